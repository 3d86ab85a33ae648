// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/postcode_hits.h"

#include "addresses/register_data.h"
#include "domain/address_text.h"
#include "domain/text_fold.h"

#include <utility>

namespace entraide {

namespace {

constexpr double scoreOfWhole = 0.5;
constexpr double scoreOfBeginning = 0.4;
constexpr qsizetype shortestBeginning = 2;

AddressHit hitAt(const PostcodeTable& postcodes, const PostcodePlace& place, const Address& address, double score) {
    AddressHit hit;
    hit.address = address;
    hit.locality = place.name;
    hit.place = postcodes.middle(place.postcode);
    hit.placedBy = hit.place.isValid() ? PlacedBy::Postcode : PlacedBy::Unknown;
    hit.score = score;
    return hit;
}

const PostcodePlace* placeOf(const PostcodeTable& postcodes, const Address& address) {
    if (const auto code = belgianPostcode(address.postcode))
        return postcodes.find(*code);
    return address.locality.isEmpty() || !address.postcode.trimmed().isEmpty()
               ? nullptr
               : postcodes.findByName(foldText(address.locality));
}

} // namespace

std::optional<AddressHit> postcodeHit(const Address& address, const PostcodeTable& postcodes) {
    const PostcodePlace* place = placeOf(postcodes, address);
    if (!place)
        return std::nullopt;
    AddressHit hit = hitAt(postcodes, *place, address, scoreOfWhole);
    return hit.place.isValid() ? std::optional(hit) : std::nullopt;
}

QList<AddressHit> postcodeHits(const QString& typed, int limit, const AddressBias& bias,
                               const PostcodeTable& postcodes) {
    QList<AddressHit> hits;
    if (limit <= 0 || typed.trimmed().isEmpty())
        return hits;
    Address address = splitAddress(typed);
    if (address.postcode.isEmpty() && address.number.isEmpty()) { // a place alone, "1050 Ixelles" or "Ixelles"
        const Address place = splitLocalityLine(typed);
        if (!place.postcode.isEmpty() || postcodes.findByName(foldText(place.locality)))
            address = place;
    }
    if (const PostcodePlace* place = placeOf(postcodes, address)) {
        address.postcode = place->postcode;
        if (address.locality.isEmpty())
            address.locality = textIn(place->name, bias.language);
        if (const AddressHit hit = hitAt(postcodes, *place, address, scoreOfWhole); hit.place.isValid())
            hits.append(hit);
    }
    const bool isNamed = !hits.isEmpty();
    const QString beginning = foldText(typed);
    for (const PostcodePlace& place : postcodes.all()) {
        if (isNamed || beginning.size() < shortestBeginning || place.isInstitutional())
            continue;
        for (const auto& [name, language] :
             {std::pair(place.name.fr, Language::French), std::pair(place.name.nl, Language::Dutch)}) {
            if (!foldText(name).startsWith(beginning))
                continue;
            Address alone;
            alone.postcode = place.postcode;
            alone.locality = textIn(place.name, place.name.fr == place.name.nl ? bias.language : language);
            hits.append(hitAt(postcodes, place, alone, scoreOfBeginning));
            break;
        }
    }
    if (hits.size() > limit)
        hits.resize(limit);
    return hits;
}

} // namespace entraide
