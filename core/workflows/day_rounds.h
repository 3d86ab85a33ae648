// SPDX-License-Identifier: GPL-3.0-or-later
// A day's rounds as values: what they are made of, their times, and changes to them by hand. Pure; nothing is saved.
#pragma once

#include "domain/records.h"
#include "rounds/round_problem.h"

#include <QList>

#include <optional>

namespace entraide {

/// What a stop is for.
enum class StopKind {
    Dish,         ///< collected at a cook's home
    MealPickup,   ///< collected at a restaurant, for one hospital
    MealDelivery, ///< brought to that hospital
    HandOut,      ///< handed out at a zone or shelter, whoever cooked
    Unknown,      ///< of a record that is not here
};

/// Something to take in or to hand out somewhere.
struct RoundWork {
    AnyId about; ///< as Stop::about
    StopKind kind = StopKind::Unknown;
    int portions = 0;  ///< taken in (> 0) or handed out (< 0)
    QString name;      ///< the cook, the restaurant, the hospital, the zone
    QString shortName; ///< the same for the team: first name and initial
    QString unit;      ///< of the hospital
    Address address;
    GeoPoint position;
    QString phone; ///< E.164
    QString contents;
    QStringList allergens; ///< of a dish
    QList<SpecialNeed> suits;   ///< of a dish: kinds of meal that it also is
    QList<NeedCount> needs;     ///< of a zone: to take along; once it is done, handed out besides portions
    TimeRange window;      ///< when it may begin (the end included); empty: at any time
    int minutes = 3;       ///< how long it takes

    friend bool operator==(const RoundWork&, const RoundWork&) = default;
};

struct PlannedStop {
    RoundWork work = {};
    int arrival = 0; ///< minute of the day
    int begin = 0;   ///< after waiting for the window
    int onBoard = 0; ///< portions after it
    double km = 0;   ///< from the stop before; NaN when one of the two is not on the map
    bool done = false;
    std::optional<int> announced = {}; ///< minute of the day the rider said to come; none: not said
    int handedOut = 0;                 ///< portions, once it is done
    std::optional<StopFault> fault = {};
    int lateBy = 0; ///< minutes, of a fault that is Late

    friend bool operator==(const PlannedStop&, const PlannedStop&) = default;
};

/// Whether somebody can ride that day.
enum class RiderState {
    Free,
    Away,     ///< not in their week, or away that day
    Taken,    ///< free, but all of it is promised elsewhere or on a round under way
    NotOnMap, ///< nobody knows where they live, so no way can be measured
    FarAway,  ///< lives far from everything else of the day
};

struct RoundRiderLine {
    VolunteerId id;
    QString name;
    QString shortName;
    QString phone; ///< E.164
    RiderState state = RiderState::Free;
    Transport transport = Transport::Bicycle;
    QList<Transport> transports; ///< all that they have
    int capacity = 0;            ///< portions
    GeoPoint home;
    bool byPostcode = false; ///< home is the middle of the postcode, the address is not placed
    QList<TimeRange> free;   ///< in order

    friend bool operator==(const RoundRiderLine&, const RoundRiderLine&) = default;
};

/// Where a round begins: at a kitchen or, with an empty id, where its rider lives.
struct RoundKitchen {
    OrganisationId id = {};
    QString name = {};
    GeoPoint position = {};

    friend bool operator==(const RoundKitchen&, const RoundKitchen&) = default;
};

/// How somebody rides one day, where it is not the usual.
struct RiderChoice {
    VolunteerId id;
    std::optional<Transport> transport = {};
    std::optional<int> capacity = {};           ///< portions; none: what usually fits
    std::optional<OrganisationId> kitchen = {}; ///< where they begin; empty: at home; none: where all begin

    friend bool operator==(const RiderChoice&, const RiderChoice&) = default;
};

struct PlannedRound {
    RoundId id; ///< empty: a new one
    RoundState state = RoundState::Planned;
    RoundRiderLine rider;
    Transport transport = Transport::Bicycle;
    int capacity = 0;
    OrganisationId kitchen; ///< where it begins; empty: where the rider lives
    QString kitchenName;
    GeoPoint start;
    TimeRange hours;   ///< when the rider may be on the way
    TimeRange stretch; ///< the rider's free time around it, which changes by hand may use; empty: the same hours
    QList<PlannedStop> stops;
    int departure = 0; ///< minute of the day
    int finish = 0;    ///< when the last stop is done
    double km = 0;     ///< without ways that cannot be measured
    int portionsHandedOut = 0;

    int minutes() const { return stops.isEmpty() ? 0 : finish - departure; }
    int collected() const;
    int delivered() const;
    /// Portions on board at the end, for which there is no place yet.
    int left() const { return collected() - delivered(); }
    /// Portions taken in at stops that are done, and not handed out: what the rider has with them, or brought back.
    int leftover() const;
    bool hasFault() const;
    friend bool operator==(const PlannedRound&, const PlannedRound&) = default;
};

/// Why something is in no round.
enum class NotInRound {
    NotPlanned, ///< nobody has planned it yet
    TakenOut,   ///< by hand
    NotOnMap,   ///< its address is not placed
    FarAway,    ///< so far from everything else that the place is likely to be wrong
    NoSuchHour, ///< its hour does not exist or comes twice: clocks change
    NoRider,    ///< nobody rides that day
    TooMuch,    ///< more than any rider can carry
    TooFar,     ///< cannot be done within its hours and the riders'
    NoFood,     ///< more is wanted than was cooked
    NoRoom,     ///< could be done, but the riders are full or out of time
};

struct UnplannedWork {
    RoundWork work; ///< with the portions that are in no round
    NotInRound reason = NotInRound::NotPlanned;

