// SPDX-License-Identifier: GPL-3.0-or-later
// "What needs me now?" at 100,000 volunteers and 50,000 requests: opening a worker's connection, the lines, the week.
#include "sample/sample_desk.h"
#include "storage/desk.h"
#include "workflows/today.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <memory>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;

const Today today = Today::at(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));

/// Made once for all; a file given in ENTRAIDE_BENCH_DESK is taken instead.
Desk& bigDesk() {
    static QTemporaryDir folder;
    static const std::unique_ptr<Desk> desk = [] {
        if (const QString file = qEnvironmentVariable("ENTRAIDE_BENCH_DESK"); !file.isEmpty())
            return Desk::open(file, {});
        auto made = Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Bench"_s, true);
        fillSample(*made, {.volunteers = 100000, .requests = 50000, .postings = 500, .seed = 1}, today.now);
        return made;
    }();
    return *desk;
}

void openAgain(benchmark::State& state) {
    const Desk::Handle handle = bigDesk().handle();
    for (auto _ : state)
        benchmark::DoNotOptimize(Desk::openAgain(handle));
}

void lines(benchmark::State& state) {
    const Desk& desk = bigDesk();
    for (auto _ : state)
        benchmark::DoNotOptimize(todayGroups(desk, today));
}

void week(benchmark::State& state) {
    const Desk& desk = bigDesk();
    for (auto _ : state)
        benchmark::DoNotOptimize(weekPlaces(desk, IsoWeek::of(today.date)));
}

BENCHMARK(openAgain)->Unit(benchmark::kMillisecond);
BENCHMARK(lines)->Unit(benchmark::kMillisecond);
BENCHMARK(week)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace entraide

BENCHMARK_MAIN();
