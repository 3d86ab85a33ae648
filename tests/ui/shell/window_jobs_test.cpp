// SPDX-License-Identifier: GPL-3.0-or-later
// Work that nobody shows in its own place is shown by the window: busy, then numbers and Cancel.
#include "ui/common/job_bar.h"
#include "ui/days/day.h"

#include <QThread>

#include <atomic>
#include <chrono>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WindowJobs : public Day {
protected:
    WindowJobs() { bar().setDelays(10ms, 20ms); }

    JobBar& bar() const { return *window->findChild<JobBar*>(u"windowJobs"_s); }
    /// Until it is let go or stopped.
    Job& work() {
        Job* job = Job::start(
            u"Waiting"_s,
            [this](JobControl& control) {
                control.setTotal(10);
                control.setDone(3);
                while (!isLetGo) {
                    control.stopIfCancelled();
                    QThread::sleep(1ms);
                }
            },
            [] {}, [](const std::exception_ptr&) {}, &page());
        return *job;
    }

    std::atomic<bool> isLetGo = false;
};

TEST_F(WindowJobs, shouldShowNumbersAndCancelOfWorkThatNobodyElseShows) {
    Job& job = work();
    EXPECT_TRUE(bar().isHidden());
    EXPECT_TRUE(QTest::qWaitFor([this] { return bar().showsNumbers(); }, patience));
    EXPECT_TRUE(job.isShown());
    job.cancel();
    EXPECT_TRUE(QTest::qWaitFor([this] { return bar().isHidden(); }, patience));
}

TEST_F(WindowJobs, shouldLeaveToOthersWhatTheyShow) {
    JobBar own;
    own.watch(work());
    QTest::qWait(100);
    EXPECT_TRUE(bar().isHidden());
    isLetGo = true;
    EXPECT_TRUE(rests());
}

} // namespace
} // namespace entraide::THIS_FILE
