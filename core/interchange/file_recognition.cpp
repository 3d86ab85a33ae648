// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/file_recognition.h"

#include "interchange/column_guess.h"
#include "interchange/import_mapping.h"
#include "interchange/import_source.h"

#include <algorithm>

namespace entraide {

namespace {

/// Sign-ups need a posting, which no file names.
ImportKind kindOf(const Desk& desk, const ImportSource& source) {
    if (source.isCards())
        return ImportKind::Volunteers;
    const ImportKind guess = guessKind(source.headers());
    const ImportKind other = guess == ImportKind::Requests ? ImportKind::Volunteers : ImportKind::Requests;
    return !isRemembered(desk, guess, source) && isRemembered(desk, other, source) ? other : guess;
}

} // namespace

FileRecognition recogniseFile(const Desk& desk, const QString& path, std::optional<ImportKind> kind,
                              const QString& sheet) {
    const ImportSource source(path, sheet);
    FileRecognition found;
    found.path = path;
    found.bytes = source.size();
    found.isCards = source.isCards();
    found.kind = kind ? *kind : kindOf(desk, source);
    found.sheets = source.sheets();
    found.sheet = source.sheet();
    found.encoding = source.decoding().encoding;
    found.separator = source.separator();
    found.hasHeader = source.hasHeader();
    found.headers = source.headers();
    for (const CsvRecord& record : source.sample().first(std::min(source.sample().size(), FileRecognition::shownRows)))
        found.rows.append(record.cells);
    found.language = source.language();
    const ProposedMapping proposed = mappingFor(desk, found.kind, source);
    found.mapping = proposed.mapping;
    found.remembered = proposed.remembered;
    return found;
}

} // namespace entraide
