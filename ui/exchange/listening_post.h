// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/listener.h"

#include <QObject>

#include <memory>
#include <optional>

namespace entraide {

/// A door of this desk that is open or shut: one Listener after the other, what became of it, and what has passed since
/// the desk was opened. GUI thread.
class ListeningPost : public QObject {
    Q_OBJECT

public:
    ListeningPost(Desk& desk, Listener::For whom, QObject* parent = nullptr);
    ~ListeningPost() override;

    /// Instead of what listened before.
    void start(quint16 port);
    /// Waits for the thread.
    void stop();

    quint16 port() const { return m_port; } ///< 0: not listening
    bool isStarting() const { return m_listener && m_port == 0; }
    /// Why it does not listen, although it was asked to.
    const std::optional<Error>& fault() const { return m_fault; }
    /// When the port was taken: another that is free; else 0.
    quint16 otherPort() const { return m_otherPort; }
    const exchange::Service::Traffic& traffic() const { return m_traffic; }

Q_SIGNALS:
    void changed();
    /// Somebody asked for something.
    void visited();

private:
    Desk& m_desk;
    Listener::For m_for;
    std::unique_ptr<Listener> m_listener;
    int m_life = 0; ///< how many listeners there were
    quint16 m_port = 0;
    quint16 m_otherPort = 0;
    std::optional<Error> m_fault;
    exchange::Service::Traffic m_traffic; ///< since it was made
    exchange::Service::Traffic m_before;  ///< of listeners that have ended
};

} // namespace entraide
