// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/cli_fixture.h"
#include "ui/console/cli_serving.h"

#include <QJsonArray>

#include <vector>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliConflictsTest : public CliTest {
protected:
    void SetUp() override {
        here = sample(u"here.entraide"_s);
        there = path(u"there.entraide"_s);
        ASSERT_EQ(onDesk(there, {u"new"_s, u"--sample"_s, u"--volunteers"_s, u"0"_s, u"--requests"_s, u"0"_s,
                                 u"--postings"_s, u"0"_s})
                      .status,
                  0);
        exchange();
    }
    /// \a there asks \a here.
    CliRun exchange() const {
        const Serving serving(serveArguments(here), environment());
        const CliRun synced = json(there, {u"sync"_s, serving.url()});
        EXPECT_EQ(synced.status, 0) << synced.err.constData();
        return synced;
    }
    /// One request that both have changed, differently.
    QString conflict() const {
        const QString id = first(here, u"requests"_s, u"open"_s);
        EXPECT_EQ(onDesk(here, {u"set"_s, id, u"remark=from here"_s}).status, 0);
        EXPECT_EQ(onDesk(there, {u"set"_s, id, u"remark=from there"_s}).status, 0);
        EXPECT_EQ(exchange().json().value(u"conflicts"_s).toArray(), QJsonArray{id});
        return id;
    }
    QString remarkOf(const QString& desk, const QString& id) const {
        return json(desk, {u"show"_s, id}).json().value(u"record"_s).toObject().value(u"remark"_s).toString();
    }

    QString here;
    QString there;
};

TEST_F(CliConflictsTest, shouldListTheVersionsAndKeepTheOneChosen) {
    const QString id = conflict();
    const QJsonArray all = json(there, {u"conflicts"_s}).json().value(u"conflicts"_s).toArray();
    ASSERT_EQ(all.size(), 1);
    const QJsonObject one = all.first().toObject();
    EXPECT_EQ(one.value(u"id"_s).toString(), id);
    EXPECT_EQ(one.value(u"kind"_s).toString(), u"edited"_s);
    EXPECT_TRUE(one.value(u"ours_known"_s).toBool());
    EXPECT_FALSE(one.value(u"merge_complete"_s).toBool());
    EXPECT_EQ(one.value(u"both_sides"_s).toArray(), QJsonArray{u"remark"_s});
    const QJsonArray versions = one.value(u"versions"_s).toArray();
    ASSERT_EQ(versions.size(), 2);
    EXPECT_EQ(versions[0].toObject().value(u"record"_s).toObject().value(u"remark"_s).toString(), u"from there"_s);
    expectRefused(onDesk(there, {u"resolve"_s, id, u"--merge"_s}), 3, u"remark"_s);
    EXPECT_EQ(onDesk(there, {u"resolve"_s, id, u"--keep"_s, u"1"_s}).status, 0);
    EXPECT_TRUE(json(there, {u"conflicts"_s}).json().value(u"conflicts"_s).toArray().isEmpty());
    exchange();
    EXPECT_EQ(remarkOf(here, id), u"from there"_s);
    EXPECT_TRUE(json(here, {u"conflicts"_s}).json().value(u"conflicts"_s).toArray().isEmpty());
}

TEST_F(CliConflictsTest, shouldTakeABodyOfOnesOwn) {
    const QString id = conflict();
    QJsonObject body =
        json(there, {u"conflicts"_s}).json().value(u"conflicts"_s)[0][u"versions"_s][1][u"record"_s].toObject();
    body.insert(u"remark"_s, u"both"_s);
    const QString file = write(u"body.json"_s, QJsonDocument(body).toJson());
    EXPECT_EQ(onDesk(there, {u"resolve"_s, id, u"--body"_s, file}).status, 0);
    EXPECT_EQ(remarkOf(there, id), u"both"_s);
    EXPECT_EQ(json(there, {u"check"_s}).status, 0);
}

TEST_F(CliConflictsTest, shouldRefuseWhatSettlesNothing) {
    const QString id = conflict();
    expectRefused(onDesk(there, {u"resolve"_s, id}), 2);
    expectRefused(onDesk(there, {u"resolve"_s, id, u"--keep"_s, u"1"_s, u"--merge"_s}), 2);
    expectRefused(onDesk(there, {u"resolve"_s, id, u"--keep"_s, u"3"_s}), 2);
    expectRefused(onDesk(there, {u"resolve"_s, id, u"--body"_s, write(u"not.json"_s, "[1]")}), 3);
    expectRefused(onDesk(there, {u"resolve"_s, u"request:none"_s, u"--keep"_s, u"1"_s}), 4);
    expectRefused(onDesk(there, {u"held"_s, u"--accept"_s, u"--refuse"_s}), 2);
    EXPECT_EQ(json(there, {u"conflicts"_s}).json().value(u"conflicts"_s).toArray().size(), 1);
}

