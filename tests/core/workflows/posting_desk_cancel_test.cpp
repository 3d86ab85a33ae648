// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/posting_fixture.h"
#include "workflows/today.h"
#include "workflows/week_places.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

using PostingDeskCancelTest = PostingTest;

TEST_F(PostingDeskCancelTest, shouldWithdrawEverybodyOfACancelledShiftWithTheReason) {
    const PostingId id = posting(1);
    const QList<SignupId> ids = signUpMany(id, 3);
    postings.confirmAll({ids[0], ids[1]}, today);
    postings.markTold(ids, today);
    const SignupId saturday = signUp(id, u"Zoé"_s, u"s2"_s);
    EXPECT_EQ(postings.cancelShift(id, u"s1"_s, u" "_s, today).refusal().code, RefusalCode::ReasonMissing);
    const auto done = postings.cancelShift(id, u"s1"_s, u"grève des trains"_s, today);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->toTell, 3);
    for (const SignupId& one : ids) {
        EXPECT_EQ(stateOf(one), SignupState::Withdrawn);
        EXPECT_EQ(get(one).reason, u"grève des trains"_s);
        EXPECT_FALSE(get(one).toldAt.isValid());
    }
    EXPECT_EQ(stateOf(saturday), SignupState::Applied);
    EXPECT_TRUE(get(id).shifts[0].cancelled);
    desk->undo(done->changes);
    EXPECT_EQ(stateOf(ids[0]), SignupState::Confirmed);
    EXPECT_FALSE(get(id).shifts[0].cancelled);
}

TEST_F(PostingDeskCancelTest, shouldAskEverybodyAgainWhenAShiftTakesPlaceAfterAll) {
    const PostingId id = posting(1);
    const QList<SignupId> ids = signUpMany(id, 3);
    postings.confirmAll({ids[0]}, today);
    ASSERT_TRUE(postings.withdraw(ids[2], u"malade"_s, today));
    EXPECT_EQ(postings.restoreShift(id, u"s1"_s, today).refusal().code, RefusalCode::ChangedMeanwhile);
    ASSERT_TRUE(postings.cancelShift(id, u"s1"_s, u"grève"_s, today));
    postings.markTold({ids[0]}, today);
    const auto back = postings.restoreShift(id, u"s1"_s, today);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->toAskAgain, 2);
    EXPECT_FALSE(get(id).shifts[0].cancelled);
    EXPECT_TRUE(get(id).shifts[0].cancelReason.isEmpty());
    EXPECT_EQ(stateOf(ids[0]), SignupState::Applied) << "they may have other plans by now";
    EXPECT_FALSE(get(ids[0]).toldAt.isValid());
    EXPECT_EQ(stateOf(ids[1]), SignupState::Applied);
    EXPECT_EQ(get(ids[1]).reason, QString());
    EXPECT_EQ(stateOf(ids[2]), SignupState::Withdrawn) << "that was their own";
    desk->undo(back->changes);
    EXPECT_TRUE(get(id).shifts[0].cancelled);
    EXPECT_EQ(stateOf(ids[1]), SignupState::Withdrawn);
    EXPECT_EQ(postings.restoreShift(id, u"s1"_s, Today::at(today.now.addDays(9))).refusal().code,
              RefusalCode::InThePast);
    ASSERT_TRUE(postings.cancel(id, u"fini"_s, today));
    EXPECT_EQ(postings.restoreShift(id, u"s1"_s, today).refusal().code, RefusalCode::StateForbids);
}

