// SPDX-License-Identifier: GPL-3.0-or-later
// Real desks on real files that exchange without a line between them.
#pragma once

#include "domain/error.h"
#include "replication/exchange.h"
#include "storage/desk.h"
#include "storage/desk_check.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::replication {

/// Another desk as a peer, on this thread.
class DeskPeer : public Peer {
public:
    DeskPeer(Desk& desk, QString us)
        : m_desk(desk)
        , m_us(std::move(us)) {}
    QString name() const override { return m_desk.info().name; }
    bool onlyOurs() const override { return isOfTeam; }
    Patience patience() const override { return patienceOfTest; }
    Task<QStringList> databases(QStringList) override {
        QStringList names;
        for (const Desk::DatabaseInfo& database : m_desk.databases())
            names.append(database.name);
        co_return names;
    }
    std::unique_ptr<Endpoint> open(const QString& database) override {
        return std::make_unique<DeskEndpoint>(m_desk, database, m_us);
    }
    void cancel() override {}

    bool isOfTeam = false;
    Patience patienceOfTest;

private:
    Desk& m_desk;
    QString m_us;
};

class ReplicationTest : public testing::Test {
protected:
    std::unique_ptr<Desk> newDesk(const QString& name) {
        auto desk = Desk::create(folder.filePath(name), {}, name, true);
        desk->joinTeam(QString(32, u'a'));
        return desk;
    }
    static void put(Desk& desk, const QString& id, const QJsonObject& body) {
        desk.write([&](Desk::Writer& writer) { writer.putBody(id, body); });
    }
    static void remove(Desk& desk, const QString& id) {
        desk.write([&](Desk::Writer& writer) { writer.removeDocument(id); });
    }
    static QString memo(int i) { return QStringLiteral("memo:%1").arg(i); }
    static void putMany(Desk& desk, int count) {
        desk.write([&](Desk::Writer& writer) {
            for (int i = 0; i < count; ++i)
                writer.putBody(memo(i), {{QStringLiteral("n"), i}});
        });
    }
    static qint64 live(Desk& desk) { return desk.documents().documentCount(); }

    /// A whole exchange, which needs no event loop between desks of one thread.
    struct Done {
        Transfer::Result pulled;
        Transfer::Result pushed;
        Comparison comparison;
        QStringList databases;
    };
    static Done exchange(Desk& ours, Desk& theirs) {
        DeskPeer peer(theirs, ours.info().name);
        Exchange exchange(ours, peer);
        Task<bool> run = exchange.run();
        run.start();
        EXPECT_TRUE(run.isDone());
        run.take();
        Done done;
        for (const auto& line : exchange.lines())
            done.databases.append(line->name);
        const auto& first = *exchange.lines().front();
        done.pulled = first.pull.result();
        done.pushed = first.push.result();
        done.comparison = first.comparison;
        return done;
    }
    static void expectSound(Desk& desk) {
        const CheckReport report = checkDesk(desk);
        EXPECT_TRUE(report.isSound()) << qPrintable(report.problems.join(u'\n'));
    }
    static void expectEqual(Desk& a, Desk& b) { EXPECT_EQ(a.documents().digests(), b.documents().digests()); }

    QTemporaryDir folder;
};

} // namespace entraide::replication
