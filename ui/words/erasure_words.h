// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "privacy/erasure.h"
#include "privacy/receipts.h"

#include <QString>
#include <QStringList>

namespace entraide {

class Names;

QString sentenceFor(ErasureRefusal refusal);
/// "Karim Benali is expected on Thu 19/11: Shopping, Lea Peeters."
QString sentenceFor(const ErasureWarning& warning, Names& names);
/// What goes, what stays, what is taken out of others' records: a sentence each, those that say something.
QStringList sentencesFor(const ErasurePreview& preview);
/// "Erased on 18/11/2026 by Ana. Confirmed by 2 of 3 desks." \a desks: how many there are, as far as is known otherwise.
QString lineOf(const Erasing& erasing, qsizetype desks = 0);

} // namespace entraide
