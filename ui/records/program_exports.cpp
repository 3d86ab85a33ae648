// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/program_exports.h"

#include "storage/desk.h"
#include "ui/words/calendar_words.h"
#include "ui/words/card_words.h"
#include "ui/words/letter_words.h"
#include "ui/words/reading_language.h"
#include "ui/words/time_words.h"
#include "workflows/names.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ProgramExports)
};

/// A name that every system's files may have.
QString fileName(const QString& what, const QString& about, QDate day, QLatin1StringView ending) {
    QString plain;
    for (const QChar c : about.simplified())
        plain += c.isLetterOrNumber() ? c : QChar(u'-');
    QStringList parts{what, plain.left(40), day.toString(Qt::ISODate)};
    parts.removeAll(QString());
    return parts.join(u'-') + u'.' + ending;
}

FileExport::Made madeOf(const DeskCalendar& calendar, const Desk& desk, const QString& about, const QDateTime& now) {
    FileExport::Made made;
    made.bytes = ical(inWords(calendar, desk, about, now));
    made.entries = calendar.entries.size();
    return made;
}

/// Said in the window's language, whatever the calendar's is.
QString unplacedText(const DeskCalendar& calendar) {
    return calendar.unplaced == 0
               ? QString()
               : ExportWords::tr("%n time(s) without a fixed hour are not in it.", nullptr, calendar.unplaced);
}

FileExport calendarFile(const QString& about, QDate day) {
    FileExport file;
    file.title = ExportWords::tr("Save the calendar");
    file.name = fileName(ExportWords::tr("calendar", "beginning of a file's name"), about, day, "ics"_L1);
    file.filter = ExportWords::tr("Calendars (*.ics)");
    file.paper = {.kind = "calendar"_L1, .format = "ics"_L1};
    return file;
}

FileExport cardsFile(QLatin1StringView kind, QDate day) {
    FileExport file;
    file.title = ExportWords::tr("Save contact cards");
    file.name = fileName(ExportWords::tr("cards", "beginning of a file's name"), {}, day, "vcf"_L1);
    file.filter = ExportWords::tr("Contact cards (*.vcf)");
    file.paper = {.kind = kind, .format = "vcf"_L1};
    return file;
}

FileExport::Made cardsMade(const Desk& desk, const QStringList& ids, const QDateTime& now, JobControl& control) {
    const CardFile cards = cardFile(desk, ids, now, [&control](qint64 done, qint64 total) {
        control.stopIfCancelled();
        control.setTotal(total);
        control.setDone(done);
    });
    FileExport::Made made{cards.bytes, cards.cards, {}};
    if (cards.leftOut > 0)
        made.remark = ExportWords::tr("%n are archived or have no name, and are not in it.", nullptr,
                                      static_cast<int>(cards.leftOut));
    return made;
}

} // namespace

FileExport cardsExport(const QStringList& ids, QLatin1StringView kind, const Today& today) {
    FileExport file = cardsFile(kind, today.date);
    file.make = [ids, now = today.now](const Desk& desk, JobControl& control) {
        return cardsMade(desk, ids, now, control);
    };
    return file;
}

FileExport cardsExport(const ListQuery& query, const Today& today) {
    FileExport file = cardsFile(enumName(query.type), today.date);
    file.make = [query, now = today.now](const Desk& desk, JobControl& control) {
        ListQuery all = query;
        all.offset = 0;
        all.limit = -1;
        QStringList ids;
        const ListPage page = desk.queries().list(all);
        for (const ListRow& row : page.rows)
            ids.append(row.id);
        control.stopIfCancelled();
        return cardsMade(desk, ids, now, control);
    };
    return file;
}

FileExport calendarExport(const VolunteerId& volunteer, const QString& name, const Today& today) {
    FileExport file = calendarFile(name, today.date);
    file.make = [volunteer, name, today](const Desk& desk, JobControl&) {
        const DeskCalendar calendar = calendarOf(desk, volunteer, CalendarSpan::usual(today.date));
        FileExport::Made made;
        {
            Names names(desk);
            const auto found = names.volunteer(volunteer);
            const ReadingLanguage theirs(
                letterLanguage(found ? names.person(found->person).value_or(Person()) : Person()));
            made = madeOf(calendar, desk, name, today.now);
        }
        made.remark = unplacedText(calendar);
        return made;
    };
    return file;
}

FileExport calendarExport(const PostingId& posting, const QString& title, const Today& today) {
    FileExport file = calendarFile(title, today.date);
    file.make = [posting, title, today](const Desk& desk, JobControl&) {
        return madeOf(calendarOf(desk, posting), desk, title, today.now);
    };
    return file;
}

FileExport calendarExport(const OrganisationId& site, const QString& name, const Today& today) {
    FileExport file = calendarFile(name, today.date);
    file.make = [site, name, today](const Desk& desk, JobControl&) {
        return madeOf(calendarOf(desk, site, CalendarSpan::usual(today.date)), desk, name, today.now);
    };
    return file;
}

FileExport calendarExport(IsoWeek week, const Today& today) {
    FileExport file = calendarFile(week.toString(), today.date);
    file.make = [week, today](const Desk& desk, JobControl&) {
        const DeskCalendar calendar = calendarOf(desk, week);
        FileExport::Made made = madeOf(calendar, desk, weekText(week), today.now);
        made.remark = unplacedText(calendar);
        return made;
    };
    return file;
}

} // namespace entraide
