// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/place_names.h"

#include "addresses/edit_distance.h"

#include <algorithm>

namespace entraide {

namespace {

constexpr std::size_t shortestPart = 3; ///< of a name that is still being typed
constexpr std::size_t shortestSlip = 5; ///< in which a slip of the keys is forgiven
constexpr std::size_t shortestOwnPart = 5; ///< "Molenbeek" of "Molenbeek-Saint-Jean"
constexpr double costOfPart = 0.02;
constexpr double costOfSlip = 0.03;

bool isSaintWord(const FoldedWord& word) {
    return placeKey({&word, 1}) == "st";
}

void merge(std::vector<int>& places, const std::vector<int>& more) {
    places.insert(places.end(), more.begin(), more.end());
    std::ranges::sort(places);
    places.erase(std::ranges::unique(places).begin(), places.end());
}

} // namespace

PlaceNames::PlaceNames(const RegisterData& data) {
    for (int i = 0; i < static_cast<int>(data.places.size()); ++i) {
        const RegisterPlace& place = data.places[static_cast<std::size_t>(i)];
        m_byPostcode[place.postcode].push_back(i);
        for (const LocalText* text : {&place.municipality, &place.part, &place.name}) {
            for (const QString& name : {text->fr, text->nl, text->de})
                add(name, i);
        }
    }
}

/// Also under the part that people say: "Molenbeek" of "Molenbeek-Saint-Jean" and of "Sint-Jans-Molenbeek".
void PlaceNames::add(const QString& name, int place) {
    const std::vector<FoldedWord> words = foldedWords(name);
    if (words.empty())
        return;
    put(placeKey(words), place);
    const auto saint = std::ranges::find_if(words, isSaintWord);
    if (saint == words.end())
        return;
    std::string own;
    if (saint != words.begin()) {
        for (auto word = words.begin(); word != saint; ++word)
            own += word->text;
    } else if (words.size() > 2) {
        own = words.back().text;
    }
    if (own.size() >= shortestOwnPart)
        put(own, place);
}

void PlaceNames::put(const std::string& key, int place) {
    std::vector<int>& places = m_byKey[key];
    if (places.empty() || places.back() != place)
        places.push_back(place);
}

PlaceNames::Found PlaceNames::find(std::span<const FoldedWord> words, bool isOpen) const {
    const std::string key = placeKey(words);
    Found found;
    if (const auto exact = m_byKey.find(key); exact != m_byKey.end()) {
        found.places = exact->second;
        return found;
    }
    if (key.size() >= shortestPart && (isOpen || (!words.empty() && words.back().isCut))) {
        for (auto at = m_byKey.lower_bound(key); at != m_byKey.end() && at->first.starts_with(key); ++at)
            merge(found.places, at->second);
        found.cost = costOfPart;
    }
    if (found.places.empty() && key.size() >= shortestSlip) {
        for (const auto& [name, places] : m_byKey) {
            const bool isNear = name.size() + 1 >= key.size() && name.size() <= key.size() + 1;
            if (isNear && name.size() >= shortestSlip && editDistances(key, name, 1).whole == 1)
                merge(found.places, places);
        }
        found.cost = costOfSlip;
    }
    return found;
}

} // namespace entraide
