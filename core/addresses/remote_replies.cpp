// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/remote_replies.h"

#include "addresses/register_data.h"
#include "domain/error.h"
#include "domain/host_name.h"
#include "geo/postcodes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <initializer_list>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double scoreStep = 0.05; ///< these services tell no comparable score, but an order
constexpr double lowestScore = 0.1;

QString languageCode(Language language) {
    return language == Language::Dutch || language == Language::German || language == Language::English
               ? QString(enumName(language))
               : u"fr"_s;
}

/// "Grand-Place - Grote Markt"; a name in one language counts for both.
LocalText takenApart(const QString& name) {
    const qsizetype dash = name.indexOf(u" - ");
    if (dash < 0 || name.indexOf(u" - ", dash + 1) >= 0)
        return {name, name, {}, {}};
    return {name.left(dash).trimmed(), name.mid(dash + 3).trimmed(), {}, {}};
}

QString firstOf(const QJsonObject& object, std::initializer_list<QLatin1StringView> names) {
    for (const QLatin1StringView name : names) {
        if (const QString text = object.value(name).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

struct RemotePlace {
    QString street;
    QString number;
    QString postcode;
    QString locality;
    QString country;
    GeoPoint place;
};

void append(QList<AddressHit>& hits, const RemotePlace& found, Language language, const PostcodeTable& postcodes) {
    const bool isElsewhere = !found.country.isEmpty() && found.country.compare("be"_L1, Qt::CaseInsensitive) != 0;
    if (isElsewhere || found.postcode.isEmpty() || !found.place.isValid())
        return;
    AddressHit hit;
    hit.street = takenApart(found.street);
    const PostcodePlace* known = postcodes.find(found.postcode);
    hit.locality = known ? known->name : takenApart(found.locality);
    hit.address.street = textIn(hit.street, language);
    hit.address.number = found.number;
    hit.address.postcode = found.postcode;
    hit.address.locality = textIn(hit.locality, language);
    hit.place = found.place;
    hit.placedBy = found.street.isEmpty()   ? PlacedBy::Postcode
                   : found.number.isEmpty() ? PlacedBy::Street
                                            : PlacedBy::Address;
    hit.score = std::max(lowestScore, 1 - scoreStep * static_cast<double>(hits.size()));
    hits.append(hit);
}

RemotePlace photonPlace(const QJsonObject& feature) {
    const QJsonObject names = feature.value("properties"_L1).toObject();
    const QJsonArray point = feature.value("geometry"_L1).toObject().value("coordinates"_L1).toArray();
    RemotePlace found;
    found.street = firstOf(names, {"street"_L1});
    if (found.street.isEmpty() && names.value("type"_L1).toString() == "street"_L1)
        found.street = firstOf(names, {"name"_L1});
    found.number = firstOf(names, {"housenumber"_L1});
    found.postcode = firstOf(names, {"postcode"_L1});
    found.locality = firstOf(names, {"city"_L1, "locality"_L1, "district"_L1, "name"_L1});
    found.country = firstOf(names, {"countrycode"_L1});
    if (point.size() >= 2 && point.at(0).isDouble() && point.at(1).isDouble())
        found.place = {point.at(1).toDouble(), point.at(0).toDouble()};
    return found;
}

RemotePlace nominatimPlace(const QJsonObject& object) {
    const QJsonObject names = object.value("address"_L1).toObject();
    RemotePlace found;
    found.street = firstOf(names, {"road"_L1, "pedestrian"_L1, "square"_L1, "footway"_L1, "path"_L1, "place"_L1});
    found.number = firstOf(names, {"house_number"_L1});
    found.postcode = firstOf(names, {"postcode"_L1});
    found.locality =
        firstOf(names, {"village"_L1, "town"_L1, "city_district"_L1, "city"_L1, "municipality"_L1, "suburb"_L1});
    found.country = firstOf(names, {"country_code"_L1});
    bool isLat = false;
    bool isLon = false;
    const GeoPoint place{object.value("lat"_L1).toString().toDouble(&isLat),
                         object.value("lon"_L1).toString().toDouble(&isLon)};
    if (isLat && isLon)
        found.place = place;
    return found;
}

} // namespace

QUrl remoteQuestion(RemoteKind kind, const QUrl& host, const QString& text, int limit, Language language) {
    QUrl url = host;
    const QString search = kind == RemoteKind::Photon ? u"/api"_s : u"/search"_s;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path.endsWith(search) ? path : path + search);
    QUrlQuery query;
    // A plus sign would be read as a space at the other end.
    query.addQueryItem(u"q"_s, QString::fromLatin1(QUrl::toPercentEncoding(text.simplified())));
    query.addQueryItem(u"limit"_s, QString::number(std::clamp(limit, 1, 50)));
    if (kind == RemoteKind::Photon) {
        query.addQueryItem(u"bbox"_s, u"2.4,49.4,6.5,51.6"_s); // Belgium
        if (language != Language::Dutch) // of which it knows the places' own names alone, its default
            query.addQueryItem(u"lang"_s, languageCode(language));
    } else {
        query.addQueryItem(u"format"_s, u"jsonv2"_s);
        query.addQueryItem(u"addressdetails"_s, u"1"_s);
        query.addQueryItem(u"countrycodes"_s, u"be"_s);
        query.addQueryItem(u"accept-language"_s, languageCode(language));
    }
    url.setQuery(query);
    url.setFragment({});
    return url;
}

QList<AddressHit> remoteHits(RemoteKind kind, const QByteArray& reply, Language language, const QString& host,
                             const PostcodeTable& postcodes) {
    const QJsonDocument document = QJsonDocument::fromJson(reply);
    const QJsonValue features = document.object().value("features"_L1);
    const bool isRight = kind == RemoteKind::Photon ? features.isArray() : document.isArray();
    if (!isRight)
        throw Error(ErrorCode::PeerAnswer, host, u"no answer of %1"_s.arg(enumName(kind)));
    QList<AddressHit> hits;
    const QJsonArray places = kind == RemoteKind::Photon ? features.toArray() : document.array();
    for (const QJsonValue& place : places)
        append(hits, kind == RemoteKind::Photon ? photonPlace(place.toObject()) : nominatimPlace(place.toObject()),
               language, postcodes);
    return hits;
}

bool isPublicGeocoder(const QUrl& host) {
    constexpr std::array names{"openstreetmap.org"_L1, "komoot.io"_L1, "nominatim.org"_L1, "geocode.maps.co"_L1};
    return std::ranges::any_of(names, [&](QLatin1StringView one) { return isHostOf(host, one); });
}

} // namespace entraide
