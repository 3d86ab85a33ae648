// SPDX-License-Identifier: GPL-3.0-or-later
// PouchDB 9 (memory adapter, batches of 100) pushes and pulls 10,000 documents of about 500 bytes: against the served
// program and against express-pouchdb 4.2 in memory, in turns, medians of three. Then the memory of a desk that serves
// 100,000 documents to a client that pulls them all. To reach: 5,000 documents/s each way, never slower than
// express-pouchdb, under 150 MB.
#include "exchange/service.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>
#include <vector>

namespace {

using namespace entraide;
using namespace Qt::StringLiterals;

constexpr int documents = 10'000;
constexpr int manyDocuments = 100'000;
constexpr int rounds = 3;
constexpr int patience = 600'000;
constexpr double goalPerSecond = 5000;
constexpr double goalMegabytes = 150;
const QString scripts = QStringLiteral(ENTRAIDE_SOURCE_DIR "/tests/interop");

/// A program that says where it listens in its first line.
class Server {
public:
    Server(const QString& program, const QStringList& arguments) {
        m_process.setWorkingDirectory(scripts);
        m_process.start(program, arguments);
        while (!m_process.canReadLine() && m_process.waitForReadyRead(patience)) {
        }
        m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    }
    ~Server() {
        m_process.kill();
        m_process.waitForFinished();
    }
    QString url() const { return m_ready.value("listening"_L1).toString(); }
    QString database() const { return url() + u'/' + m_ready.value("databases"_L1).toArray().first().toString(); }
    /// VmHWM or VmRSS in MB.
    double memory(const QByteArray& name) const {
        QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray& line : status.readAll().split('\n')) {
            if (line.startsWith(name))
                return line.mid(name.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
        }
        return 0;
    }

private:
    QProcess m_process;
    QJsonObject m_ready;
};

/// Documents a second of one replication; 0 when it failed.
double replicated(const QStringList& arguments, int count) {
    QProcess node;
    node.setWorkingDirectory(scripts);
    node.setStandardErrorFile(QProcess::nullDevice());
    node.start(u"node"_s, QStringList{u"pouch.mjs"_s} + arguments);
    node.waitForFinished(patience);
    const QJsonObject result = QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    return result.value("written"_L1).toInt() == count ? count * 1000.0 / result.value("replication"_L1).toDouble() : 0;
}

void measure(std::map<QString, std::vector<double>>& rates, const QString& who, const QString& database,
             const QString& prefix) {
    rates[who + u" push"_s].push_back(replicated({u"push"_s, database, QString::number(documents), prefix}, documents));
    rates[who + u" pull"_s].push_back(replicated({u"pull"_s, database, u"only"_s}, documents));
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// A new desk with nothing in it.
QString newDesk(const QTemporaryDir& folder) {
    static int number = 0;
    const QString file = folder.filePath(u"desk%1.entraide"_s.arg(++number));
    Desk::create(file, {}, u"Bench"_s, true);
    return file;
}

void measureMemory(const QTemporaryDir& folder) {
    const QString file = newDesk(folder);
    {
        const auto desk = Desk::open(file, {});
        constexpr int batch = 5000;
        for (int from = 0; from < manyDocuments; from += batch) {
            desk->write([&](Desk::Writer& writer) {
                for (int i = from; i < from + batch; ++i)
                    writer.putBody(u"paper:%1"_s.arg(i, 6, 10, '0'_L1), {{"text"_L1, QString(440, u'x')}, {"n"_L1, i}});
            });
        }
    }
    const Server server(QStringLiteral(ENTRAIDE_CLI), {u"--desk"_s, file, u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    const double idle = server.memory("VmRSS");
    const double rate = replicated({u"pull"_s, server.database(), u"only"_s}, manyDocuments);
    const double highest = server.memory("VmHWM");
    std::printf("memory of a desk serving %d documents: %.0f MB idle, %.0f MB at most (%.0f docs/s)  target %.0f  %s\n",
                manyDocuments, idle, highest, rate, goalMegabytes, highest < goalMegabytes ? "reached" : "MISSED");
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    if (!QDir(scripts + u"/node_modules/express-pouchdb"_s).exists()) {
        std::puts("install the locked packages first: npm ci in tests/interop");
        return 1;
    }
    std::map<QString, std::vector<double>> rates;
    const QString cli = QStringLiteral(ENTRAIDE_CLI);
    for (int round = 0; round < rounds; ++round) {
        for (const auto& [who, prefix] : {std::pair{u"desk"_s, u"paper:"_s}, {u"desk, records"_s, u"note:pouch-"_s}}) {
            const Server server(cli, {u"--desk"_s, newDesk(folder), u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
            measure(rates, who, server.database(), prefix);
        }
        const Server express(u"node"_s, {u"express.mjs"_s, u"bench"_s});
        measure(rates, u"express-pouchdb"_s, express.url() + u"/bench"_s, u"paper:"_s);
    }
    for (const auto& [what, values] : rates) {
        std::printf("%-22s %8.0f docs/s  (", qPrintable(what), median(values));
        for (const double value : values)
            std::printf(" %.0f", value);
        std::puts(" )");
    }
    for (const QString& way : {u"push"_s, u"pull"_s}) {
        for (const QString& who : {u"desk "_s, u"desk, records "_s}) {
            const double own = median(rates[who + way]);
            const double ratio = own / median(rates[u"express-pouchdb "_s + way]);
            std::printf("%-22s %.2f of express-pouchdb, %.2f of %.0f docs/s  %s\n", qPrintable(who + way), ratio,
                        own / goalPerSecond, goalPerSecond, ratio >= 1 && own >= goalPerSecond ? "reached" : "MISSED");
        }
    }
    measureMemory(folder);
    return 0;
}
