// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/icalendar.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

TEST(Icalendar, shouldKnowTheHoursOfBrusselsAcrossDaylightSaving) {
    const QTimeZone brussels("Europe/Brussels");
    ASSERT_TRUE(brussels.isValid());
    for (QDate day(2020, 1, 1); day.year() < 2031; day = day.addDays(1)) {
        for (const int minute : {0, 119, 180, 600, 1439}) {
            const QDateTime local(day, QTime(minute / 60, minute % 60), brussels);
            EXPECT_EQ(momentInBrussels(day, minute).toSecsSinceEpoch(), local.toSecsSinceEpoch())
                << qPrintable(day.toString(Qt::ISODate)) << ' ' << minute;
        }
    }
    EXPECT_EQ(momentInBrussels({2026, 10, 25}, 150), QDateTime({2026, 10, 25}, QTime(0, 30), QTimeZone::UTC))
        << "of an hour that is there twice the first";
    EXPECT_EQ(momentInBrussels({2026, 3, 29}, 150), QDateTime({2026, 3, 29}, QTime(1, 30), QTimeZone::UTC))
        << "an hour that is not there is counted from before";
    EXPECT_EQ(momentInBrussels({2026, 3, 28}, 1440), momentInBrussels({2026, 3, 29}, 0));
}

IcalEvent shift() {
    IcalEvent event;
    event.uid = u"1@entraide"_s;
    event.sequence = 4;
    event.date = {2026, 11, 25};
    event.hours = {600, 720};
    event.summary = u"Lettres, et plus; encore"_s;
    event.description = u"Une ligne\nune autre"_s;
    return event;
}

QByteArray written(const IcalCalendar& calendar) {
    return ical(calendar).replace("\r\n ", "");
}

TEST(Icalendar, shouldWriteAnEvent) {
    const QByteArray text = written({u"Bureau"_s,
                                     u"Entr\"aide"_s,
                                     u"info@example.org"_s,
                                     QDateTime({2026, 11, 18}, QTime(13, 0), QTimeZone::UTC),
                                     {shift()}});
    for (const char* line :
         {"METHOD:PUBLISH\r\n", "UID:1@entraide\r\n", "SEQUENCE:4\r\n", "STATUS:CONFIRMED\r\n",
          "DTSTAMP:20261118T130000Z\r\n", "DTSTART;TZID=Europe/Brussels:20261125T100000\r\n",
          "DTEND;TZID=Europe/Brussels:20261125T120000\r\n", "SUMMARY:Lettres\\, et plus\\; encore\r\n",
          "DESCRIPTION:Une ligne\\nune autre\r\n", "ORGANIZER;CN=\"Entr'aide\":mailto:info@example.org\r\n",
          "BEGIN:VTIMEZONE\r\nTZID:Europe/Brussels\r\n"})
        EXPECT_TRUE(text.contains(line)) << line << text.constData();
}

TEST(Icalendar, shouldSayNobodyPublishedItWhereNobodyHasAnAddress) {
    const QByteArray text = written({{}, u"Entraide"_s, {}, QDateTime::currentDateTimeUtc(), {shift()}});
    EXPECT_FALSE(text.contains("METHOD"));
    EXPECT_FALSE(text.contains("ORGANIZER"));
}

TEST(Icalendar, shouldEndASeriesInUtcAndLeaveDaysOut) {
    IcalEvent series = shift();
    series.rule = u"FREQ=WEEKLY;BYDAY=WE"_s;
    series.until = {2027, 7, 14};
    series.leftOut = {{2026, 12, 23}, {2026, 12, 30}};
    series.status = IcalEvent::Status::Tentative;
    IcalEvent moved = shift();
    moved.instead = IcalEvent::Instead{{2026, 12, 2}, 600};
    moved.hours = {1380, 1440};
    moved.status = IcalEvent::Status::Cancelled;
    IcalEvent wholeDay = shift();
    wholeDay.hours = {};
    const QByteArray text = written({{}, {}, {}, QDateTime::currentDateTimeUtc(), {series, moved, wholeDay}});
    for (const char* line :
         {"RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20270714T080000Z\r\n",
          "EXDATE;TZID=Europe/Brussels:20261223T100000,20261230T100000\r\n",
          "RECURRENCE-ID;TZID=Europe/Brussels:20261202T100000\r\n", "DTEND;TZID=Europe/Brussels:20261126T000000\r\n",
          "STATUS:CANCELLED\r\n", "STATUS:TENTATIVE\r\n", "DTSTART;VALUE=DATE:20261125\r\n",
          "DTEND;VALUE=DATE:20261126\r\n"})
        EXPECT_TRUE(text.contains(line)) << line << text.constData();
}

} // namespace
} // namespace entraide::THIS_FILE
