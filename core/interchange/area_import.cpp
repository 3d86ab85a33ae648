// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/area_import.h"

#include "domain/error.h"
#include "geo/area_faults.h"
#include "geo/area_neighbours.h"
#include "geo/placed_records.h"
#include "interchange/file_faults.h"
#include "storage/desk.h"
#include "storage/region_documents.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

void stopIf(bool stop) {
    if (stop)
        throw Error(ErrorCode::Cancelled, {});
}

/// The records of one type that have a postcode and no place.
template <Placed R> int placeByPostcode(Desk::Writer& writer, const Region& region, const std::function<bool()>& stop) {
    QList<decltype(R::id)> found;
    writer.desk().forEach<R>(only(&R::address, &R::position), [&](const R& record) {
        if (!record.position.isValid() && region.middle(record.address.postcode).isValid())
            found.append(record.id);
    });
    int placed = 0;
    for (const auto& id : std::as_const(found)) {
        stopIf(stop && stop());
        auto record = writer.find<R>(id);
        const GeoPoint middle = record ? region.middle(record->address.postcode) : GeoPoint();
        if (!middle.isValid())
            continue;
        record->position = middle;
        record->placedBy = PlacedBy::Postcode;
        writer.save(*record);
        ++placed;
    }
    return placed;
}

} // namespace

AreaImport readAreaFile(const QString& path, const AreaFields& fields, const QString& credit,
                        const AreaProgress& progress) {
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        throw fault::ofFile(file);
    if (file.size() > mostAreaBytes)
        throw Error(ErrorCode::BadInput, path, QString(fault::areaFileTooLarge));
    const QByteArray json = file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw fault::ofFile(file);

    AreaImport result;
    result.file = readAreas(json, fields, progress);
    result.origin.name = QFileInfo(path).fileName();
    result.origin.credit = credit.simplified();
    result.origin.postcodes = result.file.postcodes;
    if (result.asksForCode())
        return result;
    const auto goOn = [&] { stopIf(progress && !progress(json.size(), json.size())); };
    goOn();
    const QList<Area> areas = std::exchange(result.file.areas, {});
    const AreaNeighbours neighbours = neighboursByEdges(areas);
    goOn();
    PackedAreas packed = packedAreas(areas, neighbours);
    result.packed = std::move(packed.bytes);
    result.origin.metres = packed.metres;
    result.areas = unpackedAreas(result.packed).value_or(AreaSet());
    if (result.areas.isEmpty())
        throw Error(ErrorCode::BadInput, path, QString(fault::tooDetailed));
    goOn();
    return result;
}

AreasTaken takeAreas(Desk& desk, const AreaImport& read, const QDateTime& now, const std::function<bool()>& stop) {
    desk.require(DeskAct::Import);
    if (read.packed.isEmpty())
        throw Error(ErrorCode::BadInput, read.origin.name, QString(fault::noSuchColumn));
    AreaOrigin origin = read.origin;
    origin.imported = now;
    AreasTaken taken;
    taken.changes = desk.write([&](Desk::Writer& writer) {
        taken.placed = 0;
        writeRegion(writer, read.packed, origin);
        if (!origin.postcodes)
            return;
        const Region region = desk.region();
        forEachPlacedType(
            [&]<class R>(std::type_identity<R>) { taken.placed += placeByPostcode<R>(writer, region, stop); });
        stopIf(stop && stop());
    });
    return taken;
}

ChangeSet dropAreas(Desk& desk) {
    desk.require(DeskAct::Import);
    return desk.write([](Desk::Writer& writer) { removeRegion(writer); });
}

} // namespace entraide
