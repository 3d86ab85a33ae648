// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file fills what: guessed, edited, remembered. The record is ImportMapping (domain/note.h).
#pragma once

#include "domain/note.h"
#include "interchange/import_target.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace entraide {

class Desk;
class ImportSource;

/// A digest of the kind and the headers, letters' case and accents aside: the same form has the same one.
QString mappingSignature(ImportKind kind, const QStringList& headers);

/// From the headers, and from the cells where a header says nothing.
ImportMapping guessMapping(ImportKind kind, const ImportSource& source);

/// The mapping kept at the desk for these headers, or one all of whose columns are among them (a file of rejected rows
/// has two more).
std::optional<ImportMapping> rememberedMapping(const Desk& desk, ImportKind kind, const QStringList& headers);

/// The target of each of \a headers, by name; None where the mapping does not speak of it or names no target of
/// \a kind.
QList<ImportTarget> targetsFor(const ImportMapping& mapping, ImportKind kind, const QStringList& headers);

/// {"kind": "volunteers", "columns": {"Prénom": "given_name", …}}, as `import --mapping FILE` takes it.
QByteArray mappingToJson(const ImportMapping& mapping);
/// Throws BadInput for JSON that is no mapping or names an unknown target; \a subject names the file.
ImportMapping mappingFromJson(const QByteArray& json, ImportKind kind, const QString& subject);

} // namespace entraide
