// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "sample/sample_desk.h"
#include "workflows/commitments.h"
#include "workflows/volunteer_rows.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// The same whatever order it was read in.
VolunteerRow sorted(VolunteerRow row) {
    std::ranges::sort(row.history, {}, &PastHelp::party);
    std::ranges::sort(row.asks);
    std::ranges::sort(row.blocked);
    std::ranges::sort(row.promises, {}, [](const Promise& promise) {
        return std::tuple(promise.date, promise.hours.start, promise.hours.end, promise.position.lat);
    });
    return row;
}

class SampleRows : public WorkflowTest, public testing::WithParamInterface<Promised> {
protected:
    void SetUp() override {
        SampleSize size;
        size.volunteers = 300;
        size.requests = 200;
        fillSample(*desk, size, today.now);
    }
};

TEST_P(SampleRows, shouldBeTheSameForAllAtOnceAndForEach) {
    for (const qint64 manyVolunteers : {1'000'000, 1}) { // with one connection, and with two
        int seen = 0;
        int withPromises = 0;
        int withHistory = 0;
        forEachVolunteerRow(
            *desk, today.date, GetParam(),
            [&](const VolunteerRow& row) {
                ++seen;
                withPromises += !row.promises.isEmpty();
                withHistory += !row.history.isEmpty();
                const auto alone = volunteerRow(*desk, row.id, today.date, GetParam());
                ASSERT_TRUE(alone);
                EXPECT_EQ(sorted(row), sorted(*alone)) << qPrintable(row.id.toString());
            },
            [](const AnyId&, const VolunteerId&) {}, {}, manyVolunteers);
        EXPECT_EQ(seen, 300);
        EXPECT_GT(withPromises, 50);
        EXPECT_GT(withHistory, 20);
    }
}

INSTANTIATE_TEST_SUITE_P(All, SampleRows, testing::Values(Promised::Firm, Promised::AndAsked));

TEST_F(SampleRows, shouldSeeWhatIsBeingWritten) {
    desk->write([&](Desk::Writer& writer) {
        Volunteer late;
        late.person = writer.save(Person());
        const VolunteerId id = writer.save(late);
        bool seen = false;
        forEachVolunteerRow(
            *desk, today.date, Promised::Firm, [&](const VolunteerRow& row) { seen = seen || row.id == id; },
            [](const AnyId&, const VolunteerId&) {}, {}, 1);
        EXPECT_TRUE(seen);
    });
}

TEST_F(SampleRows, shouldStopWhenAsked) {
    for (const qint64 manyVolunteers : {1'000'000, 1}) {
        std::stop_source stop;
        int seen = 0;
        const auto read = [&] {
            forEachVolunteerRow(
                *desk, today.date, Promised::Firm, [&](const VolunteerRow&) { ++seen; },
                [&](const AnyId&, const VolunteerId&) { stop.request_stop(); }, stop.get_token(), manyVolunteers);
        };
        EXPECT_THROW(read(), Error);
        EXPECT_EQ(seen, 0);
    }
}

TEST_F(SampleRows, shouldCollectTheCommitmentsOfAllAsOfEach) {
    const QDate last = today.date.addDays(30);
    const auto all = allCommitments(*desk, today.date, last);
    EXPECT_GT(all.size(), 50);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const auto alone = commitmentsOf(*desk, it.key(), today.date, last);
        ASSERT_EQ(it->size(), alone.size()) << qPrintable(it.key().toString());
        for (qsizetype i = 0; i < alone.size(); ++i) {
            EXPECT_EQ((*it)[i].date, alone[i].date);
            EXPECT_EQ((*it)[i].hours, alone[i].hours);
        }
    }
}

} // namespace
} // namespace entraide::THIS_FILE
