// SPDX-License-Identifier: GPL-3.0-or-later
// What a day's rounds are planned from: numbers only. Places and jobs are known by their position in the lists; times
// are minutes of the day, distances metres.
#pragma once

#include "domain/enum_names.h"
#include "domain/geo_point.h"
#include "domain/time_values.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace entraide {

/// Metres from each place to each other, not necessarily the same in both directions.
class DistanceTable {
public:
    DistanceTable() = default;
    /// \a metres is row by row, count x count; throws Error when there are more or fewer.
    DistanceTable(int count, std::vector<std::int32_t> metres);
    /// As the crow flies, times \a detour: streets are about a third longer than that (Newell 1980). A
    /// place that is not known is farther from everywhere than anybody rides.
    static DistanceTable between(std::span<const GeoPoint> places, double detour = 1.3);

    int count() const { return m_count; }
    std::int32_t operator()(int from, int to) const {
        return m_metres[static_cast<std::size_t>(from) * static_cast<std::size_t>(m_count) +
                        static_cast<std::size_t>(to)];
    }

    /// From one place to all.
    std::span<const std::int32_t> from(int place) const {
        return std::span(m_metres).subspan(static_cast<std::size_t>(place) * static_cast<std::size_t>(m_count),
                                           static_cast<std::size_t>(m_count));
    }

private:
    int m_count = 0;
    std::vector<std::int32_t> m_metres;
};

/// Something to do at a place: portions to take in or to hand out.
struct RoundJob {
    int place = 0;
    int portions = 0;    ///< taken in (> 0) or handed out (< 0); what is handed out must be on board
    TimeRange window;    ///< when it may begin (the end included); empty: at any time
    int minutes = 3;     ///< how long it takes
    int collection = -1; ///< of a delivery: the job whose portions these are, before it on the same round; -1: any
    int weight = 1;      ///< leaving it out costs this times RoundRules::unserved
    int onlyRider = -1;  ///< only this one may do it; -1: anybody
};

/// Somebody who rides.
struct RoundRider {
    int start = 0;       ///< the place where it begins
    int end = -1;        ///< the place where it ends; -1: wherever the last stop is
    int capacity = 0;    ///< portions on board at most
    int from = 0;        ///< not before this minute
    int until = 1440;    ///< back (or done, when `end` is -1) by this minute
    double kmh = 12;     ///< 0: time does not count (neither windows nor hours nor minutes), only distance does
    bool loaded = false; ///< begins with all that is to be handed out on board, as from a depot, but for what has a
                         ///< collection of its own
};

/// What things cost, in metres.
struct RoundRules {
    std::int64_t unserved = 1'000'000; ///< a job that nobody does, times its weight
    std::int64_t rider = 0;            ///< for each rider who goes at all
    int minute = 0;                    ///< for each minute on the way, waiting included
};

struct RoundProblem {
    DistanceTable distances;
    std::vector<RoundJob> jobs;
    std::vector<RoundRider> riders;
    RoundRules rules;
};

/// What makes a problem meaningless.
enum class RoundFault {
    UnknownPlace,
    UnknownJob, ///< `collection` is no job, or one that takes nothing in, or less than is handed out
    UnknownRider,
    NegativeNumber, ///< a capacity, a duration, a weight, a speed, a price or a distance below 0 (or no number)
    Overflow,       ///< sums of these costs do not fit in 64 bits, or of these portions in 32
};

/// Whole minutes for a way, rounded up so that nothing is promised that cannot be kept; never more than 100,000. 0 when
/// \a kmh is 0.
int travelMinutes(std::int32_t metres, double kmh);

/// The first fault found, if any.
std::optional<RoundFault> faultOf(const RoundProblem& problem);

/// What is wrong with one stop of a round, when its order was made by hand.
enum class StopFault {
    Late,       ///< after its window, or after the rider's last minute
    Overloaded, ///< more on board than fits
    NotOnBoard, ///< hands out what was not taken in before; then nothing is handed out
    WrongRider, ///< is another rider's
    Twice,      ///< on this round already
};

struct RoundStop {
    int job = 0;
    int arrival = 0;         ///< minute of the day
    int begin = 0;           ///< after waiting for the window
    int onBoard = 0;         ///< portions after it
    std::int64_t metres = 0; ///< from the stop before
    std::optional<StopFault> fault;

    friend bool operator==(const RoundStop&, const RoundStop&) = default;
};

/// One rider's round with its times: as early as possible, leaving no earlier than needed for the first stop.
struct RoundRoute {
    int rider = 0;
    std::vector<RoundStop> stops;
    int departure = 0;       ///< minute of the day
    int finish = 0;          ///< minute of the day: the last stop is done, or back at `end`
    std::int64_t metres = 0; ///< the way to `end` included
    std::int64_t cost = 0;   ///< metres, minutes and the rider's own, by the rules

    bool isFeasible() const;
    friend bool operator==(const RoundRoute&, const RoundRoute&) = default;
};

/// The times, loads and cost of \a jobs in this order, whatever is wrong with it: for reordering by hand. A stop has
/// the first fault that it causes, in the order WrongRider, NotOnBoard, Overloaded, Late (Twice before them). Portions
/// that have a delivery of their own on the round are kept for it; the rest of what is on board is for everybody. For a
/// problem without faults; throws Error when the rider or a job does not exist.
RoundRoute scheduled(const RoundProblem& problem, int rider, std::span<const int> jobs);

/// Why nobody does a job: the first that holds.
enum class LeftOut {
    NoRider,       ///< there is none, or the only one allowed is not there (has no hours)
    TooMuch,       ///< more portions than any rider can carry
    TooFar,        ///< even alone it cannot be done within its window and the rider's hours
    NothingToGive, ///< more is to be handed out than is taken in
    NoRoom,        ///< could be done, but the riders are full or out of time
    NotWorthIt,    ///< could still be done, but costs more than leaving it out
    NotReached,    ///< planning was stopped before it came to this
};

struct LeftOutJob {
    int job = 0;
    LeftOut reason = LeftOut::NoRoom;

    friend bool operator==(const LeftOutJob&, const LeftOutJob&) = default;
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::RoundFault, "unknown_place", "unknown_job", "unknown_rider", "negative_number",
                    "overflow")
ENTRAIDE_ENUM_NAMES(entraide::StopFault, "late", "overloaded", "not_on_board", "wrong_rider", "twice")
ENTRAIDE_ENUM_NAMES(entraide::LeftOut, "no_rider", "too_much", "too_far", "nothing_to_give", "no_room", "not_worth_it",
                    "not_reached")
