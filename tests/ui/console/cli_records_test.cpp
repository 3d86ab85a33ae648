// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/cli_fixture.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliRecordsTest : public CliTest {};

TEST_F(CliRecordsTest, shouldListWithTotalAndItems) {
    const QString desk = sample();
    const QJsonObject list = json(desk, {u"list"_s, u"requests"_s, u"--limit"_s, u"5"_s}).json();
    EXPECT_EQ(list.keys(), (QStringList{u"items"_s, u"total"_s}));
    EXPECT_EQ(list.value(u"total"_s).toInt(), 90);
    EXPECT_EQ(list.value(u"items"_s).toArray().size(), 5);
    const QJsonObject item = list.value(u"items"_s).toArray().first().toObject();
    EXPECT_TRUE(item.value(u"id"_s).toString().startsWith(u"request:"_s));
    EXPECT_FALSE(item.value(u"state"_s).toString().isEmpty());
    EXPECT_TRUE(item.value(u"record"_s).isObject());
    EXPECT_EQ(json(desk, {u"list"_s, u"request"_s}).json().value(u"items"_s).toArray().size(), 90);
}

TEST_F(CliRecordsTest, shouldListWholeRecordsAsShowDoes) {
    const QString desk = sample();
    const QJsonObject item = json(desk, {u"list"_s, u"requests"_s, u"--limit"_s, u"1"_s})
                                 .json()
                                 .value(u"items"_s)
                                 .toArray()
                                 .first()
                                 .toObject();
    const QJsonObject record = item.value(u"record"_s).toObject();
    EXPECT_TRUE(record.contains(u"people_needed"_s)) << "what has its usual value too";
    EXPECT_EQ(record, json(desk, {u"show"_s, item.value(u"id"_s).toString()}).json().value(u"record"_s).toObject());
}

TEST_F(CliRecordsTest, shouldSearchByName) {
    const QString desk = sample();
    const QJsonObject all = json(desk, {u"list"_s, u"volunteers"_s, u"--limit"_s, u"1"_s}).json();
    const QString name = all.value(u"items"_s).toArray().first().toObject().value(u"label"_s).toString();
    const QJsonObject found = json(desk, {u"list"_s, u"volunteers"_s, u"--search"_s, name.toUpper()}).json();
    EXPECT_GE(found.value(u"total"_s).toInt(), 1);
    EXPECT_LT(found.value(u"total"_s).toInt(), all.value(u"total"_s).toInt());
    EXPECT_EQ(json(desk, {u"list"_s, u"volunteers"_s, u"--search"_s, u"zzzzz"_s}).json().value(u"total"_s).toInt(), 0);
}

TEST_F(CliRecordsTest, shouldListOneState) {
    const QString desk = sample();
    const QJsonObject open = json(desk, {u"list"_s, u"requests"_s, u"--state"_s, u"open"_s}).json();
    EXPECT_GT(open.value(u"total"_s).toInt(), 0);
    for (const QJsonValue item : open.value(u"items"_s).toArray())
        EXPECT_EQ(item.toObject().value(u"state"_s).toString(), u"open"_s);
    expectRefused(onDesk(desk, {u"list"_s, u"requests"_s, u"--state"_s, u"asleep"_s}), 3, u"in_progress"_s);
    expectRefused(onDesk(desk, {u"list"_s, u"wizards"_s}), 2, u"wizards"_s);
}

TEST_F(CliRecordsTest, shouldWriteAListForASpreadsheetAndReadOneBack) {
    const QString desk = sample();
    const CliRun listed = onDesk(desk, {u"list"_s, u"volunteers"_s, u"--csv"_s, path(u"v.csv"_s), u"--xlsx"_s,
                                        path(u"v.xlsx"_s), u"--limit"_s, u"7"_s});
    EXPECT_EQ(listed.status, 0) << listed.err.constData();
    const QByteArray csv = contents(path(u"v.csv"_s));
    EXPECT_EQ(csv.count('\n'), 8);
    EXPECT_TRUE(csv.startsWith("\xef\xbb\xbfId;Name;Service;Day;Place;State\r\n")) << csv.first(80).constData();
    EXPECT_TRUE(contents(path(u"v.xlsx"_s)).startsWith("PK"));
    const QStringList trial{u"import"_s, u"volunteers"_s, path(u"v.xlsx"_s), u"--dry-run"_s};
    EXPECT_EQ(json(desk, trial).json().value(u"read"_s).toInt(), 7) << "a workbook is a list like any other";
    expectRefused(onDesk(desk, trial + QStringList{u"--sheet"_s, u"Nowhere"_s}), 3, u"Nowhere"_s);
}

TEST_F(CliRecordsTest, shouldShowARecordWithWhatBelongsToIt) {
    const QString desk = sample();
    const QString id = first(desk, u"requests"_s, u"matched"_s);
    const QJsonObject shown = json(desk, {u"show"_s, id}).json();
    EXPECT_EQ(shown.value(u"id"_s).toString(), id);
    EXPECT_EQ(shown.value(u"type"_s).toString(), u"request"_s);
    EXPECT_EQ(shown.value(u"state"_s).toString(), u"matched"_s);
    EXPECT_TRUE(shown.value(u"rev"_s).toString().startsWith(u"1-"_s));
    EXPECT_FALSE(shown.value(u"matches"_s).toArray().isEmpty());
    EXPECT_TRUE(shown.value(u"person"_s).isObject());
    const CliRun text = onDesk(desk, {u"show"_s, id});
    EXPECT_TRUE(text.out.contains("State: matched")) << text.out.constData();
}

