// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/import_source.h"

#include "domain/date_text.h"
#include "domain/email.h"
#include "domain/phone.h"
#include "interchange/column_guess.h"
#include "interchange/csv_writer.h"
#include "interchange/file_faults.h"
#include "interchange/rejects_columns.h"
#include "interchange/vcard_reader.h"
#include "interchange/vocabulary_readers.h"

#include <QMap>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleSize = 200;
constexpr int searchedForHeader = 15;

bool isData(const QString& cell) {
    return emailFromText(cell) || Phone::fromText(cell) || dateFromText(cell);
}

/// How many cells are known as headers, for the kind it fits best; -1 when a cell is plainly data.
int headerScore(const QStringList& cells) {
    int volunteers = 0;
    int requests = 0;
    int signups = 0;
    for (const QString& cell : cells) {
        if (isData(cell))
            return -1;
        volunteers += targetFromHeader(cell, ImportKind::Volunteers).weight > 0;
        requests += targetFromHeader(cell, ImportKind::Requests).weight > 0;
        signups += targetFromHeader(cell, ImportKind::Signups).weight > 0;
    }
    // Unknown headers of a form may be all there is beside those that a file of rejected rows adds.
    return std::max({volunteers, requests, signups}) + static_cast<int>(rejectsColumns(cells).count(true));
}

qsizetype filledCells(const CsvRecord& record) {
    return std::ranges::count_if(record.cells, [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

} // namespace

ImportSource::ImportSource(const QString& path, const QString& sheet)
    : m_records(openRecords(path, sheet)) {
    if (isCards())
        m_headers = VcardReader::headers();
    else
        findHeader();
    rewind();
    CsvRecord record;
    while (m_sample.size() < sampleSize && next(record)) {
        if (!record.isEmpty())
            m_sample.append(record);
    }
    if (m_sample.isEmpty())
        throw Error(ErrorCode::BadInput, path, fault::noRows);
    findLanguage();
    rewind();
}

void ImportSource::findLanguage() {
    if (!isCards()) {
        m_language = languageOfHeaders(m_headers);
        return;
    }
    const qsizetype column = m_headers.indexOf(QString(enumName(ImportTarget::PersonLanguage)));
    QMap<Language, int> counts;
    for (const CsvRecord& record : std::as_const(m_sample)) {
        if (const auto language = languageFromText(record.cells.value(column)))
            ++counts[*language];
    }
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            m_language = it.key();
        }
    }
}

/// Titles and empty lines may stand above the headers: the row with the most known headers is taken, the first of
/// them.
void ImportSource::findHeader() {
    m_headerLine = 0;
    rewind();
    CsvRecord record;
    QList<CsvRecord> first;
    while (first.size() < searchedForHeader && next(record)) {
        if (!record.isEmpty())
            first.append(record);
    }
    int best = 0;
    const CsvRecord* header = nullptr;
    for (const CsvRecord& candidate : first) {
        const int score = headerScore(candidate.cells);
        if (score > best && (score > 1 || filledCells(candidate) <= 2)) {
            best = score;
            header = &candidate;
        }
    }
    // Unknown words above plain data are headers too.
    if (!header && first.size() > 1 && filledCells(first[0]) > 1 && headerScore(first[0].cells) >= 0 &&
        headerScore(first[1].cells) < 0)
        header = &first[0];
    m_headers.clear();
    if (header) {
        m_headerLine = header->line;
        for (const QString& cell : header->cells)
            m_headers.append(cell.simplified());
        while (m_headers.size() > 1 && m_headers.last().isEmpty())
            m_headers.removeLast();
        return;
    }
    qsizetype columns = 0;
    for (const CsvRecord& candidate : first)
        columns = std::max(columns, candidate.cells.size());
    for (qsizetype i = 1; i <= columns; ++i)
        m_headers.append(QString::number(i));
}

void ImportSource::rewind() {
    m_records->rewind();
    CsvRecord record;
    while (m_headerLine > 0 && m_records->next(record) && record.line < m_headerLine) {
    }
}

bool ImportSource::next(CsvRecord& record) {
    if (!m_records->next(record))
        return false;
    if (isCards())
        return true;
    for (QString& cell : record.cells)
        cell = unguardedCell(cell);
    // A sheet leaves out the empty cells at the end of a row: none is missing.
    while (m_records->form() == RecordSource::Form::Workbook && record.cells.size() < m_headers.size())
        record.cells.append(QString());
    return true;
}

} // namespace entraide
