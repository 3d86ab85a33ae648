// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/csv_reader.h"
#include "interchange/text_decoding.h"

#include <QList>

#include <optional>

namespace entraide {

/// A file to import, recognised: its encoding, separator and headers are found; its records are read in a stream, as
/// often as wanted. One thread.
class ImportSource {
public:
    /// Throws FileMissing, NoPermission, or BadInput with a fault (too large, no text, no rows).
    explicit ImportSource(const QString& path);

    const DecodingNotes& decoding() const { return m_file.notes(); }
    QChar separator() const { return m_separator; }
    /// False: the first row is data already, and the headers are "1", "2", …
    bool hasHeader() const { return m_headerLine > 0; }
    const QStringList& headers() const { return m_headers; }
    /// The first records that hold something, for guesses and the preview.
    const QList<CsvRecord>& sample() const { return m_sample; }

    /// Begins again with the first record under the headers.
    void rewind();
    /// The next record, empty ones included; apostrophes that only guarded a formula are off. False at the end.
    bool next(CsvRecord& record);
    qint64 position() const { return m_file.position(); }
    qint64 size() const { return m_file.size(); }

private:
    void findHeader();

    TextFile m_file;
    QChar m_separator;
    std::optional<CsvReader> m_reader;
    qint64 m_headerLine = 0;
    QStringList m_headers;
    QList<CsvRecord> m_sample;
};

} // namespace entraide
