// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/register_paper.h"

#include "domain/error.h"
#include "ui/printing/print_dialogs.h"
#include "ui/printing/register_sheet.h"
#include "ui/printing/sheet_languages.h"
#include "ui/words/error_words.h"

#include <QDir>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Tells the job how far it is, and leaves when it is cancelled.
PaperProgress progressOf(JobControl& control) {
    return [&control](qint64 done, qint64 total) {
        control.stopIfCancelled();
        control.setTotal(total);
        control.setDone(done);
    };
}

LeavingPaper registerOf(const RegisterPaper::Reading& reading, QLatin1StringView format) {
    return {.kind = "register"_L1, .level = "coordinator"_L1, .format = format, .rows = reading->reg.rows.size()};
}

ReportPrint printOf(const PageContext& context) {
    return reportPrint(context.desk, context.today().now, sheetLanguages()[usualSheetLanguages()].first());
}

} // namespace

RegisterPaper::RegisterPaper(PageContext& context, QWidget& over)
    : QObject(&over)
    , m_context(context)
    , m_over(over) {}

void RegisterPaper::begin(const QString& title, const std::function<void()>& enter,
                          const std::function<void(JobControl&)>& work, const QString& sentence, const QString& file) {
    if (m_job) { // begun while the dialog was open
        Q_EMIT said(tr("The last step is still under way."), Tone::Warning);
        return;
    }
    try {
        enter();
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return;
    }
    m_job = Job::start(
        title, work, [this, sentence] { Q_EMIT said(sentence, Tone::Positive); },
        [this, file](const std::exception_ptr& fault) { Q_EMIT said(sentenceFor(errorOf(fault, file)), Tone::Danger); },
        this);
    connect(m_job, &Job::finished, this, [this] {
        m_job = nullptr;
        Q_EMIT ended();
    });
    Q_EMIT started(m_job);
}

void RegisterPaper::print(const Reading& reading) {
    askForPrinter(m_over, Paginator::a4(QPageLayout::Landscape), tr("Register"),
                  [this, reading](const std::shared_ptr<QPrinter>& printer) {
                      begin(
                          tr("Printing the register"),
                          [this, reading] { enterPrinted(m_context.desk, registerOf(reading, {})); },
                          [reading, printer, print = printOf(m_context)](JobControl& control) {
                              printRegister(reading->reg, print, *printer, progressOf(control));
                          },
                          tr("The register went to the printer."), {});
                  });
}

void RegisterPaper::writePdf(const Reading& reading, const QString& file) {
    begin(
        tr("Writing the register"),
        [this, reading] { enterPrinted(m_context.desk, registerOf(reading, "pdf"_L1)); },
        [reading, file, print = printOf(m_context)](JobControl& control) {
            writeRegisterPdf(reading->reg, print, file, progressOf(control));
        },
        tr("The register is in “%1”.").arg(QDir::toNativeSeparators(file)), file);
}

void RegisterPaper::writeCsv(const Reading& reading, const QString& file) {
    begin(
        tr("Writing the register"),
        [this, reading] { enterExported(m_context.desk, registerOf(reading, "csv"_L1)); },
        [reading, file](JobControl& control) { writeRegisterCsv(reading->reg, file, progressOf(control)); },
        tr("The register is in “%1”.").arg(QDir::toNativeSeparators(file)), file);
}

void RegisterPaper::writeDaysCsv(const Reading& reading, const QString& file) {
    begin(
        tr("Writing the days paid"),
        [this, reading] { enterExported(m_context.desk, registerOf(reading, "csv"_L1)); },
        [reading, file](JobControl& control) { writePaidDaysCsv(reading->reg, file, progressOf(control)); },
        tr("The days paid are in “%1”.").arg(QDir::toNativeSeparators(file)), file);
}

} // namespace entraide
