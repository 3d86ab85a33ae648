// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/posting_fixture.h"

#include <QRandomGenerator>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

using PostingDeskBulkTest = PostingTest;

TEST_F(PostingDeskBulkTest, shouldConfirmInOrderOfArrivalAndQueueTheRest) {
    const PostingId id = posting(2);
    const QList<SignupId> ids = signUpMany(id, 4);
    const SignupsDone done = postings.confirmAll({ids[3], ids[1], ids[0], ids[2]}, today);
    EXPECT_EQ(done.count(SignupState::Confirmed), 2);
    EXPECT_EQ(done.count(SignupState::Reserve), 2);
    EXPECT_EQ(stateOf(ids[0]), SignupState::Confirmed);
    EXPECT_EQ(stateOf(ids[1]), SignupState::Confirmed);
    EXPECT_EQ(get(ids[2]).reservePlace, 1);
    EXPECT_EQ(get(ids[3]).reservePlace, 2);
    EXPECT_EQ(get(id).state, PostingState::Published) << "the other shift has places";
    EXPECT_TRUE(get(ids[0]).contactRevealedAt.isValid());
    EXPECT_FALSE(get(ids[2]).contactRevealedAt.isValid());
}

TEST_F(PostingDeskBulkTest, shouldUndoABulkActAsOne) {
    const PostingId id = posting(2);
    const QList<SignupId> ids = signUpMany(id, 3);
    const SignupsDone done = postings.confirmAll(ids, today);
    EXPECT_TRUE(desk->undo(done.changes).keptNewer.isEmpty());
    for (const SignupId& one : ids)
        EXPECT_EQ(stateOf(one), SignupState::Applied);
    EXPECT_EQ(get(id).state, PostingState::Published);
}

TEST_F(PostingDeskBulkTest, shouldLeaveWhoClashesAndTakeTheOthers) {
    const PostingId first = posting(2);
    const PostingId second = posting(5);
    const VolunteerId zoe = volunteer(u"Zoé"_s);
    ASSERT_TRUE(postings.confirm(signUp(first, zoe), today));
    const SignupId twice = signUp(second, zoe);
    const SignupId free = signUp(second, u"Ali"_s);
    const SignupsDone done = postings.confirmAll({twice, free}, today);
    EXPECT_EQ(done.refused(), QList{twice});
    EXPECT_EQ(done.each.first().refusal->code, RefusalCode::Overlap);
    EXPECT_EQ(stateOf(twice), SignupState::Applied);
    EXPECT_EQ(stateOf(free), SignupState::Confirmed);
    EXPECT_TRUE(postings.confirmAll({twice}, today, u"part plus tôt"_s).refused().isEmpty());
    EXPECT_EQ(get(twice).reason, u"part plus tôt"_s);
}

TEST_F(PostingDeskBulkTest, shouldTakeTheQueueBeforeWhoCameLater) {
    const PostingId id = posting(1);
    const QList<SignupId> ids = signUpMany(id, 2);
    ASSERT_TRUE(postings.reserve(ids[1], today));
    postings.confirmAll(ids, today);
    EXPECT_EQ(stateOf(ids[1]), SignupState::Confirmed);
    EXPECT_EQ(stateOf(ids[0]), SignupState::Reserve);
}

TEST_F(PostingDeskBulkTest, shouldDeclineOnlyWithAReasonAndRememberWhoIsToBeTold) {
    const PostingId id = posting(1);
    const QList<SignupId> ids = signUpMany(id, 2);
    const SignupsDone without = postings.declineAll(ids, u"  "_s, today);
    EXPECT_EQ(without.refused().size(), 2);
    EXPECT_EQ(without.each.first().refusal->code, RefusalCode::ReasonMissing);
    postings.declineAll(ids, u"moins de 18 ans"_s, today);
    EXPECT_EQ(stateOf(ids[0]), SignupState::Withdrawn);
    EXPECT_EQ(get(ids[0]).reason, u"moins de 18 ans"_s);
    EXPECT_FALSE(get(ids[0]).toldAt.isValid());
    postings.markTold(ids, today);
    EXPECT_EQ(get(ids[1]).toldAt, today.now);
}

