// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/slippy_server.h"
#include "support/tile_png.h"
#include "support/wait_until.h"
#include "tiles/tile_door.h"
#include "tiles/tile_store.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>
#include <memory>
#include <vector>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray token = "0123456789abcdef0123456789abcdef";

class TileDoorTest : public ::testing::Test {
protected:
    TileDoorTest() {
        QDir().mkpath(folder.filePath(u"12/2097"_s));
        QFile file(folder.filePath(u"12/2097/1374.png"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write(pngTile());
        store = std::make_unique<TileStore>(MapSource{MapSource::Kind::Folder, folder.path(), {}}, QString(),
                                            PictureTools());
        EXPECT_TRUE(door.listen());
        door.open(store.get(), token);
    }

    std::unique_ptr<QTcpSocket> caller() const {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), door.port());
        EXPECT_TRUE(waitUntil([&] { return socket->state() == QAbstractSocket::ConnectedState; }));
        return socket;
    }
    /// Everything that comes until it is hung up on, or until \a until is in it.
    static QByteArray heard(QTcpSocket& socket, const QByteArray& until = {}) {
        QByteArray all;
        waitUntil([&] {
            all += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState || (!until.isEmpty() && all.contains(until));
        });
        return all;
    }
    QByteArray answerTo(const QByteArray& request) const {
        const auto socket = caller();
        socket->write(request);
        return heard(*socket);
    }
    static QByteArray get(const QByteArray& path) {
        return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
    }

    QTemporaryDir folder;
    std::unique_ptr<TileStore> store;
    const QByteArray nothing = pngTile({0, 0, 0}, 8);
    TileDoor door{nothing};
};

TEST_F(TileDoorTest, shouldGiveATileToWhoKnowsTheToken) {
    const QByteArray answer = answerTo(get("/" + token + "/12/2097/1374.png"));
    EXPECT_TRUE(answer.startsWith("HTTP/1.1 200 OK\r\n")) << answer.left(200).constData();
    EXPECT_TRUE(answer.contains("Content-Type: image/png\r\n"));
    EXPECT_TRUE(answer.contains("Cache-Control: no-store\r\n"));
    EXPECT_TRUE(answer.endsWith("\r\n\r\n" + pngTile()));
}

