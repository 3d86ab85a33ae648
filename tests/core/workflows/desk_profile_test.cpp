// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "workflows/desk_profile.h"
#include "workflows/roster_builder.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class DeskProfileTest : public WorkflowTest {
protected:
    QString refusedField(const DeskProfile& profile) {
        const auto outcome = saveProfile(*desk, profile);
        return outcome ? QString() : outcome.refusal().detail;
    }
};

TEST_F(DeskProfileTest, shouldGiveUsualValuesBeforeAnybodyWroteThem) {
    const DeskProfile profile = profileOf(*desk);
    EXPECT_EQ(profile.id, DeskProfile::ownId());
    EXPECT_EQ(profile.minimumAge, 16);
    EXPECT_EQ(profile.smallestCount, 5);
    EXPECT_FALSE(desk->find<DeskProfile>(DeskProfile::ownId()));
}

TEST_F(DeskProfileTest, shouldKeepOneTidiedDocument) {
    DeskProfile profile = profileOf(*desk);
    profile.name = u" Solidare-it asbl "_s;
    profile.phone = u"02/555.01.40"_s;
    profile.email = u"Info@Example.ORG"_s;
    profile.ceilings = {{2027, 4300, 170000, 2000}, {2026, 4200, 165000, 2000}};
    profile.holidays = {{u"Noël"_s, QDate(2026, 12, 21), QDate(2027, 1, 3)},
                        {u"Toussaint"_s, QDate(2026, 11, 2), QDate(2026, 11, 8)}};
    const auto saved = saveProfile(*desk, profile);
    ASSERT_TRUE(saved);
    profile.minimumAge = 18;
    ASSERT_TRUE(saveProfile(*desk, profile));
    const DeskProfile kept = profileOf(*desk);
    EXPECT_EQ(desk->count(EntityType::DeskProfile), 1);
    EXPECT_EQ(kept.name, u"Solidare-it asbl"_s);
    EXPECT_EQ(kept.phone, u"+3225550140"_s);
    EXPECT_EQ(kept.email, u"info@example.org"_s);
    EXPECT_EQ(kept.minimumAge, 18);
    EXPECT_EQ(kept.ceilings.first().year, 2026);
    EXPECT_EQ(kept.holidays.first().name, u"Toussaint"_s);
}

TEST_F(DeskProfileTest, shouldNameTheFieldThatCannotBeKept) {
    const DeskProfile usual = profileOf(*desk);
    const auto with = [&](auto change) {
        DeskProfile profile = usual;
        change(profile);
        return refusedField(profile);
    };
    EXPECT_EQ(with([](DeskProfile& p) { p.phone = u"12"_s; }), u"phone"_s);
    EXPECT_EQ(with([](DeskProfile& p) { p.email = u"nobody"_s; }), u"email"_s);
    EXPECT_EQ(with([](DeskProfile& p) { p.dayRateCents = -1; }), u"day_rate_cents"_s);
    EXPECT_EQ(with([](DeskProfile& p) { p.minimumAge = 14; }), u"minimum_age"_s);
    EXPECT_EQ(with([](DeskProfile& p) { p.smallestCount = 0; }), u"smallest_count"_s);
    EXPECT_EQ(with([](DeskProfile& p) {
                  p.ceilings = {{2026, 4200, 165000, 2000}, {2026, 4300, 165000, 2000}};
              }),
              u"ceilings"_s);
    EXPECT_EQ(with([](DeskProfile& p) {
                  p.holidays = {{u"x"_s, QDate(2026, 5, 2), QDate(2026, 5, 1)}};
              }),
              u"holidays"_s);
    EXPECT_EQ(desk->count(EntityType::DeskProfile), 0);
}

TEST_F(DeskProfileTest, shouldAnswerWithTheProfilesPhoneAndElseTheFiles) {
    desk->setSetting(u"desk/phone"_s, u"+3225550199"_s);
    EXPECT_EQ(contactOf(*desk).name, u"Essai"_s);
    EXPECT_EQ(contactOf(*desk).phone, u"+3225550199"_s);
    DeskProfile profile = profileOf(*desk);
    profile.phone = u"025550140"_s;
    ASSERT_TRUE(saveProfile(*desk, profile));
    EXPECT_EQ(contactOf(*desk).phone, u"+3225550140"_s);
    EXPECT_EQ(rosterOf(*desk, IsoWeek::of(wednesday), today).deskPhone, u"+3225550140"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
