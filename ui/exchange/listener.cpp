// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/listener.h"

#include "exchange/gate.h"
#include "exchange/http_server.h"
#include "exchange/identity.h"
#include "storage/document_store.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>

namespace entraide {

namespace {

constexpr int nearby = 50;

} // namespace

Listener::Listener(Desk::Handle desk, quint16 port, For whom, QObject* parent)
    : QThread(parent)
    , m_desk(std::move(desk))
    , m_port(port)
    , m_for(whom) {}

Listener::~Listener() {
    stop();
}

void Listener::stop() {
    quit();
    wait();
}

quint16 Listener::freePortAfter(quint16 port, For whom) {
    const QHostAddress address(whom == For::Desks ? QHostAddress::Any : QHostAddress::LocalHost);
    for (int next = port + 1; next < std::min(port + nearby, 65'536); ++next) {
        QTcpServer probe;
        if (probe.listen(address, static_cast<quint16>(next)))
            return static_cast<quint16>(next);
    }
    return 0;
}

void Listener::run() {
    try {
        const auto desk = Desk::openAgain(m_desk.forTeam());
        const exchange::PeerGate gate(*desk);
        exchange::Service service(*desk, gate);
        service.onChanged = [this](const ChangeSet& changes) { Q_EMIT changed(changes); };
        exchange::Service::Traffic told;
        const auto handle = [&](const exchange::HttpRequest& request) {
            exchange::HttpReply reply = service.handle(request);
            if (service.traffic() != told) {
                told = service.traffic();
                Q_EMIT counted(told);
            }
            return reply;
        };
        qint64 seen = 0;
        const auto sequence = [&] {
            try {
                seen = service.changeCounter();
            } catch (const Error&) {
                // Looked at again in a moment; a request that needs the desk says what is wrong.
            }
            return seen;
        };
        exchange::HttpServer server(handle, sequence);
        if (m_for == For::Desks) {
            server.listenToDesks(QHostAddress::Any, m_port,
                                 {exchange::Identity::of(*desk).tls(),
                                  [&gate](const QByteArray& fingerprint) { return gate.admits(fingerprint); }});
            Q_EMIT listening(server.desksPort());
        } else {
            server.listen(QHostAddress::LocalHost, m_port);
            Q_EMIT listening(server.port());
        }
        exec();
        server.close();
    } catch (const Error& error) {
        Q_EMIT failed(error);
    }
}

} // namespace entraide
