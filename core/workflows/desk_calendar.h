// SPDX-License-Identifier: GPL-3.0-or-later
// What of a desk stands in somebody's calendar: of a volunteer what they promised, of a posting its shifts, of a place
// or a week everything that is to be there. Values and codes; ui/words makes the sentences.
#pragma once

#include "domain/records.h"

#include <QList>

#include <optional>

namespace entraide {

class Desk;

enum class CalendarStatus {
    Firm,
    Tentative, ///< proposed, or applied for; a posting that is a draft
    Off,       ///< was there, and is not any more
};

/// One event, or one series of them.
struct CalendarEntry {
    AnyId about;     ///< the request, tandem, posting or round
    QString uid;     ///< the same thing has the same one in every calendar; see calendarUid()
    int changes = 0; ///< rises with each change of a record it is made of
    CalendarStatus status = CalendarStatus::Firm;
    QDate date;
    TimeRange hours; ///< empty: on that day, at no hour that was said
    std::optional<Service> service;
    QString title;    ///< the desk's own words; none in a calendar that is not a volunteer's
    LocalText titles; ///< of a shift
    QString reason;   ///< why it is off
    QStringList who;  ///< short names of who comes; empty in a volunteer's own calendar
    int places = 0;   ///< of a shift in a calendar that is not a volunteer's: wanted, 0 no limit
    int stops = 0;    ///< of a round

    // Where, and of whom what this volunteer was told already.
    QString helped;
    QString phone; ///< E.164; whom to ring: who is helped, or the contact of a shift
    QString contact;
    QString site;    ///< the organisation's name, or the words of the shift
    Address address; ///< a door, or the organisation's; else postcode and locality alone
    bool namesHelped = false;

    // Of a series (RFC 5545).
    QString rule = {};
    QDate until = {};
    QList<QDate> leftOut = {};
    struct Instead {
        QDate date;
        int start = 0; ///< minute of the day
        friend bool operator==(const Instead&, const Instead&) = default;
    };
    std::optional<Instead> instead = {}; ///< one time of the series of that uid, as the rule has it

    friend bool operator==(const CalendarEntry&, const CalendarEntry&) = default;
};

struct DeskCalendar {
    QList<CalendarEntry> entries; ///< by date and hour
    int unplaced = 0;             ///< times that may lie on one of several days: they are in no calendar
};

struct CalendarSpan {
    QDate first;
    QDate last;

    /// From this week's Monday, half a year on.
    static CalendarSpan usual(QDate today);
};

/// Everything \a volunteer promised or was asked, and what of that was called off. What they were not told (who is
/// helped, the door) is not in it. A fixed helper's times are a series where their rule can say them; it goes on beyond
/// the span.
DeskCalendar calendarOf(const Desk& desk, const VolunteerId& volunteer, const CalendarSpan& span);
/// The shifts of \a posting, whenever they are. Nothing when it is not here.
DeskCalendar calendarOf(const Desk& desk, const PostingId& posting);
/// What is to be at \a site: shifts of its postings, help that it asked for.
DeskCalendar calendarOf(const Desk& desk, const OrganisationId& site, const CalendarSpan& span);
/// Shifts, help, visits and rounds of \a week, with short names of who goes and nobody who is helped.
DeskCalendar calendarOf(const Desk& desk, IsoWeek week);

/// "<uuid>@entraide" of a record's id; with \a part one of several things of one record.
QString calendarUid(const AnyId& record, const QString& part = {});

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::CalendarStatus, "firm", "tentative", "off")
