// SPDX-License-Identifier: GPL-3.0-or-later
// Where pages and files go: the printer's dialog and the file's, opened over a widget. They come back at once. GUI
// thread.
#pragma once

#include "storage/audit_paper.h"
#include "ui/printing/page_setup.h"
#include "ui/printing/paginator.h"

#include <QString>

#include <functional>
#include <memory>

class QPrinter;
class QWidget;

namespace entraide {

/// What became of it: nothing when it went well, else the sentence to show.
using PaperEnd = std::function<void(const QString& failure)>;

/// Asks for a printer for pages of \a layout. \a title is the document's, and tells nothing personal. \a run does not
/// run when the dialog was left; the printer is its to keep.
void askForPrinter(QWidget& over, const QPageLayout& layout, const QString& title,
                   std::function<void(std::shared_ptr<QPrinter> printer)> run);

/// The same with the printer, copies and sides of \a setup; \a run gets what was chosen as well, to be kept.
void askForPrinter(QWidget& over, const QPageLayout& layout, const QString& title, const PageSetup& setup, int pages,
                   std::function<void(std::shared_ptr<QPrinter> printer, const PageSetup& chosen)> run);

/// The same, and prints \a pages at once.
void askToPrint(QWidget& over, std::shared_ptr<const Paginator> pages, const QString& title, PaperEnd ended);

/// The same for what belongs in the journal of \a desk: \a paper, with its number of pages. What cannot be entered is
/// not printed. Printer, copies and sides are those of the last time for this kind of paper.
void askToPrint(QWidget& over, Desk& desk, const LeavingPaper& paper, std::shared_ptr<const Paginator> pages,
                const QString& title, PaperEnd ended);

/// Asks where \a name ("register-2026.pdf") is to be written; its ending is the kind of file. \a run gets the path.
void askForFile(QWidget& over, const QString& windowTitle, const QString& name,
                std::function<void(const QString& file)> run);

} // namespace entraide
