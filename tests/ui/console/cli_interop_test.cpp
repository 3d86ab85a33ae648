// SPDX-License-Identifier: GPL-3.0-or-later
// The real program and programs that nobody here wrote: PouchDB 9 as a client that is interrupted, express-pouchdb as a
// server.
#include "ui/console/cli_fixture.h"

#include <QFileInfo>

#include <memory>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliInteropTest : public CliTest {
protected:
    void SetUp() override {
        ASSERT_TRUE(QFileInfo::exists(scripts + u"/node_modules/express-pouchdb"_s))
            << "install the locked packages first: npm ci in tests/interop (./dev test does)";
    }

    /// A program under way; killed at the end of the scope.
    struct Running {
        QProcess process;
        ~Running() { kill(); }
        void kill() {
            process.kill();
            process.waitForFinished(patience);
        }
        QJsonObject firstLine() {
            while (!process.canReadLine() && process.waitForReadyRead(patience)) {
            }
            return QJsonDocument::fromJson(process.readLine()).object();
        }
        /// Reads what it says on stderr until it has written documents, and some more.
        void waitUntilWriting() {
            process.setReadChannel(QProcess::StandardError);
            for (int lines = 0; lines < 5;) {
                while (process.canReadLine())
                    lines += process.readLine().startsWith("written") ? 1 : 0;
                if (lines < 5 && !process.waitForReadyRead(patience))
                    break;
            }
            process.setReadChannel(QProcess::StandardOutput);
        }
    };

    std::unique_ptr<Running> start(const QString& program, const QStringList& arguments) const {
        auto running = std::make_unique<Running>();
        running->process.setProcessEnvironment(environment());
        running->process.setWorkingDirectory(scripts);
        running->process.start(program, arguments);
        return running;
    }
    std::unique_ptr<Running> node(const QStringList& arguments) const { return start(u"node"_s, arguments); }
    std::unique_ptr<Running> serve(const QString& desk, const QString& address = u"127.0.0.1:0"_s) const {
        return start(QStringLiteral(ENTRAIDE_CLI), {u"--desk"_s, desk, u"serve"_s, u"--listen"_s, address});
    }
    QJsonObject pouch(const QStringList& arguments) const {
        const auto running = node(QStringList{u"pouch.mjs"_s} + arguments);
        EXPECT_TRUE(running->process.waitForFinished(patience));
        EXPECT_EQ(running->process.exitCode(), 0) << running->process.readAllStandardError().constData();
        return QJsonDocument::fromJson(running->process.readAllStandardOutput()).object();
    }
    static QString databaseIn(const QJsonObject& ready) {
        return ready.value(u"listening"_s).toString() + u'/' + ready.value(u"databases"_s).toArray().first().toString();
    }
    QString emptyDesk(const QString& name) const {
        const QString desk = path(name);
        EXPECT_EQ(onDesk(desk, {u"new"_s, u"--sample"_s, u"--volunteers"_s, u"0"_s, u"--requests"_s, u"0"_s,
                                u"--postings"_s, u"0"_s})
                      .status,
                  0);
        return desk;
    }

    const QString scripts = QStringLiteral(ENTRAIDE_SOURCE_DIR "/tests/interop");
};

