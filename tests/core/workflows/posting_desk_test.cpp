// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/posting_desk.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class PostingDeskTest : public WorkflowTest {
protected:
    /// Two places for writing on Friday, published.
    PostingId letters(int places = 2) {
        Organisation host;
        host.name = u"Résidence Les Tilleuls"_s;
        Posting p;
        p.organisation = put(host);
        p.title.fr = u"Lettres aux résidents"_s;
        p.contactName = u"Sophie"_s;
        p.roles = {{u"fr"_s, {u"Écriture"_s, {}, {}, {}}, places, {}}};
        p.shifts = {{u"s1"_s, wednesday.addDays(2), {600, 690}, {}, {}}};
        const auto saved = postings.save(p, today);
        EXPECT_TRUE(saved);
        const PostingId id = *PostingId::fromString(saved->changes.value(0).id);
        EXPECT_TRUE(postings.publish(id, today));
        return id;
    }
    SignupId signUp(const PostingId& posting, const QString& name) {
        const auto done = postings.apply(posting, u"fr"_s, u"s1"_s, volunteer(name), {}, today);
        EXPECT_TRUE(done);
        return done->signup;
    }
    QList<SignupId> waiting(const PostingId& posting) {
        QList<SignupId> ids;
        for (const SignupInQueue& one : signupQueue(*desk, posting, u"s1"_s, u"fr"_s))
            ids.append(one.id);
        return ids;
    }
    PostingDesk postings{*desk};
};

TEST_F(PostingDeskTest, shouldNotPublishWhatCannotBeAnswered) {
    Posting p;
    p.title.fr = u"Tri"_s;
    const auto saved = postings.save(p, today);
    const PostingId id = *PostingId::fromString(saved->changes.value(0).id);
    EXPECT_EQ(postings.publish(id, today).refusal().detail, u"organisation"_s);
    EXPECT_EQ(get(id).state, PostingState::Draft);
}

TEST_F(PostingDeskTest, shouldRevealTheContactOnConfirmationOnly) {
    const PostingId id = letters();
    const SignupId zoe = signUp(id, u"Zoé"_s);
    EXPECT_FALSE(get(zoe).contactRevealedAt.isValid());
    const auto done = postings.confirm(zoe, today);
    ASSERT_TRUE(done);
    EXPECT_TRUE(done->contactRevealed);
    EXPECT_TRUE(get(zoe).contactRevealedAt.isValid());
}

TEST_F(PostingDeskTest, shouldGiveEachPlaceOnce) {
    const PostingId id = letters(1);
    const SignupId zoe = signUp(id, u"Zoé"_s);
    const SignupId ali = signUp(id, u"Ali"_s);
    ASSERT_TRUE(postings.confirm(zoe, today));
    EXPECT_EQ(get(id).state, PostingState::Full);
    EXPECT_EQ(postings.confirm(ali, today).refusal().code, RefusalCode::NoPlaceLeft);
    EXPECT_EQ(get(ali).state, SignupState::Applied);
}

TEST_F(PostingDeskTest, shouldQueueInOrderAndOfferAFreedPlaceToTheFirst) {
    const PostingId id = letters(1);
    const SignupId zoe = signUp(id, u"Zoé"_s);
    const SignupId ali = signUp(id, u"Ali"_s);
    const SignupId rosa = signUp(id, u"Rosa"_s);
    ASSERT_TRUE(postings.confirm(zoe, today));
    EXPECT_EQ(postings.reserve(ali, today)->reservePlace, 1);
    EXPECT_EQ(postings.reserve(rosa, today)->reservePlace, 2);
    const auto left = postings.withdraw(zoe, u"examen"_s, today);
    ASSERT_TRUE(left);
    EXPECT_EQ(left->nextInQueue, ali);
    EXPECT_EQ(get(id).state, PostingState::Published);
    EXPECT_EQ(postings.confirm(rosa, today).refusal().code, RefusalCode::QueueFirst);
    ASSERT_TRUE(postings.confirm(ali, today));
    EXPECT_EQ(get(ali).reservePlace, 0);
    EXPECT_EQ(get(rosa).reservePlace, 2) << "nobody else is written";
    EXPECT_EQ(waiting(id), QList{rosa});
}

TEST_F(PostingDeskTest, shouldPassTheQueueWithAReason) {
    const PostingId id = letters(2);
    const SignupId ali = signUp(id, u"Ali"_s);
    const SignupId rosa = signUp(id, u"Rosa"_s);
    ASSERT_TRUE(postings.reserve(ali, today));
    EXPECT_EQ(postings.confirm(rosa, today).refusal().code, RefusalCode::QueueFirst);
    ASSERT_TRUE(postings.confirm(rosa, today, u"parle arabe"_s));
    EXPECT_EQ(get(rosa).reason, u"parle arabe"_s);
}

