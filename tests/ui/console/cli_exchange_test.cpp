// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desk.h"
#include "ui/console/cli_fixture.h"
#include "ui/console/cli_serving.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <memory>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliExchangeTest : public CliTest {
protected:
    std::unique_ptr<Serving> serve(const QString& desk, const QStringList& more = {}) const {
        return std::make_unique<Serving>(serveArguments(desk) + more, environment());
    }
};

TEST_F(CliExchangeTest, shouldSayWhereItListensAndEndOnSigterm) {
    const auto serving = serve(sample());
    EXPECT_TRUE(serving->url().startsWith(u"http://127.0.0.1:"_s));
    EXPECT_TRUE(serving->ready().value(u"databases"_s).toArray().first().toString().startsWith(u"team-"_s));
    EXPECT_EQ(serving->stop(), 0);
}

TEST_F(CliExchangeTest, shouldMakeTheCopyOfTheDayWhileItServes) {
    const QString secret = write(u"secret"_s, "words of the desk\n");
    const QString desk = path(u"desk.entraide"_s);
    ASSERT_EQ(onDesk(desk, {u"--passphrase-file"_s, secret, u"new"_s}).status, 0);
    const auto daily = [&] {
        QStringList reasons;
        for (const QJsonValue& one : json(desk, {u"backups"_s}).json().value("backups"_L1).toArray())
            reasons.append(one.toObject().value("reason"_L1).toString());
        return reasons;
    };
    EXPECT_EQ(daily(), QStringList());
    const QString token = write(u"token"_s, "a-word-that-is-long-enough\n");
    const auto serving = serve(desk, {u"--passphrase-file"_s, secret, u"--token-file"_s, token});
    ASSERT_FALSE(serving->url().isEmpty());
    for (int i = 0; i < 300 && daily().isEmpty(); ++i)
        QThread::msleep(100);
    EXPECT_EQ(daily(), QStringList{u"daily"_s});
    EXPECT_EQ(serving->stop(), 0);
}

TEST_F(CliExchangeTest, shouldBringTwoDesksTogether) {
    const QString here = sample(u"here.entraide"_s);
    const QString there = path(u"there.entraide"_s);
    ASSERT_EQ(onDesk(there, {u"new"_s, u"--sample"_s, u"--volunteers"_s, u"0"_s, u"--requests"_s, u"0"_s,
                             u"--postings"_s, u"0"_s})
                  .status,
              0);
    const auto serving = serve(here);
    const CliRun first = json(there, {u"sync"_s, serving->url()});
    ASSERT_EQ(first.status, 0) << first.err.constData();
    EXPECT_GT(first.json().value(u"received"_s).toInt(), 300);
    EXPECT_TRUE(first.json().value(u"conflicts"_s).toArray().isEmpty());
    const CliRun again = json(there, {u"sync"_s, serving->url()});
    EXPECT_EQ(again.json().value(u"received"_s).toInt(), 0);
    EXPECT_EQ(again.json().value(u"sent"_s).toInt(), 0);
    EXPECT_EQ(serving->stop(), 0);
    EXPECT_EQ(json(there, {u"list"_s, u"requests"_s}).json(), json(here, {u"list"_s, u"requests"_s}).json());
}

TEST_F(CliExchangeTest, shouldLetNobodyInWithoutTheToken) {
    const QString here = sample(u"here.entraide"_s);
    const QString there = sample(u"there.entraide"_s);
    const QString token = write(u"token"_s, "sesame-ouvre-toi\n");
    const auto serving = serve(here, {u"--token-file"_s, token});
    expectRefused(json(there, {u"sync"_s, serving->url()}), 6, u"token"_s);
    EXPECT_EQ(json(there, {u"sync"_s, serving->url(), u"--token-file"_s, token}).status, 0);
}

