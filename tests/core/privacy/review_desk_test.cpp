// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/retention_fixture.h"
#include "domain/consent.h"
#include "privacy/minimise.h"
#include "storage/audit_trail.h"
#include "storage/document_store.h"

#include <QJsonDocument>

#include <functional>
#include <tuple>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::Not;

class ReviewDeskTest : public RetentionTest {
protected:
    ReviewOutcome archive(const QList<PersonId>& persons, std::optional<qint64> typed = {}) {
        return archiveRecords(*desk, persons, now(typed));
    }
    ChangeSet changesOf(const ReviewOutcome& outcome) {
        EXPECT_TRUE(isDone(outcome));
        return isDone(outcome) ? std::get<ChangeSet>(outcome) : ChangeSet();
    }
    static bool notAllowed(const std::function<void()>& act) {
        try {
            act();
            return false;
        } catch (const Error& error) {
            return error.code() == ErrorCode::NotAllowed;
        }
    }
    Beneficiary helpedOf(const PersonId& person) {
        return desk->findBy<Beneficiary>("person"_L1, person.toString()).value(0);
    }
};

TEST(SecondYes, shouldBeAskedAboveTwentyOrFivePercent) {
    EXPECT_FALSE(needsSecondYes(1, 1)) << "one record is looked at by itself";
    EXPECT_FALSE(needsSecondYes(20, 400)) << "5 % exactly";
    EXPECT_TRUE(needsSecondYes(20, 399));
    EXPECT_FALSE(needsSecondYes(20, 100'000));
    EXPECT_TRUE(needsSecondYes(21, 100'000));
    EXPECT_TRUE(needsSecondYes(2, 10));
    EXPECT_FALSE(needsSecondYes(0, 0));
}

TEST_F(ReviewDeskTest, shouldKeepForTwentyFourMonthsMoreWithTheReason) {
    const PersonId person = agreed(u"Ann"_s, longAgo);
    const ChangeSet changes = changesOf(keepRecords(*desk, {person}, u" comes back every winter "_s, now()));
    EXPECT_EQ(get(person).keepUntil, wednesday.addMonths(24));
    EXPECT_EQ(get(person).keepReason, u"comes back every winter"_s);
    EXPECT_EQ(get(person).reviewedBy, u"Nadia"_s);
    EXPECT_FALSE(reasonOf(person));
    EXPECT_EQ(reasonOf(person, wednesday.addMonths(24).addDays(1)), ReviewReason::Idle);
    desk->undo(changes);
    EXPECT_EQ(reasonOf(person), ReviewReason::Idle);
}

TEST_F(ReviewDeskTest, shouldAskWhyToKeepWhatWasTakenBack) {
    Person person = get(agreed(u"Ann"_s, longAgo));
    person.consents[0].withdrawn = wednesday;
    put(person);
    EXPECT_EQ(codeOf(keepRecords(*desk, {person.id}, u"  "_s, now())), ReviewRefusalCode::ReasonMissing);
    EXPECT_TRUE(isDone(keepRecords(*desk, {person.id}, u"a dispute"_s, now())));
    EXPECT_FALSE(reasonOf(person.id));
}

TEST_F(ReviewDeskTest, shouldArchiveAndBringBackAsItWas) {
    const PersonId person = agreed(u"Ann"_s, longAgo);
    Volunteer helper = get(helperOf(person));
    helper.state = VolunteerState::Paused;
    put(helper);
    Beneficiary helped;
    helped.person = person;
    put(helped);
    changesOf(archive({person}));
    EXPECT_EQ(get(person).state, PersonState::Archived);
    EXPECT_EQ(get(person).archivedOn, wednesday);
    EXPECT_EQ(get(helper.id).state, VolunteerState::Left);
    EXPECT_EQ(helpedOf(person).state, BeneficiaryState::Ended);
    EXPECT_EQ(listedAs(person), ReviewReason::Archived);
    EXPECT_EQ(listedAs(person, wednesday.addDays(90)), ReviewReason::ErasureDue);

    changesOf(restoreRecords(*desk, {person}, now()));
    EXPECT_EQ(get(person).state, PersonState::Active);
    EXPECT_FALSE(get(person).archivedOn.isValid());
    EXPECT_TRUE(get(person).archivedParts.isEmpty());
    EXPECT_EQ(get(helper.id).state, VolunteerState::Paused);
    EXPECT_EQ(helpedOf(person).state, BeneficiaryState::Active);
    EXPECT_FALSE(reasonOf(person)) << "somebody decided: not asked again at once";
}

TEST_F(ReviewDeskTest, shouldTakeTheArchivingBackInOneStep) {
    const PersonId person = agreed(u"Ann"_s, longAgo);
    const VolunteerId helper = helperOf(person);
    const Person before = get(person);
    const ChangeSet changes = changesOf(archive({person}));
    desk->undo(changes);
    EXPECT_EQ(get(person), before);
    EXPECT_EQ(get(helper).state, VolunteerState::Active);
}

TEST_F(ReviewDeskTest, shouldNotMoveWhatSomebodyMovedSince) {
    const PersonId person = agreed(u"Ann"_s, longAgo);
    const VolunteerId helper = helperOf(person);
    changesOf(archive({person}));
    Volunteer back = get(helper);
    back.state = VolunteerState::Applied;
    put(back);
    changesOf(restoreRecords(*desk, {person}, now()));
    EXPECT_EQ(get(helper).state, VolunteerState::Applied);
}

TEST_F(ReviewDeskTest, shouldRefuseWhatGoesOnAndChangeNothing) {
    const PersonId idle = agreed(u"Ann"_s, longAgo);
    const PersonId busy = agreed(u"Bea"_s, longAgo);
    Tandem tandem;
    tandem.state = TandemState::Active;
    tandem.volunteer = helperOf(busy);
    put(tandem);
    for (int i = 0; i < 40; ++i)
        agreed(u"Other%1"_s.arg(i), wednesday);
    const ReviewOutcome outcome = archive({idle, busy});
    ASSERT_EQ(codeOf(outcome), ReviewRefusalCode::StillOpen);
    EXPECT_EQ(std::get<ReviewRefusal>(outcome).person, busy);
    EXPECT_EQ(std::get<ReviewRefusal>(outcome).name, u"Bea Zeldenrust"_s);
    EXPECT_EQ(std::get<ReviewRefusal>(outcome).open, QList{StillOpen::Tandem});
    EXPECT_EQ(get(idle).state, PersonState::Active) << "all of them, or none";
    EXPECT_EQ(codeOf(restoreRecords(*desk, {idle}, now())), ReviewRefusalCode::NotArchived);
    changesOf(archive({idle}));
    EXPECT_EQ(codeOf(archive({idle})), ReviewRefusalCode::AlreadyArchived);
    EXPECT_EQ(codeOf(archive({PersonId::create()})), ReviewRefusalCode::NotHere);
}

TEST_F(ReviewDeskTest, shouldTakeManyOnlyWithTheirNumberTyped) {
    QList<PersonId> many;
    for (int i = 0; i < 3; ++i)
        many.append(agreed(u"Ann%1"_s.arg(i), longAgo));
    const ReviewOutcome refused = archive(many);
    ASSERT_EQ(codeOf(refused), ReviewRefusalCode::NotConfirmed);
    EXPECT_EQ(std::get<ReviewRefusal>(refused).number, 3);
    EXPECT_EQ(codeOf(archive(many, 2)), ReviewRefusalCode::NotConfirmed) << "another number is no yes";
    EXPECT_EQ(codeOf(keepRecords(*desk, many, u"so"_s, now())), ReviewRefusalCode::NotConfirmed);
    EXPECT_EQ(get(many.first()).state, PersonState::Active);
    changesOf(archive(many, 3));
    EXPECT_EQ(get(many.last()).state, PersonState::Archived);
    EXPECT_TRUE(isDone(restoreRecords(*desk, many, now()))) << "nothing is lost by bringing back";
    const auto erasing = refusalToErase(*desk, many, now());
    ASSERT_TRUE(erasing);
    EXPECT_EQ(erasing->code, ReviewRefusalCode::NotConfirmed);
    EXPECT_FALSE(refusalToErase(*desk, many, now(3)));
}

TEST_F(ReviewDeskTest, shouldNoteABasisForThoseWithout) {
    Person without;
    without.givenName = u"Ann"_s;
    const PersonId person = put(without);
    ASSERT_EQ(reasonOf(person), ReviewReason::NoBasis);
    const ConsentGiven basis{Consent::DataKeeping,          {}, wednesday, {}, ConsentMeans::InPerson,
                             LegalBasis::LegitimateInterest};
    const ChangeSet changes = changesOf(noteBasis(*desk, {person}, basis, now()));
    EXPECT_FALSE(reasonOf(person));
    EXPECT_EQ(get(person).consents, QList{basis});
    desk->undo(changes);
    EXPECT_EQ(reasonOf(person), ReviewReason::NoBasis);
}

TEST_F(ReviewDeskTest, shouldEnterEachDecisionInTheJournal) {
    const PersonId person = agreed(u"Ann"_s, longAgo);
    changesOf(archive({person}));
    AuditQuery query;
    query.acts = {AuditAct::Archived};
    query.records = QStringList{person.toString()};
    EXPECT_EQ(desk->audit().find(query).size(), 1);
    changesOf(restoreRecords(*desk, {person}, now()));
    query.acts = {AuditAct::Retained};
    EXPECT_EQ(desk->audit().find(query).size(), 1);
}

TEST_F(ReviewDeskTest, shouldLetOnlyWhoAnswersForTheDataDecide) {
    const PersonId person = agreed(u"Ann"_s, longAgo);
    const VolunteerId helper = helperOf(person);
    desk->actAs({u"Karim"_s, Role::Coordinator, UserId::create(), {}});
    for (const auto& act : std::initializer_list<std::function<void()>>{
             [&] { std::ignore = archive({person}); },
             [&] { std::ignore = keepRecords(*desk, {person}, u"so"_s, now()); },
             [&] { std::ignore = restoreRecords(*desk, {person}, now()); },
             [&] { std::ignore = minimisePerson(*desk, person, now()); }}) {
        try {
            act();
            FAIL() << "a coordinator does not decide this";
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::NotAllowed);
        }
    }
    desk->actAs({u"Ines"_s, Role::PrivacyOfficer, UserId::create(), {}});
    changesOf(archive({person}));
    desk->actAs({});
    EXPECT_EQ(get(helper).state, VolunteerState::Left) << "the part ends though the officer does no case work";
}

/// The parts that ended with a person are not the officer's to write, but for what they decided themselves.
TEST_F(ReviewDeskTest, shouldLetAnOfficerTakeBackWhatTheyDecided) {
    const PersonId person = agreed(u"Ann"_s, longAgo);
    const VolunteerId helper = helperOf(person);
    const Person before = get(person);
    const Actor ines{u"Ines"_s, Role::PrivacyOfficer, UserId::create(), {}};
    desk->actAs(ines);
    const ChangeSet archived = changesOf(archive({person}));
    const Desk::UndoResult back = desk->undo(archived);
    EXPECT_TRUE(back.keptNewer.isEmpty());
    desk->actAs({});
    EXPECT_EQ(get(person), before);
    EXPECT_EQ(get(helper).state, VolunteerState::Active);
    desk->actAs(ines);
    const Desk::UndoResult again = desk->undo(back.done); // a redo
    desk->actAs({});
    EXPECT_EQ(get(helper).state, VolunteerState::Left);
    EXPECT_EQ(get(person).state, PersonState::Archived);
    // Nobody else of that role, and not what somebody else did.
    desk->actAs({u"Bea"_s, Role::PrivacyOfficer, UserId::create(), {}});
    EXPECT_TRUE(notAllowed([&] { desk->undo(again.done); }));
    desk->actAs({});
    const ChangeSet paused = desk->write([&](Desk::Writer& writer) {
        Volunteer one = writer.find<Volunteer>(helper).value();
        one.state = VolunteerState::Paused;
        writer.save(one);
    });
    desk->actAs(ines);
    EXPECT_TRUE(notAllowed([&] { desk->undo(paused); }));
    desk->actAs({});
    EXPECT_EQ(get(helper).state, VolunteerState::Paused);
}

// ---- reducing what the law keeps ----

class MinimiseTest : public ReviewDeskTest {
protected:
    /// Paid for a visit in 2023; asked for help once too.
    PersonId paid() {
        Person person = get(agreed(u"Ann"_s, longAgo));
        person.phones = {u"+32470998877"_s};
        person.emails = {u"ann@needle.example"_s};
        person.address.street = u"Needlestreet"_s;
        person.remark = u"needle remark"_s;
        person.birthYear = 1970;
        put(person);
        Volunteer helper = get(helperOf(person.id));
        helper.expensesRegime = u"flat_rate"_s;
        helper.remark = u"needle of the helper"_s;
        helper.school = u"Needleschool"_s;
        put(helper);
        Visit visit;
        visit.state = VisitState::Approved;
        visit.volunteer = helper.id;
        visit.date = QDate(2023, 7, 1);
        visit.minutes = 90;
        visit.reason = u"needle reason"_s;
        put(visit);
        Note note;
        note.state = NoteState::Done;
        note.about = helper.id.toString();
        note.text = u"needle note"_s;
        note.written = QDateTime(longAgo, QTime(9, 0));
        put(note);
        person.phones.append(u"+32470112233"_s); // an older version holds the first alone
        put(person);
        return person.id;
    }
    QByteArray everything() {
        QByteArray all;
        const DocumentStore& store = desk->documents();
        for (const auto& row : store.changes(0, 1'000'000)) {
            for (const auto& leaf : store.leaves(row.id)) {
                for (const RevisionId& rev : leaf.ancestry)
                    all += QJsonDocument(store.revision(row.id, rev)->body).toJson(QJsonDocument::Compact);
            }
        }
        return all;
    }
};

TEST_F(MinimiseTest, shouldKeepWhoWasPaidAndWhenAndNothingElse) {
    const PersonId person = paid();
    const auto refused = refusalToErase(*desk, person, wednesday);
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code, ReviewRefusalCode::KeptByLaw);
    EXPECT_EQ(refused->until, QDate(2033, 12, 31));

    const MinimisePlan plan = previewMinimising(*desk, person, wednesday);
    ASSERT_TRUE(std::holds_alternative<MinimisePreview>(plan));
    const auto& preview = std::get<MinimisePreview>(plan);
    EXPECT_THAT(preview.fields, Contains(u"person.phones"_s));
    EXPECT_THAT(preview.fields, Contains(u"volunteer.school"_s));
    EXPECT_THAT(preview.fields, Contains(u"visit.reason"_s));
    EXPECT_THAT(preview.fields, Not(Contains(u"person.family_name"_s)));
    EXPECT_EQ(preview.notes, 1);
    EXPECT_TRUE(everything().contains("needle")) << "a preview changes nothing";

    const MinimisePlan done = minimisePerson(*desk, person, now());
    ASSERT_TRUE(std::holds_alternative<MinimisePreview>(done));
    EXPECT_EQ(std::get<MinimisePreview>(done).fields, preview.fields);
    const Person after = get(person);
    EXPECT_EQ(after.familyName, u"Zeldenrust"_s);
    EXPECT_EQ(after.birthYear, 1970);
    EXPECT_EQ(after.consents.size(), 1);
    EXPECT_TRUE(after.phones.isEmpty());
    EXPECT_EQ(after.state, PersonState::Archived);
    EXPECT_EQ(after.keepUntil, QDate(2033, 12, 31));
    const Volunteer helper = desk->findBy<Volunteer>("person"_L1, person.toString()).value(0);
    EXPECT_EQ(helper.expensesRegime, u"flat_rate"_s);
    EXPECT_EQ(helper.state, VolunteerState::Left);
    EXPECT_EQ(desk->findBy<Visit>("volunteer"_L1, helper.id.toString()).value(0).minutes, 90)
        << "what was done is proof";
    const QByteArray left = everything().toLower();
    for (const char* needle : {"needle", "470998877", "470112233"})
        EXPECT_FALSE(left.contains(needle)) << needle << " stands in some version";
    EXPECT_EQ(reasonOf(person, QDate(2033, 12, 31)), ReviewReason::Archived);
    EXPECT_EQ(reasonOf(person, QDate(2034, 1, 1)), ReviewReason::ErasureDue);
}

TEST_F(MinimiseTest, shouldRefuseWhereAllMayBeErasedOrSomethingGoesOn) {
    const MinimisePlan plan = previewMinimising(*desk, agreed(u"Bea"_s, longAgo), wednesday);
    ASSERT_TRUE(std::holds_alternative<ReviewRefusal>(plan));
    EXPECT_EQ(std::get<ReviewRefusal>(plan).code, ReviewRefusalCode::NotKeptByLaw);
    const PersonId person = paid();
    Tandem tandem;
    tandem.state = TandemState::Active;
    tandem.volunteer = desk->findBy<Volunteer>("person"_L1, person.toString()).value(0).id;
    put(tandem);
    const MinimisePlan open = minimisePerson(*desk, person, now());
    ASSERT_TRUE(std::holds_alternative<ReviewRefusal>(open));
    EXPECT_EQ(std::get<ReviewRefusal>(open).code, ReviewRefusalCode::StillOpen);
    EXPECT_EQ(get(person).phones.size(), 2);
}

} // namespace
} // namespace entraide::THIS_FILE
