// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/desk.h"
#include "ui/console/cli_fixture.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliAuditTest : public CliTest {
protected:
    /// What somebody could do to a file that is not encrypted.
    static void tamper(const QString& file, const std::string& sql) {
        const auto desk = Desk::open(file, {});
        for (const char* trigger : {"audit_says_the_same", "audit_is_about_the_same", "audit_is_whole"})
            desk->database().execute(std::string("DROP TRIGGER ") + trigger);
        desk->database().execute(sql);
    }
    QJsonArray entries(const QString& desk, const QStringList& options = {}) const {
        const CliRun run = json(desk, QStringList{u"audit"_s, u"list"_s} + options);
        EXPECT_EQ(run.status, 0) << run.err.constData();
        return run.json().value(u"entries"_s).toArray();
    }
    qsizetype countOf(const QString& desk, const QString& act, const QStringList& options = {}) const {
        qsizetype count = 0;
        for (const QJsonArray found = entries(desk, options); const QJsonValue& entry : found)
            count += entry[u"act"_s].toString() == act ? 1 : 0;
        return count;
    }
};

TEST_F(CliAuditTest, shouldFindAWholeJournalWhole) {
    const QString desk = sample();
    const CliRun run = json(desk, {u"audit"_s, u"verify"_s});
    ASSERT_EQ(run.status, 0) << run.err.constData();
    const QJsonObject object = run.json();
    EXPECT_TRUE(object.value(u"ok"_s).toBool());
    EXPECT_TRUE(object.value(u"fault"_s).isNull());
    EXPECT_TRUE(object.value(u"broken_at"_s).isNull());
    EXPECT_GT(object.value(u"entries"_s).toInt(), 1);
    const QJsonObject head = object.value(u"head"_s).toObject();
    EXPECT_EQ(head.value(u"number"_s), object.value(u"entries"_s));
    EXPECT_EQ(head.value(u"hash"_s).toString().size(), 64);
    EXPECT_TRUE(object.value(u"restored"_s).toArray().isEmpty());
    EXPECT_TRUE(onDesk(desk, {u"audit"_s, u"verify"_s}).out.startsWith("The journal is whole"));
    const QJsonObject checked = json(desk, {u"check"_s}).json();
    EXPECT_TRUE(checked.value(u"journal_ok"_s).toBool());
    EXPECT_GT(checked.value(u"journal"_s).toInt(), 1);
}

TEST_F(CliAuditTest, shouldFailWhenTheJournalWasTouched) {
    const QString desk = sample();
    tamper(desk, "UPDATE audit SET detail='x' WHERE number=2");
    const CliRun run = json(desk, {u"audit"_s, u"verify"_s});
    EXPECT_EQ(run.status, 5);
    EXPECT_FALSE(run.json().value(u"ok"_s).toBool());
    EXPECT_EQ(run.json().value(u"fault"_s).toString(), u"changed"_s);
    EXPECT_EQ(run.json().value(u"broken_at"_s).toInt(), 2);
    EXPECT_EQ(run.err.count('\n'), 1);
    expectRefused(onDesk(desk, {u"audit"_s, u"verify"_s}), 5, u"an entry was changed"_s);
    const CliRun checked = json(desk, {u"check"_s});
    EXPECT_EQ(checked.status, 5);
    EXPECT_TRUE(checked.json().value(u"ok"_s).toBool()) << "the file itself is whole";
    EXPECT_FALSE(checked.json().value(u"journal_ok"_s).toBool());
}

