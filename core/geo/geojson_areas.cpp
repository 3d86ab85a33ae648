// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geojson_areas.h"

#include "domain/error.h"
#include "geo/area_faults.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewCodes = 5;

void note(QList<AreaFileNote>& notes, AreaNote kind, int count, const QStringList& examples = {}) {
    if (count > 0)
        notes.append({kind, count, examples.first(std::min(fewCodes, examples.size()))});
}

/// "1050.0" is what a spreadsheet makes of 1050.
QString codeFrom(QString value) {
    if (value.endsWith(".0"_L1))
        value.chop(2);
    return value;
}

GeoPoint ringMiddle(const GeoRing& ring) {
    const GeoPoint origin = ring.first();
    double lat = 0;
    double lon = 0;
    double sum = 0;
    for (qsizetype i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        const double x0 = ring.at(j).lon - origin.lon;
        const double y0 = ring.at(j).lat - origin.lat;
        const double x1 = ring.at(i).lon - origin.lon;
        const double y1 = ring.at(i).lat - origin.lat;
        const double cross = x0 * y1 - x1 * y0;
        lon += (x0 + x1) * cross;
        lat += (y0 + y1) * cross;
        sum += 3 * cross;
    }
    return sum == 0 ? GeoPoint() : GeoPoint{origin.lat + lat / sum, origin.lon + lon / sum};
}

/// Where a line of latitude \a lat is inside, its widest stretch's middle and width.
struct StretchAcross {
    double middle = 0;
    double width = -1;
};
StretchAcross widestStretch(const GeoPolygon& polygon, double lat) {
    QList<double> crossings;
    const auto cross = [&](const GeoRing& ring) {
        for (qsizetype i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            const GeoPoint a = ring.at(i);
            const GeoPoint b = ring.at(j);
            if ((a.lat > lat) != (b.lat > lat))
                crossings.append(a.lon + (b.lon - a.lon) * (lat - a.lat) / (b.lat - a.lat));
        }
    };
    cross(polygon.outer);
    for (const GeoRing& hole : polygon.holes)
        cross(hole);
    std::ranges::sort(crossings);
    StretchAcross best;
    for (qsizetype i = 0; i + 1 < crossings.size(); i += 2) {
        const double width = crossings.at(i + 1) - crossings.at(i);
        if (width > best.width)
            best = {(crossings.at(i) + crossings.at(i + 1)) / 2, width};
    }
    return best;
}

/// Codes of the areas whose middle lies in another one.
QStringList overlapping(const QList<Area>& areas) {
    const AreaSet set(areas, false, {});
    QStringList codes;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const Area* there = set.at(areas.at(i).labelPoint);
        if (there && there->code != areas.at(i).code)
            codes.append(areas.at(i).code);
    }
    return codes;
}

} // namespace

int partsOf(std::span<const Area> areas) {
    qsizetype count = 0;
    for (const Area& area : areas)
        count += area.parts.size();
    return static_cast<int>(count);
}

GeoPoint labelPointOf(const QList<GeoPolygon>& parts) {
    if (parts.isEmpty())
        return {};
    const auto largest =
        std::ranges::max_element(parts, {}, [](const GeoPolygon& part) { return std::abs(twiceArea(part.outer)); });
    const GeoPoint middle = ringMiddle(largest->outer);
    if (middle.isValid() && contains(*largest, middle))
        return middle;
    GeoBox box;
    for (const GeoPoint p : largest->outer)
        box.add(p);
    constexpr int lines = 15;
    StretchAcross best;
    double bestLat = box.south;
    for (int i = 0; i < lines; ++i) {
        const double lat = box.south + (box.north - box.south) * (i + 0.5) / lines;
        if (const StretchAcross here = widestStretch(*largest, lat); here.width > best.width) {
            best = here;
            bestLat = lat;
        }
    }
    return best.width < 0 ? largest->outer.first() : GeoPoint{bestLat, best.middle};
}

AreaFileResult readAreas(QByteArrayView json, const AreaFields& fields, const AreaProgress& progress) {
    AreaFeatures file = readAreaFeatures(json, progress);
    AreaFileResult result;
    result.features = static_cast<int>(file.features.size());
    result.columns = columnsOf(file);
    result.use = useOfColumns(result.columns, file.features.size(), fields);
    note(result.notes, AreaNote::WithoutGround, file.withoutGround);
    note(result.notes, AreaNote::ShortRing, file.shortRings);
    note(result.notes, AreaNote::ClosedRing, file.closedRings);
    note(result.notes, AreaNote::TouchingRing, file.touchingRings);
    note(result.notes, AreaNote::OtherText, file.otherText ? 1 : 0);
    if (result.asksForCode())
        return result;

    std::map<QString, Area> byCode;
    QStringList merged;
    int withoutCode = 0;
    for (AreaFeature& feature : file.features) {
        const QString code = codeFrom(valueOf(feature, result.use.code));
        if (code.isEmpty()) {
            ++withoutCode;
            continue;
        }
        Area& area = byCode[code];
        if (static_cast<qsizetype>(byCode.size()) > mostAreas) // at once: of a million houses nothing is looked at
            throw Error(ErrorCode::BadInput, QString::number(byCode.size()), QString(fault::tooManyAreas));
        const bool isNew = area.parts.isEmpty();
        if (!isNew && !merged.contains(code))
            merged.append(code);
        area.code = code;
        area.parts += std::move(feature.parts);
        if (isNew || area.name == LocalText())
            area.name = textOf(feature, result.use.name);
        if (isNew || area.commune == LocalText())
            area.commune = textOf(feature, result.use.commune);
    }
    QStringList nameless;
    for (auto& [code, area] : byCode) {
        area.labelPoint = labelPointOf(area.parts);
        if (area.name == LocalText())
            nameless.append(code);
        result.areas.append(std::move(area));
    }
    if (result.areas.isEmpty())
        throw Error(ErrorCode::BadInput, result.use.code, QString(fault::noSuchColumn));
    result.postcodes = arePostcodes(result.use.code, result.areas);
    note(result.notes, AreaNote::WithoutCode, withoutCode);
    note(result.notes, AreaNote::WithoutName, static_cast<int>(nameless.size()), nameless);
    note(result.notes, AreaNote::Merged, static_cast<int>(merged.size()), merged);
    const QStringList over = overlapping(result.areas);
    note(result.notes, AreaNote::Overlapping, static_cast<int>(over.size()), over);
    return result;
}

} // namespace entraide
