// SPDX-License-Identifier: GPL-3.0-or-later
// 1,000 random rules, expanded by us and by libical: days, hours across daylight saving, exceptions, moves, splits.
#include "domain/recurrence.h"
#include "domain/series.h"

#include <QTimeZone>

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <libical/ical.h>
#include <memory>
#include <random>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr int rules = 1'000;
constexpr int horizonDays = 1'200;
constexpr TimeRange hours{600, 675};

using Slot = std::pair<QDate, TimeRange>;

class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed) {}
    int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_engine); }
    bool chance(int percent) { return between(1, 100) <= percent; }
    template <class T> T of(std::initializer_list<T> all) {
        return *(all.begin() + between(0, static_cast<int>(all.size()) - 1));
    }

private:
    std::mt19937 m_engine;
};

QDate anyStart(Dice& dice) {
    // Around leap days, both clock changes, years with a week 53, and where years meet.
    const QDate near = dice.of({QDate(2020, 2, 20), QDate(2024, 2, 20), QDate(2026, 3, 20), QDate(2026, 10, 15),
                                QDate(2020, 12, 15), QDate(2026, 12, 15), QDate(2027, 1, 25), QDate(2025, 6, 1)});
    return near.addDays(dice.between(0, 45));
}

QString anyDays(Dice& dice, bool withPlaces) {
    static const QStringList names{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    QStringList days;
    for (int i = dice.between(1, 3); i > 0; --i) {
        const int place = withPlaces && dice.chance(70) ? dice.of({-5, -2, -1, 1, 2, 3, 4, 5}) : 0;
        const QString day = (place ? QString::number(place) : QString()) + names[dice.between(0, 6)];
        if (!days.contains(day))
            days.append(day);
    }
    return days.join(u',');
}

QString anyMonthDays(Dice& dice) {
    QStringList days;
    for (int i = dice.between(1, 3); i > 0; --i) {
        const QString day =
            QString::number(dice.chance(50) ? dice.of({-31, -2, -1, 28, 29, 30, 31}) : dice.between(1, 27));
        if (!days.contains(day))
            days.append(day);
    }
    return days.join(u',');
}

QString anyRule(Dice& dice, QDate start) {
    const QString frequency = dice.of<QString>({u"DAILY"_s, u"WEEKLY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"MONTHLY"_s});
    QString rule = u"FREQ="_s + frequency;
    if (dice.chance(60))
        rule += u";INTERVAL=%1"_s.arg(dice.between(1, frequency == u"DAILY"_s    ? 10
                                                      : frequency == u"WEEKLY"_s ? 5
                                                                                 : 13));
    if (dice.chance(frequency == u"WEEKLY"_s ? 85 : 50))
        rule += u";BYDAY="_s + anyDays(dice, frequency == u"MONTHLY"_s);
    if (frequency != u"WEEKLY"_s && dice.chance(45))
        rule += u";BYMONTHDAY="_s + anyMonthDays(dice);
    if (dice.chance(35))
        rule += u";COUNT=%1"_s.arg(dice.between(1, 40));
    else if (dice.chance(40))
        rule += u";UNTIL="_s + start.addDays(dice.between(0, 900)).toString(u"yyyyMMdd"_s);
    return rule;
}

/// The days by libical, which is given the hour as well and has to keep it.
QList<QDate> byLibical(const QString& rule, QDate start, QDate last) {
    QString whole = rule;
    if (whole.contains("UNTIL"_L1)) // of the same kind as the start
        whole += u"T235959"_s;
    const icalrecurrencetype parsed = icalrecurrencetype_from_string(whole.toLatin1().constData());
    icaltimezone* const zone = icaltimezone_get_builtin_timezone("Europe/Brussels");
    // Of a rule for Sundays alone, libical counts the weeks from Sunday on when the start is another day, against
    // WKST=MO; a start that is a day of its rule (RFC 5545, 3.8.5.3) it reads as everybody else.
    if (whole.startsWith("FREQ=WEEKLY"_L1) && (whole.endsWith("BYDAY=SU"_L1) || whole.contains("BYDAY=SU;"_L1)))
        start = IsoWeek::of(start).sunday();
    icaltimetype from = icaltime_null_time();
    from.year = start.year();
    from.month = start.month();
    from.day = start.day();
    from.hour = hours.start / 60;
    from.zone = zone;
    QList<QDate> days;
    const std::unique_ptr<icalrecur_iterator, void (*)(icalrecur_iterator*)> each(icalrecur_iterator_new(parsed, from),
                                                                                  icalrecur_iterator_free);
    if (parsed.freq == ICAL_NO_RECURRENCE || !zone) {
        ADD_FAILURE() << "libical cannot read " << whole.toStdString();
        return days;
    }
    if (!each) // it never happens
        return days;
    const QTimeZone brussels("Europe/Brussels");
    for (icaltimetype t = icalrecur_iterator_next(each.get()); !icaltime_is_null_time(t);
         t = icalrecur_iterator_next(each.get())) {
        const QDate day(t.year, t.month, t.day);
        if (day > last)
            break;
        // The same hour by the clock on the wall, in winter and in summer.
        EXPECT_EQ(QDateTime(day, QTime(hours.start / 60, 0), brussels).toSecsSinceEpoch(),
                  icaltime_as_timet_with_zone(t, zone));
        days.append(day);
    }
    return days;
}

std::string text(const QList<QDate>& days) {
    QStringList texts;
    for (const QDate day : days)
        texts.append(day.toString(Qt::ISODate));
    return texts.join(u' ').toStdString();
}

std::string text(const QList<Slot>& all) {
    QStringList texts;
    for (const Slot& slot : all)
        texts.append(slot.first.toString(Qt::ISODate) + u'/' + clockText(slot.second.start));
    return texts.join(u' ').toStdString();
}

QList<Slot> slotsOf(const When& when, QDate first, QDate last) {
    QList<Slot> result;
    for (const Occurrence& one : when.occurrences(IsoWeek::of(first), IsoWeek::of(last)))
        result.append({one.date, one.hours});
    return result;
}

QList<Slot> inOrder(QList<Slot> all) {
    std::ranges::stable_sort(all, {}, [](const Slot& slot) { return std::pair(slot.first, slot.second.start); });
    return all;
}

QList<Slot> inOrder(QList<Slot> all, const QList<Slot>& more) {
    return inOrder(std::move(all) + more);
}

class RecurrenceLibicalTest : public ::testing::TestWithParam<int> {
protected:
    /// Each of the seeds of this case, told when something fails.
    template <class F> void forEachSeed(F&& check) {
        for (unsigned seed = static_cast<unsigned>(GetParam()) * 100;
             seed < static_cast<unsigned>(GetParam() + 1) * 100; ++seed) {
            Dice dice(seed);
            const QDate start = anyStart(dice);
            const QString rule = anyRule(dice, start);
            SCOPED_TRACE("seed " + std::to_string(seed) + ": " + start.toString(Qt::ISODate).toStdString() + " " +
                         rule.toStdString());
            check(dice, start, rule);
            if (HasFailure())
                return;
        }
    }
};

TEST_P(RecurrenceLibicalTest, shouldGiveTheSameDays) {
    forEachSeed([](Dice& dice, QDate start, const QString& ruleText) {
        const auto rule = Recurrence::fromRule(ruleText);
        ASSERT_TRUE(rule);
        EXPECT_EQ(Recurrence::fromRule(rule->toRule()), rule);
        const QDate last = start.addDays(horizonDays);
        const QList<QDate> expected = byLibical(ruleText, start, last);
        EXPECT_EQ(text(rule->dates(start, start, last)), text(expected));
        const QDate first = start.addDays(dice.between(1, 800));
        QList<QDate> later = expected;
        later.removeIf([&](QDate day) { return day < first; });
        EXPECT_EQ(text(rule->dates(start, first, last)), text(later));
    });
}

TEST_P(RecurrenceLibicalTest, shouldLeaveOutAndMoveSingleTimes) {
    forEachSeed([](Dice& dice, QDate start, const QString& ruleText) {
        if (Recurrence::fromRule(ruleText)->isAnyDayOfWeek())
            return;
        When when{WhenKind::Recurring, start, {}, hours, 0, ruleText, {}};
        const QDate last = IsoWeek::of(start.addDays(horizonDays)).sunday();
        QList<Slot> expected;
        QList<Slot> moved;
        for (const QDate day : byLibical(ruleText, start, last)) {
            const int what = dice.between(1, 12);
            if (what == 1) { // EXDATE
                when = leaveOut(when, day);
            } else if (what == 2) { // RECURRENCE-ID
                const QDate to = day.addDays(dice.between(-12, 12));
                const TimeRange other = dice.chance(50) ? TimeRange{840, 900} : TimeRange();
                when = moveTime(when, day, to, other);
                if (to >= IsoWeek::of(start).monday() && to <= last)
                    moved.append({to, other.isEmpty() ? hours : other});
            } else if (what == 3) {
                when = putBack(leaveOut(when, day), day);
                expected.append({day, hours});
            } else {
                expected.append({day, hours});
            }
        }
        EXPECT_TRUE(std::ranges::is_sorted(when.changes, {}, &SeriesChange::day));
        EXPECT_EQ(text(inOrder(slotsOf(when, start, last))), text(inOrder(expected, moved)));
        // What a week holds does not depend on how many weeks are asked for.
        const IsoWeek week = IsoWeek::of(start.addDays(dice.between(0, 400)));
        QList<Slot> ofWeek = inOrder(expected, moved);
        ofWeek.removeIf([&](const Slot& slot) { return !week.contains(slot.first); });
        EXPECT_EQ(text(inOrder(slotsOf(when, week.monday(), week.monday()))), text(ofWeek));
    });
}

TEST_P(RecurrenceLibicalTest, shouldSplitAndEndASeries) {
    forEachSeed([](Dice& dice, QDate start, const QString& ruleText) {
        if (Recurrence::fromRule(ruleText)->isAnyDayOfWeek())
            return;
        const QDate last = IsoWeek::of(start.addDays(horizonDays)).sunday();
        const QList<QDate> days = byLibical(ruleText, start, last);
        if (days.isEmpty())
            return;
        When when{WhenKind::Recurring, start, {}, hours, 0, ruleText, {}};
        const QDate other = days.at(dice.between(0, static_cast<int>(days.size()) - 1));
        when = dice.chance(50) ? leaveOut(when, other) : moveTime(when, other, other.addDays(3), {840, 900});
        const QDate day = days.at(dice.between(0, static_cast<int>(days.size()) - 1));
        const auto parts = split(when, day);
        ASSERT_TRUE(parts);
        EXPECT_EQ(text(inOrder(slotsOf(parts->earlier, start, last), slotsOf(parts->later, start, last))),
                  text(inOrder(slotsOf(when, start, last))));
        EXPECT_LT(parts->earlier.until, day);
        EXPECT_EQ(parts->later.from, day);
        // The later part alone, as another program reads it.
        QList<QDate> later = days;
        later.removeIf([&](QDate d) { return d < day; });
        EXPECT_EQ(text(byLibical(parts->later.rule, day, last)), text(later));

        const When ended = endAt({WhenKind::Recurring, start, {}, hours, 0, ruleText, {}}, day);
        QList<Slot> before;
        for (const QDate d : days) {
            if (d < day)
                before.append({d, hours});
        }
        EXPECT_EQ(text(slotsOf(ended, start, last)), text(before));
    });
}

INSTANTIATE_TEST_SUITE_P(Hundreds, RecurrenceLibicalTest, ::testing::Range(0, rules / 100));

} // namespace
} // namespace entraide::THIS_FILE