TEST_F(CliExchangeTest, shouldNotOpenAnEncryptedDeskToEveryProgram) {
    const QString file = path(u"desk.entraide"_s);
    Desk::create(file, {"the desk's own words", KeyCost{64 * 1024, 1}}, u"Permanence"_s, false);
    const QString secret = write(u"secret"_s, "the desk's own words\n");
    const QStringList serve{u"--desk"_s, file,          u"--passphrase-file"_s, secret,
                            u"serve"_s,  u"--listen"_s, u"127.0.0.1:0"_s};
    const auto run = [&](const QStringList& more) { return onDesk(file, serve.sliced(2) + more); };
    expectRefused(run({}), 3, u"--open"_s);
    const QString token = write(u"token"_s, "sesame-ouvre-toi\n");
    expectRefused(run({u"--open"_s, u"--token-file"_s, token}), 2, u"--open"_s);
    expectRefused(onDesk(file, {u"serve"_s, u"--tls"_s, u"127.0.0.1:0"_s, u"--open"_s}), 2, u"--listen"_s);
    for (const QStringList& more : {QStringList{u"--open"_s}, QStringList{u"--token-file"_s, token}}) {
        Serving serving(serve + more, environment());
        EXPECT_TRUE(serving.url().startsWith(u"http://127.0.0.1:"_s)) << more.join(u' ').toStdString();
        EXPECT_EQ(serving.stop(), 0);
    }
}

TEST_F(CliExchangeTest, shouldNotListenWhereOthersReach) {
    expectRefused(onDesk(sample(), {u"serve"_s, u"--listen"_s, u"0.0.0.0:0"_s}), 3, u"127.0.0.1"_s);
}

TEST_F(CliExchangeTest, shouldSayThatAPortIsInUse) {
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    const QString address = u"127.0.0.1:%1"_s.arg(other.serverPort());
    expectRefused(onDesk(sample(), {u"serve"_s, u"--listen"_s, address}), 6, QString::number(other.serverPort()));
}

TEST_F(CliExchangeTest, shouldSayThatAPeerIsNotThereOrIsNoDesk) {
    const QString desk = sample();
    QTcpServer closed;
    ASSERT_TRUE(closed.listen(QHostAddress::LocalHost));
    const quint16 port = closed.serverPort();
    closed.close();
    expectRefused(json(desk, {u"sync"_s, u"http://127.0.0.1:%1"_s.arg(port)}), 6);
    expectRefused(json(desk, {u"sync"_s, u"not an address"_s}), 3);
    expectRefused(json(desk, {u"sync"_s, u"ftp://127.0.0.1"_s}), 3);
}

TEST_F(CliExchangeTest, shouldSurviveAPeerThatSpeaksNonsense) {
    const QString desk = sample();
    const QByteArray before = json(desk, {u"list"_s, u"requests"_s}).out;
    QTcpServer nonsense;
    ASSERT_TRUE(nonsense.listen(QHostAddress::LocalHost));
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(ENTRAIDE_CLI),
                  {u"--desk"_s, desk, u"--json"_s, u"sync"_s, u"http://127.0.0.1:%1"_s.arg(nonsense.serverPort())});
    ASSERT_TRUE(nonsense.waitForNewConnection(60'000));
    QTcpSocket* peer = nonsense.nextPendingConnection();
    peer->waitForReadyRead(10'000);
    peer->write("HTTP/1.1 200 OK\r\nContent-Length: 17\r\nContent-Type: text/html\r\n\r\n<h1>Bonjour</h1>\n");
    peer->flush();
    peer->waitForBytesWritten();
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(200)) {
        if (nonsense.waitForNewConnection(0))
            nonsense.nextPendingConnection()->abort();
    }
    EXPECT_EQ(process.exitCode(), 6);
    EXPECT_EQ(process.readAllStandardError().count('\n'), 1);
    EXPECT_EQ(json(desk, {u"list"_s, u"requests"_s}).out, before);
}

} // namespace
} // namespace entraide::THIS_FILE
