// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/cli_checked_plan.h"
#include "ui/console/cli_fixture.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QTime>

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliPlanTest : public CliTest {
protected:
    const QString week = u"2026-W48"_s;
    static QJsonArray assigned(const CliRun& run) { return run.json().value(u"assigned"_s).toArray(); }
};

TEST_F(CliPlanTest, shouldGiveAnOutsiderWhatItTakesToCheckThatNobodyIsInTwoPlaces) {
    const QString desk = sample();
    const CliRun moved = json(desk, {u"plan"_s, week, u"--may-move"_s});
    const QJsonArray lines = assigned(moved);
    test::expectKeepsRules(desk, moved.json(), {true, {}, {}});
    ASSERT_GT(lines.size(), 20);
    QHash<QString, QList<std::pair<int, int>>> taken;
    int checked = 0;
    for (const QJsonValue value : lines) {
        const QJsonObject line = value.toObject();
        EXPECT_FALSE(line.value(u"place"_s).toString().isEmpty());
        EXPECT_TRUE(QDate::fromString(line.value(u"date"_s).toString(), Qt::ISODate).isValid());
        const QString hours = line.value(u"hours"_s).toString();
        if (hours.isEmpty())
            continue; // to be arranged
        const auto minuteOf = [](const QString& text) {
            return QTime::fromString(text, u"HH:mm"_s).msecsSinceStartOfDay() / 60'000;
        };
        const std::pair now{minuteOf(hours.left(5)), minuteOf(hours.mid(6))};
        auto& day = taken[line.value(u"volunteer"_s).toString() + line.value(u"date"_s).toString()];
        if (line.value(u"new"_s).toBool()) {
            for (const auto& other : std::as_const(day))
                EXPECT_FALSE(now.first < other.second && other.first < now.second) << hours.toStdString();
            ++checked;
        }
        day.append(now);
    }
    EXPECT_GT(checked, 5);
}

TEST_F(CliPlanTest, shouldPlanAroundAnAbsenceAndSaveItWithThePlan) {
    const QString desk = sample();
    QJsonObject standing;
    const CliRun usual = json(desk, {u"plan"_s, week});
    test::expectKeepsRules(desk, usual.json());
    for (const QJsonValue value : assigned(usual)) {
        if (!value.toObject().value(u"new"_s).toBool() && !value.toObject().value(u"match"_s).toString().isEmpty())
            standing = value.toObject();
    }
    ASSERT_FALSE(standing.isEmpty()) << "the sample has promises in that week";
    const QString volunteer = standing.value(u"volunteer"_s).toString();
    const QString day = standing.value(u"date"_s).toString();
    const QString absent = volunteer + u'@' + day;

    const QJsonObject proposed = json(desk, {u"plan"_s, week, u"--absent"_s, absent}).json();
    EXPECT_GE(proposed.value(u"freed"_s).toInt(), 1);
    const QDate date = QDate::fromString(day, Qt::ISODate);
    test::expectKeepsRules(desk, proposed,
                           {false, {{VolunteerId::fromString(volunteer).value(), date, date, {}, {}}}, {}});
    for (const QJsonValue value : proposed.value(u"assigned"_s).toArray()) {
        const QJsonObject line = value.toObject();
        EXPECT_FALSE(line.value(u"volunteer"_s) == volunteer && line.value(u"date"_s) == day);
    }

    const QString file = path(u"plan.pdf"_s);
    const CliRun accepted = json(desk, {u"plan"_s, week, u"--absent"_s, absent, u"--pdf"_s, file, u"--accept"_s});
    ASSERT_EQ(accepted.status, 0) << accepted.err.constData();
    EXPECT_TRUE(contents(file).startsWith("%PDF-"));
    EXPECT_GE(accepted.json().value(u"freed_now"_s).toInt(), 1);
    const QJsonObject kept = json(desk, {u"show"_s, volunteer}).json();
    EXPECT_TRUE(QJsonDocument(kept).toJson().contains(day.toUtf8()));
    EXPECT_TRUE(json(desk, {u"check"_s}).json().value(u"ok"_s).toBool());
}

