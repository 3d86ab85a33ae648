// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/address_search.h"

#include "domain/address_text.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace entraide {

namespace {

constexpr double costOfOtherPlace = 0.15; ///< the street lies elsewhere than in the named municipality
constexpr double gainOfOwnPostcode = 0.03;
constexpr double gainOfHouse = 0.04;
constexpr double gainOfNeighbours = 0.02;
constexpr double costOfNoHouse = 0.03;
constexpr double mostGain = gainOfOwnPostcode + gainOfHouse + costOfNoHouse + 0.01;
constexpr double mostCostOutside = 0.05;  ///< of a reading, to look for its street outside of its postcode
constexpr double shareOutside = 0.5;      ///< of the score, in another postcode than the given one
constexpr double scoreOfPlaceAlone = 0.5; ///< where the street that was typed is not there
constexpr double scoreOfNamedPlace = 0.9; ///< where nothing but a place was typed
constexpr std::size_t mostLookedUp = 40;  ///< whose houses are looked up

std::string keyOf(const TypedReading& reading, const std::vector<int>* places) {
    std::string key = reading.isOpen ? "+" : "-";
    for (const FoldedWord& word : reading.street)
        key += word.text + (word.isCut ? '.' : ' ');
    if (!places)
        return key + "*";
    for (const int place : *places)
        key += ' ' + std::to_string(place);
    return key;
}

bool holds(const std::vector<int>& sorted, int value) {
    return std::ranges::binary_search(sorted, value);
}

} // namespace

AddressSearch::AddressSearch(Database& database, const PostcodeTable& postcodes)
    : m_data(RegisterData::read(database, postcodes))
    , m_places(m_data)
    , m_streets(m_data)
    , m_houses(database) {}

const std::vector<StreetIndex::Hit>& AddressSearch::fits(const TypedReading& reading, const TypedStreet& typed,
                                                         const std::vector<int>* places, Known& known) const {
    const std::string key = keyOf(reading, places);
    const auto found = known.find(key);
    if (found != known.end())
        return found->second;
    return known.emplace(key, places ? m_streets.findIn(typed, *places) : m_streets.find(typed)).first->second;
}

void AddressSearch::fitReading(const TypedReading& reading, const AddressBias& bias, Known& known,
                               std::vector<Candidate>& all) const {
    if (reading.street.empty())
        return;
    const TypedStreet typed{typedKeys(reading.street), reading.isOpen};
    const std::vector<int> ofPostcode = m_places.ofPostcode(reading.postcode);
    const auto take = [&](const std::vector<StreetIndex::Hit>& hits, const std::vector<int>* only) {
        for (const StreetIndex::Hit& hit : hits) {
            const StreetIndex::Name& name = m_streets.names()[static_cast<std::size_t>(hit.name)];
            for (const int street : name.streets) {
                const int place = m_data.streets[static_cast<std::size_t>(street)].place;
                if (only && !holds(*only, place))
                    continue;
                Candidate candidate;
                candidate.street = street;
                candidate.language = name.language;
                candidate.reading = &reading;
                candidate.fit = hit.fit - reading.cost;
                candidate.isOutside = reading.postcode.isEmpty() ? reading.leavesPostcode : !holds(ofPostcode, place);
                if (reading.postcode.isEmpty() && !reading.places.empty() && !holds(reading.places, place))
                    candidate.fit -= costOfOtherPlace;
                candidate.rank = candidate.fit;
                if (reading.postcode.isEmpty() &&
                    m_data.places[static_cast<std::size_t>(place)].postcode == bias.postcode)
                    candidate.rank += gainOfOwnPostcode;
                if (candidate.fit >= worthAShow)
                    all.push_back(candidate);
            }
        }
    };
    double best = 0;
    for (const std::vector<int>* places : {&ofPostcode, &reading.places}) {
        // Beside a postcode a municipality says nothing more.
        if (places->empty() || (places == &reading.places && !reading.postcode.isEmpty()))
            continue;
        const auto& hits = fits(reading, typed, places, known);
        if (!hits.empty())
            best = std::max(best, hits.front().fit);
        take(hits, places);
    }
    // Nothing there: elsewhere, unless that is not what is meant anyway.
    if (best < worthATrust && (reading.postcode.isEmpty() || reading.cost <= mostCostOutside))
        take(fits(reading, typed, nullptr, known), nullptr);
}

