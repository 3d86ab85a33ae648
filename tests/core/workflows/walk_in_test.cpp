// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/candidates.h"
#include "workflows/walk_in.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class WalkInTest : public WorkflowTest {
protected:
    static WalkIn fatima() {
        WalkIn said;
        said.person.givenName = u"Fatima"_s;
        said.person.familyName = u"El Amrani"_s;
        said.person.language = Language::French;
        said.person.phones = {u"0470 12 34 56"_s};
        said.person.address.postcode = u"1050"_s;
        said.person.birthYear = 1962;
        said.volunteer.services = {Service::Shopping};
        said.volunteer.availability.add(4, {9 * 60, 18 * 60});
        return said;
    }
    static Request bulb(QDate date) {
        Request request;
        request.service = Service::Paperwork;
        request.when = {WhenKind::Fixed, date, {}, {600, 660}, 0, {}, {}};
        return request;
    }
    qint64 documents() const {
        return desk->count(EntityType::Person) + desk->count(EntityType::Volunteer) +
               desk->count(EntityType::Beneficiary) + desk->count(EntityType::Request);
    }
};

TEST_F(WalkInTest, shouldEnrolWhoMayHelpFromNowOn) {
    WalkIn said = fatima();
    said.accepted = true;
    const auto done = walkIn(*desk, geocoder, said, u"Nadia"_s, today);
    ASSERT_TRUE(done);
    const Volunteer saved = get(done->volunteer);
    EXPECT_EQ(saved.state, VolunteerState::Active);
    EXPECT_EQ(saved.informationNoteGiven, wednesday);
    ASSERT_EQ(saved.screenings.size(), 1);
    EXPECT_EQ(saved.screenings[0].kind, ScreeningKind::Identity);
    EXPECT_EQ(saved.screenings[0].by, u"Nadia"_s);
    EXPECT_EQ(saved.registered, wednesday);
    EXPECT_EQ(get(done->person).phones, QStringList(u"+32470123456"_s));
    EXPECT_TRUE(get(done->person).position.isValid());
    EXPECT_TRUE(done->beneficiary.isEmpty());
    CandidateQuery query;
    query.request = request(wednesday.addDays(1)); // a Thursday
    const CandidateList found = CandidateService(*desk).candidates(query, today);
    ASSERT_EQ(found.lines.size(), 1);
    EXPECT_EQ(found.lines[0].volunteer, done->volunteer);
}

TEST_F(WalkInTest, shouldNotBringBackSomebodyKnownWhoIsGoneMeanwhile) {
    WalkIn said = fatima();
    said.person.id = walkIn(*desk, geocoder, said, u"Nadia"_s, today)->person;
    desk->write([&](Desk::Writer& writer) { writer.remove(said.person.id); });
    const qint64 before = documents();
    const auto done = walkIn(*desk, geocoder, said, u"Nadia"_s, today);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.refusal().code, RefusalCode::NotHere);
    EXPECT_EQ(documents(), before);
}

TEST_F(WalkInTest, shouldSayWhoMayBeKnownWhileTheNameIsHalfTyped) {
    const PersonId known = walkIn(*desk, geocoder, fatima(), u"Nadia"_s, today)->person;
    Person typed;
    const auto ids = [&] {
        QList<PersonId> found;
        for (const TwinSuspicion& one : mayBeKnown(*desk, typed))
            found.append(one.person);
        return found;
    };
    typed.givenName = u"Fa"_s;
    EXPECT_TRUE(ids().isEmpty());
    typed.givenName = u"fati"_s;
    typed.familyName = u"amr"_s;
    EXPECT_EQ(ids(), QList{known});
    typed.familyName = u"claes"_s;
    EXPECT_TRUE(ids().isEmpty());
    typed.givenName = u"Rue"_s; // a word of the record, and of no name
    EXPECT_TRUE(ids().isEmpty());
    typed = {};
    typed.phones = {u"0470123456"_s};
    EXPECT_EQ(ids(), QList{known});
}

