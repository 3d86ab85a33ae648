// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/address_hit.h"
#include "addresses/house_finder.h"
#include "addresses/place_names.h"
#include "addresses/register_data.h"
#include "addresses/street_index.h"
#include "addresses/typed_reading.h"

#include <QList>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace entraide {

/// Brings together what a text may mean, which streets fit that, and which houses are there. Belongs to one thread, as
/// the database does.
class AddressSearch {
public:
    /// Reads all names of places and streets.
    AddressSearch(Database& database, const PostcodeTable& postcodes);

    /// As AddressRegister has them.
    QList<AddressHit> suggest(const QString& typed, int limit, const AddressBias& bias) const;
    std::optional<AddressHit> locate(const Address& address) const;
    std::optional<AddressHit> middleOf(const QString& postcode, Language language) const;

private:
    /// A street that fits a reading.
    struct Candidate {
        int street = 0;
        Language language = Language::French; ///< of the name that fits
        const TypedReading* reading = nullptr;
        double fit = 0;
        double rank = 0;        ///< what it is sorted by
        bool isOutside = false; ///< in another postcode than the given one
        std::optional<FoundHouse> house;
    };
    /// What was found already in one look-up: several readings ask for the same.
    using Known = std::map<std::string, std::vector<StreetIndex::Hit>>;

    std::vector<Candidate> candidates(const std::vector<TypedReading>& readings, const AddressBias& bias) const;
    void fitReading(const TypedReading& reading, const AddressBias& bias, Known& known,
                    std::vector<Candidate>& all) const;
    const std::vector<StreetIndex::Hit>& fits(const TypedReading& reading, const TypedStreet& typed,
                                              const std::vector<int>* places, Known& known) const;
    void findHouses(std::vector<Candidate>& candidates) const;
    AddressHit hitOf(const Candidate& candidate, Language wished) const;
    AddressHit hitOf(int place, Language language, double score) const;
    QList<AddressHit> placesAlone(const std::vector<TypedReading>& readings, const AddressBias& bias) const;
    int mainPlace(const std::vector<int>& places) const;

    RegisterData m_data;
    PlaceNames m_places;
    StreetIndex m_streets;
    HouseFinder m_houses;
};

} // namespace entraide
