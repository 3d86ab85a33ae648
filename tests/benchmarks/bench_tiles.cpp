// SPDX-License-Identifier: GPL-3.0-or-later
// How long a tile takes from each place it can lie in. A screen has some twenty, so that 50 µs each are a millisecond.
#include "core/tiles/mbtiles_fixture.h"
#include "support/tile_png.h"
#include "tiles/mbtiles.h"
#include "tiles/tile_cache.h"
#include "tiles/tile_folder.h"
#include "ui/map/tile_pictures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <random>

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int side = 140; // 19,600 tiles: a city down to its streets
constexpr int usualTileBytes = 20'000;

QByteArray usualTile() {
    return pngTile() + QByteArray(usualTileBytes, 'x');
}

QList<MbtilesTile> cityOfTiles() {
    QList<MbtilesTile> tiles;
    const QByteArray bytes = usualTile();
    for (int x = 0; x < side; ++x) {
        for (int y = 0; y < side; ++y)
            tiles.append({{15, 16700 + x, 10900 + y}, bytes});
    }
    return tiles;
}

TileId anyTile(std::mt19937& random) {
    std::uniform_int_distribution<int> within(0, side - 1);
    return {15, 16700 + within(random), 10900 + within(random)};
}

void BM_TileOfAFile(benchmark::State& state) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.mbtiles"_s);
    writeMbtiles(file, cityOfTiles());
    const auto opened = Mbtiles::open(file);
    const auto& tiles = std::get<std::unique_ptr<Mbtiles>>(opened);
    std::mt19937 random(1);
    for (auto _ : state)
        benchmark::DoNotOptimize(tiles->tile(anyTile(random)).bytes.size());
}
BENCHMARK(BM_TileOfAFile)->Unit(benchmark::kMicrosecond);

void BM_OpenAFile(benchmark::State& state) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"a.mbtiles"_s);
    writeMbtiles(file, cityOfTiles());
    for (auto _ : state)
        benchmark::DoNotOptimize(Mbtiles::open(file));
}
BENCHMARK(BM_OpenAFile)->Unit(benchmark::kMicrosecond);

void BM_KeptTile(benchmark::State& state) {
    const QTemporaryDir folder;
    const MapSource source{MapSource::Kind::PublicOsm, {}, {}};
    TileCache cache(source, folder.path(), 1'000'000'000);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CachedTile kept{usualTile(), now, now.addDays(7), "\"1\""};
    for (const MbtilesTile& tile : cityOfTiles().first(5000))
        cache.keep(tile.id, kept);
    std::mt19937 random(1);
    for (auto _ : state)
        benchmark::DoNotOptimize(cache.find(anyTile(random)));
}
BENCHMARK(BM_KeptTile)->Unit(benchmark::kMicrosecond);

void BM_KeepATileWhenFull(benchmark::State& state) {
    const QTemporaryDir folder;
    const MapSource source{MapSource::Kind::PublicOsm, {}, {}};
    TileCache cache(source, folder.path(), 5000 * qint64(usualTileBytes));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const CachedTile kept{usualTile(), now, now.addDays(7), "\"1\""};
    int x = 0;
    for (; x < 5000; ++x)
        cache.keep({18, x, 0}, kept);
    for (auto _ : state)
        cache.keep({18, x++, 0}, kept);
}
BENCHMARK(BM_KeepATileWhenFull)->Unit(benchmark::kMicrosecond);

void BM_TileOfAFolder(benchmark::State& state) {
    const QTemporaryDir folder;
    for (const MbtilesTile& tile : cityOfTiles().first(2000)) {
        const QString column = folder.filePath(u"15/%1"_s.arg(tile.id.x));
        QDir().mkpath(column);
        QFile file(column + u"/%1.png"_s.arg(tile.id.y));
        if (file.open(QIODevice::WriteOnly))
            file.write(tile.bytes);
    }
    const TileFolder tiles(folder.path());
    std::mt19937 random(1);
    for (auto _ : state)
        benchmark::DoNotOptimize(tiles.tile(anyTile(random)).bytes.size());
}
BENCHMARK(BM_TileOfAFolder)->Unit(benchmark::kMicrosecond);

void BM_SheetOfTiles(benchmark::State& state) {
    MapViewport viewport;
    viewport.centre = {50.84, 4.36};
    viewport.zoom = 12.4;
    viewport.size = {1600, 1200};
    TilePictures pictures;
    for (const TileId& tile : tilesUnder(viewport, 1, 1000))
        pictures.insert(tile, pngTile());
    QImage image(1600, 1200, QImage::Format_RGB32);
    for (auto _ : state) {
        QPainter painter(&image);
        paintTiles(painter, viewport, 1, pictures);
    }
}
BENCHMARK(BM_SheetOfTiles)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
