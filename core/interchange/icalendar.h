// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars for telephones and calendar programs: iCalendar (RFC 5545), with what RFC 5546 asks of one that is
// published.
#pragma once

#include "domain/time_values.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace entraide {

/// One event, in the words of who reads it. Times are local to the desk, Europe/Brussels.
struct IcalEvent {
    enum class Status { Confirmed, Tentative, Cancelled };

    QString uid; ///< stable: the same thing has the same one in every file
    int sequence = 0;
    Status status = Status::Confirmed;
    QDate date;
    TimeRange hours; ///< empty: the whole day
    QString summary;
    QString description;
    QString location;
    QStringList categories;
    bool isPrivate = false; ///< names somebody who is helped

    QString rule = {};         ///< of a series: a rule without its end, or with a COUNT; empty: a single event
    QDate until = {};          ///< of a series: its last day; invalid: no end, or by COUNT
    QList<QDate> leftOut = {}; ///< days of the rule on which there is nothing
    /// One time of the series of that uid that is another than the rule says: which it is, as the rule has it.
    struct Instead {
        QDate date;
        int start = 0; ///< minute of the day
    };
    std::optional<Instead> instead = {};
};

struct IcalCalendar {
    QString name;
    QString organiserName;
    QString organiserEmail; ///< empty: the calendar is not said to be published by anybody (no METHOD, no ORGANIZER)
    QDateTime made;
    QList<IcalEvent> events;
};

QByteArray ical(const IcalCalendar& calendar);

/// The moment of a local time of Europe/Brussels, by the rule that the European Union has had since 1996, so that it
/// does not depend on what the computer knows of time zones. An hour that does not exist is counted from before the
/// change, one that exists twice is the first (RFC 5545, 3.3.5).
QDateTime momentInBrussels(QDate date, int minute);

} // namespace entraide
