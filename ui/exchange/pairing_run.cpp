// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/pairing_run.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "storage/document_store.h"

namespace entraide {

using exchange::PairingAs;
using exchange::PairingChannel;
using exchange::PairingDoor;
using exchange::PairingFault;

PairingRun::PairingRun(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {}

PairingRun::~PairingRun() {
    m_finished = true; // nobody listens any more
    if (m_door)
        m_door->shut();
    if (m_channel)
        m_channel->refuse();
}

void PairingRun::wait(PairingAs as, quint16 doorPort) {
    const QString uuid = as == PairingAs::Team ? m_desk.documents().databaseUuid() : exchange::newDatabaseUuid();
    m_door = std::make_unique<PairingDoor>(
        m_desk, exchange::Pairing::Own{.name = m_desk.info().name, .doorPort = doorPort, .as = as, .uuid = uuid});
    connect(m_door.get(), &PairingDoor::compare, this,
            [this, as](const QString& words, const QString& name) { Q_EMIT compare(words, name, as); });
    connect(m_door.get(), &PairingDoor::attemptFailed, this, &PairingRun::attemptFailed);
    connect(m_door.get(), &PairingDoor::finished, this, &PairingRun::finish);
    try {
        m_door->open(QHostAddress::Any, usualPort);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::PortInUse)
            throw;
        m_door->open(QHostAddress::Any, 0);
    }
}

void PairingRun::call(const QString& host, quint16 port, quint16 doorPort) {
    m_channel.reset(exchange::callForPairing(m_desk, host, port,
                                             {.isCaller = true, .name = m_desk.info().name, .doorPort = doorPort}));
    connect(m_channel.get(), &PairingChannel::compare, this,
            [this](const QString& words, const QString& name) { Q_EMIT compare(words, name, m_channel->result().as); });
    connect(m_channel.get(), &PairingChannel::finished, this, &PairingRun::finish);
}

quint16 PairingRun::port() const {
    return m_door ? m_door->serverPort() : 0;
}

int PairingRun::secondsLeft() const {
    return m_door ? m_door->secondsLeft() : 0;
}

PairingChannel* PairingRun::channel() const {
    return m_door ? m_door->channel() : m_channel.get();
}

void PairingRun::confirm() {
    if (PairingChannel* open = channel())
        open->confirm();
}

void PairingRun::refuse() {
    if (m_door)
        m_door->shut(); // whoever it was: not again without a person
    else if (m_channel)
        m_channel->refuse();
}

void PairingRun::finish(const std::optional<PairingFault>& fault, const QString& peer) {
    if (m_finished)
        return;
    m_finished = true;
    Q_EMIT finished(fault, peer);
}

} // namespace entraide
