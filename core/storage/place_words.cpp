// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/place_words.h"

#include "domain/text_fold.h"
#include "geo/region.h"
#include "storage/word_set.h"

#include <algorithm>

namespace entraide {

namespace {

constexpr qsizetype shortestWord = 2;

} // namespace

PlaceWords::PlaceWords(const Region& region) {
    if (!region.isImported() || !region.origin().postcodes)
        return;
    for (const PostcodePlace& place : region.postcodes().all()) {
        WordSet words;
        words.addNames(place);
        for (const QString& word : words.joined().split(u' ', Qt::SkipEmptyParts))
            m_postcodes.emplaceBack(word, foldText(place.postcode));
    }
    std::ranges::sort(m_postcodes);
}

QStringList PlaceWords::postcodesOf(QStringView word) const {
    QStringList found;
    if (word.size() < shortestWord)
        return found;
    const auto wordOf = [](const auto& one) { return QStringView(one.first); };
    for (auto at = std::ranges::lower_bound(m_postcodes, word, {}, wordOf);
         at != m_postcodes.cend() && at->first.startsWith(word); ++at)
        found.append(at->second);
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace entraide
