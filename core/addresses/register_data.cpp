// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/register_data.h"

#include "addresses/address_faults.h"
#include "domain/text_fold.h"
#include "geo/postcodes.h"
#include "storage/database.h"

namespace entraide {

namespace {

bool isSame(const QString& one, const QString& other) {
    return !one.isEmpty() && foldText(one) == foldText(other);
}

/// A big municipality has neighbourhoods that its register does not name; the table of postcodes does.
LocalText writtenName(const RegisterPlace& place, const PostcodeTable& postcodes) {
    if (!place.part.fr.isEmpty() || !place.part.nl.isEmpty())
        return place.part;
    const PostcodePlace* known = postcodes.find(place.postcode);
    if (known && !known->isInstitutional() &&
        (isSame(known->commune.fr, place.municipality.fr) || isSame(known->commune.nl, place.municipality.nl)))
        return known->name;
    return place.municipality;
}

} // namespace

GeoPoint register_file::pointOf(qint64 lat, qint64 lon) {
    return {static_cast<double>(lat) / partsOfADegree, static_cast<double>(lon) / partsOfADegree};
}

RegisterData RegisterData::read(Database& database, const PostcodeTable& postcodes) {
    const auto damaged = [&] { return Error(ErrorCode::Damaged, database.file(), fault::damagedRegister); };
    RegisterData data;
    Statement places = database.prepare("SELECT place, postcode, municipality_fr, municipality_nl, municipality_de, "
                                        "part_fr, part_nl, lat, lon, addresses FROM place ORDER BY place");
    while (places.step()) {
        if (places.integer(0) != static_cast<qint64>(data.places.size()))
            throw damaged();
        RegisterPlace place;
        place.postcode = places.text(1);
        place.municipality = {places.text(2), places.text(3), {}, places.text(4)};
        place.part = {places.text(5), places.text(6), {}, {}};
        place.name = writtenName(place, postcodes);
        place.middle = register_file::pointOf(places.integer(7), places.integer(8));
        place.addresses = places.integer(9);
        if (!place.middle.isValid())
            throw damaged();
        data.places.push_back(std::move(place));
    }
    Statement streets = database.prepare(
        "SELECT street, place, name_fr, name_nl, name_de, lat, lon, addresses FROM street ORDER BY street");
    while (streets.step()) {
        const qint64 place = streets.integer(1);
        if (streets.integer(0) != static_cast<qint64>(data.streets.size()) || place < 0 ||
            place >= static_cast<qint64>(data.places.size()))
            throw damaged();
        RegisterStreet street;
        street.place = static_cast<int>(place);
        street.name = {streets.text(2), streets.text(3), {}, streets.text(4)};
        street.middle = register_file::pointOf(streets.integer(5), streets.integer(6));
        street.addresses = streets.integer(7);
        if (!street.middle.isValid())
            throw damaged();
        data.streets.push_back(std::move(street));
    }
    return data;
}

const QString& textIn(const LocalText& text, Language language) {
    const QString& wanted = language == Language::Dutch ? text.nl : language == Language::German ? text.de : text.fr;
    if (!wanted.isEmpty())
        return wanted;
    return !text.fr.isEmpty() ? text.fr : !text.nl.isEmpty() ? text.nl : text.de;
}

bool hasText(const LocalText& text, Language language) {
    return !(language == Language::Dutch ? text.nl : language == Language::German ? text.de : text.fr).isEmpty();
}

} // namespace entraide
