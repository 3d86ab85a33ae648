// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/register_data.h"
#include "addresses/street_fit.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace entraide {

/// The names of all streets of a register, each once for a language, to be found as they are typed. By the pairs of
/// letters that a name shares with what was typed, which survive slips, short forms and another order of the words; the
/// best by that are compared letter by letter. Belongs to one thread.
class StreetIndex {
public:
    explicit StreetIndex(const RegisterData& data);

    struct Name {
        StreetKeys keys;
        Language language = Language::French;
        std::vector<int> streets; ///< indexes of RegisterData::streets
    };
    struct Hit {
        int name = 0; ///< index of names()
        double fit = 0;
    };

    const std::vector<Name>& names() const { return m_names; }

    /// Names that fit, best first, among all there are.
    std::vector<Hit> find(const TypedStreet& typed) const;
    /// Among those of streets in some places (indexes, in order): every one of them is compared.
    std::vector<Hit> findIn(const TypedStreet& typed, std::span<const int> places) const;

private:
    void addName(const QString& text, Language language, int street, int place);
    std::vector<int> candidates(const TypedStreet& typed) const;

    static constexpr std::size_t letters = 38; ///< a to z, 0 to 9, any other, and the beginning
    static std::size_t letterOf(char c);

    std::vector<Name> m_names;
    std::vector<std::vector<int>> m_ofPlace; ///< names of a place's streets, in order
    std::vector<std::vector<int>> m_ofPair;  ///< names that hold a pair of letters, in order
    mutable std::vector<std::uint8_t> m_shared; ///< of each name, while candidates() counts; else all 0
};

} // namespace entraide
