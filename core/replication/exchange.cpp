// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/exchange.h"

#include "storage/desk.h"
#include "storage/held_revisions.h"

#include <algorithm>

namespace entraide::replication {

using namespace Qt::StringLiterals;

namespace {

/// A peer allows two waiting questions; further databases are asked now and then.
constexpr std::size_t mostFollowed = 2;

} // namespace

Comparison compareTypes(const QMap<QString, TypeDigest>& ours, const QMap<QString, TypeDigest>& theirs) {
    Comparison comparison;
    QStringList types = ours.keys() + theirs.keys();
    types.removeDuplicates();
    types.sort();
    for (const QString& type : std::as_const(types)) {
        if (ours.value(type) != theirs.value(type))
            comparison.types.append(type);
    }
    comparison.outcome = comparison.types.isEmpty() ? Comparison::Outcome::Same : Comparison::Outcome::Different;
    return comparison;
}

Exchange::Line::Line(Desk& desk, Peer& peer, const QString& ours, const QString& theirs)
    : name(ours)
    , own(desk, ours, peer.name(), [&peer](const QString& id) { return peer.mayBring(id); })
    , other(peer.open(theirs))
    , pull(*other, own)
    , push(own, *other) {}

Exchange::Exchange(Desk& desk, Peer& peer)
    : m_desk(desk)
    , m_peer(peer) {}

Exchange::~Exchange() = default;

void Exchange::cancel() {
    m_peer.cancel();
    m_pauses.cancel();
    for (const auto& line : m_lines) {
        line->own.cancel();
        line->other->cancel();
    }
}

Task<Exchange::Pairs> Exchange::pairs() {
    QStringList ours;
    for (const Desk::DatabaseInfo& database : m_desk.databases()) {
        if (m_peer.accessTo(database.kind, database.name).reads)
            ours.append(database.name);
    }
    const QStringList theirs = co_await m_peer.databases(ours);
    const QString only = m_peer.onlyDatabase();
    Pairs pairs;
    for (const QString& name : std::as_const(ours)) {
        if (theirs.contains(name) && (only.isEmpty() || only == name))
            pairs.append({name, name});
    }
    if (!pairs.isEmpty() || m_peer.onlyOurs())
        co_return pairs;
    // Two desks that were begun apart and are now to be one: whoever gives the address means the team's.
    const QString team = m_desk.documents().databaseName();
    for (const QString& name : theirs) {
        if (ours.contains(team) && (only.isEmpty() ? name.startsWith(u"team-") : name == only)) {
            pairs.append({team, name});
            break;
        }
    }
    co_return pairs;
}

Task<bool> Exchange::look() {
    const Pairs pairs = co_await this->pairs();
    if (pairs.isEmpty())
        throw Error(ErrorCode::PeerAnswer, m_peer.name(), u"no desk's database there"_s);
    m_lines.clear();
    for (const auto& [ours, other] : pairs) {
        auto line = std::make_unique<Line>(m_desk, m_peer, ours, other);
        // This file or the other is a copy: from now on they are two, or their checkpoints would be taken for each
        // other's.
        if (line->own.identity() == line->other->identity()) {
            m_desk.renewReplica();
            line = std::make_unique<Line>(m_desk, m_peer, ours, other);
        }
        const auto progress = [this] {
            if (onProgress)
                onProgress();
        };
        const DocumentStore* documents = m_desk.documentsOf(ours);
        line->takes = documents && m_peer.accessTo(documents->kind(), ours).writes;
        line->pull.onProgress = progress;
        line->push.onProgress = progress;
        m_lines.push_back(std::move(line));
    }
    co_return true;
}

Task<bool> Exchange::runLine(Line& line) {
    if (line.takes) {
        co_await line.pull.run();
        if (onPulled)
            onPulled();
    }
    std::optional<Error> refused;
    try {
        co_await line.push.run();
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Unauthorised)
            throw;
        refused = error;
    }
    line.readOnly = refused.has_value();
    // What was sent comes back as news of the peer's: once seen, both sides stand still.
    if (line.takes && line.push.result().moved > 0)
        co_await line.pull.run();
    co_await compare(line);
    co_return true;
}

Task<bool> Exchange::compare(Line& line) {
    line.comparison = {};
    const std::optional<Endpoint::Digest> theirs = co_await line.other->digests();
    const std::optional<Endpoint::Digest> ours = co_await line.own.digests();
    const DocumentStore* documents = m_desk.documentsOf(line.name);
    const bool waiting = documents && HeldRevisions(m_desk.database()).count(*documents) > 0;
    if (!ours || waiting || line.readOnly || line.push.upTo() != ours->sequence)
        co_return false;
    if (!line.takes) { // what it changed for itself is no fault
        if (theirs && ours->types == theirs->types)
            line.comparison.outcome = Comparison::Outcome::Same;
        co_return true;
    }
    if (theirs) {
        if (isSameSequence(theirs->sequence, line.pull.upTo()))
            line.comparison = compareTypes(ours->types, theirs->types);
        co_return true;
    }
    const Endpoint::Info there = co_await line.other->info();
    const Endpoint::Info here = co_await line.own.info();
    if (there.live >= 0 && isSameSequence(there.sequence, line.pull.upTo()) && here.sequence == ours->sequence)
        line.comparison.outcome = there.live == here.live ? Comparison::Outcome::Same : Comparison::Outcome::Different;
    co_return true;
}

Task<bool> Exchange::run() {
    if (m_lines.empty())
        co_await look();
    for (const auto& line : m_lines)
        co_await runLine(*line);
    co_return true;
}

Task<bool> Exchange::followed(Transfer& transfer) {
    try {
        co_await transfer.follow();
    } catch (const Error& error) {
        if (!m_fault)
            m_fault = error;
    }
    cancel(); // the others have nothing to wait for
    co_return false;
}

Task<bool> Exchange::visited(Transfer& transfer) {
    try {
        for (;;) {
            co_await m_pauses.pause(m_peer.patience().visit);
            co_await transfer.run();
        }
    } catch (const Error& error) {
        if (!m_fault)
            m_fault = error;
    }
    cancel();
    co_return false;
}

/// A desk that was paired with a partner meanwhile, or a team that opened its noticeboard, has one more.
Task<bool> Exchange::watched() {
    try {
        for (;;) {
            co_await m_pauses.pause(m_peer.patience().lookAgain);
            const Pairs now = co_await pairs();
            m_isOutdated = !std::ranges::equal(now, m_lines, [](const auto& pair, const auto& line) {
                return pair == std::pair(line->name, line->other->database());
            });
            if (m_isOutdated)
                break;
        }
    } catch (const Error& error) {
        if (!m_fault)
            m_fault = error;
    }
    cancel();
    co_return false;
}

Task<bool> Exchange::follow() {
    if (onCaughtUp)
        onCaughtUp();
    m_fault.reset();
    std::vector<Task<bool>> loops;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        Line& line = *m_lines[i];
        if (line.takes)
            loops.push_back(i < mostFollowed ? followed(line.pull) : visited(line.pull));
        if (!line.readOnly)
            loops.push_back(followed(line.push));
    }
    loops.push_back(watched());
    for (Task<bool>& loop : loops)
        loop.start();
    for (Task<bool>& loop : loops)
        co_await loop;
    if (m_isOutdated)
        co_return true;
    throw m_fault.value_or(Error(ErrorCode::Cancelled, m_peer.name()));
}

} // namespace entraide::replication
