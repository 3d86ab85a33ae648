// SPDX-License-Identifier: GPL-3.0-or-later
// How long a peer may wait for news, and how often at a time.
#include "exchange/http_server.h"

#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>

#include <gtest/gtest.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {
namespace {

class LongPollTest : public testing::Test {
protected:
    /// A server where nothing ever happens, and peers that ask for ten minutes.
    void serve(DoorLimits limits) {
        server = std::make_unique<HttpServer>(
            [](const HttpRequest&) { return HttpReply{.body = "{}\n", .wait = true, .waitMilliseconds = 600'000}; },
            [] { return 1; }, limits);
        server->listen(QHostAddress::LocalHost, 0);
    }
    void ask(const QByteArray& database, const QByteArray& authorization) {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QHostAddress::LocalHost, server->port());
        const QByteArray request =
            "GET /" + database + "/_changes HTTP/1.1\r\nHost: desk\r\nAuthorization: " + authorization + "\r\n\r\n";
        QObject::connect(socket.get(), &QTcpSocket::readyRead, &loop, &QEventLoop::quit);
        QObject::connect(socket.get(), &QTcpSocket::connected, socket.get(),
                         [one = socket.get(), request] { one->write(request); });
        sockets.push_back(std::move(socket));
    }
    /// Which of them has been answered, once the first answer is there.
    std::vector<bool> answered() {
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        loop.exec();
        std::vector<bool> result;
        for (const auto& socket : sockets)
            result.push_back(socket->bytesAvailable() > 0);
        return result;
    }

    std::unique_ptr<HttpServer> server;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    QEventLoop loop;
};

TEST_F(LongPollTest, shouldEndAPollThatAskedForTooLong) {
    serve({.longPollMilliseconds = 20});
    ask("team", "Basic b25lOm9uZQ==");
    EXPECT_EQ(answered(), std::vector{true});
}

TEST_F(LongPollTest, shouldEndThePeersFirstWhenItAsksAThirdTime) {
    serve({});
    ask("team", "Basic b25lOm9uZQ==");
    ask("team", "Basic b25lOm9uZQ==");
    ask("board", "Basic b25lOm9uZQ=="); // of another database
    ask("team", "Basic dHdvOnR3bw==");  // of another peer
    ask("team", "Basic b25lOm9uZQ==");
    EXPECT_EQ(answered(), (std::vector{true, false, false, false, false}));
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
