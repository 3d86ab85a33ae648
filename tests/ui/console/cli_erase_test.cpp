// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/cli_fixture.h"

namespace entraide::THIS_FILE {

using namespace Qt::StringLiterals;

namespace {

class CliErase : public CliTest {
protected:
    /// Somebody who helps, by the id and the family name.
    std::pair<QString, QString> helper(const QString& desk) const {
        const QJsonObject list =
            json(desk, {u"list"_s, u"volunteers"_s, u"--state"_s, u"active"_s, u"--limit"_s, u"1"_s}).json();
        const QString id = list.value("items"_L1).toArray().first().toObject().value("person"_L1).toString();
        const QJsonObject person = json(desk, {u"show"_s, id}).json();
        const QJsonObject record = person.contains("record"_L1) ? person.value("record"_L1).toObject() : person;
        return {id, record.value("family_name"_L1).toString()};
    }
};

TEST_F(CliErase, shouldShowBeforeAndThenEraseForGood) {
    const QString desk = sample();
    const auto [person, family] = helper(desk);
    ASSERT_FALSE(person.isEmpty());
    const QJsonObject dry = json(desk, {u"erase"_s, person, u"--dry-run"_s}).json();
    EXPECT_EQ(dry.value("erased"_L1).toObject().value("person"_L1).toInt(), 1);
    EXPECT_EQ(dry.value("erased"_L1).toObject().value("volunteer"_L1).toInt(), 1);
    EXPECT_EQ(onDesk(desk, {u"show"_s, person}).status, 0) << "nothing has happened yet";

    const QJsonObject done = json(desk, {u"erase"_s, person, u"--yes"_s}).json();
    EXPECT_EQ(done.value("erased"_L1), dry.value("erased"_L1));
    EXPECT_EQ(done.value("kept"_L1), dry.value("kept"_L1));
    EXPECT_TRUE(done.value("finished"_L1).toBool());
    ASSERT_EQ(done.value("receipts"_L1).toArray().size(), 1);
    EXPECT_TRUE(done.value("receipts"_L1).toArray().first().toObject().value("here"_L1).toBool());
    expectRefused(onDesk(desk, {u"show"_s, person}), 4);
    expectRefused(onDesk(desk, {u"erase"_s, person, u"--yes"_s}), 3, u"erased already"_s);
    EXPECT_EQ(onDesk(desk, {u"check"_s}).status, 0);

    const QString file = path(u"all.json"_s);
    ASSERT_EQ(onDesk(desk, {u"export"_s, u"--all"_s, file}).status, 0);
    EXPECT_FALSE(contents(file).contains(person.toUtf8()));
}

TEST_F(CliErase, shouldNotEraseUnasked) {
    const QString desk = sample();
    const QString person = helper(desk).first;
    expectRefused(onDesk(desk, {u"erase"_s, person}), 2, u"--yes"_s);
    expectRefused(json(desk, {u"erase"_s, person}), 2, u"--yes"_s);
    EXPECT_EQ(onDesk(desk, {u"show"_s, person}).status, 0);
}

TEST_F(CliErase, shouldSayWhatItIsIn) {
    const QString desk = sample();
    const CliRun run = onDesk(desk, {u"erase"_s, helper(desk).first, u"--dry-run"_s});
    EXPECT_EQ(run.status, 0);
    EXPECT_THAT(run.out.toStdString(), testing::HasSubstr("Erased for good: 1 person, 1 volunteer"));
}

TEST_F(CliErase, shouldRefuseWhoIsNoPerson) {
    const QString desk = sample();
    expectRefused(onDesk(desk, {u"erase"_s, first(desk, u"requests"_s, u"open"_s), u"--yes"_s}), 3, u"no person"_s);
    expectRefused(onDesk(desk, {u"erase"_s, u"person:nobody"_s, u"--yes"_s}), 4);
}

} // namespace
} // namespace entraide::THIS_FILE
