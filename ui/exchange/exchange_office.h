// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/peer_book.h"
#include "ui/exchange/exchange_run.h"
#include "ui/exchange/listener.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace entraide {

/// What an exchange with a peer came to.
struct ExchangeReport {
    QString peer; ///< id
    exchange::SyncResult result;
    std::optional<Error> fault;
    bool byItself = false; ///< nobody asked for it
};

/// The desk's exchange while it is open: the server, the exchanges under way and those that come round by themselves.
/// Windows come and go (a language is chosen); this stays until the desk is locked or closed, and ends all of it then,
/// waiting for the threads. GUI thread; everything slow is on others. Changes that a peer makes come out of the desk's
/// own changed(), so that every page shows them.
class ExchangeOffice : public QObject {
    Q_OBJECT

public:
    /// Goes on listening when it did the last time. Outlived by \a desk.
    explicit ExchangeOffice(Desk& desk, QObject* parent = nullptr);
    ~ExchangeOffice() override;

    const exchange::PeerBook& book() const { return m_book; }

    // ---- this desk listens ----
    bool isListening() const { return m_port != 0; }
    bool isStarting() const { return m_listener && m_port == 0; }
    quint16 port() const { return m_port; } ///< 0: not listening
    QString address() const;                ///< "http://127.0.0.1:5984"; empty when not listening
    QString databaseName() const;
    /// Why it does not listen, although it was asked to.
    const std::optional<Error>& listenFault() const { return m_fault; }
    /// When the port was taken: another that is free; else 0.
    quint16 otherPort() const { return m_otherPort; }
    const exchange::Service::Traffic& traffic() const { return m_traffic; }
    /// Remembered. These four throw Error when the desk cannot be written.
    void setListening(bool on);
    void setPort(quint16 port);
    void makeNewToken();
    /// The token that was made since the desk was opened, to be copied; only its digest is kept. Empty: none was.
    const QByteArray& newToken() const { return m_newToken; }
    void setEveryMinutes(int minutes);

    // ---- peers; save and remove throw Error ----
    QString save(const exchange::Peer& peer);
    void remove(const QString& id);
    /// Begins an exchange; null when one with this peer is under way. reported() follows.
    Job* exchangeWith(const QString& peer, bool byItself = false);
    bool isExchangingWith(const QString& peer) const { return m_running.contains(peer); }
    /// Looks whether a desk answers there; looked() follows.
    Job* lookAt(const exchange::PeerAddress& address);

Q_SIGNALS:
    /// Listening, counts, settings.
    void stateChanged();
    void peersChanged();
    void logChanged();
    void started(entraide::Job* job);
    void reported(const entraide::ExchangeReport& report);
    void looked(const std::optional<entraide::Error>& fault, const QString& database);
    /// The desk could not note what happened.
    void failed(const entraide::Error& error);

private:
    void start();
    void stop();
    void note(const exchange::ExchangeNote& note);
    void noteVisit();
    void applyEvery();

    Desk& m_desk;
    exchange::PeerBook m_book;
    std::unique_ptr<Listener> m_listener;
    int m_life = 0; ///< how many listeners there were
    quint16 m_port = 0;
    quint16 m_otherPort = 0;
    std::optional<Error> m_fault;
    exchange::Service::Traffic m_traffic; ///< since the desk was opened
    exchange::Service::Traffic m_before;  ///< of servers that have ended
    exchange::Service::Traffic m_noted;   ///< is in the log already
    QByteArray m_newToken;
    QTimer m_visitOver;
    QTimer m_every;
    QHash<QString, QPointer<Job>> m_running;
};

} // namespace entraide
