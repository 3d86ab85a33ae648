// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/cli_fixture.h"

#include <QHash>
#include <QSet>

#include <cmath>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliRoundsTest : public CliTest {
protected:
    static constexpr QLatin1StringView tomorrow{"2026-11-19"};
    QJsonObject plan(const QString& desk, const QStringList& more = {}) const {
        return json(desk, QStringList{u"rounds"_s, u"--date"_s, tomorrow, u"--seconds"_s, u"1"_s} + more).json();
    }
};

int metres(const QJsonObject& a, const QJsonObject& b) {
    const double lat = a.value(u"lat"_s).toDouble();
    const double rad = 3.14159265358979 / 180;
    const double x = (b.value(u"lon"_s).toDouble() - a.value(u"lon"_s).toDouble()) * rad *
                     std::cos((lat + b.value(u"lat"_s).toDouble()) / 2 * rad);
    const double y = (b.value(u"lat"_s).toDouble() - lat) * rad;
    return static_cast<int>(std::round(6371008.8 * std::sqrt(x * x + y * y) * 1.3));
}

/// What an outsider checks who has nothing but the answer.
TEST_F(CliRoundsTest, shouldPlanADayThatHoldsWhenItIsCheckedAgain) {
    const QString desk = sample();
    const QJsonObject day = plan(desk);
    const QJsonArray routes = day.value(u"routes"_s).toArray();
    ASSERT_GT(routes.size(), 0);
    QHash<QString, int> waiting; // of meal orders, collected and not brought
    double km = 0;
    int collected = 0;
    for (const QJsonValue value : routes) {
        const QJsonObject route = value.toObject();
        QJsonObject before = route.value(u"start"_s).toObject();
        int now = route.value(u"departure"_s).toInt();
        EXPECT_GE(now, route.value(u"from"_s).toInt());
        int board = 0;
        for (const QJsonValue one : route.value(u"stops"_s).toArray()) {
            const QJsonObject stop = one.toObject();
            const QJsonObject place = stop.value(u"place"_s).toObject();
            const int way = metres(before, place);
            EXPECT_NEAR(stop.value(u"km"_s).toDouble() * 1000, way, 2);
            EXPECT_EQ(stop.value(u"arrival"_s).toInt(),
                      now + static_cast<int>(std::ceil(
                                stop.value(u"km"_s).toDouble() * 60 / route.value(u"kmh"_s).toDouble() - 1e-9)));
            const int begin = stop.value(u"begin"_s).toInt();
            EXPECT_GE(begin, stop.value(u"arrival"_s).toInt());
            if (const QJsonValue window = stop.value(u"window"_s); window.isObject()) {
                EXPECT_GE(begin, window.toObject().value(u"from"_s).toInt());
                EXPECT_LE(begin, window.toObject().value(u"until"_s).toInt());
            }
            const int portions = stop.value(u"portions"_s).toInt();
            board += portions;
            collected += std::max(0, portions);
            EXPECT_EQ(stop.value(u"on_board"_s).toInt(), board);
            EXPECT_GE(board, 0);
            EXPECT_LE(board, route.value(u"capacity"_s).toInt());
            const QString kind = stop.value(u"kind"_s).toString();
            const QString key = route.value(u"rider"_s).toString() + stop.value(u"about"_s).toString();
            if (kind == u"meal_pickup") {
                waiting[key] += portions;
            } else if (kind == u"meal_delivery") {
                EXPECT_EQ(waiting.take(key), -portions);
            }
            EXPECT_TRUE(stop.value(u"fault"_s).isNull());
            now = begin + stop.value(u"minutes"_s).toInt();
            km += stop.value(u"km"_s).toDouble();
            before = place;
        }
        EXPECT_EQ(now, route.value(u"finish"_s).toInt());
        EXPECT_LE(now, route.value(u"until"_s).toInt());
    }
    EXPECT_TRUE(waiting.isEmpty());
    EXPECT_NEAR(day.value(u"km"_s).toDouble(), km, 0.05);
    EXPECT_EQ(day.value(u"collected"_s).toInt(), collected);
    for (const QJsonValue left : day.value(u"left_out"_s).toArray())
        EXPECT_FALSE(left.toObject().value(u"text"_s).toString().isEmpty());
    EXPECT_EQ(json(desk, {u"rounds"_s, u"--date"_s, tomorrow, u"--kept"_s}).json().value(u"rounds"_s).toInt(), 0)
        << "nothing was saved";
}

