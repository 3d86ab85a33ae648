// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/enrolment.h"
#include "workflows/moves.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::UnorderedElementsAre;

class EnrolmentTest : public WorkflowTest {
protected:
    Person emilie() const {
        Person p;
        p.givenName = u" Émilie "_s;
        p.familyName = u"Dubois"_s;
        p.language = Language::French;
        p.phones = {u"0470/12.34.56"_s};
        p.emails = {u"Emilie@Buren.example"_s};
        p.address.postcode = u"1050"_s;
        return p;
    }
    Volunteer shopper() const {
        Volunteer v;
        v.services = {Service::Shopping};
        return v;
    }
    Enrolment enrolment{*desk, geocoder};
    const PostcodeTable& known = defaultPostcodes();
};

TEST_F(EnrolmentTest, shouldKeepWhatWasWrittenInTheDesksForm) {
    const auto done = enrolment.saveVolunteer(emilie(), shopper(), today);
    ASSERT_TRUE(done);
    const Person saved = get(done->person);
    EXPECT_EQ(saved.givenName, u"Émilie"_s);
    EXPECT_THAT(saved.phones, ElementsAre(u"+32470123456"_s));
    EXPECT_THAT(saved.emails, ElementsAre(u"emilie@buren.example"_s));
    EXPECT_TRUE(saved.position.isValid());
    EXPECT_EQ(saved.placedBy, PlacedBy::Postcode);
    const Volunteer volunteer = get(*VolunteerId::fromString(done->record));
    EXPECT_EQ(volunteer.person, done->person);
    EXPECT_EQ(volunteer.registered, today.date);
    EXPECT_THAT(volunteer.languages, ElementsAre(Language::French));
    EXPECT_EQ(volunteer.state, VolunteerState::Applied);
}

TEST_F(EnrolmentTest, shouldRefuseAFormWithoutNameLanguageOrService) {
    Person nobody = emilie();
    nobody.givenName.clear();
    nobody.familyName = u"  "_s;
    EXPECT_EQ(enrolment.saveVolunteer(nobody, shopper(), today).refusal().detail, u"family_name"_s);
    Person silent = emilie();
    silent.language.reset();
    EXPECT_EQ(enrolment.saveVolunteer(silent, shopper(), today).refusal().detail, u"language"_s);
    EXPECT_EQ(enrolment.saveVolunteer(emilie(), {}, today).refusal().detail, u"services"_s);
    EXPECT_EQ(desk->count(EntityType::Person), 0);
}

TEST_F(EnrolmentTest, shouldRefuseAPhoneThatCannotExistAndAChildOfTwelve) {
    Person wrong = emilie();
    wrong.phones = {u"12"_s};
    EXPECT_EQ(enrolment.saveVolunteer(wrong, shopper(), today).refusal().detail, u"phones"_s);
    Person child = emilie();
    child.birthYear = 2014;
    EXPECT_EQ(enrolment.saveVolunteer(child, shopper(), today).refusal().code, RefusalCode::TooYoung);
}

TEST_F(EnrolmentTest, shouldTakeAFifteenYearOldOnlyWhereTheDeskSaysSo) {
    Person young = emilie();
    young.birthYear = today.date.year() - 15;
    EXPECT_EQ(enrolment.saveVolunteer(young, shopper(), today).refusal(),
              (Refusal{RefusalCode::TooYoung, young.id.toString(), u"16"_s}));
    young.birthYear = today.date.year() - 16; // the birthday may be over
    EXPECT_TRUE(enrolment.saveVolunteer(young, shopper(), today));
    DeskProfile profile;
    profile.id = DeskProfile::ownId();
    profile.minimumAge = 15;
    put(profile);
    young.birthYear = today.date.year() - 15;
    EXPECT_TRUE(enrolment.saveVolunteer(young, shopper(), today));
    young.birthYear = 0;
    EXPECT_TRUE(enrolment.saveVolunteer(young, shopper(), today)) << "not known";
}

TEST_F(EnrolmentTest, shouldNotActivateWhoIsTooYoung) {
    Volunteer applied = get(volunteer(u"Tom"_s));
    applied.state = VolunteerState::Applied;
    put(applied);
    Person tom = get(applied.person);
    tom.birthYear = today.date.year() - 14;
    put(tom);
    EXPECT_EQ(moveVolunteer(*desk, applied.id, VolunteerState::Active, today).refusal().code, RefusalCode::TooYoung);
    EXPECT_TRUE(moveVolunteer(*desk, applied.id, VolunteerState::Left, today));
}

