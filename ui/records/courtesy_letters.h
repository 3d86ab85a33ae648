// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/letter_words.h"

namespace entraide {

class Desk;

/// A message that is ready to be sent.
struct Outgoing {
    QString toName;
    QStringList addresses; ///< e-mails; empty: to be told on the telephone
    Letter letter;
};

/// To the one who helps: a reminder or thanks.
Outgoing letterToHelper(const Desk& desk, LetterKind kind, const CourtesyCall& call);
/// To the one who is helped, or the organisation that asks: who comes, or whether all was well.
Outgoing letterToAsker(const Desk& desk, LetterKind kind, const CourtesyCall& call);
/// To who promised a gift of meals: that it is not paid yet, and how to pay it.
Outgoing letterToGiver(const Desk& desk, const DonationId& gift);
/// The same thanks to everybody.
Outgoing letterToAll(const Desk& desk, const QList<CourtesyCall>& calls);

/// Copies the text, and opens the mail program with it where there is an address: window by window where there are more
/// than one mail takes. Says what was done.
QString handOver(const Outgoing& outgoing);

} // namespace entraide
