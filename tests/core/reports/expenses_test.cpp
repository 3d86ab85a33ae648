// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/expenses.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

DeskProfile paying(qint64 day, qint64 kilometre = 0) {
    DeskProfile profile;
    profile.dayRateCents = day;
    profile.kilometreCents = kilometre;
    return profile;
}

/// \a days days one after the other from the first of the year.
QList<Work> days(int count, int kilometres = 0, int year = 2026) {
    QList<Work> work;
    for (int i = 0; i < count; ++i) {
        Work one;
        one.date = QDate(year, 1, 1).addDays(i);
        one.minutes = 60;
        one.kilometres = kilometres;
        work.append(one);
    }
    return work;
}

YearExpenses flat(const QList<Work>& work, const DeskProfile& profile, int year = 2026) {
    return yearExpenses(work, year, ExpenseRegime::FlatRate, profile);
}

TEST(ExpensesTest, shouldKnowTheCeilingsOfEachYear) {
    const DeskProfile profile;
    EXPECT_EQ(ceilingOf(2020, profile), (ExpenseCeiling{2020, 3471, 138840, 2000}));
    EXPECT_EQ(ceilingOf(2021, profile), (ExpenseCeiling{2021, 3541, 141616, 2000}));
    EXPECT_EQ(ceilingOf(2024, profile), (ExpenseCeiling{2024, 4148, 165929, 2000}));
    EXPECT_EQ(ceilingOf(2026, profile), (ExpenseCeiling{2026, 4402, 176083, 2000}));
    EXPECT_EQ(ceilingOf(2031, profile), std::nullopt);
}

TEST(ExpensesTest, shouldLetTheProfileExtendAndReplaceThem) {
    DeskProfile profile;
    profile.ceilings = {{2027, 4500, 180000, 2000}, {2024, 4000, 160000, 1500}};
    EXPECT_EQ(ceilingOf(2027, profile)->dayCents, 4500);
    EXPECT_EQ(ceilingOf(2024, profile)->kilometres, 1500);
    EXPECT_EQ(ceilingOf(2026, profile)->dayCents, 4402);
}

TEST(ExpensesTest, shouldPayEachDayOnceAndNeverAboveTheDaysCeiling) {
    QList<Work> work = days(3);
    work.append(work.first()); // twice on one day
    EXPECT_EQ(flat(work, paying(2000)).flatCents, 6000);
    const YearExpenses dear = flat(work, paying(5000));
    EXPECT_EQ(dear.dayCents, 4402);
    EXPECT_EQ(dear.flatCents, 3 * 4402);
    EXPECT_THAT(dear.warnings, ElementsAre(ExpenseWarning::DayRateCut));
}

