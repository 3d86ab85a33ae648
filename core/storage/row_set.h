// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <bit>
#include <cstddef>
#include <vector>

namespace entraide {

/// A set of document keys as bits: what a filter lets through.
class RowSet {
public:
    void add(qint64 key) {
        const auto word = static_cast<std::size_t>(key) / 64;
        if (word >= m_words.size())
            m_words.resize(word + word / 2 + 1);
        m_words[word] |= quint64{1} << (static_cast<std::size_t>(key) % 64);
    }
    bool contains(qint64 key) const {
        const auto word = static_cast<std::size_t>(key) / 64;
        return word < m_words.size() && (m_words[word] >> (static_cast<std::size_t>(key) % 64) & 1) != 0;
    }
    void intersect(const RowSet& other) {
        if (m_words.size() > other.m_words.size())
            m_words.resize(other.m_words.size());
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
    }
    qint64 count() const {
        qint64 sum = 0;
        for (quint64 word : m_words)
            sum += std::popcount(word);
        return sum;
    }
    /// Calls \a visit with each key in rising order.
    template <class F> void forEach(F&& visit) const {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                visit(static_cast<qint64>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
        }
    }

private:
    std::vector<quint64> m_words;
};

} // namespace entraide
