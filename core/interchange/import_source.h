// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "interchange/record_source.h"

#include <QList>

#include <memory>

namespace entraide {

/// A file to import, recognised: its form (text, cards or a workbook), encoding, separator and headers are found; its
/// records are read in a stream, as often as wanted. One thread.
class ImportSource {
public:
    /// \a sheet: of a workbook; empty: the first that holds something. Throws what openRecords() throws, and BadInput
    /// with fault::noRows.
    explicit ImportSource(const QString& path, const QString& sheet = {});

    DecodingNotes decoding() const { return m_records->decoding(); }
    /// Contact cards (vCard), read as rows: there is no separator, and the headers are the names of what they fill.
    bool isCards() const { return m_records->form() == RecordSource::Form::Cards; }
    /// Of text; a null character for anything else.
    QChar separator() const { return m_records->separator(); }
    /// Of a workbook: the sheets that hold something, and the one that is read.
    QStringList sheets() const { return m_records->sheets(); }
    QString sheet() const { return m_records->sheet(); }
    /// False: the first row is data already, and the headers are "1", "2", …
    bool hasHeader() const { return isCards() || m_headerLine > 0; }
    const QStringList& headers() const { return m_headers; }
    /// The file's own: of its headers, or of most people who have one in it.
    Language language() const { return m_language; }
    /// The first records that hold something, for guesses and the preview.
    const QList<CsvRecord>& sample() const { return m_sample; }

    /// Begins again with the first record under the headers.
    void rewind();
    /// The next record, empty ones included; apostrophes that only guarded a formula are off. False at the end.
    bool next(CsvRecord& record);
    qint64 position() const { return m_records->position(); }
    qint64 size() const { return m_records->size(); }

private:
    void findHeader();
    void findLanguage();

    std::unique_ptr<RecordSource> m_records;
    Language m_language = Language::French;
    qint64 m_headerLine = 0;
    QStringList m_headers;
    QList<CsvRecord> m_sample;
};

} // namespace entraide
