// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/offer_fits.h"

#include "matching/task_query.h"
#include "storage/desk.h"
#include "workflows/volunteer_rows.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int askMemoryDays = 7;
/// So many of those that come nearest are looked at whole, with what was promised and asked before.
constexpr int mostLookedAt = 400;

bool isOpenFor(RequestState state) {
    return state == RequestState::Open || state == RequestState::Proposed;
}

/// Who offers, with what the desk knows of them as a volunteer.
struct Giver {
    Offer offer;
    GeoPoint position; ///< of the offer, else of the person
    bool isRead = false; ///< what follows is
    Person person = {};
    std::optional<Volunteer> volunteer = {};
    QList<Language> languages = {};
    bool isRowRead = false;
    std::optional<VolunteerRow> row = {}; ///< promises, history, blocks
};

/// Who is helped, as far as the tables say it.
struct Asker {
    Request request;
    PersonId person;
    GeoPoint position;
    QString postcode;
};

struct Pair {
    Giver* giver = nullptr;
    Asker* asker = nullptr;
    double km = 0;
    double most = 0; ///< no higher score is possible
};

class Fitting {
public:
    Fitting(const Desk& desk, const Today& today)
        : m_desk(desk)
        , m_names(desk)
        , m_today(today) {}

    Giver giver(const Offer& offer) {
        Giver giver{.offer = offer, .position = offer.position};
        read(giver);
        if (!giver.position.isValid())
            giver.position = giver.person.position;
        return giver;
    }

    Asker asker(const Request& request) {
        const auto helped = m_names.beneficiary(request.beneficiary);
        return {request, helped ? helped->person : PersonId(), m_names.positionOf(request),
                m_names.addressOf(request).postcode};
    }

    /// What the tables rule out without a look at anybody's record or diary.
    std::optional<Pair> mayFit(Giver& giver, Asker& asker) const {
        const Request& request = asker.request;
        if (request.service != giver.offer.service || !isOpenFor(request.state))
            return std::nullopt;
        if (!asker.person.isEmpty() && asker.person == giver.offer.person)
            return std::nullopt;
        if (!giver.offer.languages.isEmpty() && !speaksOneOf(giver.offer.languages, request))
            return std::nullopt;
        Pair pair{&giver, &asker, std::nan(""), 0};
        if (!isRemote(request.service) && giver.position.isValid() && asker.position.isValid())
            pair.km = distanceKm(giver.position, asker.position);
        pair.most = 1.0 - weight(Respect::Distance) * (1.0 - distancePart(request, pair.km)) + rounding;
        return pair;
    }

    /// The whole answer for two that may fit.
    std::optional<OfferFit> fit(const Pair& pair) {
        Giver& giver = *pair.giver;
        const Request& request = pair.asker->request;
        const OfferDays days = daysOf(giver.offer, m_today.date);
        if (lineUp(giver.offer, request, {}, {}, {}, days).common.isEmpty())
            return std::nullopt;
        read(giver);
        if (!speaksOneOf(giver.languages, request))
            return std::nullopt;
        if (!isRemote(request.service) && !isWithinReach(giver, *pair.asker, pair.km))
            return std::nullopt;
        ++m_lookedAt;
        readRow(giver);
        if (isBlocked(giver, *pair.asker))
            return std::nullopt;
        const VolunteerId helper = giver.volunteer ? giver.volunteer->id : VolunteerId();
        const LinedUp times = lineUp(giver.offer, request, m_desk.findBy<Match>("request"_L1, request.id.toString()),
                                     helper, promisesOf(giver), days);
        const CommonTime* time = bestOf(times.common);
        if (!time)
            return std::nullopt;
        OfferFit fit;
        fit.offer = giver.offer.id;
        fit.request = request.id;
        fit.subject = m_names.of(request);
        fit.urgency = request.urgency;
        fit.enrolled = giver.volunteer && giver.volunteer->state == VolunteerState::Active &&
                       giver.volunteer->informationNoteGiven.isValid();
        fillLacks(fit, giver, request, time->date);
        fillLine(fit.line, pair, *time);
        return fit;
    }

    /// The \a top best of \a pairs: the others cannot be better than the worst of those kept, or so many were looked
    /// at that a person waits.
    QList<OfferFit> best(QList<Pair> pairs, int top) {
        std::ranges::stable_sort(pairs, std::greater{}, &Pair::most);
        QList<OfferFit> result;
        const auto better = [](const OfferFit& a, const OfferFit& b) {
            if (a.line.score != b.line.score)
                return a.line.score > b.line.score;
            if (a.urgency != b.urgency)
                return a.urgency > b.urgency;
            return std::pair(a.request, a.offer) < std::pair(b.request, b.offer);
        };
        for (const Pair& pair : std::as_const(pairs)) {
            if (result.size() >= top && (pair.most < result.last().line.score || m_lookedAt >= mostLookedAt))
                break;
            auto found = fit(pair);
            if (!found)
                continue;
            result.insert(std::ranges::upper_bound(result, *found, better), *std::move(found));
            if (result.size() > top)
                result.removeLast();
        }
        return result;
    }

private:
    static constexpr double rounding = 1e-9; // sums in another order

