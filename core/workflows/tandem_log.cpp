// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of TandemDesk on single visits: who stands in, and what became of them.
#include "workflows/names.h"
#include "workflows/tandem_steps.h"
#include "workflows/tandem_times.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace tandem;

namespace {

constexpr int minutesOfDay = 24 * 60;

/// What a visit is one time of: a tandem, or a repeating match of a request.
struct SeriesOfVisit {
    VolunteerId volunteer; ///< with whom the series stays
    std::optional<Tandem> tandem;
    std::optional<Match> match;
    std::optional<Request> request; ///< of the match

    bool isHere() const { return tandem || (match && request); }
    /// Where one looks for what was said about it.
    AnyId about() const { return tandem ? tandem->id.toString() : request->id.toString(); }
};

SeriesOfVisit seriesOfVisit(const Desk::Writer& writer, const Visit& visit) {
    SeriesOfVisit series;
    series.tandem = writer.find<Tandem>(visit.tandem);
    if (series.tandem) {
        series.volunteer = series.tandem->volunteer;
        return series;
    }
    series.match = writer.find<Match>(visit.match);
    if (series.match) {
        series.volunteer = series.match->volunteer;
        series.request = writer.find<Request>(series.match->request);
    }
    return series;
}

/// One visit and what it is one time of, for acts on what is written.
template <class F> Outcome<TandemDone> actOn(Desk& desk, const VisitId& id, F&& work) {
    TandemDone done{{}, id, {}, {}};
    std::optional<Refusal> refusal;
    done.changes = desk.write([&](Desk::Writer& writer) {
        auto visit = writer.find<Visit>(id);
        const SeriesOfVisit series = visit ? seriesOfVisit(writer, *visit) : SeriesOfVisit();
        if (!series.isHere()) {
            refusal = Refusal{RefusalCode::NotHere, id.toString(), {}};
            return;
        }
        if (series.match && series.match->state != MatchState::Accepted) {
            refusal =
                Refusal{RefusalCode::StateForbids, series.match->id.toString(), enumName(series.match->state)};
            return;
        }
        done.tandem = visit->tandem;
        refusal = work(writer, series, *visit, done);
    });
    if (refusal)
        return *refusal;
    return done;
}

/// What keeps \a volunteer from going once for what \a request asks; an organisation has no blocked pairs.
std::optional<Refusal> refusalForRequest(const Desk& desk, const VolunteerId& id, const Request& request, QDate day) {
    if (!request.beneficiary.isEmpty())
        return refusalOf(desk, id, request.beneficiary, {}, day);
    const auto volunteer = desk.find<Volunteer>(id);
    if (!volunteer)
        return Refusal{RefusalCode::NotHere, id.toString(), {}};
    if (volunteer->state != VolunteerState::Active)
        return Refusal{RefusalCode::NotActive, id.toString(), enumName(volunteer->state)};
    if (!volunteer->informationNoteGiven.isValid())
        return Refusal{RefusalCode::NoInformationNote, id.toString(), {}};
    return std::nullopt;
}

std::optional<Refusal> refusalToStandIn(const Desk& desk, const SeriesOfVisit& series, const VolunteerId& volunteer,
                                        QDate day) {
    return series.tandem ? refusalOf(desk, volunteer, series.tandem->beneficiary, series.tandem->services, day)
                         : refusalForRequest(desk, volunteer, *series.request, day);
}

QList<Clash> clashesOfStandIn(const Desk& desk, const SeriesOfVisit& series, const VolunteerId& volunteer,
                              const Visit& visit) {
    return series.tandem ? clashesOf(desk, *series.tandem, volunteer, visit.date, visit.hours)
                         : clashes(desk, volunteer, visit.date, visit.hours, Names(desk).positionOf(*series.request));
}

/// Reads each entry against what is written and what the entries before it make of that; saves nothing.
class Log {
public:
    Log(const Desk& desk, QString by, const Today& today)
        : m_desk(desk)
        , m_by(std::move(by))
        , m_today(today) {}

    std::optional<Refusal> add(const VisitEntry& entry) {
        const Known* known = tandemOf(entry);
        if (!known)
            return Refusal{
                RefusalCode::NotHere, entry.visit.isEmpty() ? entry.tandem.toString() : entry.visit.toString(), {}};
        if (known->tandem.state == TandemState::Proposed)
            return forbidden(known->tandem);
        std::optional<Refusal> refusal;
        Visit* visit = visitOf(*known, entry, refusal);
        if (!visit)
            return refusal;
        refusal = enter(*visit, entry);
        if (refusal && !m_desk.find<Visit>(visit->id)) // not written yet
            refusal->id = known->tandem.id.toString();
        return refusal;
    }

    const QList<Visit>& visits() const { return m_visits; }

private:
    struct Known {
        Tandem tandem;
        QList<Visit> visits;
    };

