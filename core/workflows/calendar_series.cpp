// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarCollector: fixed helpers, as a repeating event where their rule can say it.
#include "domain/recurrence.h"
#include "domain/series.h"
#include "workflows/calendar_collector.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int rememberedDays = 60; ///< a series that ended is sent that long, so that calendars hear of its end

/// A rule that a calendar program can expand: fixed hours on days that the rule names.
std::optional<Recurrence> expandableRule(const When& cadence) {
    const auto rule = cadence.kind == WhenKind::Recurring ? Recurrence::fromRule(cadence.rule) : std::nullopt;
    const bool isFixed = rule && !rule->isAnyDayOfWeek() && !cadence.hours.isEmpty() &&
                         (cadence.minutes == 0 || cadence.hours.minutes() <= cadence.minutes);
    return isFixed ? rule : std::nullopt;
}

void takeEarlier(QDate& end, QDate other) {
    if (other.isValid() && (!end.isValid() || other < end))
        end = other;
}

/// The last day on which the series has a time; invalid: it goes on.
QDate endOf(const Tandem& tandem, const Recurrence& rule) {
    QDate end = tandem.cadence.until;
    takeEarlier(end, rule.until);
    takeEarlier(end, tandem.ended);
    for (const TandemPause& pause : tandem.pauses) {
        if (!pause.until.isValid() && pause.from.isValid()) // until further notice
            takeEarlier(end, pause.from.addDays(-1));
    }
    return end;
}

/// The last day of which anything else is said than the rule says.
QDate lastException(const Tandem& tandem, const QList<Visit>& visits, const QList<Holiday>& holidays) {
    QDate last;
    const auto take = [&last](QDate day) {
        if (day.isValid() && (!last.isValid() || day > last))
            last = day;
    };
    for (const SeriesChange& change : tandem.cadence.changes) {
        take(change.day);
        take(change.movedTo);
    }
    for (const TandemPause& pause : tandem.pauses)
        take(pause.until);
    for (const Visit& visit : visits) {
        take(visit.date);
        take(visit.occurrence);
    }
    if (tandem.restsInHolidays) {
        for (const Holiday& holiday : holidays)
            take(holiday.until);
    }
    take(tandem.started);
    return last;
}

} // namespace

CalendarEntry CalendarCollector::entryOf(const Tandem& tandem) {
    CalendarEntry entry;
    entry.about = tandem.id.toString();
    if (!tandem.services.isEmpty())
        entry.service = tandem.services.first();
    const auto helped = m_names.beneficiary(tandem.beneficiary);
    const auto person = helped ? m_names.person(helped->person) : std::nullopt;
    if (!person)
        return entry;
    entry.address.postcode = person->address.postcode;
    entry.address.locality = person->address.locality;
    // Both said yes to each other: the fixed helper knows whom they go to.
    if (!isTeams() && tandem.helperAgreed.isValid() && tandem.askerAgreed.isValid()) {
        say(entry, *person, person->address);
        if (entry.phone.isEmpty())
            entry.phone = helped->contactPhone;
    }
    return entry;
}

void CalendarCollector::add(const Tandem& tandem) {
    if (!hasTimesSince(tandem, m_span.first.addDays(-rememberedDays)))
        return;
    const QList<Visit> visits = m_desk.findBy<Visit>("tandem"_L1, tandem.id.toString());
    const QList<Holiday> holidays = holidaysOf(m_desk);
    if (expandableRule(tandem.cadence)) {
        addSeries(tandem, visits, holidays);
        // What the cadence was earlier is told one by one.
        Tandem before = tandem;
        if (!before.earlier.isEmpty()) {
            before.cadence = before.earlier.takeLast();
            addTimes(before, visits, holidays);
        }
    } else {
        addTimes(tandem, visits, holidays);
    }
    addVisits(tandem, visits);
}

