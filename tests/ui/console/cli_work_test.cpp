// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/cli_checked_plan.h"
#include "ui/console/cli_fixture.h"

#include <QHash>
#include <QImage>
#include <QSet>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliWorkTest : public CliTest {};

TEST_F(CliWorkTest, shouldRankCandidatesWithReasons) {
    const QString desk = sample();
    QJsonObject answer;
    for (const QJsonValue item :
         json(desk, {u"list"_s, u"requests"_s, u"--state"_s, u"open"_s}).json().value(u"items"_s).toArray()) {
        answer = json(desk, {u"match"_s, item.toObject().value(u"id"_s).toString(), u"--top"_s, u"3"_s}).json();
        if (answer.value(u"candidates"_s).toArray().size() == 3)
            break;
    }
    const QJsonArray candidates = answer.value(u"candidates"_s).toArray();
    ASSERT_EQ(candidates.size(), 3);
    double before = 2;
    for (const QJsonValue value : candidates) {
        const QJsonObject candidate = value.toObject();
        EXPECT_TRUE(candidate.value(u"volunteer"_s).toString().startsWith(u"volunteer:"_s));
        EXPECT_TRUE(candidate.value(u"distance_km"_s).isDouble());
        EXPECT_FALSE(candidate.value(u"reasons"_s).toArray().isEmpty());
        EXPECT_LE(candidate.value(u"score"_s).toDouble(), before);
        before = candidate.value(u"score"_s).toDouble();
    }
    int others = answer.value(u"fitting"_s).toInt();
    for (const QJsonValue group : answer.value(u"why_not"_s).toArray())
        others += group.toObject().value(u"count"_s).toInt();
    EXPECT_EQ(others, answer.value(u"volunteers"_s).toInt()); // everybody is accounted for
    expectRefused(json(desk, {u"match"_s, u"request:nope"_s}), 4);
}

TEST_F(CliWorkTest, shouldSayOfOneVolunteerWhatIsInTheWayOrWhichPlaceTheyHave) {
    const QString desk = sample();
    QString request;
    QJsonObject match;
    for (const QJsonValue item :
         json(desk, {u"list"_s, u"requests"_s, u"--state"_s, u"open"_s}).json().value(u"items"_s).toArray()) {
        request = item.toObject().value(u"id"_s).toString();
        match = json(desk, {u"match"_s, request, u"--top"_s, u"100"_s}).json();
        if (match.value(u"fitting"_s).toInt() >= 2)
            break;
    }
    const QJsonArray candidates = match.value(u"candidates"_s).toArray();
    ASSERT_GE(candidates.size(), 2);
    QSet<QString> fitting;
    for (const QJsonValue value : candidates)
        fitting.insert(value.toObject().value(u"volunteer"_s).toString());
    const auto ask = [&](const QString& volunteer) {
        const QJsonObject answer = json(desk, {u"match"_s, request, u"--why-not"_s, volunteer}).json();
        EXPECT_EQ(answer.value(u"request"_s).toString(), request);
        EXPECT_EQ(answer.value(u"volunteer"_s).toString(), volunteer);
        EXPECT_EQ(answer.value(u"fitting"_s), match.value(u"fitting"_s));
        EXPECT_EQ(answer.value(u"volunteers"_s), match.value(u"volunteers"_s));
        EXPECT_EQ(answer.value(u"time"_s), match.value(u"time"_s));
        EXPECT_EQ(answer.value(u"fits"_s).toBool(), fitting.contains(volunteer));
        EXPECT_EQ(answer.value(u"obstacles"_s).toArray().isEmpty(), fitting.contains(volunteer));
        return answer;
    };
    for (const qsizetype rank : {qsizetype{1}, candidates.size()}) {
        const QJsonObject line = candidates[rank - 1].toObject();
        EXPECT_EQ(ask(line.value(u"volunteer"_s).toString()).value(u"candidate"_s).toObject(), line);
    }
    QHash<QString, int> counts;
    for (const QJsonValue value : match.value(u"why_not"_s).toArray())
        counts.insert(value.toObject().value(u"reason"_s).toString(), value.toObject().value(u"count"_s).toInt());
    int others = 0;
    for (const QJsonValue item :
         json(desk, {u"list"_s, u"volunteers"_s, u"--limit"_s, u"12"_s}).json().value(u"items"_s).toArray()) {
        const QString id = item.toObject().value(u"id"_s).toString();
        if (fitting.contains(id))
            continue;
        ++others;
        const QJsonObject answer = ask(id);
        EXPECT_TRUE(answer.value(u"candidate"_s).isNull());
        const QJsonArray obstacles = answer.value(u"obstacles"_s).toArray();
        EXPECT_GT(counts.value(obstacles.first().toObject().value(u"reason"_s).toString()), 0);
        for (const QJsonValue obstacle : obstacles)
            EXPECT_TRUE(obstacle.toObject().value(u"text"_s).toString().startsWith(answer.value(u"name"_s).toString()));
    }
    EXPECT_GT(others, 2);
}

