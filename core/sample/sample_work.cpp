// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_work.h"

#include "domain/recurrence.h"
#include "domain/series.h"
#include "sample/sample_names.h"

#include <algorithm>
#include <cmath>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// In a big city not everybody is looked at.
constexpr int looksForHelper = 400;
const QString coordinator = u"Nadia B."_s;

struct Usual {
    int minutes;
    TimeRange between;
};

/// How long help of a kind takes, and within which hours it is given.
Usual usual(Service service) {
    switch (service) {
    case Service::PhoneCall:
        return {30, {9 * 60, 19 * 60}};
    case Service::DogWalk:
        return {60, {8 * 60, 18 * 60}};
    case Service::Shopping:
    case Service::Pharmacy:
    case Service::FoodParcel:
        return {60, {9 * 60, 17 * 60}};
    case Service::Accompany:
        return {120, {9 * 60, 16 * 60}};
    case Service::Homework:
        return {90, {14 * 60, 17 * 60}};
    case Service::Babysitting:
        return {180, {13 * 60, 21 * 60}};
    case Service::Moving:
        return {180, {9 * 60, 17 * 60}};
    case Service::Paperwork:
    case Service::HomeVisit:
    case Service::Cooking:
        return {60, {10 * 60, 17 * 60}};
    default:
        return {60, {9 * 60, 17 * 60}};
    }
}

TimeRange someHours(Dice& dice, Service service) {
    const Usual given = usual(service);
    const int slots_ = std::max(1, (given.between.minutes() - given.minutes) / 30 + 1);
    const int start = given.between.start + 30 * dice.below(slots_);
    return {start, start + given.minutes};
}

bool isOver(const Request& request, QDate today) {
    const QDate last = request.when.lastDay();
    return last.isValid() && last < today;
}

/// Every week; of the later ones some every two weeks, some once a month.
QString tandemRule(int number, int weekday) {
    if (number >= 5 && number % 7 == 0)
        return Recurrence::weekly({weekday}, 2).toRule();
    if (number >= 5 && number % 7 == 6) {
        Recurrence monthly;
        monthly.frequency = Recurrence::Frequency::Monthly;
        monthly.days = {{weekday, number % 2 ? 2 : -1}};
        return monthly.toRule();
    }
    return Recurrence::weekly({weekday}).toRule();
}

} // namespace

SampleWork::SampleWork(Dice& dice, SampleSink& sink, SamplePeople& people, const QDateTime& now,
                       QList<SampleHelper>& helpers, QList<SampleHelped>& helped, SampleCounts& counts)
    : m_dice(dice)
    , m_sink(sink)
    , m_people(people)
    , m_now(now)
    , m_today(now.date())
    , m_helpers(helpers)
    , m_helped(helped)
    , m_counts(counts) {
    for (int i = 0; i < m_helpers.size(); ++i) {
        if (m_helpers[i].record.state != VolunteerState::Active)
            continue;
        for (const Service service : std::as_const(m_helpers[i].record.services))
            m_byService[service].append(i);
    }
}

QDateTime SampleWork::hoursAgo(int from, int to) {
    return m_now.addSecs(-60 * m_dice.between(from * 60, to * 60));
}

When SampleWork::makeWhen(Service service) {
    When when;
    when.hours = someHours(m_dice, service);
    const int days = m_dice.weighted<int>({{0, 55}, {1, 15}, {2, 30}});
    when.from = m_today.addDays(days == 0   ? m_dice.between(0, 10)
                                : days == 1 ? m_dice.between(11, 24)
                                            : -m_dice.between(1, 21));
    when.kind = m_dice.weighted<WhenKind>({{WhenKind::Fixed, service == Service::Accompany ? 80 : 45},
                                           {WhenKind::Recurring, service == Service::Moving ? 0 : 25},
                                           {WhenKind::Window, 17},
                                           {WhenKind::ToArrange, 13}});
    switch (when.kind) {
    case WhenKind::Fixed:
        break;
    case WhenKind::Window:
        when.until = when.from.addDays(m_dice.between(1, 6));
        when.hours = m_dice.chance(0.5) ? TimeRange{9 * 60, 12 * 60} : TimeRange{13 * 60, 18 * 60};
        when.minutes = std::min(usual(service).minutes, when.hours.minutes());
        break;
    case WhenKind::ToArrange:
        when.hours = {};
        when.minutes = usual(service).minutes;
        break;
    case WhenKind::Recurring: {
        when.from = m_today.addDays(-m_dice.between(3, 70));
        const int day = m_dice.between(1, 6);
        QList<int> days_{day};
        if (m_dice.chance(service == Service::PhoneCall ? 0.6 : 0.25) && day <= 3)
            days_.append(day + m_dice.between(2, 3));
        when.rule = Recurrence::weekly(days_, m_dice.chance(0.12) ? 2 : 1).toRule();
        if (m_dice.chance(0.4))
            when.until = m_today.addDays(m_dice.between(20, 120));
        break;
    }
    }
    return when;
}

