// SPDX-License-Identifier: GPL-3.0-or-later
// How long the map takes with 50,000 markers on 1200 x 800 pixels, without a graphics card. A frame of 16.7 ms is 60
// frames a second. Before all else, while the program is fresh: how long until the first map is seen, and how much memory
// that took. What reading the places from a desk takes is bench_map_places.
#include "ui/map/desk_content.h"
#include "ui/map/graphics_backend.h"
#include "ui/map/map_fixture.h"
#include "ui/map/map_painter.h"
#include "ui/map/map_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QQuickWidget>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <random>

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

constexpr int markers = 50000;
constexpr QSizeF view{1200, 800};

MapContent fullContent() {
    MapContent content;
    content.areas = defaultAreas();
    content.markers = entraide::test::strewnMarkers(MarkerKind::Volunteer, markers - 5000, 1) +
                      entraide::test::strewnMarkers(MarkerKind::Request, 5000, 2);
    content.areaCounts[u"1050"_s] = 7;
    return content;
}

MapViewport wholeCity() {
    MapViewport viewport;
    viewport.size = view;
    return viewport.fitted(defaultAreas().bounds(), 20);
}

MapStyle style() {
    return MapStyle::light(QFont());
}

/// 100,000 records as they are read from a desk.
DeskPlaces manyPlaces() {
    constexpr int volunteers = 90'000;
    DeskPlaces places;
    std::mt19937 random(7);
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    const auto fill = [&](DeskPlace& place, const MapMarker& at) {
        place.id = at.id;
        place.name = QStringLiteral("Emilie Janssens %1").arg(upTo(5000));
        place.postcode = QString::number(1000 + 10 * upTo(20));
        place.place = at.place;
        place.exact = true;
    };
    for (const MapMarker& at : entraide::test::strewnMarkers(MarkerKind::Volunteer, volunteers, 1)) {
        VolunteerPlace place;
        fill(place, at);
        for (int i = upTo(2); i >= 0; --i)
            place.services.append(static_cast<Service>(upTo(17)));
        places.volunteers.append(place);
    }
    for (const MapMarker& at : entraide::test::strewnMarkers(MarkerKind::Request, 100'000 - volunteers, 2)) {
        RequestPlace place;
        fill(place, at);
        place.service = static_cast<Service>(upTo(17));
        place.urgency = static_cast<Urgency>(upTo(3));
        place.when = {WhenKind::Fixed, QDate(2026, 11, 18).addDays(upTo(20)), {}, {600, 660}, 0, {}};
        places.requests.append(place);
    }
    return places;
}

/// The most memory that the process had so far, in MB; 0 where the system does not say.
double peakMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// A map made from nothing and shown, to its first picture with everything on it.
void sayFirstFrame() {
    const MapContent content = fullContent();
    const double before = peakMegabytes();
    QElapsedTimer clock;
    clock.start();
    MapView map(MapView::Use::Page);
    map.resize(view.toSize());
    map.setContent(content);
    map.show();
    QCoreApplication::processEvents();
    auto* quick = map.findChild<QQuickWidget*>();
    const QImage picture = quick ? quick->grabFramebuffer() : QImage();
    const double milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    const double megabytes = peakMegabytes();
    constexpr double mostMilliseconds = 300;
    constexpr double mostMegabytes = 200;
    const bool reached = !picture.isNull() && milliseconds < mostMilliseconds && megabytes < mostMegabytes;
    std::printf("first map frame, %d markers: %.0f ms (target %.0f), %.0f MB in all, %.0f before it (target %.0f)  %s\n",
                markers, milliseconds, mostMilliseconds, megabytes, before, mostMegabytes, reached ? "reached" : "MISSED");
    std::fflush(stdout);
}

void frameRate(benchmark::State& state) {
    state.counters["frames/s"] = benchmark::Counter(1, benchmark::Counter::kIsIterationInvariantRate);
}

void BM_LayOut(benchmark::State& state) {
    MarkerLayout layout;
    layout.setMarkers(fullContent().markers, {});
    double zoom = 11;
    for (auto _ : state) {
        zoom = zoom > 16 ? 11 : zoom + 0.1;
        layout.layOut(zoom);
        benchmark::DoNotOptimize(layout.symbols().data());
    }
}
BENCHMARK(BM_LayOut)->Unit(benchmark::kMillisecond);

/// From what was read of a desk to where each of 100,000 markers stands: their words, places and symbols. Target 200 ms.
void BM_LoadPlaces(benchmark::State& state) {
    const DeskPlaces places = manyPlaces();
    DeskContentOptions options;
    options.letters = true;
    for (auto _ : state) {
        const MapContent content = deskContent(places, defaultAreas(), options);
        MarkerLayout layout;
        layout.setMarkers(content.markers, {});
        layout.layOut(wholeCity().zoom);
        benchmark::DoNotOptimize(layout.symbols().data());
    }
}
BENCHMARK(BM_LoadPlaces)->Unit(benchmark::kMillisecond);

/// Who is inside a line drawn by hand around half the city.
void BM_ChooseByLasso(benchmark::State& state) {
    MapPainter map;
    map.setContent(fullContent());
    const MapViewport city = wholeCity();
    MapDrawing lasso;
    constexpr int corners = 200;
    const QPointF middle(view.width() / 2, view.height() / 2);
    for (int i = 0; i < corners; ++i) {
        const double angle = 6.2831853 * i / corners;
        const double radius = 250 + 60 * std::sin(7 * angle);
        const GeoPoint at = city.toPlace(middle + QPointF(radius * std::cos(angle), radius * std::sin(angle)));
        if (i == 0)
            lasso.begin(MapTool::Lasso, at);
        else
            lasso.extend(at, city);
    }
    for (auto _ : state) {
        const QSet<QString> chosen = map.markersWhere([&](GeoPoint place) { return lasso.contains(place); });
        map.setPicked(chosen);
        benchmark::DoNotOptimize(chosen.size());
    }
}
BENCHMARK(BM_ChooseByLasso)->Unit(benchmark::kMillisecond);

/// Content to first picture: what a page waits for.
void BM_FirstFrame(benchmark::State& state) {
    const MapContent content = fullContent();
    QImage image(view.toSize(), QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        MapPainter map;
        map.setContent(content);
        QPainter painter(&image);
        map.paint(painter, wholeCity(), style(), 1.0);
    }
}
BENCHMARK(BM_FirstFrame)->Unit(benchmark::kMillisecond);

void BM_PaintMoving(benchmark::State& state) {
    MapPainter map;
    map.setContent(fullContent());
    QImage image(view.toSize(), QImage::Format_ARGB32_Premultiplied);
    MapViewport viewport = wholeCity();
    viewport.zoom += static_cast<double>(state.range(0));
    double step = 3;
    for (auto _ : state) {
        step = -step;
        viewport = viewport.moved({step, step});
        QPainter painter(&image);
        map.paint(painter, viewport, style(), 1.0);
    }
    frameRate(state);
}
BENCHMARK(BM_PaintMoving)->ArgName("zoomed_in")->Arg(0)->Arg(2)->Arg(4)->Unit(benchmark::kMillisecond);

/// With a ring around each of 20,000 that are chosen together.
void BM_PaintMovingChosen(benchmark::State& state) {
    MapPainter map;
    const MapContent content = fullContent();
    map.setContent(content);
    QSet<QString> chosen;
    for (const MapMarker& marker : content.markers.first(20'000))
        chosen.insert(marker.id);
    map.setPicked(chosen);
    QImage image(view.toSize(), QImage::Format_ARGB32_Premultiplied);
    MapViewport viewport = wholeCity();
    viewport.zoom += static_cast<double>(state.range(0));
    double step = 3;
    for (auto _ : state) {
        step = -step;
        viewport = viewport.moved({step, step});
        QPainter painter(&image);
        map.paint(painter, viewport, style(), 1.0);
    }
    frameRate(state);
}
BENCHMARK(BM_PaintMovingChosen)->ArgName("zoomed_in")->Arg(0)->Arg(4)->Unit(benchmark::kMillisecond);

void BM_PaintZooming(benchmark::State& state) {
    MapPainter map;
    map.setContent(fullContent());
    QImage image(view.toSize(), QImage::Format_ARGB32_Premultiplied);
    MapViewport viewport = wholeCity();
    for (auto _ : state) {
        viewport.zoom = viewport.zoom > 15 ? 11 : viewport.zoom + 0.1;
        QPainter painter(&image);
        map.paint(painter, viewport, style(), 1.0);
    }
    frameRate(state);
}
BENCHMARK(BM_PaintZooming)->Unit(benchmark::kMillisecond);

/// What draws \a map, with everything on it and a first frame drawn; null, which is said, where QML was not loaded.
QQuickWidget* shownFull(MapView& map, benchmark::State& state) {
    map.resize(view.toSize());
    map.setContent(fullContent());
    map.show();
    QCoreApplication::processEvents();
    auto* quick = map.findChild<QQuickWidget*>();
    if (quick)
        quick->grabFramebuffer();
    else
        state.SkipWithError("QML was not loaded");
    return quick;
}

/// The same through Qt Location and the software scene graph, as the window does it.
void BM_QuickMoving(benchmark::State& state) {
    MapView map(MapView::Use::Page);
    QQuickWidget* quick = shownFull(map, state);
    if (!quick)
        return;
    double step = 3;
    for (auto _ : state) {
        step = -step;
        map.setViewport(map.viewport().moved({step, step}));
        benchmark::DoNotOptimize(quick->grabFramebuffer());
    }
    frameRate(state);
}
BENCHMARK(BM_QuickMoving)->Unit(benchmark::kMillisecond);

void BM_QuickZooming(benchmark::State& state) {
    MapView map(MapView::Use::Page);
    QQuickWidget* quick = shownFull(map, state);
    if (!quick)
        return;
    double zoom = 11;
    for (auto _ : state) {
        zoom = zoom > 15 ? 11 : zoom + 0.1;
        MapViewport viewport = map.viewport();
        viewport.zoom = zoom;
        map.setViewport(viewport);
        benchmark::DoNotOptimize(quick->grabFramebuffer());
    }
    frameRate(state);
}
BENCHMARK(BM_QuickZooming)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    chooseGraphicsBackend();
    sayFirstFrame();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
