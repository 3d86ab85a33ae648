// SPDX-License-Identifier: GPL-3.0-or-later
// Peers, notes and settings as the peer book keeps them. Pure.
#pragma once

#include "exchange/peer.h"

#include <QJsonObject>

namespace entraide::exchange {

QJsonObject jsonOf(const ExchangeNote& note);
ExchangeNote noteFrom(const QJsonObject& json);

QJsonObject jsonOf(const Peer& peer);
Peer peerFrom(const QJsonObject& json);

QJsonObject jsonOf(const ExchangeSettings& settings);
ExchangeSettings settingsFrom(const QJsonObject& json);

} // namespace entraide::exchange
