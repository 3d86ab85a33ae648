// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/extend.h"

namespace entraide::THIS_FILE {
namespace {

class ExtendTest : public WorkflowTest {};

TEST_F(ExtendTest, shouldKeepAPostingOpenTwoWeeksMoreAndGiveTheUndo) {
    Posting posting;
    posting.state = PostingState::Published;
    posting.validUntil = wednesday.addDays(2);
    const PostingId id = put(posting);
    const auto extended = extend(*desk, id.toString(), today);
    ASSERT_TRUE(extended);
    EXPECT_EQ(extended->end, wednesday.addDays(16));
    EXPECT_EQ(get(id).validUntil, wednesday.addDays(16));
    desk->undo(extended->changes);
    EXPECT_EQ(get(id).validUntil, wednesday.addDays(2));
}

TEST_F(ExtendTest, shouldAskForARepeatingRequestThatMuchLonger) {
    Request request = get(weekly({1}, wednesday.addDays(-30)));
    request.when.until = request.expires = wednesday.addDays(3);
    put(request);
    ASSERT_TRUE(extend(*desk, request.id.toString(), today));
    EXPECT_EQ(get(request.id).expires, wednesday.addDays(17));
    EXPECT_EQ(get(request.id).when.until, wednesday.addDays(17));
}

TEST_F(ExtendTest, shouldLetARuleThatEndsByItselfGoOn) {
    Request request = get(weekly({1}, wednesday.addDays(-30)));
    request.when.rule = QStringLiteral("FREQ=WEEKLY;BYDAY=MO;UNTIL=20261120");
    request.expires = wednesday.addDays(2);
    put(request);
    const auto extended = extend(*desk, request.id.toString(), today);
    ASSERT_TRUE(extended);
    EXPECT_EQ(get(request.id).when.lastDay(), extended->end);
    EXPECT_TRUE(get(request.id).when.next(wednesday.addDays(7)).has_value());
}

TEST_F(ExtendTest, shouldNotExtendWhatIsAskedForOneDayBeyondThatDay) {
    Request once = get(request(wednesday.addDays(3)));
    once.expires = wednesday.addDays(1);
    put(once);
    const auto extended = extend(*desk, once.id.toString(), today);
    ASSERT_TRUE(extended);
    EXPECT_EQ(extended->end, wednesday.addDays(3));
    EXPECT_FALSE(extendedEnd(get(once.id), today).isValid());
    const auto again = extend(*desk, once.id.toString(), today);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.refusal().code, RefusalCode::InThePast);
}

TEST_F(ExtendTest, shouldRefuseWhatIsClosedOrNotHere) {
    Posting posting;
    posting.state = PostingState::Closed;
    posting.validUntil = wednesday;
    EXPECT_EQ(extend(*desk, put(posting).toString(), today).refusal().code, RefusalCode::StateForbids);
    EXPECT_EQ(extend(*desk, RequestId::create().toString(), today).refusal().code, RefusalCode::NotHere);
}

} // namespace
} // namespace entraide::THIS_FILE
