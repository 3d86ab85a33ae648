// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/round_fixture.h"
#include "domain/error.h"
#include "workflows/near_riders.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

class NearRidersTest : public RoundTest {
protected:
    /// Free all evening, so many hundredths of a degree north of the kitchen.
    static RoundRiderLine at(int north, Transport transport = Transport::Bicycle, TimeRange free = {960, 1260}) {
        RoundRiderLine line;
        line.name = u"%1 %2"_s.arg(enumName(transport)).arg(north);
        line.transport = transport;
        line.home = {50.83 + 0.01 * north, 4.37};
        line.free = {free};
        return line;
    }
    static RoundWork soup(GeoPoint position = {50.83, 4.37}, TimeRange window = evening) {
        RoundWork work;
        work.portions = 5;
        work.position = position;
        work.window = window;
        return work;
    }
    static QStringList names(const QList<RoundRiderLine>& lines) {
        QStringList result;
        for (const RoundRiderLine& line : lines)
            result.append(line.name);
        return result;
    }
};

TEST_F(NearRidersTest, shouldTakeAllWhereTheyAreFew) {
    const QList<RoundRiderLine> free{at(3), at(1)};
    EXPECT_EQ(nearRiders(free, {soup()}, 2), free);
    EXPECT_EQ(nearRiders(free, {}, 2), free);
}

TEST_F(NearRidersTest, shouldTakeTheNearestToEachPlaceInTurn) {
    const QList<RoundRiderLine> free{at(9), at(1), at(2), at(8), at(5)};
    EXPECT_THAT(names(nearRiders(free, {soup()}, 2)), ElementsAre(u"bicycle 1"_s, u"bicycle 2"_s));
    EXPECT_THAT(names(nearRiders(free, {soup(), soup({50.92, 4.37})}, 2)), ElementsAre(u"bicycle 9"_s, u"bicycle 1"_s));
}

TEST_F(NearRidersTest, shouldTakeSomeOfEachWayToRideAndOnlyWhoHasTimeThen) {
    const QList<RoundRiderLine> free{at(1), at(2), at(9, Transport::Van), at(0, Transport::Bicycle, {480, 600}), at(3)};
    EXPECT_THAT(names(nearRiders(free, {soup()}, 3)), ElementsAre(u"bicycle 1"_s, u"bicycle 2"_s, u"van 9"_s));
    EXPECT_THAT(names(nearRiders(free, {soup({50.83, 4.37}, {})}, 2)), ElementsAre(u"van 9"_s, u"bicycle 0"_s));
}

TEST_F(NearRidersTest, shouldStopWhenAsked) {
    std::stop_source stopped;
    stopped.request_stop();
    EXPECT_THROW(nearRiders({at(1), at(2)}, {soup()}, 1, stopped.get_token()), Error);
}

} // namespace
} // namespace entraide::THIS_FILE
