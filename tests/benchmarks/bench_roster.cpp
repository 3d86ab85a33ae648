// SPDX-License-Identifier: GPL-3.0-or-later
// A week of many places from entries to PDF. Target: 5,000 rows on 50 sites in under 2 s.
#include "support/roster_builder.h"
#include "ui/printing/roster_print.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace {

using namespace entraide;
using namespace entraide::test;

constexpr int rowsOfASite = 100;

QList<RosterEntry> weekOf(int places) {
    QList<RosterEntry> entries;
    for (int site = 0; site < places / rowsOfASite; ++site) {
        RosterSite where = careHome();
        where.key = u"organisation:%1"_s.arg(site);
        where.name = u"Maison %1"_s.arg(site);
        entries += manyPlaces(rowsOfASite, where);
    }
    return entries;
}

PrintOptions optionsFor(RosterSheet sheet) {
    PrintOptions options;
    options.sheet = sheet;
    options.level = RosterLevel::Coordinator;
    options.languages = {Language::French, Language::Dutch};
    options.destroyAfter = usualDestroyAfter(week12);
    return options;
}

void buildTheRoster(benchmark::State& state) {
    const QList<RosterEntry> entries = weekOf(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(buildRoster(headOfWeek12(), entries));
}
BENCHMARK(buildTheRoster)->Arg(200)->Arg(5'000)->Unit(benchmark::kMillisecond);

void shareOutThePages(benchmark::State& state) {
    const Roster roster = buildRoster(headOfWeek12(), weekOf(static_cast<int>(state.range(0))));
    for (auto _ : state)
        state.counters["pages"] = rosterPages(roster, optionsFor(RosterSheet::Site)).pageCount();
}
BENCHMARK(shareOutThePages)->Arg(200)->Arg(5'000)->Unit(benchmark::kMillisecond);

void writeThePdf(benchmark::State& state, RosterSheet sheet) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"roster.pdf"_s);
    const Roster roster = buildRoster(headOfWeek12(), weekOf(static_cast<int>(state.range(0))));
    for (auto _ : state)
        writeRosterPdf(roster, optionsFor(sheet), file);
    state.counters["kB"] = static_cast<double>(QFileInfo(file).size()) / 1000;
}
BENCHMARK_CAPTURE(writeThePdf, site, RosterSheet::Site)->Arg(200)->Arg(5'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(writeThePdf, week, RosterSheet::Week)->Arg(200)->Arg(5'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
