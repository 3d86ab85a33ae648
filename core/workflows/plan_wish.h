// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan is to reckon with besides the desk's records, and what of it could not be.
#pragma once

#include "domain/records.h"
#include "matching/obstacle.h"
#include "matching/plan_reason.h"
#include "workflows/names.h"

#include <QList>

#include <optional>

namespace entraide {

/// Somebody who cannot come after all ("Amina is ill on Tuesday").
struct Absence {
    VolunteerId volunteer;
    QDate from;
    QDate until;
    TimeRange hours; ///< empty: the whole days
    QString reason;  ///< kept with the places that are freed

    bool covers(QDate date, TimeRange time) const {
        return date >= from && date <= until && (hours.isEmpty() || time.isEmpty() || hours.overlaps(time));
    }
    friend bool operator==(const Absence&, const Absence&) = default;
};

/// Somebody chosen by hand for a place, against the proposal; or somebody proposed for it, who is to stay there when
/// the week is planned again.
struct HandPicked {
    QString place; ///< PlanLine::place
    AnyId instead; ///< the match, visit, sign-up or tandem of who has it now; empty: a place that is empty
    VolunteerId volunteer;
    QString reason;      ///< why the proposal was not followed; empty when it was
    bool pinned = false; ///< proposed by a plan: kept as long as it fits like any proposal
    QDate date = {};     ///< of one that is pinned the time that is kept; else for telling of it alone
    TimeRange hours = {};
    QList<PlanReason> reasons = {}; ///< of one that is pinned: what spoke for it

    friend bool operator==(const HandPicked&, const HandPicked&) = default;
};

struct PlanWish {
    /// Who was asked or said yes for one day may be moved where that buys something; locked places, series, fixed
    /// helpers and shifts stay. Without it they move only where somebody is absent and a place would stay empty else.
    bool mayMove = false;
    QList<Absence> absences;
    QList<HandPicked> picked;

    friend bool operator==(const PlanWish&, const PlanWish&) = default;
};

enum class PickProblem {
    PlaceGone,  ///< nobody is asked for there any more, or not at that time
    Given,      ///< every place is taken, by `others`
    HasIt,      ///< has the place already, without this plan
    Locked,     ///< `others` has it and is locked there
    Promised,   ///< is promised or chosen `elsewhere` at that hour
    Asked,      ///< of one that is pinned: was asked `elsewhere` for that hour
    Away,       ///< the plan's absences say so
    DoesNotFit, ///< for the reason `obstacle`
};

/// A choice that does not hold: the place is planned as if nobody had been chosen.
struct RefusedPick {
    HandPicked pick;
    PickProblem problem = PickProblem::PlaceGone;
    QString name; ///< who was chosen
    Subject subject;
    QDate date;
    TimeRange hours;
    QStringList others;
    Subject elsewhere;
    Obstacle obstacle = Obstacle::NotActive;
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::PickProblem, "place_gone", "given", "has_it", "locked", "promised", "asked", "away",
                    "does_not_fit")
