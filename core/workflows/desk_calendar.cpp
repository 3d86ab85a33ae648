// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/desk_calendar.h"

#include "domain/time_values.h"
#include "storage/desk.h"
#include "workflows/calendar_collector.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

CalendarSpan CalendarSpan::usual(QDate today) {
    constexpr int weeks = 26;
    const QDate monday = IsoWeek::of(today).monday();
    return {monday, monday.addDays(weeks * 7 - 1)};
}

QString calendarUid(const AnyId& record, const QString& part) {
    const QString own = record.mid(record.indexOf(u':') + 1);
    return (part.isEmpty() ? own : own + u'.' + part) + u"@entraide"_s;
}

DeskCalendar calendarOf(const Desk& desk, const VolunteerId& volunteer, const CalendarSpan& span) {
    CalendarCollector collector(desk, CalendarCollector::For::Volunteer, span);
    const QString id = volunteer.toString();
    for (const Signup& signup : desk.findBy<Signup>("volunteer"_L1, id))
        collector.add(signup);
    for (const Match& match : desk.findBy<Match>("volunteer"_L1, id))
        collector.add(match);
    for (const Tandem& tandem : desk.findBy<Tandem>("volunteer"_L1, id))
        collector.add(tandem);
    for (const Visit& visit : desk.findBy<Visit>("volunteer"_L1, id))
        collector.addStandIn(visit);
    for (const Round& round : desk.findBy<Round>("rider"_L1, id))
        collector.add(round);
    return collector.take();
}

DeskCalendar calendarOf(const Desk& desk, const PostingId& id) {
    CalendarCollector collector(desk, CalendarCollector::For::Team, {});
    if (const auto posting = desk.find<Posting>(id))
        collector.addShifts(*posting);
    return collector.take();
}

DeskCalendar calendarOf(const Desk& desk, const OrganisationId& site, const CalendarSpan& span) {
    CalendarCollector collector(desk, CalendarCollector::For::Team, span);
    for (const Posting& posting : desk.findBy<Posting>("organisation"_L1, site.toString()))
        collector.addShifts(posting);
    for (const Request& request : desk.findBy<Request>("organisation"_L1, site.toString())) {
        for (const Match& match : desk.findBy<Match>("request"_L1, request.id.toString()))
            collector.add(match);
    }
    return collector.take();
}

DeskCalendar calendarOf(const Desk& desk, IsoWeek week) {
    const CalendarSpan span{week.monday(), week.sunday()};
    CalendarCollector collector(desk, CalendarCollector::For::Team, span);
    QList<PostingId> postings;
    desk.forEach<Posting>(only(&Posting::state, &Posting::shifts), [&](const Posting& posting) {
        const bool isInWeek =
            std::ranges::any_of(posting.shifts, [&](const Shift& shift) { return week.contains(shift.date); });
        if (isInWeek && posting.state != PostingState::Draft)
            postings.append(posting.id);
    });
    QList<MatchId> matches;
    desk.forEach<Match>(only(&Match::date), [&](const Match& match) {
        if (!match.date.isValid() || week.contains(match.date))
            matches.append(match.id);
    });
    for (const PostingId& id : std::as_const(postings)) {
        if (const auto posting = desk.find<Posting>(id))
            collector.addShifts(*posting);
    }
    for (const MatchId& id : std::as_const(matches)) {
        if (const auto match = desk.find<Match>(id))
            collector.add(*match);
    }
    for (const TandemTime& time : tandemTimes(desk, span.first, span.last))
        collector.add(time);
    for (QDate day = span.first; day <= span.last; day = day.addDays(1)) {
        for (const Round& round : desk.findBy<Round>("date"_L1, day.toString(Qt::ISODate)))
            collector.add(round);
    }
    return collector.take();
}

} // namespace entraide
