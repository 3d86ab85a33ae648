// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/period.h"
#include "ui/reports/period_field.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

TEST(ReportPeriodDays, shouldBeWholeMonthsQuartersAndYears) {
    const QDate today(2026, 2, 17);
    EXPECT_EQ(daysOf(ReportPeriod::ThisMonth, today), (ReportDays{QDate(2026, 2, 1), QDate(2026, 2, 28)}));
    EXPECT_EQ(daysOf(ReportPeriod::LastMonth, today), (ReportDays{QDate(2026, 1, 1), QDate(2026, 1, 31)}));
    EXPECT_EQ(daysOf(ReportPeriod::ThisQuarter, today), (ReportDays{QDate(2026, 1, 1), QDate(2026, 3, 31)}));
    EXPECT_EQ(daysOf(ReportPeriod::LastQuarter, today), (ReportDays{QDate(2025, 10, 1), QDate(2025, 12, 31)}));
    EXPECT_EQ(daysOf(ReportPeriod::ThisYear, today), (ReportDays{QDate(2026, 1, 1), QDate(2026, 12, 31)}));
    EXPECT_EQ(daysOf(ReportPeriod::LastYear, today), (ReportDays{QDate(2025, 1, 1), QDate(2025, 12, 31)}));
    EXPECT_FALSE(daysOf(ReportPeriod::Custom, today).first.isValid());
}

TEST(PeriodField, shouldBecomeAPeriodOfOnesOwnWhenADayIsTyped) {
    PeriodField field(ReportPeriod::ThisYear, QDate(2026, 2, 17));
    QSignalSpy changed(&field, &PeriodField::changed);
    field.findChildren<QDateEdit*>().first()->setDate(QDate(2026, 2, 3));
    EXPECT_EQ(field.period(), ReportPeriod::Custom);
    EXPECT_EQ(field.days(), (ReportDays{QDate(2026, 2, 3), QDate(2026, 12, 31)}));
    EXPECT_EQ(changed.count(), 1);
    field.findChild<QComboBox*>()->setCurrentIndex(static_cast<int>(ReportPeriod::LastMonth));
    EXPECT_EQ(field.days(), (ReportDays{QDate(2026, 1, 1), QDate(2026, 1, 31)}));
    EXPECT_EQ(changed.count(), 2);
}

TEST(PeriodField, shouldBeOfWholeMonthsWhereOnlyTheseAreCounted) {
    PeriodField field(ReportPeriod::ThisYear, QDate(2026, 2, 17), PeriodField::Grain::Months);
    field.setDays({QDate(2026, 6, 10), QDate(2026, 7, 2)});
    EXPECT_EQ(field.days(), (ReportDays{QDate(2026, 6, 1), QDate(2026, 7, 31)}));
    auto* last = field.findChildren<QDateEdit*>().last();
    EXPECT_EQ(last->text(), QStringLiteral("07/2026"));
    last->setDate(QDate(2026, 9, 3));
    EXPECT_EQ(field.days(), (ReportDays{QDate(2026, 6, 1), QDate(2026, 9, 30)}));
}

} // namespace
} // namespace entraide::THIS_FILE
