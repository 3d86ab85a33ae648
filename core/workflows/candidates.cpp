// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/candidates.h"

#include "domain/error.h"
#include "geo/region.h"
#include "matching/ranking.h"
#include "matching/volunteer_index.h"
#include "storage/desk.h"
#include "workflows/asked_task.h"
#include "workflows/names.h"
#include "workflows/next_quarters.h"
#include "workflows/volunteer_rows.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// A change of more documents than this (an import), or to more people, is answered by reading everything again.
constexpr qsizetype manyChanges = 2'000;
constexpr qsizetype manyPeople = 100; // each is read with all that is promised

} // namespace

struct CandidateService::Volunteers {
    VolunteerIndex index{usualTasksPerWeek};
    QHash<AnyId, VolunteerId> owners; ///< of what is promised
    QDate day;
};

struct CandidateService::Private {
    Private(Desk& d, const CandidateService& s)
        : desk(d)
        , service(s) {}

    /// Reads everything the first time it is asked, and again on another day: promises are counted from this week on.
    VolunteerIndex& indexOn(QDate today) {
        if (known && known->day == today && !stale)
            return known->index;
        if (known && known->index.size() >= besideFrom) {
            if (!std::exchange(reading, true)) {
                missed.clear();
                Q_EMIT service.readingNeeded(today);
            }
            return known->index;
        }
        known = CandidateService::read(desk, today);
        stale = false;
        return known->index;
    }

    void follow(const ChangeSet& set) {
        QStringList ids;
        for (const Change& change : set.changes)
            ids.append(change.id);
        if (reading)
            missed += ids;
        followIds(ids);
    }

    void followIds(const QStringList& ids) {
        if (!known || stale)
            return;
        if (ids.size() > manyChanges) {
            stale = true;
            return;
        }
        try {
            readAgain(ids);
        } catch (const Error&) {
            stale = true; // what is stored is not to fail of this; all of them are read when they are asked for
        }
    }

    void readAgain(const QStringList& ids) {
        QSet<VolunteerId> touched;
        for (const QString& id : ids)
            collect(id, touched);
        if (touched.size() > manyPeople)
            stale = true;
        if (stale)
            return;
        Names names(desk);
        for (const VolunteerId& id : QSet<VolunteerId>(touched)) {
            for (const VolunteerId& file : names.filesOfOne(id))
                touched.insert(file);
        }
        for (const VolunteerId& id : std::as_const(touched)) {
            if (const auto row = volunteerRow(desk, id, known->day))
                known->index.set(*row);
            else
                known->index.remove(id);
        }
    }

    void take(std::shared_ptr<Volunteers> read) {
        reading = false;
        if (!read)
            return;
        known = std::move(read);
        stale = false;
        followIds(std::exchange(missed, {}));
    }

    /// The volunteers of whom a changed document says something: before the change and after it.
    void collect(const AnyId& id, QSet<VolunteerId>& touched) {
        const auto owned = [&](const VolunteerId& now) {
            if (const auto before = known->owners.constFind(id); before != known->owners.constEnd())
                touched.insert(*before);
            if (now.isEmpty())
                return;
            touched.insert(now);
            known->owners.insert(id, now);
        };
        const auto byColumn = [&](EntityType type, QLatin1StringView column) {
            const QStringList others = desk.idsBy(type, column, id);
            stale = stale || others.size() > manyPeople;
            for (const QString& other : others) {
                if (stale)
                    return;
                collect(other, touched);
            }
        };
        switch (entityTypeOf(id).value_or(EntityType::NamedFilter)) {
        case EntityType::Volunteer:
            touched.insert(*VolunteerId::fromString(id));
            break;
        case EntityType::Person:
            byColumn(EntityType::Volunteer, "person"_L1);
            break;
        case EntityType::Request:
            byColumn(EntityType::Match, "request"_L1);
            break;
        case EntityType::Posting:
            byColumn(EntityType::Signup, "posting"_L1);
            break;
        case EntityType::Match:
            owned(volunteerIn<Match>(id));
            break;
        case EntityType::Visit:
            owned(volunteerIn<Visit>(id));
            break;
        case EntityType::Signup:
            owned(volunteerIn<Signup>(id));
            break;
        case EntityType::Tandem:
            owned(volunteerIn<Tandem>(id));
            break;
        case EntityType::Round: {
            const auto round = desk.find<Round>(*RoundId::fromString(id));
            owned(round ? round->rider : VolunteerId());
            break;
        }
        case EntityType::DeskProfile: // holidays free whoever rests in them
            stale = true;
            break;
        default:
            break;
        }
    }

