// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/tandem_times.h"

#include "domain/derived_id.h"
#include "storage/desk.h"
#include "workflows/tandem_desk.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool covers(QDate from, QDate until, const Occurrence& time) {
    return from <= time.date && (!until.isValid() || until >= time.lastDate);
}

bool rests(const Tandem& tandem, const QList<Holiday>& holidays, const SeriesTime& one) {
    const auto isIn = [&](const auto& period) { return covers(period.from, period.until, one.time); };
    return std::ranges::any_of(tandem.pauses, isIn) ||
           (tandem.restsInHolidays && !one.moved && std::ranges::any_of(holidays, isIn));
}

TandemTime timeOf(const Tandem& tandem, const SeriesTime& one) {
    TandemTime time;
    time.tandem = tandem.id;
    time.seriesDay = one.day;
    time.date = one.time.date;
    time.lastDate = one.time.lastDate;
    if (!one.time.isFlexible())
        time.hours = one.time.hours;
    time.volunteer = tandem.volunteer;
    time.minutes = one.time.minutes;
    return time;
}

TandemTime timeOf(const Visit& visit, const SeriesTime* one) {
    TandemTime time;
    time.tandem = visit.tandem;
    time.visit = visit.id;
    time.seriesDay = one ? one->day : visit.occurrence;
    time.date = time.lastDate = visit.date;
    time.hours = visit.hours;
    time.volunteer = visit.volunteer;
    time.state = visit.state;
    const bool happens = visit.state != VisitState::Missed && visit.state != VisitState::Excused;
    const int planned = visit.hours.isEmpty() && one ? one->time.minutes : visit.hours.minutes();
    time.minutes = visit.minutes > 0 ? visit.minutes : happens ? planned : 0;
    time.kilometres = visit.kilometres;
    time.reason = visit.reason;
    return time;
}

void sort(QList<TandemTime>& times) {
    std::ranges::stable_sort(times, {},
                             [](const TandemTime& t) { return std::tuple(t.date, t.hours.start, t.tandem); });
}

} // namespace

bool hasTimesSince(const Tandem& tandem, QDate first) {
    if (tandem.ended.isValid() && tandem.ended < first)
        return false;
    switch (tandem.state) {
    case TandemState::Proposed:
        return false;
    case TandemState::Trial:
    case TandemState::Active:
        return true;
    case TandemState::Paused:
        return !tandem.pauses.isEmpty(); // until when is not known: until further notice
    case TandemState::Ended:
        return tandem.ended.isValid();
    }
    return false;
}

QList<SeriesTime> tandemSeries(const Tandem& tandem, const QList<Holiday>& holidays, QDate first, QDate last) {
    QList<SeriesTime> result;
    if (!hasTimesSince(tandem, first))
        return result;
    if (tandem.ended.isValid()) // or will be on that day
        last = std::min(last, tandem.ended);
    if (tandem.started.isValid())
        first = std::max(first, tandem.started);
    if (first > last)
        return result;
    const IsoWeek firstWeek = IsoWeek::of(first);
    const IsoWeek lastWeek = IsoWeek::of(last);
    const auto add = [&](const When& cadence) {
        for (SeriesTime& one : seriesTimes(cadence, firstWeek, lastWeek)) {
            if (tandem.ended.isValid() && one.time.date <= tandem.ended)
                one.time.lastDate = std::min(one.time.lastDate, tandem.ended);
            if (one.time.lastDate >= first && one.time.date <= last && !rests(tandem, holidays, one))
                result.append(one);
        }
    };
    for (const When& earlier : tandem.earlier)
        add(earlier);
    add(tandem.cadence);
    if (!tandem.earlier.isEmpty())
        std::ranges::stable_sort(result, {}, [](const SeriesTime& one) { return one.time.date; });
    return result;
}

const When* cadenceOf(const Tandem& tandem, QDate seriesDay) {
    if (hasTime(tandem.cadence, seriesDay))
        return &tandem.cadence;
    const auto found =
        std::ranges::find_if(tandem.earlier, [&](const When& earlier) { return hasTime(earlier, seriesDay); });
    return found == tandem.earlier.end() ? nullptr : &*found;
}

const Visit* visitFor(const QList<Visit>& visits, const SeriesTime& time) {
    const auto found = std::ranges::find_if(visits, [&](const Visit& visit) { return time.isFor(visit.seriesDay()); });
    return found == visits.end() ? nullptr : &*found;
}

VisitId visitIdOf(const AnyId& series, QDate seriesDay) {
    return *VisitId::fromString(derivedId("visit"_L1, series + u'|' + seriesDay.toString(Qt::ISODate)));
}

