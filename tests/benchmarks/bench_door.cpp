// SPDX-License-Identifier: GPL-3.0-or-later
// The front door under attack: how much the served desk grows, how long an honest program waits, and for how long the
// window's thread is held up (docs: memory under 64 MB, honest answers under 100 ms, stalls under 50 ms).
#include "core/exchange/door_attacks.h"
#include "core/exchange/door_fixture.h"

#include <QCoreApplication>

#include <cstdio>
#include <functional>
#include <list>
#include <thread>

using namespace entraide::exchange;

namespace {

std::unique_ptr<QTcpSocket> connectedTo(quint16 port) {
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, port);
    socket->waitForConnected(5000);
    return socket;
}

void pourBody(quint16 port) {
    for (int i = 0; i < 20; ++i) {
        const auto socket = connectedTo(port);
        socket->write("POST /db/_bulk_docs HTTP/1.1\r\nHost: desk\r\nContent-Length: 1073741824\r\n\r\n");
        pour(*socket, QByteArray(mega, 'x'), 1024 * mega);
    }
}

void pourMoreThanAnnounced(quint16 port) {
    std::list<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 30; ++i) {
        sockets.push_back(connectedTo(port));
        sockets.back()->write("POST /db/_revs_diff HTTP/1.1\r\nHost: desk\r\nContent-Length: 16000000\r\n\r\n");
        pour(*sockets.back(), QByteArray(mega, 'x'), 14 * mega);
    }
    for (const auto& socket : sockets)
        pour(*socket, QByteArray(mega, 'x'), 1024 * mega);
}

void pourHeader(quint16 port) {
    for (int i = 0; i < 20; ++i) {
        const auto socket = connectedTo(port);
        socket->write("GET / HTTP/1.1\r\nHost: desk\r\nX-Long: ");
        pour(*socket, QByteArray(mega, 'x'), 256 * mega);
    }
}

void pileUp(quint16 port) {
    std::list<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 30; ++i) {
        sockets.push_back(connectedTo(port));
        sockets.back()->setReadBufferSize(1);
        pour(*sockets.back(), QByteArray("GET / HTTP/1.1\r\nHost: desk\r\n\r\n").repeated(10'000), 2 * mega);
    }
}

void beSlow(quint16 port) {
    SlowOnes slow(port);
    for (int i = 0; i < 1000 && slow.more(); ++i) {
    }
    for (int round = 0; round < 20; ++round) {
        slow.drip();
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
}

void shakeHands(quint16 port) {
    for (int i = 0; i < 300; ++i) {
        TlsClient stranger(i % 2 == 0 ? std::optional(Identity::make(QDateTime::currentDateTimeUtc())) : std::nullopt);
        stranger.ask(port);
    }
}

void row(ServedDesk& served, const char* name, const std::function<void()>& attack) {
    const ServedDesk::Stats before = served.ask("calm");
    qint64 slowest = 0;
    qint64 grown = 0;
    qint64 sum = 0;
    int asked = 0;
    int unanswered = 0;
    std::atomic<bool> over = !attack;
    std::thread attacker([&] {
        if (attack)
            attack();
        over = true;
    });
    while (!over || asked < 50) {
        const qint64 honest = honestMilliseconds(served.plainPort());
        ++asked;
        unanswered += honest < 0 ? 1 : 0;
        slowest = std::max(slowest, honest);
        sum += std::max<qint64>(honest, 0);
        grown = std::max(grown, served.ask().resident - before.resident);
    }
    attacker.join();
    const ServedDesk::Stats after = served.ask();
    grown = std::max(grown, after.resident - before.resident);
    std::printf("| %-34s | %6.1f MB | %5.1f ms | %4lld ms | %d of %d | %4lld ms |\n", name,
                static_cast<double>(grown) / static_cast<double>(mega), static_cast<double>(sum) / asked,
                static_cast<long long>(slowest), asked - unanswered, asked, static_cast<long long>(after.stall));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    ServedDesk served;
    std::printf("| attack | memory grows | honest answer | slowest | answered | longest stall |\n|---|---|---|---|---|---|\n");
    const quint16 plain = served.plainPort();
    row(served, "none", {});
    row(served, "bodies of 1 GB", [=] { pourBody(plain); });
    row(served, "more than was announced", [=] { pourMoreThanAnnounced(plain); });
    row(served, "headers of 256 MB", [=] { pourHeader(plain); });
    row(served, "answers that nobody reads", [=] { pileUp(plain); });
    row(served, "1,000 slow connections", [=] { beSlow(plain); });
    row(served, "1,000 half-open handshakes", [port = served.desksPort()] { beSlow(port); });
    row(served, "300 handshakes of strangers", [port = served.desksPort()] { shakeHands(port); });
    return 0;
}
