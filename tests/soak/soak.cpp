// SPDX-License-Identifier: GPL-3.0-or-later
// soak SECONDS [PACE]: one desk is served, as the window serves it, and worked at; another one works too and exchanges
// with it again and again, on a thread of its own. What the process takes of memory may grow by 5 % after it has warmed
// up, and the two desks end equal. A line for each twentieth of the time; exit status 1 when one of these does not hold.
// PACE, 1 when not given: so many times as fast, for the work of a long time in a short one.
#include "domain/error.h"
#include "exchange/http_server.h"
#include "exchange/replicator.h"
#include "exchange/service.h"
#include "replication/peer_writes.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/desk_check.h"
#include "storage/document_store.h"
#include "storage/queries.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <malloc.h>
#include <memory>
#include <random>
#include <unistd.h>

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

const QByteArray token = "soak";
constexpr int records = 24; ///< of each type, at each desk; always the same, so that the files stop growing
constexpr int editEveryMilliseconds = 25;
constexpr int conflictEveryMilliseconds = 30'000;
constexpr int mostPace = 10; ///< no time is left between two edits beyond it
constexpr double mostGrowth = 0.05;
/// In a short run the caches are still filling.
constexpr int shortSeconds = 10 * 60;
constexpr double shortGrowthMegabytes = 8;

double residentMegabytes() {
    ::malloc_trim(0); // what is free is not in use
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return static_cast<double>(file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)) /
           (1024 * 1024);
}

/// SQLite keeps up to 64 MB of a file's pages, and the journal of a desk never ends: with room for few pages that is
/// full from the beginning, and what grows is something else.
std::unique_ptr<Desk> newDesk(const QString& file, const QString& name) {
    auto desk = Desk::create(file, {}, name, true);
    desk->database().execute("PRAGMA cache_size=-2048");
    return desk;
}

/// Somebody who works at a desk: edits and searches. Deletes nothing, which would have to wait for a person elsewhere.
class Worker {
public:
    Worker(Desk& desk, QString side, unsigned seed)
        : m_desk(desk)
        , m_side(std::move(side))
        , m_chance(seed) {}

    void work() {
        const QString number = m_side + QString::number(below(records));
        m_desk.write([&](Desk::Writer& writer) {
            writer.putBody(u"note:"_s + number, {{u"text"_s, words()}, {u"about"_s, QString(u"person:"_s + number)}});
            writer.putBody(u"person:"_s + number, {{u"given_name"_s, words().left(12)}, {u"remark"_s, words()}});
            writer.putBody(u"volunteer:"_s + number, {{u"person"_s, QString(u"person:"_s + number)}});
        });
        if (below(4) == 0)
            m_desk.queries().list({.type = EntityType::Volunteer, .search = words().left(3), .limit = 50});
        ++edits;
    }
    /// What the other one changes as well.
    void contradict() {
        m_desk.write([&](Desk::Writer& writer) { writer.putBody(u"note:both"_s, {{u"text"_s, words()}}); });
    }

    qint64 edits = 0;

private:
    int below(int end) { return static_cast<int>(m_chance() % static_cast<unsigned>(end)); }
    QString words() {
        QString text;
        for (int i = 10 + below(150); i > 0; --i)
            text += below(6) == 0 ? QChar(u' ') : QChar(static_cast<char16_t>(u'a' + below(26)));
        return text.simplified();
    }

    Desk& m_desk;
    QString m_side;
    std::minstd_rand m_chance;
};

/// The desk that dials out; lives on its own thread.
class Caller {
public:
    Caller(const QString& file, QUrl url, int pace)
        : m_desk(newDesk(file, u"Caller"_s))
        , m_url(std::move(url))
        , m_pace(pace)
        , m_worker(*m_desk, u"c"_s, 2) {}

    void run(const std::atomic<bool>& ends) {
        QElapsedTimer sinceConflict;
        sinceConflict.start();
        while (!ends) {
            for (int i = 0; i < 20 && !ends; ++i) {
                m_worker.work();
                QThread::msleep(static_cast<unsigned long>(editEveryMilliseconds / m_pace));
            }
            if (sinceConflict.elapsed() > conflictEveryMilliseconds / m_pace) {
                m_worker.contradict();
                sinceConflict.restart();
            }
            meet();
        }
        // The other one is at rest: all that is left comes over, then what was settled of it here goes back.
        meet();
        meet();
    }

    Desk& desk() { return *m_desk; }
    qint64 edits() const { return m_worker.edits; }

    int exchanges = 0;
    int failures = 0;
    int conflicts = 0;

private:
    void meet() {
        QEventLoop loop;
        exchange::Replicator replicator(*m_desk, {m_url, token});
        QObject::connect(&replicator, &exchange::Replicator::finished, &loop,
                         [&](const exchange::SyncResult& result, const Error* error) {
                             ++exchanges;
                             if (error) {
                                 std::fprintf(stderr, "soak: an exchange failed: %s\n", error->what());
                                 ++failures;
                             }
                             m_conflicts = result.conflicts;
                             loop.quit();
                         });
        replicator.start();
        loop.exec();
        for (const QString& id : std::as_const(m_conflicts)) {
            if (const auto body = m_desk->body(id))
                replication::resolveConflict(*m_desk, id, *body);
        }
        if (!m_conflicts.isEmpty())
            ++conflicts;
        m_conflicts.clear();
    }

