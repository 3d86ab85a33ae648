// SPDX-License-Identifier: GPL-3.0-or-later
// The print panel's ways out: the PDF, a file for each volunteer, the printer.
#include "domain/error.h"
#include "ui/common/job.h"
#include "ui/printing/print_dialogs.h"
#include "ui/printing/roster_print.h"
#include "ui/roster/print_panel.h"
#include "ui/words/error_words.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

namespace entraide {

using namespace Qt::StringLiterals;

void PrintPanel::askForPdf() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (options().sheet == RosterSheet::Personal && m_fileEach->isChecked()) {
        auto* folders = new QFileDialog(window(), tr("Save a file for each volunteer in"), folder);
        folders->setAttribute(Qt::WA_DeleteOnClose);
        folders->setFileMode(QFileDialog::Directory);
        connect(folders, &QFileDialog::fileSelected, this, &PrintPanel::writePdfsInto);
        folders->open();
        return;
    }
    auto* dialog = new QFileDialog(window(), tr("Save the roster as PDF"), folder, tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_roster.week.toString() + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PrintPanel::writePdf);
    dialog->open();
}

void PrintPanel::enter(QLatin1StringView format, int pages) const {
    const PrintOptions chosen = options();
    const bool personal = chosen.sheet == RosterSheet::Personal;
    if (m_enter) {
        m_enter({.kind = personal ? "personal_sheet"_L1 : "roster"_L1,
                 .level = enumName(chosen.leavingLevel()),
                 .format = format,
                 .pages = pages});
    }
    if (m_printed)
        m_printed(chosenRoster(), chosen);
}

/// Enters it, then works in the background with what is chosen now.
void PrintPanel::begin(const QString& title, QLatin1StringView format, const Work& work, const QString& sentence) {
    try {
        enter(format, format.isEmpty() && m_pages ? m_pages->pageCount() : 0);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return;
    }
    m_pdf->setEnabled(false);
    m_print->setEnabled(false);
    Job* job = Job::start(
        title,
        [roster = chosenRoster(), options = options(), work](JobControl& control) {
            control.stopIfCancelled();
            work(roster, options, [&control](int done, int pages) {
                control.setTotal(pages);
                control.setDone(done);
                control.stopIfCancelled();
            });
        },
        [this, sentence] { Q_EMIT said(sentence, Tone::Positive); },
        [this](const std::exception_ptr& fault) { Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger); }, this);
    connect(job, &Job::finished, this, [this] {
        m_pdf->setEnabled(true);
        m_print->setEnabled(true);
    });
    Q_EMIT jobStarted(*job);
}

void PrintPanel::writePdf(const QString& file) {
    begin(
        tr("Writing the PDF"), "pdf"_L1,
        [file](const Roster& roster, const PrintOptions& options, const PageProgress& told) {
            writeRosterPdf(roster, options, file, told);
        },
        tr("The roster is in “%1”.").arg(QDir::toNativeSeparators(file)));
}

void PrintPanel::writePdfsInto(const QString& folder) {
    begin(
        tr("Writing the PDF"), "pdf"_L1,
        [folder](const Roster& roster, const PrintOptions& options, const PageProgress& told) {
            writePersonalPdfs(roster, options, folder, told);
        },
        tr("The personal sheets are in “%1”.").arg(QDir::toNativeSeparators(folder)));
}

void PrintPanel::print() {
    m_pages = std::make_shared<const Paginator>(rosterPages(chosenRoster(), options())); // the preview may be hidden
    askForPrinter(*this, m_pages->layout(), tr("Print the roster"), m_setup, m_pages->pageCount(),
                  [this](const std::shared_ptr<QPrinter>& printer, const PageSetup& chosen) {
                      m_setup = chosen;
                      if (m_keepSetup)
                          m_keepSetup(kind(), setup());
                      printOn(printer);
                  });
}

void PrintPanel::printOn(const std::shared_ptr<QPrinter>& printer) {
    printer->setDocName(rosterTitle(m_roster));
    begin(
        tr("Printing the roster"), {},
        [printer](const Roster& roster, const PrintOptions& options, const PageProgress& told) {
            rosterPages(roster, options).print(*printer, told);
        },
        tr("The roster went to the printer."));
}

} // namespace entraide
