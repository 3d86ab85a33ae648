// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong outside the program: a full disk, a folder without rights, a file far too long, a peer that hangs up.
// Each is said in one line with its own exit status, and leaves the desk as it was.
#include "ui/console/deprived_cli.h"

#include <QEventLoop>
#include <QTcpServer>
#include <QTcpSocket>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliFaultsTest : public DeprivedCliTest {
protected:
    /// Everything the desk holds, as the open copy gives it.
    QByteArray everything(const QString& desk) const {
        const QString copy = path(u"copy.json"_s);
        QFile::remove(copy);
        EXPECT_EQ(onDesk(desk, {u"export"_s, u"--all"_s, copy}).status, 0);
        return contents(copy);
    }

    QString peopleFile(int people) const {
        QByteArray text = "Prénom;Nom;Téléphone;E-mail;Code postal\n";
        for (int i = 0; i < people; ++i) {
            const QByteArray n = QByteArray::number(i);
            text += "Inès;Exemple" + n + ";0470" + QByteArray::number(100000 + i) + ";i" + n + "@example.org;1050\n";
        }
        return write(u"people.csv"_s, text);
    }
};

TEST_F(CliFaultsTest, shouldLeaveTheDeskAsItWasWhenTheDiskIsFull) {
    const QString desk = sample();
    const QByteArray before = everything(desk);
    const QString people = peopleFile(2000);
    const CliRun full =
        runWithout(roomFor(QFileInfo(desk).size() + 32 * 1024), desk, {u"import"_s, u"volunteers"_s, people});
    expectRefused(full, 5);
    EXPECT_EQ(everything(desk), before);
    EXPECT_EQ(json(desk, {u"check"_s}).status, 0);
    EXPECT_EQ(json(desk, {u"import"_s, u"volunteers"_s, people}).json().value(u"new"_s).toInt(), 2000)
        << "once there is room";
}

TEST_F(CliFaultsTest, shouldLeaveNoHalfFileWhenTheDiskIsFull) {
    const QString desk = sample();
    for (const QStringList& command : {QStringList{u"export"_s, u"--all"_s}, QStringList{u"map"_s, u"--png"_s},
                                       QStringList{u"roster"_s, u"2026-W48"_s, u"--pdf"_s}}) {
        const QString file = path(u"out"_s);
        ASSERT_EQ(onDesk(desk, {u"check"_s}).status, 0); // folds the log, which the one before had no room to do
        // The desk itself opens, and the journal takes its entry: the index of its log takes 32 KiB.
        expectRefused(runWithout(roomFor(33 * 1024), desk, command + QStringList{file}), 5, u"out"_s);
        EXPECT_FALSE(QFile::exists(file)) << qPrintable(command.join(u' '));
    }
}

