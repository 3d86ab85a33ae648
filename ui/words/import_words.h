// SPDX-License-Identifier: GPL-3.0-or-later
// What an import found, as words: columns, encodings, what became of a row and why.
#pragma once

#include "domain/error.h"
#include "interchange/importer.h"
#include "interchange/text_decoding.h"

#include <QString>

namespace entraide {

/// "volunteers", "help requests".
QString word(ImportKind kind);
/// What a column fills: "first name", "free on Monday", "left out".
QString word(ImportTarget target);
/// "UTF-8", "Windows (CP1252)".
QString word(TextEncoding encoding);
/// "semicolon"; the sign itself when it has no name here.
QString separatorWord(QChar separator);

/// Why a row was left out, or what to know about it: "\"9999\" is no Belgian postcode."
QString noteText(const RowNote& note);
/// "The same e-mail as Lea Peeters, and the same name."
QString suspicionText(const Suspicion& suspicion);
/// All there is to say about one row.
QString outcomeText(const RowOutcome& outcome);

/// "428 rows read: 425 new, 0 changed, 0 as before, 3 left out. 8 may be somebody already known."
QString countsText(const ImportCounts& counts);

/// The sentence for an error of an import: a fault of the file in its own words, anything else as sentenceFor().
QString importErrorText(const Error& error, const QString& file);

/// The last two headers of the file of rows left out.
QString rejectsLineHeader();
QString rejectsReasonHeader();

} // namespace entraide