RequestState SampleWork::makeState(const Request& request) {
    using enum RequestState;
    if (request.when.kind == WhenKind::Recurring)
        return m_dice.weighted<RequestState>(
            {{Open, 10}, {Proposed, 9}, {Matched, 35}, {InProgress, 42}, {Cancelled, 4}});
    if (isOver(request, m_today)) {
        const bool lately = request.when.lastDay() >= m_today.addDays(-2);
        if (lately && m_dice.chance(0.3))
            return Matched;
        return m_dice.weighted<RequestState>({{Done, 76}, {Unmet, 8}, {Cancelled, 6}, {HandedOver, 4}, {Expired, 6}});
    }
    return m_dice.weighted<RequestState>(
        {{Open, 17}, {Proposed, 17}, {Matched, 55}, {Cancelled, 4}, {HandedOver, 4}, {Draft, 3}});
}

int SampleWork::pickHelper(const Request& request, const SampleHelped& who, const QList<Occurrence>& times) {
    const auto offers = m_byService.constFind(request.service);
    if (offers == m_byService.constEnd())
        return -1;
    const QList<Language>& wanted = request.languages.isEmpty() ? who.languages : request.languages;
    const auto required = requiredScreening(request.service);
    int best = -1;
    double bestKm = 1e9;
    const int offered = static_cast<int>(offers->size());
    const int start = m_dice.below(offered);
    for (int look = 0; look < std::min(looksForHelper, offered); ++look) {
        const int at = offers->at((start + look) % offered);
        const SampleHelper& helper = m_helpers.at(at);
        const double km = distanceKm(helper.home, who.home);
        if (km >= bestKm || km > helper.record.areaKm)
            continue;
        const bool speaks =
            std::ranges::any_of(wanted, [&](Language l) { return helper.record.languages.contains(l); });
        const bool skilled =
            std::ranges::all_of(request.skills, [&](Skill s) { return helper.record.skills.contains(s); });
        const bool screened = !required || std::ranges::any_of(helper.record.screenings, [&](const Screening& s) {
            return s.kind == *required && (!s.validUntil.isValid() || s.validUntil >= m_today.addDays(28));
        });
        if (!speaks || !skilled || !screened ||
            !std::ranges::all_of(times, [&](const Occurrence& t) { return helper.isFree(t.date, t.hours); }))
            continue;
        best = at;
        bestKm = km;
    }
    return best;
}

Match SampleWork::matchFor(const Request& request, const SampleHelped& who, int helper, MatchState state) {
    const double km = distanceKm(m_helpers[helper].home, who.home);
    const double near = 1 / (1 + (km / 3) * (km / 3));
    Match match;
    match.request = request.id;
    match.volunteer = m_helpers[helper].record.id;
    match.state = state;
    match.score = std::round((0.35 * near + 0.45 + 0.15 * m_dice.real()) * 1000) / 1000;
    match.reasons = {u"distance:"_s + QString::number(near, 'f', 2), u"hours:1.00"_s};
    match.proposedAt = hoursAgo(20, 120);
    if (state != MatchState::Proposed) {
        match.decidedAt = match.proposedAt.addSecs(3600 * m_dice.between(1, 18));
        match.decidedBy = coordinator;
    }
    if (state == MatchState::Accepted || state == MatchState::Done)
        match.contactRevealedAt = match.decidedAt;
    return match;
}