TEST_F(PostingDeskCancelTest, shouldAskOnlyThoseAgainWhomTheCancellingWithdrew) {
    const PostingId id = posting(2);
    const QList<SignupId> ids = signUpMany(id, 3);
    ASSERT_TRUE(postings.withdraw(ids[0], u"grève"_s, today)); // their own reason, in the same words
    ASSERT_TRUE(postings.cancelShift(id, u"s1"_s, u"grève"_s, today));
    EXPECT_TRUE(get(ids[0]).cancelledWith.isEmpty());
    EXPECT_EQ(get(ids[1]).cancelledWith, u"s1"_s);
    Signup corrected = get(ids[2]);
    corrected.reason = u"grève des trains"_s; // so that it is told better
    put(corrected);
    const auto back = postings.restoreShift(id, u"s1"_s, today);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->toAskAgain, 2);
    EXPECT_EQ(stateOf(ids[0]), SignupState::Withdrawn) << "that was their own";
    EXPECT_EQ(stateOf(ids[1]), SignupState::Applied);
    EXPECT_EQ(stateOf(ids[2]), SignupState::Applied) << "whatever the reason says by now";
    EXPECT_TRUE(get(ids[1]).cancelledWith.isEmpty());
    ASSERT_TRUE(postings.withdraw(ids[1], u"parti"_s, today));
    ASSERT_TRUE(postings.cancelShift(id, u"s1"_s, u"neige"_s, today));
    EXPECT_EQ(postings.restoreShift(id, u"s1"_s, today)->toAskAgain, 1) << "not who left between the two";
}

TEST_F(PostingDeskCancelTest, shouldKeepAShiftCancelledWhoseFormStoodOpen) {
    const PostingId id = posting(2);
    Posting form = get(id); // as somebody has it open
    ASSERT_TRUE(postings.cancelShift(id, u"s1"_s, u"grève"_s, today));
    form.title.nl = u"Brieven"_s;
    ASSERT_TRUE(postings.save(form, today));
    EXPECT_EQ(get(id).title.nl, u"Brieven"_s);
    EXPECT_TRUE(get(id).shifts[0].cancelled);
    EXPECT_EQ(get(id).shifts[0].cancelReason, u"grève"_s);
    Posting again = get(id);
    ASSERT_TRUE(postings.restoreShift(id, u"s1"_s, today));
    ASSERT_TRUE(postings.save(again, today));
    EXPECT_FALSE(get(id).shifts[0].cancelled) << "nor does it cancel one that takes place after all";
}

TEST_F(PostingDeskCancelTest, shouldLeaveEverythingAsItWasWhenItIsStopped) {
    struct Stopped {};
    const PostingId id = posting(2);
    const QList<SignupId> ids = signUpMany(id, 5);
    postings.confirmAll(ids, today);
    QList<qint64> heard;
    PostingDesk stopped(*desk, [&](qint64 done, qint64 total) {
        EXPECT_EQ(total, 5);
        heard.append(done);
        if (done == 3)
            throw Stopped();
    });
    EXPECT_THROW((void)stopped.cancelShift(id, u"s1"_s, u"grève"_s, today), Stopped);
    EXPECT_THROW((void)stopped.cancel(id, u"fini"_s, today), Stopped);
    EXPECT_THROW((void)stopped.remove(id), Stopped);
    EXPECT_THROW((void)stopped.markTold(ids, today), Stopped);
    EXPECT_EQ(heard, (QList<qint64>{1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3}));
    EXPECT_FALSE(get(id).shifts[0].cancelled);
    EXPECT_EQ(get(id).state, PostingState::Published);
    EXPECT_EQ(stateOf(ids[0]), SignupState::Confirmed);
    EXPECT_FALSE(get(ids[0]).toldAt.isValid());
    ASSERT_TRUE(postings.cancelShift(id, u"s1"_s, u"grève"_s, today)) << "the desk writes on";
    EXPECT_THROW((void)stopped.restoreShift(id, u"s1"_s, today), Stopped);
    EXPECT_EQ(stateOf(ids[0]), SignupState::Withdrawn);
}