TEST_F(PostingDeskBulkTest, shouldCallTheNextOnceForEachPlaceThatIsFreed) {
    const PostingId id = posting(2);
    const QList<SignupId> ids = signUpMany(id, 4);
    postings.confirmAll(ids, today);
    const SignupsDone left = postings.withdrawAll({ids[0], ids[1]}, u"examens"_s, today);
    EXPECT_EQ(left.nextInQueue(), QList{ids[2]});
    const QList<Signup> all = desk->findBy<Signup>("posting"_L1, id.toString());
    QList<SignupId> offered;
    for (const Signup& signup : offeredPlaces(get(id), all, today.date))
        offered.append(signup.id);
    EXPECT_EQ(offered, (QList{ids[2], ids[3]}));
    EXPECT_TRUE(get(ids[0]).toldAt.isValid()) << "they said it themselves";
}

TEST_F(PostingDeskBulkTest, shouldOfferPlacesByOneRule) {
    const PostingId id = posting(1);
    const QList<SignupId> ids = signUpMany(id, 2);
    postings.confirmAll(ids, today);
    ASSERT_TRUE(postings.close(id, today));
    const auto left = postings.withdraw(ids[0], u"malade"_s, today);
    ASSERT_TRUE(left);
    EXPECT_EQ(left->nextInQueue, ids[1]) << "closed, but its shifts are to come";
    const QList<Signup> all = desk->findBy<Signup>("posting"_L1, id.toString());
    Posting known = get(id);
    for (const PostingState state : enumValues<PostingState>()) {
        known.state = state;
        const QList<RoleCount> places = placesOf(known, all);
        const bool isAny =
            std::ranges::any_of(places, [&](const RoleCount& count) { return isOffered(known, count, today.date); });
        EXPECT_EQ(isAny, !offeredPlaces(known, all, today.date).isEmpty()) << enumName(state).data();
        EXPECT_EQ(isAny, state != PostingState::Draft && state != PostingState::Cancelled) << enumName(state).data();
    }
    const QDate after = friday.addDays(10);
    EXPECT_TRUE(offeredPlaces(get(id), all, after).isEmpty()) << "its shifts are over";
}

TEST_F(PostingDeskBulkTest, shouldFreeThePlaceOfWhoIsExcused) {
    const PostingId id = posting(1);
    const QList<SignupId> ids = signUpMany(id, 2);
    postings.confirmAll(ids, today);
    const auto excused = postings.recordAttendance(ids[0], SignupState::Excused, today);
    ASSERT_TRUE(excused);
    EXPECT_EQ(excused->nextInQueue, ids[1]);
    EXPECT_EQ(get(id).state, PostingState::Published);
    ASSERT_TRUE(postings.confirm(ids[1], today));
    EXPECT_EQ(postings.recordAttendance(ids[0], SignupState::Confirmed, today).refusal().code,
              RefusalCode::NoPlaceLeft);
}

TEST_F(PostingDeskBulkTest, shouldRecordHowLongSomebodyStayed) {
    const PostingId id = posting(1);
    const SignupId zoe = signUp(id, u"Zoé"_s);
    ASSERT_TRUE(postings.confirm(zoe, today));
    const Today later = Today::at(today.now.addDays(3));
    ASSERT_TRUE(postings.recordAttendance(zoe, SignupState::Attended, later, 45));
    EXPECT_EQ(get(zoe).minutes, 45);
    ASSERT_TRUE(postings.recordAttendance(zoe, SignupState::Confirmed, later));
    EXPECT_EQ(get(zoe).minutes, 0);
}