void SampleWork::addOneOff(Request& request, const SampleHelped& who) {
    const RequestState wanted = request.state;
    const bool needsHelper =
        wanted == RequestState::Proposed || wanted == RequestState::Matched || wanted == RequestState::Done;
    QList<Match> matches;
    if (needsHelper) {
        // Somewhere in its days; what is over happened on its first day.
        Occurrence time{request.when.from, request.when.from, request.when.hours, 0};
        if (request.when.kind == WhenKind::ToArrange)
            time.hours = someHours(m_dice, request.service);
        const QDate last = request.when.lastDay();
        const int spare = static_cast<int>(time.date.daysTo(last));
        if (spare > 0 && wanted != RequestState::Done)
            time.date = time.date.addDays(m_dice.between(0, spare));
        if (wanted != RequestState::Done && !isOver(request, m_today))
            time.date = std::max(time.date, m_today);
        if (request.when.kind == WhenKind::Window) {
            const int room = (time.hours.minutes() - request.when.minutes) / 30;
            time.hours.start += 30 * m_dice.below(room + 1);
            time.hours.end = time.hours.start + request.when.minutes;
        }
        const MatchState state = wanted == RequestState::Proposed ? MatchState::Proposed
                                 : wanted == RequestState::Done   ? MatchState::Done
                                                                  : MatchState::Accepted;
        QList<int> chosen;
        for (int i = 0; i < request.peopleNeeded; ++i) {
            const int helper = pickHelper(request, who, {time});
            if (helper < 0 || chosen.contains(helper))
                break;
            chosen.append(helper);
            m_helpers[helper].take(time.date, time.hours);
            Match match = matchFor(request, who, helper, state);
            match.date = time.date;
            match.hours = time.hours;
            matches.append(match);
        }
        if (matches.size() < request.peopleNeeded)
            request.state = isOver(request, m_today) ? RequestState::Unmet : RequestState::Open;
        if (request.state == RequestState::Unmet && matches.isEmpty())
            request.unmetReason = u"personne n'était libre"_s;
    }
    if (request.state == RequestState::Unmet && request.unmetReason.isEmpty())
        request.unmetReason = m_dice.chance(0.5) ? u"personne de disponible à cette heure"_s : u"niemand vrij"_s;
    if (request.state == RequestState::Unmet)
        matches.clear();
    m_sink.put(request);
    for (Match& match : matches) {
        m_sink.put(match);
        ++m_counts.matches;
        if (!m_promise && match.state == MatchState::Accepted && match.date > m_today.addDays(1))
            m_promise = {match, request};
    }
}

