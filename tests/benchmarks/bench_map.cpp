// SPDX-License-Identifier: GPL-3.0-or-later
// How long the map takes with 50,000 markers on 1200 x 800 pixels, without a graphics card. A frame of 16.7 ms is 60
// frames a second.
#include "ui/map/graphics_backend.h"
#include "ui/map/map_fixture.h"
#include "ui/map/map_painter.h"
#include "ui/map/map_view.h"

#include <QApplication>
#include <QPainter>
#include <QQuickWidget>

#include <benchmark/benchmark.h>

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

constexpr int markers = 50000;
constexpr QSizeF view{1200, 800};

MapContent fullContent() {
    MapContent content;
    content.areas = defaultAreas();
    content.markers = entraide::testing::strewnMarkers(MarkerKind::Volunteer, markers - 5000, 1) +
                      entraide::testing::strewnMarkers(MarkerKind::Request, 5000, 2);
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

/// The same through Qt Location and the software scene graph, as the window does it.
void BM_QuickMoving(benchmark::State& state) {
    MapView map(MapView::Use::Page);
    map.resize(view.toSize());
    map.setContent(fullContent());
    map.show();
    QCoreApplication::processEvents();
    auto* quick = map.findChild<QQuickWidget*>();
    if (!quick) {
        state.SkipWithError("QML was not loaded");
        return;
    }
    quick->grabFramebuffer();
    double step = 3;
    for (auto _ : state) {
        step = -step;
        map.setViewport(map.viewport().moved({step, step}));
        benchmark::DoNotOptimize(quick->grabFramebuffer());
    }
    frameRate(state);
}
BENCHMARK(BM_QuickMoving)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    chooseGraphicsBackend();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