TEST_F(CliWorkTest, shouldSayWhyNotInSentences) {
    const QString desk = sample();
    const QString request = first(desk, u"requests"_s, u"open"_s);
    const QString away = first(desk, u"volunteers"_s, u"applied"_s);
    const QJsonObject answer = json(desk, {u"match"_s, request, u"--why-not"_s, away}).json();
    const CliRun said = onDesk(desk, {u"match"_s, request, u"--why-not"_s, away});
    ASSERT_EQ(said.status, 0) << said.err.constData();
    const QStringList lines = QString::fromUtf8(said.out).trimmed().split(u'\n');
    const QJsonArray obstacles = answer.value(u"obstacles"_s).toArray();
    ASSERT_EQ(lines.size(), obstacles.size() + 1) << said.out.constData();
    EXPECT_EQ(lines[1], answer.value(u"name"_s).toString() + u" is not active."_s);
    for (qsizetype i = 0; i < obstacles.size(); ++i)
        EXPECT_EQ(lines[i + 1], obstacles[i].toObject().value(u"text"_s).toString());

    expectRefused(onDesk(desk, {u"match"_s, request, u"--why-not"_s, u"Amina"_s}), 4, u"Amina"_s);
    expectRefused(
        onDesk(desk, {u"match"_s, request, u"--why-not"_s, u"volunteer:00000000-0000-4000-8000-000000000000"_s}), 4,
        u"volunteer:00000000"_s);
    expectRefused(onDesk(desk, {u"match"_s, request, u"--why-not"_s, away, u"--top"_s, u"3"_s}), 2, u"--why-not"_s);
    expectRefused(onDesk(desk, {u"match"_s, first(desk, u"offers"_s, u"open"_s), u"--why-not"_s, away}), 2,
                  u"--why-not"_s);
}

TEST_F(CliWorkTest, shouldPlanAWeekAndAcceptIt) {
    const QString desk = sample();
    const QJsonObject plan = json(desk, {u"plan"_s, u"2026-W48"_s}).json();
    test::expectKeepsRules(desk, plan);
    EXPECT_TRUE(plan.value(u"objective"_s).isDouble());
    EXPECT_TRUE(plan.value(u"milliseconds"_s).isDouble());
    QSet<QString> taken;
    int fresh = 0;
    for (const QJsonValue value : plan.value(u"assigned"_s).toArray()) {
        const QJsonObject line = value.toObject();
        fresh += line.value(u"new"_s).toBool();
        const QString key = line.value(u"volunteer"_s).toString() + line.value(u"date"_s).toString() +
                            line.value(u"hours"_s).toString();
        EXPECT_TRUE(line.value(u"hours"_s).toString().isEmpty() || !taken.contains(key)) << qPrintable(key);
        taken.insert(key);
    }
    EXPECT_GT(fresh, 0);
    for (const QJsonValue value : plan.value(u"unserved"_s).toArray())
        EXPECT_FALSE(value.toObject().value(u"reason"_s).toString().isEmpty());
    const QJsonObject accepted = json(desk, {u"plan"_s, u"2026-W48"_s, u"--accept"_s}).json();
    EXPECT_EQ(accepted.value(u"accepted"_s).toInt(), fresh);
    EXPECT_TRUE(accepted.value(u"refused"_s).toArray().isEmpty());
    const QJsonObject again = json(desk, {u"plan"_s, u"2026-W48"_s}).json();
    test::expectKeepsRules(desk, again);
    for (const QJsonValue value : again.value(u"assigned"_s).toArray())
        EXPECT_FALSE(value.toObject().value(u"new"_s).toBool());
    EXPECT_TRUE(json(desk, {u"check"_s}).json().value(u"ok"_s).toBool());
}

