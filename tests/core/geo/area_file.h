// SPDX-License-Identifier: GPL-3.0-or-later
// Files of areas as tests write them.
#pragma once

#include "geo/areas.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <initializer_list>

namespace entraide::fixtures {

using namespace Qt::StringLiterals;

/// Four corners in degrees, the first not at the end again.
inline GeoRing squareAt(double west, double south, double side) {
    return {{south, west}, {south, west + side}, {south + side, west + side}, {south + side, west}};
}

inline QJsonArray positions(const GeoRing& ring) {
    QJsonArray array;
    for (const GeoPoint p : ring)
        array.append(QJsonArray{p.lon, p.lat});
    return array;
}

/// The same closed, as GeoJSON wants it.
inline QJsonArray closed(const GeoRing& ring) {
    QJsonArray array = positions(ring);
    array.append(array.first());
    return array;
}

/// An array of these, also when it is one array.
inline QJsonArray arrayOf(std::initializer_list<QJsonValue> values) {
    QJsonArray array;
    for (const QJsonValue& value : values)
        array.append(value);
    return array;
}

/// A FeatureCollection, feature by feature.
class AreaFile {
public:
    AreaFile& feature(const QJsonObject& properties, const QJsonValue& geometry) {
        m_features.append(QJsonObject{{"type"_L1, "Feature"_L1}, {"properties"_L1, properties}, {"geometry"_L1, geometry}});
        return *this;
    }
    AreaFile& geometry(const QJsonObject& properties, const QString& type, const QJsonArray& coordinates) {
        return feature(properties, QJsonObject{{"type"_L1, type}, {"coordinates"_L1, coordinates}});
    }
    AreaFile& polygon(const QJsonObject& properties, const GeoRing& outer, const QList<GeoRing>& holes = {}) {
        return geometry(properties, QStringLiteral("Polygon"), rings({outer, holes}));
    }
    AreaFile& multiPolygon(const QJsonObject& properties, const QList<GeoPolygon>& parts) {
        QJsonArray all;
        for (const GeoPolygon& part : parts)
            all.append(rings(part));
        return geometry(properties, QStringLiteral("MultiPolygon"), all);
    }
    AreaFile& crs(const QString& name) {
        m_crs = QJsonObject{{"type"_L1, "name"_L1}, {"properties"_L1, QJsonObject{{"name"_L1, name}}}};
        return *this;
    }
    QByteArray json() const {
        QJsonObject file{{"type"_L1, "FeatureCollection"_L1}, {"features"_L1, m_features}};
        if (!m_crs.isUndefined())
            file.insert(QStringLiteral("crs"), m_crs);
        return QJsonDocument(file).toJson(QJsonDocument::Compact);
    }

private:
    static QJsonArray rings(const GeoPolygon& polygon) {
        QJsonArray array = arrayOf({closed(polygon.outer)});
        for (const GeoRing& hole : polygon.holes)
            array.append(closed(hole));
        return array;
    }

    QJsonArray m_features;
    QJsonValue m_crs{QJsonValue::Undefined};
};

/// Four areas of postcodes, two by two, each a hundredth of a degree high and wide, from 4.40 E 51.20 N: 2000 and 2018
/// below, 2020 and 2030 above.
inline AreaFile fourPostcodes() {
    constexpr double side = 0.01;
    AreaFile file;
    const auto add = [&](int code, const QString& name, double west, double south) {
        file.polygon({{"postcode"_L1, code}, {"name_nl"_L1, name}, {"gemeente"_L1, QStringLiteral("Antwerpen")}},
                     squareAt(west, south, side));
    };
    add(2000, QStringLiteral("Oude Stad"), 4.40, 51.20);
    add(2018, QStringLiteral("Zurenborg"), 4.41, 51.20);
    add(2020, QStringLiteral("Kiel"), 4.40, 51.21);
    add(2030, QStringLiteral("Haven"), 4.41, 51.21);
    return file;
}

} // namespace entraide::fixtures