TEST_F(PostingDeskBulkTest, shouldTakeTheAttendanceOfManyBackToTheirPlaces) {
    const PostingId id = posting(2);
    const QList<SignupId> ids = signUpMany(id, 3);
    postings.confirmAll(ids, today, {}); // the third waits
    const QList<SignupId> placed{ids[0], ids[1]};
    postings.markTold(placed, today);
    const QDateTime revealed = get(ids[0]).contactRevealedAt;
    const Today later = Today::at(today.now.addDays(3));
    EXPECT_EQ(postings.recordAttendanceOfAll(placed, SignupState::Attended, later).count(SignupState::Attended), 2);
    const SignupsDone back = postings.confirmAll(placed, later);
    EXPECT_TRUE(back.refused().isEmpty()) << "they have the place, whoever waits";
    EXPECT_EQ(back.count(SignupState::Confirmed), 2);
    for (const SignupId& one : placed) {
        EXPECT_EQ(stateOf(one), SignupState::Confirmed);
        EXPECT_TRUE(get(one).toldAt.isValid()) << "nothing new is to be told";
    }
    EXPECT_EQ(get(ids[0]).contactRevealedAt, revealed);
    EXPECT_FALSE(back.each[0].done.contactRevealed);
    desk->undo(back.changes);
    EXPECT_EQ(stateOf(ids[0]), SignupState::Attended);
}

TEST_F(PostingDeskBulkTest, shouldPutInReserveWhoFindsEveryPlaceTaken) {
    const PostingId id = posting(1);
    const QList<SignupId> ids = signUpMany(id, 2);
    EXPECT_EQ(postings.confirmOrReserve(ids[0], today)->state, SignupState::Confirmed);
    const auto second = postings.confirmOrReserve(ids[1], today);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->state, SignupState::Reserve);
    EXPECT_EQ(second->reservePlace, 1);
    EXPECT_EQ(postings.confirmOrReserve(ids[1], today).refusal().code, RefusalCode::NoPlaceLeft);
}

TEST_F(PostingDeskBulkTest, shouldEndWithOneConfirmedWhenTwoWindowsTakeTheLastPlace) {
    const PostingId id = posting(1);
    const QList<SignupId> ids = signUpMany(id, 2);
    const auto other = Desk::openAgain(desk->handle());
    EXPECT_EQ(postings.confirmOrReserve(ids[0], today)->state, SignupState::Confirmed);
    EXPECT_EQ(PostingDesk(*other).confirmOrReserve(ids[1], today)->state, SignupState::Reserve);
}

TEST_F(PostingDeskBulkTest, shouldStopWhoHoardsPlacesUnlessSomebodySaysWhy) {
    DeskProfile profile;
    profile.id = DeskProfile::ownId();
    profile.signupsPerPerson = 2;
    put(profile);
    const VolunteerId zoe = volunteer(u"Zoé"_s);
    const PostingId first = posting(5);
    const PostingId second = posting(5, {720, 780});
    signUp(first, zoe, u"s1"_s);
    signUp(first, zoe, u"s2"_s);
    const auto third = postings.apply(second, u"fr"_s, u"s1"_s, zoe, {}, today);
    ASSERT_FALSE(third);
    EXPECT_EQ(third.refusal().code, RefusalCode::TooManySignups);
    EXPECT_EQ(third.refusal().detail, u"2"_s);
    EXPECT_TRUE(postings.apply(second, u"fr"_s, u"s1"_s, zoe, {}, today, {}, u"seule à parler arabe"_s));
}

TEST_F(PostingDeskBulkTest, shouldCountOnlyPlacesToComeAgainstTheLimit) {
    DeskProfile profile;
    profile.id = DeskProfile::ownId();
    profile.signupsPerPerson = 1;
    put(profile);
    const VolunteerId zoe = volunteer(u"Zoé"_s);
    const PostingId first = posting(5);
    ASSERT_TRUE(postings.confirm(signUp(first, zoe), today));
    ASSERT_TRUE(postings.cancelShift(first, u"s1"_s, u"grève"_s, today));
    EXPECT_TRUE(postings.apply(posting(5, {720, 780}), u"fr"_s, u"s1"_s, zoe, {}, today));
}