TEST_F(CliWorkTest, shouldPrintARosterOfEachKind) {
    const QString desk = sample();
    for (const QString& sheet : {u"site"_s, u"week"_s}) {
        for (const QString& level : {u"public"_s, u"team"_s, u"coordinator"_s}) {
            const QString file = path(sheet + level + u".pdf"_s);
            const CliRun printed =
                json(desk, {u"roster"_s, u"2026-W47"_s, u"--pdf"_s, file, u"--sheet"_s, sheet, u"--level"_s, level});
            ASSERT_EQ(printed.status, 0) << printed.err.constData();
            EXPECT_TRUE(contents(file).startsWith("%PDF-"));
            EXPECT_GT(printed.json().value(u"places"_s).toInt(), 20);
            EXPECT_GE(printed.json().value(u"pages"_s).toInt(), 1);
        }
    }
    expectRefused(onDesk(desk, {u"roster"_s, u"2026-W47"_s, u"--pdf"_s, path(u"nowhere/a.pdf"_s)}), 4, u"nowhere"_s);
}

TEST_F(CliWorkTest, shouldDrawAMapOfTheSizeAsked) {
    const QString desk = sample();
    const QString file = path(u"map.png"_s);
    const CliRun drawn = json(desk, {u"map"_s, u"--png"_s, file, u"--size"_s, u"640x480"_s});
    ASSERT_EQ(drawn.status, 0) << drawn.err.constData();
    const QImage image(file);
    EXPECT_EQ(image.size(), QSize(640, 480));
    EXPECT_GT(drawn.json().value(u"volunteers"_s).toInt(), 50);
    EXPECT_GT(drawn.json().value(u"requests"_s).toInt(), 20);
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    }
    EXPECT_GT(colours.size(), 20); // something is drawn
}

TEST_F(CliWorkTest, shouldDrawTheLayersAsked) {
    const QString desk = sample();
    const QString file = path(u"map.png"_s);
    const auto draw = [&](const QStringList& options) {
        return json(desk, QStringList{u"map"_s, u"--png"_s, file, u"--size"_s, u"640x480"_s} + options);
    };
    const QJsonObject some = draw({u"--layers"_s, u"requests, organisations,served"_s}).json();
    EXPECT_GT(some.value(u"requests"_s).toInt(), 20);
    EXPECT_GT(some.value(u"organisations"_s).toInt(), 0);
    EXPECT_EQ(some.value(u"volunteers"_s).toInt(-1), 0);
    EXPECT_EQ(some.value(u"tandems"_s).toInt(-1), 0);
    EXPECT_EQ(some.value(u"rounds"_s).toInt(-1), 0);
    EXPECT_GT(some.value(u"areas_tinted"_s).toInt() + some.value(u"areas_hidden"_s).toInt(), 3);
    const QImage served(file);
    const QJsonObject asked = draw({u"--layers"_s, u"requests,organisations,asked"_s}).json();
    EXPECT_EQ(asked.value(u"requests"_s), some.value(u"requests"_s));
    EXPECT_EQ(asked.value(u"areas_hidden"_s).toInt(-1), 0) << "for the team nothing is hidden";
    EXPECT_FALSE(QImage(file) == served);
    const QJsonObject plain = draw({u"--layers"_s, u"volunteers"_s}).json();
    EXPECT_EQ(plain.value(u"areas_tinted"_s).toInt(-1), 0);
    EXPECT_EQ(plain.value(u"requests"_s).toInt(-1), 0);
    EXPECT_GT(plain.value(u"volunteers"_s).toInt(), 50);
}

TEST_F(CliWorkTest, shouldDrawThePartOfTheCityAsked) {
    const QString desk = sample();
    const QString file = path(u"map.png"_s);
    const QStringList command{u"map"_s, u"--png"_s, file, u"--size"_s, u"640x480"_s};
    ASSERT_EQ(json(desk, command).status, 0);
    const QImage whole(file);
    ASSERT_EQ(json(desk, command + QStringList{u"--bbox"_s, u"4.34,50.83,4.37,50.85"_s}).status, 0);
    const QImage part(file);
    EXPECT_EQ(part.size(), whole.size());
    EXPECT_FALSE(part == whole);
}

