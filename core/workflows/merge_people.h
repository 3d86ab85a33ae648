// SPDX-License-Identifier: GPL-3.0-or-later
// One person who is here twice becomes one again: what differs is chosen side by side, and everything that hung on
// either record hangs on the one that stays.
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/outcome.h"

#include <QHash>
#include <QJsonValue>
#include <QList>

#include <optional>

namespace entraide {

class Desk;

/// Whose value stays.
enum class TakenFrom { One, Other, Both };

/// What is counted under one of two records.
struct TwinHolds {
    int requests = 0; ///< for help to them
    int offers = 0;
    int matches = 0; ///< proposed, accepted or done
    int tandems = 0; ///< as helper or as the one who is helped
    int signups = 0; ///< not withdrawn
    int visits = 0;
    int gifts = 0;
    int dishes = 0;
    int rounds = 0;
    int notes = 0;
    int minutes = 0; ///< of help that was given, as it was noted

    friend bool operator==(const TwinHolds&, const TwinHolds&) = default;
};

/// One of two records that may be the same person, with its parts.
struct TwinSide {
    Person person;
    std::optional<Volunteer> volunteer;
    std::optional<Beneficiary> beneficiary;
    TwinHolds holds;
};

/// A field that both have and that is not the same.
struct TwinDifference {
    EntityType record = EntityType::Person;
    QString field; ///< its name in the body: "phones", "address"
    QJsonValue one;
    QJsonValue other;
    bool mayBeBoth = false; ///< lists and texts: what both say is kept
    TakenFrom proposed = TakenFrom::One;

    /// "person.phones": how a choice names it.
    QString key() const { return enumName(record) + u'.' + field; }
    friend bool operator==(const TwinDifference&, const TwinDifference&) = default;
};

struct TwinPair {
    TwinSide one;
    TwinSide other;
    QList<TwinDifference> differences; ///< in the order of the fields; the person's first
};

/// None when one of the two is not here.
std::optional<TwinPair> twinPair(const Desk& desk, const PersonId& one, const PersonId& other);

struct MergeWish {
    PersonId one;
    PersonId other;
    QHash<QString, TakenFrom> taken = {}; ///< by TwinDifference::key(); what is not named is taken as proposed
};

struct MergeDone {
    PersonId kept;
    PersonId gone;
    AnyId record;  ///< what stands for them: the volunteer, else the beneficiary, else the person
    int moved = 0; ///< records that refer to the one that stays now
    ChangeSet changes;
};

/// Makes one of the two, in one transaction and one undo step. The smaller id stays, whoever's values do, so that two
/// desks that merge the same two apart from each other delete the same one and move every reference alike. The other's
/// records are deleted; their ids stay in Person::mergedFrom, by which what comes later from another desk is moved too
/// (settleMerged), and by which erasing the person reaches what they were. Of two sign-ups for one place the one that
/// is further stays.
///
/// Refused with SamePerson (`id`: of the match or tandem) when one of them helped the other, AlreadyAsked when both
/// have a live match for one request, InConflict when two PCs contradict each other about one of the records, NotHere.
/// A consent that was taken back stays taken back.
Outcome<MergeDone> mergePersons(Desk& desk, const MergeWish& wish);

/// Moves what still names a record that was taken into another one: made at a desk that did not know yet. For what
/// \a changes brought; the same at every desk that holds the same.
ChangeSet settleMerged(Desk& desk, const QStringList& changedIds);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::TakenFrom, "one", "other", "both")
