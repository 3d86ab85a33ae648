// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk.h"
#include "workflows/desk_calendar.h"
#include "workflows/names.h"
#include "workflows/tandem_desk.h"
#include "workflows/tandem_times.h"

#include <QHash>

namespace entraide {

/// Turns records into entries of a calendar: of a volunteer's own, or of one for the team. One pass over one desk.
class CalendarCollector {
public:
    enum class For { Volunteer, Team };

    CalendarCollector(const Desk& desk, For whom, const CalendarSpan& span)
        : m_desk(desk)
        , m_names(desk)
        , m_for(whom)
        , m_span(span) {}

    void add(const Match& match);
    void add(const Round& round);
    /// Of a volunteer: one shift.
    void add(const Signup& signup);
    /// Of a volunteer: goes instead of somebody else this once.
    void addStandIn(const Visit& visit);
    /// Of a volunteer who is its fixed helper (calendar_series.cpp).
    void add(const Tandem& tandem);
    /// For the team: one time of a fixed helper.
    void add(const TandemTime& time);
    /// For the team: the shifts within the span.
    void addShifts(const Posting& posting);

    DeskCalendar take();

private:
    bool isInside(QDate date) const { return date >= m_span.first && date <= m_span.last; }
    bool isTeams() const { return m_for == For::Team; }
    /// How often a record was changed; 0 for one that never was here.
    int changesOf(const AnyId& id);
    void append(CalendarEntry entry) { m_calendar.entries.append(std::move(entry)); }

    void addTime(const Match& match, const Request& request, QDate date, TimeRange hours, const VisitId& timeId,
                 const Visit* visit);
    CalendarEntry entryOf(const Match& match, const Request& request);
    CalendarEntry entryOf(const Tandem& tandem);
    void say(CalendarEntry& entry, const Person& person, const Address& address) const;
    static void forgetDetails(CalendarEntry& entry);
    void name(CalendarEntry& entry, const VolunteerId& volunteer);

    // calendar_series.cpp
    void addSeries(const Tandem& tandem, const QList<Visit>& visits, const QList<Holiday>& holidays);
    void addTimes(const Tandem& apart, const QList<Visit>& visits, const QList<Holiday>& holidays);
    void addVisits(const Tandem& tandem, const QList<Visit>& visits);
    void addSingle(const Tandem& tandem, const TandemTime& time);

    const Desk& m_desk;
    Names m_names;
    For m_for;
    CalendarSpan m_span;
    QHash<AnyId, int> m_changes;
    DeskCalendar m_calendar;
};

/// Whether somebody goes, or went.
constexpr bool takesPlace(VisitState state) {
    return state == VisitState::Planned || state == VisitState::Performed || state == VisitState::Approved;
}

} // namespace entraide