    template <Record R> VolunteerId volunteerIn(const AnyId& id) const {
        const auto found = desk.find<R>(*decltype(R::id)::fromString(id));
        return found ? found->volunteer : VolunteerId();
    }

    /// The named substitute before all others, if they can.
    void putFirst(CandidateList& list, const VolunteerId& volunteer, const TaskQuery& query, QDate today, int top) {
        if (volunteer.isEmpty())
            return;
        auto found = std::ranges::find(list.lines, volunteer, &CandidateLine::volunteer);
        if (found == list.lines.end()) {
            const VolunteerIndex& index = indexOn(today);
            if (query.asked.contains(volunteer) || !obstacles(index, query, volunteer).isEmpty())
                return;
            for (const Candidate& candidate : rank(index, query, index.size()).candidates) {
                if (candidate.volunteer != volunteer)
                    continue;
                Names names(desk);
                list.lines.append(line(candidate, query, names));
            }
            found = std::ranges::find(list.lines, volunteer, &CandidateLine::volunteer);
            if (found == list.lines.end())
                return;
        }
        found->isSubstitute = true;
        std::rotate(list.lines.begin(), found, found + 1);
        list.lines.resize(std::min<qsizetype>(list.lines.size(), std::max(1, top)));
    }

    CandidateLine line(const Candidate& candidate, const TaskQuery& query, Names& names) const {
        CandidateLine line;
        line.volunteer = candidate.volunteer;
        line.name = names.ofVolunteer(candidate.volunteer);
        line.score = candidate.score;
        line.distanceKm = candidate.distanceKm;
        line.position = candidate.position;
        line.date = candidate.date;
        line.hours = candidate.hours;
        line.free = candidate.free;
        line.coveredMinutes = candidate.coveredMinutes;
        line.neededMinutes = candidate.neededMinutes;
        line.languages = candidate.languages;
        line.tasksThisWeek = candidate.tasksThatWeek;
        line.tasksLimit = candidate.tasksLimit;
        line.helpedBefore = candidate.helpedBefore;
        line.lastHelped = candidate.lastHelped;
        line.fixedHelper = candidate.fixedHelper;
        line.sameQuarter = candidate.sameQuarter;
        line.asksOfLate = candidate.asksOfLate;
        line.lastAsked = candidate.lastAsked;
        for (const Respect respect : enumValues<Respect>()) {
            const double value = candidate.parts[static_cast<std::size_t>(respect)];
            line.parts.append({respect, value});
            line.reasons.append(enumName(respect) + u':' + QString::number(value, 'f', 2));
        }
        if (const auto volunteer = names.volunteer(candidate.volunteer)) {
            line.person = volunteer->person;
            line.transports = volunteer->transports;
            line.screening = screeningFor(*volunteer, query);
        }
        return line;
    }

    /// A postcode, which everybody can name, or else the area's name.
    static QString shownQuarter(const Region& region, const QString& code) {
        const Area* area = region.find(code) ? nullptr : region.areas().find(code);
        const QString name = !area ? QString() : area->name.fr.isEmpty() ? area->name.nl : area->name.fr;
        return name.isEmpty() ? code : name;
    }

    void addNextQuarters(CandidateList& list, const TaskQuery& query, QDate today, int top) {
        const Region region = desk.region();
        const NextQuarters next = fromNextQuarters(indexOn(today), query, region, top);
        list.fromNextQuarters = next.fitting;
        Names names(desk);
        for (const NextQuarterCandidate& one : next.candidates) {
            CandidateLine added = line(one.candidate, query, names);
            added.nextQuarter = shownQuarter(region, one.quarter);
            added.reasons.append(u"next_quarter:"_s + added.nextQuarter);
            list.lines.append(std::move(added));
        }
    }

    /// The check that the task asks for and that holds longest.
    static std::optional<Screening> screeningFor(const Volunteer& volunteer, const TaskQuery& query) {
        QList<ScreeningKind> wanted = query.screenings;
        if (const auto required = requiredScreening(query.service))
            wanted.append(*required);
        std::optional<Screening> best;
        for (const Screening& screening : volunteer.screenings) {
            if (!wanted.contains(screening.kind))
                continue;
            const bool longer = !best || !screening.validUntil.isValid() ||
                                (best->validUntil.isValid() && screening.validUntil > best->validUntil);
            if (longer)
                best = screening;
        }
        return best;
    }

    Desk& desk;
    const CandidateService& service;
    std::shared_ptr<Volunteers> known;
    bool stale = false; ///< known is of before a large change
    int besideFrom = std::numeric_limits<int>::max();
    bool reading = false; ///< somebody was asked to
    QStringList missed;   ///< what changed since
};

