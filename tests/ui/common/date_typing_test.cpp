// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/date_typing.h"

#include <QDateEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class DateTypingTest : public ::testing::Test {
protected:
    DateTypingTest() {
        field.setDisplayFormat(u"dd/MM/yyyy"_s);
        field.setDate(QDate(2026, 11, 23));
        field.show();
        field.activateWindow();
        field.setFocus(Qt::TabFocusReason);
        field.setCurrentSection(QDateTimeEdit::DaySection);
        field.setSelectedSection(QDateTimeEdit::DaySection);
    }
    QDate typed(const QString& text) {
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
        return field.date();
    }

    QObject owner;
    QDateEdit field;
    DateTyping days{&owner};
};

TEST_F(DateTypingTest, shouldKeepADayThatTheMonthBeforeDoesNotHave) {
    EXPECT_EQ(typed(u"31/12/2026"_s), QDate(2026, 12, 31));
}

TEST_F(DateTypingTest, shouldTakeADateWithoutItsSeparators) {
    EXPECT_EQ(typed(u"31122026"_s), QDate(2026, 12, 31));
}

TEST_F(DateTypingTest, shouldTakeShortDaysAndMonths) {
    EXPECT_EQ(typed(u"5/1/2027"_s), QDate(2027, 1, 5));
    field.setSelectedSection(QDateTimeEdit::DaySection);
    EXPECT_EQ(typed(u"1/1/2028"_s), QDate(2028, 1, 1));
}

TEST_F(DateTypingTest, shouldTakeATimeWithItsColon) {
    QTimeEdit time;
    time.setDisplayFormat(u"HH:mm"_s);
    time.show();
    time.setFocus(Qt::TabFocusReason);
    for (const auto& [text, expected] : {std::pair(u"10:30"_s, QTime(10, 30)), std::pair(u"9:05"_s, QTime(9, 5))}) {
        time.setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(&time, text);
        EXPECT_EQ(time.time(), expected) << qPrintable(text);
    }
}

TEST_F(DateTypingTest, shouldKeepALeapDay) {
    EXPECT_EQ(typed(u"29/02/2028"_s), QDate(2028, 2, 29));
}

TEST_F(DateTypingTest, shouldLeaveWhatEveryMonthHas) {
    EXPECT_EQ(typed(u"20/12/2026"_s), QDate(2026, 12, 20));
    field.setSelectedSection(QDateTimeEdit::DaySection);
    EXPECT_EQ(typed(u"05/01/2027"_s), QDate(2027, 1, 5));
}

TEST_F(DateTypingTest, shouldNotInventADayThatTheMonthLacks) {
    EXPECT_LE(typed(u"31/02/2027"_s), QDate(2027, 2, 28));
}

TEST_F(DateTypingTest, shouldForgetWhatWasTypedOnceAnotherDayIsChosen) {
    typed(u"31/12/2026"_s);
    field.setSelectedSection(QDateTimeEdit::DaySection);
    QTest::keyClick(&field, Qt::Key_Down); // the 30th is meant
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.date(), QDate(2026, 12, 30));
}

} // namespace
} // namespace entraide::THIS_FILE