TEST_F(CliPlanTest, shouldGiveAllFiguresByCommuneAndByVolunteer) {
    const QJsonObject plan = json(sample(), {u"plan"_s, week}).json();
    int places = 0;
    int now = 0;
    int then = 0;
    QSet<QString> names;
    for (const QJsonValue value : plan.value(u"by_commune"_s).toArray()) {
        const QJsonObject commune = value.toObject();
        names.insert(commune.value(u"name"_s).toString());
        EXPECT_EQ(commune.value(u"commune_fr"_s).toString().isEmpty(),
                  commune.value(u"commune_nl"_s).toString().isEmpty());
        places += commune.value(u"places"_s).toInt();
        now += commune.value(u"filled_now"_s).toInt();
        then += commune.value(u"filled_then"_s).toInt();
    }
    EXPECT_EQ(places, plan.value(u"places"_s).toInt());
    EXPECT_EQ(now, plan.value(u"filled_now"_s).toInt());
    EXPECT_EQ(then, plan.value(u"filled_then"_s).toInt());
    EXPECT_GT(names.size(), 8) << "more than a chart shows";
    EXPECT_FALSE(names.contains(u"Laeken"_s)) << "a part of Bruxelles";

    QHash<QString, int> tasks;
    for (const QJsonValue value : plan.value(u"assigned"_s).toArray())
        ++tasks[value.toObject().value(u"volunteer"_s).toString()];
    EXPECT_GT(tasks.size(), 8);
    int found = 0;
    for (const QJsonValue value : plan.value(u"by_volunteer"_s).toArray()) {
        const QJsonObject load = value.toObject();
        EXPECT_FALSE(load.value(u"name"_s).toString().isEmpty());
        EXPECT_EQ(load.value(u"tasks_then"_s).toInt(), tasks.value(load.value(u"volunteer"_s).toString()));
        found += load.value(u"tasks_then"_s).toInt() > 0;
    }
    EXPECT_EQ(found, tasks.size());
}

TEST_F(CliPlanTest, shouldSaveAWeekAsProposalsToAskAboutLikeTheWindow) {
    const QString desk = sample();
    QSet<QString> before;
    for (const QJsonValue value :
         json(desk, {u"list"_s, u"matches"_s, u"--limit"_s, u"100000"_s}).json().value(u"items"_s).toArray())
        before.insert(value.toObject().value(u"id"_s).toString());
    const CliRun run = json(desk, {u"plan"_s, week, u"--propose"_s});
    ASSERT_EQ(run.status, 0) << run.err.constData();
    EXPECT_GT(run.json().value(u"accepted"_s).toInt(), 5);
    EXPECT_TRUE(run.json().value(u"refused"_s).toArray().isEmpty());
    int fresh = 0;
    for (const QJsonValue value :
         json(desk, {u"list"_s, u"matches"_s, u"--limit"_s, u"100000"_s}).json().value(u"items"_s).toArray()) {
        const QJsonObject match = value.toObject();
        if (before.contains(match.value(u"id"_s).toString()))
            continue;
        EXPECT_EQ(match.value(u"state"_s).toString(), u"proposed"_s);
        ++fresh;
    }
    EXPECT_GT(fresh, 5);
    EXPECT_TRUE(json(desk, {u"check"_s}).json().value(u"ok"_s).toBool());
    expectRefused(onDesk(desk, {u"plan"_s, week, u"--propose"_s, u"--accept"_s}), 2, u"accept"_s);
    expectRefused(onDesk(desk, {u"plan"_s, week, u"--propose"_s, u"--export-flow"_s, path(u"f.min"_s)}), 2,
                  u"propose"_s);
}

TEST_F(CliPlanTest, shouldSayWhatEachChangeBuysAndAllTogether) {
    const QJsonObject plan = json(sample(), {u"plan"_s, week, u"--may-move"_s}).json();
    const QJsonObject all = plan.value(u"changes_buy"_s).toObject();
    EXPECT_EQ(all.value(u"changes"_s), plan.value(u"changes"_s));
    ASSERT_GT(all.value(u"changes"_s).toInt(), 0);
    int known = 0;
    int spread = 0;
    int languages = 0;
    int fill = 0;
    double km = 0;
    for (const QJsonValue value : plan.value(u"assigned"_s).toArray()) {
        const QJsonObject buys = value.toObject().value(u"buys"_s).toObject();
        known += buys.value(u"known"_s).toBool();
        spread += buys.value(u"spreads"_s).toBool();
        languages += !buys.value(u"language"_s).toString().isEmpty();
        fill += !buys.value(u"fills"_s).toString().isEmpty();
        km += buys.value(u"saved_km"_s).toDouble();
        if (!buys.isEmpty()) {
            EXPECT_LT(buys.value(u"tasks"_s).toInt() + buys.value(u"tasks_of_the_one_before"_s).toInt(), 20);
            EXPECT_TRUE(value.toObject().contains(u"gain"_s));
        }
    }
    EXPECT_EQ(all.value(u"known"_s).toInt(), known);
    EXPECT_EQ(all.value(u"spread"_s).toInt(), spread);
    EXPECT_EQ(all.value(u"languages"_s).toInt(), languages);
    EXPECT_EQ(all.value(u"fill_places"_s).toInt(), fill);
    EXPECT_NEAR(all.value(u"saved_km"_s).toDouble(), km, 0.01);
}

TEST_F(CliPlanTest, shouldRefuseAnAbsenceThatIsNone) {
    const QString desk = sample();
    expectRefused(onDesk(desk, {u"plan"_s, week, u"--absent"_s, u"somebody"_s}), 2, u"somebody"_s);
    expectRefused(
        onDesk(desk, {u"plan"_s, week, u"--absent"_s, u"volunteer:00000000-0000-4000-8000-000000000000@2026-11-24"_s}),
        4, u"volunteer:00000000"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