TEST(ExpensesTest, shouldWarnNearAndAboveTheYearsCeiling) {
    // 1,760.83 in 2026; 80 % are 1,408.67.
    EXPECT_THAT(flat(days(35), paying(40'00)).warnings, IsEmpty()); // 1,400.00
    EXPECT_THAT(flat(days(36), paying(40'00)).warnings, ElementsAre(ExpenseWarning::NearCeiling));
    EXPECT_FALSE(flat(days(43), paying(40'00)).isCeilingReached()); // 1,720.00 and one more day
    EXPECT_TRUE(flat(days(44), paying(40'00)).isCeilingReached());  // 1,760.00
    EXPECT_THAT(flat(days(44), paying(40'00)).warnings, ElementsAre(ExpenseWarning::NearCeiling));
    const YearExpenses above = flat(days(45), paying(40'00));
    EXPECT_THAT(above.warnings, ElementsAre(ExpenseWarning::AboveCeiling));
    EXPECT_EQ(above.flatCents, 1'800'00) << "told as it is";
}

TEST(ExpensesTest, shouldPayTwoThousandKilometresBesideAFlatRate) {
    const YearExpenses many = flat(days(3, 700), paying(1000, 43));
    EXPECT_EQ(many.kilometres, 2100);
    EXPECT_EQ(many.paidKilometres, 2000);
    EXPECT_EQ(many.kilometreCents, 86'000);
    EXPECT_EQ(many.cents(), 89'000);
    EXPECT_THAT(many.warnings, ElementsAre(ExpenseWarning::KilometresAbove));
    EXPECT_THAT(flat(days(2, 1000), paying(1000, 43)).warnings, IsEmpty());
}

TEST(ExpensesTest, shouldSayThatRealCostsGoByReceipts) {
    const YearExpenses real = yearExpenses(days(3, 10), 2026, ExpenseRegime::Real, paying(2000, 40));
    EXPECT_EQ(real.flatCents, 0);
    EXPECT_EQ(real.kilometreCents, 1200);
    EXPECT_THAT(real.warnings, ElementsAre(ExpenseWarning::ByReceipts));
    const YearExpenses none = yearExpenses(days(3, 10), 2026, ExpenseRegime::None, paying(2000, 40));
    EXPECT_EQ(none.cents(), 0);
    EXPECT_EQ(none.days, 3);
    EXPECT_THAT(none.warnings, IsEmpty());
}

TEST(ExpensesTest, shouldSayWhenAYearsCeilingIsNotKnown) {
    const YearExpenses later = flat(days(2, 0, 2031), paying(9000), 2031);
    EXPECT_EQ(later.ceiling, std::nullopt);
    EXPECT_EQ(later.flatCents, 18'000);
    EXPECT_FALSE(later.isCeilingReached());
    EXPECT_THAT(later.warnings, ElementsAre(ExpenseWarning::CeilingUnknown));
}

TEST(ExpensesTest, shouldListEachDayPaidWithItsAmount) {
    QList<Work> work = days(2, 10);
    work.append(work.first()); // two tasks on the first day
    Work paid = work.first();
    paid.date = QDate(2026, 3, 1);
    paid.regime = HelpRegime::Compensated;
    work.append(paid);
    const YearExpenses all = flat(work, paying(2000, 40));
    EXPECT_THAT(all.paidDays, ElementsAre(ExpenseDay{QDate(2026, 1, 1), ExpenseRegime::FlatRate, 20, 20, 2000, 800},
                                          ExpenseDay{QDate(2026, 1, 2), ExpenseRegime::FlatRate, 10, 10, 2000, 400}));
    EXPECT_TRUE(flat(days(2), paying(0)).paidDays.isEmpty()) << "nothing is paid";
    const YearExpenses real = yearExpenses(days(1, 10), 2026, ExpenseRegime::Real, paying(2000, 40));
    EXPECT_THAT(real.paidDays, ElementsAre(ExpenseDay{QDate(2026, 1, 1), ExpenseRegime::Real, 10, 10, 0, 400}));
}

TEST(ExpensesTest, shouldSayFromWhichDayACeilingIsPassed) {
    const YearExpenses above = flat(days(46), paying(40'00));
    EXPECT_EQ(above.aboveFrom, QDate(2026, 1, 1).addDays(44)) << "the 45th day brings 1,800.00";
    EXPECT_FALSE(flat(days(44), paying(40'00)).aboveFrom.isValid());
    const YearExpenses far = flat(days(4, 700), paying(1000, 43));
    EXPECT_EQ(far.kilometresAboveFrom, QDate(2026, 1, 3));
    EXPECT_EQ(far.paidDays[2].paidKilometres, 600) << "of the third day what is left of 2,000";
    EXPECT_EQ(far.paidDays[3].kilometreCents, 0);
    EXPECT_FALSE(flat(days(2, 1000), paying(1000, 43)).kilometresAboveFrom.isValid());
}

TEST(ExpensesTest, shouldHoldCeilingsOfAPersonWhateverTheEnrolment) {
    const VolunteerId one = *VolunteerId::fromString(u"volunteer:one"_s);
    const VolunteerId other = *VolunteerId::fromString(u"volunteer:other"_s);
    QList<Work> work = days(45);
    for (qsizetype i = 0; i < work.size(); ++i)
        work[i].volunteer = i < 22 ? one : other;
    work.append(work.last());
    work.last().volunteer = one; // the same day under both
    PersonRegimes regimes{ExpenseRegime::FlatRate};
    const YearExpenses all = yearExpenses(work, 2026, regimes, paying(40'00));
    EXPECT_EQ(all.days, 45);
    EXPECT_EQ(all.flatCents, 1'800'00);
    EXPECT_TRUE(all.warns(ExpenseWarning::AboveCeiling));

    regimes.others.insert(other, ExpenseRegime::None);
    const YearExpenses half = yearExpenses(work, 2026, regimes, paying(40'00));
    EXPECT_EQ(half.days, 45) << "all days are told";
    EXPECT_EQ(half.flatCents, 23 * 40'00) << "and those of the first enrolment paid";
    EXPECT_EQ(half.paidDays.size(), 23);

    regimes.others.insert(other, ExpenseRegime::Real);
    const YearExpenses mixed = yearExpenses(work, 2026, regimes, paying(40'00));
    EXPECT_EQ(mixed.regime, ExpenseRegime::FlatRate);
    EXPECT_EQ(mixed.flatCents, 23 * 40'00);
    EXPECT_EQ(mixed.paidDays.last().regime, ExpenseRegime::FlatRate) << "a day under both is paid once";
    EXPECT_THAT(mixed.warnings, ElementsAre(ExpenseWarning::ByReceipts, ExpenseWarning::RegimesMixed));
}

TEST(ExpensesTest, shouldReadTheRegimeOfARecord) {
    EXPECT_EQ(expenseRegime(u"flat_rate"_s), ExpenseRegime::FlatRate);
    EXPECT_EQ(expenseRegime(u"real"_s), ExpenseRegime::Real);
    EXPECT_EQ(expenseRegime({}), ExpenseRegime::None);
    EXPECT_EQ(expenseRegime(u"gold"_s), ExpenseRegime::None);
}

TEST(ExpensesTest, shouldHoldItsRulesWhateverWasDone) {
    std::mt19937 random(7);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    for (int run = 0; run < 500; ++run) {
        QList<Work> work;
        for (int i = upTo(120); i > 0; --i) {
            Work one;
            one.date = QDate(2025, 12, 1).addDays(upTo(420));
            one.kilometres = upTo(60);
            one.regime = upTo(4) == 0 ? HelpRegime::Compensated : HelpRegime::Volunteering;
            work.append(one);
        }
        const DeskProfile profile = paying(upTo(6000), upTo(60));
        const auto regime = static_cast<ExpenseRegime>(upTo(2));
        const YearExpenses all = yearExpenses(work, 2026, regime, profile);
        ASSERT_TRUE(all.ceiling);
        EXPECT_EQ(all.flatCents, all.days * all.dayCents);
        EXPECT_LE(all.dayCents, all.ceiling->dayCents);
        EXPECT_LE(all.dayCents, profile.dayRateCents);
        EXPECT_LE(all.paidKilometres, all.kilometres);
        if (regime == ExpenseRegime::FlatRate) {
            EXPECT_LE(all.paidKilometres, 2000);
            EXPECT_EQ(all.warns(ExpenseWarning::AboveCeiling), all.flatCents > all.ceiling->yearCents);
            EXPECT_FALSE(all.warns(ExpenseWarning::AboveCeiling) && all.warns(ExpenseWarning::NearCeiling));
        }
        qint64 paid = 0;
        QDate before;
        for (const ExpenseDay& day : all.paidDays) {
            EXPECT_TRUE(!before.isValid() || before < day.date) << "each day once, in order";
            before = day.date;
            paid += day.cents();
        }
        EXPECT_EQ(paid, all.cents()) << "the days add up";
        EXPECT_EQ(all.aboveFrom.isValid(), all.warns(ExpenseWarning::AboveCeiling));
        // Paid help and other years change nothing, nor does the order.
        QList<Work> own = work;
        own.removeIf([](const Work& one) { return one.regime == HelpRegime::Compensated || one.date.year() != 2026; });
        std::ranges::shuffle(own, random);
        EXPECT_EQ(yearExpenses(own, 2026, regime, profile), all);
        // Another day is never paid less.
        Work more;
        more.date = QDate(2026, 6, 1 + upTo(29));
        own.append(more);
        EXPECT_GE(yearExpenses(own, 2026, regime, profile).cents(), all.cents());
    }
}

} // namespace
} // namespace entraide::THIS_FILE