CandidateService::CandidateService(Desk& desk, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(desk, *this)) {
    connect(&desk, &Desk::changed, this, [this](const ChangeSet& set) {
        d->follow(set);
        Q_EMIT changed();
    });
}

CandidateService::~CandidateService() = default;

void CandidateService::readBesideFrom(int volunteers) {
    d->besideFrom = volunteers;
}

std::shared_ptr<CandidateService::Volunteers> CandidateService::read(const Desk& desk, QDate day) {
    auto read = std::make_shared<Volunteers>();
    read->day = day;
    VolunteerIndex::Filling filling(read->index, static_cast<int>(desk.count(EntityType::Volunteer)));
    forEachVolunteerRow(
        desk, day, Promised::Firm, [&](const VolunteerRow& row) { filling.add(row); },
        [&](const AnyId& id, const VolunteerId& owner) { read->owners.insert(id, owner); });
    return read;
}

void CandidateService::take(std::shared_ptr<Volunteers> volunteers) {
    const bool brought = volunteers != nullptr;
    d->take(std::move(volunteers));
    if (brought)
        Q_EMIT readAnew();
}

CandidateList CandidateService::candidates(const CandidateQuery& query, const Today& today) const {
    const auto asked = askedTask(d->desk, query, today);
    if (!asked)
        return {};
    if (asked->when) {
        CandidateList found = candidates(asked->query, today, query.top);
        d->putFirst(found, asked->substitute, asked->query, today.date, query.top);
        if (query.widenToNeighbours)
            d->addNextQuarters(found, asked->query, today.date, query.top);
        return found;
    }
    CandidateList list;
    list.volunteers = d->indexOn(today.date).size();
    list.position = asked->query.position;
    return list;
}

CandidateList CandidateService::candidates(const TaskQuery& query, const Today& today, int top) const {
    CandidateList list;
    const VolunteerIndex& index = d->indexOn(today.date);
    list.volunteers = index.size();
    list.position = query.position;
    list.hasTime = true;
    list.occurrence = query.when.value_or(Occurrence());
    const Ranking ranking = rank(index, query, top);
    list.fitting = ranking.fitting;
    Names names(d->desk);
    for (const Candidate& candidate : ranking.candidates)
        list.lines.append(d->line(candidate, query, names));
    return list;
}

WhyNot CandidateService::whyNot(const CandidateQuery& query, const Today& today) const {
    WhyNot result;
    const auto asked = askedTask(d->desk, query, today);
    if (!asked || !asked->when)
        return result;
    const ObstacleReport report = entraide::whyNot(d->indexOn(today.date), asked->query);
    result.volunteers = report.volunteers;
    result.fitting = report.fitting;
    Names names(d->desk);
    for (const ObstacleGroup& group : report.groups) {
        WhyNotGroup line{group.obstacle, group.count, group.wouldFit, group.nearest, {}, group.relief};
        for (const VolunteerId& id : group.nearest)
            line.names.append(names.ofVolunteer(id));
        result.groups.append(line);
    }
    return result;
}

QList<VolunteerId> CandidateService::keptAway(const CandidateQuery& query, Obstacle obstacle,
                                              const Today& today) const {
    const auto asked = askedTask(d->desk, query, today);
    if (!asked || !asked->when)
        return {};
    return entraide::keptAway(d->indexOn(today.date), asked->query, obstacle);
}

Verdict CandidateService::verdict(const CandidateQuery& query, const VolunteerId& volunteer, const Today& today) const {
    Verdict verdict;
    const auto asked = askedTask(d->desk, query, today);
    const VolunteerIndex& index = d->indexOn(today.date);
    verdict.volunteers = index.size();
    verdict.known = asked && index.numberOf(volunteer) >= 0;
    verdict.hasTime = asked && asked->when;
    if (!verdict.known || !verdict.hasTime)
        return verdict;
    verdict.obstacles = obstacles(index, asked->query, volunteer);
    if (!verdict.obstacles.isEmpty()) {
        verdict.fitting = countFitting(index, asked->query);
        return verdict;
    }
    const Ranking ranking = rank(index, asked->query, index.size());
    verdict.fitting = ranking.fitting;
    const auto found = std::ranges::find(ranking.candidates, volunteer, &Candidate::volunteer);
    const auto substitute = std::ranges::find(ranking.candidates, asked->substitute, &Candidate::volunteer);
    if (found == ranking.candidates.end())
        return verdict;
    verdict.place = static_cast<int>(found - ranking.candidates.begin()) + 1;
    if (found == substitute)
        verdict.place = 1;
    else if (found < substitute && substitute != ranking.candidates.end())
        ++verdict.place;
    Names names(d->desk);
    verdict.line = d->line(*found, asked->query, names);
    return verdict;
}

} // namespace entraide
