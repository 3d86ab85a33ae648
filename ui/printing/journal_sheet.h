// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/register_sheet.h"
#include "ui/words/audit_words.h"

namespace entraide {

/// Entries of the journal on paper (landscape), with \a chosen, what they were chosen by, under the title. In the
/// language of the interface. On any thread.
Paginator journalPages(const QList<JournalLine>& lines, const QString& chosen, const ReportPrint& print);

/// A line for each entry as CSV, in stable names and codes: number, at (UTC), who, user, act, record, detail. Whole or
/// not at all. Throws Error.
void writeJournalCsv(const QList<AuditEntry>& entries, const QString& file);

} // namespace entraide
