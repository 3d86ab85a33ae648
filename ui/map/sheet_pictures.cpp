// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/sheet_pictures.h"

#include "tiles/tile_collect.h"
#include "ui/common/job.h"

#include <QCoreApplication>

#include <utility>

namespace entraide {

namespace {

SheetPictures collectFor(const MapSource& source, const QString& cacheFolder, const QList<TileId>& tiles,
                         JobControl& job) {
    CollectOptions options;
    options.goOn = [&job](qsizetype done) {
        job.setDone(done);
        return !job.isCancelled();
    };
    job.setTotal(tiles.size());
    CollectedTiles collected = collectTiles(source, cacheFolder, pictureTools(), tiles, options);
    job.stopIfCancelled();
    return {std::move(collected.pictures), collected.refused, collected.trouble};
}

} // namespace

Job* getPictures(const MapSource& source, const QString& cacheFolder, const MapViewport& viewport, double pixelRatio,
                 std::function<void(const SheetPictures&)> done, QObject* parent) {
    if (!source.hasTiles()) {
        done({});
        return nullptr;
    }
    const QList<TileId> tiles = tilesUnder(viewport, pixelRatio, mostTilesFor(source));
    return Job::run<SheetPictures>(
        QCoreApplication::translate("Map", "Getting the background"),
        [source, cacheFolder, tiles](JobControl& job) { return collectFor(source, cacheFolder, tiles, job); },
        [done](const SheetPictures& pictures) { done(pictures); },
        [done](const std::exception_ptr&) { done({{}, 1, TileTrouble::Damaged}); }, parent);
}

} // namespace entraide
