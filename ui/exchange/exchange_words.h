// SPDX-License-Identifier: GPL-3.0-or-later
// Peers and exchanges in words.
#pragma once

#include "ui/common/tones.h"
#include "ui/exchange/exchange_office.h"

#include <QString>

namespace entraide {

/// "14:05", "yesterday 14:05", "18/03/2026 14:05": local time.
QString momentText(const QDateTime& moment, const QDateTime& now);

/// The sentence for the message bar: "Etterbeek: 12 received, 3 sent. 1 conflict to settle."
QString reportText(const ExchangeReport& report, const QString& peer);
Tone toneOf(const ExchangeReport& report);

/// A peer's state, short enough for a list: "up to date, 14:05", "not reached, 14:05".
QString stateText(const exchange::Peer& peer, bool isExchanging, const QDateTime& now);
QString stateIcon(const exchange::Peer& peer, bool isExchanging);
Tone stateTone(const exchange::Peer& peer, bool isExchanging);

/// What an exchange came to: "12 received, 3 sent", "the token is not accepted".
QString outcomeText(const exchange::ExchangeNote& note);

/// The status bar's part: "Exchange: 2 desks, last 14:05", "Exchange: no other desk".
QString statusText(const ExchangeOffice& office, const QDateTime& now);

} // namespace entraide
