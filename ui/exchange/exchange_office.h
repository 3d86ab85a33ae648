// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/peer_book.h"
#include "ui/exchange/exchange_run.h"
#include "ui/exchange/listening_post.h"
#include "ui/exchange/live_exchanges.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace entraide {

/// What an exchange with a peer came to.
struct ExchangeReport {
    QString peer; ///< id
    exchange::SyncResult result;
    std::optional<Error> fault;
    enum class Cause {
        Asked,
        ByItself, ///< it was time
        Live,     ///< something changed on either side
    };
    Cause cause = Cause::Asked;
};

/// The desk's exchange while it is open: the two doors, the exchanges under way and those that come round by
/// themselves. Windows come and go (a language is chosen); this stays until the desk is locked or closed, and ends all
/// of it then, waiting for the threads. GUI thread; everything slow is on others. Changes that a peer makes come out of
/// the desk's own changed(), so that every page shows them.
class ExchangeOffice : public QObject {
    Q_OBJECT

public:
    /// Goes on listening when it did the last time. Outlived by \a desk.
    explicit ExchangeOffice(Desk& desk, QObject* parent = nullptr);
    ~ExchangeOffice() override;

    const exchange::PeerBook& book() const { return m_book; }

    Desk& desk() const { return m_desk; }

    // ---- this desk listens to programs on this PC ----
    bool isListening() const { return port() != 0; }
    bool isStarting() const { return m_programs.isStarting(); }
    quint16 port() const { return m_programs.port(); } ///< 0: not listening
    QString address() const;                           ///< "http://127.0.0.1:5984"; empty when not listening
    QString databaseName() const;
    /// Of this desk's certificate, once it has one.
    const QByteArray& fingerprint() const { return m_fingerprint; }
    /// Why it does not listen, although it was asked to.
    const std::optional<Error>& listenFault() const { return m_programs.fault(); }
    /// When the port was taken: another that is free; else 0.
    quint16 otherPort() const { return m_programs.otherPort(); }
    /// Of both doors.
    exchange::Service::Traffic traffic() const;
    /// Remembered. These throw Error when the desk cannot be written.
    void setListening(bool on);
    void setPort(quint16 port);
    /// \a minutes: of ExchangePace::Every.
    void setPace(exchange::ExchangePace pace, int minutes);

    // ---- and to paired desks on the network ----
    const ListeningPost& door() const { return m_door; }
    void setDoor(bool on);
    void setDoorPort(quint16 port);

    // ---- peers; what writes throws Error ----
    QString save(const exchange::Peer& peer);
    void remove(const QString& id);
    /// Not called and not let in until it is ended.
    void setPaused(const QString& id, bool paused);
    /// Refuses a paired desk for good, here and, as they hear of it, at the other PCs of the team.
    void revoke(const QString& id);
    /// A program, or a new token for one that is noted. The token is given here and kept nowhere.
    exchange::PeerBook::NewClient makeProgram(const exchange::Peer& program);
    /// A desk was paired: it is in the book, this desk may be of another team now; with \a openDoor it listens for it.
    void adoptPairing(bool openDoor);
    /// Whether this desk exchanges with it by calling it: the team's records, or what is shared with a partner.
    static bool canCall(const exchange::Peer& peer);
    /// Begins an exchange; null when one with this peer is under way, or it cannot be called. reported() follows.
    Job* exchangeWith(const QString& peer, bool byItself = false);
    bool isExchangingWith(const QString& peer) const { return m_running.contains(peer); }
    LiveExchanges::Phase phase(const QString& peer) const { return m_live.phase(peer); }
    exchange::SyncProgress progress(const QString& peer) const { return m_live.progress(peer); }
    /// Looks whether a desk answers there; looked() follows.
    Job* lookAt(const exchange::PeerAddress& address);

Q_SIGNALS:
    /// Listening, counts, settings.
    void stateChanged();
    void peersChanged();
    void logChanged();
    /// It is followed now, or no more; or the first exchange has got further.
    void followed(const QString& peer);
    void started(entraide::Job* job);
    void reported(const entraide::ExchangeReport& report);
    void looked(const std::optional<entraide::Error>& fault, const QString& database);
    /// The desk could not note what happened.
    void failed(const entraide::Error& error);

private:
    void restart();
    void cancelExchange(const QString& id);
    void callAtOnce(const exchange::Peer& peer);
    void adoptRevocations();
    void note(const exchange::ExchangeNote& note);
    void noteVisit();
    void connectLive();
    void applyPace();
    void report(const QString& peer, const ExchangeOutcome& outcome, ExchangeReport::Cause cause);

    Desk& m_desk;
    exchange::PeerBook m_book;
    ListeningPost m_programs;
    ListeningPost m_door;
    exchange::Service::Traffic m_noted; ///< is in the log already
    QByteArray m_fingerprint;
    QTimer m_visitOver;
    QTimer m_every;
    LiveExchanges m_live;
    QHash<QString, QPointer<Job>> m_running;
};

} // namespace entraide