TEST_F(CliConflictsTest, shouldHaveNothingHeldOnAnOrdinaryDay) {
    EXPECT_TRUE(json(there, {u"held"_s}).json().value(u"held"_s).toArray().isEmpty());
    EXPECT_EQ(json(there, {u"held"_s, u"--accept"_s}).json().value(u"accepted"_s).toInt(), 0);
}

TEST_F(CliConflictsTest, shouldFollowUntilItIsToldToStop) {
    const auto serving = std::make_unique<Serving>(serveArguments(here), environment());
    Running following({u"--desk"_s, there, u"--json"_s, u"sync"_s, serving->url(), u"--continuous"_s}, environment());
    const QJsonObject first = following.nextObject();
    EXPECT_EQ(first.value(u"received"_s).toInt(), 0);
    const QString id = this->first(here, u"requests"_s, u"open"_s);
    ASSERT_EQ(onDesk(here, {u"set"_s, id, u"remark=live"_s}).status, 0);
    EXPECT_EQ(following.nextObject().value(u"received"_s).toInt(), 1);
    EXPECT_EQ(remarkOf(there, id), u"live"_s);
    ASSERT_EQ(onDesk(there, {u"set"_s, id, u"remark=back"_s}).status, 0);
    EXPECT_EQ(following.nextObject().value(u"sent"_s).toInt(), 1);
    EXPECT_EQ(remarkOf(here, id), u"back"_s);
    EXPECT_EQ(following.stop(), 0);
}

TEST_F(CliConflictsTest, shouldTryAgainWhenThePeerComesBack) {
    auto serving = std::make_unique<Serving>(serveArguments(here), environment());
    const QString url = serving->url();
    Running following({u"--desk"_s, there, u"--json"_s, u"sync"_s, url, u"--continuous"_s}, environment());
    following.nextObject();
    serving->stop();
    EXPECT_GE(following.nextObject().value(u"waiting_seconds"_s).toInt(), 1);
    const QString id = first(here, u"requests"_s, u"open"_s);
    ASSERT_EQ(onDesk(here, {u"set"_s, id, u"remark=while you were away"_s}).status, 0);
    serving = std::make_unique<Serving>(
        QStringList{u"--desk"_s, here, u"serve"_s, u"--listen"_s, QString(url).remove(u"http://"_s)}, environment());
    QJsonObject said;
    do
        said = following.nextObject();
    while (said.contains(u"waiting_seconds"_s));
    EXPECT_EQ(said.value(u"received"_s).toInt(), 1) << QJsonDocument(said).toJson().constData();
    EXPECT_EQ(following.stop(), 0);
}

TEST_F(CliConflictsTest, shouldLoseNothingWhenKilledInTheMiddleOfABatch) {
    const Serving serving(serveArguments(here), environment());
    struct Killed {
        QString file, record; ///< its own: edits of one field at two desks are a conflict, and either may be shown
        QString remark;       ///< the last that `set` acknowledged
    };
    std::vector<Killed> desks;
    for (int i = 0; i < 2; ++i) {
        const QString file = path(u"killed%1.entraide"_s.arg(i));
        ASSERT_EQ(onDesk(file, {u"new"_s, u"--sample"_s, u"--volunteers"_s, u"30"_s, u"--requests"_s, u"30"_s}).status,
                  0);
        const QJsonArray open = json(file, {u"list"_s, u"requests"_s, u"--state"_s, u"open"_s, u"--limit"_s, u"2"_s})
                                    .json()
                                    .value(u"items"_s)
                                    .toArray();
        desks.push_back({.file = file, .record = open[i][u"id"_s].toString(), .remark = {}});
    }
    ASSERT_NE(desks[0].record, desks[1].record);
    for (int i = 0; i < 10; ++i) {
        Killed& desk = desks[i % 2];
        desk.remark = u"kept %1"_s.arg(i);
        ASSERT_EQ(onDesk(desk.file, {u"set"_s, desk.record, u"remark=%1"_s.arg(desk.remark)}).status, 0);
        {
            Running sync({u"--desk"_s, desk.file, u"sync"_s, serving.url()}, environment());
            sync.killAfterMilliseconds(40 * (i + 1));
        }
        ASSERT_EQ(json(desk.file, {u"check"_s}).status, 0) << "round " << i;
        EXPECT_EQ(remarkOf(desk.file, desk.record), desk.remark);
    }
    for (int round = 0; round < 2; ++round) {
        for (const Killed& desk : desks) {
            const CliRun last = json(desk.file, {u"sync"_s, serving.url()});
            EXPECT_EQ(last.status, 0);
            EXPECT_TRUE(last.json().value(u"differing"_s).toArray().isEmpty());
        }
    }
    for (const Killed& edited : desks) {
        for (const QString& file : {here, desks[0].file, desks[1].file})
            EXPECT_EQ(remarkOf(file, edited.record), edited.remark) << qPrintable(file);
    }
    EXPECT_EQ(json(here, {u"check"_s}).status, 0);
}

} // namespace
} // namespace entraide::THIS_FILE