TEST_F(CliInteropTest, shouldTakeTenThousandDocumentsAlthoughTheClientWasKilled) {
    const QString desk = emptyDesk(u"desk.entraide"_s);
    const auto serving = serve(desk);
    const QString database = databaseIn(serving->firstLine());
    const qint64 already = pouch({u"pull"_s, database}).value(u"count"_s).toInteger();
    {
        const auto killed = node({u"pouch.mjs"_s, u"push"_s, database, u"10000"_s});
        killed->waitUntilWriting();
    }
    const QJsonObject pushed = pouch({u"push"_s, database, u"10000"_s});
    EXPECT_TRUE(pushed.value(u"ok"_s).toBool());
    EXPECT_EQ(pushed.value(u"failures"_s).toInt(-1), 0);
    const QJsonObject pulled = pouch({u"pull"_s, database});
    EXPECT_EQ(pulled.value(u"count"_s).toInteger(), 10'000 + already);
    EXPECT_TRUE(pulled.value(u"conflicted"_s).toArray().isEmpty());
}

TEST_F(CliInteropTest, shouldGoOnAfterTheServerWasKilled) {
    const QString desk = emptyDesk(u"desk.entraide"_s);
    auto serving = serve(desk);
    const QJsonObject ready = serving->firstLine();
    const QString address = ready.value(u"listening"_s).toString().mid(7);
    const auto client = node({u"pouch.mjs"_s, u"persist"_s, databaseIn(ready), u"3000"_s});
    client->waitUntilWriting();
    serving->kill();
    serving = serve(desk, address);
    EXPECT_EQ(databaseIn(serving->firstLine()), databaseIn(ready));
    EXPECT_TRUE(client->firstLine().value(u"ok"_s).toBool());
    EXPECT_TRUE(pouch({u"pull"_s, databaseIn(ready)}).value(u"conflicted"_s).toArray().isEmpty());
    serving->kill();
    EXPECT_EQ(onDesk(desk, {u"check"_s}).status, 0);
}

TEST_F(CliInteropTest, shouldTakeADeletionMadeElsewhere) {
    const QString desk = sample();
    const auto serving = serve(desk);
    const QString database = databaseIn(serving->firstLine());
    const QString id = pouch({u"pull"_s, database}).value(u"ids"_s).toArray().last().toString();
    pouch({u"delete"_s, database, id});
    const QJsonArray left = pouch({u"pull"_s, database}).value(u"ids"_s).toArray();
    EXPECT_FALSE(left.isEmpty());
    EXPECT_FALSE(left.contains(id));
}

TEST_F(CliInteropTest, shouldExchangeWithExpressPouchDBBothWays) {
    const QString desk = sample();
    QString name;
    {
        const auto serving = serve(desk);
        name = serving->firstLine().value(u"databases"_s).toArray().first().toString();
    }
    const auto express = node({u"express.mjs"_s, name});
    const QString url = express->firstLine().value(u"listening"_s).toString();
    const QString database = url + u'/' + name;
    const CliRun sent = json(desk, {u"sync"_s, database});
    ASSERT_EQ(sent.status, 0) << sent.err.constData();
    EXPECT_GT(sent.json().value(u"sent"_s).toInt(), 300);
    const QJsonObject there = pouch({u"pull"_s, database});
    EXPECT_EQ(there.value(u"count"_s).toInt(), sent.json().value(u"sent"_s).toInt());

    pouch({u"push"_s, database, u"20"_s});
    EXPECT_EQ(json(desk, {u"sync"_s, database}).json().value(u"received"_s).toInt(), 20);
    pouch({u"delete"_s, database, u"note:pouch-000003"_s});
    EXPECT_EQ(json(desk, {u"sync"_s, database}).json().value(u"received"_s).toInt(), 1);
    pouch({u"conflict"_s, database, u"note:pouch-000004"_s});
    const QJsonArray conflicts = json(desk, {u"sync"_s, database}).json().value(u"conflicts"_s).toArray();
    EXPECT_TRUE(conflicts.contains(u"note:pouch-000004"_s)) << QJsonDocument(conflicts).toJson().constData();
    const CliRun again = json(desk, {u"sync"_s, database});
    EXPECT_EQ(again.json().value(u"sent"_s).toInt(-1), 0);
    EXPECT_EQ(again.json().value(u"received"_s).toInt(-1), 0);
}

TEST_F(CliInteropTest, shouldOfferAnEmptyServerToTestSuites) {
    const auto serving =
        start(QStringLiteral(ENTRAIDE_CLI), {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--test-suite"_s});
    const QJsonObject ready = serving->firstLine();
    EXPECT_TRUE(ready.value(u"databases"_s).toArray().isEmpty());
    const auto checks = node({u"suite.mjs"_s, ready.value(u"listening"_s).toString()});
    EXPECT_TRUE(checks->process.waitForFinished(patience));
    const QByteArray failures = checks->process.readAllStandardError();
    EXPECT_EQ(checks->process.exitCode(), 0) << failures.constData();
    EXPECT_GE(QJsonDocument::fromJson(checks->process.readAllStandardOutput()).object().value(u"passed"_s).toInt(),
              300);
    expectRefused(run({u"serve"_s, u"--listen"_s, u"0.0.0.0:0"_s, u"--test-suite"_s}), 3, u"127.0.0.1"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
