// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/printed_sheets.h"

#include "roster/sheet_code.h"
#include "storage/desk.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptPrints = 100;
constexpr QChar beginsSheet(u'=');

QString nextSlotKey() {
    return u"printed_sheets"_s;
}
QString slotKey(int slot) {
    return u"printed_sheets.%1"_s.arg(slot);
}

/// A print takes the place of the oldest one, so that the file does not grow with every week.
void keepPrint(Desk& desk, const QStringList& lines) {
    if (lines.isEmpty())
        return;
    const int slot = desk.setting(nextSlotKey()).toInt() % keptPrints;
    desk.setSetting(slotKey(slot), lines.join(u'\n'));
    desk.setSetting(nextSlotKey(), QString::number((slot + 1) % keptPrints));
}

} // namespace

void keepPrintedSheets(Desk& desk, const QList<SiteRoster>& sheets) {
    QStringList lines;
    for (const SiteRoster& sheet : sheets) {
        lines.append(beginsSheet + sheet.sheetCode + u'-' + sheet.edition);
        for (const RosterRow& row : sheet.rows) {
            if (row.entry.state != PlaceState::Empty)
                lines.append(sheetLineKey(row.number, row.entry.source, row.entry.date));
        }
    }
    keepPrint(desk, lines);
}

void keepPrintedSheets(Desk& desk, const QList<PersonalWeek>& sheets) {
    QStringList lines;
    for (const PersonalWeek& sheet : sheets) {
        lines.append(beginsSheet + sheet.printedCode());
        for (const PersonalTask& task : sheet.tasks)
            lines.append(sheetLineKey(task.number, task.source, task.date));
    }
    keepPrint(desk, lines);
}

std::optional<QList<PrintedLine>> printedLines(const Desk& desk, const QString& printedCode) {
    const QString begin = beginsSheet + printedCode;
    for (int slot = 0; slot < keptPrints; ++slot) {
        const QString print = desk.setting(slotKey(slot));
        if (print.isEmpty())
            break; // slots are filled in order
        if (!print.contains(begin))
            continue;
        const QStringList lines = print.split(u'\n');
        qsizetype at = lines.indexOf(begin);
        if (at < 0)
            continue;
        QList<PrintedLine> found;
        for (++at; at < lines.size() && !lines[at].startsWith(beginsSheet); ++at) {
            const QStringList parts = lines[at].split(u' ');
            if (parts.size() == 3)
                found.append({parts[0].toInt(), parts[1], QDate::fromString(parts[2], Qt::ISODate)});
        }
        return found;
    }
    return std::nullopt;
}

} // namespace entraide
