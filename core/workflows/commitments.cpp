// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/commitments.h"

#include "matching/plan_travel.h"
#include "storage/desk.h"
#include "workflows/commitment_collector.h"
#include "workflows/names.h"
#include "workflows/stop_check.h"

namespace entraide {

using namespace Qt::StringLiterals;

QList<Commitment> commitmentsOf(const Desk& desk, const VolunteerId& volunteer, QDate first, QDate last) {
    CommitmentCollector collector(desk, first, last);
    const auto addTo = [&](const auto& record, const Desk::RecordContext& where) { collector.add(record, where); };
    const auto addBy = [&]<Record R>(std::type_identity<R>, QLatin1StringView column, const AnyId& id) {
        desk.forEachWithContextBy<R>(column, id, addTo);
    };
    // A stand-in's visit frees the one whose series it is.
    const auto addStandIns = [&](QLatin1StringView column, const AnyId& series) {
        desk.forEachWithContextBy<Visit>(column, series, [&](const Visit& visit, const Desk::RecordContext& where) {
            if (visit.volunteer != volunteer)
                collector.add(visit, where);
        });
    };
    addBy(std::type_identity<Visit>(), "volunteer"_L1, volunteer.toString());
    for (const QString& id : desk.idsBy(EntityType::Match, "volunteer"_L1, volunteer.toString()))
        addStandIns("match"_L1, id);
    for (const QString& id : desk.idsBy(EntityType::Tandem, "volunteer"_L1, volunteer.toString()))
        addStandIns("tandem"_L1, id);
    addBy(std::type_identity<Match>(), "volunteer"_L1, volunteer.toString());
    addBy(std::type_identity<Tandem>(), "volunteer"_L1, volunteer.toString());
    addBy(std::type_identity<Signup>(), "volunteer"_L1, volunteer.toString());
    for (const Round& round : desk.findBy<Round>("rider"_L1, volunteer.toString()))
        collector.add(round);
    return collector.take().value(volunteer);
}

QList<Commitment> commitmentsOfPerson(const Desk& desk, const VolunteerId& volunteer, QDate first, QDate last) {
    QList<Commitment> all;
    for (const VolunteerId& file : Names(desk).filesOfOne(volunteer))
        all += commitmentsOf(desk, file, first, last);
    return all;
}

QHash<VolunteerId, QList<Commitment>> allCommitments(const Desk& desk, QDate first, QDate last,
                                                     const std::stop_token& stop) {
    CommitmentCollector collector(desk, first, last);
    const auto addTo = [&](const auto& record, const Desk::RecordContext& where) {
        stopIfAsked(stop);
        collector.add(record, where);
    };
    desk.forEach<Request>(CommitmentCollector::ofRequest(), [&](const Request& request) {
        stopIfAsked(stop);
        collector.know(request);
    });
    desk.forEachWithContext<Visit>(CommitmentCollector::ofVisit(), addTo);
    desk.forEachWithContext<Match>(CommitmentCollector::ofMatch(), addTo);
    desk.forEachWithContext<Tandem>(CommitmentCollector::ofTandem(), addTo);
    desk.forEachWithContext<Signup>(CommitmentCollector::ofSignup(), addTo);
    desk.forEach<Round>([&](const Round& round) {
        stopIfAsked(stop);
        collector.add(round);
    });
    return collector.take();
}

QList<Clash> clashes(const QList<Commitment>& commitments, QDate date, TimeRange hours, GeoPoint position,
                     const AnyId& except) {
    QList<Clash> result;
    for (const Commitment& other : commitments) {
        if (other.date != date || other.id == except || other.hours.isEmpty() || hours.isEmpty())
            continue;
        if (other.hours.overlaps(hours)) {
            result.append({ClashKind::Overlap, other, 0, 0});
            continue;
        }
        const int gap = other.hours.start >= hours.end ? other.hours.start - hours.end : hours.start - other.hours.end;
        const int travel = wayMinutes(other.position, position);
        if (gap < travel)
            result.append({ClashKind::Travel, other, gap, travel});
    }
    return result;
}

QList<Clash> clashes(const Desk& desk, const VolunteerId& volunteer, QDate date, TimeRange hours, GeoPoint position,
                     const AnyId& except) {
    return clashes(commitmentsOfPerson(desk, volunteer, date, date), date, hours, position, except);
}

} // namespace entraide
