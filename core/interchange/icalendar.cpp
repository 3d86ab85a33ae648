// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/icalendar.h"

#include "interchange/content_lines.h"

#include <QTimeZone>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesOfDay = 24 * 60;

QDate lastSundayOf(int year, int month) {
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(-(last.dayOfWeek() % 7));
}

/// "20261125T103000"; 24:00 is the next day's beginning.
QString localStamp(QDate date, int minute) {
    const QDate day = date.addDays(minute / minutesOfDay);
    const int rest = minute % minutesOfDay;
    return day.toString(u"yyyyMMdd"_s) +
           u"T%1%2"_s.arg(rest / 60, 2, 10, QChar(u'0')).arg(rest % 60, 2, 10, QChar(u'0')) + u"00"_s;
}

QString utcStamp(const QDateTime& moment) {
    return moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QString dayStamp(QDate date) {
    return date.toString(u"yyyyMMdd"_s);
}

/// Europe/Brussels as the law has it since 1996: summer time from the last Sunday of March until that of October, both
/// at 01:00 UTC.
constexpr const char* zoneLines[]{"BEGIN:VTIMEZONE",
                                  "TZID:Europe/Brussels",
                                  "BEGIN:DAYLIGHT",
                                  "DTSTART:19960331T020000",
                                  "TZOFFSETFROM:+0100",
                                  "TZOFFSETTO:+0200",
                                  "TZNAME:CEST",
                                  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                                  "END:DAYLIGHT",
                                  "BEGIN:STANDARD",
                                  "DTSTART:19961027T030000",
                                  "TZOFFSETFROM:+0200",
                                  "TZOFFSETTO:+0100",
                                  "TZNAME:CET",
                                  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                                  "END:STANDARD",
                                  "END:VTIMEZONE"};

QString statusWord(IcalEvent::Status status) {
    switch (status) {
    case IcalEvent::Status::Confirmed:
        return u"CONFIRMED"_s;
    case IcalEvent::Status::Tentative:
        return u"TENTATIVE"_s;
    case IcalEvent::Status::Cancelled:
        break;
    }
    return u"CANCELLED"_s;
}

class CalendarWriter {
public:
    explicit CalendarWriter(const IcalCalendar& calendar)
        : m_calendar(calendar) {}

    QByteArray write() {
        line(u"BEGIN:VCALENDAR"_s);
        line(u"VERSION:2.0"_s);
        line(u"PRODID:-//Entraide//Entraide desk//EN"_s);
        line(u"CALSCALE:GREGORIAN"_s);
        if (isPublished())
            line(u"METHOD:PUBLISH"_s);
        if (!m_calendar.name.isEmpty()) {
            line(u"NAME:"_s + escapedText(m_calendar.name)); // RFC 7986
            line(u"X-WR-CALNAME:"_s + escapedText(m_calendar.name));
        }
        for (const char* zone : zoneLines)
            line(QString::fromLatin1(zone));
        for (const IcalEvent& event : m_calendar.events)
            write(event);
        line(u"END:VCALENDAR"_s);
        return m_bytes;
    }

private:
    bool isPublished() const { return !m_calendar.organiserEmail.isEmpty(); } // RFC 5546, 3.2.1: it has an organiser
    void line(const QString& text) { m_bytes += foldedLine(text); }
    void text(const QString& name, const QString& value) {
        if (!value.isEmpty())
            line(name + u':' + escapedText(value));
    }

    void write(const IcalEvent& event) {
        line(u"BEGIN:VEVENT"_s);
        line(u"UID:"_s + escapedText(event.uid));
        line(u"DTSTAMP:"_s + utcStamp(m_calendar.made));
        line(u"SEQUENCE:"_s + QString::number(event.sequence));
        line(u"STATUS:"_s + statusWord(event.status));
        times(event);
        series(event);
        text(u"SUMMARY"_s, event.summary);
        text(u"DESCRIPTION"_s, event.description);
        text(u"LOCATION"_s, event.location);
        if (!event.categories.isEmpty()) {
            QStringList categories;
            for (const QString& category : event.categories)
                categories.append(escapedText(category));
            line(u"CATEGORIES:"_s + categories.join(u','));
        }
        if (event.isPrivate)
            line(u"CLASS:PRIVATE"_s);
        if (isPublished())
            line(u"ORGANIZER;CN="_s + quotedParameter(m_calendar.organiserName) + u":mailto:"_s +
                 m_calendar.organiserEmail);
        line(u"END:VEVENT"_s);
    }

    void times(const IcalEvent& event) {
        if (event.hours.isEmpty()) {
            line(u"DTSTART;VALUE=DATE:"_s + dayStamp(event.date));
            line(u"DTEND;VALUE=DATE:"_s + dayStamp(event.date.addDays(1)));
            line(u"TRANSP:TRANSPARENT"_s); // on that day, at no hour: it blocks nothing
            return;
        }
        line(zoned(u"DTSTART"_s, event.date, event.hours.start));
        line(zoned(u"DTEND"_s, event.date, event.hours.end));
    }

    void series(const IcalEvent& event) {
        if (event.instead)
            line(zoned(u"RECURRENCE-ID"_s, event.instead->date, event.instead->start));
        if (event.rule.isEmpty())
            return;
        // The end of a rule whose times have a zone is in UTC (RFC 5545, 3.3.10).
        line(u"RRULE:"_s + event.rule +
             (event.until.isValid() ? u";UNTIL="_s + utcStamp(momentInBrussels(event.until, event.hours.start))
                                    : QString()));
        if (event.leftOut.isEmpty())
            return;
        QStringList stamps;
        for (const QDate day : event.leftOut)
            stamps.append(localStamp(day, event.hours.start));
        line(u"EXDATE;TZID=Europe/Brussels:"_s + stamps.join(u','));
    }

    static QString zoned(const QString& name, QDate date, int minute) {
        return name + u";TZID=Europe/Brussels:"_s + localStamp(date, minute);
    }

    const IcalCalendar& m_calendar;
    QByteArray m_bytes;
};

} // namespace

QDateTime momentInBrussels(QDate date, int minute) {
    const QDate day = date.addDays(minute / minutesOfDay);
    const int rest = minute % minutesOfDay;
    const QDate spring = lastSundayOf(day.year(), 3);
    const QDate autumn = lastSundayOf(day.year(), 10);
    // In summer by the clock: from 03:00, after the hour that does not exist, until 03:00, which is the first of two.
    const bool isSummer =
        (day > spring || (day == spring && rest >= 3 * 60)) && (day < autumn || (day == autumn && rest < 3 * 60));
    const QDateTime asUtc(day, QTime(rest / 60, rest % 60), QTimeZone::UTC);
    return asUtc.addSecs(isSummer ? -2 * 3600 : -3600);
}

QByteArray ical(const IcalCalendar& calendar) {
    return CalendarWriter(calendar).write();
}

} // namespace entraide