TEST_F(WalkInTest, shouldLeaveAnApplicationWhereNothingWasTicked) {
    const auto done = walkIn(*desk, geocoder, fatima(), u"Nadia"_s, today);
    ASSERT_TRUE(done);
    EXPECT_EQ(get(done->volunteer).state, VolunteerState::Applied);
    EXPECT_TRUE(get(done->volunteer).screenings.isEmpty());
}

TEST_F(WalkInTest, shouldTakeHelpAndRequestOfOnePersonInOneStep) {
    WalkIn said = fatima();
    said.asks = true;
    said.request = bulb(wednesday.addDays(3));
    const qint64 before = documents();
    const auto done = walkIn(*desk, geocoder, said, u"Nadia"_s, today);
    ASSERT_TRUE(done);
    EXPECT_EQ(get(done->volunteer).person, done->person);
    EXPECT_EQ(desk->find<Beneficiary>(done->beneficiary)->person, done->person);
    EXPECT_EQ(get(done->request).beneficiary, done->beneficiary);
    EXPECT_EQ(desk->count(EntityType::Person), 1);
    EXPECT_TRUE(done->suspicions.isEmpty()) << "nobody is their own twin";
    desk->undo(done->changes);
    EXPECT_EQ(documents(), before);
}

TEST_F(WalkInTest, shouldAddToWhatIsKnownAndMakeNoSecondRecord) {
    const auto first = walkIn(*desk, geocoder, fatima(), u"Nadia"_s, today);
    ASSERT_TRUE(first);
    WalkIn again = fatima();
    again.person = get(first->person);
    again.volunteer.services = {Service::Letters};
    again.volunteer.availability.clear();
    again.volunteer.availability.add(2, {9 * 60, 12 * 60});
    again.accepted = true;
    again.asks = true;
    const auto second = walkIn(*desk, geocoder, again, u"Nadia"_s, today);
    ASSERT_TRUE(second);
    EXPECT_EQ(second->volunteer, first->volunteer);
    const Volunteer saved = get(first->volunteer);
    EXPECT_EQ(saved.services, (QList{Service::Shopping, Service::Letters}));
    EXPECT_TRUE(saved.availability.covers(2, {540, 720}));
    EXPECT_TRUE(saved.availability.covers(4, {540, 1080}));
    EXPECT_EQ(saved.state, VolunteerState::Active);
    EXPECT_FALSE(second->beneficiary.isEmpty());
    EXPECT_EQ(desk->count(EntityType::Person), 1);
}

TEST_F(WalkInTest, shouldTakeBackWhoHadLeft) {
    WalkIn said = fatima();
    said.accepted = true;
    const auto first = walkIn(*desk, geocoder, said, u"Nadia"_s, today);
    ASSERT_TRUE(first);
    const auto leave = [&] {
        Volunteer gone = get(first->volunteer);
        gone.state = VolunteerState::Left;
        put(gone);
    };
    leave();
    said.person = get(first->person);
    const Today later = Today::at(today.now.addDays(100));
    const auto back = walkIn(*desk, geocoder, said, u"Tom"_s, later);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->volunteer, first->volunteer);
    const Volunteer saved = get(first->volunteer);
    EXPECT_EQ(saved.state, VolunteerState::Active);
    EXPECT_EQ(saved.informationNoteGiven, wednesday) << "the first time counts";
    EXPECT_EQ(saved.screenings.size(), 1);
    EXPECT_EQ(desk->count(EntityType::Volunteer), 1);

    leave();
    said.accepted = false;
    ASSERT_TRUE(walkIn(*desk, geocoder, said, u"Tom"_s, later));
    EXPECT_EQ(get(first->volunteer).state, VolunteerState::Applied) << "somebody has to look at it";
}

