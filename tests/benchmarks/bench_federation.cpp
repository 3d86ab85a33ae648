// SPDX-License-Identifier: GPL-3.0-or-later
// How a federation grows: desks round one hub, two PCs to a team, a database for each team and one that all share. What
// goes over the lines, how long the hub is busy until everybody has everything, and what it keeps. The lines are calls
// in this process; bytes are those of the protocol's JSON, before gzip. ENTRAIDE_FEDERATION="10,100" for other sizes.
#include "replication/desk_endpoint.h"
#include "replication/transfer.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

namespace {

using namespace entraide;
using namespace entraide::replication;
using namespace Qt::StringLiterals;

constexpr int documentsOfADesk = 2'000;
constexpr int editsOfADay = 40; ///< of each PC
constexpr int cardsOfADay = 2;  ///< of each team, in the database that all share
constexpr int pcsOfATeam = 2;

struct Traffic {
    qint64 requests = 0;
    qint64 toHub = 0;   ///< bytes
    qint64 fromHub = 0; ///< bytes

    qint64 bytes() const { return toHub + fromHub; }
};

qint64 sizeOf(const QList<Endpoint::Row>& rows) {
    qint64 bytes = 2;
    for (const Endpoint::Row& row : rows) {
        bytes += row.id.size() + 30; // {"seq":…,"id":"…","changes":[…]}
        for (const RevisionId& rev : row.revisions)
            bytes += rev.toString().size() + 10;
    }
    return bytes;
}

qint64 sizeOf(const QList<DocumentStore::Incoming>& documents) {
    qint64 bytes = 30;
    for (const DocumentStore::Incoming& document : documents) {
        bytes += document.id.size() + 70 + canonicalJson(document.body).size();
        bytes += document.ancestry.size() * 36;
    }
    return bytes;
}

/// The hub's end of a line, with a count of what goes over it.
class Line : public Endpoint {
public:
    Line(Desk& hub, const QString& database, Traffic& traffic)
        : m_end(hub, database, u"pc"_s)
        , m_traffic(traffic) {}

    QString identity() const override { return m_end.identity(); }
    QString database() const override { return m_end.database(); }
    Task<Info> info() override { return asked(m_end.info()); }
    Task<Page> changes(QString since, int limit, int wait) override {
        Page page = co_await asked(m_end.changes(since, limit, wait));
        m_traffic.fromHub += sizeOf(page.rows);
        co_return page;
    }
    Task<QList<Row>> missing(QList<Row> offered) override {
        m_traffic.toHub += sizeOf(offered);
        QList<Row> rows = co_await asked(m_end.missing(offered));
        m_traffic.fromHub += sizeOf(rows);
        co_return rows;
    }
    Task<Fetched> fetch(QList<Row> wanted) override {
        m_traffic.toHub += sizeOf(wanted);
        Fetched fetched = co_await asked(m_end.fetch(wanted));
        m_traffic.fromHub += sizeOf(fetched.documents);
        co_return fetched;
    }
    Task<Written> write(QList<DocumentStore::Incoming> documents) override {
        m_traffic.toHub += sizeOf(documents);
        return asked(m_end.write(std::move(documents)));
    }
    Task<std::optional<QJsonObject>> local(QString id) override { return asked(m_end.local(id)); }
    Task<bool> putLocal(QString id, QJsonObject body) override { return asked(m_end.putLocal(id, body)); }
    Task<std::optional<Digest>> digests() override { return asked(m_end.digests()); }
    void cancel() override { m_end.cancel(); }

private:
    template <class T> Task<T> asked(Task<T> task) {
        ++m_traffic.requests;
        return task;
    }

    DeskEndpoint m_end;
    Traffic& m_traffic;
};

QString uuidOf(char kind, int number) {
    return QString::fromLatin1(QByteArray(1, kind) + QByteArray::number(number).rightJustified(31, '0'));
}

/// Everybody's databases: those of the PCs in one file, the hub's in another.
class Federation {
public:
    explicit Federation(int pcs)
        : m_pcs(pcs)
        , m_hub(Desk::create(m_folder.filePath(u"hub"_s), {}, u"hub"_s, true))
        , m_desks(Desk::create(m_folder.filePath(u"desks"_s), {}, u"desks"_s, true)) {
        for (int pc = 0; pc < m_pcs; ++pc)
            m_desks->makeDatabase(ScopeKind::Partner, uuidOf('a', pc));
        for (int team = 0; team < teams(); ++team) {
            m_hub->makeDatabase(ScopeKind::Partner, uuidOf('b', team));
            m_desks->makeDatabase(ScopeKind::Board, uuidOf('c', team));
        }
        m_hub->makeDatabase(ScopeKind::Board, uuidOf('d', 0));
    }

    int teams() const { return m_pcs / pcsOfATeam; }

    void fill() {
        for (int pc = 0; pc < m_pcs; pc += pcsOfATeam)
            put(*store(pc), documentsOfADesk, 0, 0);
    }
    void edit(int day) {
        for (int pc = 0; pc < m_pcs; ++pc)
            put(*store(pc), editsOfADay, pc % pcsOfATeam * editsOfADay, day);
    }
    void publish(int day) {
        for (int team = 0; team < teams(); ++team)
            put(*m_desks->documentsOf(u"board-"_s + uuidOf('c', team)), cardsOfADay, team * cardsOfADay, day);
    }

