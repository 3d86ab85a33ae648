// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "domain/field.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>

namespace entraide {

/// Minutes of one day, [start, end), 0 to 1440. Empty when end <= start. Local time of the desk (Europe/Brussels).
struct TimeRange {
    int start = 0;
    int end = 0;

    bool isEmpty() const { return end <= start; }
    int minutes() const { return isEmpty() ? 0 : end - start; }
    bool contains(const TimeRange& other) const { return start <= other.start && other.end <= end; }
    bool overlaps(const TimeRange& other) const { return start < other.end && other.start < end; }

    /// "09:00-12:30"; an empty range gives an empty text.
    QString toString() const;
    /// Reads what toString writes (and "9:00-12:30"); none for anything else, or an end not after the start.
    static std::optional<TimeRange> fromString(QStringView text);

    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// "09:05" for 545.
QString clockText(int minute);
/// 545 for "09:05" or "9:05"; none for anything else. 24:00 is 1440.
std::optional<int> clockMinute(QStringView text);

/// Half-hour slots of a week, Monday 00:00 first: 7 x 48 bits. What a volunteer's weekly availability is made of.
class WeekSlots {
public:
    static constexpr int slotMinutes = 30;
    static constexpr int slotsPerDay = 48;
    static constexpr int slotCount = 7 * slotsPerDay;
    using Bits = std::bitset<slotCount>;

    /// \a weekday 1 (Monday) to 7, as QDate::dayOfWeek. Marks the half hours that \a range covers wholly.
    void add(int weekday, TimeRange range);
    void remove(int weekday, TimeRange range);
    void clear() { m_bits.reset(); }
    /// True when the whole range lies inside the marked slots.
    bool covers(int weekday, TimeRange range) const;
    bool isEmpty() const { return m_bits.none(); }
    /// The marked slots of one day as ranges, in order.
    QList<TimeRange> ranges(int weekday) const;
    /// Minutes marked in the week.
    int minutes() const { return static_cast<int>(m_bits.count()) * slotMinutes; }
    const Bits& bits() const { return m_bits; }
    static WeekSlots fromBits(const Bits& bits);

    friend bool operator==(const WeekSlots&, const WeekSlots&) = default;

private:
    Bits m_bits;
};

/// A week by ISO 8601, written "2026-W48". Weeks start on Monday; week 1 holds the year's first Thursday.
struct IsoWeek {
    int year = 0;
    int week = 0;

    static IsoWeek of(QDate date);
    /// None unless "YYYY-Www" names a week that exists.
    static std::optional<IsoWeek> fromString(QStringView text);
    QString toString() const;
    QDate monday() const;
    QDate sunday() const { return monday().addDays(6); }
    bool contains(QDate date) const { return date >= monday() && date <= sunday(); }
    IsoWeek next() const { return of(monday().addDays(7)); }
    IsoWeek previous() const { return of(monday().addDays(-7)); }

    friend bool operator==(const IsoWeek&, const IsoWeek&) = default;
};

/// Days on which the weekly availability does not hold: away (available = false) or free besides it (true, all day
/// unless hours are given).
struct AvailabilityException {
    QDate from;
    QDate until;
    bool available = false;
    TimeRange hours;

    static constexpr auto fields() {
        using R = AvailabilityException;
        return std::tuple{field("from", &R::from), field("until", &R::until), field("available", &R::available),
                          field("hours", &R::hours)};
    }
    friend bool operator==(const AvailabilityException&, const AvailabilityException&) = default;
};

enum class WhenKind { ToArrange, Fixed, Window, Recurring };

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::WhenKind, "to_arrange", "fixed", "window", "recurring")

namespace entraide {

/// One time at which a request asks for help. A flexible one may be served at any `minutes` long part of the hours.
struct Occurrence {
    QDate date;      ///< for a flexible one the first day it may be on
    QDate lastDate;  ///< equal to date unless flexible
    TimeRange hours; ///< the whole time when fixed; where it may lie when flexible
    int minutes = 0; ///< how long the help takes

    bool isFlexible() const { return date != lastDate || hours.minutes() > minutes; }
    friend bool operator==(const Occurrence&, const Occurrence&) = default;
};

/// One time of a repeating rule that is another than the rule says (RFC 5545: EXDATE, RECURRENCE-ID).
struct SeriesChange {
    QDate day;            ///< as the rule gives it
    QDate movedTo = {};   ///< invalid: this time is left out
    TimeRange hours = {}; ///< of the moved one; empty: as the others

    static constexpr auto fields() {
        using R = SeriesChange;
        return std::tuple{field("day", &R::day), field("moved_to", &R::movedTo), field("hours", &R::hours)};
    }
    friend bool operator==(const SeriesChange&, const SeriesChange&) = default;
};

/// When help is asked for.
/// - ToArrange: to be agreed; `minutes` long, any time within 14 days from `from`.
/// - Fixed: on `from`, during `hours` exactly.
/// - Window: once, between `from` and `until`, within `hours`, `minutes` long.
/// - Recurring: by `rule` (RFC 5545 RRULE subset: FREQ=DAILY|WEEKLY|MONTHLY, INTERVAL, BYDAY, COUNT, UNTIL) from `from`
///   until `until` (none: open-ended), during `hours`; a weekly rule without BYDAY is any day of the week, `minutes`
///   long. Each of `changes` puts one time of it elsewhere, or leaves it out.
struct When {
    WhenKind kind = WhenKind::ToArrange;
    QDate from;
    QDate until;
    TimeRange hours;
    int minutes = 0;
    QString rule;
    QList<SeriesChange> changes = {}; ///< in order of day, one for each

    /// The times that fall in \a week (a flexible one: that may), in order. Pure.
    QList<Occurrence> occurrences(IsoWeek week) const { return occurrences(week, week); }
    /// Those of each week from \a first to \a last, a flexible one for each of its weeks.
    QList<Occurrence> occurrences(IsoWeek first, IsoWeek last) const;
    /// The next time on or after \a date within a year, if any.
    std::optional<Occurrence> next(QDate date) const;
    /// The last day help is asked for; invalid for an open-ended one.
    QDate lastDay() const;

    static constexpr auto fields() {
        using R = When;
        return std::tuple{field("kind", &R::kind),      field("from", &R::from),       field("until", &R::until),
                          field("hours", &R::hours),    field("minutes", &R::minutes), field("rule", &R::rule),
                          field("changes", &R::changes)};
    }
    friend bool operator==(const When&, const When&) = default;
};

} // namespace entraide
