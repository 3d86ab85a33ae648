// SPDX-License-Identifier: GPL-3.0-or-later
// Two desks over loopback: how fast documents go either way, what an exchange without news costs, and how soon an edit
// is at the other desk. The other desk is served on a thread with a connection of its own, as the program does it.
#include "exchange/http_server.h"
#include "exchange/replicator.h"
#include "exchange/service.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QThread>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <semaphore>

namespace {

using namespace entraide;
using namespace entraide::exchange;
using namespace Qt::StringLiterals;

/// A desk in an encrypted file.
std::unique_ptr<Desk> newDesk(const QTemporaryDir& folder, const QString& name) {
    auto desk = Desk::create(folder.filePath(name), {"bench", {64 * 1024, 1}}, name, false);
    desk->joinTeam(QString(32, u'b'));
    return desk;
}

/// About 500 bytes each, as they are on the wire without the protocol's own members.
void fill(Desk& desk, int count, const QString& type) {
    constexpr int batch = 1000;
    for (int at = 0; at < count; at += batch) {
        desk.write([&](Desk::Writer& writer) {
            for (int i = at; i < std::min(count, at + batch); ++i) {
                writer.putBody(type + u':' + QUuid::createUuid().toString(QUuid::WithoutBraces),
                               {{u"text"_s, u"Rappeler la semaine prochaine, le matin. %1 "_s.arg(i).repeated(9)},
                                {u"follow_up"_s, u"2026-12-01"_s}});
            }
        });
    }
}

/// Serves a desk's file on a thread of its own.
class Serving {
public:
    explicit Serving(const Desk::Handle& handle) {
        m_thread.reset(QThread::create([this, handle] {
            const auto desk = Desk::openAgain(handle);
            exchange::Service service(*desk, AccessToken::open());
            HttpServer server([&](const HttpRequest& request) { return service.handle(request); },
                              [&] { return service.changeCounter(); });
            server.listen(QHostAddress::LocalHost, 0);
            m_port = server.port();
            QEventLoop loop;
            m_loop = &loop;
            m_ready.release();
            loop.exec();
        }));
        m_thread->start();
        m_ready.acquire();
    }
    ~Serving() {
        QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        m_thread->wait();
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)); }

private:
    std::unique_ptr<QThread> m_thread;
    std::binary_semaphore m_ready{0};
    QEventLoop* m_loop = nullptr;
    quint16 m_port = 0;
};

/// Milliseconds of one exchange.
double exchangeOnce(Desk& desk, const QUrl& url) {
    Replicator replicator(desk, {url, {}});
    QEventLoop loop;
    QObject::connect(&replicator, &Replicator::finished, &loop, [&](const SyncResult&, const Error* error) {
        if (error) {
            std::fprintf(stderr, "%s\n", error->what());
            std::exit(1);
        }
        loop.quit();
    });
    QElapsedTimer clock;
    clock.start();
    replicator.start();
    loop.exec();
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void benchTransfer(const QString& type, bool push) {
    constexpr int count = 10'000;
    QTemporaryDir folder;
    auto full = newDesk(folder, u"full"_s);
    auto empty = newDesk(folder, u"empty"_s);
    fill(*full, count, type);
    const Serving serving((push ? empty : full)->handle());
    const std::clock_t before = std::clock();
    const double took = exchangeOnce(push ? *full : *empty, serving.url());
    const double processor = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC * 1000;
    std::printf("%-5s %5s of %d documents: %6.0f ms, %6.0f documents/s; both desks %.0f ms of processor\n",
                qPrintable(type), push ? "push" : "pull", count, took, count / took * 1000, processor);
}

void benchNothingNew() {
    constexpr int count = 100'000;
    QTemporaryDir folder;
    auto ours = newDesk(folder, u"ours"_s);
    auto theirs = newDesk(folder, u"theirs"_s);
    fill(*theirs, count, u"memo"_s);
    const Serving serving(theirs->handle());
    exchangeOnce(*ours, serving.url());
    QList<double> times;
    for (int i = 0; i < 20; ++i)
        times.append(exchangeOnce(*ours, serving.url()));
    std::ranges::sort(times);
    std::printf("nothing new at %d documents: median %.1f ms, slowest %.1f ms\n", count, times[times.size() / 2],
                times.last());
}

/// From an edit to when the other desk has it, both ways in turn.
void benchLive() {
    QTemporaryDir folder;
    auto ours = newDesk(folder, u"ours"_s);
    auto theirs = newDesk(folder, u"theirs"_s);
    fill(*theirs, 1000, u"memo"_s);
    const Serving serving(theirs->handle());
    Replicator replicator(*ours, {serving.url(), {}});
    QEventLoop loop;
    QObject::connect(&replicator, &Replicator::caughtUp, &loop, &QEventLoop::quit);
    replicator.startLive();
    loop.exec();
    QList<double> there;
    QList<double> here;
    for (int i = 0; i < 100; ++i) {
        Desk& from = i % 2 ? *ours : *theirs;
        Desk& to = i % 2 ? *theirs : *ours;
        const QString id = u"memo:live%1"_s.arg(i);
        QElapsedTimer clock;
        clock.start();
        from.write([&](Desk::Writer& writer) { writer.putBody(id, {{u"n"_s, i}}); });
        while (!to.body(id))
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
        (i % 2 ? there : here).append(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(there);
    std::ranges::sort(here);
    std::printf("live, ours to theirs: median %.0f ms, slowest %.0f ms\n", there[there.size() / 2], there.last());
    std::printf("live, theirs to ours: median %.0f ms, slowest %.0f ms\n", here[here.size() / 2], here.last());
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QString only = application.arguments().value(1);
    const auto wanted = [&](const char* name) { return only.isEmpty() || only == QLatin1String(name); };
    for (const QString& type : {u"memo"_s, u"note"_s}) {
        if (wanted("push"))
            benchTransfer(type, true);
        if (wanted("pull"))
            benchTransfer(type, false);
    }
    if (wanted("nothing"))
        benchNothingNew();
    if (wanted("live"))
        benchLive();
    return 0;
}