/// The times that nothing is written of, each by itself.
void CalendarCollector::addTimes(const Tandem& apart, const QList<Visit>& visits, const QList<Holiday>& holidays) {
    for (const SeriesTime& one : tandemSeries(apart, holidays, m_span.first, m_span.last)) {
        if (one.time.isFlexible() && !visitFor(visits, one))
            ++m_calendar.unplaced;
    }
    for (const TandemTime& time : tandemTimes(apart, {}, holidays, m_span.first, m_span.last)) {
        const bool isWritten = std::ranges::any_of(visits, [&](const Visit& visit) {
            return visit.seriesDay() >= time.seriesDay && visit.seriesDay() <= std::max(time.seriesDay, time.lastDate);
        });
        if (!isWritten && !time.hours.isEmpty())
            addSingle(apart, time);
    }
}

/// The visits that are no times of a series that is sent as one.
void CalendarCollector::addVisits(const Tandem& tandem, const QList<Visit>& visits) {
    const QSet<QDate> inSeries = [&] {
        QSet<QDate> days;
        if (expandableRule(tandem.cadence)) {
            for (const Visit& visit : visits) {
                if (hasTime(tandem.cadence, visit.seriesDay()))
                    days.insert(visit.seriesDay());
            }
        }
        return days;
    }();
    for (const Visit& visit : visits) {
        if (inSeries.contains(visit.seriesDay()) || !isInside(visit.date))
            continue;
        TandemTime time;
        time.tandem = tandem.id;
        time.visit = visit.id;
        time.seriesDay = visit.seriesDay();
        time.date = time.lastDate = visit.date;
        time.hours = visit.hours;
        time.volunteer = visit.volunteer;
        time.state = visit.state;
        addSingle(tandem, time);
    }
}

/// One time of a fixed helper by itself.
void CalendarCollector::addSingle(const Tandem& tandem, const TandemTime& time) {
    CalendarEntry entry = entryOf(tandem);
    const VisitId id = time.visit.isEmpty() ? visitIdOf(tandem.id.toString(), time.seriesDay) : time.visit;
    entry.uid = calendarUid(id.toString());
    entry.changes = changesOf(tandem.id.toString()) + changesOf(id.toString());
    entry.date = time.date;
    entry.hours = time.hours;
    name(entry, time.volunteer);
    const bool goesElse = !isTeams() && time.volunteer != tandem.volunteer;
    if (goesElse || (!time.visit.isEmpty() && !takesPlace(time.state))) {
        entry.status = CalendarStatus::Off;
        forgetDetails(entry);
    }
    append(std::move(entry));
}

void CalendarCollector::add(const TandemTime& time) {
    const auto tandem = m_desk.find<Tandem>(time.tandem);
    if (!tandem)
        return;
    if (time.visit.isEmpty() && time.hours.isEmpty())
        ++m_calendar.unplaced;
    else
        addSingle(*tandem, time);
}

void CalendarCollector::addStandIn(const Visit& visit) {
    if (!isInside(visit.date))
        return;
    CalendarEntry entry;
    if (const auto tandem = visit.tandem.isEmpty() ? std::nullopt : m_desk.find<Tandem>(visit.tandem)) {
        if (tandem->volunteer == visit.volunteer)
            return; // the series says it
        entry = entryOf(*tandem);
    } else if (const auto match = visit.match.isEmpty() ? std::nullopt : m_desk.find<Match>(visit.match)) {
        const auto request = m_desk.find<Request>(match->request);
        if (match->volunteer == visit.volunteer || !request)
            return;
        entry = entryOf(*match, *request);
    } else {
        return;
    }
    forgetDetails(entry); // another's yes has told nothing to who goes this once
    entry.site.clear();
    entry.uid = calendarUid(visit.id.toString());
    entry.changes = changesOf(visit.id.toString());
    entry.status = takesPlace(visit.state) ? CalendarStatus::Firm : CalendarStatus::Off;
    entry.date = visit.date;
    entry.hours = visit.hours;
    append(std::move(entry));
}

