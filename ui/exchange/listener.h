// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "exchange/service.h"
#include "storage/desk.h"

#include <QThread>

#include <optional>

namespace entraide {

/// The desk's server on a thread of its own with its own connection to the desk, from start() to stop(): on loopback
/// for programs that have a token of the peer book, or on the network, encrypted, for paired desks. One life; make
/// another to listen again. Signals come from that thread.
class Listener : public QThread {
    Q_OBJECT

public:
    enum class For { Programs, Desks };

    Listener(Desk::Handle desk, quint16 port, For whom = For::Programs, QObject* parent = nullptr);
    ~Listener() override;

    /// Answers who is waiting, closes the port and ends the thread. Waits for that.
    void stop();

    /// The next port after \a port that nobody uses; 0 when there is none near.
    static quint16 freePortAfter(quint16 port, For whom = For::Programs);

Q_SIGNALS:
    void listening(quint16 port);
    /// The port could not be had, or the desk not be opened: it is not listening.
    void failed(const std::optional<entraide::Error>& error);
    /// A peer wrote.
    void changed(const entraide::ChangeSet& changes);
    void counted(const entraide::exchange::Service::Traffic& traffic);

protected:
    void run() override;

private:
    Desk::Handle m_desk;
    quint16 m_port;
    For m_for;
};

} // namespace entraide
