// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace entraide::bench {

/// Prints as usual and remembers the time of each benchmark, for the ratios at the end: processor time, so that other
/// work on the machine does not count, or the time that the benchmark measured itself.
class RememberingReporter : public benchmark::ConsoleReporter {
public:
    void ReportRuns(const std::vector<Run>& runs) override {
        for (const Run& run : runs) {
            if (run.run_type != Run::RT_Iteration || run.iterations == 0)
                continue;
            const bool own = run.benchmark_name().ends_with("/manual_time");
            m_seconds[run.benchmark_name()] =
                (own ? run.real_accumulated_time : run.cpu_accumulated_time) / static_cast<double>(run.iterations);
        }
        ConsoleReporter::ReportRuns(runs);
    }

    /// One line: how long \a own takes of \a other's time, and whether that is at most \a target. Says nothing when one
    /// of the two did not run.
    void ratio(const std::string& what, const std::string& own, const std::string& other, double target) const {
        const auto a = m_seconds.find(own);
        const auto b = m_seconds.find(other);
        if (a == m_seconds.end() || b == m_seconds.end())
            return;
        const double ratio = a->second / b->second;
        std::printf("%-58s %10.5f  (1/%.1f)  target %.5f  %s\n", what.c_str(), ratio, 1 / ratio, target,
                    ratio <= target ? "reached" : "MISSED");
    }

private:
    std::map<std::string, double> m_seconds;
};

} // namespace entraide::bench
