// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>
#include <span>
#include <string_view>
#include <vector>

namespace entraide {

/// Cuts the bytes of a large CSV file (RFC 4180; UTF-8, or anything else in which letters below 128 are ASCII) into
/// records, without a copy of them: a million a second. interchange/csv_reader forgives more and is ten times slower.
/// LF, CRLF and CR end a record, a byte order mark and blank lines are passed over, and a quote that nobody closes is a
/// letter like others.
class RecordSplitter {
public:
    /// Gives the next bytes, no more than \a most; 0 at the end.
    using Source = std::function<qint64(char* into, qint64 most)>;

    static constexpr std::size_t longestRecord = 64 * 1024;

    explicit RecordSplitter(Source source);

    /// False at the end, and where a record is longer than longestRecord: then isTooLong().
    bool next();
    bool isTooLong() const { return m_isTooLong; }

    /// Of the last record: without quotes and without spaces around. Good until next().
    std::span<const std::string_view> cells() const { return m_cells; }

private:
    struct Raw {
        std::size_t from = 0;
        std::size_t size = 0;
        bool hasDoubled = false; ///< quotes that stand for one
    };
    enum class Found { Whole, NotYet };

    void begin();
    bool fill();
    Found scan(bool knowsQuotes);
    std::size_t scanQuoted(std::size_t at, Raw& cell) const;
    void takeCells();

    Source m_source;
    std::vector<char> m_buffer;
    std::size_t m_from = 0; ///< where the next record begins
    std::size_t m_end = 0;  ///< behind the last byte that was read
    std::size_t m_next = 0; ///< behind the record that scan() found
    bool m_isAtEnd = false;
    bool m_isTooLong = false;
    char m_separator = ',';
    std::vector<Raw> m_raw;
    std::vector<std::string_view> m_cells;
};

} // namespace entraide
