// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/register_paper.h"

#include "ui/printing/print_dialogs.h"
#include "ui/printing/register_sheet.h"
#include "ui/printing/sheet_languages.h"

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
    : LongPaper(context, over) {}

void RegisterPaper::print(const Reading& reading) {
    askForPrinter(over(), Paginator::a4(QPageLayout::Landscape), tr("Register"),
                  [this, reading](const std::shared_ptr<QPrinter>& printer) {
                      begin(
                          tr("Printing the register"),
                          [this, reading] { enterPrinted(context().desk, registerOf(reading, {})); },
                          [reading, printer, print = printOf(context())](JobControl& control) {
                              printRegister(reading->reg, print, *printer, progressOf(control));
                          },
                          tr("The register went to the printer."), {});
                  });
}

void RegisterPaper::writePdf(const Reading& reading, const QString& file) {
    begin(
        tr("Writing the register"),
        [this, reading] { enterPrinted(context().desk, registerOf(reading, "pdf"_L1)); },
        [reading, file, print = printOf(context())](JobControl& control) {
            writeRegisterPdf(reading->reg, print, file, progressOf(control));
        },
        tr("The register is in “%1”.").arg(QDir::toNativeSeparators(file)), file);
}

void RegisterPaper::writeCsv(const Reading& reading, const QString& file) {
    begin(
        tr("Writing the register"),
        [this, reading] { enterExported(context().desk, registerOf(reading, "csv"_L1)); },
        [reading, file](JobControl& control) { writeRegisterCsv(reading->reg, file, progressOf(control)); },
        tr("The register is in “%1”.").arg(QDir::toNativeSeparators(file)), file);
}

void RegisterPaper::writeDaysCsv(const Reading& reading, const QString& file) {
    begin(
        tr("Writing the days paid"),
        [this, reading] { enterExported(context().desk, registerOf(reading, "csv"_L1)); },
        [reading, file](JobControl& control) { writePaidDaysCsv(reading->reg, file, progressOf(control)); },
        tr("The days paid are in “%1”.").arg(QDir::toNativeSeparators(file)), file);
}

} // namespace entraide