    static double weight(Respect respect) { return score::weights[static_cast<std::size_t>(respect)]; }

    static double distancePart(const Request& request, double km) {
        return isRemote(request.service) ? 1.0 : std::isnan(km) ? score::distanceUnknown : score::distance(km);
    }

    /// A neighbour who is no volunteer yet goes as far as a volunteer who said nothing about it.
    static bool isWithinReach(const Giver& giver, const Asker& asker, double km) {
        if (giver.volunteer && !giver.volunteer->quarters.isEmpty() && !asker.postcode.isEmpty())
            return giver.volunteer->quarters.contains(asker.postcode);
        const double reach = giver.volunteer ? giver.volunteer->areaKm : Volunteer{}.areaKm;
        return std::isnan(km) || reach <= 0 || km <= reach;
    }

    static bool speaksOneOf(const QList<Language>& languages, const Request& request) {
        return request.languages.isEmpty() ||
               std::ranges::any_of(request.languages, [&](Language l) { return languages.contains(l); });
    }

    void read(Giver& giver) {
        if (giver.isRead)
            return;
        giver.isRead = true;
        giver.person = m_names.person(giver.offer.person).value_or(Person{});
        giver.volunteer = volunteerOf(m_desk, giver.offer.person);
        giver.languages = giver.offer.languages;
        if (giver.languages.isEmpty() && giver.volunteer)
            giver.languages = giver.volunteer->languages;
        if (giver.languages.isEmpty() && giver.person.language)
            giver.languages.append(*giver.person.language);
    }

    void readRow(Giver& giver) {
        if (!giver.isRowRead && giver.volunteer)
            giver.row = volunteerRow(m_desk, giver.volunteer->id, m_today.date);
        giver.isRowRead = true;
    }

    static QList<Commitment> promisesOf(const Giver& giver) {
        QList<Commitment> made;
        if (!giver.row)
            return made;
        for (const Promise& promise : giver.row->promises)
            made.append({{}, {}, giver.row->id, promise.date, promise.hours, promise.position, true});
        return made;
    }

    static bool isBlocked(const Giver& giver, const Asker& asker) {
        if (!giver.row)
            return false;
        const QList<AnyId>& blocked = giver.row->blocked;
        const Request& request = asker.request;
        return (!asker.person.isEmpty() && blocked.contains(asker.person.toString())) ||
               (!request.beneficiary.isEmpty() && blocked.contains(request.beneficiary.toString())) ||
               (!request.organisation.isEmpty() && blocked.contains(request.organisation.toString()));
    }

    static void fillLacks(OfferFit& fit, const Giver& giver, const Request& request, QDate day) {
        QList<ScreeningKind> wanted = request.screenings;
        if (const auto required = requiredScreening(request.service); required && !wanted.contains(*required))
            wanted.append(*required);
        const QList<Screening> has = giver.volunteer ? giver.volunteer->screenings : QList<Screening>();
        for (const ScreeningKind kind : std::as_const(wanted)) {
            const auto holds = std::ranges::find_if(has, [&](const Screening& s) {
                return s.kind == kind && (!s.validUntil.isValid() || s.validUntil >= day);
            });
            if (holds == has.end())
                fit.lacksScreenings.append(kind);
            else
                fit.line.screening = *holds;
        }
        for (const Skill skill : request.skills) {
            if (!giver.volunteer || !giver.volunteer->skills.contains(skill))
                fit.lacksSkills.append(skill);
        }
    }

    void fillLine(CandidateLine& line, const Pair& pair, const CommonTime& time) {
        const Giver& giver = *pair.giver;
        const Request& request = pair.asker->request;
        line.volunteer = giver.volunteer ? giver.volunteer->id : VolunteerId();
        line.person = giver.offer.person;
        line.name = fullName(giver.person);
        line.distanceKm = pair.km;
        line.position = giver.position;
        line.date = time.date;
        line.hours = time.hours;
        line.free = time.free;
        line.coveredMinutes = time.coveredMinutes;
        line.neededMinutes = time.neededMinutes;
        line.sameQuarter =
            !giver.person.address.postcode.isEmpty() && giver.person.address.postcode == pair.asker->postcode;
        if (giver.volunteer)
            line.transports = giver.volunteer->transports;
        fillLoad(line, giver, time.date);
        fillHistory(line, giver, request);
        const double language = fillLanguages(line, giver, *pair.asker);
        line.parts = {{Respect::Distance, distancePart(request, pair.km)},
                      {Respect::Hours, score::hours(time.coveredMinutes, time.neededMinutes)},
                      {Respect::Language, language},
                      {Respect::Load, score::load(line.tasksThisWeek, line.asksOfLate)},
                      {Respect::History, score::history(line.helpedBefore, line.sameQuarter, line.fixedHelper)}};
        for (const ScorePart& part : std::as_const(line.parts)) {
            line.score += part.value * weight(part.respect);
            line.reasons.append(enumName(part.respect) + u':' + QString::number(part.value, 'f', 2));
        }
    }

