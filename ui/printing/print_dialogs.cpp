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

/// \a first runs before anything is printed.
void askAndPrint(QWidget& over, std::shared_ptr<const Paginator> pages, const QString& title, PaperEnd ended,
                 std::function<void()> first) {
    const QPageLayout layout = pages->layout();
    askForPrinter(over, layout, title,
                  [pages = std::move(pages), ended = std::move(ended),
                   first = std::move(first)](const std::shared_ptr<QPrinter>& printer) {
                      QString failure;
                      try {
                          first();
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
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(layout);
    printer->setDocName(title);
    auto* dialog = new QPrintDialog(printer.get(), over.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QObject::destroyed, [printer] {}); // lives as long as its dialog
    QObject::connect(dialog, &QDialog::accepted, &over, [printer, run = std::move(run)] { run(printer); });
    dialog->open();
}

void askToPrint(QWidget& over, std::shared_ptr<const Paginator> pages, const QString& title, PaperEnd ended) {
    askAndPrint(over, std::move(pages), title, std::move(ended), [] {});
}

void askToPrint(QWidget& over, Desk& desk, const LeavingPaper& paper, std::shared_ptr<const Paginator> pages,
                const QString& title, PaperEnd ended) {
    LeavingPaper counted = paper;
    counted.pages = pages->pageCount();
    askAndPrint(over, std::move(pages), title, std::move(ended), [&desk, counted] { enterPrinted(desk, counted); });
}

void askForFile(QWidget& over, const QString& windowTitle, const QString& name,
                std::function<void(const QString& file)> run) {
    const QString suffix = QFileInfo(name).suffix();
    const QString filter = suffix == "pdf"_L1 ? PrintDialogsTexts::tr("PDF files (*.pdf)") : PrintDialogsTexts::tr("CSV files (*.csv)");
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
