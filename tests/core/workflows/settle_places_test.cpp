// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replication/replication_fixture.h"
#include "workflows/posting_desk.h"
#include "workflows/settle_places.h"
#include "workflows/today.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// Two desks of one team; a published posting with one place, which both hold.
class SettlePlacesTest : public replication::ReplicationTest {
protected:
    SettlePlacesTest()
        : here(newDesk(u"here"_s))
        , there(newDesk(u"there"_s)) {
        here->write([&](Desk::Writer& writer) {
            Organisation host;
            host.name = u"Résidence"_s;
            Posting posting;
            posting.state = PostingState::Published;
            posting.organisation = writer.save(host);
            posting.title.fr = u"Lettres"_s;
            posting.contactName = u"Sophie"_s;
            posting.roles = {{u"r"_s, {u"Écrire"_s, {}, {}, {}}, 1, {}}};
            posting.shifts = {{u"s"_s, today.date.addDays(5), {600, 660}, {}, {}}};
            id = writer.save(posting);
        });
        early = signUp(u"Zoé"_s, 0);
        late = signUp(u"Ali"_s, 60);
        exchange(*here, *there);
    }
    SignupId signUp(const QString& name, int second) {
        SignupId made;
        here->write([&](Desk::Writer& writer) {
            Person person;
            person.givenName = name;
            Volunteer volunteer;
            volunteer.person = writer.save(person);
            volunteer.state = VolunteerState::Active;
            const VolunteerId who = writer.save(volunteer);
            made = PostingDesk(*here).apply(id, u"r"_s, u"s"_s, who, {}, Today::at(today.now.addSecs(second)))->signup;
        });
        return made;
    }
    QList<SignupId> queueOf(Desk& desk) const {
        QList<SignupId> ids;
        for (const SignupInQueue& one : signupQueue(desk, id, u"s"_s, u"r"_s))
            ids.append(one.id);
        return ids;
    }
    static SignupState stateOf(Desk& desk, const SignupId& signup) { return desk.find<Signup>(signup)->state; }

    const Today today = Today::at(QDateTime(QDate(2026, 11, 18), QTime(14, 0)));
    std::unique_ptr<Desk> here;
    std::unique_ptr<Desk> there;
    PostingId id;
    SignupId early;
    SignupId late;
};

TEST_F(SettlePlacesTest, shouldEndWithOneConfirmedAndOneInReserveAtBothDesks) {
    ASSERT_TRUE(PostingDesk(*here).confirm(late, today));
    ASSERT_TRUE(PostingDesk(*there).confirm(early, today));
    exchange(*here, *there);
    EXPECT_EQ(stateOf(*here, early), SignupState::Confirmed);
    EXPECT_EQ(stateOf(*here, late), SignupState::Confirmed) << "taken twice until it is settled";
    EXPECT_FALSE(settlePlaces(*here, today).isEmpty());
    EXPECT_FALSE(settlePlaces(*there, today).isEmpty());
    expectEqual(*here, *there);
    exchange(*here, *there);
    expectEqual(*here, *there);
    for (Desk* desk : {here.get(), there.get()}) {
        EXPECT_EQ(stateOf(*desk, early), SignupState::Confirmed);
        EXPECT_EQ(stateOf(*desk, late), SignupState::Reserve);
        EXPECT_EQ(desk->find<Signup>(late)->reservePlace, 1);
        EXPECT_EQ(desk->find<Posting>(id)->state, PostingState::Full);
        EXPECT_TRUE(settlePlaces(*desk, today).isEmpty());
    }
}

