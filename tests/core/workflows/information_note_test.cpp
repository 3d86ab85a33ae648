// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/information_note.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class InformationNoteTest : public WorkflowTest {
protected:
    VolunteerId withoutNote() {
        Volunteer karim = get(volunteer(u"Karim"_s));
        karim.informationNoteGiven = {};
        return put(karim);
    }
    Today later() const { return Today::at(today.now.addDays(40)); }
};

TEST_F(InformationNoteTest, shouldNoteTheDayAndTakeItBack) {
    const VolunteerId karim = withoutNote();
    const auto given = noteGiven(*desk, karim, today);
    ASSERT_TRUE(given);
    EXPECT_EQ(get(karim).informationNoteGiven, wednesday);
    desk->undo(*given);
    EXPECT_FALSE(get(karim).informationNoteGiven.isValid());
}

TEST_F(InformationNoteTest, shouldKeepTheFirstDayWhenACopyIsGiven) {
    const VolunteerId karim = withoutNote();
    ASSERT_TRUE(noteGiven(*desk, karim, today));
    const auto copy = noteGiven(*desk, karim, later());
    ASSERT_TRUE(copy);
    EXPECT_TRUE(copy->changes.isEmpty()) << "there is nothing to undo";
    EXPECT_EQ(get(karim).informationNoteGiven, wednesday) << "before the first work, as the law asks";
}

TEST_F(InformationNoteTest, shouldRefuseWhoIsNotHere) {
    const auto refused = noteGiven(*desk, *VolunteerId::fromString(u"volunteer:nobody"_s), today);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.refusal().code, RefusalCode::NotHere);
}

} // namespace
} // namespace entraide::THIS_FILE
