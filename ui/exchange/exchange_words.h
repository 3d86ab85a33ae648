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

/// What a peer is: "PC of this association", "partner", "hub", "program".
QString kindText(const exchange::Peer& peer);
QString kindIcon(const exchange::Peer& peer);
/// What that means, in a sentence or two.
QString kindExplanation(const exchange::Peer& peer);

/// A peer's state, short enough for a list: "up to date, 14:05", "offline since 09:12, 6 waiting", "paused".
QString stateText(const ExchangeOffice& office, const exchange::Peer& peer, const QDateTime& now);
QString stateIcon(const ExchangeOffice& office, const exchange::Peer& peer);
Tone stateTone(const ExchangeOffice& office, const exchange::Peer& peer);

/// In two lines of four groups, to be read aloud; empty for none.
QString readableFingerprint(const QByteArray& fingerprint);

/// What an exchange came to: "12 received, 3 sent", "the token is not accepted".
QString outcomeText(const exchange::ExchangeNote& note);

/// The status bar's part: "Exchange: 2 desks, last 14:05", "Exchange: no other desk".
QString statusText(const ExchangeOffice& office, const QDateTime& now);

} // namespace entraide
