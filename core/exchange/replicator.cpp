// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/replicator.h"

#include "domain/error.h"
#include "exchange/hub_cleaning.h"
#include "replication/back_off.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QDateTime>
#include <QMetaObject>
#include <QRandomGenerator>

#include <algorithm>

namespace entraide::exchange {

using namespace Qt::StringLiterals;
using namespace replication;

namespace {

constexpr int steadyMilliseconds = 60'000;
constexpr int quietMilliseconds = 1'000;

} // namespace

Replicator::Replicator(Desk& desk, PeerAddress address, ClientLimits limits)
    : m_desk(desk)
    , m_address(std::move(address))
    , m_limits(limits)
    , m_peer(std::make_unique<HttpPeer>(m_address, m_limits)) {
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMilliseconds);
    connect(&m_quiet, &QTimer::timeout, this, &Replicator::settle);
}

Replicator::~Replicator() = default;

void Replicator::begin(Mode mode) {
    m_task = run(mode);
    QMetaObject::invokeMethod(
        this, [this] { m_task->start(); }, Qt::QueuedConnection);
}

void Replicator::start() {
    begin(Mode::Once);
}

void Replicator::startLooking() {
    begin(Mode::Look);
}

void Replicator::startLive() {
    begin(Mode::Live);
}

void Replicator::cancel() {
    m_cancelled = true;
    m_pauses.cancel();
    if (m_exchange)
        m_exchange->cancel();
    m_peer->cancel();
}

/// Until the next try, as it was remembered.
double Replicator::secondsLeft() const {
    constexpr double longest = 300; // a clock that was put back must not keep a desk silent
    try {
        const QDateTime next = peerState(m_desk, m_peer->name()).nextTry;
        const qint64 left = next.isValid() ? QDateTime::currentDateTimeUtc().msecsTo(next) : 0;
        return std::clamp(static_cast<double>(left) / 1000, 0.0, longest);
    } catch (const Error&) {
        return longest; // the desk cannot be read: what is tried next will say so
    }
}

/// As it was remembered.
ErrorCode Replicator::lastFault() const {
    try {
        const int code = peerState(m_desk, m_peer->name()).lastFault;
        return code < 0 ? ErrorCode::Network : static_cast<ErrorCode>(code);
    } catch (const Error& error) {
        return error.code();
    }
}

Task<bool> Replicator::run(Mode mode) {
    std::optional<Error> fault;
    double seconds = 0;
    if (mode == Mode::Live)
        seconds = secondsLeft();
    if (seconds > 0)
        Q_EMIT waiting(seconds, Error(lastFault(), m_peer->name(), u"the last tries failed"_s));
    bool isPaused = seconds > 0;
    for (;;) {
        try {
            if (isPaused)
                co_await m_pauses.pause(static_cast<int>(seconds * 1000));
            co_await attempt(mode);
            fault.reset();
        } catch (const Error& error) {
            fault = error;
        } catch (const std::exception& error) {
            fault = Error(ErrorCode::Storage, {}, QString::fromUtf8(error.what()));
        }
        isPaused = true;
        if (m_cancelled && !fault)
            fault = Error(ErrorCode::Cancelled, m_peer->name());
        if (mode != Mode::Live || m_cancelled)
            break;
        if (!fault) { // there are other databases to follow; from the event loop, for the old endpoints still run
            seconds = 0;
            continue;
        }
        seconds = std::max(secondsLeft(), backOffSeconds(1, 0));
        Q_EMIT waiting(seconds, *fault);
    }
    // Queued: whoever hears it may delete this.
    QMetaObject::invokeMethod(
        this, [this, fault] { Q_EMIT finished(m_result, fault ? &*fault : nullptr); }, Qt::QueuedConnection);
    co_return !fault;
}

Task<bool> Replicator::attempt(Mode mode) {
    m_before = m_result;
    m_exchange.reset();
    if (!m_cancelled)
        m_peer = std::make_unique<HttpPeer>(m_address, m_limits);
    m_exchange = std::make_unique<Exchange>(m_desk, *m_peer);
    m_exchange->onProgress = [this] { count(); };
    m_exchange->onPulled = [this] { Q_EMIT pulled(); };
    m_exchange->onCaughtUp = [this] { noteCaughtUp(); };
    std::optional<Error> fault;
    try {
        co_await m_exchange->look();
        if (!m_exchange->lines().empty()) {
            const auto& first = *m_exchange->lines().front();
            m_result.peerDatabase = first.other->database();
            co_await first.other->info();
        }
        if (mode != Mode::Look) {
            co_await m_exchange->run();
            co_await cleanHubs(); // which have the tombstones now
        }
        if (mode == Mode::Live)
            co_await m_exchange->follow();
    } catch (const Error& error) {
        fault = error;
    }
    count();
    if (mode != Mode::Look)
        finishErasing();
    if (mode != Mode::Look && !(fault && fault->code() == ErrorCode::Cancelled))
        note(fault ? &*fault : nullptr);
    if (fault)
        throw *fault;
    co_return true;
}

Task<bool> Replicator::cleanHubs() {
    if (m_peer->isDesk()) // which cleans its own file
        co_return true;
    for (const auto& line : m_exchange->lines()) {
        if (!line->readOnly && line->name == m_desk.documents().databaseName())
            co_await cleanHub(m_desk, m_peer->client(), '/' + QUrl::toPercentEncoding(line->other->database()));
    }
    co_return true;
}

/// What a peer has brought of erasings is carried through; it is tried again later when it does not go now.
void Replicator::finishErasing() {
    try {
        m_desk.finishErasing();
    } catch (const Error&) {
        // What was exchanged is exchanged; the rest is remembered.
    }
}

/// While live, after a flock of changes: what a peer brought of erasings is carried through, and how far it is stands
/// in the file, without waiting for the end.
void Replicator::settle() {
    if (!m_caughtUp.isValid())
        return;
    if (std::ranges::all_of(m_exchange->lines(), [](const auto& line) { return line->pull.pending() == 0; }))
        Q_EMIT pulled();
    finishErasing();
    try {
        note(nullptr);
    } catch (const Error&) {
        // It is noted when the exchange ends.
    }
}

void Replicator::count() {
    SyncProgress progress{.received = m_before.received, .sent = m_before.sent};
    SyncResult result = m_before;
    result.peerDatabase = m_result.peerDatabase;
    result.databases.clear();
    result.differing.clear();
    result.readOnly = result.onlyGives = false;
    for (const auto& line : m_exchange->lines()) {
        const Transfer::Result& pulled = line->pull.result();
        const Transfer::Result& pushed = line->push.result();
        progress.received += pulled.moved;
        progress.sent += pushed.moved;
        progress.toReceive += line->pull.pending();
        progress.toSend += line->push.pending();
        result.refused += pulled.refused + pushed.refused;
        result.merged += pulled.merged;
        result.held += pulled.held;
        result.readOnly |= line->readOnly;
        result.onlyGives |= !line->takes;
        result.databases.append(line->name);
        for (const QString& id : pulled.conflicts) {
            if (!result.conflicts.contains(id))
                result.conflicts.append(id);
        }
        if (line->comparison.outcome == Comparison::Outcome::Different)
            result.differing += line->comparison.types.isEmpty() ? QStringList{line->name} : line->comparison.types;
    }
    result.received = progress.received;
    result.sent = progress.sent;
    m_result = result;
    if (m_caughtUp.isValid())
        m_quiet.start();
    Q_EMIT progressed(progress);
}

void Replicator::note(const Error* fault) {
    PeerState state = peerState(m_desk, m_peer->name());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (fault) {
        // Who only catches up and then fails is not well.
        if (m_caughtUp.isValid() && !m_caughtUp.hasExpired(steadyMilliseconds))
            state.failures = m_failuresBefore;
        m_caughtUp.invalidate();
        ++state.failures;
        state.lastFault = static_cast<int>(fault->code());
        const double seconds = backOffSeconds(state.failures, QRandomGenerator::global()->generateDouble());
        state.nextTry = now.addMSecs(static_cast<qint64>(seconds * 1000));
    } else {
        state.failures = 0;
        state.lastFault = -1;
        state.lastGood = now;
        state.nextTry = {};
    }
    for (const auto& line : m_exchange->lines()) {
        PeerState::Database& database = state.databases[line->name];
        if (!line->push.upTo().isEmpty())
            database.sentUpTo = line->push.upTo().toLongLong();
        database.toReceive = line->pull.pending();
        if (!fault)
            database.differs = line->comparison.outcome == Comparison::Outcome::Different;
    }
    savePeerState(m_desk, m_peer->name(), state);
}

void Replicator::noteCaughtUp() {
    m_failuresBefore = peerState(m_desk, m_peer->name()).failures;
    m_caughtUp.start();
    count();
    finishErasing();
    note(nullptr);
    Q_EMIT caughtUp(m_result);
}

} // namespace entraide::exchange
