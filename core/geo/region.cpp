// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/region.h"

#include <QHash>

namespace entraide {

namespace {

/// A name that has only one language is the same in the other: so it is nearly everywhere.
LocalText inBoth(LocalText text) {
    const QString any = !text.fr.isEmpty()   ? text.fr
                        : !text.nl.isEmpty() ? text.nl
                        : !text.en.isEmpty() ? text.en
                                             : text.de;
    if (text.fr.isEmpty())
        text.fr = any;
    if (text.nl.isEmpty())
        text.nl = any;
    return text;
}

/// What the program knows of a postcode fills what the file does not say.
PostcodePlace placeOf(const Area& area) {
    const PostcodePlace* known = defaultPostcodes().find(area.code);
    LocalText name = area.name;
    if (known && name.fr.isEmpty())
        name.fr = known->name.fr;
    if (known && name.nl.isEmpty())
        name.nl = known->name.nl;
    LocalText commune = area.commune;
    if (commune == LocalText())
        commune = known ? known->commune : name;
    return {area.code, inBoth(name), inBoth(commune), area.labelPoint};
}

PostcodeTable postcodesOf(const AreaSet& areas) {
    QList<PostcodePlace> places;
    for (const Area& area : areas.areas())
        places.append(placeOf(area));
    return PostcodeTable(places, defaultPostcodes());
}

} // namespace

struct Region::Data {
    Data(AreaSet set, PostcodeTable table, const AreaOrigin& from)
        : areas(std::move(set))
        , postcodes(std::move(table))
        , origin(from) {
        for (const PostcodePlace& place : defaultPostcodes().all())
            quarters.insert(place.commune.fr, place.commune);
        for (const PostcodePlace& place : postcodes.all())
            quarters.insert(place.commune.fr, place.commune);
        for (const Area& area : areas.areas()) {
            const PostcodePlace* place =
                origin.postcodes || areas.isApproximate() ? postcodes.find(area.code) : nullptr;
            LocalText name = inBoth(place ? place->commune : area.commune);
            QString key = name.fr;
            if (name == LocalText()) { // no part of anything: counted by itself
                constexpr QChar apart(u'\x1F');
                name = inBoth(area.name);
                if (name == LocalText())
                    name.fr = name.nl = area.code;
                key = name.fr + apart + area.code;
            }
            quarterOfArea.insert(area.code, key);
            quarters.insert(key, name);
        }
    }

    AreaSet areas;
    PostcodeTable postcodes;
    AreaOrigin origin;
    QHash<QString, QString> quarterOfArea; ///< key by the area's code
    QHash<QString, LocalText> quarters;    ///< by key
};

Region::Region() {
    static const auto own = std::make_shared<const Data>(defaultAreas(), defaultPostcodes(), AreaOrigin());
    d = own;
}

Region::Region(const AreaSet& areas, const AreaOrigin& origin)
    : d(std::make_shared<const Data>(areas.credited(origin.credit),
                                     origin.postcodes ? postcodesOf(areas) : defaultPostcodes(), origin)) {}

bool Region::isImported() const {
    return d->origin.imported.isValid();
}

const AreaOrigin& Region::origin() const {
    return d->origin;
}

const AreaSet& Region::areas() const {
    return d->areas;
}

const PostcodeTable& Region::postcodes() const {
    return d->postcodes;
}

const Area* Region::areaOf(const QString& postcode, GeoPoint position) const {
    const auto isMiddle = [&] { // of what was in use before, too
        return position == middle(postcode) || position == defaultPostcodes().middle(postcode);
    };
    const bool isExact = !d->areas.isApproximate();
    if (isExact && position.isValid() && !isMiddle()) {
        if (const Area* area = d->areas.at(position))
            return area;
    }
    if (!isExact || d->origin.postcodes) {
        if (const Area* area = d->areas.find(postcode))
            return area;
    }
    const Area* area = d->areas.at(middle(postcode));
    return area || isExact || !position.isValid() ? area : d->areas.at(position);
}

QString Region::quarterKey(const QString& postcode, GeoPoint position) const {
    // The program's own areas are made from postcodes, which say themselves in which commune they are.
    const PostcodePlace* place = find(postcode);
    if (d->areas.isApproximate() && place)
        return place->commune.fr;
    // A postcode that lies elsewhere says more than edges that are not exact.
    const bool byPostcode = d->areas.isApproximate() && !postcode.isEmpty();
    if (const Area* area = areaOf(postcode, byPostcode ? GeoPoint() : position))
        return d->quarterOfArea.value(area->code);
    return place ? place->commune.fr : QString();
}

LocalText Region::quarterNamed(const QString& key) const {
    return d->quarters.value(key);
}

} // namespace entraide
