// SPDX-License-Identifier: GPL-3.0-or-later
// The page Rounds on paper.
#include "domain/error.h"
#include "geo/region.h"
#include "storage/audit_paper.h"
#include "storage/desk.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/printing/print_dialogs.h"
#include "ui/printing/round_sheet.h"
#include "ui/rounds/round_dialogs.h"
#include "ui/rounds/rounds_page.h"
#include "ui/words/error_words.h"

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrinter>
#include <QStandardPaths>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString roundsKind() {
    return u"rounds"_s;
}

LeavingPaper paperOf(const QList<PlannedRound>& rounds, const PrintOptions& options, QLatin1StringView format) {
    return {.kind = "rounds"_L1, .level = enumName(options.level), .format = format, .rows = rounds.size()};
}

} // namespace

void RoundsPage::askToPrint(bool pdf) {
    const PlannedRound* one = chosen();
    auto* dialog = new RoundPrintDialog(m_date, one != nullptr,
                                        pdf ? RoundPrintDialog::To::Pdf : RoundPrintDialog::To::Printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    PageSetup usual;
    usual.level = RosterLevel::Coordinator;
    dialog->setSetup(keptPageSetup(desk(), roundsKind(), usual));
    connect(dialog, &QDialog::accepted, this, [this, dialog, pdf, usual, one = one ? *one : PlannedRound()] {
        const QList<PlannedRound> rounds = dialog->onlyChosen() ? QList<PlannedRound>{one} : shown().rounds;
        const PrintOptions options = dialog->options();
        const PageSetup setup = dialog->setup(keptPageSetup(desk(), roundsKind(), usual));
        keepPageSetup(desk(), roundsKind(), setup);
        if (pdf) {
            const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
            auto* files =
                new QFileDialog(window(), tr("Save the round sheets as PDF"), folder, tr("PDF files (*.pdf)"));
            files->setAttribute(Qt::WA_DeleteOnClose);
            files->setAcceptMode(QFileDialog::AcceptSave);
            files->setDefaultSuffix(u"pdf"_s);
            files->selectFile(m_date.toString(Qt::ISODate) + u".pdf"_s);
            connect(files, &QFileDialog::fileSelected, this,
                    [this, rounds, options](const QString& file) { writePdf(file, rounds, options); });
            files->open();
            return;
        }
        askForPrinter(*this, Paginator::a4(QPageLayout::Portrait), tr("Print the round sheets"), setup, 0,
                      [this, rounds, options](const std::shared_ptr<QPrinter>& printer, const PageSetup& chosen) {
                          keepPageSetup(desk(), roundsKind(), chosen);
                          printOn(*printer, rounds, options);
                      });
    });
    dialog->open();
}

void RoundsPage::writePdf(const QString& file, const QList<PlannedRound>& rounds, const PrintOptions& given) {
    PrintOptions options = given;
    options.sample = desk().info().sample;
    const RoundSheetHead head{desk().info().name, m_date, context().today().now, desk().region().areas()};
    try {
        enterPrinted(desk(), paperOf(rounds, options, "pdf"_L1));
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return;
    }
    Job* job = Job::start(
        tr("Writing the PDF"),
        [rounds, head, options, file](JobControl& control) {
            control.stopIfCancelled();
            roundPages(rounds, head, options).writePdf(file, roundsTitle(head));
        },
        [this, file] {
            Q_EMIT said(tr("The round sheets are in “%1”.").arg(QDir::toNativeSeparators(file)), Tone::Positive);
        },
        [this](const std::exception_ptr& fault) { sayFault(fault); }, this);
    job->setCancellable(false);
    m_jobs->watch(*job);
}

void RoundsPage::printOn(QPrinter& printer, const QList<PlannedRound>& rounds, const PrintOptions& given) {
    PrintOptions options = given;
    options.sample = desk().info().sample;
    const RoundSheetHead head{desk().info().name, m_date, context().today().now, desk().region().areas()};
    printer.setDocName(roundsTitle(head));
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    try {
        enterPrinted(desk(), paperOf(rounds, options, {}));
        roundPages(rounds, head, options).print(printer);
        QGuiApplication::restoreOverrideCursor();
        Q_EMIT said(tr("The round sheets went to the printer."), Tone::Positive);
    } catch (const Error& error) {
        QGuiApplication::restoreOverrideCursor();
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
