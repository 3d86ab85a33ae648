// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "interchange/import_target.h"

#include <QString>
#include <QStringList>

namespace entraide {

struct TargetGuess {
    ImportTarget target = ImportTarget::None;
    int weight = 0; ///< 0: no idea; the whole header known weighs most
};

/// What a header in French, Dutch, English or German announces: "Vos disponibilités [Lundi]", "Wil helpen met", "CP".
TargetGuess targetFromHeader(const QString& header, ImportKind kind);

/// What the cells of a column are, when most of them are plainly one thing; for columns whose header says nothing.
ImportTarget targetFromCells(const QStringList& cells, ImportKind kind);

/// The kind of file its headers speak of.
ImportKind guessKind(const QStringList& headers);

/// The language its headers are in.
Language languageOfHeaders(const QStringList& headers);

} // namespace entraide
