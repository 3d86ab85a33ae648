// SPDX-License-Identifier: GPL-3.0-or-later
// stats, register, certificate, information-note, letters and personal-sheet.
#include "ui/console/cli_fixture.h"

#include <QDir>
#include <QJsonArray>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliReportsTest : public CliTest {
protected:
    CliReportsTest()
        : desk(sample()) {}

    /// Somebody of the sample's volunteers.
    QString volunteering() const {
        const QString id = first(desk, u"volunteer"_s, u"active"_s);
        return json(desk, {u"show"_s, id}).json()[u"record"][u"person"].toString();
    }

    QString desk;
};

TEST_F(CliReportsTest, shouldCountAPeriodAsAWholeAndInParts) {
    const QStringList year{u"stats"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-12-31"_s};
    const QJsonObject all = json(desk, year).json();
    EXPECT_EQ(all[u"from"].toString(), u"2026-01-01"_s);
    EXPECT_GT(all[u"total"][u"visits"].toInt(), 0);
    EXPECT_EQ(all[u"week"].toArray().size(), 53);
    EXPECT_GT(all[u"commune"].toArray().size(), 1);
    EXPECT_GT(all[u"service"].toArray().size(), 1);
    for (const QJsonValue& row : all[u"commune"].toArray()) {
        const QJsonValue cell = row[u"received"];
        const bool hidden = row[u"hidden"].toArray().contains(u"received"_s);
        EXPECT_EQ(cell.isNull(), hidden);
        EXPECT_TRUE(hidden || cell.toInt() == 0 || cell.toInt() >= 5);
    }
    const QJsonObject weeks = json(desk, year + QStringList{u"--by"_s, u"week"_s}).json();
    EXPECT_TRUE(weeks.contains(u"week"_s));
    EXPECT_FALSE(weeks.contains(u"commune"_s));
    EXPECT_THAT(onDesk(desk, year).out.toStdString(), testing::HasSubstr("Requests received"));
}

TEST_F(CliReportsTest, shouldShowWhatADeskIsAskedForFirst) {
    // Some hundred requests, of which few were cancelled or ran out: those hide each other, and not the sums.
    const QString larger = path(u"larger.entraide"_s);
    ASSERT_EQ(onDesk(larger, {u"new"_s, u"--sample"_s, u"--volunteers"_s, u"250"_s, u"--requests"_s, u"340"_s}).status,
              0);
    const QJsonObject total = json(larger, {u"stats"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-12-31"_s})
                                  .json()[u"total"]
                                  .toObject();
    for (const QString& measure : {u"received"_s, u"served"_s, u"minutes"_s, u"volunteers_active"_s})
        EXPECT_GE(total[measure].toInt(-1), 5) << qPrintable(measure);
}

TEST_F(CliReportsTest, shouldCountTheWholeMonthsAroundThePeriod) {
    const QStringList days{u"stats"_s, u"--from"_s, u"2026-06-10"_s, u"--to"_s, u"2026-07-02"_s};
    const QJsonObject found = json(desk, days).json();
    EXPECT_EQ(found[u"from"].toString(), u"2026-06-01"_s);
    EXPECT_EQ(found[u"to"].toString(), u"2026-07-31"_s);
    EXPECT_EQ(found[u"asked_from"].toString(), u"2026-06-10"_s);
    EXPECT_THAT(onDesk(desk, days).out.toStdString(), testing::HasSubstr("Whole months are counted"));
    const CliRun months = onDesk(desk, {u"stats"_s, u"--from"_s, u"2026-06-01"_s, u"--to"_s, u"2026-06-30"_s});
    EXPECT_THAT(months.out.toStdString(), testing::Not(testing::HasSubstr("Whole months are counted")));
    expectRefused(onDesk(desk, {u"stats"_s, u"--from"_s, u"2010-01-01"_s, u"--to"_s, u"2026-12-31"_s}), 2, u"10"_s);
}

TEST_F(CliReportsTest, shouldWriteStatisticsToFiles) {
    const CliRun run = json(desk, {u"stats"_s, u"--from"_s, u"01/01/2026"_s, u"--to"_s, u"2026-12-31"_s, u"--csv"_s,
                                   path(u"s.csv"_s), u"--pdf"_s, path(u"s.pdf"_s)});
    ASSERT_EQ(run.status, 0) << run.err.constData();
    EXPECT_TRUE(contents(path(u"s.csv"_s)).contains("commune;received;served;"));
    EXPECT_TRUE(contents(path(u"s.pdf"_s)).startsWith("%PDF"));
    EXPECT_TRUE(run.json()[u"pdf"].toString().endsWith(u"s.pdf"_s));
}

TEST_F(CliReportsTest, shouldRefuseWhatIsNoPeriod) {
    expectRefused(onDesk(desk, {u"stats"_s}), 2, u"--from"_s);
    expectRefused(onDesk(desk, {u"stats"_s, u"--from"_s, u"soon"_s, u"--to"_s, u"2026-12-31"_s}), 2, u"soon"_s);
    expectRefused(onDesk(desk, {u"stats"_s, u"--from"_s, u"2026-12-31"_s, u"--to"_s, u"2026-01-01"_s}), 2);
    expectRefused(
        onDesk(desk, {u"stats"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-12-31"_s, u"--by"_s, u"colour"_s}), 2,
        u"colour"_s);
    expectRefused(onDesk(desk, {u"register"_s, u"lately"_s}), 3, u"lately"_s);
}

TEST_F(CliReportsTest, shouldWriteTheRegisterOfAYear) {
    const CliRun run =
        json(desk, {u"register"_s, u"2026"_s, u"--all"_s, u"--pdf"_s, path(u"r.pdf"_s), u"--csv"_s, path(u"r.csv"_s)});
    ASSERT_EQ(run.status, 0) << run.err.constData();
    const QJsonObject reg = run.json();
    EXPECT_EQ(reg[u"day_ceiling_cents"].toInt(), 4402);
    const QJsonArray rows = reg[u"rows"].toArray();
    ASSERT_GT(rows.size(), 0);
    EXPECT_FALSE(rows[0][u"name"].toString().isEmpty());
    EXPECT_EQ(contents(path(u"r.csv"_s)).count('\n'), rows.size() + 1);
    EXPECT_TRUE(contents(path(u"r.pdf"_s)).startsWith("%PDF"));
    EXPECT_TRUE(json(desk, {u"register"_s, u"2040"_s}).json()[u"year_ceiling_cents"].isNull());
}

TEST_F(CliReportsTest, shouldTellEachDayPaidAndItsAmount) {
    const QJsonArray before = json(desk, {u"register"_s, u"2026"_s}).json()[u"rows"].toArray();
    ASSERT_GT(before.size(), 0);
    ASSERT_EQ(onDesk(desk, {u"set"_s, before[0][u"volunteer"].toString(), u"expenses_regime=flat_rate"_s}).status, 0);
    const CliRun run = json(desk, {u"register"_s, u"2026"_s, u"--days-csv"_s, path(u"days.csv"_s)});
    ASSERT_EQ(run.status, 0) << run.err.constData();
    qint64 cents = 0;
    qsizetype days = 0;
    for (const QJsonValue& row : run.json()[u"rows"].toArray()) {
        qint64 own = 0;
        QString last;
        for (const QJsonValue& day : row[u"days_paid"].toArray()) {
            EXPECT_GT(day[u"date"].toString(), last) << "each day once, in order";
            last = day[u"date"].toString();
            own += day[u"flat_rate_cents"].toInteger() + day[u"kilometre_cents"].toInteger();
            ++days;
        }
        EXPECT_EQ(own, row[u"cents"].toInteger());
        cents += own;
    }
    EXPECT_GT(days, 0);
    EXPECT_EQ(run.json()[u"cents"].toInteger(), cents);
    EXPECT_EQ(contents(path(u"days.csv"_s)).count('\n'), days + 1);
}

TEST_F(CliReportsTest, shouldSayThatAYearsCeilingIsNotKnown) {
    const CliRun run = onDesk(desk, {u"register"_s, u"2027"_s});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.out.toStdString(), testing::HasSubstr("of 2027 are not known here"));
}

TEST_F(CliReportsTest, shouldWriteLettersToAVolunteer) {
    const QString person = volunteering();
    const CliRun certificate = json(desk, {u"certificate"_s, person, u"--pdf"_s, path(u"c.pdf"_s)});
    ASSERT_EQ(certificate.status, 0) << certificate.err.constData();
    EXPECT_EQ(certificate.json()[u"from"].toString(), u"2026-01-01"_s);
    EXPECT_EQ(certificate.json()[u"to"].toString(), u"2026-11-18"_s);
    EXPECT_TRUE(contents(path(u"c.pdf"_s)).startsWith("%PDF"));
    const CliRun note = json(desk, {u"information-note"_s, person, u"--pdf"_s, path(u"n.pdf"_s)});
    ASSERT_EQ(note.status, 0) << note.err.constData();
    EXPECT_FALSE(note.json()[u"name"].toString().isEmpty());
    EXPECT_TRUE(contents(path(u"n.pdf"_s)).startsWith("%PDF"));

    expectRefused(onDesk(desk, {u"certificate"_s, u"person:none"_s, u"--pdf"_s, path(u"x.pdf"_s)}), 4);
    expectRefused(onDesk(desk, {u"information-note"_s, u"volunteer:x"_s, u"--pdf"_s, path(u"x.pdf"_s)}), 4);
    expectRefused(onDesk(desk, {u"certificate"_s, person}), 2, u"--pdf"_s);
    expectRefused(onDesk(desk, {u"certificate"_s, person, u"--pdf"_s, desk}), 3);
}

TEST_F(CliReportsTest, shouldPrintVolunteersOwnWeeks) {
    const QString week = u"2026-W47"_s; // of the sample's today
    const CliRun all = json(desk, {u"personal-sheet"_s, week, u"--pdf"_s, path(u"all.pdf"_s)});
    ASSERT_EQ(all.status, 0) << all.err.constData();
    const QJsonArray sheets = all.json()[u"sheets"].toArray();
    ASSERT_GT(sheets.size(), 1);
    EXPECT_TRUE(contents(path(u"all.pdf"_s)).startsWith("%PDF"));

    const QString one = sheets[1][u"volunteer"].toString();
    const CliRun each = json(desk, {u"personal-sheet"_s, week, one, u"--folder"_s, path(u"each"_s)});
    ASSERT_EQ(each.status, 0) << each.err.constData();
    EXPECT_EQ(each.json()[u"sheets"].toArray().size(), 1);
    EXPECT_EQ(each.json()[u"sheets"][0][u"code"], sheets[1][u"code"]) << "alone as in the pile";
    EXPECT_EQ(QDir(path(u"each"_s)).entryList(QDir::Files).size(), 1);

    expectRefused(onDesk(desk, {u"personal-sheet"_s, week}), 2, u"--pdf"_s);
    expectRefused(onDesk(desk, {u"personal-sheet"_s, week, u"volunteer:none"_s, u"--pdf"_s, path(u"x.pdf"_s)}), 4);
    expectRefused(onDesk(desk, {u"personal-sheet"_s, u"soon"_s, u"--pdf"_s, path(u"x.pdf"_s)}), 3);
}

TEST_F(CliReportsTest, shouldWriteALetterForEachVolunteer) {
    const CliRun some = json(desk, {u"letters"_s, u"information_note"_s, volunteering(), u"--window"_s, u"left"_s,
                                    u"--pdf"_s, path(u"l.pdf"_s)});
    ASSERT_EQ(some.status, 0) << some.err.constData();
    EXPECT_EQ(some.json()[u"letters"].toArray(), QJsonArray{volunteering()});
    EXPECT_TRUE(contents(path(u"l.pdf"_s)).startsWith("%PDF"));
    const CliRun all = json(desk, {u"letters"_s, u"certificate"_s, u"--pdf"_s, path(u"all.pdf"_s)});
    ASSERT_EQ(all.status, 0) << all.err.constData();
    EXPECT_GT(all.json()[u"letters"].toArray().size() + all.json()[u"nothing_to_say"].toArray().size(), 1);

    expectRefused(onDesk(desk, {u"letters"_s, u"postcard"_s, u"--pdf"_s, path(u"x.pdf"_s)}), 2);
    expectRefused(onDesk(desk, {u"letters"_s, u"certificate"_s, u"person:none"_s, u"--pdf"_s, path(u"x.pdf"_s)}), 4);
}

TEST_F(CliReportsTest, shouldRefuseABirthYearByWhichAVolunteerIsTooYoung) {
    const QString person = volunteering();
    expectRefused(onDesk(desk, {u"set"_s, person, u"birth_year=2014"_s}), 3, u"16"_s);
    EXPECT_EQ(onDesk(desk, {u"set"_s, person, u"birth_year=2010"_s}).status, 0);
}

} // namespace
} // namespace entraide::THIS_FILE
