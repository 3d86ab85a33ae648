// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/journal_sheet.h"

#include "interchange/csv_writer.h"
#include "interchange/file_faults.h"
#include "ui/printing/report_table.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct JournalSheetTexts {
    Q_DECLARE_TR_FUNCTIONS(JournalSheet)
};

} // namespace

Paginator journalPages(const QList<JournalLine>& lines, const QString& chosen, const ReportPrint& print) {
    ReportTable table;
    table.title = JournalSheetTexts::tr("Journal");
    if (!chosen.isEmpty())
        table.lines.append(chosen);
    table.columns = {{JournalSheetTexts::tr("When"), 34 * mm, false},
                     {JournalSheetTexts::tr("Who"), 40 * mm, false},
                     {JournalSheetTexts::tr("What"), 52 * mm, false},
                     {JournalSheetTexts::tr("Record"), 78 * mm, false},
                     {JournalSheetTexts::tr("Detail"), 0, false}};
    for (const JournalLine& line : lines)
        table.rows.append({{}, {line.when, line.who, line.what, line.record, line.detail}, false});
    table.sentence = JournalSheetTexts::tr("Who did what to which record; never what was in it.");
    const QPageLayout layout = Paginator::a4(QPageLayout::Landscape);
    std::vector<std::unique_ptr<Section>> sections;
    sections.push_back(std::make_unique<TableSection>(reportContext(print, RosterLevel::Coordinator), std::move(table),
                                                      Paginator::contentOf(layout).width()));
    return {layout, std::move(sections)};
}

void writeJournalCsv(const QList<AuditEntry>& entries, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw fault::ofFile(file);
    CsvWriter csv(file);
    csv.row({u"number"_s, u"at"_s, u"who"_s, u"user"_s, u"act"_s, u"record"_s, u"detail"_s});
    for (const AuditEntry& entry : entries)
        csv.row({QString::number(entry.number), entry.at.toString(Qt::ISODateWithMs), entry.who, entry.user, entry.act,
                 entry.record, entry.detail});
    if (!file.commit())
        throw fault::ofFile(file);
}

} // namespace entraide