TEST_F(CliRecordsTest, shouldSayWhenAnIdIsNotHere) {
    const QString desk = sample();
    for (const QString& id : {u"request:nope"_s, u"wizard:1"_s, u"nonsense"_s})
        expectRefused(json(desk, {u"show"_s, id}), 4, id);
    expectRefused(json(desk, {u"set"_s, u"person:nope"_s, u"remark=x"_s}), 4, u"person:nope"_s);
}

TEST_F(CliRecordsTest, shouldSetFieldsAndSayWhichChanged) {
    const QString desk = sample();
    const QString id = first(desk, u"people"_s, u"active"_s);
    const QJsonObject done =
        json(desk, {u"set"_s, id, u"phones=0470/12.34.56"_s, u"address.postcode=1180"_s, u"given_name=Élodie"_s})
            .json();
    EXPECT_EQ(done.value(u"changed"_s).toArray(), (QJsonArray{u"given_name"_s, u"phones"_s, u"address.postcode"_s}));
    const QJsonObject record = json(desk, {u"show"_s, id}).json().value(u"record"_s).toObject();
    EXPECT_EQ(record.value(u"phones"_s).toArray(), QJsonArray{u"+32470123456"_s});
    EXPECT_EQ(record.value(u"given_name"_s).toString(), u"Élodie"_s);
    EXPECT_TRUE(json(desk, {u"set"_s, id, u"given_name=Élodie"_s}).json().value(u"changed"_s).toArray().isEmpty());
}

TEST_F(CliRecordsTest, shouldRefuseFieldsAndValuesThatCannotBe) {
    const QString desk = sample();
    const QString id = first(desk, u"people"_s, u"active"_s);
    const QByteArray before = json(desk, {u"show"_s, id}).out;
    expectRefused(onDesk(desk, {u"set"_s, id, u"wings=2"_s}), 3, u"wings"_s);
    expectRefused(onDesk(desk, {u"set"_s, id, u"birth_year=old"_s}), 3, u"birth_year"_s);
    expectRefused(onDesk(desk, {u"set"_s, id, u"language=klingon"_s}), 3, u"fr, nl"_s);
    expectRefused(onDesk(desk, {u"set"_s, id, u"language="_s}), 3, u"language"_s);
    expectRefused(onDesk(desk, {u"set"_s, id, u"phones=12"_s, u"given_name=Kept"_s}), 3, u"phones"_s);
    expectRefused(onDesk(desk, {u"set"_s, id, u"given_name"_s}), 2, u"FIELD=VALUE"_s);
    EXPECT_EQ(json(desk, {u"show"_s, id}).out, before);
}

TEST_F(CliRecordsTest, shouldMoveStatesByTheTableAndWithItsRules) {
    const QString desk = sample();
    const QString open = first(desk, u"requests"_s, u"open"_s);
    expectRefused(onDesk(desk, {u"set"_s, open, u"state=done"_s}), 3, u"open"_s);
    expectRefused(onDesk(desk, {u"set"_s, open, u"state=unmet"_s}), 3, u"reason"_s);
    ASSERT_EQ(onDesk(desk, {u"set"_s, open, u"state=unmet"_s, u"unmet_reason=personne de libre"_s}).status, 0);
    EXPECT_EQ(json(desk, {u"show"_s, open}).json().value(u"state"_s).toString(), u"unmet"_s);
    const QString proposed = first(desk, u"matches"_s, u"proposed"_s);
    ASSERT_EQ(onDesk(desk, {u"set"_s, proposed, u"state=declined"_s, u"decline_reason=examens"_s}).status, 0);
    const QJsonObject match = json(desk, {u"show"_s, proposed}).json().value(u"record"_s).toObject();
    EXPECT_EQ(match.value(u"decline_reason"_s).toString(), u"examens"_s);
    const QJsonObject request = json(desk, {u"show"_s, match.value(u"request"_s).toString()}).json();
    EXPECT_EQ(request.value(u"state"_s).toString(), u"open"_s); // follows its match
    const QString applied = first(desk, u"volunteers"_s, u"applied"_s);
    expectRefused(onDesk(desk, {u"set"_s, applied, u"state=active"_s}), 3, u"information note"_s);
    ASSERT_EQ(onDesk(desk, {u"set"_s, applied, u"information_note_given=2026-11-18"_s, u"state=active"_s}).status, 0);
}

TEST_F(CliRecordsTest, shouldRefuseNumbersThatCannotBeKept) {
    const QString desk = sample();
    const QString request = first(desk, u"requests"_s, u"open"_s);
    for (const QString& value : {u"people_needed=1000000000000"_s, u"people_needed=-1"_s, u"people_needed=2.5"_s,
                                 u"position.lat=95"_s, u"expires=2026-02-31"_s})
        expectRefused(json(desk, {u"set"_s, request, value}), 3, value.section(u'=', 0, 0));
    EXPECT_TRUE(json(desk, {u"check"_s}).json().value(u"unreadable"_s).toArray().isEmpty());
}

TEST_F(CliRecordsTest, shouldNotSayErasedOfAPersonWhoIsNot) {
    const QString desk = sample();
    const QString person = first(desk, u"persons"_s, u"active"_s);
    expectRefused(json(desk, {u"set"_s, person, u"state=erased"_s}), 3, u"archived"_s);
}

TEST_F(CliRecordsTest, shouldListEverythingWhenNothingIsSearched) {
    const QString desk = sample();
    EXPECT_EQ(json(desk, {u"list"_s, u"requests"_s, u"--search"_s, u""_s}).out,
              json(desk, {u"list"_s, u"requests"_s}).out);
}

} // namespace
} // namespace entraide::THIS_FILE
