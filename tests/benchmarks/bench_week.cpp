// SPDX-License-Identifier: GPL-3.0-or-later
// The exact week: the whole plan, from volunteers and tasks to explained lines, against what HiGHS proves that no plan
// can beat, and against a greedy that keeps the same hard rules. Each runs in a process of its own, so that the memory
// it takes can be measured. Times are of the processor, over all threads; HiGHS's are of its simplex alone, without
// reading volunteers and writing the model, which ours include.
#include "core/matching/people.h"
#include "core/matching/week_bound.h"
#include "matching/week_state.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using namespace entraide;

/// An empty place in the objective that is compared, for the weight of the least urgent: 20 km. At the plan's own price
/// (a thousand thousand kilometres) no way would be seen beside an empty place, neither by floating point nor by
/// readers.
constexpr std::int64_t comparedUnserved = 20'000;

struct Week {
    /// \a busy: people take three to seven tasks a week, so that several fall on one day.
    Week(int volunteers, int requests, bool busy) {
        test::Dice dice(2026);
        index.reserve(volunteers);
        for (int i = 0; i < volunteers; ++i) {
            VolunteerRow row = test::cityVolunteer(dice, i);
            if (busy)
                row.tasksPerWeek = 3 + dice.roll(5);
            index.set(row);
        }
        for (int i = 0; i < requests; ++i) {
            PlanTask task;
            task.query = test::cityTask(dice, 15);
            task.urgency = static_cast<Urgency>(dice.roll(4));
            tasks.push_back(task);
        }
    }
    VolunteerIndex index{3};
    std::vector<PlanTask> tasks;
};

struct Result {
    double objective = 0;
    double metres = 0;
    double served = 0;
    double seconds = 0;
    double peakMb = 0; ///< above what the process had before
    int columns = 0;
    bool done = false;
};

double peakMb() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    }
    return 0;
}

/// Runs in a child, whose peak memory starts at what it has now.
Result inChild(const std::function<Result()>& work) {
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        std::ofstream("/proc/self/clear_refs") << "5"; // resets the high-water mark
        const double before = peakMb();
        Result result = work();
        result.peakMb = peakMb() - before;
        const bool written = write(ends[1], &result, sizeof result) == static_cast<ssize_t>(sizeof result);
        _exit(written ? 0 : 1);
    }
    close(ends[1]);
    Result result;
    if (read(ends[0], &result, sizeof result) != static_cast<ssize_t>(sizeof result))
        result = {};
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return result;
}

PlanRules comparedRules() {
    PlanRules rules;
    rules.unserved = comparedUnserved;
    return rules;
}

