// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/record_splitter.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace entraide {

namespace {

constexpr std::size_t bufferBytes = 1024 * 1024;
constexpr std::size_t notFound = static_cast<std::size_t>(-1);
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isLineEnd(char c) {
    return c == '\n' || c == '\r';
}

} // namespace

RecordSplitter::RecordSplitter(Source source)
    : m_source(std::move(source))
    , m_buffer(bufferBytes) {
    begin();
}

/// The separator is the one that the first line has most of.
void RecordSplitter::begin() {
    while (m_end < longestRecord && fill()) {
    }
    const std::string_view head(m_buffer.data(), m_end);
    if (head.starts_with(byteOrderMark))
        m_from = byteOrderMark.size();
    const std::string_view line = head.substr(0, head.find_first_of("\r\n"));
    std::ptrdiff_t most = 0;
    for (const char separator : std::array{',', ';', '\t', '|'}) {
        const auto count = std::ranges::count(line, separator);
        if (count > most) {
            most = count;
            m_separator = separator;
        }
    }
}

/// Moves what is left to the front and reads on. False at the end.
bool RecordSplitter::fill() {
    if (m_isAtEnd)
        return false;
    std::memmove(m_buffer.data(), m_buffer.data() + m_from, m_end - m_from);
    m_end -= m_from;
    m_from = 0;
    const qint64 read = m_source(m_buffer.data() + m_end, static_cast<qint64>(m_buffer.size() - m_end));
    m_isAtEnd = read <= 0;
    m_end += m_isAtEnd ? 0 : static_cast<std::size_t>(read);
    return !m_isAtEnd;
}

/// From behind an opening quote: behind the closing one, or notFound. A quote that something else than the end of the
/// cell follows closes nothing.
std::size_t RecordSplitter::scanQuoted(std::size_t at, Raw& cell) const {
    cell.from = at;
    cell.hasDoubled = false;
    const std::size_t limit = std::min(m_end, m_from + longestRecord);
    while (at < limit) {
        const void* found = std::memchr(m_buffer.data() + at, '"', limit - at);
        if (!found)
            return notFound;
        const auto quote = static_cast<std::size_t>(static_cast<const char*>(found) - m_buffer.data());
        if (quote + 1 < m_end && m_buffer[quote + 1] == '"') {
            cell.hasDoubled = true;
            at = quote + 2;
            continue;
        }
        if (quote + 1 == m_end && !m_isAtEnd)
            return notFound;
        cell.size = quote - cell.from;
        const bool isEnd = quote + 1 == m_end || m_buffer[quote + 1] == m_separator || isLineEnd(m_buffer[quote + 1]);
        return isEnd ? quote + 1 : notFound;
    }
    return notFound;
}

RecordSplitter::Found RecordSplitter::scan(bool knowsQuotes) {
    m_raw.clear();
    std::size_t at = m_from;
    while (true) {
        Raw cell;
        if (knowsQuotes && at < m_end && m_buffer[at] == '"') {
            at = scanQuoted(at + 1, cell);
            if (at == notFound)
                return Found::NotYet;
        } else {
            cell.from = at;
            while (at < m_end && m_buffer[at] != m_separator && !isLineEnd(m_buffer[at]))
                ++at;
            cell.size = at - cell.from;
        }
        if (at == m_end && !m_isAtEnd)
            return Found::NotYet;
        m_raw.push_back(cell);
        if (at < m_end && m_buffer[at] == m_separator) {
            ++at;
            continue;
        }
        if (at < m_end && m_buffer[at] == '\r') {
            if (at + 1 == m_end && !m_isAtEnd)
                return Found::NotYet; // a line feed may follow
            ++at;
            if (at < m_end && m_buffer[at] == '\n')
                ++at;
        } else if (at < m_end) {
            ++at;
        }
        m_next = at;
        return Found::Whole;
    }
}

void RecordSplitter::takeCells() {
    m_cells.clear();
    for (const Raw& raw : m_raw) {
        char* from = m_buffer.data() + raw.from;
        std::size_t size = raw.size;
        if (raw.hasDoubled) { // the buffer is ours
            std::size_t to = 0;
            for (std::size_t i = 0; i < raw.size; ++i) {
                from[to++] = from[i];
                if (from[i] == '"')
                    ++i;
            }
            size = to;
        }
        std::string_view cell(from, size);
        while (!cell.empty() && cell.front() == ' ')
            cell.remove_prefix(1);
        while (!cell.empty() && cell.back() == ' ')
            cell.remove_suffix(1);
        m_cells.push_back(cell);
    }
}

bool RecordSplitter::next() {
    while (true) {
        if (m_from == m_end && !fill())
            return false;
        Found found = scan(true);
        if (found == Found::NotYet && !m_isAtEnd && m_end - m_from < longestRecord) {
            fill();
            continue;
        }
        if (found == Found::NotYet)
            found = scan(false); // a quote was never closed
        if (found == Found::NotYet) {
            m_isTooLong = true;
            return false;
        }
        const bool isBlank = m_raw.size() == 1 && m_raw.front().size == 0;
        if (!isBlank)
            takeCells();
        m_from = m_next;
        if (!isBlank)
            return true;
    }
}

} // namespace entraide
