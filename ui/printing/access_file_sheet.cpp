// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/access_file_sheet.h"

#include "domain/address_text.h"
#include "domain/phone.h"
#include "ui/printing/report_table.h"
#include "ui/words/access_words.h"
#include "ui/words/privacy_words.h"
#include "ui/words/reading_language.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>

#include <limits>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct AccessFileSheetTexts {
    Q_DECLARE_TR_FUNCTIONS(AccessFileSheet)
};

constexpr double nameWidth = 52 * mm;
constexpr double padding = 3 * mm;
constexpr int linesOfRow = 12; ///< a longer text goes on in the next row, so that a page can end within it

/// Puts the file into rows; splits what is too long for one.
class Rows {
public:
    Rows(ReportTable& table, const Typesetter& type, double width)
        : m_table(table)
        , m_type(type)
        , m_width(width - nameWidth - padding) {}

    void heading(const QString& text) { m_table.rows.append({text, {}, false}); }
    void row(const QString& name, const QString& value) {
        QStringList lines;
        for (const QString& paragraph : value.split(u'\n'))
            lines += m_type.wrap(Type::Body, paragraph, m_width, std::numeric_limits<int>::max());
        for (qsizetype at = 0; at < lines.size(); at += linesOfRow)
            m_table.rows.append({{}, {at == 0 ? name : QString(), lines.mid(at, linesOfRow).join(u' ')}, false});
    }
    void rows(const QString& name, const QStringList& values) {
        for (qsizetype i = 0; i < values.size(); ++i)
            row(i == 0 ? name : QString(), values[i]);
    }

private:
    ReportTable& m_table;
    const Typesetter& m_type;
    double m_width;
};

QStringList controllerLines(const DeskProfile& profile) {
    QStringList lines{profile.name};
    for (const QString& line : {profile.legalForm, addressLine(profile.address),
                                QStringList{shownPhone(profile.phone), profile.email}.join(u"  "_s).trimmed()}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

void addRecords(Rows& rows, const AccessFile& file) {
    for (const AccessRecord& record : file.records) {
        const QList<FieldText> fields = fieldTexts(record);
        if (fields.isEmpty())
            continue;
        rows.heading(titleText(record));
        for (const FieldText& field : fields)
            rows.row(field.name, field.value);
    }
}

void addConsents(Rows& rows, const AccessFile& file) {
    rows.heading(AccessFileSheetTexts::tr("On what this rests"));
    if (file.consents.isEmpty())
        rows.row(
            {},
            AccessFileSheetTexts::tr("Neither a consent nor another basis is written down. The association has to put that right."));
    for (const ConsentGiven& consent : file.consents)
        rows.row({}, consentText(consent));
}

void addDisclosures(Rows& rows, const AccessFile& file) {
    rows.heading(AccessFileSheetTexts::tr("Who received something of it"));
    if (file.disclosures.isEmpty() && file.hubs.isEmpty())
        rows.row({}, AccessFileSheetTexts::tr("Nobody outside the team, as far as is written down."));
    for (const AccessDisclosure& one : file.disclosures)
        rows.row(one.at.isValid() ? dateTimeText(one.at) : QString(), disclosureText(one));
    for (const QString& hub : file.hubs)
        rows.row(AccessFileSheetTexts::tr("Copies"),
                 AccessFileSheetTexts::tr("A machine keeps encrypted copies for the association: %1.", "an address").arg(hub));
}

ReportTable tableOf(const AccessFile& file, const Typesetter& type, double width) {
    ReportTable table;
    table.mostCellLines = linesOfRow;
    table.title = AccessFileSheetTexts::tr("What we keep of you");
    table.lines = {
        file.name,
        AccessFileSheetTexts::tr("By article 15 of the General Data Protection Regulation. Other people stand here by their "
                  "initials.")};
    table.columns = {{QString(), nameWidth, false}, {QString(), 0, false}};
    table.sentence = AccessFileSheetTexts::tr("For the person named above only.");
    Rows rows(table, type, width);
    rows.heading(AccessFileSheetTexts::tr("Who keeps it"));
    rows.rows({}, controllerLines(file.controller));
    addConsents(rows, file);
    addRecords(rows, file);
    addDisclosures(rows, file);
    rows.heading(AccessFileSheetTexts::tr("Where it comes from"));
    for (const DataSource source : file.sources)
        rows.row({}, word(source));
    rows.heading(AccessFileSheetTexts::tr("How long it is kept"));
    rows.rows({}, retentionSentences(file));
    rows.heading(AccessFileSheetTexts::tr("Decisions by programs"));
    rows.rows({}, automatedSentences(file));
    rows.heading(AccessFileSheetTexts::tr("Your rights"));
    rows.rows({}, rightsSentences());
    rows.heading(AccessFileSheetTexts::tr("Where to complain"));
    rows.rows({}, authorityLines());
    return table;
}

} // namespace

Language accessFileLanguage(const AccessFile& file) {
    switch (file.language.value_or(Language::French)) {
    case Language::Dutch:
        return Language::Dutch;
    case Language::English:
        return Language::English;
    case Language::German:
        return Language::German;
    default:
        return Language::French;
    }
}

Paginator accessFilePages(const AccessFile& file, Language language) {
    const ReadingLanguage reading(language);
    const ReportPrint print{file.controller.name, file.made.toLocalTime(), file.sample, language};
    const auto context = reportContext(print, RosterLevel::Coordinator, print.made.date().addDays(accessFileDays));
    const QPageLayout layout = Paginator::a4(QPageLayout::Portrait);
    const double width = Paginator::contentOf(layout).width();
    std::vector<std::unique_ptr<Section>> sections;
    sections.push_back(std::make_unique<TableSection>(context, tableOf(file, context->type, width), width));
    return {layout, std::move(sections)};
}

void writeAccessFilePdf(const AccessFile& file, Language language, const QString& path) {
    const Paginator pages = accessFilePages(file, language);
    const ReadingLanguage reading(language);
    pages.writePdf(path, AccessFileSheetTexts::tr("What we keep of you"));
}

} // namespace entraide
