// SPDX-License-Identifier: GPL-3.0-or-later
// A GeoJSON file of 10 MB with 289 areas: how long it takes to read, to find who borders on whom and to make it small,
// how small it becomes, the longest time that the window's thread is held up while it is read and taken over, and how
// long 100,000 places take to be put into their areas. To reach: no stall of 50 ms, 100,000 places in 100 ms.
#include "geo/area_neighbours.h"
#include "geo/area_pack.h"
#include "geo/geojson_areas.h"
#include "geo/region.h"
#include "storage/desk.h"
#include "storage/region_documents.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/mappage/areas_panel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <random>

namespace {

using namespace entraide;
using namespace Qt::StringLiterals;

constexpr int side = 17; // areas in each direction
constexpr int corners = 385; // of each of the four edges of an area
constexpr double step = 0.01; // degrees
constexpr int places = 100'000;
constexpr double stallGoal = 50;
constexpr double lookUpGoal = 100;

/// A corner on the edge to the east, or else to the north, of a crossing. Neighbours have the same.
GeoPoint cornerOn(int row, int column, bool east, int corner) {
    const double t = static_cast<double>(corner) / corners;
    const bool isEnd = corner == 0 || corner == corners;
    const double wave = isEnd ? 0
                              : 0.0006 * std::sin(t * 40 + row + 2 * column) * std::sin(t * std::numbers::pi) +
                                    0.00002 * std::sin(corner * 2.1);
    return east ? GeoPoint{50.7 + step * row + wave, 4.2 + step * (column + t)}
                : GeoPoint{50.7 + step * (row + t), 4.2 + step * column + wave};
}

QByteArray file() {
    QByteArray json = "{\"type\":\"FeatureCollection\",\"features\":[\n";
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            const int number = row * side + column;
            if (number > 0)
                json += ",\n";
            json += "{\"type\":\"Feature\",\"properties\":{\"postcode\":\"" + QByteArray::number(1000 + number) +
                    "\",\"name_fr\":\"Zone " + QByteArray::number(number) + "\"},\"geometry\":{\"type\":\"Polygon\"," +
                    "\"coordinates\":[[";
            const auto add = [&](GeoPoint p) {
                json += '[' + QByteArray::number(p.lon, 'f', 8) + ',' + QByteArray::number(p.lat, 'f', 8) + "],";
            };
            const GeoPoint first = cornerOn(row, column, true, 0);
            for (int i = 0; i < corners; ++i)
                add(cornerOn(row, column, true, i));
            for (int i = 0; i < corners; ++i)
                add(cornerOn(row, column + 1, false, i));
            for (int i = corners; i > 0; --i)
                add(cornerOn(row + 1, column, true, i));
            for (int i = corners; i > 0; --i)
                add(cornerOn(row, column, false, i));
            add(first);
            json.chop(1);
            json += "]]}}";
        }
    }
    return json + "]}\n";
}

/// The longest time between two rounds of the event loop.
double longestStall(const std::function<bool()>& until) {
    QElapsedTimer clock;
    qint64 longest = 0;
    QTimer ticks;
    ticks.setInterval(0);
    QObject::connect(&ticks, &QTimer::timeout, [&] { longest = std::max(longest, clock.restart()); });
    clock.start();
    ticks.start();
    while (!until())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    QCoreApplication::processEvents();
    return static_cast<double>(std::max(longest, clock.restart()));
}

template <class Work> auto timed(const char* what, const Work& work) {
    QElapsedTimer clock;
    clock.start();
    auto result = work();
    std::printf("%-44s %8.1f ms\n", what, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    return result;
}

void judge(const char* what, double milliseconds, double goal) {
    std::printf("%-44s %8.1f ms, to reach %.0f ms: %s\n", what, milliseconds, goal,
                milliseconds <= goal ? "reached" : "MISSED");
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir folder;
    const QByteArray json = file();
    const QString path = folder.filePath(u"areas.geojson"_s);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(json) != json.size())
        return 1;
    out.close();

    const AreaFileResult read = timed("read", [&] { return readAreas(json); });
    const AreaNeighbours neighbours = timed("who borders on whom", [&] { return neighboursByEdges(read.areas); });
    const PackedAreas packed = timed("made small", [&] { return packedAreas(read.areas, neighbours); });
    const auto set = timed("unpacked, with its grid", [&] { return unpackedAreas(packed.bytes); });
    std::printf("%.1f MB with %lld areas become %.0f kB; edges within %.0f m\n",
                static_cast<double>(json.size()) / 1e6, static_cast<long long>(read.areas.size()),
                static_cast<double>(packed.bytes.size()) / 1e3, packed.metres);

    std::mt19937 random(1);
    std::uniform_real_distribution<double> along(0, side * step);
    QList<GeoPoint> asked;
    for (int i = 0; i < places; ++i)
        asked.append({50.7 + along(random), 4.2 + along(random)});
    QElapsedTimer clock;
    clock.start();
    int found = 0;
    for (const GeoPoint place : std::as_const(asked))
        found += set->at(place) ? 1 : 0;
    const double lookUps = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    std::printf("%d of %d places lie in an area\n", found, places);
    judge("100,000 places", lookUps, lookUpGoal);

    const auto desk = Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Bench"_s, true);
    const Desk::Handle fresh = desk->handle(); // knows no region yet
    JobBar jobs;
    AreasPanel panel(
        *desk, [] { return Today::at(QDateTime(QDate(2026, 11, 18), QTime(14, 0))); }, jobs);
    panel.resize(240, 700);
    panel.show();
    QCoreApplication::processEvents();
    const auto rests = [&] { return panel.findChildren<Job*>().isEmpty(); };
    clock.start();
    panel.read(path);
    const double reading = longestStall(rests);
    std::printf("%-44s %8lld ms\n", "the file in the window, until it is shown", static_cast<long long>(clock.elapsed()));
    judge("longest stall while it is read", reading, stallGoal);
    for (QPushButton* button : panel.findChildren<QPushButton*>()) {
        if (button->text() == u"Use these areas")
            button->click();
    }
    judge("longest stall while it is taken over", longestStall(rests), stallGoal);
    timed("the region of a connection that asks first",
          [&] { return Desk::openAgain(fresh)->region().areas().areas().size(); });
    return desk->region().isImported() ? 0 : 1;
}
