// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of TandemDesk on the series: one time of it, and this and all later.
#include "domain/recurrence.h"
#include "domain/series.h"
#include "workflows/tandem_steps.h"
#include "workflows/tandem_times.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace tandem;

namespace {

Refusal noSuchTime(const Tandem& tandem, QDate day) {
    return {RefusalCode::NoSuchTime, tandem.id.toString(), day.toString(Qt::ISODate)};
}

/// The cadence that gives \a day, to be changed; null: none does.
When* cadenceToChange(Tandem& tandem, QDate day) {
    if (hasTime(tandem.cadence, day))
        return &tandem.cadence;
    const auto found = std::ranges::find_if(tandem.earlier, [&](const When& earlier) { return hasTime(earlier, day); });
    return found == tandem.earlier.end() ? nullptr : &*found;
}

/// What keeps one time of the series from being changed, and the visit that is written for it.
std::optional<Refusal> refusalToChange(const Desk& desk, const Tandem& tandem, QDate day,
                                       std::optional<Visit>& written) {
    if (!isLive(tandem))
        return forbidden(tandem);
    if (tandem.cadence.kind != WhenKind::Recurring)
        return Refusal{RefusalCode::NotRecurring, tandem.id.toString(), {}};
    if (!cadenceOf(tandem, day))
        return noSuchTime(tandem, day);
    written = visitOf(desk, tandem, day);
    if (written && !isUnsettled(*written))
        return forbidden(*written);
    return std::nullopt;
}

/// Puts a visit where the series has its time now.
void place(Visit& visit, const SeriesTime& one) {
    visit.date = one.time.date;
    visit.occurrence = visit.date == one.day ? QDate() : one.day;
    visit.hours = one.time.isFlexible() ? TimeRange() : one.time.hours;
}

bool isResting(const Tandem& tandem, QDate date) {
    return std::ranges::any_of(tandem.pauses, [&](const TandemPause& pause) {
        return pause.from <= date && (!pause.until.isValid() || pause.until >= date);
    });
}

} // namespace

Outcome<TandemDone> TandemDesk::leaveOut(const TandemId& id, QDate seriesDay, const Today&) {
    return act(m_desk, id, [&](Desk::Writer& writer, Tandem& tandem, TandemDone&) -> std::optional<Refusal> {
        std::optional<Visit> written;
        if (auto refusal = refusalToChange(m_desk, tandem, seriesDay, written))
            return refusal;
        When* cadence = cadenceToChange(tandem, seriesDay);
        *cadence = entraide::leaveOut(*cadence, seriesDay);
        writer.save(tandem);
        if (written)
            writer.remove(written->id);
        return std::nullopt;
    });
}

Outcome<TandemDone> TandemDesk::moveTime(const TandemId& id, QDate seriesDay, QDate to, TimeRange hours,
                                         const Today& today) {
    return act(m_desk, id, [&](Desk::Writer& writer, Tandem& tandem, TandemDone& done) -> std::optional<Refusal> {
        std::optional<Visit> written;
        if (auto refusal = refusalToChange(m_desk, tandem, seriesDay, written))
            return refusal;
        if (!to.isValid())
            return Refusal{RefusalCode::NotComplete, id.toString(), u"cadence.changes.moved_to"_s};
        if (to < today.date)
            return Refusal{RefusalCode::InThePast, id.toString(), to.toString(Qt::ISODate)};
        if (isResting(tandem, to))
            return Refusal{RefusalCode::NotInSeason, id.toString(), to.toString(Qt::ISODate)};
        When* cadence = cadenceToChange(tandem, seriesDay);
        *cadence = entraide::moveTime(*cadence, seriesDay, to, hours);
        writer.save(tandem);
        for (const SeriesTime& one : seriesTimes(*cadence, IsoWeek::of(to), IsoWeek::of(to))) {
            if (!one.isFor(seriesDay))
                continue;
            if (written) {
                place(*written, one);
                writer.save(*written);
                done.visit = written->id;
            }
            if (!one.time.isFlexible())
                done.warnings =
                    clashesOf(m_desk, tandem, written ? written->volunteer : tandem.volunteer, to, one.time.hours);
        }
        return std::nullopt;
    });
}

