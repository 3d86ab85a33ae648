// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/editors.h"

#include <QListWidget>
#include <QPushButton>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

When repeating(const QString& rule) {
    When when;
    when.kind = WhenKind::Recurring;
    when.from = QDate(2026, 11, 23);
    when.until = QDate(2027, 6, 30);
    when.hours = {600, 660};
    when.rule = rule;
    return when;
}

TEST(WhenFieldTest, shouldGiveBackEachRuleAsItWasGiven) {
    for (const QString& rule :
         {u"FREQ=WEEKLY;BYDAY=TU,TH"_s, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"_s, u"FREQ=MONTHLY;BYDAY=2TU"_s,
          u"FREQ=MONTHLY;BYDAY=-1FR"_s, u"FREQ=MONTHLY;BYMONTHDAY=15"_s, u"FREQ=MONTHLY;BYMONTHDAY=-1"_s,
          u"FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=3"_s, u"FREQ=DAILY"_s, u"FREQ=WEEKLY;COUNT=4;BYDAY=MO"_s,
          u"FREQ=MONTHLY;BYDAY=1MO,3MO"_s}) {
        WhenField field;
        const When given = repeating(rule);
        field.setWhen(given);
        EXPECT_EQ(field.when(), given) << qPrintable(rule);
    }
}

TEST(WhenFieldTest, shouldSayEveryTwoWeeksAndByTheMonth) {
    WhenField field;
    field.setOnlyRepeating();
    field.setWhen(repeating(u"FREQ=WEEKLY;BYDAY=TU"_s));
    field.findChild<ChoiceField*>(u"everyWeeks"_s)->setChosen(1);
    EXPECT_EQ(field.when().rule, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"_s);

    field.findChild<ChoiceField*>(u"repeats"_s)->setChosen(1);
    field.findChild<ChoiceField*>(u"placeInMonth"_s)->setChosen(4);
    field.findChild<ChoiceField*>(u"weekdayOfMonth"_s)->setChosen(2);
    EXPECT_EQ(field.when().rule, u"FREQ=MONTHLY;BYDAY=-1WE"_s);

    field.findChild<ChoiceField*>(u"repeats"_s)->setChosen(2);
    field.findChild<ChoiceField*>(u"dayOfMonth"_s)->setChosen(31);
    field.findChild<ChoiceField*>(u"everyMonths"_s)->setChosen(2);
    EXPECT_EQ(field.when().rule, u"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1"_s);
}

TEST(WhenFieldTest, shouldReplaceARuleItCannotShowOnceAnotherIsSaid) {
    WhenField field;
    field.setWhen(repeating(u"FREQ=WEEKLY;COUNT=4;BYDAY=MO"_s));
    auto* repeats = field.findChild<ChoiceField*>(u"repeats"_s);
    EXPECT_EQ(repeats->count(), 4);
    repeats->setChosen(0);
    field.findChild<ChoicesField*>()->setChosen({2});
    EXPECT_EQ(field.when().rule, u"FREQ=WEEKLY;BYDAY=WE"_s);
    field.setWhen(repeating(u"FREQ=WEEKLY;BYDAY=MO"_s));
    EXPECT_EQ(repeats->count(), 3);
}

TEST(WhenFieldTest, shouldShowTheDaysThatWereLeftOutAndPutThemBack) {
    WhenField field;
    When given = repeating(u"FREQ=WEEKLY;BYDAY=TU"_s);
    given.changes = {{QDate(2026, 12, 1), {}, {}}, {QDate(2026, 12, 8), QDate(2026, 12, 9), {700, 760}}};
    field.setWhen(given);
    EXPECT_EQ(field.when(), given);
    auto* list = field.findChild<QListWidget*>(u"changedTimes"_s);
    ASSERT_EQ(list->count(), 2);
    field.findChild<QPushButton*>(u"putBack"_s)->click();
    ASSERT_EQ(field.when().changes.size(), 1);
    EXPECT_EQ(field.when().changes.first().day, QDate(2026, 12, 8));
}

TEST(WhenFieldTest, shouldTakeMinutesForAnyDayOfTheWeekOnly) {
    WhenField field;
    When any = repeating(u"FREQ=WEEKLY"_s);
    any.minutes = 30;
    field.setWhen(any);
    EXPECT_EQ(field.when(), any);
    field.findChild<ChoicesField*>()->setChosen({0});
    EXPECT_EQ(field.when().minutes, 0);
}

} // namespace
} // namespace entraide::THIS_FILE
