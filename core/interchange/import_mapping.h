// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file fills what: guessed, edited, remembered. The record is ImportMapping (domain/note.h).
#pragma once

#include "domain/note.h"
#include "interchange/import_target.h"

#include <QByteArray>
#include <QStringList>

namespace entraide {

class Desk;
class ImportSource;

/// A digest of the kind and the headers, letters' case and accents aside: the same form has the same one, and so has
/// the file of its rejected rows.
QString mappingSignature(ImportKind kind, const QStringList& headers);

/// From the headers, and from the cells where a header says nothing. Columns that \a known speaks of keep what it gives
/// them, None included; one that is left with the same field as such a column goes to the remark, not to waste.
ImportMapping guessMapping(ImportKind kind, const ImportSource& source, const ImportMapping& known = {});

struct ProposedMapping {
    ImportMapping mapping;
    bool remembered = false; ///< this form was imported before; false when any column is a guess
};

/// Whether mappingFor() has one that needs no look.
bool isRemembered(const Desk& desk, ImportKind kind, const ImportSource& source);

/// The mapping kept at the desk for these headers, or for the same form whose program wrote its own columns in another
/// language; else a guess, in which a mapping kept for some of these columns
/// decides for those.
ProposedMapping mappingFor(const Desk& desk, ImportKind kind, const ImportSource& source);

/// The target of each of \a headers, by name; None where the mapping does not speak of it or names no target of
/// \a kind.
QList<ImportTarget> targetsFor(const ImportMapping& mapping, ImportKind kind, const QStringList& headers);

/// {"kind": "volunteers", "columns": {"Prénom": "given_name", …}}, as `import --mapping FILE` takes it.
QByteArray mappingToJson(const ImportMapping& mapping);
/// Throws BadInput for JSON that is no mapping or names an unknown target; \a subject names the file.
ImportMapping mappingFromJson(const QByteArray& json, ImportKind kind, const QString& subject);

} // namespace entraide