    const Known* tandemOf(const VisitEntry& entry) {
        TandemId id = entry.tandem;
        if (!entry.visit.isEmpty()) {
            const auto visit = m_desk.find<Visit>(entry.visit);
            if (!visit)
                return nullptr;
            id = visit->tandem;
        }
        auto found = m_known.find(id);
        if (found == m_known.end()) {
            const auto tandem = m_desk.find<Tandem>(id);
            if (!tandem)
                return nullptr;
            found = m_known.insert(id, {*tandem, m_desk.findBy<Visit>("tandem"_L1, id.toString())});
        }
        return &*found;
    }

    /// The visit meant, taken into the list of what will be saved.
    Visit* visitOf(const Known& known, const VisitEntry& entry, std::optional<Refusal>& refusal) {
        if (!entry.visit.isEmpty()) {
            const auto stored = std::ranges::find(known.visits, entry.visit, &Visit::id);
            if (stored == known.visits.end()) {
                refusal = Refusal{RefusalCode::NotHere, entry.visit.toString(), {}};
                return nullptr;
            }
            return take(*stored);
        }
        if (!entry.seriesDay.isValid()) {
            if (!entry.date.isValid())
                refusal = Refusal{RefusalCode::NotComplete, known.tandem.id.toString(), u"date"_s};
            else if (!hasTimesSince(known.tandem, entry.date))
                refusal = forbidden(known.tandem);
            if (refusal)
                return nullptr;
            return take(extra(known.tandem, entry.date));
        }
        if (const auto written = tandem::visitOf(known.visits, known.tandem, entry.seriesDay))
            return take(*written);
        // Two entries about one time are one visit.
        for (Visit& visit : m_visits) {
            if (visit.tandem == known.tandem.id && visit.seriesDay() == entry.seriesDay)
                return &visit;
        }
        if (const auto planned = plannedVisit(m_desk, known.tandem, entry.seriesDay, m_today.date))
            return take(*planned);
        refusal = Refusal{RefusalCode::NoSuchTime, known.tandem.id.toString(), entry.seriesDay.toString(Qt::ISODate)};
        return nullptr;
    }

    /// Besides the series, as long as its times are.
    static Visit extra(const Tandem& tandem, QDate date) {
        Visit visit;
        visit.tandem = tandem.id;
        visit.volunteer = tandem.volunteer;
        visit.date = date;
        visit.minutes = tandem.cadence.minutes > 0 ? tandem.cadence.minutes : tandem.cadence.hours.minutes();
        return visit;
    }

    Visit* take(const Visit& visit) {
        if (!visit.id.isEmpty()) {
            const auto known = std::ranges::find(m_visits, visit.id, &Visit::id);
            if (known != m_visits.end())
                return &*known;
        }
        m_visits.append(visit);
        return &m_visits.last();
    }

    std::optional<Refusal> enter(Visit& visit, const VisitEntry& entry) const {
        const bool stays = entry.state == visit.state && entry.state != VisitState::Approved &&
                           entry.state != VisitState::SeekingStandIn;
        if (entry.state == VisitState::SeekingStandIn || (!stays && !mayMove(visit.state, entry.state)))
            return forbidden(visit);
        if (entry.minutes < 0 || entry.minutes > minutesOfDay)
            return Refusal{RefusalCode::NotComplete, visit.id.toString(), u"minutes"_s};
        if (entry.kilometres < 0)
            return Refusal{RefusalCode::NotComplete, visit.id.toString(), u"kilometres"_s};
        const QString reason = entry.reason.trimmed();
        const bool isLost = entry.state == VisitState::Missed || entry.state == VisitState::Excused;
        if (isLost && reason.isEmpty())
            return Refusal{RefusalCode::ReasonMissing, visit.id.toString(), {}};
        const QDate date = entry.date.isValid() ? entry.date : visit.date;
        // What is called off may lie ahead.
        const bool mayBeAhead = entry.state == VisitState::Planned || entry.state == VisitState::Excused;
        if (date > m_today.date && !mayBeAhead)
            return Refusal{RefusalCode::NotInSeason, visit.id.toString(), date.toString(Qt::ISODate)};
        if (date != visit.date) {
            if (std::abs(visit.seriesDay().daysTo(date)) > visitMarginDays)
                return Refusal{RefusalCode::NotInSeason, visit.id.toString(), date.toString(Qt::ISODate)};
            visit.occurrence = date == visit.seriesDay() ? QDate() : visit.seriesDay();
            visit.date = date;
        }
        settle(visit, entry, reason);
        return std::nullopt;
    }

    void settle(Visit& visit, const VisitEntry& entry, const QString& reason) const {
        const bool wasWorked = visit.state == VisitState::Performed;
        visit.state = entry.state;
        switch (entry.state) {
        case VisitState::Performed:
        case VisitState::Approved:
            if (entry.minutes > 0 || visit.minutes == 0)
                visit.minutes = entry.minutes > 0 ? entry.minutes : visit.hours.minutes();
            if (entry.kilometres > 0 || (wasWorked && entry.state == VisitState::Performed))
                visit.kilometres = entry.kilometres;
            visit.reason = reason;
            if (entry.state == VisitState::Approved)
                visit.approvedBy = m_by;
            break;
        case VisitState::Planned:
            visit.minutes = visit.hours.isEmpty() ? std::max(visit.minutes, entry.minutes) : 0;
            visit.kilometres = 0;
            visit.reason.clear();
            break;
        default:
            visit.minutes = visit.kilometres = 0;
            visit.reason = reason;
            break;
        }
    }