/// Each street once inside and once outside of a given postcode: what is inside only by taking the postcode for a
/// house's number may be nothing in the end.
std::vector<AddressSearch::Candidate> AddressSearch::candidates(const std::vector<TypedReading>& readings,
                                                                const AddressBias& bias) const {
    std::vector<Candidate> all;
    Known known;
    double best = 0;
    for (const TypedReading& reading : readings) { // the likeliest first
        if (best > 1 - reading.cost + mostGain)
            break;
        const std::size_t before = all.size();
        fitReading(reading, bias, known, all);
        for (std::size_t i = before; i < all.size(); ++i) {
            if (!all[i].isOutside && !(reading.numberMayBePostcode && reading.postcode.isEmpty()))
                best = std::max(best, all[i].fit);
        }
    }
    const auto isBetter = [&](const Candidate& a, const Candidate& b) {
        if (a.isOutside != b.isOutside)
            return b.isOutside;
        if (a.rank != b.rank)
            return a.rank > b.rank;
        const auto size = [&](const Candidate& c) {
            return m_data.streets[static_cast<std::size_t>(c.street)].addresses;
        };
        if (size(a) != size(b))
            return size(a) > size(b);
        if (a.street != b.street)
            return a.street < b.street;
        return a.language == bias.language && b.language != bias.language;
    };
    std::ranges::stable_sort(all, isBetter);
    std::vector<Candidate> once;
    QSet<std::pair<int, bool>> seen;
    for (const Candidate& candidate : all) {
        const std::pair key(candidate.street, candidate.isOutside);
        if (once.size() == mostLookedUp)
            break;
        if (seen.contains(key))
            continue;
        seen.insert(key);
        once.push_back(candidate);
    }
    findHouses(once);
    std::erase_if(once, [](const Candidate& candidate) { return candidate.fit < worthAShow; });
    std::ranges::stable_sort(once, isBetter);
    seen.clear();
    std::erase_if(once, [&](const Candidate& candidate) {
        const std::pair key(candidate.street, false);
        const bool isSeen = seen.contains(key);
        seen.insert(key);
        return isSeen;
    });
    return once;
}

void AddressSearch::findHouses(std::vector<Candidate>& candidates) const {
    for (Candidate& candidate : candidates) {
        const TypedReading& reading = *candidate.reading;
        if (!reading.number)
            continue;
        candidate.house = m_houses.find(candidate.street, *reading.number, plainBox(reading.box.toStdString()));
        if (candidate.house)
            candidate.rank += candidate.house->by == PlacedBy::Address ? gainOfHouse : gainOfNeighbours;
        else if (reading.numberMayBePostcode && reading.postcode.isEmpty())
            candidate.fit = 0; // then it was a postcode
        else
            candidate.rank -= costOfNoHouse;
    }
}

AddressHit AddressSearch::hitOf(const Candidate& candidate, Language wished) const {
    const RegisterStreet& street = m_data.streets[static_cast<std::size_t>(candidate.street)];
    const RegisterPlace& place = m_data.places[static_cast<std::size_t>(street.place)];
    // A name that is the same in both languages shows none.
    const bool showsNone =
        hasText(street.name, wished) && textIn(street.name, wished) == textIn(street.name, candidate.language);
    const Language language = showsNone ? wished : candidate.language;
    AddressHit hit;
    hit.street = street.name;
    hit.locality = place.name;
    hit.address.street = textIn(street.name, language);
    hit.address.postcode = place.postcode;
    hit.address.locality = textIn(place.name, language);
    if (candidate.reading->number)
        hit.address.number = houseNumberText(*candidate.reading->number);
    hit.address.box = candidate.reading->box;
    hit.place = candidate.house ? candidate.house->place : street.middle;
    hit.placedBy = candidate.house ? candidate.house->by : PlacedBy::Street;
    hit.gap = candidate.house ? candidate.house->gap : HouseGap();
    hit.score = std::clamp(candidate.fit * (candidate.isOutside ? shareOutside : 1.0), 0.0, 1.0);
    return hit;
}

AddressHit AddressSearch::hitOf(int place, Language language, double score) const {
    const RegisterPlace& its = m_data.places[static_cast<std::size_t>(place)];
    AddressHit hit;
    hit.locality = its.name;
    hit.address.postcode = its.postcode;
    hit.address.locality = textIn(its.name, language);
    hit.place = its.middle;
    hit.placedBy = PlacedBy::Postcode;
    hit.score = score;
    return hit;
}

int AddressSearch::mainPlace(const std::vector<int>& places) const {
    return *std::ranges::max_element(
        places, {}, [&](int place) { return m_data.places[static_cast<std::size_t>(place)].addresses; });
}

std::optional<AddressHit> AddressSearch::middleOf(const QString& postcode, Language language) const {
    const std::vector<int> places = m_places.ofPostcode(postcode);
    if (places.empty())
        return std::nullopt;
    AddressHit hit = hitOf(mainPlace(places), language, 1);
    double lat = 0;
    double lon = 0;
    double all = 0;
    for (const int place : places) {
        const RegisterPlace& its = m_data.places[static_cast<std::size_t>(place)];
        const double weight = static_cast<double>(std::max<qint64>(its.addresses, 1));
        lat += its.middle.lat * weight;
        lon += its.middle.lon * weight;
        all += weight;
    }
    hit.place = {lat / all, lon / all};
    return hit;
}

