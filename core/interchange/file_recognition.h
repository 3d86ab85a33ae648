// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/note.h"
#include "interchange/import_target.h"
#include "interchange/text_decoding.h"

#include <QStringList>

#include <optional>

namespace entraide {

class Desk;

/// What is found about a file before it is imported: a value that crosses threads.
struct FileRecognition {
    static constexpr qsizetype shownRows = 20;

    QString path;
    qint64 bytes = 0;
    ImportKind kind = ImportKind::Volunteers;
    bool isCards = false; ///< contact cards: no separator, and the headers are names of what they fill
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator;
    QStringList sheets = {}; ///< of a workbook: those that hold something
    QString sheet = {};      ///< the one that is read
    bool hasHeader = true;   ///< false: the headers are "1", "2", …
    QStringList headers;
    QList<QStringList> rows; ///< the first rows that hold something
    Language language = Language::French;
    ImportMapping mapping;   ///< the remembered one, else the guess
    bool remembered = false; ///< this form was imported before: its mapping needs no look
};

/// Looks at a file. \a kind none: that of the same form when it was imported before, else guessed from its headers.
/// \a sheet: of a workbook; empty: the first that holds something. Throws what ImportSource throws.
FileRecognition recogniseFile(const Desk& desk, const QString& path, std::optional<ImportKind> kind = {},
                              const QString& sheet = {});

} // namespace entraide