TEST_F(PostingDeskBulkTest, shouldWarnOfWishesAtTheSameTimeAndOfTooShortAWay) {
    const VolunteerId zoe = volunteer(u"Zoé"_s);
    const PostingId first = posting(5);
    const SignupId wish = signUp(first, zoe);
    const auto again = postings.apply(posting(5, {630, 700}), u"fr"_s, u"s1"_s, zoe, {}, today);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->alsoOpen, QList{wish});

    const VolunteerId ali = volunteer(u"Ali"_s);
    const auto place = [&](const PostingId& id, GeoPoint where) {
        Posting p = get(id);
        p.kind = Service::Sorting;
        p.position = where;
        put(p);
        return id;
    };
    const PostingId south = place(posting(5, {600, 660}), {50.80, 4.35});
    const PostingId north = place(posting(5, {665, 720}), {50.89, 4.38});
    ASSERT_TRUE(postings.confirm(signUp(south, ali), today));
    const auto tight = postings.confirm(signUp(north, ali), today);
    ASSERT_TRUE(tight);
    ASSERT_EQ(tight->tight.size(), 1);
    EXPECT_EQ(tight->tight.first().kind, ClashKind::Travel);
    EXPECT_EQ(tight->tight.first().gapMinutes, 5);
}

TEST_F(PostingDeskBulkTest, shouldNotMakeFewerPlacesThanAreTaken) {
    const PostingId id = posting(2);
    postings.confirmAll(signUpMany(id, 2), today);
    Posting p = get(id);
    p.roles[0].capacity = 1;
    EXPECT_EQ(postings.save(p, today).refusal().code, RefusalCode::HasLiveMatches);
    p.roles[0].capacity = 3;
    EXPECT_TRUE(postings.save(p, today));
    EXPECT_EQ(get(id).state, PostingState::Published);
}

/// Whatever is done in whatever order: no place twice, nobody confirmed and in the queue, no place of it twice.
TEST_F(PostingDeskBulkTest, shouldKeepPlacesAndQueueInStepWhateverIsDone) {
    const PostingId id = posting(3);
    const QList<SignupId> ids = signUpMany(id, 12);
    QRandomGenerator random(7);
    for (int step = 0; step < 120; ++step) {
        QList<SignupId> some;
        for (const SignupId& one : ids) {
            if (random.bounded(4) == 0)
                some.append(one);
        }
        switch (random.bounded(5)) {
        case 0:
        case 1:
            postings.confirmAll(some, today, random.bounded(2) ? u"besoin"_s : QString());
            break;
        case 2:
            postings.reserveAll(some, today);
            break;
        case 3:
            postings.withdrawAll(some, {}, today);
            break;
        default:
            postings.recordAttendanceOfAll(some, SignupState::Excused, today);
            for (const SignupId& one : some) {
                if (stateOf(one) == SignupState::Withdrawn) {
                    Signup back = get(one);
                    back.state = SignupState::Applied;
                    put(back);
                }
            }
        }
        const RoleCount count = placesOf(get(id), desk->findBy<Signup>("posting"_L1, id.toString())).first();
        EXPECT_LE(count.taken, 3);
        EXPECT_EQ(placesOf(get(id), tallySignups(*desk, id)).first().taken, count.taken);
        const QList<SignupInQueue> queue = signupQueue(*desk, id, u"s1"_s, u"fr"_s);
        EXPECT_EQ(queue.size(), count.waiting);
        EXPECT_TRUE(std::ranges::is_sorted(queue, std::ranges::less_equal{}, &SignupInQueue::place));
        for (const SignupId& one : ids)
            EXPECT_EQ(get(one).reservePlace > 0, stateOf(one) == SignupState::Reserve);
    }
}

} // namespace
} // namespace entraide::THIS_FILE