TEST_F(CliRoundsTest, shouldSaveThemAndPrintThem) {
    const QString desk = sample();
    const QString file = path(u"rounds.pdf"_s);
    const QJsonObject day = plan(desk, {u"--accept"_s, u"--pdf"_s, file});
    EXPECT_EQ(day.value(u"accepted"_s).toArray().size(), day.value(u"rounds"_s).toInt());
    EXPECT_TRUE(contents(file).startsWith("%PDF-"));
    const QJsonObject kept = json(desk, {u"rounds"_s, u"--date"_s, tomorrow, u"--kept"_s}).json();
    EXPECT_EQ(kept.value(u"rounds"_s), day.value(u"rounds"_s));
    EXPECT_EQ(kept.value(u"collected"_s), day.value(u"collected"_s));
    EXPECT_TRUE(json(desk, {u"check"_s}).json().value(u"ok"_s).toBool());
    const CliRun words = onDesk(desk, {u"rounds"_s, u"--date"_s, tomorrow, u"--kept"_s});
    EXPECT_EQ(words.status, 0);
    EXPECT_TRUE(QString::fromUtf8(words.out).contains(u"handed out"));
}

TEST_F(CliRoundsTest, shouldPlanForTheRidersKitchensAndHoursThatAreNamed) {
    const QString desk = sample();
    QStringList riders; // who would ride anyway
    for (const QJsonValue route : plan(desk).value(u"routes"_s).toArray())
        riders.append(route.toObject().value(u"rider"_s).toString());
    riders.removeDuplicates();
    ASSERT_GE(riders.size(), 2);
    QStringList kitchens;
    QJsonArray places; // where they are
    for (const QJsonValue row : json(desk, {u"list"_s, u"organisations"_s}).json().value(u"items"_s).toArray()) {
        const QString id = row.toObject().value(u"id"_s).toString();
        const QJsonObject record = json(desk, {u"show"_s, id}).json().value(u"record"_s).toObject();
        if (record.value(u"kind"_s) == u"restaurant"_s) {
            kitchens.append(id);
            places.append(record.value(u"position"_s));
        }
    }
    ASSERT_GE(kitchens.size(), 2);
    const QJsonObject day =
        plan(desk, {u"--rider"_s, riders[0] + u":car:33"_s, u"--rider"_s, riders[1] + u":bicycle@"_s + kitchens[1],
                    u"--kitchen"_s, kitchens[0], u"--hand-out"_s, u"18:30-20:00"_s});
    const QJsonArray routes = day.value(u"routes"_s).toArray();
    ASSERT_GE(routes.size(), 2);
    for (const QJsonValue value : routes) {
        const QJsonObject route = value.toObject();
        const bool first = route.value(u"rider"_s) == riders[0];
        EXPECT_TRUE(first || route.value(u"rider"_s) == riders[1]);
        EXPECT_EQ(route.value(u"transport"_s), first ? u"car"_s : u"bicycle"_s);
        EXPECT_EQ(route.value(u"capacity"_s).toInt(), first ? 33 : 15);
        EXPECT_EQ(route.value(u"start"_s).toObject(), places[first ? 0 : 1].toObject());
        for (const QJsonValue one : route.value(u"stops"_s).toArray()) {
            const QJsonObject stop = one.toObject();
            if (stop.value(u"kind"_s) == u"hand_out"_s) {
                EXPECT_GE(stop.value(u"begin"_s).toInt(), 18 * 60 + 30);
                EXPECT_LE(stop.value(u"begin"_s).toInt(), 20 * 60);
            }
        }
    }
}

TEST_F(CliRoundsTest, shouldSayWhatIsWrongWithARiderAKitchenOrHours) {
    const QString desk = sample();
    const auto with = [&](const QStringList& more) {
        return json(desk, QStringList{u"rounds"_s, u"--date"_s, tomorrow} + more);
    };
    expectRefused(with({u"--rider"_s, u"Karim"_s}), 2, u"Karim"_s);
    expectRefused(with({u"--rider"_s, u"volunteer:1:rocket"_s}), 2, u"cargo_bike"_s);
    expectRefused(with({u"--rider"_s, u"volunteer:1:car:many"_s}), 2, u"many"_s);
    expectRefused(with({u"--rider"_s, u"volunteer:1:car:4:5"_s}), 2, u"4:5"_s);
    expectRefused(with({u"--rider"_s, u"volunteer:1@nowhere"_s}), 2, u"nowhere"_s);
    expectRefused(with({u"--rider"_s, u"volunteer:1"_s}), 4, {});
    expectRefused(with({u"--kitchen"_s, u"nowhere"_s}), 2, u"nowhere"_s);
    expectRefused(with({u"--kitchen"_s, u"organisation:1"_s}), 4, {});
    expectRefused(with({u"--hand-out"_s, u"evening"_s}), 2, u"evening"_s);
    expectRefused(with({u"--hand-out"_s, u"20:00-18:00"_s}), 2, u"20:00-18:00"_s);
    expectRefused(with({u"--kept"_s, u"--kitchen"_s, u"organisation:1"_s}), 2, u"kitchen"_s);
    expectRefused(run({u"rounds"_s, u"--cvrplib"_s, u"a.vrp"_s, u"--rider"_s, u"volunteer:1"_s}), 2, u"rider"_s);
}

