// SPDX-License-Identifier: GPL-3.0-or-later
// How soon a long run ends when it is cancelled, wherever it is by then: the stop is asked for at several moments of
// each run, and the slowest answer counts. A person waits no longer than 200 ms.
//
// `bench_cancelling FILTER` measures the runs whose name holds FILTER. A desk given in ENTRAIDE_BENCH_DESK is taken
// instead of an invented one.
#include "core/matching/flow_instances.h"
#include "core/matching/people.h"
#include "core/rounds/round_instances.h"
#include "domain/error.h"
#include "matching/flow_solver.h"
#include "matching/week_plan.h"
#include "rounds/round_solver.h"
#include "sample/sample_desk.h"
#include "storage/desk.h"
#include "workflows/round_planning.h"
#include "workflows/week_planning.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <functional>
#include <future>
#include <string>
#include <thread>
#include <tuple>
#include <vector>

namespace {

using namespace entraide;
using namespace Qt::StringLiterals;
using Clock = std::chrono::steady_clock;
/// Runs until its end or until it is stopped; whatever it holds is let go of before it returns.
using Run = std::function<void(const std::stop_token&)>;

constexpr double target = 200; ///< milliseconds
constexpr int moments = 16;

double millisecondsSince(Clock::time_point begin) {
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// How long after \a wait milliseconds the run ended; below 0: it had ended before.
double answerAfter(const Run& run, double wait) {
    std::stop_source source;
    auto ended = std::async(std::launch::async, [&run, stop = source.get_token()] {
        run(stop);
        return Clock::now();
    });
    std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(wait));
    const auto asked = Clock::now();
    source.request_stop();
    return std::chrono::duration<double, std::milli>(ended.get() - asked).count();
}

void measure(const std::string& name, const Run& run) {
    const auto begin = Clock::now();
    run({});
    const double whole = millisecondsSince(begin);
    double worst = 0;
    double at = 0;
    int answers = 0;
    for (int moment = 0; moment < moments; ++moment) {
        const double share = (moment + 0.3) / moments;
        const double answer = answerAfter(run, share * whole);
        if (answer < 0)
            continue;
        ++answers;
        if (answer > worst) {
            worst = answer;
            at = share;
        }
    }
    std::printf("%-36s run %8.0f ms  cancelled after %6.1f ms (worst of %2d, at %2.0f %% of the run)  target %.0f ms  "
                "%s\n",
                name.c_str(), whole, worst, answers, 100 * at, target, worst <= target ? "reached" : "MISSED");
    std::fflush(stdout);
}

Run flowRun(FlowProblem problem) {
    return [problem = std::make_shared<FlowProblem>(std::move(problem))](const std::stop_token& stop) {
        FlowOptions options;
        options.stop = stop;
        solveFlow(*problem, options);
    };
}

struct Week {
    Week(int volunteers, int requests) {
        test::Dice dice(2026);
        index.reserve(volunteers);
        for (int i = 0; i < volunteers; ++i)
            index.set(test::cityVolunteer(dice, i));
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

Run weekRun(int volunteers, int requests) {
    return [week = std::make_shared<Week>(volunteers, requests)](const std::stop_token& stop) {
        PlanOptions options;
        options.stop = stop;
        planWeek(week->index, week->tasks, test::monday(), {}, options);
    };
}

Run roundsRun(int jobs) {
    return [problem = std::make_shared<RoundProblem>(test::cityRounds(jobs, 7))](const std::stop_token& stop) {
        RoundOptions options;
        options.stop = stop;
        planRounds(*problem, options);
    };
}

/// Of 100,000 volunteers with 50,000 requests.
class BigDesk {
public:
    BigDesk() {
        QString file = qEnvironmentVariable("ENTRAIDE_BENCH_DESK");
        if (file.isEmpty()) {
            file = m_folder.filePath(u"desk.entraide"_s);
            const auto made = Desk::create(file, {}, u"Bench"_s, true);
            fillSample(*made, {.volunteers = 100'000, .requests = 50'000, .postings = 500, .seed = 1}, now.now);
        }
        m_handle = Desk::open(file, {})->handle();
    }

    /// Each run has a connection of its own, which was opened before.
    Run run(const std::function<void(Desk&, const std::stop_token&)>& work) const {
        return [this, work](const std::stop_token& stop) {
            const auto desk = Desk::openAgain(m_handle);
            try {
                work(*desk, stop);
            } catch (const Error& error) {
                if (error.code() != ErrorCode::Cancelled)
                    throw;
            }
        };
    }

    static inline const Today now = Today::at(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));

private:
    QTemporaryDir m_folder;
    Desk::Handle m_handle;
};

/// Leaves the transaction of what is being saved.
struct Stopped {};

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const std::string filter = argc > 1 ? argv[1] : "";
    const auto wanted = [&](const std::string& name) { return name.find(filter) != std::string::npos; };
    const auto add = [&](const std::string& name, const std::function<Run()>& make) {
        if (wanted(name))
            measure(name, make());
    };
    add("flow dense 100,000 x 50,000", [] { return flowRun(test::denseFlowProblem(100'000, 50'000, 50, 1)); });
    add("flow dense 3,000 x 5,000 (simplex)", [] { return flowRun(test::denseFlowProblem(3'000, 5'000, 50, 1)); });
    add("flow city 100,000 x 50,000", [] { return flowRun(test::cityFlowProblem(100'000, 50'000, 1)); });
    add("exact week 10,000 x 5,000", [] { return weekRun(10'000, 5'000); });
    add("exact week 100,000 x 50,000", [] { return weekRun(100'000, 50'000); });
    add("rounds 300 jobs", [] { return roundsRun(300); });
    add("rounds 1,000 jobs", [] { return roundsRun(1'000); });
    if (!wanted("desk: plan") && !wanted("desk: rounds") && !wanted("desk: accepting"))
        return 0;
    const BigDesk desk;
    const IsoWeek week = IsoWeek::of(BigDesk::now.date);
    add("desk: plan of 100,000 volunteers", [&] {
        return desk.run([&](Desk& own, const std::stop_token& stop) {
            PlanOptions options;
            options.stop = stop;
            WeekPlanning(own, u"Bench"_s).propose(week, BigDesk::now, {}, options);
        });
    });
    add("desk: rounds of a day", [&] {
        return desk.run([&](Desk& own, const std::stop_token& stop) {
            RoundPlanOptions options;
            options.stop = stop;
            options.keepBest = false;
            std::ignore = RoundPlanning(own).propose(BigDesk::now.date, options, BigDesk::now);
        });
    });
    add("desk: accepting a plan", [&] {
        const auto made = std::make_shared<WeekPlan>();
        desk.run([&](Desk& own, const std::stop_token&) {
            *made = WeekPlanning(own, u"Bench"_s).propose(week, BigDesk::now);
        })({});
        std::vector<qsizetype> lines;
        for (qsizetype i = 0; i < made->lines.size() && lines.size() < 1'500; ++i) {
            if (made->lines[i].isNew)
                lines.push_back(i);
        }
        return desk.run(
            [made, chosen = QList<qsizetype>(lines.begin(), lines.end())](Desk& own, const std::stop_token& stop) {
                try {
                    own.write([&](Desk::Writer&) {
                        WeekPlanning(own, u"Bench"_s)
                            .accept(*made, chosen, {false, u"plan"_s}, BigDesk::now, [&](qint64, qint64) {
                                if (stop.stop_requested())
                                    throw Stopped();
                            });
                        throw Stopped(); // the next run finds it as it was
                    });
                } catch (const Stopped&) { // NOLINT(bugprone-empty-catch)
                }
            });
    });
    return 0;
}