TEST_F(TileDoorTest, shouldShowNothingWhereThereIsNothing) {
    const QByteArray answer = answerTo(get("/" + token + "/12/1/1.png"));
    EXPECT_TRUE(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    EXPECT_TRUE(answer.endsWith("\r\n\r\n" + nothing));
}

TEST_F(TileDoorTest, shouldTellStrangersNothing) {
    for (const QByteArray& path :
         {QByteArray("/12/2097/1374.png"), QByteArray("/"), QByteArray("//12/2097/1374.png"),
          QByteArray("/favicon.ico"), QByteArray("/0123456789abcdef0123456789abcdee/12/2097/1374.png"), "/" + token,
          "/" + token + "/12/2097/x.png", "/" + token + "/12/2097/1374.png/more.png", "/" + token + "/12/2097/1374.jpg",
          "/" + token + "/12/-1/1374.png", "/" + token + "/99/1/1.png", "/" + token + "/../../etc/passwd.png"}) {
        const QByteArray answer = answerTo(get(path));
        EXPECT_TRUE(answer.startsWith("HTTP/1.1 404 ")) << path.constData();
        EXPECT_FALSE(answer.contains("PNG")) << path.constData();
    }
}

TEST_F(TileDoorTest, shouldRefuseWhatIsNoQuestionForATile) {
    EXPECT_TRUE(answerTo("POST /" + token + "/12/2097/1374.png HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello")
                    .startsWith("HTTP/1.1 400 "));
    EXPECT_TRUE(answerTo("DELETE /" + token + "/12/2097/1374.png HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 405 "));
    EXPECT_TRUE(answerTo("GET /" + token + "/12/2097/1374.png HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .startsWith("HTTP/1.1 400 "));
    EXPECT_TRUE(answerTo("hello\r\n\r\n").startsWith("HTTP/1.1 400 "));
    // Who goes on sending may find the connection cut before the answer.
    const QByteArray tooLong = answerTo("GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x'));
    EXPECT_TRUE(tooLong.isEmpty() || tooLong.startsWith("HTTP/1.1 431 ")) << tooLong.constData();
}

TEST_F(TileDoorTest, shouldAnswerSeveralOverOneConnectionInOrder) {
    const auto socket = caller();
    const auto line = [](const QByteArray& path) { return "GET /" + token + path + " HTTP/1.1\r\nHost: x\r\n\r\n"; };
    socket->write(line("/12/2097/1374.png") + line("/12/1/1.png") + "GET /" + token +
                  "/12/2097/1374.png HTTP/1.0\r\n\r\n");
    const QByteArray all = heard(*socket);
    EXPECT_EQ(all.count("HTTP/1.1 200 OK"), 3);
    EXPECT_LT(all.indexOf(pngTile()), all.indexOf(nothing));
    EXPECT_LT(all.indexOf(nothing), all.lastIndexOf(pngTile()));
}

TEST_F(TileDoorTest, shouldBeOpenToThisComputerOnly) {
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, door.port());
        EXPECT_TRUE(waitUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 5s))
            << qPrintable(address.toString());
    }
    const auto socket = caller();
    EXPECT_EQ(socket->state(), QAbstractSocket::ConnectedState);
}

TEST_F(TileDoorTest, shouldTakeNoMoreCallersThanItNeeds) {
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 40; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), door.port());
    }
    const auto in = [&](QAbstractSocket::SocketState state) {
        return std::ranges::count_if(sockets, [state](const auto& socket) { return socket->state() == state; });
    };
    EXPECT_TRUE(waitUntil(
        [&] { return in(QAbstractSocket::ConnectedState) == 32 && in(QAbstractSocket::UnconnectedState) == 8; }));
    sockets.clear();
    letPass(50ms);
    EXPECT_TRUE(answerTo(get("/" + token + "/12/2097/1374.png")).startsWith("HTTP/1.1 200 "));
}

TEST_F(TileDoorTest, shouldForgetWhoHungUp) {
    SlippyServer server;
    server.answer({.delay = 10s});
    TileStore slow({MapSource::Kind::Server, server.address(), {}}, folder.filePath(u"cache"_s), PictureTools());
    door.open(&slow, token);
    {
        const auto socket = caller();
        socket->write(get("/" + token + "/12/2097/1374.png"));
        EXPECT_TRUE(waitUntil([&] { return server.paths().size() == 1; }));
    }
    letPass(100ms);
    server.answer({});
    EXPECT_TRUE(answerTo(get("/" + token + "/12/2097/1374.png")).endsWith(pngTile()));
    door.close();
}

TEST_F(TileDoorTest, shouldHangUpWhenAnotherSourceIsChosen) {
    SlippyServer server;
    server.answer({.delay = 10s});
    auto slow = std::make_unique<TileStore>(MapSource{MapSource::Kind::Server, server.address(), {}},
                                            folder.filePath(u"cache"_s), PictureTools());
    door.open(slow.get(), token);
    const auto socket = caller();
    socket->write(get("/" + token + "/12/2097/1374.png"));
    EXPECT_TRUE(waitUntil([&] { return server.paths().size() == 1; }));
    door.open(store.get(), "fedcba9876543210fedcba9876543210");
    slow.reset();
    EXPECT_EQ(heard(*socket), QByteArray());
    EXPECT_TRUE(answerTo(get("/" + token + "/12/2097/1374.png")).startsWith("HTTP/1.1 404 "));
    EXPECT_TRUE(answerTo(get("/fedcba9876543210fedcba9876543210/12/2097/1374.png")).startsWith("HTTP/1.1 200 "));
    door.close();
    EXPECT_TRUE(answerTo(get("/fedcba9876543210fedcba9876543210/12/2097/1374.png")).startsWith("HTTP/1.1 404 "));
}

} // namespace

} // namespace THIS_FILE