TEST_F(PostingDeskCancelTest, shouldTakeNobodyForACancelledShift) {
    const PostingId id = posting(1);
    const SignupId zoe = signUp(id, u"Zoé"_s);
    ASSERT_TRUE(postings.cancelShift(id, u"s1"_s, u"grève"_s, today));
    EXPECT_EQ(postings.apply(id, u"fr"_s, u"s1"_s, volunteer(u"Ali"_s), {}, today).refusal().code,
              RefusalCode::ShiftCancelled);
    Signup back = get(zoe);
    back.state = SignupState::Applied;
    put(back);
    EXPECT_EQ(postings.confirm(zoe, today).refusal().code, RefusalCode::ShiftCancelled);
    EXPECT_EQ(postings.reserve(zoe, today).refusal().code, RefusalCode::ShiftCancelled);
    EXPECT_EQ(postings.cancelShift(id, u"s1"_s, u"encore"_s, today).refusal().code, RefusalCode::ShiftCancelled);
}

TEST_F(PostingDeskCancelTest, shouldCountNoPlacesOfACancelledShift) {
    const PostingId id = posting(1);
    ASSERT_TRUE(postings.confirm(signUp(id, u"Zoé"_s, u"s2"_s), today));
    EXPECT_EQ(get(id).state, PostingState::Published);
    ASSERT_TRUE(postings.cancelShift(id, u"s1"_s, u"grève"_s, today));
    EXPECT_EQ(get(id).state, PostingState::Full) << "the one place left to give is taken";
    EXPECT_EQ(placesOf(get(id), QList<Signup>()).size(), 1);
    Names names(*desk);
    for (const WeekPlace& place : weekPlaces(*desk, names, IsoWeek::of(friday), today))
        EXPECT_NE(place.shift, u"s1"_s);
    for (const TodayGroup& group : todayGroups(*desk, Today::at(today.now.addDays(1)))) {
        for (const TodayLine& line : group.lines)
            EXPECT_NE(line.actOn, u"s1"_s);
    }
}

TEST_F(PostingDeskCancelTest, shouldTellEverybodyWhyAPostingIsCancelled) {
    const PostingId id = posting(1);
    const QList<SignupId> ids = signUpMany(id, 2);
    postings.confirmAll(ids, today);
    EXPECT_EQ(postings.cancel(id, u"  "_s, today).refusal().code, RefusalCode::ReasonMissing);
    EXPECT_EQ(get(id).state, PostingState::Published);
    EXPECT_EQ(stateOf(ids[0]), SignupState::Confirmed);
    const auto done = postings.cancel(id, u"plus de subside"_s, today);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->toTell, 2);
    EXPECT_EQ(get(id).cancelReason, u"plus de subside"_s);
    EXPECT_EQ(get(ids[1]).reason, u"plus de subside"_s);
    EXPECT_EQ(stateOf(ids[1]), SignupState::Withdrawn);
}

TEST_F(PostingDeskCancelTest, shouldKeepWhoCameToAShiftThatIsOver) {
    const PostingId id = posting(1);
    const SignupId zoe = signUp(id, u"Zoé"_s);
    ASSERT_TRUE(postings.confirm(zoe, today));
    const Today later = Today::at(today.now.addDays(3));
    ASSERT_TRUE(postings.cancel(id, u"fini"_s, later));
    EXPECT_EQ(stateOf(zoe), SignupState::Confirmed) << "it took place";
    EXPECT_EQ(postings.cancelShift(id, u"s1"_s, u"trop tard"_s, later).refusal().code, RefusalCode::InThePast);
}

TEST_F(PostingDeskCancelTest, shouldSayWhomToCallForAFreePlace) {
    const PostingId id = posting(1);
    const QList<SignupId> ids = signUpMany(id, 2);
    postings.confirmAll(ids, today);
    const auto calls = [&] {
        QStringList signups;
        for (const TodayGroup& group : todayGroups(*desk, today)) {
            for (const TodayLine& line : group.lines) {
                if (line.kind == TodayLineKind::PlaceFreed)
                    signups.append(line.actOn);
            }
        }
        return signups;
    };
    EXPECT_TRUE(calls().isEmpty());
    ASSERT_TRUE(postings.withdraw(ids[0], {}, today));
    EXPECT_EQ(calls(), QStringList{ids[1].toString()});
    ASSERT_TRUE(postings.withdraw(ids[1], {}, today));
    EXPECT_TRUE(calls().isEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE
