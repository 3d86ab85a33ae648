// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "domain/schema.h"
#include "workflows/field_edits.h"
#include "workflows/many.h"

#include <QJsonArray>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;

class FieldEditsTest : public WorkflowTest {
protected:
    EditHow how(const QString& reason = {}) const { return {geocoder, u"Nadia"_s, today, reason}; }
    Outcome<ChangeSet> edit(const AnyId& id, const QString& path, const QJsonValue& value, const QString& reason = {}) {
        return editField(*desk, id, path, value, how(reason));
    }
    OneOfMany to(const QString& path, const QJsonValue& value) {
        return [this, path, value](Desk& desk, const AnyId& id) { return editField(desk, id, path, value, how()); };
    }
};

TEST_F(FieldEditsTest, shouldNameFieldsThatExist) {
    for (const EntitySchema& schema : allSchemas()) {
        for (const QString& path : editableFields(schema.type))
            EXPECT_TRUE(editedField(schema.type, path)) << path.toStdString();
    }
    EXPECT_FALSE(editedField(EntityType::Volunteer, u"person.consents"_s)) << "in the form alone";
}

TEST_F(FieldEditsTest, shouldSaveAsTheFormDoes) {
    const VolunteerId id = volunteer(u"Karim"_s);
    const auto saved = edit(id.toString(), u"person.phones"_s, QJsonArray{u"0470 12 34 56"_s});
    ASSERT_TRUE(saved);
    EXPECT_THAT(get(get(id).person).phones, ElementsAre(u"+32470123456"_s)) << "put into its form";
    EXPECT_THAT(editedField(*desk, id.toString(), u"person.phones"_s)->value.toArray(), Contains(u"+32470123456"_s));
    desk->undo(*saved);
    EXPECT_THAT(get(get(id).person).phones, ElementsAre(u"+32468000001"_s));
}

TEST_F(FieldEditsTest, shouldRefuseWhatTheFormRefuses) {
    const VolunteerId id = volunteer(u"Karim"_s);
    const QJsonArray wrong{u"12"_s};
    const QList<FormIssue> issues = checkEdit(*desk, id.toString(), u"person.phones"_s, wrong, today);
    ASSERT_EQ(issues.size(), 1);
    EXPECT_EQ(issues.first().problem, FormProblem::PhoneInvalid);
    EXPECT_EQ(edit(id.toString(), u"person.phones"_s, wrong).refusal().code, RefusalCode::NotComplete);
    EXPECT_THAT(get(get(id).person).phones, ElementsAre(u"+32468000001"_s));
    const RequestId asked = request(wednesday.addDays(3));
    EXPECT_FALSE(edit(asked.toString(), u"people_needed"_s, 0));
    EXPECT_TRUE(edit(asked.toString(), u"people_needed"_s, 3));
    EXPECT_EQ(get(asked).peopleNeeded, 3);
}

TEST_F(FieldEditsTest, shouldMoveAStateByItsWorkflow) {
    const RequestId asked = request(wednesday.addDays(3));
    EXPECT_THAT(nextStates(*desk, asked.toString()), Contains(u"cancelled"_s));
    EXPECT_THAT(nextStates(*desk, asked.toString()), Not(Contains(u"draft"_s)));
    EXPECT_EQ(nextStates(*desk, asked.toString()).first(), u"open"_s);
    ASSERT_TRUE(edit(asked.toString(), u"state"_s, u"cancelled"_s, u"plus besoin"_s));
    EXPECT_EQ(get(asked).state, RequestState::Cancelled);
    EXPECT_EQ(edit(asked.toString(), u"state"_s, u"draft"_s).refusal().code, RefusalCode::StateForbids);
}

TEST_F(FieldEditsTest, shouldSayWhyACellIsNotForARole) {
    const VolunteerId id = volunteer(u"Karim"_s);
    EXPECT_FALSE(editStop(*desk, id.toString(), u"person.phones"_s));
    EXPECT_EQ(editStop(*desk, id.toString(), u"consents"_s), EditStop::OtherPath);
    Actor reader;
    reader.role = Role::Reader;
    desk->actAs(reader);
    EXPECT_EQ(editStop(*desk, id.toString(), u"person.phones"_s), EditStop::Hidden);
    EXPECT_EQ(editStop(*desk, id.toString(), u"person.language"_s), EditStop::ReadOnly);
}

TEST_F(FieldEditsTest, shouldTellWhatManyWouldComeToAndLeaveItSo) {
    const VolunteerId active = volunteer(u"Karim"_s);
    Volunteer left = get(volunteer(u"Noor"_s));
    left.state = VolunteerState::Left;
    put(left);
    const QStringList ids{active.toString(), left.id.toString(), VolunteerId::create().toString()};
    const ManyDone tried = tryMany(*desk, ids, to(u"state"_s, u"paused"_s));
    EXPECT_THAT(tried.done, ElementsAre(active.toString()));
    ASSERT_EQ(tried.refused.size(), 2);
    EXPECT_EQ(tried.refused[0].refusal.code, RefusalCode::StateForbids);
    EXPECT_EQ(tried.refused[1].refusal.code, RefusalCode::NotHere);
    EXPECT_EQ(get(active).state, VolunteerState::Active) << "only tried";
    EXPECT_TRUE(tried.changes.isEmpty());
}

TEST_F(FieldEditsTest, shouldChangeManyInOneStep) {
    QStringList ids;
    for (int i = 0; i < 5; ++i)
        ids.append(volunteer(u"V%1"_s.arg(i)).toString());
    const ManyDone done = doMany(*desk, ids, to(u"hours_per_week"_s, 4));
    EXPECT_EQ(done.done.size(), 5);
    for (const QString& id : ids)
        EXPECT_EQ(get(*VolunteerId::fromString(id)).hoursPerWeek, 4);
    EXPECT_THAT(desk->undo(done.changes).keptNewer, IsEmpty());
    for (const QString& id : ids)
        EXPECT_EQ(get(*VolunteerId::fromString(id)).hoursPerWeek, 0);
}

TEST_F(FieldEditsTest, shouldLeaveNothingOfWhatWasBrokenOff) {
    const VolunteerId one = volunteer(u"Karim"_s);
    const VolunteerId other = volunteer(u"Noor"_s);
    struct Stop {};
    EXPECT_THROW(doMany(*desk, {one.toString(), other.toString()}, to(u"hours_per_week"_s, 4),
                        [](qint64 done, qint64) {
                            if (done == 1)
                                throw Stop();
                        }),
                 Stop);
    EXPECT_EQ(get(one).hoursPerWeek, 0);
}

} // namespace
} // namespace entraide::THIS_FILE
