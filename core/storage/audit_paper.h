// SPDX-License-Identifier: GPL-3.0-or-later
// What goes on paper or into a file, as the journal keeps it.
#pragma once

#include <QLatin1StringView>
#include <QString>

namespace entraide {

class Desk;

/// Codes and counts only; what is empty or 0 is left out.
struct LeavingPaper {
    QLatin1StringView kind = {};   ///< "roster", "register", "desk": ui/words/audit_words has a word for each
    QLatin1StringView level = {};  ///< "public", "team", "coordinator": who may read it
    QLatin1StringView format = {}; ///< "pdf", "csv", "json", "png"; empty: paper
    qint64 pages = 0;
    qint64 rows = 0;
    QString record = {}; ///< id of the one record it is about
};

/// Enters that it is about to be printed, or written as a document for people. Before it is done: what cannot be
/// entered does not leave. Throws Error; NotAllowed to who may not print that level (without one: the team's), or may
/// not do the act that the paper is of: a journal, an access file, a register, a review, a recovery sheet.
void enterPrinted(Desk& desk, const LeavingPaper& paper);
/// The same for data that other programs read: NotAllowed to who may not export, except figures that are public, papers
/// of an act of its own, and lists of records.
void enterExported(Desk& desk, const LeavingPaper& file);

} // namespace entraide
