// SPDX-License-Identifier: GPL-3.0-or-later
// A desk that is served as the window serves it, the server on a thread of its own, in a process of its own, so that
// what an attack costs can be read from outside. Says {"plain":PORT,"desks":PORT,"certificate":FINGERPRINT} when it is
// ready; then one line of input is answered by one line: "admit FINGERPRINT", "revoke FINGERPRINT", "stats".
#include "exchange/gate.h"
#include "exchange/http_server.h"
#include "exchange/identity.h"
#include "exchange/peer_book.h"
#include "exchange/revocations.h"
#include "exchange/service.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <cstdio>
#include <iostream>
#include <string>
#include <unistd.h>

using namespace entraide;
using namespace Qt::StringLiterals;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define ENTRAIDE_WATCHED_MEMORY
extern "C" std::size_t __sanitizer_get_current_allocated_bytes(); // in sanitizer/allocator_interface.h, not g++'s
#endif

namespace {

struct Shared {
    std::atomic<int> plain = 0;
    std::atomic<int> desks = 0;
    std::atomic<qint64> handled = 0;    ///< requests that reached the desk
    std::atomic<qint64> handedOver = 0; ///< connections that reached the HTTP library by the encrypted door
    std::atomic<bool> ready = false;
};

void say(const QJsonObject& object) {
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

/// Bytes of memory that the process holds. A sanitizer holds much besides, hundreds of megabytes of what was freed
/// among it: there it is what is allocated.
qint64 heldBytes() {
#ifdef ENTRAIDE_WATCHED_MEMORY
    return static_cast<qint64>(__sanitizer_get_current_allocated_bytes());
#else
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
#endif
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto desk = Desk::create(folder.filePath(u"served.entraide"_s), {}, u"Served"_s, true);
    const exchange::Identity identity = exchange::Identity::of(*desk);
    Shared shared;
    QThread thread;
    QObject inside; // lives on the thread
    inside.moveToThread(&thread);
    QObject::connect(&thread, &QThread::started, &inside, [&] {
        auto* served = Desk::openAgain(desk->handle()).release();
        const exchange::PeerGate gate(*served);
        auto* service = new exchange::Service(*served, exchange::AccessToken::open());
        auto* server = new exchange::HttpServer(
            [&shared, service](const exchange::HttpRequest& request) {
                ++shared.handled;
                return service->handle(request);
            },
            [service] { return service->changeCounter(); });
        server->listen(QHostAddress::LocalHost, 0);
        server->listenToDesks(QHostAddress::LocalHost, 0, {identity.tls(), [gate](const QByteArray& fingerprint) {
                                                               return gate.admits(fingerprint);
                                                           }});
        auto* timer = new QTimer(server);
        QObject::connect(timer, &QTimer::timeout, server,
                         [&shared, server] { shared.handedOver = server->desksDoor()->counts().handedOver; });
        timer->start(10);
        QObject::connect(
            &thread, &QThread::finished, &inside,
            [server, service, served] {
                delete server;
                delete service;
                delete served;
            },
            Qt::DirectConnection);
        shared.plain = server->port();
        shared.desks = server->desksPort();
        shared.ready = true;
    });
    thread.start();
    while (!shared.ready)
        QThread::msleep(1);
    say({{u"plain"_s, shared.plain.load()},
         {u"desks"_s, shared.desks.load()},
         {u"certificate"_s, QString::fromLatin1(identity.fingerprint())}});

    // What the window would feel: a tick each millisecond that comes late.
    qint64 stall = 0;
    QElapsedTimer since;
    QTimer tick;
    tick.setTimerType(Qt::PreciseTimer);
    QObject::connect(&tick, &QTimer::timeout, &application, [&] { stall = std::max(stall, since.restart() - 1); });
    since.start();
    tick.start(1);

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        std::string text;
        if (!std::getline(std::cin, text)) {
            QCoreApplication::quit();
            return;
        }
        const QList<QByteArray> words = QByteArray::fromStdString(text).split(' ');
        if (words.first() == "admit")
            exchange::PeerBook(*desk).save(
                {.kind = exchange::PeerKind::Desk, .name = u"Peer"_s, .certificate = words.value(1)});
        else if (words.first() == "revoke")
            exchange::revoke(*desk, words.value(1), u"Peer"_s);
        else if (words.first() == "calm")
            stall = 0;
        say({{u"memory"_s, heldBytes()},
             {u"stall"_s, stall},
             {u"handled"_s, shared.handled.load()},
             {u"handed_over"_s, shared.handedOver.load()}});
    });
    const int status = QCoreApplication::exec();
    thread.quit();
    thread.wait();
    return status;
}
