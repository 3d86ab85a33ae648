// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/area_features.h"

#include "domain/error.h"
#include "geo/area_faults.h"
#include "geo/json_scanner.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void refuseFile(QLatin1StringView fault, const QString& subject = {}) {
    throw Error(ErrorCode::BadInput, subject, QString(fault));
}

/// Nested arrays of positions, flattened: a point is 1 deep, a line or ring 2, a polygon 3, several polygons 4.
struct FlatCoordinates {
    QList<GeoPoint> points;
    QList<qsizetype> ringEnds;    ///< behind the last point of each ring
    QList<qsizetype> polygonEnds; ///< behind the last ring of each polygon
    int depth = 0;
    bool even = true; ///< as deep everywhere
};

struct FileGeometry {
    QString type;
    FlatCoordinates coordinates;
    QList<FileGeometry> members; ///< of a collection
};

/// Where the file lies, as it is written. A file of Lambert or swapped degrees is told by that.
struct FileExtent {
    double west = 1e300;
    double east = -1e300;
    double south = 1e300;
    double north = -1e300;
    bool hasNoNumber = false;

    void add(GeoPoint p) {
        if (!std::isfinite(p.lon) || !std::isfinite(p.lat)) {
            hasNoNumber = true;
            return;
        }
        west = std::min(west, p.lon);
        east = std::max(east, p.lon);
        south = std::min(south, p.lat);
        north = std::max(north, p.lat);
    }
};

bool isInEurope(double west, double east, double south, double north) {
    return west >= -25 && east <= 45 && south >= 34 && north <= 72;
}