/// Where a place is all that was typed, or where its postcode has no such street.
QList<AddressHit> AddressSearch::placesAlone(const std::vector<TypedReading>& readings, const AddressBias& bias) const {
    QList<AddressHit> hits;
    QSet<QString> seen;
    const auto add = [&](const QString& postcode, double score) {
        if (postcode.isEmpty() || seen.contains(postcode))
            return;
        seen.insert(postcode);
        if (auto hit = middleOf(postcode, bias.language)) {
            hit->score = score;
            hits.append(*hit);
        }
    };
    for (const TypedReading& reading : readings) {
        const bool isAlone = reading.street.empty();
        if (!reading.postcode.isEmpty()) {
            add(reading.postcode, isAlone ? scoreOfNamedPlace : scoreOfPlaceAlone);
            continue;
        }
        if (!isAlone)
            continue;
        std::vector<int> places = reading.places;
        std::ranges::stable_sort(places, std::ranges::greater(),
                                 [&](int place) { return m_data.places[static_cast<std::size_t>(place)].addresses; });
        for (const int place : places)
            add(m_data.places[static_cast<std::size_t>(place)].postcode, scoreOfNamedPlace - reading.cost);
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &AddressHit::score);
    return hits;
}

QList<AddressHit> AddressSearch::suggest(const QString& typed, int limit, const AddressBias& bias) const {
    QList<AddressHit> hits;
    if (limit <= 0)
        return hits;
    const std::vector<TypedReading> readings = readingsOf(typed, m_places);
    const std::vector<Candidate> found = candidates(readings, bias);
    const auto firstOutside = std::ranges::find(found, true, &Candidate::isOutside);
    for (auto it = found.begin(); it != firstOutside; ++it)
        hits.append(hitOf(*it, bias.language));
    // "ixelles" is a place as well as a part of "Chaussée d'Ixelles".
    QList<AddressHit> places = placesAlone(readings, bias);
    if (!hits.isEmpty())
        places.removeIf([](const AddressHit& hit) { return hit.score <= scoreOfPlaceAlone; });
    const auto after = std::ranges::find_if(
        hits, [&](const AddressHit& hit) { return !places.isEmpty() && hit.score <= places.first().score; });
    const qsizetype at = after - hits.begin();
    for (qsizetype i = 0; i < places.size(); ++i)
        hits.insert(at + i, places.at(i));
    for (auto it = firstOutside; it != found.end(); ++it)
        hits.append(hitOf(*it, bias.language));
    if (hits.size() > limit)
        hits.resize(limit);
    return hits;
}

std::optional<AddressHit> AddressSearch::locate(const Address& address) const {
    Address parts = address;
    if (parts.number.isEmpty()) {
        const Address split = splitStreetLine(address.street);
        parts.street = split.street;
        parts.number = split.number;
        if (parts.box.isEmpty())
            parts.box = split.box;
    }
    TypedReading reading;
    reading.street = foldedWords(parts.street);
    reading.box = parts.box;
    reading.postcode = belgianPostcode(parts.postcode).value_or(parts.postcode.simplified());
    if (!parts.number.trimmed().isEmpty())
        reading.number = readHouseNumber(parts.number.toStdString());
    if (reading.street.empty() || (!reading.postcode.isEmpty() && !m_places.hasPostcode(reading.postcode)))
        return std::nullopt;
    if (reading.postcode.isEmpty() && !parts.locality.isEmpty()) {
        const std::vector<FoldedWord> name = foldedWords(parts.locality);
        reading.places = m_places.find(name, false).places;
        if (reading.places.empty())
            return std::nullopt; // a place outside of the register
    }
    const std::vector<TypedReading> readings{reading};
    std::vector<Candidate> found = candidates(readings, {});
    std::erase_if(found, [&](const Candidate& candidate) {
        const int place = m_data.streets[static_cast<std::size_t>(candidate.street)].place;
        return candidate.isOutside || candidate.fit < worthATrust ||
               (!reading.places.empty() && !holds(reading.places, place));
    });
    if (found.empty())
        return std::nullopt;
    if (found.size() > 1 && found[0].rank - found[1].rank < 1e-9) {
        const auto postcodeOf = [&](const Candidate& candidate) {
            const int place = m_data.streets[static_cast<std::size_t>(candidate.street)].place;
            return m_data.places[static_cast<std::size_t>(place)].postcode;
        };
        if (postcodeOf(found[0]) != postcodeOf(found[1]))
            return std::nullopt;
    }
    return hitOf(found.front(), found.front().language);
}

} // namespace entraide