TEST_F(EnrolmentTest, shouldOnlyWarnOfAPostcodeItDoesNotKnow) {
    Person far = emilie();
    far.address.postcode = u"9999"_s;
    EXPECT_THAT(check(far, today, known),
                ElementsAre(FormIssue{FormProblem::PostcodeUnknown, u"address.postcode"_s, true}));
    EXPECT_TRUE(enrolment.saveVolunteer(far, shopper(), today));
}

TEST_F(EnrolmentTest, shouldSuspectTwinsBySeveralSigns) {
    ASSERT_TRUE(enrolment.saveVolunteer(emilie(), shopper(), today));
    Person again = emilie();
    again.givenName = u"EMILIE"_s;
    again.phones = {u"+32 470 12 34 56"_s};
    again.emails.clear();
    const auto done = enrolment.saveVolunteer(again, shopper(), today);
    ASSERT_TRUE(done);
    ASSERT_EQ(done->suspicions.size(), 1);
    EXPECT_THAT(done->suspicions[0].signs, UnorderedElementsAre(TwinSign::SamePhone, TwinSign::SameName));
    EXPECT_THAT(get(done->person).suspectedTwins, ElementsAre(done->suspicions[0].person.toString()));
}

TEST_F(EnrolmentTest, shouldForgetASuspicionThatWasDecided) {
    const auto first = enrolment.saveVolunteer(emilie(), shopper(), today);
    const auto second = enrolment.saveVolunteer(emilie(), shopper(), today);
    ASSERT_EQ(second->suspicions.size(), 1);
    ASSERT_TRUE(notTwins(*desk, second->person, first->person));
    EXPECT_TRUE(get(second->person).suspectedTwins.isEmpty());
    EXPECT_TRUE(suspectedTwins(*desk, get(second->person)).isEmpty());
    EXPECT_TRUE(suspectedTwins(*desk, get(first->person)).isEmpty());
}

TEST_F(EnrolmentTest, shouldNotSuspectSomebodyOfTheSameNameElsewhere) {
    ASSERT_TRUE(enrolment.saveVolunteer(emilie(), shopper(), today));
    Person other = emilie();
    other.phones = {u"0470123457"_s};
    other.emails.clear();
    other.address.postcode = u"1180"_s;
    EXPECT_TRUE(suspectedTwins(*desk, other).isEmpty());
}

TEST_F(EnrolmentTest, shouldTakeACallerTheirNeedAndTheRequestAtOnce) {
    Request request;
    request.service = Service::Pharmacy;
    const auto done = enrolment.saveRequest(emilie(), {}, request, today);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->changes.changes.size(), 3);
    const Request saved = get(*RequestId::fromString(done->record));
    EXPECT_EQ(desk->find<Beneficiary>(saved.beneficiary)->person, done->person);
    EXPECT_EQ(saved.received, today.date);
    EXPECT_EQ(saved.when.from, today.date); // to be arranged from now on
    desk->undo(done->changes);
    EXPECT_EQ(desk->count(EntityType::Person), 0);
    EXPECT_EQ(desk->count(EntityType::Request), 0);
}

TEST_F(EnrolmentTest, shouldTakeAnOrganisationThatAsksForTheFirstTime) {
    Organisation home;
    home.name = u"Les Tilleuls "_s;
    home.phone = u"02 555 01 40"_s;
    home.address.postcode = u"1050"_s;
    Request request;
    request.service = Service::Shopping;
    const auto done = enrolment.saveRequest(home, request, today);
    ASSERT_TRUE(done) << qPrintable(done.refusal().detail);
    const Request saved = get(*RequestId::fromString(done->record));
    EXPECT_TRUE(saved.beneficiary.isEmpty());
    const Organisation known = *desk->find<Organisation>(saved.organisation);
    EXPECT_EQ(known.name, u"Les Tilleuls"_s);
    EXPECT_TRUE(known.position.isValid());
    desk->undo(done->changes);
    EXPECT_EQ(desk->count(EntityType::Organisation), 0) << "one step";

    home.phone = u"12"_s;
    EXPECT_EQ(enrolment.saveRequest(home, request, today).refusal().detail, u"phone"_s);
    home.phone.clear();
    request.peopleNeeded = 0;
    EXPECT_FALSE(enrolment.saveRequest(home, request, today));
    EXPECT_EQ(desk->count(EntityType::Organisation), 0) << "both, or neither";
}