TEST_F(CliWorkTest, shouldDrawForEverybodyNoMoreThanAreas) {
    const QString desk = sample();
    const QString file = path(u"map.png"_s);
    const QStringList command{u"map"_s, u"--png"_s, file, u"--level"_s};
    const QJsonObject everybody = json(desk, command + QStringList{u"public"_s}).json();
    for (const char* layer : {"requests", "volunteers", "organisations", "tandems", "rounds"})
        EXPECT_EQ(everybody.value(QLatin1StringView(layer)).toInt(-1), 0) << layer;
    EXPECT_EQ(everybody.value(u"level"_s).toString(), u"public");
    const QImage areas(file);
    EXPECT_GT(json(desk, command + QStringList{u"team"_s}).json().value(u"volunteers"_s).toInt(), 50);
    const QImage team(file);
    EXPECT_FALSE(team == areas);
    EXPECT_GT(json(desk, command + QStringList{u"coordinator"_s}).json().value(u"volunteers"_s).toInt(), 50);
    EXPECT_FALSE(QImage(file) == team) << "exact places are others than rounded ones";
}

TEST_F(CliWorkTest, shouldImportTwiceAndChangeNothing) {
    const QString desk = sample();
    const QString csv = write(u"v.csv"_s, "Prénom;Nom;GSM;Code postal;Comment souhaitez-vous aider ?\n"
                                          "Ada;Lovelace;0470 12 34 56;1050;Courses\n"
                                          "Alan;Turing;0470 12 34 57;1180;Courses\n"
                                          ";;0470 12 34 58;1180;Courses\n");
    const QString rejects = path(u"rejects.csv"_s);
    const QJsonObject dry = json(desk, {u"import"_s, u"volunteers"_s, csv, u"--dry-run"_s}).json();
    EXPECT_EQ(dry.value(u"new"_s).toInt(), 2);
    EXPECT_EQ(json(desk, {u"list"_s, u"volunteers"_s, u"--search"_s, u"lovelace"_s}).json().value(u"total"_s).toInt(),
              0);
    const QJsonObject first = json(desk, {u"import"_s, u"volunteers"_s, csv, u"--rejects"_s, rejects}).json();
    EXPECT_EQ(first.keys(),
              (QStringList{u"changed"_s, u"new"_s, u"read"_s, u"rejected"_s, u"suspected"_s, u"unchanged"_s}));
    EXPECT_EQ(first.value(u"read"_s).toInt(), 3);
    EXPECT_EQ(first.value(u"new"_s).toInt(), 2);
    EXPECT_EQ(first.value(u"rejected"_s).toInt(), 1);
    EXPECT_TRUE(contents(rejects).contains("0470 12 34 58"));
    const QJsonObject again = json(desk, {u"import"_s, u"volunteers"_s, csv}).json();
    EXPECT_EQ(again.value(u"new"_s).toInt(), 0);
    EXPECT_EQ(again.value(u"changed"_s).toInt(), 0);
    EXPECT_EQ(again.value(u"unchanged"_s).toInt(), 2);
}

TEST_F(CliWorkTest, shouldRefuseAFileThatIsNoList) {
    const QString desk = sample();
    const QByteArray before = json(desk, {u"check"_s}).out;
    expectRefused(onDesk(desk, {u"import"_s, u"volunteers"_s, path(u"none.csv"_s)}), 4, u"none.csv"_s);
    const QString picture =
        write(u"picture.csv"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12) + QByteArray(4000, '\0'));
    expectRefused(onDesk(desk, {u"import"_s, u"volunteers"_s, picture}), 3, u"picture.csv"_s);
    const QString csv = write(u"v.csv"_s, "Prénom;Nom\nAda;Lovelace\n");
    const QString mapping = write(u"m.json"_s, "{\"kind\":\"volunteers\",\"columns\":{\"Prénom\":\"wings\"}}");
    const CliRun unknown = onDesk(desk, {u"import"_s, u"volunteers"_s, csv, u"--mapping"_s, mapping});
    expectRefused(unknown, 3, u"m.json"_s);
    EXPECT_TRUE(unknown.errorText().contains(u"wings"_s)) << unknown.err.constData();
    EXPECT_EQ(json(desk, {u"check"_s}).out, before);
}

} // namespace
} // namespace entraide::THIS_FILE
