// SPDX-License-Identifier: GPL-3.0-or-later
// Long readings end where they are asked to, in the middle of what they read too.
#include "core/workflows/round_fixture.h"
#include "domain/error.h"
#include "workflows/commitments.h"
#include "workflows/round_reading.h"
#include "workflows/volunteer_rows.h"
#include "workflows/week_figures.h"
#include "workflows/week_planning.h"

#include <optional>
#include <stop_token>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// The code of the Error that \a work ends by.
template <class F> std::optional<ErrorCode> endOf(const F& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

class StoppingTest : public RoundTest {
protected:
    StoppingTest() { stopped.request_stop(); }
    std::stop_source stopped;
};

TEST_F(StoppingTest, shouldEndWhileTheRowsOfVolunteersAreTaken) {
    for (const QString& name : {u"Ada"_s, u"Bo"_s, u"Cléo"_s})
        volunteer(name);
    for (const qint64 manyVolunteers : {1, 1'000}) { // read by a second connection, and by this one
        std::stop_source source;
        int taken = 0;
        const auto end = endOf([&] {
            forEachVolunteerRow(
                *desk, wednesday, Promised::Firm,
                [&](const VolunteerRow&) {
                    ++taken;
                    source.request_stop();
                },
                [](const AnyId&, const VolunteerId&) {}, source.get_token(), manyVolunteers);
        });
        EXPECT_EQ(end, ErrorCode::Cancelled);
        EXPECT_EQ(taken, 1);
    }
}

TEST_F(StoppingTest, shouldEndWhileRoundsAreRead) {
    town();
    Round round;
    round.date = friday;
    round.rider = rider(u"Els"_s);
    round.stops = {{.about = dish(4, evening).toString(), .portions = 4, .needs = {}}};
    put(round);
    EXPECT_EQ(endOf([&] { RoundPlanning(*desk).day(friday, today, stopped.get_token()); }), ErrorCode::Cancelled);
    EXPECT_EQ(endOf([&] { allCommitments(*desk, friday, friday, stopped.get_token()); }), ErrorCode::Cancelled);

    std::stop_source source;
    RoundsReader reader(*desk, friday, today, source.get_token());
    EXPECT_GE(reader.day().riders.size(), 5);
    source.request_stop();
    QList<UnplannedWork> unplanned;
    EXPECT_EQ(endOf([&] { reader.open(unplanned); }), ErrorCode::Cancelled);
    EXPECT_EQ(endOf([&] { reader.riders(); }), ErrorCode::Cancelled);
}

TEST_F(StoppingTest, shouldProposeNoRoundsWhenStoppedWhileReading) {
    town();
    RoundPlanOptions options = quick();
    options.stop = stopped.get_token();
    options.keepBest = false;
    const auto none = proposed(friday, options, today);
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->cancelled);
    EXPECT_EQ(none->date, friday);
    EXPECT_TRUE(none->riders.isEmpty()) << "they were not even read";
}

TEST_F(StoppingTest, shouldEndWhileTheFiguresOfAPlanAreCounted) {
    request(friday);
    request(friday.addDays(1));
    volunteer(u"Karim"_s);
    WeekPlan plan = WeekPlanning(*desk, u"Nadia"_s).propose(IsoWeek::of(wednesday), today);
    ASSERT_EQ(plan.lines.size(), 2);
    const auto noLimit = [](const VolunteerId&) { return 0; };
    EXPECT_EQ(endOf([&] { addFigures(plan, noLimit, stopped.get_token()); }), ErrorCode::Cancelled);
}

TEST_F(StoppingTest, shouldGiveAnEmptyPlanWhereverItIsStopped) {
    for (int i = 0; i < 12; ++i) {
        request(friday);
        volunteer(u"Aide %1"_s.arg(i));
    }
    int told = 0;
    const auto stoppedAt = [&](int step) {
        std::stop_source source;
        PlanOptions options;
        options.stop = source.get_token();
        options.progress = [&, step](int, int) {
            if (++told == step)
                source.request_stop();
        };
        return WeekPlanning(*desk, u"Nadia"_s).propose(IsoWeek::of(wednesday), today, {}, options);
    };
    EXPECT_EQ(stoppedAt(0).newCount(), 12);
    const int steps = std::exchange(told, 0);
    ASSERT_GT(steps, 2);
    for (int step = 1; step <= steps; ++step, told = 0) {
        const WeekPlan plan = stoppedAt(step);
        EXPECT_TRUE(plan.cancelled) << step;
        EXPECT_TRUE(plan.lines.isEmpty());
    }
}

} // namespace
} // namespace entraide::THIS_FILE