TEST_F(SettlePlacesTest, shouldSayTodayWhoLostThePlaceUntilThatIsTold) {
    ASSERT_TRUE(PostingDesk(*here).confirm(late, today));
    ASSERT_TRUE(PostingDesk(*there).confirm(early, today));
    exchange(*here, *there);
    settlePlaces(*here, today);
    const auto lost = [&] {
        QStringList ids;
        for (const TodayGroup& group : todayGroups(*here, today)) {
            for (const TodayLine& line : group.lines) {
                if (line.kind == TodayLineKind::PlaceLost)
                    ids.append(line.actOn);
            }
        }
        return ids;
    };
    EXPECT_EQ(lost(), QStringList{late.toString()});
    PostingDesk(*here).markTold({late}, today);
    EXPECT_TRUE(lost().isEmpty());
}

TEST_F(SettlePlacesTest, shouldGoBeforeThoseWhoWait) {
    const SignupId third = signUp(u"Rosa"_s, 120);
    ASSERT_TRUE(PostingDesk(*here).reserve(third, today));
    exchange(*here, *there);
    ASSERT_TRUE(PostingDesk(*here).confirm(late, today, u"parle arabe"_s));
    ASSERT_TRUE(PostingDesk(*there).confirm(early, today, u"vient de loin"_s));
    exchange(*here, *there);
    settlePlaces(*there, today);
    EXPECT_EQ(queueOf(*there), (QList{late, third}));
    EXPECT_EQ(there->find<Signup>(third)->reservePlace, 1) << "who waited already is not written";
}

TEST_F(SettlePlacesTest, shouldSettleAtTheEndOfAPullWhatItTouchedAndSendThatAlong) {
    ASSERT_TRUE(PostingDesk(*here).confirm(late, today));
    ASSERT_TRUE(PostingDesk(*there).confirm(early, today));
    PulledPlaces places(*here);
    replication::DeskPeer peer(*there, here->info().name);
    replication::Exchange once(*here, peer);
    once.onPulled = [&] { places.settle(today); };
    replication::Task<bool> run = once.run();
    run.start();
    ASSERT_TRUE(run.isDone());
    run.take();
    EXPECT_TRUE(places.isEmpty());
    for (Desk* desk : {here.get(), there.get()}) {
        EXPECT_EQ(stateOf(*desk, early), SignupState::Confirmed);
        EXPECT_EQ(stateOf(*desk, late), SignupState::Reserve);
    }
    expectEqual(*here, *there);
}

TEST_F(SettlePlacesTest, shouldSettleOnlyThePostingsThatAreNamed) {
    ASSERT_TRUE(PostingDesk(*here).confirm(late, today));
    ASSERT_TRUE(PostingDesk(*there).confirm(early, today));
    QSet<PostingId> touched;
    QObject::connect(here.get(), &Desk::changed, here.get(),
                     [&](const ChangeSet& changes) { touched += postingsIn(*here, changes); });
    exchange(*here, *there);
    EXPECT_EQ(touched, QSet<PostingId>{id});
    EXPECT_TRUE(settlePlaces(*here, QSet<PostingId>{PostingId::create()}, today).isEmpty());
    EXPECT_EQ(stateOf(*here, late), SignupState::Confirmed);
    EXPECT_FALSE(settlePlaces(*here, touched, today).isEmpty());
    EXPECT_EQ(stateOf(*here, late), SignupState::Reserve);
}

