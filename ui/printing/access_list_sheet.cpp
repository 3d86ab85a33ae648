// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/access_list_sheet.h"

#include "interchange/csv_writer.h"
#include "interchange/file_faults.h"
#include "ui/printing/report_table.h"
#include "ui/words/access_words.h"
#include "ui/words/reading_language.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct AccessListSheetTexts {
    Q_DECLARE_TR_FUNCTIONS(AccessListSheet)
};

constexpr int keptDays = 365;

ReportTable tableOf(const AccessList& list) {
    ReportTable table;
    table.title = AccessListSheetTexts::tr("Who has access");
    table.lines = {AccessListSheetTexts::tr("People, desks and programs that can get at the data of %1.", "a desk").arg(list.desk)};
    table.columns = {{AccessListSheetTexts::tr("Name"), 0, false},         {AccessListSheetTexts::tr("Kind"), 44 * mm, false},
                     {AccessListSheetTexts::tr("May do"), 44 * mm, false}, {AccessListSheetTexts::tr("Since"), 24 * mm, false},
                     {AccessListSheetTexts::tr("Until"), 24 * mm, false},  {AccessListSheetTexts::tr("Last seen"), 34 * mm, false},
                     {AccessListSheetTexts::tr("Now"), 26 * mm, false}};
    for (const AccessHolder& one : list.holders) {
        const QString name = one.name.isEmpty() ? sentenceCase(word(one.kind)) : one.name;
        table.rows.append({{},
                           {one.address.isEmpty() ? name : QString(name + u" · "_s + one.address), word(one.kind),
                            roleText(one), dateText(one.since), dateText(one.until), dateTimeText(one.lastSeen),
                            one.active ? AccessListSheetTexts::tr("has access") : AccessListSheetTexts::tr("no access")},
                           false});
    }
    table.tail = {
        AccessListSheetTexts::tr("“Last seen” is what this computer knows: of people by its own journal, of desks by its last "
                  "exchange with them.")};
    table.sentence = AccessListSheetTexts::tr("Names in full: for the association only.");
    return table;
}

/// Whole or not at all. Throws Error.
template <class Rows> void writeFile(const QString& path, const Rows& rows) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw fault::ofFile(file);
    CsvWriter csv(file);
    rows(csv);
    if (!file.commit())
        throw fault::ofFile(file);
}

QString isoDate(QDate date) {
    return date.toString(Qt::ISODate);
}

} // namespace

Paginator accessListPages(const AccessList& list, const QDateTime& made, Language language) {
    const ReadingLanguage reading(language);
    const auto context = reportContext({list.desk, made, list.sample, language}, RosterLevel::Coordinator,
                                       made.date().addDays(keptDays));
    const QPageLayout layout = Paginator::a4(QPageLayout::Landscape);
    std::vector<std::unique_ptr<Section>> sections;
    sections.push_back(std::make_unique<TableSection>(context, tableOf(list), Paginator::contentOf(layout).width()));
    return {layout, std::move(sections)};
}

void writeAccessListPdf(const AccessList& list, const QDateTime& made, Language language, const QString& path) {
    const Paginator pages = accessListPages(list, made, language);
    const ReadingLanguage reading(language);
    pages.writePdf(path, AccessListSheetTexts::tr("Who has access") + u", "_s + list.desk);
}

void writeAccessListCsv(const AccessList& list, const QString& path) {
    writeFile(path, [&](CsvWriter& csv) {
        csv.row({u"kind"_s, u"name"_s, u"role"_s, u"since"_s, u"until"_s, u"last_seen"_s, u"active"_s, u"address"_s});
        for (const AccessHolder& one : list.holders)
            csv.row({enumName(one.kind), one.name, one.role, isoDate(one.since), isoDate(one.until),
                     one.lastSeen.isValid() ? one.lastSeen.toUTC().toString(Qt::ISODate) : QString(),
                     one.active ? u"1"_s : u"0"_s, one.address});
    });
}

void writeReviewCsv(const ReviewList& list, const QString& path) {
    writeFile(path, [&](CsvWriter& csv) {
        csv.row({u"person"_s, u"name"_s, u"reason"_s, u"due"_s, u"last_activity"_s, u"open"_s, u"law_until"_s,
                 u"archived_on"_s});
        for (const ReviewEntry& entry : list.entries) {
            QStringList open;
            for (const StillOpen one : entry.past.open)
                open.append(enumName(one));
            csv.row({entry.person.toString(), entry.name, enumName(entry.reason), isoDate(entry.due),
                     isoDate(entry.past.last), open.join(u' '), isoDate(entry.past.lawUntil),
                     isoDate(entry.archivedOn)});
        }
    });
}

} // namespace entraide