TEST_F(WalkInTest, shouldHelpAgainWhoseHelpHadEnded) {
    WalkIn said = fatima();
    said.helps = false;
    said.volunteer = {};
    said.asks = true;
    const auto first = walkIn(*desk, geocoder, said, u"Nadia"_s, today);
    ASSERT_TRUE(first);
    Beneficiary helped = desk->find<Beneficiary>(first->beneficiary).value();
    helped.state = BeneficiaryState::Ended;
    put(helped);
    said.person = get(first->person);
    said.request = bulb(wednesday.addDays(3));
    const auto again = walkIn(*desk, geocoder, said, u"Nadia"_s, today);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->beneficiary, first->beneficiary);
    EXPECT_EQ(get(again->request).beneficiary, first->beneficiary);
    EXPECT_EQ(desk->find<Beneficiary>(first->beneficiary)->state, BeneficiaryState::Active);
    EXPECT_EQ(desk->count(EntityType::Beneficiary), 1);
}

TEST_F(WalkInTest, shouldAddToTheRecordInUse) {
    const VolunteerId left = volunteer(u"Fatima"_s);
    Volunteer inUse = get(left);
    inUse.id = {};
    const VolunteerId active = put(inUse);
    for (const bool swapped : {false, true}) { // whichever is read first
        const VolunteerId& use = swapped ? left : active;
        const VolunteerId& rest = swapped ? active : left;
        for (const auto& [id, state] : {std::pair(use, VolunteerState::Active), {rest, VolunteerState::Left}}) {
            Volunteer record = get(id);
            record.state = state;
            put(record);
        }
        WalkIn said = fatima();
        said.person = get(get(left).person);
        const auto done = walkIn(*desk, geocoder, said, u"Nadia"_s, today);
        ASSERT_TRUE(done);
        EXPECT_EQ(done->volunteer, use);
        EXPECT_EQ(get(rest).state, VolunteerState::Left);
    }
}

TEST_F(WalkInTest, shouldTellWhoMayBeHereAlready) {
    ASSERT_TRUE(walkIn(*desk, geocoder, fatima(), u"Nadia"_s, today));
    const auto done = walkIn(*desk, geocoder, fatima(), u"Nadia"_s, today);
    ASSERT_TRUE(done);
    ASSERT_EQ(done->suspicions.size(), 1);
    EXPECT_TRUE(done->suspicions[0].signs.contains(TwinSign::SamePhone));
}

TEST_F(WalkInTest, shouldSaveNothingOfWhatIsNotComplete) {
    const auto refusedField = [&](const WalkIn& said) {
        const auto done = walkIn(*desk, geocoder, said, u"Nadia"_s, today);
        EXPECT_FALSE(done);
        return done ? QString() : done.refusal().detail;
    };
    WalkIn said = fatima();
    said.volunteer.services.clear();
    EXPECT_EQ(refusedField(said), u"services"_s);
    said = fatima();
    said.helps = false;
    EXPECT_EQ(refusedField(said), u"part"_s);
    said = fatima();
    said.asks = true;
    said.request = bulb(wednesday.addDays(1));
    said.request->when.hours = {};
    EXPECT_EQ(refusedField(said), u"request.when.hours"_s);
    said = fatima();
    said.person.birthYear = 2014;
    EXPECT_EQ(refusedField(said), u"16"_s) << "years that are asked for";
    EXPECT_EQ(documents(), 0);
}

TEST_F(WalkInTest, shouldNoteWhoAsksWithoutARequestYet) {
    WalkIn said = fatima();
    said.helps = false;
    said.volunteer = {};
    said.asks = true;
    const auto done = walkIn(*desk, geocoder, said, u"Nadia"_s, today);
    ASSERT_TRUE(done);
    EXPECT_EQ(desk->find<Beneficiary>(done->beneficiary)->person, done->person);
    EXPECT_EQ(desk->count(EntityType::Volunteer), 0);
}

} // namespace
} // namespace entraide::THIS_FILE
