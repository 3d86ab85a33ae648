// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/row_note.h"

#include <QChar>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace entraide {

/// One record of a CSV file.
struct CsvRecord {
    qint64 line = 0;                        ///< where it begins, 1 is the file's first line
    QStringList cells;                      ///< trimmed of nothing; line breaks inside are "\n"
    bool strayQuote = false;                ///< a quotation mark stood where it means nothing; it was kept as text
    bool nulLetters = false;                ///< NUL characters were left out
    std::optional<RowProblem> refused = {}; ///< of a contact card: why it is no row, whatever its cells say

    /// Nothing but white space, and nothing to say about it.
    bool isEmpty() const;
};

/// Reads RFC 4180 and what is found in real files: LF, CRLF or CR, line breaks in quotes, spaces around quotes, quotes
/// that nobody closed, NUL characters, records of any length. Keeps no more than one record and one piece of text.
class CsvReader {
public:
    /// Gives the next piece of the text, empty at the end.
    using Source = std::function<QString()>;

    static constexpr qint64 mostRecords = 500'000;
    static constexpr qsizetype mostCells = 2'000;
    static constexpr qsizetype longestQuoted = 64 * 1024; ///< beyond this an opening quote is taken as a letter

    CsvReader(Source source, QChar separator, qint64 most = mostRecords);

    /// False at the end. Throws BadInput with fault::tooManyRows or fault::tooManyColumns; the subject is the line.
    bool next(CsvRecord& record);

    /// The separator of a file whose text begins with \a head: the one that cuts most lines into equally many cells.
    /// Excel's first line "sep=;" decides, if there.
    static QChar guessSeparator(const QString& head);

private:
    bool has(qsizetype i);
    bool isLineEnd(QChar c) const { return c == u'\n' || c == u'\r'; }
    bool endsCell(qsizetype i);
    bool readQuoted(CsvRecord& record);
    void readPlain(CsvRecord& record);
    qsizetype skipSpaces(qsizetype i);
    bool closesOnThisLine(qsizetype i);
    void skipLineEnd();

    Source m_source;
    QChar m_separator;
    qint64 m_most;
    QString m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_records = 0;
    bool m_atEnd = false;
};

} // namespace entraide