/// Ways between tasks are a cost that HiGHS's program does not know: plans are compared without them, and measured
/// with.
Result own(const Week& week, bool ways) {
    PlanRules rules;
    if (!ways)
        rules.lateMinute = 0;
    std::vector<double> seconds;
    PlanProposal plan;
    for (int i = 0; i < 3; ++i) {
        const std::clock_t begin = std::clock();
        plan = planWeek(week.index, week.tasks, test::monday(), rules);
        seconds.push_back(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(seconds);
    Result result;
    result.done = plan.status == PlanStatus::Done;
    result.seconds = seconds[1];
    result.served = static_cast<double>(plan.lines.size());
    result.objective = static_cast<double>(test::objectiveAt(plan, week.tasks, comparedRules()));
    for (const PlannedPlace& line : plan.lines)
        result.metres += line.cost.total();
    std::printf("  own: %lld edges tried, %d chains, %d places gained after the flow\n",
                static_cast<long long>(plan.dayEffort.edgesTried), plan.dayEffort.chains, plan.dayEffort.placesGained);
    std::fflush(stdout);
    return result;
}

Result highs(const Week& week) {
    const test::WeekBound bound =
        test::weekBound(week.index, week.tasks, test::monday(), comparedRules(), false);
    Result result;
    result.done = bound.solved;
    result.objective = bound.objective;
    result.metres = bound.metres;
    result.served = bound.served;
    result.seconds = bound.seconds;
    result.columns = bound.columns;
    return result;
}

/// The scarcest first, each to whoever costs least and has no other task at that time.
Result greedy(const Week& week) {
    const PlanRules rules;
    const PlanOptions options;
    const std::clock_t begin = std::clock();
    const PlanEdges edges = planEdges(week.index, week.tasks, test::monday(), rules, options);
    WeekState state(week.index, week.tasks, edges, static_cast<int>(test::monday().toJulianDay()), rules, options);
    std::vector<int> order;
    for (int task = 0; task < state.taskCount(); ++task)
        order.push_back(task);
    std::ranges::stable_sort(order, {}, [&](int task) { return state.edges(task).size(); });
    Result result;
    for (int task : order) {
        if (state.units(task) == 0)
            continue;
        std::int64_t least = WeekState::never;
        PlanEdge best;
        for (const PlanEdge& edge : state.edges(task)) {
            if (const std::int64_t cost = state.costOf(task, edge); cost < least) {
                least = cost;
                best = edge;
            }
        }
        if (least < WeekState::never && state.insert(state.firstUnit(task), best)) {
            ++result.served;
            result.metres += static_cast<double>(least);
        }
    }
    result.seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    result.done = true;
    return result;
}

void line(const char* what, double value, double target, bool reached) {
    std::printf("  %-52s %9.4f  target %7.4f  %s\n", what, value, target, reached ? "reached" : "MISSED");
}

} // namespace

int main(int argc, char** argv) {
    struct Case {
        const char* name;
        int volunteers;
        int requests;
        bool busy;
        bool bounded; ///< HiGHS gets to the end of it
    };
    const Case cases[] = {{"1000x500", 1'000, 500, false, true},
                          {"10000x5000", 10'000, 5'000, false, true},
                          {"scarce_2000x5000_several_a_day", 2'000, 5'000, true, true},
                          {"100000x50000", 100'000, 50'000, false, false}};
    for (const Case& c : cases) {
        if (argc > 1 && !std::strstr(c.name, argv[argc - 1]))
            continue;
        const Week week(c.volunteers, c.requests, c.busy);
        std::printf("week %s\n", c.name);
        std::fflush(stdout);
        const Result ours = inChild([&] { return own(week, true); });
        const Result free = c.bounded ? inChild([&] { return own(week, false); }) : Result();
        const Result plain = inChild([&] { return greedy(week); });
        std::printf("  %-8s %9.3f s %8.1f MB %8.1f places %12.0f m\n", "own", ours.seconds, ours.peakMb, ours.served,
                    ours.metres);
        std::printf("  %-8s %9.3f s %8.1f MB %8.1f places %12.0f m\n", "greedy", plain.seconds, plain.peakMb,
                    plain.served, plain.metres);
        std::fflush(stdout);
        const double above = ours.served / plain.served;
        if (!c.bounded) {
            std::printf("  too large for HiGHS\n");
            line("places / greedy's", above, 1.08, above >= 1.08);
            continue;
        }
        const Result bound = inChild([&] { return highs(week); });
        if (!ours.done || !bound.done) {
            std::printf("  not solved\n");
            return 1;
        }
        std::printf("  %-8s %9.3f s %8.1f MB %8.1f places %12.0f m, %d columns\n", "HiGHS", bound.seconds, bound.peakMb,
                    bound.served, bound.metres, bound.columns);
        const double gap = (free.objective - bound.objective) / bound.objective;
        line("gap of the objective, ways free (empty: 20 km a weight)", gap, 0.01, gap <= 0.01);
        std::printf("  %-52s %9.4f\n", "the same with ways, which the bound does not know",
                    (ours.objective - bound.objective) / bound.objective);
        const double places = ours.served / bound.served;
        line("places / the bound's", places, 0.998, places >= 0.998);
        const double time = ours.seconds / bound.seconds;
        line("time / HiGHS", time, 0.1, time <= 0.1);
        const double memory = ours.peakMb / bound.peakMb;
        line("memory / HiGHS", memory, 0.1, memory <= 0.1);
        std::printf("  %-52s %9.4f\n", "the bound's places / greedy's: no plan has more", bound.served / plain.served);
        line("places / greedy's", above, 1.08, above >= 1.08);
        std::printf("  (excess over the bound, to the bound's metres alone: %.4f)\n",
                    (free.objective - bound.objective) / bound.metres);
    }
    return 0;
}
