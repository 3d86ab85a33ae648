// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster.h"
#include "ui/printing/paginator.h"
#include "ui/printing/print_options.h"
#include "ui/printing/print_words.h"

namespace entraide {

/// The pages of \a roster as \a options ask for: one section for each site, the week's grid, or one section for each
/// volunteer, in whose language it is (without \a words of the caller's own). At least one page: an
/// empty week says so. What the level hides is not in the pages at all.
Paginator rosterPages(const Roster& roster, const PrintOptions& options);
/// The same with words of the caller's own.
Paginator rosterPages(const Roster& roster, const PrintOptions& options, PrintWords words);

/// "Permanence d'Ixelles, 2026-W12": the title of the PDF.
QString rosterTitle(const Roster& roster);

/// Writes the roster to \a file, whole or not at all. Needs a QGuiApplication for its fonts. Throws Error.
void writeRosterPdf(const Roster& roster, const PrintOptions& options, const QString& file,
                    const PageProgress& told = {});

/// One file for each volunteer in \a folder, named after the sheet's code. Gives them. Throws Error.
QStringList writePersonalPdfs(const Roster& roster, const PrintOptions& options, const QString& folder,
                              const PageProgress& told = {});

} // namespace entraide
