// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "domain/schema.h"
#include "workflows/merge_people.h"
#include "workflows/twins.h"

#include <QJsonDocument>
#include <QMap>

#include <random>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

using Bodies = QMap<QString, QJsonObject>;

Bodies bodiesOf(const Desk& desk) {
    Bodies bodies;
    for (const EntitySchema& schema : allSchemas())
        desk.forEachBody(schema.type, [&](const QString& id, const QJsonObject& body) { bodies.insert(id, body); });
    return bodies;
}

QStringList namingIn(const Desk& desk, const QString& id) {
    QStringList found;
    const Bodies bodies = bodiesOf(desk);
    for (auto one = bodies.cbegin(); one != bodies.cend(); ++one) {
        QJsonObject body = one.value();
        body.remove("merged_from"_L1); // the trail
        if (QJsonDocument(body).toJson().contains(id.toUtf8()))
            found.append(one.key());
    }
    return found;
}

class MergePeopleTest : public WorkflowTest {
protected:
    Person read(const PersonId& id) const { return desk->find<Person>(id).value(); }

    /// Somebody with a volunteer record and something of each kind hanging on them.
    struct Known {
        PersonId person;
        VolunteerId volunteer;
        BeneficiaryId beneficiary;
        MatchId match;
        TandemId tandem;
        VisitId visit;
        SignupId signup;
        NoteId note;
    };
    Known known(const QString& given) {
        Known k;
        k.volunteer = volunteer(given);
        k.person = get(k.volunteer).person;
        Beneficiary helped;
        helped.person = k.person;
        k.beneficiary = put(helped);
        Match match;
        match.request = request(wednesday.addDays(3));
        match.volunteer = k.volunteer;
        match.state = MatchState::Done;
        match.date = wednesday.addDays(-3);
        match.minutes = 45;
        k.match = put(match);
        Tandem tandem;
        tandem.volunteer = k.volunteer;
        tandem.beneficiary = beneficiary(u"Rosa"_s);
        k.tandem = put(tandem);
        Visit visit;
        visit.tandem = k.tandem;
        visit.volunteer = k.volunteer;
        visit.state = VisitState::Approved;
        visit.date = wednesday.addDays(-7);
        visit.minutes = 60;
        k.visit = put(visit);
        Signup signup;
        signup.volunteer = k.volunteer;
        signup.posting = posting;
        signup.role = u"r"_s;
        signup.shift = given;
        k.signup = put(signup);
        Note note;
        note.about = k.volunteer.toString();
        note.text = u"Rappeler"_s;
        k.note = put(note);
        return k;
    }

    const PostingId posting = put(Posting{});
};

TEST_F(MergePeopleTest, shouldShowWhatDiffersAndWhatHangsOnEach) {
    const Known one = known(u"Karim"_s);
    const Known other = known(u"Carim"_s);
    Person second = read(other.person);
    second.phones = {u"+32470123456"_s};
    put(second);
    const auto pair = twinPair(*desk, one.person, other.person);
    ASSERT_TRUE(pair);
    QStringList keys;
    for (const TwinDifference& difference : pair->differences)
        keys.append(difference.key());
    EXPECT_THAT(keys, ElementsAre(u"person.given_name"_s, u"person.phones"_s));
    EXPECT_TRUE(pair->differences[1].mayBeBoth);
    EXPECT_EQ(pair->differences[1].proposed, TakenFrom::Both);
    EXPECT_EQ(pair->one.holds.matches, 1);
    EXPECT_EQ(pair->one.holds.tandems, 1);
    EXPECT_EQ(pair->one.holds.signups, 1);
    EXPECT_EQ(pair->one.holds.notes, 1);
    EXPECT_EQ(pair->one.holds.minutes, 105);
    EXPECT_FALSE(twinPair(*desk, one.person, PersonId::create()));
}

