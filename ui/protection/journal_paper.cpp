// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/journal_paper.h"

#include "storage/audit_trail.h"
#include "storage/desk.h"
#include "ui/printing/journal_sheet.h"
#include "ui/printing/print_dialogs.h"
#include "ui/printing/sheet_languages.h"
#include "workflows/names.h"

#include <QDir>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Entries in the order asked for, in slices, so that it can be stopped.
QList<AuditEntry> entriesOf(Desk& desk, const QList<qint64>& numbers, JobControl& control) {
    constexpr qsizetype slice = 500;
    QList<AuditEntry> entries;
    control.setTotal(numbers.size());
    for (qsizetype first = 0; first < numbers.size(); first += slice) {
        control.stopIfCancelled();
        control.setDone(first);
        entries += desk.audit().entries(numbers.mid(first, slice));
    }
    return entries;
}

} // namespace

JournalPaper::JournalPaper(PageContext& context, QWidget& over)
    : LongPaper(context, over) {}

void JournalPaper::print(const QList<qint64>& numbers, const QString& chosen) {
    if (numbers.size() > mostPrinted) {
        Q_EMIT said(tr("These are %n entry(ies): choose a shorter period, or save them as a file.", nullptr,
                       static_cast<int>(numbers.size())),
                    Tone::Warning);
        return;
    }
    const auto run = [this, numbers, chosen](const std::shared_ptr<QPrinter>& printer) {
        const ReportPrint frame = reportPrint(context().desk, context().today().now,
                                              sheetLanguages()[usualSheetLanguages()].first());
        begin(
            tr("Printing the journal"),
            [this, rows = numbers.size()] { enterPrinted(context().desk, {.kind = "journal"_L1, .rows = rows}); },
            [numbers, chosen, frame, printer, handle = context().desk.handle()](JobControl& control) {
                const auto own = Desk::openAgain(handle);
                Names names(*own);
                QList<JournalLine> lines;
                for (const QList<AuditEntry> entries = entriesOf(*own, numbers, control);
                     const AuditEntry& entry : entries)
                    lines.append(journalLine(entry, names));
                control.stopIfCancelled();
                journalPages(lines, chosen, frame).print(*printer);
            },
            tr("The journal went to the printer."), {});
    };
    askForPrinter(over(), Paginator::a4(QPageLayout::Landscape), tr("Journal"), run);
}

void JournalPaper::writeCsv(const QList<qint64>& numbers, const QString& file) {
    begin(
        tr("Writing the journal"),
        [this, rows = numbers.size()] {
            enterExported(context().desk, {.kind = "journal"_L1, .format = "csv"_L1, .rows = rows});
        },
        [numbers, file, handle = context().desk.handle()](JobControl& control) {
            const auto own = Desk::openAgain(handle);
            const QList<AuditEntry> entries = entriesOf(*own, numbers, control);
            control.stopIfCancelled();
            writeJournalCsv(entries, file);
        },
        tr("The journal is in “%1”.").arg(QDir::toNativeSeparators(file)), file);
}

} // namespace entraide
