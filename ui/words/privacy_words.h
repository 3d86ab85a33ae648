// SPDX-License-Identifier: GPL-3.0-or-later
// Consents and the review of records in words.
#pragma once

#include "privacy/consent_desk.h"
#include "privacy/minimise.h"
#include "privacy/review_desk.h"

#include <QString>
#include <QStringList>

namespace entraide {

class Names;

/// "nothing for 24 months": why a record is to be reviewed.
QString word(ReviewReason reason);
/// "an open request": what keeps a record from being put away.
QString word(StillOpen what);
/// "an active tandem, an open request".
QString openText(const QList<StillOpen>& open);

/// What is to be known of a line at a glance: "last on 12/03/2024", "taken back on …", "can be brought back until …".
QString detailText(const ReviewEntry& entry);
/// "23 days left", of what can be brought back; empty for all else.
QString daysLeftText(const ReviewEntry& entry, QDate today);

QString sentenceFor(const ReviewRefusal& refusal);
QString sentenceFor(ConsentRefusal refusal);
/// What follows from taking a consent back, a sentence each; one that says so where nothing else does.
QStringList sentencesFor(const WithdrawalEffects& effects, Names& names);
/// What reducing a record takes away and what stays.
QStringList sentencesFor(const MinimisePreview& preview);
/// "keeping these data: consent, since 01/02/2026, by form".
QString consentText(const ConsentGiven& consent);

} // namespace entraide