void CalendarCollector::addSeries(const Tandem& tandem, const QList<Visit>& visits, const QList<Holiday>& holidays) {
    const When& cadence = tandem.cadence;
    Recurrence rule = *expandableRule(cadence);
    const QDate end = endOf(tandem, rule);
    rule.until = {};
    if (rule.count > 0 && end.isValid()) {
        // A rule has a number of times or an end, not both (RFC 5545, 3.3.10).
        if (rule.dates(cadence.from, cadence.from, end).size() < rule.count)
            rule.count = 0;
    }
    // Times are counted from the rule's first one; without a number the series may begin when the help did, since its
    // first time lies in one of the rule's weeks or months.
    const QDate begin = rule.count > 0 ? cadence.from : std::max(cadence.from, tandem.started);
    QDate horizon = std::max(m_span.last, begin.addDays(366));
    if (const QDate last = lastException(tandem, visits, holidays); last.isValid())
        horizon = std::max(horizon, last.addDays(visitMarginDays));
    if (rule.count == 0 && end.isValid())
        horizon = std::min(horizon, end);
    const QList<QDate> days = rule.dates(cadence.from, begin, horizon);
    if (days.isEmpty())
        return;

    Tandem own = tandem;
    own.earlier.clear();
    QMap<QDate, SeriesTime> due;
    // What was moved may lie before the first time, or behind the last.
    for (const SeriesTime& one : tandemSeries(own, holidays, begin.addDays(-366), horizon.addDays(366)))
        due.insert(one.day, one);

    CalendarEntry series = entryOf(tandem);
    series.uid = calendarUid(tandem.id.toString());
    series.changes = changesOf(tandem.id.toString());
    if (tandem.restsInHolidays)
        series.changes += changesOf(DeskProfile::ownId().toString());
    series.date = days.first();
    series.hours = cadence.hours;
    series.rule = rule.toRule();
    if (rule.count == 0)
        series.until = end;
    QList<CalendarEntry> others;
    const auto instead = [&](QDate day, QDate date, TimeRange hours, CalendarStatus status, const VisitId& visit) {
        CalendarEntry one = series;
        one.rule.clear();
        one.until = {};
        one.leftOut.clear();
        one.instead = CalendarEntry::Instead{day, cadence.hours.start};
        one.date = date;
        one.hours = hours.isEmpty() ? cadence.hours : hours;
        one.status = status;
        one.changes += changesOf(visit.toString());
        if (status == CalendarStatus::Off)
            forgetDetails(one);
        others.append(std::move(one));
    };
    for (const QDate day : days) {
        const auto time = due.constFind(day);
        const auto visit = std::ranges::find_if(visits, [&](const Visit& one) { return one.seriesDay() == day; });
        if (visit != visits.end()) {
            const bool goes = takesPlace(visit->state) && visit->volunteer == tandem.volunteer;
            const bool asRuled = visit->date == day && (visit->hours.isEmpty() || visit->hours == cadence.hours);
            if (!goes)
                instead(day, day, {}, CalendarStatus::Off, visit->id);
            else if (!asRuled)
                instead(day, visit->date, visit->hours, CalendarStatus::Firm, visit->id);
        } else if (time == due.constEnd()) {
            series.leftOut.append(day);
        } else if (time->moved) {
            instead(day, time->time.date, time->time.hours, CalendarStatus::Firm, visitIdOf(tandem.id.toString(), day));
        }
    }
    append(std::move(series));
    for (auto time = due.cbegin(); time != due.cend(); ++time) {
        // A time behind the end of the series that was brought forward: no rule says it any more.
        const bool isWritten =
            std::ranges::any_of(visits, [&](const Visit& visit) { return visit.seriesDay() == time->day; });
        if (time->moved && !isWritten && !days.contains(time->day) && isInside(time->time.date))
            addSingle(tandem, {.tandem = tandem.id,
                               .visit = {},
                               .seriesDay = time->day,
                               .date = time->time.date,
                               .lastDate = time->time.date,
                               .hours = time->time.hours,
                               .volunteer = tandem.volunteer,
                               .reason = {}});
    }
    for (CalendarEntry& one : others)
        append(std::move(one));
}

} // namespace entraide
