// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/geocoder.h"
#include "core/replication/replication_fixture.h"
#include "replication/conflicts.h"
#include "workflows/offer_desk.h"
#include "workflows/today.h"
#include "workflows/upkeep.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Two desks of one team that both hold an offer and two requests that suit it.
class OfferClaimsTest : public replication::ReplicationTest {
protected:
    OfferClaimsTest()
        : here(newDesk(u"here"_s))
        , there(newDesk(u"there"_s)) {
        here->write([&](Desk::Writer& writer) {
            Offer made;
            made.person = person(writer, u"Karim"_s);
            made.when = {WhenKind::Fixed, day, {}, {540, 720}, 0, {}, {}};
            made.expires = day.addDays(20);
            made.languages = {Language::French};
            offer = writer.save(made);
            Volunteer volunteer;
            volunteer.person = made.person;
            volunteer.state = VolunteerState::Active;
            volunteer.services = {Service::Shopping};
            volunteer.informationNoteGiven = day.addDays(-30);
            writer.save(volunteer);
            one = request(writer, u"Lea"_s, {540, 600});
            other = request(writer, u"Rita"_s, {660, 720});
        });
        exchange(*here, *there);
    }
    static PersonId person(Desk::Writer& writer, const QString& name) {
        Person person;
        person.givenName = name;
        person.language = Language::French;
        person.position = {50.83, 4.37};
        return writer.save(person);
    }
    RequestId request(Desk::Writer& writer, const QString& who, TimeRange hours) const {
        Beneficiary helped;
        helped.person = person(writer, who);
        Request asked;
        asked.beneficiary = writer.save(helped);
        asked.when = {WhenKind::Fixed, day, {}, hours, 0, {}, {}};
        return writer.save(asked);
    }
    MatchId bring(Desk& desk, const RequestId& request) const {
        const auto done = OfferDesk(desk, u"Nadia"_s).bringTogether(offer, request, day, {}, today);
        EXPECT_TRUE(done);
        return done ? done->match : MatchId();
    }
    static QStringList conflictsOf(const Desk& desk) {
        QStringList ids;
        for (const replication::OpenConflict& conflict : replication::openConflicts(desk))
            ids.append(conflict.id);
        return ids;
    }
    QStringList claimedTwice(const Desk& desk) const {
        QStringList ids;
        for (const TodayGroup& group : todayGroups(desk, today)) {
            for (const TodayLine& line : group.lines) {
                if (line.kind == TodayLineKind::OfferClaimedTwice)
                    ids.append(line.actOn);
            }
        }
        return ids;
    }

    const Today today = Today::at(QDateTime(QDate(2026, 11, 18), QTime(14, 0)));
    const QDate day = today.date.addDays(5);
    std::unique_ptr<Desk> here;
    std::unique_ptr<Desk> there;
    OfferId offer;
    RequestId one;
    RequestId other;
};

TEST_F(OfferClaimsTest, shouldNameTheMatchAsLongAsItClaimsTheOffer) {
    const MatchId match = bring(*here, one);
    EXPECT_EQ(here->find<Offer>(offer)->match, match);
    Offer edited = *here->find<Offer>(offer);
    edited.match = {};
    edited.title = u"Courses"_s; // a form knows nothing of claims
    ASSERT_TRUE(OfferDesk(*here, {}).save(edited, Geocoder{QString()}, today));
    EXPECT_EQ(here->find<Offer>(offer)->match, match);
    ASSERT_TRUE(Proposals(*here, {}).decline(match, u"malade"_s, today));
    EXPECT_TRUE(here->find<Offer>(offer)->match.isEmpty());
    bring(*here, one);
    ASSERT_TRUE(OfferDesk(*here, {}).withdraw(offer, {}, today));
    EXPECT_TRUE(here->find<Offer>(offer)->match.isEmpty());
}

TEST_F(OfferClaimsTest, shouldShowAConflictWhenTwoDesksTakeOneOfferApart) {
    const MatchId ours = bring(*here, one);
    const MatchId theirs = bring(*there, other);
    exchange(*here, *there);
    exchange(*there, *here);
    for (Desk* desk : {here.get(), there.get()}) {
        EXPECT_THAT(conflictsOf(*desk), ElementsAre(offer.toString()));
        const MatchId has = desk->find<Offer>(offer)->match;
        EXPECT_TRUE(has == ours || has == theirs);
        EXPECT_THAT(claimedTwice(*desk), ElementsAre((has == ours ? theirs : ours).toString()));
    }
    expectEqual(*here, *there);
}

TEST_F(OfferClaimsTest, shouldPassTheOfferOnWhenTheOneThatHasItIsTakenBack) {
    const MatchId ours = bring(*here, one);
    const MatchId theirs = bring(*there, other);
    exchange(*here, *there);
    const MatchId has = here->find<Offer>(offer)->match;
    const MatchId lacks = has == ours ? theirs : ours;
    ASSERT_TRUE(Proposals(*here, {}).withdraw(has, u"deux fois"_s, today));
    EXPECT_EQ(here->find<Offer>(offer)->state, OfferState::Matched);
    EXPECT_EQ(here->find<Offer>(offer)->match, lacks);
    EXPECT_THAT(claimedTwice(*here), IsEmpty());
    ASSERT_TRUE(Proposals(*here, {}).withdraw(lacks, u"deux fois"_s, today));
    EXPECT_EQ(here->find<Offer>(offer)->state, OfferState::Open);
}

TEST_F(OfferClaimsTest, shouldNotContradictItselfWhenAnOlderDeskKeptNoClaim) {
    const MatchId match = bring(*here, one);
    Offer old = *here->find<Offer>(offer);
    old.match = {};
    here->write([&](Desk::Writer& writer) { writer.save(old); });
    exchange(*here, *there);
    settleDesk(*here, today);
    settleDesk(*there, today);
    exchange(*here, *there);
    EXPECT_EQ(there->find<Offer>(offer)->match, match);
    EXPECT_THAT(conflictsOf(*here), IsEmpty());
    expectEqual(*here, *there);
}

} // namespace
} // namespace entraide::THIS_FILE
