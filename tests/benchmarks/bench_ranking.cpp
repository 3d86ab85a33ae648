// SPDX-License-Identifier: GPL-3.0-or-later
// The best 20 volunteers for a task: the index against the same question in SQL, against a k-d tree of homes,
// and against the floor that the ANDs alone set. All answers are compared before anything is measured.
#include "benchmarks/nearest_ranking.h"
#include "benchmarks/ratios.h"
#include "benchmarks/sql_ranking.h"
#include "core/matching/people.h"
#include "matching/ranking.h"
#include "matching/why_not.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>

namespace {

using namespace entraide;

constexpr int top = 20;
constexpr int taskCount = 64;

/// One desk of invented volunteers in both forms, made once for each size.
struct Town {
    explicit Town(int volunteers) {
        test::Dice dice(2026);
        QList<VolunteerRow> rows;
        rows.reserve(volunteers);
        index.reserve(volunteers);
        for (int i = 0; i < volunteers; ++i) {
            rows.append(test::cityVolunteer(dice, i));
            index.set(rows.last());
        }
        for (int i = 0; i < taskCount; ++i)
            tasks.push_back(test::cityTask(dice));
        sql = std::make_unique<bench::SqlRanking>(rows);
        nearest = std::make_unique<bench::NearestRanking>(index);
    }

    /// True when all give the same volunteers the same scores. SQL takes one cosine for all, so scores differ in the
    /// fifth digit, and somebody who lives on the very edge of their area may be in one answer only.
    bool agree() {
        constexpr double tolerance = 2e-4;
        constexpr int mayMiss = 2;
        for (const TaskQuery& task : tasks) {
            const auto other = sql->rank(task, top);
            int missed = 0;
            std::vector<int> own;
            for (const Candidate& candidate : rank(index, task, top).candidates) {
                own.push_back(index.numberOf(candidate.volunteer));
                const int number = index.numberOf(candidate.volunteer);
                const auto same = std::ranges::find(other, number, &bench::SqlRanking::Ranked::volunteer);
                missed += same == other.end();
                if (same != other.end() && std::abs(same->score - candidate.score) > tolerance)
                    return false;
            }
            if (missed > mayMiss || own != nearest->rank(task, top))
                return false;
        }
        return true;
    }

    VolunteerIndex index{0};
    std::vector<TaskQuery> tasks;
    std::unique_ptr<bench::SqlRanking> sql;
    std::unique_ptr<bench::NearestRanking> nearest;
};

Town& town(int volunteers) {
    static std::map<int, std::unique_ptr<Town>> towns;
    auto& found = towns[volunteers];
    if (!found) {
        found = std::make_unique<Town>(volunteers);
        if (!found->agree()) {
            std::fprintf(stderr, "the ways disagree at %d volunteers\n", volunteers);
            std::exit(1);
        }
    }
    return *found;
}

template <class F> void eachTask(benchmark::State& state, F&& ask) {
    Town& desk = town(static_cast<int>(state.range(0)));
    std::size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(ask(desk, desk.tasks[next++ % taskCount]));
    state.counters["MB"] = static_cast<double>(desk.index.bytes()) / 1e6;
}

void rankIndex(benchmark::State& state) {
    eachTask(state, [](Town& desk, const TaskQuery& task) { return rank(desk.index, task, top); });
}
void rankSql(benchmark::State& state) {
    eachTask(state, [](Town& desk, const TaskQuery& task) { return desk.sql->rank(task, top); });
}
void rankNearest(benchmark::State& state) {
    eachTask(state, [](Town& desk, const TaskQuery& task) { return desk.nearest->rank(task, top); });
}
void floorOfAnds(benchmark::State& state) {
    TaskMatch::Words words;
    eachTask(state, [&words](Town& desk, const TaskQuery& task) {
        TaskMatch(desk.index, task).mayFit(words);
        return words.data();
    });
}
void whyNotIndex(benchmark::State& state) {
    eachTask(state, [](Town& desk, const TaskQuery& task) { return whyNot(desk.index, task); });
}
void changeOne(benchmark::State& state) {
    test::Dice dice(7);
    const int volunteers = static_cast<int>(state.range(0));
    VolunteerIndex& index = town(volunteers).index;
    std::vector<VolunteerRow> rows;
    for (int i = 0; i < 256; ++i)
        rows.push_back(test::cityVolunteer(dice, dice.roll(volunteers)));
    std::size_t next = 0;
    for (auto _ : state)
        index.set(rows[next++ % rows.size()]);
}

} // namespace

int main(int argc, char** argv) {
    bench::initializeByTurns(argc, argv);
    for (const auto& [name, function] :
         {std::pair("rank_sql", &rankSql), std::pair("rank_index", &rankIndex),
          std::pair("rank_nanoflann", &rankNearest), std::pair("floor_of_ands", &floorOfAnds),
          std::pair("why_not", &whyNotIndex), std::pair("change_one", &changeOne)}) {
        benchmark::RegisterBenchmark(name, function)
            ->Arg(1'000)
            ->Arg(10'000)
            ->Arg(100'000)
            ->Unit(benchmark::kMicrosecond);
    }
    bench::RememberingReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    std::printf("\n");
    for (const char* size : {"1000", "10000", "100000"}) {
        const std::string own = std::string("rank_index/") + size;
        reporter.ratio("ranking at " + std::string(size) + " / the same in SQL", own, std::string("rank_sql/") + size,
                       0.01);
        reporter.ratio("ranking at " + std::string(size) + " / nanoflann", own, std::string("rank_nanoflann/") + size,
                       0.04);
        reporter.ratio("ranking at " + std::string(size) + " / the ANDs alone", own,
                       std::string("floor_of_ands/") + size, 5);
    }
    return 0;
}