TEST_F(CliFaultsTest, shouldSayThatAFolderMayNotBeWritten) {
    const QString desk = sample();
    const QString locked = path(u"locked"_s);
    ASSERT_TRUE(QDir().mkdir(locked));
    ASSERT_TRUE(QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner));
    const QString inside = locked + u"/new.entraide"_s;
    expectRefused(runWithout(obeyPermissions, inside, {u"new"_s, u"--sample"_s}), 5, u"locked"_s);
    for (const QStringList& command : {QStringList{u"export"_s, u"--all"_s}, QStringList{u"map"_s, u"--png"_s},
                                       QStringList{u"roster"_s, u"2026-W48"_s, u"--pdf"_s}})
        expectRefused(runWithout(obeyPermissions, desk, command + QStringList{locked + u"/out"_s}), 5, u"locked"_s);
    EXPECT_TRUE(QDir(locked).isEmpty());
    ASSERT_TRUE(QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

TEST_F(CliFaultsTest, shouldSayThatADeskMayNotBeRead) {
    const QString desk = sample();
    ASSERT_TRUE(QFile::setPermissions(desk, QFile::Permissions()));
    expectRefused(runWithout(obeyPermissions, desk, {u"list"_s, u"requests"_s}), 5, u"sample.entraide"_s);
    ASSERT_TRUE(QFile::setPermissions(desk, QFile::ReadOwner | QFile::WriteOwner));
}

TEST_F(CliFaultsTest, shouldNeverWriteOverWhatItReads) {
    const QString desk = sample();
    const QByteArray before = everything(desk);
    const QString list = peopleFile(3);
    const QByteArray people = contents(list);
    for (const QString& file : {desk, desk + u"-wal"_s, desk + u".keys"_s}) {
        expectRefused(onDesk(desk, {u"export"_s, u"--all"_s, file}), 3, file);
        expectRefused(onDesk(desk, {u"map"_s, u"--png"_s, file}), 3, file);
        expectRefused(onDesk(desk, {u"roster"_s, u"2026-W48"_s, u"--pdf"_s, file}), 3, file);
        expectRefused(onDesk(desk, {u"import"_s, u"volunteers"_s, list, u"--rejects"_s, file}), 3, file);
    }
    expectRefused(onDesk(desk, {u"import"_s, u"volunteers"_s, list, u"--dry-run"_s, u"--rejects"_s, list}), 3, list);
    expectRefused(onDesk(desk, {u"export"_s, u"--all"_s, u"/dev/null"_s}), 3, u"/dev/null"_s);
    EXPECT_EQ(contents(list), people);
    EXPECT_EQ(everything(desk), before);
}

TEST_F(CliFaultsTest, shouldLoseNothingWhenADeskIsUsedWhileItIsServed) {
    const QString desk = sample();
    const QString id = first(desk, u"requests"_s, u"open"_s);
    QProcess server;
    server.setProcessEnvironment(environment());
    server.start(QStringLiteral(ENTRAIDE_CLI), {u"--desk"_s, desk, u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    ASSERT_TRUE(server.waitForReadyRead(60'000));
    const QString url = QJsonDocument::fromJson(server.readLine()).object().value(u"listening"_s).toString();
    EXPECT_EQ(json(desk, {u"list"_s, u"volunteers"_s, u"--limit"_s, u"0"_s}).status, 0); // opens and closes it
    const QString other = path(u"other.entraide"_s);
    ASSERT_EQ(onDesk(other, {u"new"_s, u"--sample"_s, u"--volunteers"_s, u"0"_s, u"--requests"_s, u"0"_s,
                             u"--postings"_s, u"0"_s})
                  .status,
              0);
    ASSERT_EQ(json(other, {u"sync"_s, url}).status, 0);
    ASSERT_EQ(json(other, {u"set"_s, id, u"remark=from elsewhere"_s}).status, 0);
    EXPECT_EQ(json(other, {u"sync"_s, url}).json().value(u"sent"_s).toInt(), 1);
    ASSERT_EQ(json(desk, {u"set"_s, first(desk, u"requests"_s, u"matched"_s), u"remark=from here"_s}).status, 0);
    EXPECT_EQ(json(other, {u"sync"_s, url}).json().value(u"received"_s).toInt(), 1)
        << "the server sees what others wrote";
    server.terminate();
    ASSERT_TRUE(server.waitForFinished(30'000));
    EXPECT_EQ(json(desk, {u"check"_s}).status, 0);
    EXPECT_TRUE(json(desk, {u"show"_s, id}).out.contains("from elsewhere"));
}

TEST_F(CliFaultsTest, shouldRefuseAListOfAGigabyteAtOnce) {
    const QString desk = sample();
    const QByteArray before = everything(desk);
    QFile file(peopleFile(100));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(qint64(1) << 30)); // takes no room: the rest of the file is a hole
    // It must be refused without being read into memory first.
    const auto littleMemory = [] {
        const rlimit limit{1u << 29, 1u << 29};
        ::setrlimit(RLIMIT_DATA, &limit);
    };
    expectRefused(runWithout(littleMemory, desk, {u"import"_s, u"volunteers"_s, file.fileName()}), 3, u"people.csv"_s);
    EXPECT_EQ(everything(desk), before);
}

TEST_F(CliFaultsTest, shouldLeaveTheDeskAsItWasWhenAPeerHangsUpMidway) {
    const QString desk = sample();
    const QByteArray before = everything(desk);
    // Answers like a desk until the changes are asked for, and hangs up in the middle of that answer.
    QTcpServer peer;
    ASSERT_TRUE(peer.listen(QHostAddress::LocalHost));
    bool hungUp = false;
    QObject::connect(&peer, &QTcpServer::newConnection, &peer, [&] {
        QTcpSocket* socket = peer.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&hungUp, socket] {
            if (!socket->peek(socket->bytesAvailable()).contains("\r\n\r\n"))
                return;
            const QByteArray request = socket->readAll();
            const QByteArray target = request.split(' ').value(1);
            const auto reply = [&](const QByteArray& status, const QByteArray& body) {
                socket->write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " +
                              QByteArray::number(body.size()) + "\r\n\r\n" + body);
            };
            if (target.contains("_changes")) {
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n"
                              R"({"results":[{"seq":1,"id":"person:)");
                socket->flush();
                socket->disconnectFromHost();
                hungUp = true;
            } else if (target.contains("_local")) {
                reply("404 Object Not Found", R"({"error":"not_found","reason":"missing"})");
            } else if (target == "/") {
                reply(
                    "200 OK",
                    R"({"couchdb":"Welcome","version":"3.3.3","uuid":"0123456789abcdef0123456789abcdef","vendor":{"name":"Peer"},"databases":["team-0123456789abcdef"]})");
            } else if (target.contains("_all_dbs")) {
                reply("200 OK", R"(["team-0123456789abcdef"])");
            } else {
                reply("200 OK",
                      R"({"db_name":"team-0123456789abcdef","doc_count":3,"update_seq":3,"instance_start_time":"0"})");
            }
        });
    });
    QProcess process;
    process.setProcessEnvironment(environment());
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    process.start(QStringLiteral(ENTRAIDE_CLI),
                  {u"--desk"_s, desk, u"--json"_s, u"--lang"_s, u"en"_s, u"sync"_s,
                   u"http://127.0.0.1:%1/team-0123456789abcdef"_s.arg(peer.serverPort())});
    loop.exec();
    EXPECT_TRUE(hungUp) << "the test must come as far as the changes";
    expectRefused({process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()}, 6);
    EXPECT_EQ(everything(desk), before);
    EXPECT_EQ(json(desk, {u"check"_s}).status, 0);
}

} // namespace
} // namespace entraide::THIS_FILE