TEST_F(MergePeopleTest, shouldMoveEveryReferenceAndTakeItBackInOneStep) {
    const Known one = known(u"Karim"_s);
    const Known other = known(u"Carim"_s);
    Volunteer third = get(volunteer(u"Ada"_s));
    third.blockedPersons = {one.person, other.person};
    const VolunteerId blocking = put(third);
    Person friendly = read(get(blocking).person);
    friendly.suspectedTwins = {other.person.toString()};
    put(friendly);
    const Bodies before = bodiesOf(*desk);

    const auto merged = mergePersons(*desk, {one.person, other.person});
    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->kept, std::min(one.person, other.person));
    EXPECT_EQ(merged->gone, std::max(one.person, other.person));
    const VolunteerId keptVolunteer = std::min(one.volunteer, other.volunteer);
    const VolunteerId goneVolunteer = std::max(one.volunteer, other.volunteer);
    EXPECT_EQ(merged->record, keptVolunteer.toString());
    for (const QString& gone :
         {merged->gone.toString(), goneVolunteer.toString(), std::max(one.beneficiary, other.beneficiary).toString()}) {
        EXPECT_FALSE(desk->body(gone)) << gone.toStdString();
        EXPECT_THAT(namingIn(*desk, gone), IsEmpty()) << gone.toStdString();
        EXPECT_TRUE(read(merged->kept).mergedFrom.contains(gone));
    }
    EXPECT_THAT(get(blocking).blockedPersons, ElementsAre(merged->kept)) << "once";
    EXPECT_EQ(desk->findBy<Match>("volunteer"_L1, keptVolunteer.toString()).size(), 2);
    EXPECT_EQ(desk->findBy<Visit>("volunteer"_L1, keptVolunteer.toString()).size(), 2);

    EXPECT_THAT(desk->undo(merged->changes).keptNewer, IsEmpty());
    EXPECT_EQ(bodiesOf(*desk), before);
}

TEST_F(MergePeopleTest, shouldTakeWhatWasChosen) {
    const PersonId one = person(u"Karim"_s, u"Benali"_s);
    Person second = read(person(u"Carim"_s, u"Ben Ali"_s));
    second.phones = {u"+32470123456"_s};
    second.birthYear = 1980;
    second.remark = u"préfère le matin"_s;
    const PersonId other = put(second);
    const auto merged = mergePersons(
        *desk, {one, other, {{u"person.family_name"_s, TakenFrom::Other}, {u"person.phones"_s, TakenFrom::Other}}});
    ASSERT_TRUE(merged);
    const Person kept = read(merged->kept);
    EXPECT_EQ(kept.givenName, u"Karim"_s) << "the first is proposed";
    EXPECT_EQ(kept.familyName, u"Ben Ali"_s);
    EXPECT_THAT(kept.phones, ElementsAre(u"+32470123456"_s));
    EXPECT_EQ(kept.birthYear, 1980) << "what only one of them has is not lost";
    EXPECT_EQ(kept.remark, u"préfère le matin"_s);
}

TEST_F(MergePeopleTest, shouldLeaveAConsentTakenBack) {
    Person first = read(person(u"Karim"_s, u"Benali"_s));
    first.consents = {{Consent::DataKeeping, u"1"_s, wednesday.addDays(-90), {}}};
    Person second = read(person(u"Karim"_s, u"Benali"_s));
    second.consents = {{Consent::DataKeeping, u"1"_s, wednesday.addDays(-99), wednesday.addDays(-5)}};
    const auto merged = mergePersons(*desk, {put(first), put(second)});
    ASSERT_TRUE(merged);
    const QList<ConsentGiven> consents = read(merged->kept).consents;
    ASSERT_EQ(consents.size(), 1);
    EXPECT_EQ(consents.first().withdrawn, wednesday.addDays(-5));
}

TEST_F(MergePeopleTest, shouldRefuseWhoHelpedTheOther) {
    const VolunteerId helper = volunteer(u"Karim"_s);
    const RequestId asked = request(wednesday.addDays(2));
    const PersonId helped = desk->find<Beneficiary>(get(asked).beneficiary).value().person;
    Match match;
    match.request = asked;
    match.volunteer = helper;
    match.state = MatchState::Done;
    put(match);
    const Bodies before = bodiesOf(*desk);
    const auto merged = mergePersons(*desk, {get(helper).person, helped});
    ASSERT_FALSE(merged);
    EXPECT_EQ(merged.refusal().code, RefusalCode::SamePerson);
    EXPECT_EQ(bodiesOf(*desk), before) << "nothing of it stays";
}

