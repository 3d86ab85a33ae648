// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csv_reader.h"

#include "interchange/file_faults.h"

#include <algorithm>
#include <array>
#include <map>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar quote = u'"';
constexpr qsizetype forgetAfter = 1024 * 1024;
constexpr qsizetype farthestClose = 2'000;

/// "sep=;" on a line of its own; a null character when there is none, or when what stands there parts no cells.
QChar declaredSeparator(QStringView head) {
    if (head.size() < 5 || !head.startsWith("sep="_L1, Qt::CaseInsensitive) || head[4] == quote ||
        (head[4].isSpace() && head[4] != u'\t'))
        return {};
    return head.size() == 5 || head[5] == u'\r' || head[5] == u'\n' ? head[4] : QChar();
}

} // namespace

bool CsvRecord::isEmpty() const {
    return !refused && std::ranges::all_of(cells, [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

CsvReader::CsvReader(Source source, QChar separator, qint64 most)
    : m_source(std::move(source))
    , m_separator(separator)
    , m_most(most) {
    if (has(6) || has(5) || has(4)) {
        if (!declaredSeparator(m_text).isNull()) {
            m_at = 5;
            skipLineEnd();
        }
    }
}

bool CsvReader::has(qsizetype i) {
    while (i >= m_text.size() && !m_atEnd) {
        const QString piece = m_source();
        m_atEnd = piece.isEmpty();
        m_text += piece;
    }
    return i < m_text.size();
}

bool CsvReader::endsCell(qsizetype i) {
    return !has(i) || m_text[i] == m_separator || isLineEnd(m_text[i]);
}

qsizetype CsvReader::skipSpaces(qsizetype i) {
    while (has(i) && m_text[i] == u' ')
        ++i;
    return i;
}

void CsvReader::skipLineEnd() {
    if (!has(m_at))
        return;
    const bool carriage = m_text[m_at] == u'\r';
    ++m_at;
    if (carriage && has(m_at) && m_text[m_at] == u'\n')
        ++m_at;
    ++m_line;
}

/// After a quote that neither doubles nor closes: whether another one closes the cell before the next separator, so
/// that this one was meant as a letter: "the "Kring" hall";
bool CsvReader::closesOnThisLine(qsizetype i) {
    const qsizetype last = i + farthestClose;
    for (; i < last && has(i) && m_text[i] != m_separator && !isLineEnd(m_text[i]); ++i) {
        if (m_text[i] == quote && endsCell(skipSpaces(i + 1)))
            return true;
    }
    return false;
}

/// Reads from the quote at skipSpaces(m_at). False, with nothing consumed, when the quote opens no quoted cell.
bool CsvReader::readQuoted(CsvRecord& record) {
    const qsizetype start = skipSpaces(m_at);
    QString value;
    qint64 lines = 0;
    for (qsizetype i = start + 1; i - start <= longestQuoted && has(i); ++i) {
        const QChar c = m_text[i];
        if (c == u'\r' || c == u'\n') {
            if (c == u'\r' && has(i + 1) && m_text[i + 1] == u'\n')
                ++i;
            value += u'\n';
            ++lines;
        } else if (c == QChar::Null) {
            record.nulLetters = true;
        } else if (c != quote) {
            value += c;
        } else if (has(i + 1) && m_text[i + 1] == quote) {
            value += quote;
            ++i;
        } else if (endsCell(skipSpaces(i + 1))) {
            m_at = skipSpaces(i + 1);
            m_line += lines;
            record.cells.append(value);
            return true;
        } else if (closesOnThisLine(i + 1)) {
            value += quote;
            record.strayQuote = true;
        } else {
            return false;
        }
    }
    return false;
}

void CsvReader::readPlain(CsvRecord& record) {
    QString value;
    for (; !endsCell(m_at); ++m_at) {
        const QChar c = m_text[m_at];
        if (c == QChar::Null) {
            record.nulLetters = true;
            continue;
        }
        record.strayQuote = record.strayQuote || c == quote;
        value += c;
    }
    record.cells.append(value);
}

bool CsvReader::next(CsvRecord& record) {
    record = CsvRecord{};
    if (m_at > forgetAfter) {
        m_text.remove(0, m_at);
        m_at = 0;
    }
    if (!has(m_at))
        return false;
    record.line = m_line;
    if (++m_records > m_most)
        throw Error(ErrorCode::BadInput, QString::number(m_line), fault::tooManyRows);
    while (true) {
        const qsizetype first = skipSpaces(m_at);
        if (!has(first) || m_text[first] != quote || !readQuoted(record))
            readPlain(record);
        if (record.cells.size() > mostCells)
            throw Error(ErrorCode::BadInput, QString::number(record.line), fault::tooManyColumns);
        if (!has(m_at))
            return true;
        if (m_text[m_at] != m_separator) {
            skipLineEnd();
            return true;
        }
        ++m_at;
    }
}

QChar CsvReader::guessSeparator(const QString& head) {
    if (const QChar declared = declaredSeparator(head); !declared.isNull())
        return declared;
    static constexpr std::array candidates{u';', u',', u'\t', u'|'};
    constexpr qint64 sample = 60;
    // A file of empty rows still shows its separator.
    QChar best = u',';
    for (char16_t candidate : candidates) {
        if (head.count(QChar(candidate)) > head.count(best))
            best = candidate;
    }
    double bestScore = 0;
    for (char16_t candidate : candidates) {
        bool given = false;
        CsvReader reader(
            [&] {
                const QString text = given ? QString() : head;
                given = true;
                return text;
            },
            candidate, sample + 1);
        std::map<qsizetype, int> records;
        int all = 0;
        CsvRecord record;
        // The last record of the head may be cut.
        while (all < sample && reader.next(record)) {
            if (record.isEmpty() || (!reader.has(reader.m_at) && all > 0))
                continue;
            ++records[record.cells.size()];
            ++all;
        }
        for (const auto& [cells, count] : records) {
            const double score = cells < 2 ? 0 : double(count) / all + double(std::min<qsizetype>(cells, 50)) / 200;
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
    }
    return best;
}

} // namespace entraide