Visit visitAt(const Tandem& tandem, const SeriesTime& time, QDate date) {
    Visit visit;
    visit.id = visitIdOf(tandem.id.toString(), time.day);
    visit.tandem = tandem.id;
    visit.volunteer = tandem.volunteer;
    visit.date = date;
    visit.occurrence = date == time.day ? QDate() : time.day;
    if (time.time.isFlexible())
        visit.minutes = time.time.minutes;
    else
        visit.hours = time.time.hours;
    return visit;
}

std::optional<SeriesTime> unwrittenTime(const Desk& desk, const Tandem& tandem, QDate date) {
    const QList<Visit> visits = desk.findBy<Visit>("tandem"_L1, tandem.id.toString());
    for (const SeriesTime& one : tandemSeries(tandem, holidaysOf(desk), date, date)) {
        if (!visitFor(visits, one))
            return one;
    }
    return std::nullopt;
}

QList<Holiday> holidaysOf(const Desk& desk) {
    const auto profile = desk.find<DeskProfile>(DeskProfile::ownId());
    return profile ? profile->holidays : QList<Holiday>();
}

QList<Tandem> tandemsWithTimes(const Desk& desk, QDate first) {
    QList<Tandem> result;
    for (const TandemState state : {TandemState::Trial, TandemState::Active, TandemState::Paused}) {
        for (const Tandem& tandem : desk.findBy<Tandem>("state"_L1, enumName(state))) {
            if (hasTimesSince(tandem, first))
                result.append(tandem);
        }
    }
    QList<TandemId> ended;
    desk.forEach<Tandem>(only(&Tandem::state, &Tandem::ended), [&](const Tandem& tandem) {
        if (tandem.state == TandemState::Ended && hasTimesSince(tandem, first))
            ended.append(tandem.id);
    });
    for (const TandemId& id : std::as_const(ended)) {
        if (const auto tandem = desk.find<Tandem>(id))
            result.append(*tandem);
    }
    return result;
}

QHash<AnyId, QList<Visit>> visitsAround(const Desk& desk, QDate first, QDate last) {
    QHash<AnyId, QList<Visit>> result;
    for (QDate date = first.addDays(-visitMarginDays); date <= last.addDays(visitMarginDays); date = date.addDays(1)) {
        for (const Visit& visit : desk.findBy<Visit>("date"_L1, date.toString(Qt::ISODate)))
            result[seriesOf(visit)].append(visit);
    }
    return result;
}

QSet<RequestId> carriedByTandems(const Desk& desk) {
    QSet<RequestId> result;
    desk.forEach<Tandem>(only(&Tandem::state, &Tandem::request), [&](const Tandem& tandem) {
        if (!tandem.request.isEmpty() && tandem.state != TandemState::Proposed && tandem.state != TandemState::Ended)
            result.insert(tandem.request);
    });
    return result;
}

QList<TandemTime> tandemTimes(const Tandem& tandem, const QList<Visit>& visits, const QList<Holiday>& holidays,
                              QDate first, QDate last) {
    QList<TandemTime> result;
    const auto isInside = [&](QDate date) { return date >= first && date <= last; };
    const QList<SeriesTime> series = tandemSeries(tandem, holidays, first, last);
    for (const SeriesTime& one : series) {
        if (!visitFor(visits, one))
            result.append(timeOf(tandem, one));
    }
    for (const Visit& visit : visits) {
        if (visit.tandem != tandem.id || !isInside(visit.date))
            continue;
        const When* cadence = cadenceOf(tandem, visit.seriesDay());
        const auto ruled = cadence ? ruledTime(*cadence, visit.seriesDay()) : std::nullopt;
        result.append(timeOf(visit, ruled ? &*ruled : nullptr));
    }
    sort(result);
    return result;
}

QList<TandemTime> tandemTimes(const Desk& desk, QDate first, QDate last) {
    QList<TandemTime> result;
    const QList<Holiday> holidays = holidaysOf(desk);
    const auto visits = visitsAround(desk, first, last);
    for (const Tandem& tandem : tandemsWithTimes(desk, first))
        result += tandemTimes(tandem, visits.value(tandem.id.toString()), holidays, first, last);
    sort(result);
    return result;
}

QList<TandemTime> tandemTimes(const Desk& desk, const TandemId& id, QDate first, QDate last) {
    const auto tandem = desk.find<Tandem>(id);
    return tandem ? tandemTimes(*tandem, desk.findBy<Visit>("tandem"_L1, id.toString()), holidaysOf(desk), first, last)
                  : QList<TandemTime>();
}

} // namespace entraide