void SampleWork::addSeries(Request& request, const SampleHelped& who) {
    const RequestState wanted = request.state;
    std::optional<Match> match;
    if (wanted == RequestState::Proposed || wanted == RequestState::Matched || wanted == RequestState::InProgress) {
        QList<Occurrence> times = request.when.occurrences(IsoWeek::of(m_today));
        times += request.when.occurrences(IsoWeek::of(m_today).next());
        const int helper = pickHelper(request, who, times);
        if (helper < 0) {
            request.state = RequestState::Open;
        } else {
            for (const Occurrence& time : std::as_const(times))
                m_helpers[helper].take(time.date, time.hours);
            match = matchFor(request, who, helper,
                             wanted == RequestState::Proposed ? MatchState::Proposed : MatchState::Accepted);
            if (wanted == RequestState::InProgress) {
                match->proposedAt = request.when.from.addDays(-2).startOfDay().addSecs(36'000);
                match->decidedAt = match->proposedAt.addSecs(7'200);
                match->contactRevealedAt = match->decidedAt;
            }
        }
    }
    m_sink.put(request);
    if (!match)
        return;
    m_sink.put(*match);
    ++m_counts.matches;
    if (wanted != RequestState::InProgress)
        return;
    for (const IsoWeek& week : {IsoWeek::of(m_today).previous(), IsoWeek::of(m_today)}) {
        for (const Occurrence& time : request.when.occurrences(week)) {
            const bool yesterday = time.date == m_today.addDays(-1);
            if (time.date >= m_today || (yesterday && m_dice.chance(0.4)))
                continue;
            Visit visit;
            visit.match = match->id;
            visit.volunteer = match->volunteer;
            visit.date = time.date;
            visit.hours = time.hours;
            visit.minutes = time.hours.minutes();
            visit.state = VisitState::Performed;
            m_sink.put(visit);
            ++m_counts.visits;
        }
    }
}

void SampleWork::addDeclined(const Request& request) {
    const auto offers = m_byService.constFind(request.service);
    if (offers == m_byService.constEnd())
        return;
    Match match;
    match.request = request.id;
    match.volunteer = m_helpers[offers->at(m_dice.below(static_cast<int>(offers->size())))].record.id;
    match.state = MatchState::Declined;
    if (request.when.kind == WhenKind::Fixed) {
        match.date = request.when.from;
        match.hours = request.when.hours;
    }
    match.score = 0.55;
    match.decidedAt = hoursAgo(1, 40);
    match.proposedAt = match.decidedAt.addSecs(-18'000);
    match.decidedBy = coordinator;
    match.declineReason = m_dice.weighted<QString>({{u"examens cette semaine"_s, 3},
                                                    {u"ziek"_s, 2},
                                                    {u"trop loin à vélo"_s, 2},
                                                    {u"a déjà promis ailleurs"_s, 2}});
    m_sink.put(match);
    ++m_counts.matches;
}

void SampleWork::makeRequest() {
    const SampleHelped& who = m_helped.at(m_dice.below(static_cast<int>(m_helped.size())));
    Request request;
    request.id = m_sink.freshId<Request>();
    request.beneficiary = who.id;
    request.service = m_dice.weighted<Service>({{Service::Shopping, 24},
                                                {Service::PhoneCall, 12},
                                                {Service::Accompany, 14},
                                                {Service::Pharmacy, 9},
                                                {Service::DogWalk, 7},
                                                {Service::HomeVisit, 7},
                                                {Service::Homework, 6},
                                                {Service::Babysitting, 4},
                                                {Service::Paperwork, 5},
                                                {Service::FoodParcel, 5},
                                                {Service::Cooking, 3},
                                                {Service::Moving, 4}});
    request.when = makeWhen(request.service);
    request.peopleNeeded = request.service == Service::Moving ? 2 : 1;
    request.urgency = m_dice.weighted<Urgency>(
        {{Urgency::Low, 12}, {Urgency::Normal, 62}, {Urgency::High, 18}, {Urgency::Urgent, 8}});
    if (m_dice.chance(0.3))
        request.languages = who.languages;
    if (request.service == Service::Moving && m_dice.chance(0.5))
        request.skills.append(Skill::HeavyLifting);
    if (const auto screening = requiredScreening(request.service))
        request.screenings.append(*screening);
    const QDate first = std::min(request.when.from, m_today);
    request.received = first.addDays(-m_dice.between(0, 9));
    request.origin = m_dice.weighted<Origin>({{Origin::Desk, 70}, {Origin::Web, 18}, {Origin::Partner, 12}});
    if (m_dice.chance(0.25))
        request.requestedBy = m_dice.weighted<QString>(
            {{u"sa fille"_s, 4}, {u"son voisin"_s, 3}, {u"de buurvrouw"_s, 3}, {u"l'assistante sociale du CPAS"_s, 2}});
    if (m_dice.chance(0.18))
        request.remark = m_dice.weighted<QString>({{u"téléphoner avant de venir"_s, 4},
                                                   {u"graag aanbellen en even wachten"_s, 3},
                                                   {u"liste de courses dans la boîte aux lettres"_s, 2},
                                                   {u"paie en liquide"_s, 1}});
    request.state = makeState(request);
    const QDate last = request.when.lastDay();
    if (last.isValid())
        request.expires = last;
    if (request.state == RequestState::Open && !isOver(request, m_today))
        m_waiting.append({request, who});
    ++m_counts.requests;
    if (request.when.kind == WhenKind::Recurring)
        addSeries(request, who);
    else
        addOneOff(request, who);
    if (request.state == RequestState::Open && m_dice.chance(0.08))
        addDeclined(request);
}

void SampleWork::makeTandem(int number) {
    const SampleHelped& who = m_helped.at(m_dice.below(static_cast<int>(m_helped.size())));
    Request like;
    like.service = m_dice.weighted<Service>(
        {{Service::Shopping, 5}, {Service::DogWalk, 3}, {Service::PhoneCall, 4}, {Service::HomeVisit, 3}});
    Tandem tandem;
    tandem.cadence.kind = WhenKind::Recurring;
    tandem.cadence.hours = someHours(m_dice, like.service);
    tandem.cadence.from = m_today.addDays(-m_dice.between(25, 200));
    const int weekday = number < 4    ? m_today.addDays(-1).dayOfWeek()
                        : number == 4 ? m_today.addDays(1).dayOfWeek()
                                      : m_dice.between(1, 6);
    tandem.cadence.rule = tandemRule(m_counts.tandems, weekday);
    QList<Occurrence> times = tandem.cadence.occurrences(IsoWeek::of(m_today));
    times += tandem.cadence.occurrences(IsoWeek::of(m_today).next());
    int helper = -1;
    for (int tries = 0; tries < 5 && helper < 0; ++tries)
        helper = pickHelper(like, who, times);
    if (helper < 0)
        return;
    for (const Occurrence& time : std::as_const(times))
        m_helpers[helper].take(time.date, time.hours);
    tandem.volunteer = m_helpers[helper].record.id;
    tandem.beneficiary = who.id;
    tandem.services = {like.service};
    tandem.started = tandem.cadence.from;
    tandem.review = tandem.started.addDays(183);
    tandem.state = number >= 5 && m_dice.chance(0.15) ? TandemState::Trial : TandemState::Active;
    settle(tandem, m_counts.tandems);
    m_sink.put(tandem);
    ++m_counts.tandems;
    addVisits(tandem, number);
}

/// By how many there are already, not by the dice: some of each kind, in every sample.
void SampleWork::settle(Tandem& tandem, int number) const {
    tandem.helperAgreed = tandem.askerAgreed = tandem.started.addDays(-3);
    if (tandem.state == TandemState::Trial)
        tandem.trialUntil = m_today.addDays(number % 4 * 5);
    if (number == 6)
        tandem.review = m_today.addDays(4);
    tandem.restsInHolidays = number % 9 == 5;
    if (number % 11 == 6)
        tandem.regime = HelpRegime::Compensated;
    if (number % 8 == 7)
        tandem.pauses = {{m_today.addDays(10), m_today.addDays(24), u"vacances chez sa sœur"_s}};
    if (number % 8 == 5) { // moved once, to the day after
        if (const auto next = tandem.cadence.next(m_today.addDays(2)))
            tandem.cadence = moveTime(tandem.cadence, next->date, next->date.addDays(1), {});
    }
}

void SampleWork::addVisits(const Tandem& tandem, int number) {
    const auto isPaused = [&](QDate date) {
        return std::ranges::any_of(tandem.pauses,
                                   [&](const TandemPause& pause) { return date >= pause.from && date <= pause.until; });
    };
    IsoWeek week = IsoWeek::of(m_today.addDays(-21));
    for (int i = 0; i < 5; ++i, week = week.next()) {
        for (const SeriesTime& one : seriesTimes(tandem.cadence, week, week)) {
            const Occurrence& time = one.time;
            if (isPaused(time.date))
                continue;
            Visit visit;
            visit.tandem = tandem.id;
            visit.volunteer = tandem.volunteer;
            visit.date = time.date;
            visit.occurrence = one.moved ? one.day : QDate();
            visit.hours = time.hours;
            if (time.date < m_today.addDays(-1)) {
                visit.state = time.date < m_today.addDays(-8) ? VisitState::Approved : VisitState::Performed;
                if (visit.state == VisitState::Approved)
                    visit.approvedBy = coordinator;
                visit.minutes = time.hours.minutes();
                visit.kilometres = m_dice.between(0, 6);
            } else if (number == 4 && time.date == m_today.addDays(1)) {
                visit.state = VisitState::SeekingStandIn;
                visit.reason = u"désistement ce matin : pneu crevé"_s;
            }
            m_sink.put(visit);
            ++m_counts.visits;
        }
    }
}

void SampleWork::makeOffer() {
    const SampleHelper& helper = m_helpers.at(m_dice.below(static_cast<int>(m_helpers.size())));
    Offer offer;
    offer.person = helper.record.person;
    offer.service = helper.record.services.first();
    offer.position = helper.home;
    offer.languages = helper.record.languages;
    offer.when.kind = WhenKind::Recurring;
    offer.when.from = m_today.addDays(-m_dice.between(0, 20));
    offer.when.hours = someHours(m_dice, offer.service);
    offer.when.rule = Recurrence::weekly({m_dice.between(1, 6)}).toRule();
    offer.received = offer.when.from;
    offer.expires = m_today.addDays(m_dice.between(10, 90));
    offer.state =
        m_dice.weighted<OfferState>({{OfferState::Open, 7}, {OfferState::Expired, 2}, {OfferState::Withdrawn, 1}});
    if (offer.state == OfferState::Expired)
        offer.expires = offer.received;
    m_sink.put(offer);
    ++m_counts.offers;
}

void SampleWork::makeNote(int number) {
    static const QStringList texts{
        u"Rappeler pour confirmer l'adresse de l'hôpital."_s,    u"Vraagt om na 15 uur terug te bellen."_s,
        u"Demande si la même personne peut revenir."_s,          u"Identiteitscontrole nog te doen."_s,
        u"Souhaite passer au jeudi dès la semaine prochaine."_s, u"Sleutel afgegeven aan de buurvrouw."_s,
        u"A appelé : ascenseur en panne jusqu'à vendredi."_s};
    Note note;
    if (number % 3 == 2 || m_waiting.isEmpty())
        note.about = m_helpers.at(m_dice.below(static_cast<int>(m_helpers.size()))).record.id.toString();
    else
        note.about = m_waiting.at(m_dice.below(static_cast<int>(m_waiting.size()))).request.id.toString();
    note.text = texts.at(number % texts.size());
    note.by = coordinator;
    note.written = hoursAgo(3, 72);
    if (number < 5)
        note.followUp = m_today.addDays(number == 0 ? -1 : 0);
    else if (m_dice.chance(0.5))
        note.followUp = m_today.addDays(m_dice.between(1, 9));
    else
        note.state = NoteState::Done;
    m_sink.put(note);
    ++m_counts.notes;
}

} // namespace entraide