    const Desk& m_desk;
    const QString m_by;
    const Today m_today;
    QHash<TandemId, Known> m_known;
    QList<Visit> m_visits;
};

} // namespace

Outcome<TandemDone> TandemDesk::seekStandIn(const TandemId& id, QDate seriesDay, const QString& reason,
                                            const Today& today) {
    return act(m_desk, id, [&](Desk::Writer& writer, Tandem& tandem, TandemDone& done) -> std::optional<Refusal> {
        if (tandem.state == TandemState::Proposed || !isLive(tandem))
            return forbidden(tandem);
        auto visit = visitOf(m_desk, tandem, seriesDay);
        if (!visit)
            visit = plannedVisit(m_desk, tandem, seriesDay, today.date);
        if (!visit)
            return Refusal{RefusalCode::NoSuchTime, id.toString(), seriesDay.toString(Qt::ISODate)};
        if (!mayMove(visit->state, VisitState::SeekingStandIn))
            return forbidden(*visit);
        if (visit->date < today.date)
            return Refusal{RefusalCode::InThePast, id.toString(), visit->date.toString(Qt::ISODate)};
        visit->state = VisitState::SeekingStandIn;
        visit->reason = reason.trimmed();
        done.visit = writer.save(*visit);
        return std::nullopt;
    });
}

Outcome<TandemDone> TandemDesk::standIn(const VisitId& id, const VolunteerId& volunteer, const Today& today,
                                        const QString& overrideReason) {
    return actOn(
        m_desk, id,
        [&](Desk::Writer& writer, const SeriesOfVisit& series, Visit& visit,
            TandemDone& done) -> std::optional<Refusal> {
            if (visit.state != VisitState::SeekingStandIn)
                return forbidden(visit);
            if (visit.date < today.date)
                return Refusal{RefusalCode::InThePast, id.toString(), visit.date.toString(Qt::ISODate)};
            if (auto refusal = refusalToStandIn(m_desk, series, volunteer, visit.date))
                return refusal;
            done.warnings = clashesOfStandIn(m_desk, series, volunteer, visit);
            if (auto refusal = refusalOf(done.warnings, overrideReason))
                return refusal;
            visit.state = VisitState::Planned;
            visit.volunteer = volunteer;
            writer.save(visit);
            keepReason(writer, done.warnings, overrideReason, series.about(), m_by, today);
            return std::nullopt;
        });
}

Outcome<TandemDone> TandemDesk::helperComes(const VisitId& id, const Today&) {
    return actOn(m_desk, id,
                 [&](Desk::Writer& writer, const SeriesOfVisit& series, Visit& visit,
                     TandemDone&) -> std::optional<Refusal> {
                     const bool isStandIn = visit.state == VisitState::Planned && visit.volunteer != series.volunteer;
                     if (!isStandIn && visit.state != VisitState::SeekingStandIn)
                         return forbidden(visit);
                     visit.state = VisitState::Planned;
                     visit.volunteer = series.volunteer;
                     visit.reason.clear();
                     writer.save(visit);
                     return std::nullopt;
                 });
}

Outcome<ChangeSet> TandemDesk::log(const QList<VisitEntry>& entries, const Today& today) {
    std::optional<Refusal> refusal;
    ChangeSet changes = m_desk.write([&](Desk::Writer& writer) {
        Log log(m_desk, m_by, today);
        for (const VisitEntry& entry : entries) {
            refusal = log.add(entry);
            if (refusal)
                return;
        }
        for (const Visit& visit : log.visits())
            writer.save(visit);
    });
    if (refusal)
        return *refusal;
    return changes;
}

Outcome<ChangeSet> TandemDesk::approve(const QList<VisitId>& visits, const Today&) {
    std::optional<Refusal> refusal;
    ChangeSet changes = m_desk.write([&](Desk::Writer& writer) {
        QList<Visit> approved;
        for (const VisitId& id : visits) {
            auto visit = writer.find<Visit>(id);
            if (!visit)
                refusal = Refusal{RefusalCode::NotHere, id.toString(), {}};
            else if (!mayMove(visit->state, VisitState::Approved))
                refusal = forbidden(*visit);
            if (refusal)
                return;
            visit->state = VisitState::Approved;
            visit->approvedBy = m_by;
            approved.append(*visit);
        }
        for (const Visit& visit : std::as_const(approved))
            writer.save(visit);
    });
    if (refusal)
        return *refusal;
    return changes;
}

} // namespace entraide
