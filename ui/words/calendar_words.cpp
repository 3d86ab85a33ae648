// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/calendar_words.h"

#include "domain/address_text.h"
#include "domain/email.h"
#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/desk_profile.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct CalendarWords {
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

IcalEvent::Status statusIn(CalendarStatus status) {
    switch (status) {
    case CalendarStatus::Firm:
        return IcalEvent::Status::Confirmed;
    case CalendarStatus::Tentative:
        return IcalEvent::Status::Tentative;
    case CalendarStatus::Off:
        break;
    }
    return IcalEvent::Status::Cancelled;
}

QString whatText(const CalendarEntry& entry) {
    if (const QString title = localText(entry.titles); !title.isEmpty())
        return title;
    if (entry.stops > 0)
        return CalendarWords::tr("Round");
    return entry.service ? sentenceCase(word(*entry.service)) : CalendarWords::tr("Help");
}

/// "Shopping, Lea Peeters"; of who was told nothing yet "Shopping, 1050 Ixelles"; for the team who goes.
QString summaryOf(const CalendarEntry& entry) {
    QStringList parts{whatText(entry)};
    if (!entry.helped.isEmpty())
        parts.append(entry.helped);
    else if (!entry.site.isEmpty())
        parts.append(entry.site);
    else if (!entry.address.postcode.isEmpty())
        parts.append(localityLine(entry.address));
    const QString what = parts.join(u", "_s);
    if (entry.places > 0)
        return CalendarWords::tr("%1 (%2 of %3)", "a shift, places taken, places")
            .arg(what, QString::number(entry.who.size()), QString::number(entry.places));
    return entry.who.size() == 1 ? CalendarWords::tr("%1: %2", "a task, who does it").arg(what, entry.who.first())
                                 : what;
}

QString locationOf(const CalendarEntry& entry) {
    QStringList parts{entry.site,
                      entry.address.street.isEmpty() ? localityLine(entry.address) : addressLine(entry.address)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString descriptionOf(const CalendarEntry& entry) {
    QStringList lines;
    if (!entry.title.isEmpty())
        lines.append(entry.title);
    if (entry.who.size() > 1 || (entry.places > 0 && !entry.who.isEmpty()))
        lines.append(CalendarWords::tr("With: %1", "names").arg(entry.who.join(u", "_s)));
    if (entry.stops > 0)
        lines.append(CalendarWords::tr("%n stop(s)", nullptr, entry.stops));
    if (!entry.contact.isEmpty())
        lines.append(CalendarWords::tr("Ask for: %1", "a name").arg(entry.contact));
    if (!entry.phone.isEmpty())
        lines.append(CalendarWords::tr("Phone: %1").arg(shownPhone(entry.phone)));
    if (entry.status == CalendarStatus::Tentative)
        lines.append(CalendarWords::tr("Not confirmed yet."));
    if (entry.status == CalendarStatus::Off)
        lines.append(entry.reason.isEmpty()
                         ? CalendarWords::tr("Does not take place.")
                         : CalendarWords::tr("Does not take place: %1", "a reason").arg(entry.reason));
    return lines.join(u'\n');
}

} // namespace

IcalCalendar inWords(const DeskCalendar& calendar, const Desk& desk, const QString& about, const QDateTime& now) {
    const DeskProfile profile = profileOf(desk);
    IcalCalendar result;
    result.organiserName = contactOf(desk).name;
    result.organiserEmail = emailFromText(profile.email).value_or(QString());
    result.name = about.isEmpty() ? result.organiserName : result.organiserName + u": "_s + about;
    if (desk.info().sample)
        result.name = CalendarWords::tr("SAMPLE") + u' ' + result.name;
    result.made = now;
    for (const CalendarEntry& entry : calendar.entries) {
        IcalEvent event;
        event.uid = entry.uid;
        event.sequence = entry.changes;
        event.status = statusIn(entry.status);
        event.date = entry.date;
        event.hours = entry.hours;
        event.summary = summaryOf(entry);
        event.description = descriptionOf(entry);
        event.location = locationOf(entry);
        if (entry.service)
            event.categories = {sentenceCase(word(*entry.service))};
        event.isPrivate = entry.namesHelped;
        event.rule = entry.rule;
        event.until = entry.until;
        event.leftOut = entry.leftOut;
        if (entry.instead)
            event.instead = IcalEvent::Instead{entry.instead->date, entry.instead->start};
        result.events.append(std::move(event));
    }
    return result;
}

} // namespace entraide
