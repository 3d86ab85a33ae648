// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/street_index.h"

#include <QHash>

#include <algorithm>
#include <string>
#include <string_view>

namespace entraide {

namespace {

constexpr std::size_t mostCandidates = 240;

/// The numbers of the pairs of letters in \a key, each once.
std::vector<std::size_t> pairsOf(std::string_view key, std::size_t letters, auto&& letterOf) {
    std::vector<std::size_t> pairs;
    if (key.empty())
        return pairs;
    pairs.reserve(key.size());
    std::size_t before = letters - 1; // the beginning
    for (const char c : key) {
        const std::size_t letter = letterOf(c);
        pairs.push_back(before * letters + letter);
        before = letter;
    }
    std::ranges::sort(pairs);
    pairs.erase(std::ranges::unique(pairs).begin(), pairs.end());
    return pairs;
}

void sortHits(std::vector<StreetIndex::Hit>& hits) {
    std::ranges::sort(hits, [](const StreetIndex::Hit& a, const StreetIndex::Hit& b) {
        return a.fit != b.fit ? a.fit > b.fit : a.name < b.name;
    });
}

} // namespace

std::size_t StreetIndex::letterOf(char c) {
    if (c >= 'a' && c <= 'z')
        return static_cast<std::size_t>(c - 'a');
    return c >= '0' && c <= '9' ? static_cast<std::size_t>(c - '0') + 26 : 36;
}

StreetIndex::StreetIndex(const RegisterData& data)
    : m_ofPlace(data.places.size())
    , m_ofPair(letters * letters) {
    // A name is folded once, however many streets are called so.
    std::array<QHash<QString, int>, 3> known;
    constexpr std::array languages{Language::French, Language::Dutch, Language::German};
    for (int street = 0; street < static_cast<int>(data.streets.size()); ++street) {
        const RegisterStreet& its = data.streets[static_cast<std::size_t>(street)];
        for (std::size_t l = 0; l < languages.size(); ++l) {
            if (!hasText(its.name, languages[l]))
                continue;
            const QString& text = textIn(its.name, languages[l]);
            const auto found = known[l].constFind(text);
            if (found != known[l].cend()) {
                m_names[static_cast<std::size_t>(*found)].streets.push_back(street);
                m_ofPlace[static_cast<std::size_t>(its.place)].push_back(*found);
                continue;
            }
            known[l].insert(text, static_cast<int>(m_names.size()));
            addName(text, languages[l], street, its.place);
        }
    }
    for (std::vector<int>& names : m_ofPlace) {
        std::ranges::sort(names);
        names.erase(std::ranges::unique(names).begin(), names.end());
        names.shrink_to_fit();
    }
    m_shared.assign(m_names.size(), 0);
}

void StreetIndex::addName(const QString& text, Language language, int street, int place) {
    const int number = static_cast<int>(m_names.size());
    Name name;
    name.keys = streetKeys(foldedWords(text));
    name.language = language;
    name.streets.push_back(street);
    m_ofPlace[static_cast<std::size_t>(place)].push_back(number);
    for (const std::size_t pair : pairsOf(name.keys.plain, letters, letterOf))
        m_ofPair[pair].push_back(number);
    // The name without its kind has a beginning of its own.
    if (!name.keys.core.empty() && name.keys.core != name.keys.plain) {
        std::vector<int>& beginning = m_ofPair[(letters - 1) * letters + letterOf(name.keys.core.front())];
        if (beginning.empty() || beginning.back() != number)
            beginning.push_back(number);
    }
    m_names.push_back(std::move(name));
}

std::vector<int> StreetIndex::candidates(const TypedStreet& typed) const {
    struct Candidate {
        int name;
        double likeness;
    };
    std::vector<Candidate> best;
    std::vector<int> touched;
    for (const StreetKeys& way : typed.ways) {
        const std::vector<std::size_t> pairs = pairsOf(way.plain, letters, letterOf);
        if (pairs.size() < 2)
            continue;
        touched.clear();
        for (const std::size_t pair : pairs) {
            for (const int name : m_ofPair[pair]) {
                std::uint8_t& shared = m_shared[static_cast<std::size_t>(name)];
                if (shared == 0)
                    touched.push_back(name);
                if (shared < 255)
                    ++shared;
            }
        }
        std::vector<Candidate> found;
        found.reserve(touched.size());
        const double all = static_cast<double>(pairs.size());
        for (const int name : touched) {
            std::uint8_t& shared = m_shared[static_cast<std::size_t>(name)];
            const double its = static_cast<double>(m_names[static_cast<std::size_t>(name)].keys.plain.size());
            // What is typed may be the beginning of a long name, or a name without its kind: its own share counts most.
            const double likeness = shared / all + 0.25 * shared / std::max(all, its);
            if (static_cast<std::size_t>(shared) * 3 >= pairs.size())
                found.push_back({name, likeness});
            shared = 0;
        }
        if (found.size() > mostCandidates) {
            std::ranges::nth_element(found, found.begin() + static_cast<std::ptrdiff_t>(mostCandidates),
                                     std::ranges::greater(), &Candidate::likeness);
            found.resize(mostCandidates);
        }
        best.insert(best.end(), found.begin(), found.end());
    }
    std::vector<int> names;
    names.reserve(best.size());
    for (const Candidate& candidate : best)
        names.push_back(candidate.name);
    std::ranges::sort(names);
    names.erase(std::ranges::unique(names).begin(), names.end());
    return names;
}

std::vector<StreetIndex::Hit> StreetIndex::find(const TypedStreet& typed) const {
    std::vector<Hit> hits;
    for (const int name : candidates(typed)) {
        const double fit = streetFit(typed, m_names[static_cast<std::size_t>(name)].keys);
        if (fit >= worthAShow)
            hits.push_back({name, fit});
    }
    sortHits(hits);
    return hits;
}

std::vector<StreetIndex::Hit> StreetIndex::findIn(const TypedStreet& typed, std::span<const int> places) const {
    std::vector<int> names;
    for (const int place : places) {
        const std::vector<int>& its = m_ofPlace[static_cast<std::size_t>(place)];
        names.insert(names.end(), its.begin(), its.end());
    }
    if (places.size() > 1) {
        std::ranges::sort(names);
        names.erase(std::ranges::unique(names).begin(), names.end());
    }
    std::vector<Hit> hits;
    for (const int name : names) {
        const double fit = streetFit(typed, m_names[static_cast<std::size_t>(name)].keys);
        if (fit >= worthAShow)
            hits.push_back({name, fit});
    }
    sortHits(hits);
    return hits;
}

} // namespace entraide
