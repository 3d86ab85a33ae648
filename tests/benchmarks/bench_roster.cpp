// SPDX-License-Identifier: GPL-3.0-or-later
// Papers of many rows: a week from entries to PDF, the register, a call list. Target: 5,000 rows in under 2 s.
#include "support/roster_builder.h"
#include "ui/printing/call_list_sheet.h"
#include "ui/printing/register_sheet.h"
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
BENCHMARK_CAPTURE(writeThePdf, personal, RosterSheet::Personal)->Arg(200)->Arg(5'000)->Unit(benchmark::kMillisecond);

void count(benchmark::State& state, const Paginator& pages, qint64 rows) {
    state.counters["pages"] = pages.pageCount();
    state.counters["rows/s"] =
        benchmark::Counter(static_cast<double>(rows * state.iterations()), benchmark::Counter::kIsRate);
}

void writeTheRegister(benchmark::State& state) {
    VolunteerRegister found;
    found.year = 2026;
    for (int i = 0; i < state.range(0); ++i) {
        RegisterRow row;
        row.name = u"Vandenbroucke, Inès %1"_s.arg(i);
        row.work.days = i % 60;
        row.work.minutes = 90 * row.work.days;
        found.rows.append(row);
    }
    const QTemporaryDir folder;
    const ReportPrint print{u"Permanence"_s, QDateTime(QDate(2026, 3, 18), QTime(9, 0))};
    for (auto _ : state)
        writeRegisterPdf(found, print, folder.filePath(u"register.pdf"_s));
    count(state, registerPages(found, print), state.range(0));
}
BENCHMARK(writeTheRegister)->Arg(200)->Arg(5'000)->Unit(benchmark::kMillisecond);

void writeTheCallList(benchmark::State& state) {
    QList<CallLine> calls;
    for (int i = 0; i < state.range(0); ++i) {
        CallLine call;
        call.name = u"Inès Vandenbroucke %1"_s.arg(i);
        call.phones = {u"+32470000112"_s};
        calls.append(call);
    }
    CallSheetHead head;
    head.deskName = u"Permanence"_s;
    head.today = Today::at(QDateTime(QDate(2026, 3, 18), QTime(9, 0)));
    const QTemporaryDir folder;
    for (auto _ : state)
        callListPages(calls, head).writePdf(folder.filePath(u"calls.pdf"_s), u"calls"_s);
    count(state, callListPages(calls, head), state.range(0));
}
BENCHMARK(writeTheCallList)->Arg(200)->Arg(5'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