TEST_F(MergePeopleTest, shouldKeepTheFurtherOfTwoSignUpsForOnePlace) {
    const Known one = known(u"Karim"_s);
    const Known other = known(u"Carim"_s);
    Signup twice = get(other.signup);
    twice.shift = u"Karim"_s;
    twice.state = SignupState::Confirmed;
    put(twice);
    Note about;
    about.about = one.signup.toString();
    const NoteId note = put(about);
    const auto merged = mergePersons(*desk, {one.person, other.person});
    ASSERT_TRUE(merged);
    const QList<Signup> left = desk->findBy<Signup>("posting"_L1, posting.toString());
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left.first().id, other.signup);
    EXPECT_EQ(desk->find<Note>(note).value().about, other.signup.toString());
}

TEST_F(MergePeopleTest, shouldRefuseWhatIsErasedOrGone) {
    const PersonId one = person(u"Karim"_s, u"Benali"_s);
    EXPECT_EQ(mergePersons(*desk, {one, PersonId::create()}).refusal().code, RefusalCode::NotHere);
    EXPECT_EQ(mergePersons(*desk, {one, one}).refusal().code, RefusalCode::NotHere);
}

TEST_F(MergePeopleTest, shouldMoveWhatComesLater) {
    const Known one = known(u"Karim"_s);
    const Known other = known(u"Carim"_s);
    const auto merged = mergePersons(*desk, {one.person, other.person});
    ASSERT_TRUE(merged);
    const VolunteerId gone = std::max(one.volunteer, other.volunteer);
    Match late; // of a desk that did not know
    late.request = request(wednesday.addDays(5));
    late.volunteer = gone;
    const MatchId id = put(late);
    const ChangeSet settled = settleMerged(*desk, {id.toString()});
    ASSERT_EQ(settled.changes.size(), 1);
    EXPECT_EQ(get(id).volunteer, std::min(one.volunteer, other.volunteer));
    EXPECT_THAT(settleMerged(*desk, {id.toString()}).changes, IsEmpty()) << "once is enough";
}

TEST_F(MergePeopleTest, shouldMoveWhatWasHereWhenTheMergingArrives) {
    const Known one = known(u"Karim"_s);
    const Known other = known(u"Carim"_s);
    const auto merged = mergePersons(*desk, {one.person, other.person});
    ASSERT_TRUE(merged);
    Match late;
    late.request = request(wednesday.addDays(5));
    late.volunteer = std::max(one.volunteer, other.volunteer);
    const MatchId id = put(late);
    settleMerged(*desk, {merged->kept.toString()});
    EXPECT_EQ(get(id).volunteer, std::min(one.volunteer, other.volunteer));
}

/// Whatever hangs on whom, and in whichever order: nothing names who is gone, and undo leads back.
TEST_F(MergePeopleTest, shouldLeaveNoReferenceWhateverTheDeskHolds) {
    std::mt19937 random(20201118);
    for (int round = 0; round < 12; ++round) {
        QList<Known> people;
        for (int i = 0; i < 4; ++i)
            people.append(known(u"Nom%1"_s.arg(random() % 5)));
        const auto any = [&]() -> const Known& { return people[static_cast<qsizetype>(random() % 4)]; };
        for (int i = 0; i < 6; ++i) {
            Volunteer volunteer = get(any().volunteer);
            volunteer.blockedPersons.append(any().person);
            put(volunteer);
            Person person = read(any().person);
            (random() % 2 ? person.suspectedTwins : person.notTwins).append(any().person.toString());
            put(person);
            Tandem tandem = desk->find<Tandem>(any().tandem).value();
            tandem.substitute = any().volunteer;
            put(tandem);
            Request request = get(this->request(wednesday.addDays(9)));
            request.requester = any().person;
            put(request);
        }
        const Known& a = any();
        const Known& b = any();
        if (a.person == b.person)
            continue;
        const Bodies before = bodiesOf(*desk);
        const auto merged = mergePersons(*desk, {a.person, b.person});
        ASSERT_TRUE(merged) << round;
        EXPECT_THAT(namingIn(*desk, merged->gone.toString()), IsEmpty()) << round;
        EXPECT_THAT(namingIn(*desk, std::max(a.volunteer, b.volunteer).toString()), IsEmpty()) << round;
        const Bodies after = bodiesOf(*desk);
        const auto undone = desk->undo(merged->changes);
        EXPECT_THAT(undone.keptNewer, IsEmpty()) << round;
        EXPECT_EQ(bodiesOf(*desk), before) << round;
        desk->undo(undone.done); // redo
        EXPECT_EQ(bodiesOf(*desk), after) << round;
    }
}

} // namespace
} // namespace entraide::THIS_FILE
