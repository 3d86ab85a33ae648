// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/listening_post.h"

namespace entraide {

ListeningPost::ListeningPost(Desk& desk, Listener::For whom, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_for(whom) {}

ListeningPost::~ListeningPost() {
    stop();
}

void ListeningPost::start(quint16 port) {
    stop();
    m_otherPort = 0;
    m_listener = std::make_unique<Listener>(m_desk.handle(), port, m_for);
    Listener* listener = m_listener.get();
    // What a listener that has ended sent last must not be taken for the next one's.
    const auto isCurrent = [this, life = ++m_life] { return m_listener && m_life == life; };
    connect(listener, &Listener::listening, this, [this, isCurrent](quint16 at) {
        if (!isCurrent())
            return;
        m_port = at;
        Q_EMIT changed();
    });
    connect(listener, &Listener::failed, this, [this, isCurrent, port](const std::optional<Error>& error) {
        if (!isCurrent())
            return;
        m_fault = error;
        m_otherPort = error->code() == ErrorCode::PortInUse ? Listener::freePortAfter(port, m_for) : 0;
        m_listener.reset();
        Q_EMIT changed();
    });
    connect(listener, &Listener::changed, &m_desk, &Desk::announce);
    connect(listener, &Listener::counted, this, [this, isCurrent](const exchange::Service::Traffic& traffic) {
        if (!isCurrent())
            return;
        m_traffic = {m_before.received + traffic.received, m_before.sent + traffic.sent,
                     m_before.turnedAway + traffic.turnedAway};
        Q_EMIT visited();
        Q_EMIT changed();
    });
    listener->start();
}

void ListeningPost::stop() {
    if (m_listener)
        m_listener->stop();
    m_listener.reset();
    m_port = 0;
    m_fault.reset();
    m_before = m_traffic;
}

} // namespace entraide
