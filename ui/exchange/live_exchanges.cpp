// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/live_exchanges.h"

#include "exchange/peer_address.h"
#include "ui/exchange/exchange_run.h"
#include "ui/words/error_words.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>

namespace entraide {

using namespace std::chrono_literals;

namespace {

/// Edits come in flocks: one line in the log for each.
constexpr auto quietAfterChange = 2s;
constexpr auto beginAgainAfter = 60s;
constexpr int betweenProgressMilliseconds = 300;

/// What \a all has more than \a said.
exchange::SyncResult since(const exchange::SyncResult& said, const exchange::SyncResult& all) {
    exchange::SyncResult result = all;
    result.received -= said.received;
    result.sent -= said.sent;
    result.refused -= said.refused;
    result.merged -= said.merged;
    result.held -= said.held;
    result.conflicts.removeIf([&](const QString& id) { return said.conflicts.contains(id); });
    return result;
}

bool isNothing(const exchange::SyncResult& result) {
    return result.received == 0 && result.sent == 0 && result.refused == 0 && result.merged == 0 && result.held == 0 &&
           result.conflicts.isEmpty();
}

/// What decides how a peer is called; the rest changes with each exchange.
exchange::Peer calledAs(exchange::Peer peer) {
    peer.last.reset();
    peer.name.clear();
    return peer;
}

} // namespace

/// One peer. Deletes itself when its thread has ended.
class LiveExchanges::Follower : public QObject {
public:
    /// \a before: of the one whose place it takes.
    Follower(LiveExchanges& all, const exchange::Peer& peer, exchange::PeerAddress address,
             std::shared_future<void> before)
        : QObject(&all)
        , m_all(all)
        , m_peer(peer)
        , m_address(std::move(address)) {
        m_quiet.setSingleShot(true);
        m_quiet.setInterval(quietAfterChange);
        connect(&m_quiet, &QTimer::timeout, this, [this] { tell(); });
        begin(std::move(before));
    }

    ~Follower() override { delete m_job; } // while what its thread uses is there

    void begin(std::shared_future<void> before) {
        auto let = std::make_shared<std::promise<void>>();
        m_ended = let->get_future().share();
        const FollowEvents events{
            .changed = [all = &m_all](const ChangeSet& changes) { Q_EMIT all->announced(changes); },
            .caughtUp = [this](const exchange::SyncResult& so) { post([this, so] { caughtUp(so); }); },
            .moved = [this](const exchange::SyncProgress& progress,
                            const exchange::SyncResult& so) { post([this, progress, so] { hear(progress, so); }); },
            .waiting = [this](const Error& fault) { post([this, fault] { lose(fault); }); }};
        m_job = Job::run<std::optional<Error>>(
            m_peer.name,
            [let, before, handle = m_all.m_desk.handle(), address = m_address, events](JobControl& control) {
                if (before.valid())
                    before.wait(); // one at a time with one peer
                // However it ends.
                const std::shared_ptr<void> end(nullptr, [let](void*) { let->set_value(); });
                return followPeer(handle, address, control, events);
            },
            [this](const std::optional<Error>& fault) {
                if (fault)
                    lose(*fault);
            },
            [this](const std::exception_ptr& fault) { lose(errorOf(fault)); }, this);
        connect(m_job, &Job::finished, this, [this] {
            m_job.clear();
            if (m_isStopped)
                deleteLater();
            else // the file could not be opened, or worse: not for good
                QTimer::singleShot(beginAgainAfter, this, [this] { m_isStopped ? void() : begin({}); });
        });
    }

    Phase phase() const { return m_phase; }
    const exchange::SyncProgress& progress() const { return m_progress; }
    bool isAs(const exchange::Peer& peer) const { return calledAs(m_peer) == calledAs(peer); }
    void cancel() {
        if (m_job)
            m_job->cancel();
    }
    std::shared_future<void> stop() {
        m_isStopped = true;
        tell();
        if (m_job)
            m_job->cancel();
        else
            deleteLater();
        return m_ended;
    }

private:
    /// From the worker to this object's thread. The job is this object's child, so this is there.
    template <class Call> void post(Call call) {
        QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
    }

