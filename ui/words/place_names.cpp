// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/place_names.h"

#include <QMutex>
#include <QMutexLocker>

namespace entraide {

namespace {

struct NamedPlaces {
    QMutex mutex;
    PostcodeTable postcodes = defaultPostcodes();
};

NamedPlaces& namedPlaces() {
    static NamedPlaces places;
    return places;
}

} // namespace

void usePlaceNames(const PostcodeTable& postcodes) {
    NamedPlaces& places = namedPlaces();
    const QMutexLocker locked(&places.mutex);
    places.postcodes = postcodes;
}

PostcodeTable knownPostcodes() {
    NamedPlaces& places = namedPlaces();
    const QMutexLocker locked(&places.mutex);
    return places.postcodes;
}

LocalText placeNames(const QString& postcode) {
    NamedPlaces& places = namedPlaces();
    const QMutexLocker locked(&places.mutex);
    const PostcodePlace* place = places.postcodes.find(postcode);
    return place ? place->name : LocalText();
}

} // namespace entraide