TEST_F(EnrolmentTest, shouldRefuseARequestOfAPersonAndAnOrganisationAtOnce) {
    Organisation home;
    home.name = u"Les Tilleuls"_s;
    Request request;
    request.organisation = put(home);
    const auto both = enrolment.saveRequest(emilie(), {}, request, today);
    ASSERT_FALSE(both);
    EXPECT_EQ(both.refusal().detail, u"organisation"_s);
    EXPECT_EQ(desk->count(EntityType::Person), 0);
    EXPECT_TRUE(enrolment.saveRequest(request, today)) << "alone it may ask";
    request.beneficiary = BeneficiaryId::create();
    EXPECT_THAT(check(request, today, known), ElementsAre(FormIssue{FormProblem::TwoAsk, u"organisation"_s}));
}

TEST_F(EnrolmentTest, shouldNotBringBackWhatIsGoneWhileItsFormWasOpen) {
    const auto helper = enrolment.saveVolunteer(emilie(), shopper(), today);
    Request need;
    need.service = Service::Pharmacy;
    const auto asked = enrolment.saveRequest(get(helper->person), {}, need, today);
    ASSERT_TRUE(asked);
    const Person person = get(helper->person);
    const Volunteer volunteer = get(*VolunteerId::fromString(helper->record));
    const Request request = get(*RequestId::fromString(asked->record));
    const Beneficiary helped = *desk->find<Beneficiary>(request.beneficiary);
    desk->write([&](Desk::Writer& writer) {
        writer.remove(person.id);
        writer.remove(volunteer.id);
        writer.remove(request.id);
    });
    const auto notHere = [](const auto& id) { return Refusal{RefusalCode::NotHere, id.toString(), {}}; };
    EXPECT_EQ(enrolment.savePerson(person, today).refusal(), notHere(person.id));
    EXPECT_EQ(enrolment.saveVolunteer(person, volunteer, today).refusal(), notHere(person.id));
    EXPECT_EQ(enrolment.saveBeneficiary(person, helped, today).refusal(), notHere(person.id));
    EXPECT_EQ(enrolment.saveRequest(person, helped, request, today).refusal(), notHere(person.id));
    EXPECT_EQ(enrolment.saveRequest(request, today).refusal(), notHere(request.id));
    EXPECT_EQ(enrolment.saveRequest(emilie(), helped, request, today).refusal(), notHere(request.id));
    EXPECT_EQ(desk->count(EntityType::Person), 0);
    EXPECT_EQ(desk->count(EntityType::Volunteer), 0);
    EXPECT_EQ(desk->count(EntityType::Request), 0);
    EXPECT_TRUE(Enrolment::ofReceived(*desk).savePerson(person, today)) << "sent with its id";
}

TEST_F(EnrolmentTest, shouldCheckWhenHelpIsAskedFor) {
    Request request;
    request.when.kind = WhenKind::Fixed;
    EXPECT_TRUE(blocks(check(request, today, known)));
    request.when.from = wednesday;
    EXPECT_TRUE(blocks(check(request, today, known))); // no hours
    request.when.hours = {600, 660};
    EXPECT_TRUE(check(request, today, known).isEmpty());
    request.when.from = wednesday.addDays(-3);
    EXPECT_THAT(check(request, today, known), ElementsAre(FormIssue{FormProblem::InThePast, u"when.from"_s, true}));
    request.when = {WhenKind::Recurring, wednesday, {}, {600, 660}, 0, u"every now and then"_s};
    EXPECT_EQ(check(request, today, known).value(0).problem, FormProblem::RuleUnreadable);
}

TEST_F(EnrolmentTest, shouldMakeNobodyActiveWithoutTheInformationNote) {
    const auto done = enrolment.saveVolunteer(emilie(), shopper(), today);
    const auto id = *VolunteerId::fromString(done->record);
    EXPECT_EQ(moveVolunteer(*desk, id, VolunteerState::Active, today).refusal().code, RefusalCode::NoInformationNote);
    Volunteer v = get(id);
    v.informationNoteGiven = today.date;
    put(v);
    ASSERT_TRUE(moveVolunteer(*desk, id, VolunteerState::Active, today));
    EXPECT_EQ(get(id).state, VolunteerState::Active);
    EXPECT_EQ(moveVolunteer(*desk, id, VolunteerState::Screened, today).refusal().code, RefusalCode::StateForbids);
}

} // namespace
} // namespace entraide::THIS_FILE