Outcome<TandemDone> TandemDesk::putBack(const TandemId& id, QDate seriesDay, const Today&) {
    return act(m_desk, id, [&](Desk::Writer& writer, Tandem& tandem, TandemDone& done) -> std::optional<Refusal> {
        std::optional<Visit> written;
        if (auto refusal = refusalToChange(m_desk, tandem, seriesDay, written))
            return refusal;
        When* cadence = cadenceToChange(tandem, seriesDay);
        if (!changeOf(*cadence, seriesDay))
            return noSuchTime(tandem, seriesDay);
        *cadence = entraide::putBack(*cadence, seriesDay);
        writer.save(tandem);
        if (written) {
            place(*written, *ruledTime(*cadence, seriesDay));
            writer.save(*written);
            done.visit = written->id;
        }
        return std::nullopt;
    });
}

Outcome<TandemDone> TandemDesk::changeFrom(const TandemId& id, QDate seriesDay, When cadence, const Today& today,
                                           const QString& overrideReason) {
    return act(m_desk, id, [&](Desk::Writer& writer, Tandem& tandem, TandemDone& done) -> std::optional<Refusal> {
        if (!isLive(tandem))
            return forbidden(tandem);
        if (tandem.cadence.kind != WhenKind::Recurring)
            return Refusal{RefusalCode::NotRecurring, id.toString(), {}};
        const auto parts = split(tandem.cadence, seriesDay);
        if (!parts)
            return noSuchTime(tandem, seriesDay);
        const QDate day = parts->later.from;
        if (!cadence.from.isValid() || cadence.from < day)
            cadence.from = day;
        if (auto refusal = refusalOf(cadence, id))
            return refusal;
        // A COUNT that was left as it was is what is left of it.
        auto rule = Recurrence::fromRule(cadence.rule);
        const auto before = Recurrence::fromRule(tandem.cadence.rule);
        if (rule->count > 0 && rule->count == before->count) {
            rule->count = Recurrence::fromRule(parts->later.rule)->count;
            cadence.rule = rule->toRule();
        }
        cadence.changes.removeIf([&](const SeriesChange& change) { return !hasTime(cadence, change.day); });
        if (parts->earlier.until >= parts->earlier.from)
            tandem.earlier.append(parts->earlier);
        tandem.cadence = cadence;
        done.warnings = clashesOfSeries(m_desk, tandem, std::max(today.date, day));
        if (auto refusal = refusalOf(done.warnings, overrideReason))
            return refusal;
        writer.save(tandem);
        keepReason(writer, done.warnings, overrideReason, id.toString(), m_by, today);
        for (Visit visit : m_desk.findBy<Visit>("tandem"_L1, id.toString())) {
            if (!isUnsettled(visit) || visit.seriesDay() < day)
                continue;
            const auto one = ruledTime(cadence, visit.seriesDay());
            if (one && !changeOf(cadence, visit.seriesDay())) {
                place(visit, *one);
                writer.save(visit);
            } else if (!one) {
                writer.remove(visit.id);
            }
        }
        return std::nullopt;
    });
}

Outcome<TandemDone> TandemDesk::stopAt(const TandemId& id, QDate seriesDay, const Today&) {
    return act(m_desk, id, [&](Desk::Writer& writer, Tandem& tandem, TandemDone&) -> std::optional<Refusal> {
        if (!isLive(tandem))
            return forbidden(tandem);
        if (tandem.cadence.kind != WhenKind::Recurring)
            return Refusal{RefusalCode::NotRecurring, id.toString(), {}};
        const auto one = ruledTime(tandem.cadence, seriesDay);
        if (!one)
            return noSuchTime(tandem, seriesDay);
        tandem.cadence = endAt(tandem.cadence, seriesDay);
        writer.save(tandem);
        takeOut(writer, id, [&](const Visit& visit) { return visit.seriesDay() >= one->day; });
        return std::nullopt;
    });
}

} // namespace entraide
