// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replication/replication_fixture.h"
#include "workflows/merge_people.h"
#include "workflows/settle_places.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// Two desks of one team; somebody who is there twice, each time as a volunteer with a visit.
class MergeExchangeTest : public replication::ReplicationTest {
protected:
    MergeExchangeTest()
        : here(newDesk(u"here"_s))
        , there(newDesk(u"there"_s)) {
        for (Twin* twin : {&one, &other}) {
            here->write([&](Desk::Writer& writer) {
                Person person;
                person.givenName = u"Karim"_s;
                person.familyName = twin == &one ? u"Benali"_s : u"Ben Ali"_s;
                twin->person = writer.save(person);
                Volunteer volunteer;
                volunteer.person = twin->person;
                twin->volunteer = writer.save(volunteer);
                Visit visit;
                visit.volunteer = twin->volunteer;
                visit.state = VisitState::Performed;
                twin->visit = writer.save(visit);
            });
        }
        exchange(*here, *there);
    }
    struct Twin {
        PersonId person;
        VolunteerId volunteer;
        VisitId visit;
    };
    VolunteerId kept() const { return std::min(one.volunteer, other.volunteer); }
    void expectOne(Desk& desk) const {
        EXPECT_FALSE(desk.find<Person>(std::max(one.person, other.person)));
        EXPECT_FALSE(desk.find<Volunteer>(std::max(one.volunteer, other.volunteer)));
        for (const Twin& twin : {one, other})
            EXPECT_EQ(desk.find<Visit>(twin.visit).value().volunteer, kept());
    }

    const Today today = Today::at(QDateTime(QDate(2026, 11, 18), QTime(14, 0)));
    std::unique_ptr<Desk> here;
    std::unique_ptr<Desk> there;
    Twin one;
    Twin other;
};

TEST_F(MergeExchangeTest, shouldBecomeEqualWhereBothMergeAlike) {
    ASSERT_TRUE(mergePersons(*here, {one.person, other.person}));
    ASSERT_TRUE(mergePersons(*there, {one.person, other.person}));
    expectEqual(*here, *there);
    exchange(*here, *there);
    expectEqual(*here, *there);
    for (Desk* desk : {here.get(), there.get()})
        expectOne(*desk);
}

TEST_F(MergeExchangeTest, shouldAskOnlyAboutTheValuesWhereTheyChoseOtherwise) {
    ASSERT_TRUE(mergePersons(*here, {one.person, other.person, {{u"person.family_name"_s, TakenFrom::One}}}));
    ASSERT_TRUE(mergePersons(*there, {one.person, other.person, {{u"person.family_name"_s, TakenFrom::Other}}}));
    exchange(*here, *there);
    exchange(*here, *there);
    expectEqual(*here, *there);
    for (Desk* desk : {here.get(), there.get()})
        expectOne(*desk);
}

TEST_F(MergeExchangeTest, shouldMoveWhatTheOtherDeskMadeMeanwhile) {
    ASSERT_TRUE(mergePersons(*here, {one.person, other.person}));
    VisitId late;
    there->write([&](Desk::Writer& writer) {
        Visit visit;
        visit.volunteer = std::max(one.volunteer, other.volunteer);
        late = writer.save(visit);
    });
    PulledPlaces places(*here);
    replication::DeskPeer peer(*there, here->info().name);
    replication::Exchange once(*here, peer);
    once.onPulled = [&] { places.settle(today); };
    replication::Task<bool> run = once.run();
    run.start();
    ASSERT_TRUE(run.isDone());
    run.take();
    for (Desk* desk : {here.get(), there.get()}) {
        expectOne(*desk);
        EXPECT_EQ(desk->find<Visit>(late).value().volunteer, kept());
    }
    expectEqual(*here, *there);
}

TEST_F(MergeExchangeTest, shouldTakeAMergingBackEverywhere) {
    const auto merged = mergePersons(*here, {one.person, other.person});
    ASSERT_TRUE(merged);
    exchange(*here, *there);
    here->undo(merged->changes);
    exchange(*here, *there);
    expectEqual(*here, *there);
    EXPECT_TRUE(there->find<Person>(one.person));
    EXPECT_TRUE(there->find<Person>(other.person));
    EXPECT_EQ(there->find<Visit>(other.visit).value().volunteer, other.volunteer);
}

} // namespace
} // namespace entraide::THIS_FILE