TEST_F(CliAuditTest, shouldListByRecordAndDay) {
    const QString desk = sample();
    const QString volunteer = first(desk, u"volunteer"_s, u"active"_s);
    ASSERT_EQ(onDesk(desk, {u"set"_s, volunteer, u"remark=calls back"_s}).status, 0);
    const QJsonArray about = entries(desk, {u"--record"_s, volunteer}); // the newest first
    ASSERT_FALSE(about.isEmpty());
    const QJsonObject entry = about[0].toObject();
    EXPECT_EQ(entry.value(u"act"_s).toString(), u"changed"_s);
    EXPECT_EQ(entry.value(u"record"_s).toString(), volunteer);
    EXPECT_EQ(entry.keys(), (QStringList{u"act"_s, u"at"_s, u"detail"_s, u"erased"_s, u"number"_s, u"record"_s,
                                         u"user"_s, u"who"_s}));
    EXPECT_TRUE(entries(desk, {u"--to"_s, u"2020-01-01"_s}).isEmpty());
    EXPECT_GE(entries(desk, {u"--from"_s, u"2020-01-01"_s}).size(), about.size() + 1);
    EXPECT_EQ(entries(desk, {u"--limit"_s, u"1"_s}).size(), 1);
    EXPECT_TRUE(entries(desk, {u"--user"_s, u"Nobody At All"_s}).isEmpty());
    const QByteArray text = onDesk(desk, {u"audit"_s, u"list"_s, u"--record"_s, volunteer}).out;
    EXPECT_TRUE(text.contains("Changed")) << text.constData();
    EXPECT_FALSE(text.contains("calls back"));
}

TEST_F(CliAuditTest, shouldEnterWhatIsReadPrintedAndExported) {
    const QString desk = sample();
    const QString helped = first(desk, u"beneficiary"_s, u"active"_s);
    ASSERT_EQ(onDesk(desk, {u"set"_s, helped, u"access=code 4711"_s}).status, 0);
    for (int i = 0; i < 3; ++i)
        ASSERT_EQ(onDesk(desk, {u"show"_s, helped}).status, 0);
    EXPECT_EQ(countOf(desk, u"read_sensitive"_s, {u"--record"_s, helped}), 1) << "once a day";
    ASSERT_EQ(onDesk(desk, {u"roster"_s, u"2026-W48"_s, u"--pdf"_s, path(u"r.pdf"_s)}).status, 0);
    ASSERT_EQ(onDesk(desk, {u"stats"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-10-31"_s, u"--csv"_s,
                            path(u"s.csv"_s)})
                  .status,
              0);
    ASSERT_EQ(onDesk(desk, {u"export"_s, u"--all"_s, path(u"all.json"_s)}).status, 0);
    QStringList left;
    for (const QJsonArray all = entries(desk); const QJsonValue& entry : all) {
        const QString act = entry[u"act"_s].toString();
        if (act == u"printed"_s || act == u"exported"_s)
            left.append(entry[u"detail"_s].toString());
    }
    ASSERT_GE(left.size(), 3);
    EXPECT_TRUE(left[0].startsWith(u"kind=desk format=json rows="_s)) << qPrintable(left[0]);
    EXPECT_TRUE(left[1].startsWith(u"kind=statistics level=public format=csv"_s)) << qPrintable(left[1]);
    EXPECT_EQ(left[2], u"kind=roster level=team format=pdf"_s);
    EXPECT_EQ(json(desk, {u"audit"_s, u"verify"_s}).status, 0);
}

TEST_F(CliAuditTest, shouldKeepNoTraceOfAnErasedPerson) {
    const QString desk = sample();
    const QString person = first(desk, u"person"_s, u"active"_s);
    ASSERT_EQ(onDesk(desk, {u"set"_s, person, u"given_name=Zélie"_s}).status, 0);
    ASSERT_GE(entries(desk, {u"--record"_s, person}).size(), 1);
    ASSERT_EQ(onDesk(desk, {u"erase"_s, person, u"--yes"_s}).status, 0);
    EXPECT_TRUE(entries(desk, {u"--record"_s, person}).isEmpty());
    EXPECT_EQ(countOf(desk, u"erased"_s), 1);
    for (const QJsonArray all = entries(desk); const QJsonValue& entry : all)
        EXPECT_NE(entry[u"record"_s].toString(), person);
    const QJsonObject report = json(desk, {u"audit"_s, u"verify"_s}).json();
    EXPECT_TRUE(report.value(u"ok"_s).toBool());
    EXPECT_GE(report.value(u"forgotten"_s).toInt(), 1);
}

TEST_F(CliAuditTest, shouldSayHowItIsWritten) {
    const QString desk = sample();
    expectRefused(onDesk(desk, {u"audit"_s, u"frob"_s}), 2, u"audit verify"_s);
    expectRefused(onDesk(desk, {u"audit"_s, u"list"_s, u"--from"_s, u"soon"_s}), 2, u"--from"_s);
    expectRefused(onDesk(desk, {u"audit"_s}), 2, u"audit"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
