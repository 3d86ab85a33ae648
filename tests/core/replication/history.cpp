// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replication/history.h"

#include "domain/error.h"
#include "replication/held.h"
#include "replication/peer_writes.h"
#include "storage/queries.h"

#include <algorithm>

namespace entraide::replication {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostDesks = 5;
constexpr int batch = 1; // so that small histories have several, and several pages

} // namespace

History::History(HistoryFolder& folder, quint32 seed)
    : m_folder(folder)
    , m_random(seed) {
    const std::size_t desks = 2 + draw(3);
    while (m_desks.size() < desks)
        m_desks.push_back(std::make_unique<HistoryDesk>(folder));
    m_documents = static_cast<int>(3 + draw(8));
}

QStringList History::run() {
    QStringList faults;
    const int steps = static_cast<int>(30 + draw(60));
    for (int i = 0; i < steps; ++i)
        step();
    m_under.clear();
    quieten(faults);
    compare(faults);
    lookForLost(faults);
    return faults;
}

void History::step() {
    const unsigned what = draw(100);
    if (what < 30)
        edit(drawDesk());
    else if (what < 34)
        remove(drawDesk());
    else if (what < 40)
        settle(drawDesk());
    else if (what < 41)
        editOften(drawDesk());
    else if (what < 43)
        decideHeld(drawDesk());
    else if (what < 64)
        begin(drawDesk(), drawDesk(), true);
    else if (what < 87)
        goOn();
    else if (what < 90)
        kill(drawDesk());
    else if (what < 94)
        m_desks[drawDesk()]->backUp(m_folder);
    else if (what < 98)
        restore(drawDesk());
    else
        copy(drawDesk());
}

// ---- what people do -----------------------------------------------------------------------------------------------

QString History::drawId() {
    // Every third has a name that is hard to carry.
    const unsigned n = draw(static_cast<unsigned>(m_documents));
    return n % 3 == 0 ? u"memo:é/%2F🙂%1"_s.arg(n) : u"memo:%1"_s.arg(n);
}

