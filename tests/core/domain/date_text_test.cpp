// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/date_text.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

TEST(DateText, shouldReadEveryWritingOfOneDay) {
    const QDate day(2026, 3, 7);
    for (const QString& text :
         {u"07/03/2026"_s, u"7/3/2026"_s, u"07.03.2026"_s, u"07-03-26"_s, u"7/3/26"_s, u"2026-03-07"_s, u"2026/3/7"_s,
          u"7 mars 2026"_s, u"7 maart 2026"_s, u"7 mrt. 2026"_s, u"07-mar-2026"_s, u"samedi 7 mars 2026"_s,
          u"zaterdag 07/03/2026"_s, u"46088"_s, u" 07/03/2026 "_s, u"7 March 2026"_s}) {
        const auto read = dateFromText(text);
        ASSERT_TRUE(read) << text.toStdString();
        EXPECT_EQ(read->date, day) << text.toStdString();
        EXPECT_FALSE(read->time.isValid()) << text.toStdString();
    }
}

TEST(DateText, shouldReadTheTimeThatFollows) {
    const DateText expected{QDate(2026, 11, 26), QTime(14, 30)};
    for (const QString& text :
         {u"26/11/2026 14:30"_s, u"26/11/2026 à 14h30"_s, u"26/11/2026 14:30:00"_s, u"2026-11-26T14:30:00"_s,
          u"2026-11-26T14:30:00Z"_s, u"2026-11-26T14:30:00.000+01:00"_s, u"26-11-26 2:30 PM"_s, u"26/11/2026, 14u30"_s,
          u"26/11/2026 om 14u30"_s, u"2026/11/26 2:30:00 PM GMT+1"_s})
        EXPECT_EQ(dateFromText(text), expected) << text.toStdString();
    EXPECT_EQ(dateFromText(u"26/11/2026 14h"_s)->time, QTime(14, 0));
    EXPECT_EQ(dateFromText(u"26/11/2026 12:05 AM"_s)->time, QTime(0, 5));
}

TEST(DateText, shouldRefuseDaysThatDoNotExist) {
    for (const QString& text : {u""_s, u"31/02/2026"_s, u"00/01/2026"_s, u"12/13/2026"_s, u"29-02-26"_s, u"hier"_s,
                                u"12/2026"_s, u"2026"_s, u"26/11/2026 25:00"_s, u"26/11/2026 midi moins le quart"_s,
                                u"12345678"_s, u"1/2/3"_s, u"0478 55 66 77"_s, u"7 foo 2026"_s})
        EXPECT_FALSE(dateFromText(text)) << text.toStdString();
    EXPECT_TRUE(dateFromText(u"29/02/2024"_s));
}

TEST(DateText, shouldPutShortYearsIntoOurTime) {
    EXPECT_EQ(dateFromText(u"01-02-69"_s)->date, QDate(2069, 2, 1));
    EXPECT_EQ(dateFromText(u"01-02-70"_s)->date, QDate(1970, 2, 1));
    EXPECT_EQ(dateFromText(u"01-02-99"_s)->date, QDate(1999, 2, 1));
}

TEST(DateText, shouldFindTheOrderFromAColumn) {
    const QStringList american{u"3/14/2026"_s, u"3/4/2026"_s};
    const QStringList belgian{u"14/3/2026"_s, u"3/4/2026"_s};
    const QStringList either{u"3/4/2026"_s};
    EXPECT_EQ(guessDateOrder(american), DateOrder::MonthFirst);
    EXPECT_EQ(guessDateOrder(belgian), DateOrder::DayFirst);
    EXPECT_EQ(guessDateOrder(either), DateOrder::DayFirst);
    EXPECT_EQ(dateFromText(u"3/14/2026 8:05:00"_s, DateOrder::MonthFirst)->date, QDate(2026, 3, 14));
}

TEST(DateText, shouldKnowMonthsInFourLanguages) {
    EXPECT_EQ(monthFromName(u"août"), 8);
    EXPECT_EQ(monthFromName(u"AUGUSTUS"), 8);
    EXPECT_EQ(monthFromName(u"Dezember"), 12);
    EXPECT_EQ(monthFromName(u"févr"), 2);
    EXPECT_FALSE(monthFromName(u"lundi"));
    EXPECT_FALSE(monthFromName(u""));
}

} // namespace THIS_FILE
