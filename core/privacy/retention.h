// SPDX-License-Identifier: GPL-3.0-or-later
// Whose record is to be looked at again, and why: after 24 months in which nothing happened, at once when somebody
// takes back that it is kept, where nobody wrote down on what it rests, and when what was put away has waited long
// enough. Nothing is ever put away or erased by itself.
#pragma once

#include "domain/person.h"
#include "privacy/person_past.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace entraide {

class Desk;

inline constexpr int idleMonths = 24;
/// So long what a review put away can be brought back before erasing it is proposed.
inline constexpr int restoreDays = 90;

enum class ReviewReason {
    ErasureDue, ///< put away, and the time to bring it back is over
    Withdrawn,  ///< keeping these data is not agreed to any more
    Idle,
    NoBasis,  ///< neither a consent nor another basis is on record
    Archived, ///< put away, and can be brought back
};

/// The first day on which somebody of whom \a last is the newest day counts as idle.
inline QDate idleFrom(QDate last) {
    return last.isValid() ? last.addMonths(idleMonths) : QDate();
}
/// The first day on which erasing is proposed for somebody a review put away: when the time to bring back is over, and
/// the law and a decision to keep let it.
QDate erasureDueFrom(const Person& person, const PersonPast& past);
/// None: nothing is to be decided. One reason, the most pressing.
std::optional<ReviewReason> reviewReason(const Person& person, const PersonPast& past, QDate today);

struct ReviewEntry {
    PersonId person;
    QString name;
    ReviewReason reason = ReviewReason::Idle;
    PersonState state = PersonState::Active;
    PersonPast past;
    QDate due;          ///< since, or (of Archived) from when on, something is to be decided
    QDate archivedOn;   ///< of what a review put away
    QString keepReason; ///< of the last decision to keep

    friend bool operator==(const ReviewEntry& a, const ReviewEntry& b) {
        return a.person == b.person && a.reason == b.reason;
    }
};

struct ReviewList {
    QDate day;
    qint64 people = 0;          ///< whose records the desk keeps
    QList<ReviewEntry> entries; ///< by reason, then the longest due first

    qsizetype count(ReviewReason reason) const;
    /// What waits for a decision: all but what can be brought back, and what only lacks a basis.
    qsizetype waiting() const;
};

/// Reads everybody: a second for 100,000 people, so beside the window. The act DecideRetention: throws Error
/// NotAllowed, and Cancelled.
ReviewList reviewList(const Desk& desk, QDate today, const std::stop_token& stop = {});
/// Of one person, whether or not something is to be decided (then without a reason that counts); none when not here.
struct PersonReview {
    Person person;
    PersonPast past;
    std::optional<ReviewReason> reason;
};
std::optional<PersonReview> reviewOf(Desk& desk, const PersonId& person, QDate today);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::ReviewReason, "erasure_due", "withdrawn", "idle", "no_basis", "archived")
