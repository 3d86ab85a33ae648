// SPDX-License-Identifier: GPL-3.0-or-later
// Where pages and files go: the printer's dialog and the file's, opened over a widget. They come back at once. GUI
// thread.
#pragma once

#include "ui/printing/paginator.h"

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace entraide {

/// What became of it: nothing when it went well, else the sentence to show.
using PaperEnd = std::function<void(const QString& failure)>;

/// \a title is the document's, and tells nothing personal. \a ended does not run when the dialog was left.
void askToPrint(QWidget& over, std::shared_ptr<const Paginator> pages, const QString& title, PaperEnd ended);

/// Asks where \a name ("register-2026.pdf") is to be written; its ending is the kind of file. \a run gets the path.
void askForFile(QWidget& over, const QString& windowTitle, const QString& name,
                std::function<void(const QString& file)> run);

} // namespace entraide
