// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/rider_hours.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const QDate friday(2026, 11, 20);

Volunteer free(TimeRange hours) {
    Volunteer volunteer;
    volunteer.availability.add(5, hours);
    return volunteer;
}

TEST(RiderHoursTest, shouldFollowWeekSeasonAndExceptions) {
    Volunteer volunteer = free({8 * 60, 12 * 60});
    EXPECT_THAT(weekHours(volunteer, friday), ElementsAre(TimeRange{480, 720}));
    EXPECT_THAT(weekHours(volunteer, friday.addDays(1)), IsEmpty());
    volunteer.exceptions = {{friday, {}, false, {540, 600}}, {friday, friday, true, {700, 900}}};
    EXPECT_THAT(weekHours(volunteer, friday), ElementsAre(TimeRange{480, 540}, TimeRange{600, 900}));
    volunteer.exceptions.append({friday.addDays(-1), friday.addDays(1), false, {}});
    EXPECT_THAT(weekHours(volunteer, friday), IsEmpty());
    volunteer.exceptions.clear();
    volunteer.availableUntil = friday.addDays(-1);
    EXPECT_THAT(weekHours(volunteer, friday), IsEmpty());
}

TEST(RiderHoursTest, shouldCutWhatIsTakenAndDropWhatIsTooShort) {
    EXPECT_THAT(withoutHours({{480, 600}, {590, 720}}, {{500, 540}, {530, 560}, {0, 485}}),
                ElementsAre(TimeRange{560, 720}));
    EXPECT_THAT(withoutHours({{480, 720}}, {}), ElementsAre(TimeRange{480, 720}));
    EXPECT_THAT(withoutHours({{480, 720}}, {{0, 1440}}), IsEmpty());
    EXPECT_THAT(withoutHours({{480, 500}}, {}), IsEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE
