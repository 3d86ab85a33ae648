// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/file_recognition.h"

#include "interchange/column_guess.h"
#include "interchange/import_mapping.h"
#include "interchange/import_source.h"

#include <algorithm>

namespace entraide {

FileRecognition recogniseFile(const Desk& desk, const QString& path, std::optional<ImportKind> kind) {
    const ImportSource source(path);
    FileRecognition found;
    found.path = path;
    found.bytes = source.size();
    found.kind = kind.value_or(guessKind(source.headers()));
    found.encoding = source.decoding().encoding;
    found.separator = source.separator();
    found.hasHeader = source.hasHeader();
    found.headers = source.headers();
    for (const CsvRecord& record : source.sample().first(std::min(source.sample().size(), FileRecognition::shownRows)))
        found.rows.append(record.cells);
    found.language = languageOfHeaders(found.headers);
    const ProposedMapping proposed = mappingFor(desk, found.kind, source);
    found.mapping = proposed.mapping;
    found.remembered = proposed.remembered;
    return found;
}

} // namespace entraide
