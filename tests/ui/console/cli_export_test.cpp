// SPDX-License-Identifier: GPL-3.0-or-later
// export vcard, ical, mailmerge, json; import json; new --from-json.
#include "ui/console/cli_fixture.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliExportTest : public CliTest {
protected:
    QString secretFile() const { return write(u"secret"_s, "correct horse battery staple\n"); }
};

TEST_F(CliExportTest, shouldWriteContactCards) {
    const QString desk = sample();
    const CliRun all = json(desk, {u"export"_s, u"vcard"_s, path(u"all.vcf"_s)});
    ASSERT_EQ(all.status, 0) << all.err.constData();
    EXPECT_GT(all.json().value(u"cards"_s).toInt(), 10);
    EXPECT_EQ(contents(path(u"all.vcf"_s)).count("BEGIN:VCARD\r\n"), all.json().value(u"cards"_s).toInt());
    const QString id = first(desk, u"volunteer"_s, u"active"_s);
    EXPECT_EQ(json(desk, {u"export"_s, u"vcard"_s, path(u"one.vcf"_s), u"--id"_s, id}).json().value(u"cards"_s), 1);
    expectRefused(onDesk(desk, {u"export"_s, u"vcard"_s, path(u"x.vcf"_s), u"--id"_s, u"volunteer:none"_s}), 4);
    expectRefused(onDesk(desk, {u"export"_s, u"vcard"_s, path(u"x.vcf"_s), u"--type"_s, u"request"_s}), 2);
    expectRefused(onDesk(desk, {u"export"_s, u"vcard"_s, desk}), 3, u"sample"_s);
    EXPECT_FALSE(QFile::exists(path(u"x.vcf"_s)));
    // And back, by the same road as a list.
    ASSERT_EQ(onDesk(path(u"other.entraide"_s), {u"new"_s, u"--sample"_s, u"--volunteers"_s, u"0"_s, u"--requests"_s,
                                                 u"0"_s, u"--postings"_s, u"0"_s})
                  .status,
              0);
    const CliRun read = json(path(u"other.entraide"_s), {u"import"_s, u"volunteers"_s, path(u"all.vcf"_s)});
    ASSERT_EQ(read.status, 0) << read.err.constData();
    EXPECT_EQ(read.json().value(u"read"_s), all.json().value(u"cards"_s));
}

TEST_F(CliExportTest, shouldWriteCalendars) {
    const QString desk = sample();
    const CliRun week = json(desk, {u"export"_s, u"ical"_s, path(u"week.ics"_s), u"--week"_s, u"2026-W47"_s});
    ASSERT_EQ(week.status, 0) << week.err.constData();
    EXPECT_GT(week.json().value(u"events"_s).toInt(), 0);
    EXPECT_EQ(contents(path(u"week.ics"_s)).count("BEGIN:VEVENT\r\n"), week.json().value(u"events"_s).toInt());
    const QString volunteer = first(desk, u"volunteer"_s, u"active"_s);
    EXPECT_EQ(json(desk, {u"export"_s, u"ical"_s, path(u"own.ics"_s), u"--volunteer"_s, volunteer}).status, 0);
    const QString posting = first(desk, u"posting"_s, u"published"_s);
    EXPECT_EQ(json(desk, {u"export"_s, u"ical"_s, path(u"posting.ics"_s), u"--posting"_s, posting}).status, 0);
    expectRefused(onDesk(desk, {u"export"_s, u"ical"_s, path(u"x.ics"_s)}), 2, u"--volunteer"_s);
    expectRefused(onDesk(desk, {u"export"_s, u"ical"_s, path(u"x.ics"_s), u"--week"_s, u"soon"_s}), 2);
    expectRefused(onDesk(desk, {u"export"_s, u"ical"_s, path(u"x.ics"_s), u"--posting"_s, u"posting:none"_s}), 4);
}

TEST_F(CliExportTest, shouldWriteATableForAMailMerge) {
    const QString desk = sample();
    const CliRun run = json(desk, {u"export"_s, u"mailmerge"_s, path(u"merge.csv"_s), u"--letter"_s, u"moved"_s,
                                   u"--reason"_s, u"travaux"_s, u"--week"_s, u"2026-W47"_s});
    ASSERT_EQ(run.status, 0) << run.err.constData();
    EXPECT_GT(run.json().value(u"lines"_s).toInt(), 0);
    EXPECT_TRUE(contents(path(u"merge.csv"_s)).contains("travaux"));
    expectRefused(onDesk(desk, {u"export"_s, u"mailmerge"_s, path(u"x.csv"_s), u"--letter"_s, u"love"_s}), 2,
                  u"reminder"_s);
}

TEST_F(CliExportTest, shouldMakeADeskOfAnExport) {
    const QString desk = sample();
    const QString file = path(u"all.json"_s);
    const CliRun out = json(desk, {u"export"_s, u"json"_s, file});
    ASSERT_EQ(out.status, 0) << out.err.constData();
    const QString secret = secretFile();
    const QString copy = path(u"copy.entraide"_s);
    const CliRun made = run({u"--json"_s, u"--lang"_s, u"en"_s, u"--desk"_s, copy, u"--passphrase-file"_s, secret,
                             u"new"_s, u"--from-json"_s, file});
    ASSERT_EQ(made.status, 0) << made.err.constData();
    EXPECT_EQ(made.json().value(u"counts"_s), json(desk, {u"rebuild"_s}).json().value(u"rebuilt"_s));
    const QString again = path(u"again.json"_s);
    const CliRun twice = run({u"--json"_s, u"--lang"_s, u"en"_s, u"--desk"_s, copy, u"--passphrase-file"_s, secret,
                              u"export"_s, u"json"_s, again});
    ASSERT_EQ(twice.status, 0) << twice.err.constData();
    EXPECT_EQ(twice.json().value(u"counts"_s), out.json().value(u"counts"_s));
    // Not into a desk that has records, unless that is asked for.
    expectRefused(onDesk(desk, {u"import"_s, u"json"_s, file}), 3, u"--add"_s);
    EXPECT_EQ(json(desk, {u"import"_s, u"json"_s, file, u"--add"_s}).json().value(u"documents"_s), 0);
}

TEST_F(CliExportTest, shouldLeaveNoDeskOfADamagedExport) {
    const QString file = write(u"bad.json"_s, "{\"entraide\":1,\"documents\":[{\"_id\":\"person:1\"}");
    const QString copy = path(u"copy.entraide"_s);
    const CliRun made = run({u"--lang"_s, u"en"_s, u"--desk"_s, copy, u"--passphrase-file"_s, secretFile(), u"new"_s,
                             u"--from-json"_s, file});
    expectRefused(made, 3, u"bad.json"_s);
    EXPECT_FALSE(QFile::exists(copy));
    const QString newer = write(u"newer.json"_s, "{\"entraide\":99,\"documents\":[]}");
    EXPECT_NE(run({u"--lang"_s, u"en"_s, u"--desk"_s, copy, u"--passphrase-file"_s, secretFile(), u"new"_s,
                   u"--from-json"_s, newer})
                  .status,
              0);
    EXPECT_FALSE(QFile::exists(copy));
}

} // namespace
} // namespace entraide::THIS_FILE
