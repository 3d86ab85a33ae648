// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/register_data.h"
#include "addresses/street_words.h"

#include <QHash>

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace entraide {

/// What the places of a register are called: municipalities, their parts and neighbourhoods, in every language they
/// have a name in. Holds indexes of RegisterData::places, always in order. Immutable.
class PlaceNames {
public:
    explicit PlaceNames(const RegisterData& data);

    struct Found {
        std::vector<int> places; ///< empty: no place is called so
        double cost = 0;         ///< 0 for the name itself, more for a slip or a part of it
    };
    /// \a words: one after the other, as typed. \a isOpen: the last of them may go on.
    Found find(std::span<const FoldedWord> words, bool isOpen) const;

    std::vector<int> ofPostcode(const QString& postcode) const { return m_byPostcode.value(postcode); }
    bool hasPostcode(const QString& postcode) const { return m_byPostcode.contains(postcode); }

private:
    void add(const QString& name, int place);
    void put(const std::string& key, int place);

    std::map<std::string, std::vector<int>, std::less<>> m_byKey;
    QHash<QString, std::vector<int>> m_byPostcode;
};

} // namespace entraide
