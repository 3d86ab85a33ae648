// SPDX-License-Identifier: GPL-3.0-or-later
// Noting that somebody agrees, and taking it back with what follows from that, as one act and one undo step.
#pragma once

#include "domain/person.h"
#include "storage/change.h"

#include <QStringList>

#include <variant>

namespace entraide {

class Desk;

enum class ConsentRefusal {
    NotHere,           ///< no such person, or erased
    NothingToWithdraw, ///< what is to be taken back does not stand
    DateMissing,
    DateAhead, ///< after today
};
using ConsentOutcome = std::variant<ChangeSet, ConsentRefusal>;

/// What follows when \a what is taken back. What is shared is withdrawn by itself when shares are settled
/// (core/sharing); calls and letters leave the person out from then on.
struct WithdrawalEffects {
    Consent what = Consent::DataKeeping;
    bool toReview = false; ///< the record is to be reviewed at once
    QStringList shared;    ///< ids of requests and dishes that partners have, and will not
    bool noCalls = false;  ///< the call list leaves the person out
    bool noMail = false;   ///< messages are not sent by mail
    bool pictures = false; ///< to be taken down by hand
    int textsOfHealth = 0; ///< texts on needs and mobility that are emptied
    bool nothingElse() const;
};
WithdrawalEffects effectsOfWithdrawal(const Desk& desk, const Person& person, Consent what);

/// The dated entry is added; an older one of the same kind stays as it was.
ConsentOutcome giveConsent(Desk& desk, const PersonId& person, const ConsentGiven& consent, QDate today);
/// Every standing entry of \a what ends on \a on; health texts are emptied with it.
ConsentOutcome withdrawConsent(Desk& desk, const PersonId& person, Consent what, QDate on, QDate today);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::ConsentRefusal, "not_here", "nothing_to_withdraw", "date_missing", "date_ahead")
