// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about records that are due for review: kept for a while, put away, brought back, or told on what they
// rest. Each act is one transaction and one undo step; erasing is erasure.h's. The act DecideRetention: throws Error
// NotAllowed.
#pragma once

#include "privacy/retention.h"
#include "storage/change.h"

#include <variant>

namespace entraide {

class Desk;

enum class ReviewRefusalCode {
    NotHere,         ///< `person` is missing or erased
    StillOpen,       ///< something of `open` goes on
    AlreadyArchived, ///< `person` was put away before
    NotArchived,     ///< nothing to bring back: no review put `person` away
    ReasonMissing,
    NotConfirmed, ///< so many (`number`) at once take a second yes: their number, typed
    KeptByLaw,    ///< until `until`: may be reduced, not erased
    NotKeptByLaw, ///< may be erased as a whole
    Conflicting,  ///< two PCs changed `person` apart: somebody has to choose first
};

struct ReviewRefusal {
    ReviewRefusalCode code = ReviewRefusalCode::NotHere;
    PersonId person = {};
    QString name = {};
    QList<StillOpen> open = {};
    qint64 number = 0;
    QDate until = {};
};
using ReviewOutcome = std::variant<ChangeSet, ReviewRefusal>;

/// More than this many, or more than 5 % of all people of the desk, take a second yes. One person never does.
inline constexpr qint64 mostAtOnce = 20;
bool needsSecondYes(qint64 chosen, qint64 people);

/// Who decides, when, and with which second yes.
struct ReviewDecision {
    QString by;
    QDate today;
    std::optional<qint64> typedNumber = {};
};

/// Not asked about again for 24 months. Withdrawn consents take a reason.
ReviewOutcome keepRecords(Desk& desk, const QList<PersonId>& persons, const QString& reason,
                          const ReviewDecision& decision);
/// Put away: the person is archived; who helps or is helped does not any more. Refused while something is open.
ReviewOutcome archiveRecords(Desk& desk, const QList<PersonId>& persons, const ReviewDecision& decision);
/// As they were before a review put them away, and kept for another 24 months. Takes no second yes: nothing is lost.
ReviewOutcome restoreRecords(Desk& desk, const QList<PersonId>& persons, const ReviewDecision& decision);
/// Notes on what records rest of which nobody wrote that down.
ReviewOutcome noteBasis(Desk& desk, const QList<PersonId>& persons, const ConsentGiven& basis,
                        const ReviewDecision& decision);
/// Why \a person may not be erased now; none: may be.
std::optional<ReviewRefusal> refusalToErase(Desk& desk, const PersonId& person, QDate today);
/// The same of several at once, their second yes included.
std::optional<ReviewRefusal> refusalToErase(Desk& desk, const QList<PersonId>& persons, const ReviewDecision& decision);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::ReviewRefusalCode, "not_here", "still_open", "already_archived", "not_archived",
                    "reason_missing", "not_confirmed", "kept_by_law", "not_kept_by_law", "conflicting")
