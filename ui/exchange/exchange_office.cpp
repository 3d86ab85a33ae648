// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exchange_office.h"

#include "exchange/peer_address.h"
#include "storage/document_store.h"

#include <QDateTime>

#include <chrono>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Requests of one visit come close together.
constexpr auto quietAfterVisit = 3s;

Error errorOf(const std::exception_ptr& fault) {
    try {
        std::rethrow_exception(fault);
    } catch (const Error& error) {
        return error;
    } catch (const std::exception& error) {
        return Error(ErrorCode::Storage, {}, QString::fromUtf8(error.what()));
    }
}

} // namespace

ExchangeOffice::ExchangeOffice(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_book(desk) {
    m_visitOver.setSingleShot(true);
    m_visitOver.setInterval(quietAfterVisit);
    connect(&m_visitOver, &QTimer::timeout, this, &ExchangeOffice::noteVisit);
    connect(&m_every, &QTimer::timeout, this, [this] {
        for (const exchange::Peer& peer : m_book.desks()) {
            if (!peer.url.isEmpty() && !peer.paused && !peer.revoked)
                exchangeWith(peer.id, true);
        }
    });
    applyEvery();
    if (m_book.settings().listens)
        start();
}

ExchangeOffice::~ExchangeOffice() {
    stop();
    if (m_visitOver.isActive())
        noteVisit();
}

QString ExchangeOffice::address() const {
    return isListening() ? u"http://127.0.0.1:%1"_s.arg(m_port) : QString();
}

QString ExchangeOffice::databaseName() const {
    return m_desk.documents().databaseName();
}

// ---- this desk listens ----------------------------------------------------------------------------------------------

void ExchangeOffice::setListening(bool on) {
    exchange::ExchangeSettings settings = m_book.settings();
    settings.listens = on;
    m_book.setSettings(settings);
    if (on && m_book.clients().isEmpty())
        makeNewToken();
    stop();
    if (on)
        start();
    Q_EMIT stateChanged();
}

void ExchangeOffice::setPort(quint16 port) {
    exchange::ExchangeSettings settings = m_book.settings();
    if (settings.port == port && !m_fault)
        return;
    settings.port = port;
    m_book.setSettings(settings);
    if (settings.listens) {
        stop();
        start();
    }
    Q_EMIT stateChanged();
}

void ExchangeOffice::makeNewToken() {
    const QList<exchange::Peer> clients = m_book.clients();
    m_newToken =
        m_book.makeClient(clients.isEmpty() ? exchange::Peer{.name = m_desk.info().name} : clients.first()).token;
    Q_EMIT stateChanged();
}

void ExchangeOffice::start() {
    m_fault.reset();
    m_otherPort = 0;
    m_listener = std::make_unique<Listener>(m_desk.handle(), m_book.settings().port);
    Listener* listener = m_listener.get();
    // What a listener that has ended sent last must not be taken for the next one's.
    const auto isCurrent = [this, life = ++m_life] { return m_listener && m_life == life; };
    connect(listener, &Listener::listening, this, [this, isCurrent](quint16 port) {
        if (!isCurrent())
            return;
        m_port = port;
        Q_EMIT stateChanged();
    });
    connect(listener, &Listener::failed, this, [this, isCurrent](const std::optional<Error>& error) {
        if (!isCurrent())
            return;
        m_fault = error;
        m_otherPort = error->code() == ErrorCode::PortInUse ? Listener::freePortAfter(m_book.settings().port) : 0;
        m_listener.reset();
        Q_EMIT stateChanged();
    });
    connect(listener, &Listener::changed, &m_desk, &Desk::announce);
    connect(listener, &Listener::counted, this, [this, isCurrent](const exchange::Service::Traffic& traffic) {
        if (!isCurrent())
            return;
        m_traffic = {m_before.received + traffic.received, m_before.sent + traffic.sent,
                     m_before.turnedAway + traffic.turnedAway};
        m_visitOver.start();
        Q_EMIT stateChanged();
    });
    listener->start();
}

void ExchangeOffice::stop() {
    if (m_listener)
        m_listener->stop();
    m_listener.reset();
    m_port = 0;
    m_fault.reset();
    m_before = m_traffic;
}

void ExchangeOffice::noteVisit() {
    const exchange::ExchangeNote visit{
        .at = QDateTime::currentDateTimeUtc(),
        .peer = {},
        .received = m_traffic.received - m_noted.received,
        .sent = m_traffic.sent - m_noted.sent,
        .fault = m_traffic.turnedAway > m_noted.turnedAway ? std::optional(ErrorCode::Unauthorised) : std::nullopt};
    m_noted = m_traffic;
    note(visit);
}

// ---- peers ----------------------------------------------------------------------------------------------------------

QString ExchangeOffice::save(const exchange::Peer& peer) {
    const QString id = m_book.save(peer);
    Q_EMIT peersChanged();
    return id;
}

void ExchangeOffice::remove(const QString& id) {
    m_book.remove(id);
    if (const QPointer<Job> job = m_running.value(id))
        job->cancel();
    Q_EMIT peersChanged();
}

void ExchangeOffice::setEveryMinutes(int minutes) {
    exchange::ExchangeSettings settings = m_book.settings();
    settings.everyMinutes = minutes;
    m_book.setSettings(settings);
    applyEvery();
    Q_EMIT stateChanged();
}

void ExchangeOffice::applyEvery() {
    const int minutes = m_book.settings().everyMinutes;
    if (minutes > 0)
        m_every.start(std::chrono::minutes(minutes));
    else
        m_every.stop();
}

Job* ExchangeOffice::exchangeWith(const QString& id, bool byItself) {
    const exchange::Peer* peer = m_book.find(id);
    if (!peer || m_running.contains(id))
        return nullptr;
    const auto ended = [this, id, byItself](const ExchangeOutcome& outcome) {
        m_running.remove(id);
        exchange::ExchangeNote done{.at = QDateTime::currentDateTimeUtc(),
                                    .peer = id,
                                    .received = outcome.result.received,
                                    .sent = outcome.result.sent,
                                    .refused = outcome.result.refused,
                                    .merged = outcome.result.merged,
                                    .conflicts = static_cast<int>(outcome.result.conflicts.size()),
                                    .fault = outcome.fault ? std::optional(outcome.fault->code()) : std::nullopt};
        note(done);
        Q_EMIT peersChanged();
        Q_EMIT reported({id, outcome.result, outcome.fault, byItself});
    };
    const auto changed = [this](const ChangeSet& changes) { // on the worker; the desk outlives it
        QMetaObject::invokeMethod(
            &m_desk, [desk = &m_desk, changes] { desk->announce(changes); }, Qt::QueuedConnection);
    };
    exchange::PeerAddress address;
    try {
        address = exchange::addressOf(m_desk, *peer);
    } catch (const Error& error) {
        ended({{}, error});
        return nullptr;
    }
    Job* job = Job::run<ExchangeOutcome>(
        tr("Exchange with %1").arg(peer->name),
        [handle = m_desk.handle(), address, changed](JobControl& control) {
            return runExchange(handle, address, control, changed);
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