    void fillLoad(CandidateLine& line, const Giver& giver, QDate day) const {
        if (!giver.row)
            return;
        const IsoWeek week = IsoWeek::of(day);
        line.tasksLimit = giver.row->tasksPerWeek > 0 ? giver.row->tasksPerWeek : usualTasksPerWeek;
        line.tasksThisWeek = static_cast<int>(std::ranges::count_if(
            giver.row->promises, [&](const Promise& promise) { return week.contains(promise.date); }));
        for (const QDate& asked : giver.row->asks) {
            line.asksOfLate += asked > m_today.date.addDays(-askMemoryDays) && asked <= m_today.date;
            line.lastAsked = std::max(line.lastAsked, asked);
        }
    }

    static void fillHistory(CandidateLine& line, const Giver& giver, const Request& request) {
        if (!giver.row)
            return;
        const AnyId party =
            request.beneficiary.isEmpty() ? request.organisation.toString() : request.beneficiary.toString();
        const auto past = std::ranges::find(giver.row->history, party, &PastHelp::party);
        if (party.isEmpty() || past == giver.row->history.end())
            return;
        line.helpedBefore = past->times;
        line.lastHelped = past->last;
        line.fixedHelper = past->fixedHelper;
    }

    /// The languages in common, and what they count for.
    double fillLanguages(CandidateLine& line, const Giver& giver, const Asker& asker) {
        std::optional<Language> spoken;
        if (const auto helped = m_names.person(asker.person))
            spoken = helped->language;
        if (!spoken && !asker.request.languages.isEmpty())
            spoken = asker.request.languages.first();
        const bool best = !spoken || giver.languages.contains(*spoken);
        if (spoken && best && !asker.request.languages.contains(*spoken))
            line.languages.append(*spoken);
        for (const Language language : asker.request.languages) {
            if (giver.languages.contains(language))
                line.languages.append(language);
        }
        return score::language(best                        ? score::Spoken::Best
                               : !line.languages.isEmpty() ? score::Spoken::Accepted
                                                           : score::Spoken::None);
    }

    const Desk& m_desk;
    Names m_names;
    Today m_today;
    int m_lookedAt = 0;
};

} // namespace

std::optional<Volunteer> volunteerOf(const Desk& desk, const PersonId& person) {
    if (person.isEmpty())
        return std::nullopt;
    const QList<Volunteer> all = desk.findBy<Volunteer>("person"_L1, person.toString());
    const auto active = std::ranges::find(all, VolunteerState::Active, &Volunteer::state);
    if (active != all.end())
        return *active;
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

QList<OfferFit> requestsFor(const Desk& desk, const Offer& offer, const Today& today, int top) {
    Fitting fitting(desk, today);
    Giver giver = fitting.giver(offer);
    std::vector<std::unique_ptr<Asker>> askers;
    QList<Pair> pairs;
    const auto take = [&](const Request& request, const Desk::RecordContext& where) {
        auto asker = std::make_unique<Asker>(Asker{
            request, PersonId::fromString(where.person()).value_or(PersonId()), where.position(), where.postcode()});
        if (const auto pair = fitting.mayFit(giver, *asker)) {
            pairs.append(*pair);
            askers.push_back(std::move(asker));
        }
    };
    for (const RequestState state : {RequestState::Open, RequestState::Proposed})
        desk.forEachWithContextBy<Request>("service"_L1, enumName(offer.service), "state"_L1, enumName(state), take);
    return fitting.best(std::move(pairs), top);
}

QList<OfferFit> offersFor(const Desk& desk, const Request& request, const Today& today, int top) {
    Fitting fitting(desk, today);
    Asker asker = fitting.asker(request);
    std::vector<std::unique_ptr<Giver>> givers;
    QList<Pair> pairs;
    desk.forEachWithContextBy<Offer>(
        "service"_L1, enumName(request.service), "state"_L1, enumName(OfferState::Open),
        [&](const Offer& offer, const Desk::RecordContext& where) {
            auto giver = std::make_unique<Giver>(Giver{.offer = offer, .position = where.position()});
            if (const auto pair = fitting.mayFit(*giver, asker)) {
                pairs.append(*pair);
                givers.push_back(std::move(giver));
            }
        });
    return fitting.best(std::move(pairs), top);
}

std::optional<OfferFit> fitOf(const Desk& desk, const Offer& offer, const Request& request, const Today& today) {
    Fitting fitting(desk, today);
    Giver giver = fitting.giver(offer);
    Asker asker = fitting.asker(request);
    const auto pair = fitting.mayFit(giver, asker);
    return pair ? fitting.fit(*pair) : std::nullopt;
}

LinedUp linedUp(const Desk& desk, const Offer& offer, const Request& request, const Today& today) {
    const OfferDays days = daysOf(offer, today.date);
    const auto volunteer = volunteerOf(desk, offer.person);
    const VolunteerId helper = volunteer ? volunteer->id : VolunteerId();
    const QList<Commitment> promised =
        volunteer && days.first <= days.last ? commitmentsOf(desk, helper, days.first, days.last) : QList<Commitment>();
    return lineUp(offer, request, desk.findBy<Match>("request"_L1, request.id.toString()), helper, promised, days);
}

} // namespace entraide