TEST_F(PostingDeskTest, shouldMoveWithinTheQueueWithAReason) {
    const PostingId id = letters(1);
    QList<SignupId> queue;
    for (const QString& name : {u"Ali"_s, u"Rosa"_s, u"Hugo"_s}) {
        queue.append(signUp(id, name));
        ASSERT_TRUE(postings.reserve(queue.last(), today));
    }
    EXPECT_EQ(postings.moveInQueue(queue[2], 1, {}, today).refusal().code, RefusalCode::ReasonMissing);
    const auto moved = postings.moveInQueue(queue[2], 1, u"était venu hier"_s, today);
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->reservePlace, 1);
    ASSERT_EQ(moved->changes.changes.size(), 1) << "only who moved is written";
    EXPECT_EQ(moved->changes.changes[0].id, queue[2].toString());
    EXPECT_EQ(waiting(id), (QList{queue[2], queue[0], queue[1]}));
    ASSERT_TRUE(postings.moveInQueue(queue[0], 3, u"peut attendre"_s, today));
    EXPECT_EQ(waiting(id), (QList{queue[2], queue[1], queue[0]}));
}

TEST_F(PostingDeskTest, shouldReadAQueueThatAnOlderVersionNumbered) {
    const PostingId id = letters(1);
    QList<SignupId> queue;
    for (const QString& name : {u"Ali"_s, u"Rosa"_s, u"Hugo"_s})
        queue.append(signUp(id, name));
    desk->write([&](Desk::Writer& writer) {
        for (const auto& [number, signup] : {std::pair(3, queue[0]), std::pair(1, queue[1]), std::pair(2, queue[2])}) {
            QJsonObject body = *writer.body(signup.toString());
            body.insert(u"state"_s, u"reserve"_s);
            body.insert(u"reserve_place"_s, number);
            writer.putBody(signup.toString(), body);
        }
    });
    EXPECT_EQ(waiting(id), (QList{queue[1], queue[2], queue[0]}));
    ASSERT_TRUE(postings.moveInQueue(queue[0], 2, u"vient de loin"_s, today));
    EXPECT_EQ(waiting(id), (QList{queue[1], queue[0], queue[2]}));
    EXPECT_EQ(get(queue[1]).reservePlace, 1);
    EXPECT_EQ(get(queue[2]).reservePlace, 2);
}

TEST_F(PostingDeskTest, shouldNotConfirmSomebodyExpectedElsewhere) {
    const PostingId id = letters();
    const VolunteerId zoe = volunteer(u"Zoé"_s);
    const auto applied = postings.apply(id, u"fr"_s, u"s1"_s, zoe, {}, today);
    Match match;
    match.state = MatchState::Accepted;
    match.request = request(wednesday.addDays(2));
    match.volunteer = zoe;
    match.date = wednesday.addDays(2);
    match.hours = {660, 720};
    put(match);
    EXPECT_EQ(postings.confirm(applied->signup, today).refusal().code, RefusalCode::Overlap);
    EXPECT_TRUE(postings.confirm(applied->signup, today, u"vient une heure"_s));
}

TEST_F(PostingDeskTest, shouldExpectNobodyAtACancelledPosting) {
    const PostingId first = letters();
    const PostingId second = letters();
    const VolunteerId zoe = volunteer(u"Zoé"_s);
    const auto there = postings.apply(first, u"fr"_s, u"s1"_s, zoe, {}, today);
    const auto here = postings.apply(second, u"fr"_s, u"s1"_s, zoe, {}, today);
    ASSERT_TRUE(postings.confirm(there->signup, today));
    EXPECT_EQ(postings.confirm(here->signup, today).refusal().code, RefusalCode::Overlap);
    ASSERT_TRUE(postings.cancel(first, u"plus de subside"_s, today));
    EXPECT_TRUE(postings.confirm(here->signup, today));
}

TEST_F(PostingDeskTest, shouldRefuseASecondWishForTheSameShiftAndAnUnknownPlace) {
    const PostingId id = letters();
    const VolunteerId zoe = volunteer(u"Zoé"_s);
    ASSERT_TRUE(postings.apply(id, u"fr"_s, u"s1"_s, zoe, {}, today));
    EXPECT_EQ(postings.apply(id, u"fr"_s, u"s1"_s, zoe, {}, today).refusal().code, RefusalCode::AlreadyAsked);
    EXPECT_EQ(postings.apply(id, u"fr"_s, u"s9"_s, zoe, {}, today).refusal().code, RefusalCode::NoSuchPlace);
}

TEST_F(PostingDeskTest, shouldRecordWhoCameOnlyOnceTheDayIsThere) {
    const PostingId id = letters();
    const SignupId zoe = signUp(id, u"Zoé"_s);
    ASSERT_TRUE(postings.confirm(zoe, today));
    EXPECT_EQ(postings.recordAttendance(zoe, SignupState::Attended, today).refusal().code, RefusalCode::NotInSeason);
    const Today later = Today::at(today.now.addDays(3));
    ASSERT_TRUE(postings.recordAttendance(zoe, SignupState::Attended, later));
    EXPECT_EQ(get(zoe).state, SignupState::Attended);
    ASSERT_TRUE(postings.recordAttendance(zoe, SignupState::Confirmed, later));
}

TEST_F(PostingDeskTest, shouldKeepAShiftThatSomebodyHasAPlaceIn) {
    const PostingId id = letters();
    const SignupId zoe = signUp(id, u"Zoé"_s);
    ASSERT_TRUE(postings.confirm(zoe, today));
    Posting p = get(id);
    p.shifts.clear();
    EXPECT_EQ(postings.save(p, today).refusal().code, RefusalCode::HasLiveMatches);
}

} // namespace
} // namespace entraide::THIS_FILE
