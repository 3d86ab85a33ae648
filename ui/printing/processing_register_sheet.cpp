// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/processing_register_sheet.h"

#include "domain/address_text.h"
#include "domain/phone.h"
#include "ui/printing/report_table.h"
#include "ui/words/access_words.h"
#include "ui/words/reading_language.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct ProcessingRegisterSheetTexts {
    Q_DECLARE_TR_FUNCTIONS(ProcessingRegisterSheet)
};

constexpr double nameWidth = 46 * mm;
constexpr int manyLines = 24;

void addActivity(ReportTable& table, const ProcessingActivity& activity) {
    const auto row = [&](const QString& name, const QString& value) {
        if (!value.isEmpty())
            table.rows.append({{}, {name, value}, false});
    };
    const QString purpose = sentenceCase(word(activity.purpose));
    table.rows.append(
        {activity.isUsed ? purpose : ProcessingRegisterSheetTexts::tr("%1 (not in use now)", "a purpose").arg(purpose), {}, false});
    row(ProcessingRegisterSheetTexts::tr("People"), wordsWithCommas(activity.people));
    row(ProcessingRegisterSheetTexts::tr("Data"), dataWords(activity, false).join(u", "_s));
    row(ProcessingRegisterSheetTexts::tr("Sensitive data"), dataWords(activity, true).join(u", "_s));
    row(ProcessingRegisterSheetTexts::tr("Basis in law"), wordsWithCommas(activity.bases));
    row(ProcessingRegisterSheetTexts::tr("Kept"), wordsWithCommas(activity.retention));
}

ReportTable tableOf(const ProcessingRegister& processing) {
    ReportTable table;
    table.mostCellLines = manyLines;
    table.title = ProcessingRegisterSheetTexts::tr("Register of processing activities");
    table.lines = {ProcessingRegisterSheetTexts::tr("General Data Protection Regulation, article 30. As the desk was on %1.", "a date")
                       .arg(dateText(processing.day))};
    table.columns = {{QString(), nameWidth, false}, {QString(), 0, false}};
    table.sentence = ProcessingRegisterSheetTexts::tr("Made from what the desk really keeps and from whom it is really connected to.");
    const auto row = [&](const QString& name, const QString& value) {
        table.rows.append(
            {{}, {name, value.isEmpty() ? ProcessingRegisterSheetTexts::tr("to be written down under “Our association…”") : value}, false});
    };
    const DeskProfile& profile = processing.controller;
    table.rows.append({ProcessingRegisterSheetTexts::tr("Controller"), {}, false});
    row(ProcessingRegisterSheetTexts::tr("Name"), QStringList{profile.name, profile.legalForm}.join(u' ').trimmed());
    row(ProcessingRegisterSheetTexts::tr("Purpose"), profile.purpose);
    row(ProcessingRegisterSheetTexts::tr("Address"), addressLine(profile.address));
    row(ProcessingRegisterSheetTexts::tr("Contact"), QStringList{shownPhone(profile.phone), profile.email}.join(u"  "_s).trimmed());
    for (const ProcessingActivity& activity : processing.activities)
        addActivity(table, activity);
    table.rows.append({ProcessingRegisterSheetTexts::tr("Recipients and processors"), {}, false});
    table.rows.append({{},
                       {sentenceCase(word(AccessKind::TeamPc)),
                        ProcessingRegisterSheetTexts::tr("%n computer(s) of the association", nullptr, static_cast<int>(processing.teamPcs))},
                       false});
    for (const ProcessingRecipient& one : processing.recipients)
        table.rows.append({{},
                           {sentenceCase(word(one.kind)),
                            one.address.isEmpty() ? one.name : QString(one.name + u" · "_s + one.address)},
                           false});
    table.rows.append(
        {{},
         {ProcessingRegisterSheetTexts::tr("Outside the EU"),
          ProcessingRegisterSheetTexts::tr("Nothing is sent anywhere by the program itself. A hub or partner outside the European "
                    "Union has to be written down here by hand.")},
         false});
    table.rows.append({ProcessingRegisterSheetTexts::tr("Security measures"), {}, false});
    for (const SecurityMeasure measure : processing.measures)
        table.rows.append({{}, {QString(), sentenceCase(word(measure))}, false});
    return table;
}

} // namespace

Paginator processingRegisterPages(const ProcessingRegister& processing, const QDateTime& made, Language language) {
    const ReadingLanguage reading(language);
    const auto context =
        reportContext({processing.controller.name, made, processing.sample, language}, RosterLevel::Team);
    const QPageLayout layout = Paginator::a4(QPageLayout::Portrait);
    std::vector<std::unique_ptr<Section>> sections;
    sections.push_back(
        std::make_unique<TableSection>(context, tableOf(processing), Paginator::contentOf(layout).width()));
    return {layout, std::move(sections)};
}

void writeProcessingRegisterPdf(const ProcessingRegister& processing, const QDateTime& made, Language language,
                                const QString& path) {
    const Paginator pages = processingRegisterPages(processing, made, language);
    const ReadingLanguage reading(language);
    pages.writePdf(path, ProcessingRegisterSheetTexts::tr("Register of processing activities") + u", "_s + processing.controller.name);
}

} // namespace entraide
