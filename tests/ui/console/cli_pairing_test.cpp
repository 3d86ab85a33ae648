// SPDX-License-Identifier: GPL-3.0-or-later
// Two real programs that are paired and exchange over their encrypted door, on loopback.
#include "ui/console/cli_fixture.h"

#include <csignal>
#include <memory>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// The program while it runs, line by line.
class Running {
public:
    Running(const QString& desk, const QStringList& arguments, const QProcessEnvironment& environment) {
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(ENTRAIDE_CLI),
                        QStringList{u"--desk"_s, desk, u"--lang"_s, u"en"_s, u"--json"_s} + arguments);
    }
    ~Running() {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    QJsonObject line() {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) {
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    void type(const QString& text) {
        m_process.write(text.toUtf8() + '\n');
        m_process.waitForBytesWritten();
    }
    int end() {
        EXPECT_TRUE(m_process.waitForFinished(60'000));
        return m_process.exitCode();
    }
    int stop() {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
        return end();
    }
    QByteArray error() { return m_process.readAllStandardError(); }

private:
    QProcess m_process;
};

class CliPairingTest : public CliTest {
protected:
    std::unique_ptr<Running> begin(const QString& desk, const QStringList& arguments) const {
        return std::make_unique<Running>(desk, arguments, environment());
    }
    QString newDesk(const QString& name) const {
        EXPECT_EQ(onDesk(path(name), {u"new"_s, u"--sample"_s, u"--volunteers"_s, u"5"_s, u"--requests"_s, u"0"_s,
                                      u"--postings"_s, u"0"_s, u"--seed"_s, QString::number(qHash(name) % 1000)})
                      .status,
                  0);
        return path(name);
    }
    static QString portOf(const QString& address) { return address.section(u':', -1); }

    /// Pairs two desks; \a door: where the one that waits will listen for the other.
    void pair(const QString& host, const QString& guest, const QString& door, const QString& as = u"team"_s) {
        const auto waits =
            begin(host, {u"pair"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--as"_s, as, u"--door"_s, portOf(door)});
        const auto calls = begin(guest, {u"pair"_s, waits->line().value(u"pairing"_s).toString(), u"--door"_s, u"0"_s});
        const QString words = waits->line().value(u"words"_s).toString();
        ASSERT_EQ(words.split(u' ').size(), 6);
        EXPECT_EQ(calls->line().value(u"words"_s).toString(), words);
        waits->type(u"yes"_s);
        calls->type(words.toUpper()); // or the words, as they are read out
        hostSays = waits->line();
        guestSays = calls->line();
        EXPECT_EQ(waits->end(), 0) << waits->error().constData();
        EXPECT_EQ(calls->end(), 0) << calls->error().constData();
    }

    QJsonObject hostSays;
    QJsonObject guestSays;
};

TEST_F(CliPairingTest, shouldPairTwoDesksAndExchangeEncrypted) {
    const QString host = newDesk(u"host.entraide"_s);
    const QString guest = newDesk(u"guest.entraide"_s);
    const auto serving = begin(host, {u"serve"_s, u"--tls"_s, u"127.0.0.1:0"_s});
    const QString door = serving->line().value(u"desks"_s).toString();
    EXPECT_TRUE(door.startsWith(u"https://127.0.0.1:"_s));
    pair(host, guest, door);
    EXPECT_EQ(guestSays.value(u"team"_s), hostSays.value(u"team"_s)) << "the caller joins";
    EXPECT_EQ(guestSays.value(u"address"_s).toString(), door);
    const QString peer = guestSays.value(u"peer"_s).toString();
    const CliRun synced = json(guest, {u"sync"_s, peer});
    ASSERT_EQ(synced.status, 0) << synced.err.constData();
    EXPECT_GT(synced.json().value(u"received"_s).toInt(), 0);
    EXPECT_EQ(json(guest, {u"list"_s, u"volunteers"_s}).json(), json(host, {u"list"_s, u"volunteers"_s}).json());

    const QJsonObject listed = json(host, {u"peers"_s}).json();
    const QJsonObject known = listed.value(u"peers"_s).toArray().first().toObject();
    EXPECT_EQ(known.value(u"kind"_s).toString(), u"desk"_s);
    EXPECT_EQ(known.value(u"certificate"_s), json(guest, {u"peers"_s}).json().value(u"certificate"_s));
    EXPECT_EQ(json(host, {u"revoke"_s, known.value(u"id"_s).toString()}).status, 0);
    const CliRun refused = json(guest, {u"sync"_s, peer}); // without a restart of the one that serves
    expectRefused(refused, 6);
    EXPECT_EQ(serving->stop(), 0);
    EXPECT_TRUE(
        json(host, {u"peers"_s}).json().value(u"peers"_s).toArray().first().toObject().value(u"revoked"_s).toBool());
}

TEST_F(CliPairingTest, shouldGiveTwoAssociationsOneDatabase) {
    const QString host = newDesk(u"host.entraide"_s);
    const QString guest = newDesk(u"guest.entraide"_s);
    pair(host, guest, u":0"_s, u"partner"_s);
    EXPECT_NE(guestSays.value(u"team"_s), hostSays.value(u"team"_s));
    EXPECT_EQ(guestSays.value(u"databases"_s), hostSays.value(u"databases"_s));
    EXPECT_EQ(hostSays.value(u"role"_s).toString(), u"partner"_s);
    EXPECT_TRUE(hostSays.value(u"databases"_s).toArray().first().toString().startsWith(u"partner-"_s));
    expectRefused(json(guest, {u"sync"_s, guestSays.value(u"peer"_s).toString()}), 3); // it has no door
}

TEST_F(CliPairingTest, shouldKeepNothingWhenTheWordsDiffer) {
    const QString host = newDesk(u"host.entraide"_s);
    const QString guest = newDesk(u"guest.entraide"_s);
    const auto waits = begin(host, {u"pair"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    const auto calls = begin(guest, {u"pair"_s, waits->line().value(u"pairing"_s).toString(), u"--yes-words"_s,
                                     u"zoom zoom zoom zoom zoom zoom"_s});
    EXPECT_EQ(calls->end(), 6);
    EXPECT_TRUE(calls->error().contains("not paired"));
    EXPECT_EQ(waits->stop(), 6);
    for (const QString& desk : {host, guest})
        EXPECT_TRUE(json(desk, {u"peers"_s}).json().value(u"peers"_s).toArray().isEmpty());
}

TEST_F(CliPairingTest, shouldNoteHubsAndProgramsAndForgetThem) {
    const QString desk = newDesk(u"desk.entraide"_s);
    const QString password = write(u"password"_s, "needle-1234\n");
    const CliRun hub = json(desk, {u"peers"_s, u"--add-hub"_s, u"https://hub.example.org"_s, u"--user"_s, u"ixelles"_s,
                                   u"--password-file"_s, password});
    ASSERT_EQ(hub.status, 0) << hub.err.constData();
    EXPECT_FALSE(hub.out.contains("needle"));
    const CliRun client = json(desk, {u"peers"_s, u"--add-client"_s, u"Phone"_s, u"--role"_s, u"reader"_s});
    const QByteArray token = client.json().value(u"token"_s).toString().toUtf8();
    EXPECT_EQ(token.size(), 29);
    const CliRun listed = json(desk, {u"peers"_s});
    EXPECT_EQ(listed.json().value(u"peers"_s).toArray().size(), 2);
    EXPECT_FALSE(listed.out.contains(token)) << "shown once";
    EXPECT_FALSE(listed.out.contains("needle"));

    // The program comes in by its token, and no further than its role allows.
    const auto serving = begin(desk, {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    const QString url = serving->line().value(u"listening"_s).toString();
    const QString other = newDesk(u"other.entraide"_s);
    expectRefused(json(other, {u"sync"_s, url}), 6);
    EXPECT_EQ(serving->stop(), 0);

    const QString id = client.json().value(u"id"_s).toString();
    EXPECT_EQ(json(desk, {u"peers"_s, u"--pause"_s, id}).status, 0);
    EXPECT_TRUE(json(desk, {u"peers"_s, u"--pause"_s, id}).out.contains(R"("paused":true)"));
    EXPECT_EQ(json(desk, {u"peers"_s, u"--remove"_s, id}).json().value(u"peers"_s).toArray().size(), 1);
    expectRefused(json(desk, {u"peers"_s, u"--remove"_s, id}), 4);
    expectRefused(json(desk, {u"revoke"_s, u"nobody"_s}), 4);
    expectRefused(json(desk, {u"peers"_s, u"--add-hub"_s, u"http://hub.example.org"_s}), 3, u"encryption"_s);
    expectRefused(json(desk, {u"peers"_s, u"--add-hub"_s, u"hub"_s}), 3);
    expectRefused(json(desk, {u"peers"_s, u"--add-client"_s, u"X"_s, u"--role"_s, u"partner"_s}), 2);
}

TEST_F(CliPairingTest, shouldSayWhatIsWrongWithTheCommand) {
    const QString desk = newDesk(u"desk.entraide"_s);
    expectRefused(json(desk, {u"pair"_s, u"nowhere"_s}), 2);
    expectRefused(json(desk, {u"pair"_s, u"127.0.0.1:9"_s, u"--listen"_s}), 2);
    expectRefused(json(desk, {u"pair"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--as"_s, u"friend"_s}), 2);
    expectRefused(json(desk, {u"serve"_s}), 2);
    expectRefused(json(desk, {u"pair"_s, u"127.0.0.1:9"_s}), 6, u"could not be reached"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
