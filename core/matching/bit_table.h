// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/wide_pages.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace entraide {

/// A row of bits for each property, one bit for each item, so that a condition over all items is an AND of rows, 64
/// items at a time. Bits of items that were never set are 0.
class BitTable {
public:
    using Word = std::uint64_t;
    static constexpr int wordBits = 64;
    /// words() is a multiple of this, for loops of constant length.
    static constexpr int blockWords = 16;

    explicit BitTable(int rows)
        : m_rows(rows) {}

    /// Makes room for \a items; keeps what is set.
    void reserve(int items) {
        const int words = (items + wordBits - 1) / wordBits;
        if (words <= m_stride)
            return;
        const int stride = std::max((words + blockWords - 1) / blockWords * blockWords, m_stride * 2);
        std::vector<Word, WidePages<Word>> grown(static_cast<std::size_t>(m_rows) * static_cast<std::size_t>(stride));
        for (int r = 0; r < m_rows; ++r)
            std::copy_n(row(r), m_stride, grown.data() + static_cast<std::ptrdiff_t>(r) * stride);
        m_words = std::move(grown);
        m_stride = stride;
    }
    int words() const { return m_stride; }
    const Word* row(int r) const { return m_words.data() + static_cast<std::ptrdiff_t>(r) * m_stride; }
    bool test(int r, int item) const { return row(r)[item / wordBits] >> (item % wordBits) & 1; }
    void set(int r, int item, bool on) {
        Word& word = m_words[static_cast<std::size_t>(r) * static_cast<std::size_t>(m_stride) +
                             static_cast<std::size_t>(item / wordBits)];
        const Word bit = Word{1} << (item % wordBits);
        word = on ? word | bit : word & ~bit;
    }
    /// Sets the bits of one word of a row besides those that are set.
    void add(int r, int word, Word bits) {
        m_words[static_cast<std::size_t>(r) * static_cast<std::size_t>(m_stride) + static_cast<std::size_t>(word)] |=
            bits;
    }
    std::size_t bytes() const { return m_words.size() * sizeof(Word); }
    /// Leaves in \a out, which has words() words, the items that all of \a rows hold: in one pass, so that the memory
    /// brings all rows at once. Calls \a each with the number of the first word after every blockWords of them.
    template <class F> void keep(std::span<const int> rows, Word* out, F&& each) const {
        for (int w = 0; w < m_stride; w += blockWords) {
            Word kept[blockWords];
            std::copy_n(out + w, blockWords, kept);
            std::size_t r = 0;
            for (; r + 4 <= rows.size(); r += 4) {
                const Word* const a = row(rows.data()[r]) + w;
                const Word* const b = row(rows.data()[r + 1]) + w;
                const Word* const c = row(rows.data()[r + 2]) + w;
                const Word* const d = row(rows.data()[r + 3]) + w;
                for (int i = 0; i < blockWords; ++i)
                    kept[i] &= (a[i] & b[i]) & (c[i] & d[i]);
            }
            for (; r < rows.size(); ++r) {
                const Word* const a = row(rows.data()[r]) + w;
                for (int i = 0; i < blockWords; ++i)
                    kept[i] &= a[i];
            }
            std::copy_n(kept, blockWords, out + w);
            each(w);
        }
    }
    void keep(std::span<const int> rows, Word* out) const {
        keep(rows, out, [](int) {});
    }
    /// The same with the items that any of \a rows holds.
    void keepAny(std::span<const int> rows, Word* out) const {
        for (int w = 0; w < m_stride; w += blockWords) {
            Word any[blockWords]{};
            for (const int r : rows) {
                const Word* const a = row(r) + w;
                for (int i = 0; i < blockWords; ++i)
                    any[i] |= a[i];
            }
            for (int i = 0; i < blockWords; ++i)
                out[w + i] &= any[i];
        }
    }

private:
    int m_rows;
    int m_stride = 0;
    std::vector<Word, WidePages<Word>> m_words;
};

/// How many bits of a row of items are set.
inline int countBits(std::span<const BitTable::Word> row) {
    int sum = 0;
    for (const BitTable::Word word : row)
        sum += std::popcount(word);
    return sum;
}

/// Leaves in \a row the items that \a other, as long a row, holds too.
inline void keepBits(std::span<BitTable::Word> row, std::span<const BitTable::Word> other) {
    for (std::size_t w = 0; w < row.size(); ++w)
        row.data()[w] &= other.data()[w];
}

/// Calls \a each with the number of every set bit of \a word, which holds items from \a first on.
template <class F> void forEachBit(BitTable::Word word, int first, F&& each) {
    for (; word; word &= word - 1)
        each(first + std::countr_zero(word));
}

} // namespace entraide