    struct Outcome {
        Traffic traffic;
        qint64 moved = 0;
        double seconds = 0;
        double slowestMilliseconds = 0; ///< of one exchange
        int rounds = 0;
    };
    /// Until a whole round brings nothing.
    Outcome convergeTeams() {
        return converge(m_pcs, [this](int pc) {
            return Pair{u"partner-"_s + uuidOf('a', pc), u"partner-"_s + uuidOf('b', pc / pcsOfATeam)};
        });
    }
    Outcome convergeShared() {
        return converge(teams(), [](int team) {
            return Pair{u"board-"_s + uuidOf('c', team), u"board-"_s + uuidOf('d', 0)};
        });
    }
    double hubMegabytes() const {
        return static_cast<double>(m_hub->database().number("PRAGMA page_count") *
                                   m_hub->database().number("PRAGMA page_size")) /
               1e6;
    }
    /// All PCs of a team hold what the hub holds.
    bool isEqual() const {
        for (int pc = 0; pc < m_pcs; ++pc) {
            if (store(pc)->digests() != m_hub->documentsOf(u"partner-"_s + uuidOf('b', pc / pcsOfATeam))->digests())
                return false;
        }
        return true;
    }

private:
    struct Pair {
        QString ours;
        QString hubs;
    };

    DocumentStore* store(int pc) const { return m_desks->documentsOf(u"partner-"_s + uuidOf('a', pc)); }

    void put(DocumentStore& documents, int count, int from, int day) {
        m_desks->write([&](Desk::Writer&) {
            for (int i = from; i < from + count; ++i) {
                documents.edit(u"note:%1"_s.arg(i, 8, 10, QChar(u'0')),
                               {{u"text"_s, u"Rappeler la semaine prochaine, le matin. "_s.repeated(10)},
                                {u"number"_s, i},
                                {u"day"_s, day}});
            }
        });
    }

    Outcome converge(int count, const std::function<Pair(int)>& pairOf) {
        Outcome outcome;
        QElapsedTimer all;
        all.start();
        qint64 moved = -1;
        while (moved != 0) {
            moved = 0;
            ++outcome.rounds;
            for (int i = 0; i < count; ++i) {
                QElapsedTimer one;
                one.start();
                moved += exchange(pairOf(i), outcome.traffic);
                outcome.slowestMilliseconds =
                    std::max(outcome.slowestMilliseconds, static_cast<double>(one.nsecsElapsed()) / 1e6);
            }
            outcome.moved += moved;
        }
        outcome.seconds = static_cast<double>(all.elapsed()) / 1e3;
        return outcome;
    }

    qint64 exchange(const Pair& pair, Traffic& traffic) {
        DeskEndpoint own(*m_desks, pair.ours, u"hub"_s);
        Line hub(*m_hub, pair.hubs, traffic);
        const auto run = [](Endpoint& from, Endpoint& to) {
            Transfer transfer(from, to);
            Task<bool> task = transfer.run();
            task.start(); // nothing in it waits: it is done when this returns
            task.take();
            return transfer.result().moved;
        };
        const qint64 pulled = run(hub, own);
        return pulled + run(own, hub);
    }

    int m_pcs;
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_hub;
    std::unique_ptr<Desk> m_desks;
};

void print(const char* what, int desks, const Federation::Outcome& outcome) {
    std::printf("%-22s %5d desks: %9lld documents, %8lld requests, %9.2f MB (%7.1f KB a desk), hub busy %7.2f s "
                "(slowest exchange %7.1f ms), %d rounds\n",
                what, desks, static_cast<long long>(outcome.moved), static_cast<long long>(outcome.traffic.requests),
                static_cast<double>(outcome.traffic.bytes()) / 1e6,
                static_cast<double>(outcome.traffic.bytes()) / 1e3 / desks, outcome.seconds,
                outcome.slowestMilliseconds, outcome.rounds);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    std::printf("%d documents to a team of %d PCs, %d edits a day on each, %d cards a day in the shared database\n",
                documentsOfADesk, pcsOfATeam, editsOfADay, cardsOfADay);
    for (const QString& size : qEnvironmentVariable("ENTRAIDE_FEDERATION", u"10,100,1000"_s).split(u',')) {
        const int desks = size.toInt();
        if (desks < pcsOfATeam)
            continue;
        Federation federation(desks);
        federation.fill();
        print("first exchange", desks, federation.convergeTeams());
        std::printf("%-22s %5d desks: %9.1f MB at the hub\n", "", desks, federation.hubMegabytes());
        federation.edit(1);
        print("a day's edits", desks, federation.convergeTeams());
        print("nothing new", desks, federation.convergeTeams());
        federation.publish(1);
        print("cards that all read", desks, federation.convergeShared());
        if (!federation.isEqual())
            std::printf("NOT EQUAL: some PC does not hold what the hub holds\n");
        std::printf("%-22s %5d desks: %9.1f MB at the hub\n\n", "", desks, federation.hubMegabytes());
    }
    return 0;
}