    std::unique_ptr<Desk> m_desk;
    QUrl m_url;
    int m_pace;
    Worker m_worker;
    QStringList m_conflicts;
};

/// What is left of the desk that called once its thread has ended.
struct Called {
    bool ended = false;
    QStringList contents;
    qint64 problems = 0;
    qint64 edits = 0;
    int exchanges = 0;
    int failures = 0;
    int conflicts = 0;
};

QStringList contentsOf(const Desk& desk) {
    QStringList lines;
    const auto listed = desk.documents().list({}, true);
    for (const DocumentStore::Listed& document : listed)
        lines.append(document.id + u' ' + document.rev.toString() + u' ' + QString::fromUtf8(document.body));
    return lines;
}

double median(QList<double> values) {
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const int seconds = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    const int pace = argc > 2 ? QByteArray(argv[2]).toInt() : 1;
    if (seconds < 10 || pace < 1 || pace > mostPace) {
        std::fputs("usage: soak SECONDS [PACE] (10 or more, 1 to 10)\n", stderr);
        return 2;
    }
    const QTemporaryDir folder;
    const auto desk = newDesk(folder.filePath(u"served.entraide"_s), u"Served"_s);
    exchange::Service service(*desk, exchange::AccessToken::of(token));
    exchange::HttpServer server([&](const exchange::HttpRequest& request) { return service.handle(request); },
                                [&] { return service.changeCounter(); });
    server.listen(QHostAddress::LocalHost, 0);
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(server.port()));

    std::atomic<bool> ends = false;
    Called called;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        try {
            Caller caller(folder.filePath(u"caller.entraide"_s), url, pace);
            caller.run(ends);
            called = {true,
                      contentsOf(caller.desk()),
                      checkDesk(caller.desk()).problemCount,
                      caller.edits(),
                      caller.exchanges,
                      caller.failures,
                      caller.conflicts};
        } catch (const Error& error) {
            std::fprintf(stderr, "soak: the desk that calls stopped: %s\n", error.what());
        }
    }));
    QObject::connect(thread.get(), &QThread::finished, &application, &QCoreApplication::quit);

    Worker worker(*desk, u"s"_s, 1);
    QTimer edit;
    QObject::connect(&edit, &QTimer::timeout, &application, [&] { worker.work(); });
    edit.start(editEveryMilliseconds / pace);
    QTimer contradict;
    QObject::connect(&contradict, &QTimer::timeout, &application, [&] { worker.contradict(); });
    contradict.start(conflictEveryMilliseconds / pace);

    QList<double> samples;
    QElapsedTimer clock;
    clock.start();
    QTimer sample;
    constexpr int lines = 20;
    QObject::connect(&sample, &QTimer::timeout, &application, [&] {
        samples.append(residentMegabytes());
        if (samples.size() % 5 == 0) {
            std::printf("%7lld s  %8.1f MB  %8lld edits here\n", static_cast<long long>(clock.elapsed() / 1000),
                        samples.last(), static_cast<long long>(worker.edits));
            std::fflush(stdout);
        }
    });
    sample.start(std::max(200, seconds * 1000 / (5 * lines)));
    QTimer::singleShot(seconds * 1000, &application, [&] {
        edit.stop();
        contradict.stop();
        sample.stop();
        ends = true; // the last exchange then finds this desk at rest
    });
    thread->start();
    QCoreApplication::exec();
    thread->wait();
    if (!called.ended)
        return 1;

    // A quarter of the time to warm up: trees of revisions and caches reach their size.
    const qsizetype warm = samples.size() / 4;
    const qsizetype few = std::max<qsizetype>(3, samples.size() / 10);
    const double first = median(samples.mid(warm, few));
    const double last = median(samples.last(std::min(few, samples.size())));
    const double allowed = std::max(first * mostGrowth, seconds < shortSeconds ? shortGrowthMegabytes : 0);
    const CheckReport report = checkDesk(*desk);
    const bool equal = contentsOf(*desk) == called.contents;
    std::printf("%lld edits here, %lld there, %d exchanges, %d conflicts settled\n",
                static_cast<long long>(worker.edits), static_cast<long long>(called.edits), called.exchanges,
                called.conflicts);
    std::printf("memory: %.1f MB after warming up, %.1f MB at the end: %+.1f %% (allowed: %.1f MB)\n", first, last,
                first > 0 ? (last - first) / first * 100 : 0.0, allowed);
    std::printf("the desks are %s; the check finds %lld and %lld problems; %d exchanges failed\n",
                equal ? "equal" : "NOT EQUAL", static_cast<long long>(report.problemCount),
                static_cast<long long>(called.problems), called.failures);
    const bool worked = worker.edits > 0 && called.edits > 0 && called.exchanges > 1;
    const bool good = worked && equal && report.isSound() && called.problems == 0 && called.failures == 0 &&
                      first > 0 && last - first <= allowed;
    if (!good)
        std::puts("FAILED");
    return good ? 0 : 1;
}
