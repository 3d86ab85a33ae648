// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/proposals.h"
#include "workflows/upkeep.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class UpkeepTest : public WorkflowTest {
protected:
    Proposals proposals{*desk, u"N"_s};
    Today later(int days) const { return Today::at(today.now.addDays(days)); }
};

TEST_F(UpkeepTest, shouldChangeNothingWhenAllIsAsItShouldBe) {
    request(wednesday.addDays(2));
    weekly({1}, wednesday.addDays(-20));
    EXPECT_TRUE(settleDesk(*desk, today).changes.isEmpty());
}

TEST_F(UpkeepTest, shouldExpireWhatIsOverWithItsProposals) {
    const RequestId id = request(wednesday.addDays(1));
    const auto asked = proposals.propose({id, volunteer(u"Karim"_s), {}, {}, 0, {}, {}}, today);
    settleDesk(*desk, later(1));
    EXPECT_EQ(get(id).state, RequestState::Proposed); // it is its day
    settleDesk(*desk, later(2));
    EXPECT_EQ(get(id).state, RequestState::Expired);
    EXPECT_EQ(get(asked->match).state, MatchState::Withdrawn);
}

TEST_F(UpkeepTest, shouldLeaveAPromiseToWhoKnowsWhatBecameOfIt) {
    const RequestId id = request(wednesday.addDays(1));
    ASSERT_TRUE(proposals.proposeAccepted({id, volunteer(u"Karim"_s), {}, {}, 0, {}, {}}, today));
    EXPECT_TRUE(settleDesk(*desk, later(5)).changes.isEmpty());
    EXPECT_EQ(get(id).state, RequestState::Matched);
}

TEST_F(UpkeepTest, shouldOpenASeriesAgainWhoseNextWeekIsEmpty) {
    const RequestId id = weekly({5}, wednesday.addDays(-20));
    ASSERT_TRUE(proposals.proposeAccepted({id, volunteer(u"Karim"_s), wednesday.addDays(2), {}, 0, {}, {}}, today));
    EXPECT_EQ(get(id).state, RequestState::Matched);
    settleDesk(*desk, later(3));
    EXPECT_EQ(get(id).state, RequestState::Open);
}

TEST_F(UpkeepTest, shouldCloseAPostingPastItsEnd) {
    Posting posting;
    posting.state = PostingState::Published;
    posting.validUntil = wednesday;
    const PostingId id = put(posting);
    EXPECT_TRUE(settleDesk(*desk, today).changes.isEmpty());
    settleDesk(*desk, later(1));
    EXPECT_EQ(get(id).state, PostingState::Closed);
}

} // namespace
} // namespace entraide::THIS_FILE