    friend bool operator==(const UnplannedWork&, const UnplannedWork&) = default;
};

/// What a day's rounds come to.
struct RoundFigures {
    int rounds = 0;
    int collected = 0; ///< portions
    int delivered = 0;
    int left = 0; ///< collected and not handed out
    double km = 0;
    int minutes = 0; ///< of all riders

    friend bool operator==(const RoundFigures&, const RoundFigures&) = default;
};

/// The rounds of a day: as they are kept, as a plan proposes them, or as somebody is moving them by hand.
struct DayRounds {
    QDate date;
    bool cancelled = false;     ///< planning was stopped before anything was found
    bool stoppedEarly = false;  ///< planning was stopped, this is the best until then
    QList<PlannedRound> rounds; ///< in order of departure
    QList<UnplannedWork> notInRound;
    QList<RoundRiderLine> riders; ///< everybody who could ride, the free ones first
    QList<Round> base;            ///< the records this was read from, so that accepting sees whether they changed
    RoundFigures before;          ///< of those
    std::int64_t cost = 0;        ///< of a plan, by RoundRules
    std::int64_t firstCost = 0;
    std::int64_t iterations = 0;

    RoundFigures figures() const;
    friend bool operator==(const DayRounds&, const DayRounds&) = default;
};

// ---- what a rider carries and how fast ------------------------------------------------------------------------------

/// Portions that fit: a rucksack, two panniers, a box of 200 litres, a boot, a loading space.
int usualCapacity(Transport transport);
/// From door to door in town, lights and locking included. On foot with a load below the 5 km/h of comfortable walking
/// (Bohannon 1997); bicycles 10 to 15 (Jensen et al. 2010, shared bicycles of Lyon); cars and vans a little below the
/// 22 km/h that TomTom's index gives for Brussels; public transport with its waiting.
double usualKmh(Transport transport);
/// The one that carries the most of those somebody has; a bicycle when none is noted.
Transport roundTransport(const QList<Transport>& transports);
/// \a rider with what \a choice says.
RoundRiderLine asChosen(RoundRiderLine rider, const RiderChoice& choice);

/// Minutes to hand out so many portions: half a minute each, so that what several parts take is never less than what
/// they take together.
inline int handOutMinutes(int portions) {
    return (std::abs(portions) + 1) / 2;
}

/// Whether what a stop takes in or hands out is spoken for: not when its round ended without it.
inline bool counts(const Round& round, const Stop& stop) {
    return round.state != RoundState::Done || stop.done;
}

// ---- what is handed out besides portions -----------------------------------------------------------------------------

/// What a rider takes along for all zones together, each need once, in their order.
QList<NeedCount> takeAlong(const PlannedRound& round);
/// The kinds of meal that zones of the round want more of than its dishes are: vegan dishes are vegetarian too.
QList<NeedCount> unsuited(const PlannedRound& round);
/// The sum of two lists, each need once, in their order.
QList<NeedCount> withNeeds(const QList<NeedCount>& some, const QList<NeedCount>& more);
/// \a some less \a others; nothing below 0.
QList<NeedCount> withoutNeeds(const QList<NeedCount>& some, const QList<NeedCount>& others);

// ---- by hand --------------------------------------------------------------------------------------------------------

/// Works out times, loads, distances and faults anew, for the order its stops are in. Rounds that are under way keep
/// theirs.
void reschedule(PlannedRound& round);

/// Moves a stop of a planned round to another place of it. False when there is no such place.
bool moveStop(DayRounds& day, qsizetype round, qsizetype stop, qsizetype to);
/// Moves a stop, with the other half of its meal order, to where it costs the fewest metres in another planned round.
bool moveToRound(DayRounds& day, qsizetype round, qsizetype stop, qsizetype other);
/// Takes a stop, with the other half of its meal order, out of its round.
bool takeOut(DayRounds& day, qsizetype round, qsizetype stop);
/// Puts what is in no round where it costs the fewest metres in a planned one: a meal order with both its halves.
bool putIn(DayRounds& day, qsizetype unplanned, qsizetype round);
/// Gives a planned round to another rider, with their transport and where they live.
bool setRider(DayRounds& day, qsizetype round, RoundRiderLine rider);
/// Has a planned round begin at \a kitchen.
bool setKitchen(DayRounds& day, qsizetype round, const RoundKitchen& kitchen);
/// A new round without stops, of \a rider, from \a kitchen. Gives its index.
qsizetype addRound(DayRounds& day, RoundRiderLine rider, const RoundKitchen& kitchen = {});
/// Rounds without stops go.
void dropEmptyRounds(DayRounds& day);

/// Whether the same riders do the same in the same order and in the same way: nothing was moved, or it was moved back.
bool sameOrder(const DayRounds& a, const DayRounds& b);

/// What a change costs.
struct RoundsDifference {
    double km = 0;
    int minutes = 0;
    int delivered = 0;         ///< portions more
    QList<PlannedStop> missed; ///< Late now and not before, or later
    QList<PlannedStop> other;  ///< with another fault now and not before
    bool isNone() const {
        return std::abs(km) < 0.005 && minutes == 0 && delivered == 0 && missed.isEmpty() && other.isEmpty();
    }
};
RoundsDifference differenceBetween(const DayRounds& before, const DayRounds& after);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::StopKind, "dish", "meal_pickup", "meal_delivery", "hand_out", "unknown")
ENTRAIDE_ENUM_NAMES(entraide::RiderState, "free", "away", "taken", "not_on_map", "far_away")
ENTRAIDE_ENUM_NAMES(entraide::NotInRound, "not_planned", "taken_out", "not_on_map", "far_away", "no_such_hour",
                    "no_rider", "too_much", "too_far", "no_food", "no_room")