TEST_F(CliRoundsTest, shouldRefuseWhatIsNoDayOrOver) {
    const QString desk = sample();
    expectRefused(json(desk, {u"rounds"_s, u"--date"_s, u"yesterday"_s}), 3, u"yesterday"_s);
    expectRefused(json(desk, {u"rounds"_s, u"--date"_s, u"2026-11-01"_s}), 3, u"over"_s);
    expectRefused(json(desk, {u"rounds"_s}), 2, u"--date"_s);
    expectRefused(json(desk, {u"rounds"_s, u"--date"_s, tomorrow, u"--seconds"_s, u"soon"_s}), 2, u"seconds"_s);
    expectRefused(json(desk, {u"rounds"_s, u"--date"_s, tomorrow, u"--cvrplib"_s, u"a.vrp"_s}), 2, u"cvrplib"_s);
}

TEST_F(CliRoundsTest, shouldSolveACvrplibFile) {
    const QString file = write(u"small.vrp"_s, "NAME : small\nTYPE : CVRP\nDIMENSION : 5\nEDGE_WEIGHT_TYPE : EUC_2D\n"
                                               "CAPACITY : 10\nNODE_COORD_SECTION\n1 0 0\n2 0 10\n3 0 12\n4 10 0\n"
                                               "5 12 0\nDEMAND_SECTION\n1 0\n2 5\n3 5\n4 5\n5 5\nDEPOT_SECTION\n1\n-1\n"
                                               "EOF\n");
    const QJsonObject solved = run({u"--json"_s, u"rounds"_s, u"--cvrplib"_s, file, u"--seconds"_s, u"1"_s}).json();
    EXPECT_EQ(solved.value(u"cost"_s).toInt(), 48); // out to 12 and back, twice
    QSet<int> customers;
    for (const QJsonValue route : solved.value(u"routes"_s).toArray()) {
        EXPECT_LE(route.toArray().size(), 2);
        for (const QJsonValue customer : route.toArray())
            customers.insert(customer.toInt());
    }
    EXPECT_EQ(customers, (QSet<int>{1, 2, 3, 4}));
    EXPECT_TRUE(solved.value(u"milliseconds"_s).isDouble());
}

TEST_F(CliRoundsTest, shouldCountWhatWasHandedOutOnTheStreet) {
    const QString desk = sample();
    const QJsonObject week = json(desk, {u"street"_s, u"--from"_s, u"2026-11-11"_s, u"--to"_s, u"2026-11-17"_s}).json();
    EXPECT_EQ(week.value(u"rounds"_s).toInt(), 7);
    int handedOut = 0;
    for (const QJsonValue zone : week.value(u"zones"_s).toArray())
        handedOut += zone.toObject().value(u"handed_out"_s).toInt();
    EXPECT_GT(handedOut, 0);
    EXPECT_EQ(week.value(u"handed_out"_s).toInt(), handedOut);
    EXPECT_GE(week.value(u"zones"_s).toArray().size(), 2);
    EXPECT_GT(week.value(u"needs"_s).toObject().value(u"hygiene_kit"_s).toInt(), 0);
    EXPECT_GT(week.value(u"failed"_s).toInt(), 0);
    expectRefused(onDesk(desk, {u"street"_s}), 2, u"from"_s);
    expectRefused(onDesk(desk, {u"street"_s, u"--from"_s, u"soon"_s}), 3, u"soon"_s);
    expectRefused(onDesk(desk, {u"street"_s, u"--from"_s, u"2026-11-20"_s, u"--to"_s, u"2026-11-11"_s}), 3, {});
}

TEST_F(CliRoundsTest, shouldSayWhatIsWrongWithACvrplibFile) {
    const QString broken = write(u"broken.vrp"_s, "NAME : x\nTYPE : CVRP\nDIMENSION : 2\nEDGE_WEIGHT_TYPE : EUC_2D\n"
                                                  "CAPACITY : 10\nNODE_COORD_SECTION\n1 0 zero\n");
    expectRefused(run({u"--lang"_s, u"en"_s, u"rounds"_s, u"--cvrplib"_s, broken}), 3, u"line 7"_s);
    expectRefused(run({u"--lang"_s, u"en"_s, u"rounds"_s, u"--cvrplib"_s, path(u"none.vrp"_s)}), 4, u"none.vrp"_s);
    expectRefused(run({u"--lang"_s, u"en"_s, u"rounds"_s, u"--cvrplib"_s, broken, u"--accept"_s}), 2, u"accept"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
