// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_dialogs.h"

#include "domain/error.h"
#include "ui/words/error_words.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct PrintDialogsTexts {
    Q_DECLARE_TR_FUNCTIONS(PrintDialogs)
};

/// \a first runs before anything is printed, with what was chosen.
void askAndPrint(QWidget& over, std::shared_ptr<const Paginator> pages, const QString& title, const PageSetup& setup,
                 PaperEnd ended, std::function<void(const PageSetup& chosen)> first) {
    const QPageLayout layout = pages->layout();
    const int count = pages->pageCount();
    askForPrinter(over, layout, title, setup, count,
                  [pages = std::move(pages), ended = std::move(ended),
                   first = std::move(first)](const std::shared_ptr<QPrinter>& printer, const PageSetup& chosen) {
                      QString failure;
                      try {
                          first(chosen);
                          pages->print(*printer);
                      } catch (const Error& error) {
                          failure = sentenceFor(error);
                      }
                      ended(failure);
                  });
}

} // namespace

void askForPrinter(QWidget& over, const QPageLayout& layout, const QString& title,
                   std::function<void(std::shared_ptr<QPrinter>)> run) {
    askForPrinter(over, layout, title, {}, 0,
                  [run = std::move(run)](const std::shared_ptr<QPrinter>& printer, const PageSetup&) { run(printer); });
}

void askForPrinter(QWidget& over, const QPageLayout& layout, const QString& title, const PageSetup& setup, int pages,
                   std::function<void(std::shared_ptr<QPrinter>, const PageSetup&)> run) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    applyPageSetup(setup, *printer);
    printer->setPageLayout(layout);
    printer->setDocName(title);
    auto* dialog = new QPrintDialog(printer.get(), over.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    if (pages > 0) {
        dialog->setMinMax(1, pages);
        dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    }
    QObject::connect(dialog, &QObject::destroyed, [printer] {}); // lives as long as its dialog
    QObject::connect(dialog, &QDialog::accepted, &over, [printer, setup, run = std::move(run)] {
        PageSetup chosen = setup;
        takePageSetup(chosen, *printer);
        run(printer, chosen);
    });
    dialog->open();
}

void askToPrint(QWidget& over, std::shared_ptr<const Paginator> pages, const QString& title, PaperEnd ended) {
    askAndPrint(over, std::move(pages), title, {}, std::move(ended), [](const PageSetup&) {});
}

void askToPrint(QWidget& over, Desk& desk, const LeavingPaper& paper, std::shared_ptr<const Paginator> pages,
                const QString& title, PaperEnd ended) {
    LeavingPaper counted = paper;
    counted.pages = pages->pageCount();
    const QString kind(paper.kind);
    askAndPrint(over, std::move(pages), title, keptPageSetup(desk, kind), std::move(ended),
                [&desk, counted, kind](const PageSetup& chosen) {
                    enterPrinted(desk, counted);
                    keepPageSetup(desk, kind, chosen);
                });
}

void askForFile(QWidget& over, const QString& windowTitle, const QString& name,
                std::function<void(const QString& file)> run) {
    const QString suffix = QFileInfo(name).suffix();
    const QString filter =
        suffix == "pdf"_L1 ? PrintDialogsTexts::tr("PDF files (*.pdf)") : PrintDialogsTexts::tr("CSV files (*.csv)");
    auto* dialog = new QFileDialog(over.window(), windowTitle,
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, &over, std::move(run));
    dialog->open();
}

} // namespace entraide