/// `urn:ogc:def:crs:OGC:1.3:CRS84`, `EPSG:4326`, `http://www.opengis.net/def/crs/EPSG/0/4326` and their like.
bool isDegrees(const QString& crs) {
    static const QRegularExpression known(uR"((^|[:/])(CRS84|EPSG([:/]+|\.xml#)([0-9.]*[:/]+)?4326)$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return known.match(crs).hasMatch();
}

class AreaFeatureReader {
public:
    AreaFeatureReader(QByteArrayView json, const AreaProgress& progress)
        : m_json(json)
        , m_progress(progress) {}

    AreaFeatures read() {
        if (m_json.next() != JsonScanner::Kind::Object)
            refuseFile(fault::notGeoJson);
        QString type;
        bool hasFeatures = false;
        m_json.enterObject();
        while (const auto name = m_json.nextMember()) {
            if (*name == "type"_L1) {
                type = textOrNothing();
            } else if (*name == "features"_L1 && m_json.next() == JsonScanner::Kind::Array) {
                hasFeatures = true;
                m_json.enterArray();
                while (m_json.nextItem())
                    readFeature();
            } else if (*name == "crs"_L1) {
                readProjection();
            } else {
                m_json.skip();
            }
        }
        m_json.finish();
        if (type == "Topology"_L1)
            refuseFile(fault::topoJson);
        if (type != "FeatureCollection"_L1 || !hasFeatures)
            refuseFile(fault::notGeoJson);
        if (!m_projection.isEmpty() && !isDegrees(m_projection))
            refuseFile(fault::otherProjection, m_projection);
        if (m_extent.hasNoNumber)
            refuseFile(fault::notANumber);
        if (m_found.features.isEmpty())
            refuseFile(fault::noPolygons);
        checkExtent();
        m_found.otherText = m_json.sawOtherText();
        return std::move(m_found);
    }

private:
    /// The text that comes next; of anything else nothing, which is gone past.
    QString textOrNothing() {
        if (m_json.next() == JsonScanner::Kind::Text)
            return m_json.text();
        m_json.skip();
        return {};
    }

    /// A text or a number; of a list its first value that is one; nothing of anything else.
    QString plainValue() {
        switch (m_json.next()) {
        case JsonScanner::Kind::Text:
            return m_json.text();
        case JsonScanner::Kind::Number:
            return m_json.numberText();
        case JsonScanner::Kind::Array: {
            QString first;
            m_json.enterArray();
            while (m_json.nextItem()) {
                if (first.isEmpty())
                    first = plainValue();
                else
                    m_json.skip();
            }
            return first;
        }
        default:
            m_json.skip();
            return {};
        }
    }

    /// {"type": "name", "properties": {"name": …}}, as it was before RFC 7946; an older one gave {"code": 4326}.
    void readProjection() {
        if (m_json.next() == JsonScanner::Kind::Null) // said not to be known: the coordinates have to tell
            return m_json.null();
        if (m_json.next() == JsonScanner::Kind::Text) {
            m_projection = m_json.text();
            return;
        }
        if (m_json.next() != JsonScanner::Kind::Object) {
            m_projection = u"?"_s;
            return m_json.skip();
        }
        QString type;
        QString said;
        m_json.enterObject();
        while (const auto name = m_json.nextMember()) {
            if (*name == "type"_L1) {
                type = textOrNothing();
            } else if (*name == "properties"_L1 && m_json.next() == JsonScanner::Kind::Object) {
                m_json.enterObject();
                while (const auto key = m_json.nextMember()) {
                    if (const QString value = plainValue(); !value.isEmpty() && (said.isEmpty() || *key == "name"_L1))
                        said = value;
                }
            } else {
                m_json.skip();
            }
        }
        m_projection = type.compare("epsg"_L1, Qt::CaseInsensitive) == 0 ? u"EPSG:"_s + said : said;
        if (m_projection.isEmpty())
            m_projection = u"?"_s;
    }

    void readFeature() {
        if (m_progress && !m_progress(m_json.offset(), m_json.size()))
            throw Error(ErrorCode::Cancelled, {});
        if (m_json.next() != JsonScanner::Kind::Object)
            return m_json.skip();
        AreaFeature feature;
        m_json.enterObject();
        while (const auto name = m_json.nextMember()) {
            if (*name == "geometry"_L1 && m_json.next() == JsonScanner::Kind::Object)
                addParts(geometry(), feature);
            else if (*name == "properties"_L1 && m_json.next() == JsonScanner::Kind::Object)
                readProperties(feature);
            else if (*name == "id"_L1)
                feature.id = plainValue().trimmed();
            else
                m_json.skip();
        }
        if (feature.parts.isEmpty())
            ++m_found.withoutGround;
        else
            m_found.features.append(std::move(feature));
    }

    void readProperties(AreaFeature& feature) {
        m_json.enterObject();
        while (const auto name = m_json.nextMember()) {
            if (const QString value = plainValue().simplified(); !value.isEmpty())
                feature.properties.append({*name, value});
        }
    }

    FileGeometry geometry() {
        FileGeometry geometry;
        m_json.enterObject();
        while (const auto name = m_json.nextMember()) {
            if (*name == "type"_L1) {
                geometry.type = textOrNothing();
            } else if (*name == "coordinates"_L1 && m_json.next() == JsonScanner::Kind::Array) {
                geometry.coordinates = {};
                readCoordinates(geometry.coordinates, 1);
            } else if (*name == "geometries"_L1 && m_json.next() == JsonScanner::Kind::Array) {
                m_json.enterArray();
                while (m_json.nextItem()) {
                    if (m_json.next() == JsonScanner::Kind::Object)
                        geometry.members.append(this->geometry());
                    else
                        m_json.skip();
                }
            } else {
                m_json.skip();
            }
        }
        return geometry;
    }

    /// Gives how deep what was read is below the array it enters: 0 of a position, -1 of an empty array.
    int readCoordinates(FlatCoordinates& into, int level) {
        int deepest = -1;
        m_json.enterArray();
        double values[2] = {std::nan(""), std::nan("")};
        int numbers = 0;
        while (m_json.nextItem()) {
            if (m_json.next() == JsonScanner::Kind::Array) {
                const int below = readCoordinates(into, level + 1);
                if (below < 0)
                    continue;
                into.even = into.even && (deepest < 0 || deepest == below + 1);
                deepest = std::max(deepest, below + 1);
            } else if (m_json.next() == JsonScanner::Kind::Number) {
                const double value = m_json.number();
                if (numbers < 2)
                    values[numbers] = value;
                ++numbers;
            } else { // null, or a number in quotes
                ++numbers;
                m_json.skip();
            }
        }
        if (numbers > 0) {
            into.points.append({values[1], values[0]});
            into.even = into.even && deepest < 0 && (into.depth == 0 || into.depth == level);
            into.depth = level;
            return 0;
        }
        if (deepest == 1)
            into.ringEnds.append(into.points.size());
        else if (deepest == 2)
            into.polygonEnds.append(into.ringEnds.size());
        return deepest;
    }

    void addParts(const FileGeometry& geometry, AreaFeature& feature) {
        for (const FileGeometry& member : geometry.members)
            addParts(member, feature);
        const FlatCoordinates& all = geometry.coordinates;
        const bool isMulti = geometry.type == "MultiPolygon"_L1;
        if ((!isMulti && geometry.type != "Polygon"_L1) || all.points.isEmpty())
            return;
        constexpr int polygonDepth = 3;
        if (!all.even || all.depth != polygonDepth + (isMulti ? 1 : 0)) {
            ++m_found.shortRings;
            return;
        }
        qsizetype point = 0;
        qsizetype ring = 0;
        for (const qsizetype polygonEnd : all.polygonEnds) {
            GeoPolygon part;
            const qsizetype outer = ring;
            for (; ring < polygonEnd; ++ring) {
                const qsizetype end = all.ringEnds.at(ring);
                GeoRing read = ringOf(all.points.sliced(point, end - point));
                point = end;
                if (read.isEmpty())
                    continue;
                if (ring == outer)
                    part.outer = std::move(read);
                else
                    part.holes.append(std::move(read));
            }
            if (!part.outer.isEmpty())
                feature.parts.append(std::move(part));
        }
    }

    /// Without the first corner at its end, and no corner twice in a row; empty when nothing is inside.
    GeoRing ringOf(const QList<GeoPoint>& points) {
        GeoRing ring;
        ring.reserve(points.size());
        for (const GeoPoint p : points) {
            m_extent.add(p);
            if (ring.isEmpty() || p.lat != ring.last().lat || p.lon != ring.last().lon)
                ring.append(p);
        }
        if (ring.size() > 1 && ring.first().lat == ring.last().lat && ring.first().lon == ring.last().lon)
            ring.removeLast();
        else
            ++m_found.closedRings;
        if (ring.size() < 3 || twiceArea(ring) == 0) {
            ++m_found.shortRings;
            return {};
        }
        QHash<std::pair<double, double>, int> corners;
        corners.reserve(ring.size());
        if (std::ranges::any_of(ring, [&](GeoPoint p) { return ++corners[{p.lat, p.lon}] > 1; }))
            ++m_found.touchingRings;
        return ring;
    }

    void checkExtent() const {
        const FileExtent& e = m_extent;
        if (e.west < -180 || e.east > 180)
            refuseFile(fault::notDegrees);
        if (!isInEurope(e.west, e.east, e.south, e.north) && isInEurope(e.south, e.north, e.west, e.east))
            refuseFile(fault::swappedDegrees);
        if (e.south < -90 || e.north > 90)
            refuseFile(fault::notDegrees);
    }

    JsonScanner m_json;
    const AreaProgress& m_progress;
    AreaFeatures m_found;
    FileExtent m_extent;
    QString m_projection;
};

} // namespace

AreaFeatures readAreaFeatures(QByteArrayView json, const AreaProgress& progress) {
    if (json.size() > mostAreaBytes)
        refuseFile(fault::areaFileTooLarge);
    return AreaFeatureReader(json, progress).read();
}

} // namespace entraide
