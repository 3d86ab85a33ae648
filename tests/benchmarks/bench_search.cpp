// SPDX-License-Identifier: GPL-3.0-or-later
// Search as you type over 100,000 volunteers in an encrypted desk: count, sort and one page of 200 rows for each key
// pressed. To reach: 50 ms for the slowest. The same with a named filter of the team, whose conditions are looked at
// once and then kept; and who may be the same person as somebody.
#include "benchmarks/bench_desk.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "workflows/clock.h"
#include "workflows/list_filters.h"
#include "workflows/merge_people.h"
#include "workflows/twins.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <map>

namespace {

using namespace entraide;
using namespace Qt::StringLiterals;

constexpr int volunteers = 100'000;
constexpr double goalMilliseconds = 50;

const Desk& desk() {
    static QTemporaryDir folder;
    static const std::unique_ptr<Desk> made = [] {
        auto desk = Desk::create(folder.filePath(u"desk.entraide"_s), {"bench", {64 * 1024, 1}}, u"Bench"_s, false);
        bench::People people(7);
        for (int batch = 0; batch < volunteers; batch += 5000) {
            desk->write([&](Desk::Writer& writer) {
                for (int i = 0; i < 5000; ++i)
                    writer.save(people.volunteer(writer.save(people.person())));
            });
        }
        return desk;
    }();
    return *made;
}

std::map<std::string, double> milliseconds; ///< of the last and longest run of each, as the table shows it
double firstKey = 0;                        ///< the very first query of the process, nothing read yet

void type(benchmark::State& state, const std::string& name, const ListQuery& query) {
    qint64 total = 0;
    double sum = 0;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        const ListPage page = desk().queries().list(query);
        total = page.total;
        benchmark::DoNotOptimize(page.rows.data());
        const auto end = std::chrono::steady_clock::now();
        sum += std::chrono::duration<double, std::milli>(end - start).count();
    }
    const double mean = sum / static_cast<double>(state.iterations());
    if (milliseconds.empty())
        firstKey = mean;
    milliseconds[name] = mean;
    state.counters["rows"] = static_cast<double>(total);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const auto add = [](const char* name, const ListQuery& query) {
        benchmark::RegisterBenchmark(name, [name = std::string(name), query](benchmark::State& state) {
            type(state, name, query);
        })->Unit(benchmark::kMillisecond);
    };
    add("everything", {});
    for (const char* text : {"e", "em", "emi", "emilie", "emilie dh", "r", "1", "10", "elsene", "rue i", "j p",
                             "dhondt batete", "0470", "zzz"})
        add((std::string("search:") + text).c_str(), {.search = QString::fromLatin1(text)});
    add("state:active", {.states = {u"active"_s}});
    add("state:active+e", {.search = u"e"_s, .states = {u"active"_s}});
    add("last page of e", {.search = u"e"_s, .offset = 60'000});
    add("last page", {.offset = 99'800});
    add("by hours, no index", {.sortColumn = u"hours_per_week"_s});
    const auto filtered = [](const QList<FilterCriterion>& criteria, const char* text) {
        ListQuery query{.search = QString::fromLatin1(text)};
        applyCriteria(criteria, Today::at(QDateTime(QDate(2026, 11, 18), QTime(14, 0))), query);
        return query;
    };
    const QList<FilterCriterion> dutchWalkers{{u"services"_s, u"is"_s, {u"dog_walk"_s}},
                                              {u"person.language"_s, u"is"_s, {u"nl"_s}}};
    const QList<FilterCriterion> freeAndUnasked{{u"free"_s, u"is"_s, {u"2 09:00-12:00"_s}}, {u"match"_s, u"no"_s, {}}};
    for (const char* text : {"", "e", "emilie", "1050"}) {
        add((std::string("named filter, service and language:") + text).c_str(), filtered(dutchWalkers, text));
        add((std::string("named filter, free and unasked:") + text).c_str(), filtered(freeAndUnasked, text));
    }
    benchmark::RegisterBenchmark("a named filter for the first time", [&](benchmark::State& state) {
        int turn = 0;
        for (auto _ : state) { // each turn asks something that was not asked yet
            QList<FilterCriterion> criteria = dutchWalkers;
            criteria.append({u"person.phones"_s, u"contains"_s, {QString::number(turn++)}});
            benchmark::DoNotOptimize(desk().queries().list(filtered(criteria, "e")).total);
        }
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("twins of somebody", [](benchmark::State& state) {
        const ListPage some = desk().queries().list({.type = EntityType::Person, .limit = 50});
        qsizetype turn = 0;
        for (auto _ : state) {
            const ListRow& row = some.rows[turn++ % some.rows.size()];
            benchmark::DoNotOptimize(suspectedTwins(desk(), recordFromBody<Person>(row.id, row.body)).size());
        }
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("two of them side by side", [](benchmark::State& state) {
        const ListPage some = desk().queries().list({.type = EntityType::Person, .limit = 2});
        const auto one = PersonId::fromString(some.rows[0].id);
        const auto other = PersonId::fromString(some.rows[1].id);
        for (auto _ : state)
            benchmark::DoNotOptimize(twinPair(desk(), *one, *other)->differences.size());
    })->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("find anything: em", [](benchmark::State& state) {
        for (auto _ : state)
            benchmark::DoNotOptimize(desk().queries().findAnything(u"em"_s, 20));
    })->Unit(benchmark::kMillisecond);
    desk(); // made before anything is timed
    benchmark::RunSpecifiedBenchmarks();
    double slowest = 0;
    for (const auto& [name, one] : milliseconds)
        slowest = std::max(slowest, one);
    std::printf("slowest search %.1f ms, to reach %.0f ms: %s; the first of all, nothing in memory yet: %.1f ms\n",
                slowest, goalMilliseconds, slowest <= goalMilliseconds ? "reached" : "MISSED", firstKey);
    return 0;
}
