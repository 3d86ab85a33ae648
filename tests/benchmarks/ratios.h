// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstddef>
#include <cstdio>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace entraide::bench {

/// Prints as usual, of what is repeated only the median, and remembers the same time of each benchmark for the ratios
/// at the end: processor time, so that other work on the machine does not count, or the time that the benchmark
/// measured itself.
class RememberingReporter : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration || run.iterations == 0)
                continue;
            const bool own = run.benchmark_name().ends_with("/manual_time");
            m_seconds[run.run_name.str()].push_back((own ? run.real_accumulated_time : run.cpu_accumulated_time) /
                                                    static_cast<double>(run.iterations));
        }
        std::vector<Run> told;
        std::ranges::copy_if(runs, std::back_inserter(told), [](const Run& run) {
            return run.run_type == Run::RT_Iteration ? run.repetitions <= 1 : run.aggregate_name == "median";
        });
        ConsoleReporter::ReportRuns(told);
    }

    /// One line: how long \a own takes of \a other's time, and whether that is at most \a target. Says nothing when one
    /// of the two did not run.
    void ratio(const std::string& what, const std::string& own, const std::string& other, double target) const {
        const auto a = m_seconds.find(own);
        const auto b = m_seconds.find(other);
        if (a == m_seconds.end() || b == m_seconds.end())
            return;
        const double ratio = median(a->second) / median(b->second);
        std::printf("%-58s %10.5f  (1/%.1f)  target %.5f  %s\n", what.c_str(), ratio, 1 / ratio, target,
                    ratio <= target ? "reached" : "MISSED");
    }

private:
    static double median(std::vector<double> values) {
        std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
        return values[values.size() / 2];
    }

    std::map<std::string, std::vector<double>> m_seconds;
};

/// As benchmark::Initialize, but each benchmark runs some times for a short while, all of them by turns, so that what
/// slows the machine for a second counts for all. What the command line says goes before.
inline void initializeByTurns(int argc, char** argv) {
    static std::vector<std::string> words{argc > 0 ? argv[0] : "", "--benchmark_repetitions=9",
                                          "--benchmark_min_time=0.1s", "--benchmark_enable_random_interleaving=true"};
    words.insert(words.end(), argv + std::min(argc, 1), argv + argc);
    static std::vector<char*> all; // benchmark keeps the program's name
    for (std::string& word : words)
        all.push_back(word.data());
    int count = static_cast<int>(all.size());
    benchmark::Initialize(&count, all.data());
}

} // namespace entraide::bench