TEST_F(SettlePlacesTest, shouldEndWithOneQueueWhenTwoDesksMoveOthersInIt) {
    QList<SignupId> ids{early, late};
    for (int i = 2; i < 6; ++i)
        ids.append(signUp(u"N%1"_s.arg(i), 60 * i));
    for (const SignupId& one : ids.first(5))
        ASSERT_TRUE(PostingDesk(*here).reserve(one, today));
    const SignupId other = ids[5];
    const SignupId another = signUp(u"N6"_s, 60 * 6);
    exchange(*here, *there);
    ASSERT_EQ(queueOf(*here), ids.first(5));
    ASSERT_TRUE(PostingDesk(*here).reserve(other, today));
    ASSERT_TRUE(PostingDesk(*here).moveInQueue(ids[4], 1, u"vient de loin"_s, today));
    ASSERT_TRUE(PostingDesk(*here).withdraw(ids[3], u"malade"_s, today));
    ASSERT_TRUE(PostingDesk(*there).moveInQueue(ids[0], 3, u"peut attendre"_s, today));
    ASSERT_TRUE(PostingDesk(*there).reserve(another, today));
    EXPECT_TRUE(exchange(*here, *there).pulled.conflicts.isEmpty()) << "nobody wrote what another wrote";
    exchange(*here, *there);
    expectEqual(*here, *there);
    EXPECT_EQ(here->find<Signup>(other)->reservePlace, here->find<Signup>(another)->reservePlace)
        << "both were put behind the same one: who signed up first stands first";
    const QList<SignupId> whole{ids[4], ids[1], ids[2], ids[0], other, another};
    for (Desk* desk : {here.get(), there.get()}) {
        EXPECT_TRUE(settlePlaces(*desk, today).isEmpty());
        EXPECT_EQ(queueOf(*desk), whole);
    }
}

TEST_F(SettlePlacesTest, shouldDisagreeOnlyAboutWhomBothMoved) {
    const SignupId third = signUp(u"Rosa"_s, 120);
    for (const SignupId& one : {early, late, third})
        ASSERT_TRUE(PostingDesk(*here).reserve(one, today));
    exchange(*here, *there);
    ASSERT_TRUE(PostingDesk(*here).moveInQueue(third, 1, u"vient de loin"_s, today));
    ASSERT_TRUE(PostingDesk(*there).moveInQueue(third, 2, u"parle arabe"_s, today));
    EXPECT_EQ(exchange(*here, *there).pulled.conflicts, QStringList{third.toString()});
    exchange(*here, *there);
    EXPECT_EQ(queueOf(*here), queueOf(*there));
}

TEST_F(SettlePlacesTest, shouldWithdrawEverybodyOfAPostingThatAnOlderVersionCancelledWithoutAReason) {
    ASSERT_TRUE(PostingDesk(*here).confirm(early, today));
    here->write([&](Desk::Writer& writer) {
        Posting posting = *writer.find<Posting>(id);
        posting.state = PostingState::Cancelled;
        writer.save(posting);
    });
    settlePlaces(*here, today);
    EXPECT_EQ(stateOf(*here, early), SignupState::Withdrawn);
    EXPECT_EQ(stateOf(*here, late), SignupState::Withdrawn);
    EXPECT_EQ(here->find<Signup>(early)->cancelledWith, id.toString());
    EXPECT_FALSE(here->find<Signup>(early)->toldAt.isValid()) << "they are to be told";
}

TEST_F(SettlePlacesTest, shouldWithdrawWhoWasConfirmedWhileTheShiftWasCancelled) {
    ASSERT_TRUE(PostingDesk(*here).cancelShift(id, u"s"_s, u"grève"_s, today));
    ASSERT_TRUE(PostingDesk(*there).reserve(late, today));
    const auto another = there->find<Signup>(early)->volunteer;
    Signup fresh = *there->find<Signup>(late);
    fresh.id = SignupId::create();
    fresh.volunteer = another;
    fresh.state = SignupState::Confirmed;
    there->write([&](Desk::Writer& writer) { writer.save(fresh); });
    exchange(*here, *there);
    settlePlaces(*here, today);
    EXPECT_EQ(here->find<Signup>(fresh.id)->cancelledWith, u"s"_s) << "asked again when it takes place after all";
    EXPECT_EQ(stateOf(*here, fresh.id), SignupState::Withdrawn);
    EXPECT_EQ(here->find<Signup>(fresh.id)->reason, u"grève"_s);
}

TEST_F(SettlePlacesTest, shouldChangeNothingWhenEveryPlaceIsGivenOnce) {
    ASSERT_TRUE(PostingDesk(*here).confirm(early, today));
    ASSERT_TRUE(PostingDesk(*here).reserve(late, today));
    EXPECT_TRUE(settlePlaces(*here, today).isEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE
