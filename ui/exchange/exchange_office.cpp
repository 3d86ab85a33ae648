// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_office.h"

#include "exchange/identity.h"
#include "exchange/peer_address.h"
#include "exchange/revocations.h"
#include "replication/peer_state.h"
#include "storage/document_store.h"
#include "ui/words/error_words.h"

#include <QDateTime>

#include <chrono>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Requests of one visit come close together.
constexpr auto quietAfterVisit = 3s;

/// From a worker. The desk outlives it.
void announceTo(Desk* desk, const ChangeSet& changes) {
    QMetaObject::invokeMethod(
        desk, [desk, changes] { desk->announce(changes); }, Qt::QueuedConnection);
}

} // namespace

ExchangeOffice::ExchangeOffice(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_book(desk)
    , m_programs(desk, Listener::For::Programs)
    , m_door(desk, Listener::For::Desks)
    , m_live(desk, this) {
    for (const ListeningPost* post : {&m_programs, &m_door}) {
        connect(post, &ListeningPost::changed, this, &ExchangeOffice::stateChanged);
        connect(post, &ListeningPost::visited, this, [this] { m_visitOver.start(); });
    }
    m_visitOver.setSingleShot(true);
    m_visitOver.setInterval(quietAfterVisit);
    connect(&m_visitOver, &QTimer::timeout, this, &ExchangeOffice::noteVisit);
    connect(&m_every, &QTimer::timeout, this, [this] {
        for (const exchange::Peer& peer : m_book.desks())
            exchangeWith(peer.id, true);
    });
    connect(&desk, &Desk::changed, this, &ExchangeOffice::adoptRevocations);
    connectLive();
    connect(this, &ExchangeOffice::peersChanged, this, &ExchangeOffice::applyPace);
    applyPace();
    if (m_book.settings().door)
        m_fingerprint = exchange::Identity::of(desk).fingerprint();
    restart();
}

void ExchangeOffice::connectLive() {
    connect(&m_live, &LiveExchanges::phaseChanged, this, &ExchangeOffice::followed);
    connect(&m_live, &LiveExchanges::moved, this, [this](const QString& id, const exchange::SyncResult& result) {
        report(id, {result, {}}, ExchangeReport::Cause::Live);
    });
    connect(&m_live, &LiveExchanges::lost, this,
            [this](const QString& id, const Error& fault, const exchange::SyncResult& result) {
                report(id, {result, fault}, ExchangeReport::Cause::Live);
            });
    connect(
        &m_live, &LiveExchanges::announced, &m_live, // on the worker; the desk outlives it
        [desk = &m_desk](const ChangeSet& changes) { announceTo(desk, changes); }, Qt::DirectConnection);
}

ExchangeOffice::~ExchangeOffice() {
    m_programs.stop();
    m_door.stop();
    if (m_visitOver.isActive())
        noteVisit();
}

QString ExchangeOffice::address() const {
    return isListening() ? u"http://127.0.0.1:%1"_s.arg(port()) : QString();
}

QString ExchangeOffice::databaseName() const {
    return m_desk.documents().databaseName();
}

exchange::Service::Traffic ExchangeOffice::traffic() const {
    const exchange::Service::Traffic& a = m_programs.traffic();
    const exchange::Service::Traffic& b = m_door.traffic();
    return {a.received + b.received, a.sent + b.sent, a.turnedAway + b.turnedAway};
}

// ---- this desk listens ----------------------------------------------------------------------------------------------

void ExchangeOffice::setListening(bool on) {
    exchange::ExchangeSettings settings = m_book.settings();
    settings.listens = on;
    m_book.setSettings(settings);
    if (on)
        m_programs.start(settings.port);
    else
        m_programs.stop();
    Q_EMIT stateChanged();
}

void ExchangeOffice::setPort(quint16 port) {
    exchange::ExchangeSettings settings = m_book.settings();
    if (settings.port == port && !listenFault())
        return;
    settings.port = port;
    m_book.setSettings(settings);
    if (settings.listens)
        m_programs.start(port);
    Q_EMIT stateChanged();
}

void ExchangeOffice::setDoor(bool on) {
    exchange::ExchangeSettings settings = m_book.settings();
    settings.door = on;
    m_book.setSettings(settings);
    if (on) {
        m_fingerprint = exchange::Identity::of(m_desk).fingerprint();
        m_door.start(settings.doorPort);
    } else {
        m_door.stop();
    }
    Q_EMIT stateChanged();
}

void ExchangeOffice::setDoorPort(quint16 port) {
    exchange::ExchangeSettings settings = m_book.settings();
    if (settings.doorPort == port && !m_door.fault())
        return;
    settings.doorPort = port;
    m_book.setSettings(settings);
    if (settings.door)
        m_door.start(port);
    Q_EMIT stateChanged();
}

void ExchangeOffice::restart() {
    const exchange::ExchangeSettings& settings = m_book.settings();
    if (settings.listens)
        m_programs.start(settings.port);
    if (settings.door)
        m_door.start(settings.doorPort);
}

void ExchangeOffice::noteVisit() {
    const exchange::Service::Traffic now = traffic();
    const exchange::ExchangeNote visit{
        .at = QDateTime::currentDateTimeUtc(),
        .peer = {},
        .received = now.received - m_noted.received,
        .sent = now.sent - m_noted.sent,
        .fault = now.turnedAway > m_noted.turnedAway ? std::optional(ErrorCode::Unauthorised) : std::nullopt};
    m_noted = now;
    note(visit);
}

// ---- peers ----------------------------------------------------------------------------------------------------------

QString ExchangeOffice::save(const exchange::Peer& peer) {
    const QString id = m_book.save(peer);
    callAtOnce(peer);
    Q_EMIT peersChanged();
    return id;
}

void ExchangeOffice::remove(const QString& id) {
    m_book.remove(id);
    cancelExchange(id);
    Q_EMIT peersChanged();
}

/// What was wrong may be mended: it does not wait for the next try.
void ExchangeOffice::callAtOnce(const exchange::Peer& peer) {
    if (peer.url.isEmpty())
        return;
    replication::PeerState state = replication::peerState(m_desk, peer.url.authority());
    if (!state.nextTry.isValid())
        return;
    state.nextTry = {};
    replication::savePeerState(m_desk, peer.url.authority(), state);
}

void ExchangeOffice::cancelExchange(const QString& id) {
    if (const QPointer<Job> job = m_running.value(id))
        job->cancel();
}

void ExchangeOffice::setPaused(const QString& id, bool paused) {
    const exchange::Peer* peer = m_book.find(id);
    if (!peer)
        return;
    exchange::Peer changed = *peer;
    changed.paused = paused;
    m_book.save(changed);
    if (paused)
        cancelExchange(id);
    else
        callAtOnce(changed);
    Q_EMIT peersChanged();
}

void ExchangeOffice::revoke(const QString& id) {
    const exchange::Peer* found = m_book.find(id);
    if (!found || found->certificate.isEmpty())
        return;
    const exchange::Peer peer = *found; // the book is read again meanwhile
    exchange::revoke(m_desk, peer.certificate, peer.name);
    m_book.refresh();
    cancelExchange(id);
    Q_EMIT peersChanged();
}

/// A revocation comes from another PC of the team as a document like any other.
void ExchangeOffice::adoptRevocations() {
    try {
        if (!exchange::adoptRevocations(m_desk))
            return;
        m_book.refresh();
        Q_EMIT peersChanged();
    } catch (const Error& error) {
        Q_EMIT failed(error);
    }
}

exchange::PeerBook::NewClient ExchangeOffice::makeProgram(const exchange::Peer& program) {
    const exchange::PeerBook::NewClient made = m_book.makeClient(program);
    Q_EMIT peersChanged();
    return made;
}

void ExchangeOffice::adoptPairing(bool openDoor) {
    m_book.refresh();
    if (openDoor && !m_book.settings().door) {
        exchange::ExchangeSettings settings = m_book.settings();
        settings.door = true;
        m_book.setSettings(settings);
    }
    m_fingerprint = exchange::Identity::of(m_desk).fingerprint();
    restart(); // with the team's name as it is now
    m_live.follow({});
    Q_EMIT peersChanged();
    Q_EMIT stateChanged();
}

void ExchangeOffice::setPace(exchange::ExchangePace pace, int minutes) {
    exchange::ExchangeSettings settings = m_book.settings();
    settings.pace = pace;
    settings.everyMinutes = minutes;
    m_book.setSettings(settings);
    applyPace();
    Q_EMIT stateChanged();
}

void ExchangeOffice::applyPace() {
    const exchange::ExchangeSettings& settings = m_book.settings();
    if (settings.pace != exchange::ExchangePace::Every)
        m_every.stop();
    else if (const auto interval = std::chrono::minutes(settings.everyMinutes);
             !m_every.isActive() || m_every.intervalAsDuration() != interval)
        m_every.start(interval);
    QList<exchange::Peer> followed;
    if (settings.pace == exchange::ExchangePace::AtOnce) {
        for (const exchange::Peer& peer : m_book.desks()) {
            if (canCall(peer) && !m_running.contains(peer.id)) // once that has ended
                followed.append(peer);
        }
    }
    m_live.follow(followed);
}

bool ExchangeOffice::canCall(const exchange::Peer& peer) {
    // A partner has its own database and no other.
    const bool mayRead = peer.role == exchange::PeerRole::Coordinator || peer.role == exchange::PeerRole::Reader ||
                         (peer.role == exchange::PeerRole::Partner && !peer.databases.isEmpty());
    return peer.kind != exchange::PeerKind::Client && mayRead && !peer.url.isEmpty() && !peer.paused && !peer.revoked;
}

void ExchangeOffice::report(const QString& id, const ExchangeOutcome& outcome, ExchangeReport::Cause cause) {
    note({.at = QDateTime::currentDateTimeUtc(),
          .peer = id,
          .received = outcome.result.received,
          .sent = outcome.result.sent,
          .refused = outcome.result.refused,
          .merged = outcome.result.merged,
          .conflicts = static_cast<int>(outcome.result.conflicts.size()),
          .fault = outcome.fault ? std::optional(outcome.fault->code()) : std::nullopt});
    Q_EMIT peersChanged();
    Q_EMIT reported({id, outcome.result, outcome.fault, cause});
}

Job* ExchangeOffice::exchangeWith(const QString& id, bool byItself) {
    const exchange::Peer* found = m_book.find(id);
    if (!found || !canCall(*found) || m_running.contains(id))
        return nullptr;
    const exchange::Peer peer = *found; // the book is read again meanwhile
    const auto cause = byItself ? ExchangeReport::Cause::ByItself : ExchangeReport::Cause::Asked;
    const auto ended = [this, id, cause](const ExchangeOutcome& outcome) {
        m_running.remove(id);
        report(id, outcome, cause); // and it is followed again
    };
    exchange::PeerAddress address;
    try {
        address = exchange::addressOf(m_desk, peer);
    } catch (const Error& error) {
        ended({{}, error});
        return nullptr;
    }
    m_running.insert(id, nullptr); // not to be followed
    // One at a time with one peer: both would note how far they came.
    const std::shared_future<void> before = m_live.stop(id);
    Job* job = Job::run<ExchangeOutcome>(
        tr("Exchange with %1").arg(peer.name),
        [handle = m_desk.handle(), address, before, desk = &m_desk](JobControl& control) {
            if (before.valid())
                before.wait();
            return runExchange(handle, address, control,
                               [desk](const ChangeSet& changes) { announceTo(desk, changes); });
        },
        ended,
        [ended](const std::exception_ptr& fault) {
            ended({{}, errorOf(fault)});
        },
        this);
    m_running.insert(id, job);
    Q_EMIT peersChanged();
    Q_EMIT started(job);
    return job;
}

Job* ExchangeOffice::lookAt(const exchange::PeerAddress& address) {
    const auto ended = [this](const ExchangeOutcome& outcome) {
        Q_EMIT looked(outcome.fault, outcome.result.peerDatabase);
    };
    return Job::run<ExchangeOutcome>(
        address.url.authority(),
        [handle = m_desk.handle(), address](JobControl& control) { return lookAtPeer(handle, address, control); },
        ended,
        [ended](const std::exception_ptr& fault) {
            ended({{}, errorOf(fault)});
        },
        this);
}

void ExchangeOffice::note(const exchange::ExchangeNote& note) {
    try {
        m_book.add(note);
    } catch (const Error& error) {
        Q_EMIT failed(error);
    }
    Q_EMIT logChanged();
}

} // namespace entraide
