// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/job.h"
#include "ui/common/job_bar.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>
#include <semaphore>
#include <stdexcept>

namespace THIS_FILE {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace entraide;

namespace {

constexpr int Patience = 10000; // milliseconds that a test waits before it fails

/// Work that stands still until the test lets it go on.
struct Gate {
    std::binary_semaphore reached{0};
    std::binary_semaphore open{0};

    void pass() {
        reached.release();
        open.acquire();
    }
};

} // namespace

TEST(Job, shouldBringItsResultBackToTheThreadThatStartedIt) {
    QObject parent;
    QThread* const here = QThread::currentThread();
    QThread* worked = nullptr;
    QThread* answered = nullptr;
    QString got;
    Job* job = Job::run<QString>(
        u"Reading"_s,
        [&worked](JobControl&) {
            worked = QThread::currentThread();
            return u"three rows"_s;
        },
        [&](QString result) {
            answered = QThread::currentThread();
            got = std::move(result);
        },
        [](const std::exception_ptr&) { FAIL(); }, &parent);
    QSignalSpy finished(job, &Job::finished);
    ASSERT_TRUE(finished.wait(Patience));
    EXPECT_EQ(got, u"three rows"_s);
    EXPECT_NE(worked, here);
    EXPECT_EQ(answered, here);
    EXPECT_EQ(finished.first().first().value<Job::State>(), Job::State::Done);
}

TEST(Job, shouldCarryAResultThatCanOnlyBeMoved) {
    QObject parent;
    int got = 0;
    Job* job = Job::run<std::unique_ptr<int>>(
        u"Counting"_s, [](JobControl&) { return std::make_unique<int>(7); },
        [&got](std::unique_ptr<int> result) { got = *result; }, [](const std::exception_ptr&) { FAIL(); }, &parent);
    ASSERT_TRUE(QSignalSpy(job, &Job::finished).wait(Patience));
    EXPECT_EQ(got, 7);
}

TEST(Job, shouldHandOverWhatTheWorkThrew) {
    QObject parent;
    QString message;
    Job* job = Job::start(
        u"Failing"_s, [](JobControl&) { throw std::runtime_error("disk full"); }, [] { FAIL(); },
        [&message](const std::exception_ptr& fault) {
            try {
                std::rethrow_exception(fault);
            } catch (const std::runtime_error& error) {
                message = QString::fromLatin1(error.what());
            }
        },
        &parent);
    QSignalSpy finished(job, &Job::finished);
    ASSERT_TRUE(finished.wait(Patience));
    EXPECT_EQ(message, u"disk full"_s);
    EXPECT_EQ(finished.first().first().value<Job::State>(), Job::State::Failed);
}

TEST(Job, shouldStopWhereTheWorkAllowsItAndCallNobody) {
    QObject parent;
    Gate gate;
    bool committed = false;
    Job* job = Job::start(
        u"Importing"_s,
        [&](JobControl& control) {
            gate.pass();
            control.stopIfCancelled();
            committed = true;
        },
        [] { FAIL(); }, [](const std::exception_ptr&) { FAIL(); }, &parent);
    gate.reached.acquire();
    job->cancel();
    EXPECT_TRUE(job->isCancelRequested());
    QSignalSpy finished(job, &Job::finished);
    gate.open.release();
    ASSERT_TRUE(finished.wait(Patience));
    EXPECT_FALSE(committed);
    EXPECT_EQ(finished.first().first().value<Job::State>(), Job::State::Cancelled);
}

TEST(Job, shouldStillGiveTheResultWhenTheCancelCameTooLate) {
    QObject parent;
    Gate gate;
    bool done = false;
    Job* job = Job::start(
        u"Importing"_s, [&](JobControl&) { gate.pass(); }, [&done] { done = true; },
        [](const std::exception_ptr&) { FAIL(); }, &parent);
    gate.reached.acquire();
    job->cancel();
    QSignalSpy finished(job, &Job::finished);
    gate.open.release();
    ASSERT_TRUE(finished.wait(Patience));
    EXPECT_TRUE(done);
}

TEST(Job, shouldReportItsNumbers) {
    QObject parent;
    Gate gate;
    Job* job = Job::start(
        u"Counting"_s,
        [&](JobControl& control) {
            control.setTotal(340);
            control.setDone(10);
            control.advance(2);
            gate.pass();
        },
        [] {}, [](const std::exception_ptr&) { FAIL(); }, &parent);
    QSignalSpy progressed(job, &Job::progressed);
    ASSERT_TRUE(progressed.wait(Patience));
    gate.reached.acquire();
    EXPECT_EQ(job->done(), 12);
    EXPECT_EQ(job->total(), 340);
    EXPECT_EQ(progressed.last().at(1).toLongLong(), 340);
    QSignalSpy finished(job, &Job::finished);
    gate.open.release();
    ASSERT_TRUE(finished.wait(Patience));
}

TEST(Job, shouldBeWaitedForAndStaySilentWhenItsParentGoes) {
    auto parent = std::make_unique<QObject>();
    Gate gate;
    std::atomic<bool> ended = false;
    QPointer<Job> job = Job::start(
        u"Printing"_s,
        [&](JobControl& control) {
            gate.pass();
            while (!control.isCancelled()) {
                QThread::yieldCurrentThread();
            }
            ended = true;
        },
        [] { FAIL(); }, [](const std::exception_ptr&) { FAIL(); }, parent.get());
    gate.reached.acquire();
    gate.open.release();
    parent.reset();
    EXPECT_TRUE(ended);
    EXPECT_TRUE(job.isNull());
    QApplication::processEvents();
}

TEST(Job, shouldDeleteItselfAfterItsEnd) {
    QObject parent;
    QPointer<Job> job = Job::start(
        u"Short"_s, [](JobControl&) {}, [] {}, [](const std::exception_ptr&) {}, &parent);
    EXPECT_TRUE(QTest::qWaitFor([&job] { return job.isNull(); }, Patience));
}

TEST(JobBar, shouldStayAwayFromShortWork) {
    QObject parent;
    JobBar bar;
    bar.setDelays(1h, 2h);
    Job* job = Job::start(
        u"Short"_s, [](JobControl&) {}, [] {}, [](const std::exception_ptr&) {}, &parent);
    bar.watch(*job);
    ASSERT_TRUE(QSignalSpy(job, &Job::finished).wait(Patience));
    EXPECT_TRUE(bar.isHidden());
}

TEST(JobBar, shouldShowThatItIsBusyThenNumbersAndCancel) {
    QObject parent;
    JobBar bar;
    Gate gate;
    Job* job = Job::start(
        u"Importing volunteers"_s,
        [&](JobControl& control) {
            control.setTotal(10000);
            control.setDone(1200);
            gate.pass();
            control.stopIfCancelled();
        },
        [] { FAIL(); }, [](const std::exception_ptr&) { FAIL(); }, &parent);
    gate.reached.acquire();
    bar.setDelays(0ms, 1h);
    bar.watch(*job);
    ASSERT_TRUE(QTest::qWaitFor([&bar] { return !bar.isHidden(); }, Patience));
    EXPECT_FALSE(bar.showsNumbers());
    EXPECT_EQ(bar.accessibleDescription(), u"Importing volunteers"_s);

    bar.setDelays(0ms, 0ms); // sets the running timer too
    ASSERT_TRUE(QTest::qWaitFor([&bar] { return bar.showsNumbers(); }, Patience));
    auto* cancel = bar.findChild<QPushButton*>();
    ASSERT_FALSE(cancel->isHidden());
    cancel->click();
    EXPECT_TRUE(job->isCancelRequested());
    EXPECT_FALSE(cancel->isEnabled());

    QSignalSpy finished(job, &Job::finished);
    gate.open.release();
    ASSERT_TRUE(finished.wait(Patience));
    EXPECT_TRUE(bar.isHidden());
}

TEST(JobBar, shouldShowTheNextJobWhenTheFirstHasEnded) {
    QObject parent;
    JobBar bar;
    bar.setDelays(0ms, 1h);
    Gate first;
    Gate second;
    Job* one = Job::start(
        u"One"_s, [&](JobControl&) { first.pass(); }, [] {}, [](const std::exception_ptr&) {}, &parent);
    Job* two = Job::start(
        u"Two"_s, [&](JobControl&) { second.pass(); }, [] {}, [](const std::exception_ptr&) {}, &parent);
    bar.watch(*one);
    bar.watch(*two);
    ASSERT_TRUE(QTest::qWaitFor([&bar] { return bar.accessibleDescription() == u"One"_s; }, Patience));
    first.open.release();
    ASSERT_TRUE(QTest::qWaitFor([&bar] { return bar.accessibleDescription() == u"Two"_s; }, Patience));
    EXPECT_FALSE(bar.isHidden());
    second.open.release();
    ASSERT_TRUE(QTest::qWaitFor([&bar] { return bar.isHidden(); }, Patience));
}

} // namespace THIS_FILE