    void setPhase(Phase phase) {
        if (m_isStopped || m_phase == phase)
            return;
        m_phase = phase;
        Q_EMIT m_all.phaseChanged(m_peer.id);
    }
    void caughtUp(const exchange::SyncResult& soFar) {
        m_heard = soFar;
        m_quiet.stop();
        say(); // it has been exchanged with, when it is seen to be followed
        setPhase(Phase::Following);
    }
    void hear(const exchange::SyncProgress& progress, const exchange::SyncResult& soFar) {
        m_heard = soFar;
        m_progress = progress;
        if (m_phase == Phase::Following && !m_quiet.isActive())
            m_quiet.start();
        if (m_phase == Phase::Connecting && (!m_told.isValid() || m_told.hasExpired(betweenProgressMilliseconds))) {
            m_told.start();
            Q_EMIT m_all.phaseChanged(m_peer.id);
        }
    }
    void tell() {
        m_quiet.stop();
        if (!isNothing(since(m_said, m_heard)))
            say();
    }
    void say() {
        const exchange::SyncResult news = since(m_said, m_heard);
        m_said = m_heard;
        Q_EMIT m_all.moved(m_peer.id, news);
    }
    void lose(const Error& fault) {
        if (m_isStopped)
            return;
        m_quiet.stop();
        const bool isNews = m_phase != Phase::Waiting || m_fault != fault.code();
        m_fault = fault.code();
        setPhase(Phase::Waiting);
        if (!isNews)
            return;
        const exchange::SyncResult news = since(m_said, m_heard);
        m_said = m_heard;
        Q_EMIT m_all.lost(m_peer.id, fault, news);
    }

    LiveExchanges& m_all;
    exchange::Peer m_peer;
    exchange::PeerAddress m_address;
    std::optional<ErrorCode> m_fault;
    Phase m_phase = Phase::Connecting;
    exchange::SyncProgress m_progress;
    QElapsedTimer m_told;         ///< when progress was last shown
    exchange::SyncResult m_heard; ///< all since it was begun
    exchange::SyncResult m_said;  ///< of it, what was said
    QTimer m_quiet;
    std::shared_future<void> m_ended;
    QPointer<Job> m_job;
    bool m_isStopped = false;
};

LiveExchanges::LiveExchanges(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {}

LiveExchanges::~LiveExchanges() {
    // With those that were stopped and still end. All at once; then each is waited for.
    QList<Follower*> followers;
    for (QObject* child : children()) {
        if (auto* follower = dynamic_cast<Follower*>(child))
            followers.append(follower);
    }
    for (Follower* follower : std::as_const(followers))
        follower->cancel();
    qDeleteAll(followers);
}

void LiveExchanges::follow(const QList<exchange::Peer>& peers) {
    const auto wanted = [&](const QString& id) { return std::ranges::find(peers, id, &exchange::Peer::id); };
    for (const QString& id : m_followers.keys()) {
        const auto peer = wanted(id);
        const Follower* follower = m_followers.value(id);
        if (follower && (peer == peers.end() || !follower->isAs(*peer)))
            stop(id); // whoever hears of it may call this again
    }
    for (const exchange::Peer& peer : peers) {
        if (!m_followers.contains(peer.id))
            begin(peer);
    }
}

void LiveExchanges::begin(const exchange::Peer& peer) {
    try {
        exchange::PeerAddress address = exchange::addressOf(m_desk, peer);
        // Unasked, no team's database is taken for another's; an address that names one was given by somebody.
        if (address.url.path().size() < 2)
            address.onlyOurs = true;
        m_followers.insert(peer.id, new Follower(*this, peer, std::move(address), m_ending.take(peer.id)));
        Q_EMIT phaseChanged(peer.id);
    } catch (const Error&) {
        // It was revoked meanwhile; the book will say so.
    }
}

LiveExchanges::Phase LiveExchanges::phase(const QString& peer) const {
    const Follower* follower = m_followers.value(peer);
    return follower ? follower->phase() : Phase::None;
}

exchange::SyncProgress LiveExchanges::progress(const QString& peer) const {
    const Follower* follower = m_followers.value(peer);
    return follower ? follower->progress() : exchange::SyncProgress();
}

std::shared_future<void> LiveExchanges::stop(const QString& peer) {
    Follower* follower = m_followers.take(peer);
    if (!follower)
        return {};
    std::shared_future<void> ended = follower->stop();
    m_ending.insert(peer, ended);
    Q_EMIT phaseChanged(peer);
    return ended;
}

} // namespace entraide