QJsonObject History::bodyFrom(const QJsonObject& before) {
    QJsonObject body = before;
    // Values come from a small set, so that two desks sometimes make the very same edit; the time is any.
    body.insert(u"field%1"_s.arg(draw(3)), static_cast<int>(draw(4) == 0 ? draw(2) : ++m_value));
    if (draw(3) == 0)
        body.insert("at"_L1, static_cast<qint64>(draw(2'000'000'000)));
    return body;
}

void History::edit(std::size_t at) {
    HistoryDesk& desk = *m_desks[at];
    const QString id = drawId();
    const auto before = desk.documents().revision(id);
    desk.desk().write([&](Desk::Writer& writer) {
        writer.putBody(id, bodyFrom(before && !before->deleted ? before->body : QJsonObject()));
    });
    const auto after = desk.documents().revision(id);
    if (!before || after->rev != before->rev)
        acknowledge(id, after->rev, before ? std::optional(before->rev) : std::nullopt);
}

void History::editOften(std::size_t at) {
    HistoryDesk& desk = *m_desks[at];
    const QString id = drawId();
    for (const auto& leaf : desk.documents().leaves(id)) { // merges among them, which nobody acknowledged
        for (qsizetype i = 1; i < leaf.ancestry.size(); ++i)
            m_parents[id].insert(leaf.ancestry[i - 1], leaf.ancestry[i]);
    }
    // Round what a tree remembers: the last revision of one desk may be the first that another has dropped.
    const int often = RevisionTree::revisionLimit - 10 + static_cast<int>(draw(40));
    desk.desk().write([&](Desk::Writer& writer) {
        for (int i = 0; i < often; ++i) {
            const auto before = desk.documents().revision(id);
            writer.putBody(id, {{"often"_L1, ++m_value}});
            acknowledge(id, desk.documents().revision(id)->rev, before ? std::optional(before->rev) : std::nullopt);
        }
    });
}

void History::remove(std::size_t at) {
    HistoryDesk& desk = *m_desks[at];
    const QString id = drawId();
    QList<RevisionId> before;
    for (const auto& leaf : desk.documents().leaves(id)) {
        if (!leaf.deleted)
            before.append(leaf.rev);
    }
    desk.desk().write([&](Desk::Writer& writer) { writer.removeDocument(id); });
    for (const auto& leaf : desk.documents().leaves(id)) {
        if (leaf.ancestry.size() > 1 && before.contains(leaf.ancestry[1]))
            acknowledge(id, leaf.rev, leaf.ancestry[1]);
    }
}

void History::settle(std::size_t at) {
    HistoryDesk& desk = *m_desks[at];
    const QStringList conflicts = desk.desk().queries().conflicts();
    if (conflicts.isEmpty())
        return;
    const QString& id = conflicts[draw(static_cast<unsigned>(conflicts.size()))];
    const auto before = desk.documents().revision(id);
    resolveConflict(desk.desk(), id, bodyFrom(before->body));
    acknowledge(id, desk.documents().revision(id)->rev, before->rev);
}

void History::decideHeld(std::size_t at) {
    if (draw(2) == 0)
        acceptHeld(m_desks[at]->desk());
    else
        refuseHeld(m_desks[at]->desk());
}

// ---- exchanges ----------------------------------------------------------------------------------------------------

void History::begin(std::size_t own, std::size_t peer, bool bad) {
    if (own == peer)
        return;
    Desk& ours = m_desks[own]->desk();
    Desk& theirs = m_desks[peer]->desk();
    if (ours.info().replica == theirs.info().replica)
        ours.renewReplica(); // as Exchange::look does
    LineFaults faults;
    if (bad) {
        faults = {.requestLost = draw(60), .replyLost = draw(60), .repeated = draw(200), .killed = draw(60)};
        faults.delayed = draw(4) != 0;
    }
    LineFaults ownFaults{.killed = faults.killed};
    Under& under = m_under.emplace_back();
    under.own = own;
    under.peer = peer;
    under.ownEnd = std::make_unique<DeskEndpoint>(ours, ours.documents().databaseName(), QString::number(peer));
    under.peerEnd = std::make_unique<DeskEndpoint>(theirs, theirs.documents().databaseName(), QString::number(own));
    under.ownLine = std::make_unique<FaultyLine>(*under.ownEnd, ours, ownFaults, m_turns, m_random,
                                                 [this, own] { m_killed.insert(own); });
    under.peerLine = std::make_unique<FaultyLine>(*under.peerEnd, theirs, faults, m_turns, m_random,
                                                  [this, peer] { m_killed.insert(peer); });
    under.pull = std::make_unique<Transfer>(*under.peerLine, *under.ownLine, batch);
    under.push = std::make_unique<Transfer>(*under.ownLine, *under.peerLine, batch);
    under.task = exchange(under);
    under.task->start();
    clean();
}

Task<bool> History::exchange(Under& under) {
    try {
        co_await under.pull->run();
        co_await under.push->run();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Network)
            throw;
    }
    co_return true;
}

void History::goOn() {
    for (unsigned i = 0; i < 1 + draw(12) && m_turns.isAnyoneWaiting(); ++i) {
        m_turns.give(m_random);
        clean();
    }
}

void History::clean() {
    for (auto it = m_under.begin(); it != m_under.end();) {
        if (it->task->isDone()) {
            it->task->take();
            it = m_under.erase(it);
        } else {
            ++it;
        }
    }
    const QSet<std::size_t> killed = std::exchange(m_killed, {});
    for (const std::size_t desk : killed)
        kill(desk);
}

// ---- what happens to a desk ---------------------------------------------------------------------------------------

void History::dropLinesOf(std::size_t desk) {
    m_under.remove_if([&](const Under& under) { return under.own == desk || under.peer == desk; });
}

void History::kill(std::size_t desk) {
    dropLinesOf(desk);
    m_desks[desk]->killAndReopen();
}

/// The leaves of a document and all that they were made from, also further back than a tree remembers.
QSet<RevisionId> History::linesOf(const HistoryDesk& desk, const QString& id) const {
    QSet<RevisionId> lines;
    QList<RevisionId> open;
    for (const auto& leaf : desk.documents().leaves(id))
        open += leaf.ancestry;
    const QHash<RevisionId, RevisionId> parents = m_parents.value(id);
    while (!open.isEmpty()) {
        const RevisionId rev = open.takeLast();
        if (lines.contains(rev))
            continue;
        lines.insert(rev);
        if (const auto parent = parents.constFind(rev); parent != parents.cend())
            open.append(*parent);
    }
    return lines;
}

void History::restore(std::size_t at) {
    HistoryDesk& desk = *m_desks[at];
    if (!desk.hasBackup())
        return;
    dropLinesOf(at);
    QHash<QString, QSet<RevisionId>> before;
    for (auto it = m_acknowledged.begin(); it != m_acknowledged.end(); ++it)
        before[it.key()] = linesOf(desk, it.key());
    desk.restore();
    // What only this desk had since the copy was made is gone, and nobody can know of it.
    for (auto it = m_acknowledged.begin(); it != m_acknowledged.end(); ++it) {
        QSet<RevisionId> gone = before.value(it.key());
        for (const auto& one : m_desks)
            gone.subtract(linesOf(*one, it.key()));
        it->subtract(gone);
    }
}

void History::copy(std::size_t desk) {
    if (m_desks.size() < mostDesks)
        m_desks.push_back(std::make_unique<HistoryDesk>(m_folder, m_desks[desk].get()));
}

// ---- the end ------------------------------------------------------------------------------------------------------

void History::acknowledge(const QString& id, const RevisionId& rev, const std::optional<RevisionId>& parent) {
    m_acknowledged[id].insert(rev);
    if (parent)
        m_parents[id].insert(rev, *parent);
}

void History::quieten(QStringList& faults) {
    constexpr int mostRounds = 20;
    for (int round = 0; round < mostRounds; ++round) {
        for (const auto& desk : m_desks)
            acceptHeld(desk->desk());
        QList<qint64> before;
        for (const auto& desk : m_desks)
            before.append(desk->documents().lastSequence());
        for (std::size_t own = 0; own < m_desks.size(); ++own) {
            for (std::size_t peer = 0; peer < m_desks.size(); ++peer)
                begin(own, peer, false);
        }
        QList<qint64> after;
        for (const auto& desk : m_desks)
            after.append(desk->documents().lastSequence());
        if (before == after)
            return;
    }
    faults.append(u"the desks do not come to rest"_s);
}

void History::compare(QStringList& faults) {
    const auto everything = [](const HistoryDesk& desk) {
        QStringList lines;
        for (const auto& row : desk.documents().changes(0, 10'000)) {
            QString line = row.id;
            for (const auto& leaf : desk.documents().leaves(row.id)) { // the winner first
                line += u' ' + leaf.rev.toString() + (leaf.deleted ? u'-' : u'+') +
                        QString::fromUtf8(canonicalJson(leaf.body));
            }
            lines.append(line);
        }
        lines.sort();
        return lines;
    };
    const QStringList first = everything(*m_desks.front());
    for (std::size_t i = 1; i < m_desks.size(); ++i) {
        const QStringList other = everything(*m_desks[i]);
        if (first != other) {
            faults.append(u"desks 0 and %1 differ"_s.arg(i));
            for (const QString& line : first) {
                if (!other.contains(line))
                    faults.append(u"  0: "_s + line);
            }
            for (const QString& line : other) {
                if (!first.contains(line))
                    faults.append(u"  %1: "_s.arg(i) + line);
            }
        }
        if (m_desks.front()->documents().digests() != m_desks[i]->documents().digests())
            faults.append(u"the digests of desks 0 and %1 differ"_s.arg(i));
        if (m_desks.front()->desk().queries().conflicts() != m_desks[i]->desk().queries().conflicts())
            faults.append(u"desks 0 and %1 see other conflicts"_s.arg(i));
    }
}

/// Each acknowledged edit is a leaf, or what a leaf was made from.
void History::lookForLost(QStringList& faults) {
    for (auto it = m_acknowledged.begin(); it != m_acknowledged.end(); ++it) {
        const QSet<RevisionId> kept = linesOf(*m_desks.front(), it.key());
        const qsizetype before = faults.size();
        for (const RevisionId& edit : std::as_const(*it)) {
            if (!kept.contains(edit))
                faults.append(u"lost: %1 %2"_s.arg(it.key(), edit.toString()));
        }
        if (faults.size() == before)
            continue;
        for (const auto& leaf : m_desks.front()->documents().leaves(it.key()))
            faults.append(u"  of its leaves: %1 down to %2%3"_s.arg(
                leaf.rev.toString(), leaf.ancestry.last().toString(), leaf.deleted ? u" (deleted)"_s : QString()));
    }
}

} // namespace entraide::replication
