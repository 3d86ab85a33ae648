// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds while they are being planned: who does what in which order, always feasible, with what is needed to say in
// constant time what one more stop would cost.
#pragma once

#include "rounds/dice_rolls.h"
#include "rounds/round_model.h"

namespace entraide {

/// One rider's round, with sums from its start and from its end.
class PlanRoute {
public:
    /// About a position: 0 is the start, 1 the first stop, size() + 1 the end.
    struct Mark {
        std::int64_t leave = 0;     ///< the earliest that one may leave
        std::int64_t minutesOn = 0; ///< from arriving here to the finish, without waiting
        std::int64_t soonest = 0;   ///< the finish however early one arrives here
        std::int64_t latest = 0;    ///< to arrive here
        int pool = 0;               ///< on board and promised to nobody, after it
        int board = 0;              ///< on board, after it
        int leastPoolOn = 0;        ///< from here to the end
        int mostBoardOn = 0;        ///< from here to the end
        int mostBoardUntil = 0;     ///< from the start to here
    };

    int size() const { return static_cast<int>(jobs.size()); }

    std::vector<int> jobs;
    std::vector<int> places;        ///< with start and end
    std::vector<std::int32_t> legs; ///< from each place to the next
    std::vector<Mark> marks;        ///< none in plain problems
    std::int64_t metres = 0;
    std::int64_t minutes = 0; ///< from departure to finish
    std::int64_t cost = 0;
    int load = 0; ///< in plain problems: all portions
};

/// Where a job would go, and for how much.
struct Insertion {
    std::int64_t cost = std::numeric_limits<std::int64_t>::max();
    int rider = -1;
    int position = 0;      ///< after this one
    int deliveryOf = -1;   ///< with this delivery of the collection
    int deliveryAfter = 0; ///< the position (without the collection) after which it goes
    bool isFound() const { return rider >= 0; }
};

/// Plans as values: each used rider's jobs one after another.
struct PlanSnapshot {
    std::vector<int> riders;
    std::vector<int> ends; ///< in `jobs`
    std::vector<int> jobs;
    std::int64_t cost = 0;

    void add(int rider, const std::vector<int>& round) {
        riders.push_back(rider);
        jobs.insert(jobs.end(), round.begin(), round.end());
        ends.push_back(static_cast<int>(jobs.size()));
    }
};

/// Some of the jobs and some of the riders, planned as if there were no others.
struct PlanPart {
    std::vector<int> jobs;
    std::vector<int> riders;
};

class RoundPlan {
public:
    /// Nobody does anything.
    explicit RoundPlan(const RoundModel& model);
    /// The same of a part. Its cost is that of the part.
    RoundPlan(const RoundModel& model, PlanPart part);

    const RoundModel& model() const { return m_model; }
    /// Which it plans, in no order.
    std::span<const int> jobs() const { return m_part.jobs; }
    std::span<const int> riders() const { return m_part.riders; }
    std::int64_t cost() const { return m_cost; }
    std::span<const int> used() const { return m_used; }
    std::span<const int> unserved() const { return m_unserved; }
    const PlanRoute& route(int rider) const { return m_routes.data()[rider]; }
    int riderOf(int job) const { return m_riderOf.data()[job]; }
    /// A rider of a kind who has nothing to do yet; -1 when all are out.
    int freeRiderOf(const RiderKind& kind) const;
    std::size_t servedCount() const { return m_part.jobs.size() - m_unserved.size(); }
    /// On the rider's round: 1 for the first stop; 0 when it is not there.
    int positionOf(int rider, int job) const;

    /// What \a jobs in this order would cost the rider; none when it breaks a rule.
    std::optional<std::int64_t> costOf(int rider, std::span<const int> jobs) const;
    /// Makes this the rider's round. It must be feasible. A job that it leaves out is unserved unless another replace()
    /// follows that takes it in.
    void replace(int rider, std::span<const int> jobs);
    /// Takes jobs off a round (positions, ascending), with whatever cannot stay without them.
    void remove(int rider, std::span<const int> positions);
    /// The cheapest place for an unserved job. Each that would be better is overlooked with the probability \a blink.
    /// A collection whose own deliveries wait is placed together with one of them if that is possible.
    Insertion bestInsertion(int job, double blink, DiceRolls& dice) const;
    void insert(int job, const Insertion& where);
    /// After changes: drops from the list of the unserved who no longer is, and puts in who newly is.
    void recount();

    /// Puts so many unserved jobs, drawn at random, at the end of their list; says where they begin.
    std::size_t shuffleLast(std::size_t count, DiceRolls& dice);

    /// From now on remembers what was before, until the next call.
    void begin();
    void rollBack();

    PlanSnapshot snapshot() const;
    void restore(const PlanSnapshot& snapshot);

private:
    friend class InsertionSearch;
    struct Saved {
        int rider = -1;
        PlanRoute route;
    };

    struct Walk {
        int broken = -1; ///< the first stop that breaks a rule
        std::int64_t metres = 0;
        std::int64_t minutes = 0;
    };

    void touch(int rider);
    void refresh(int rider);
    void refreshMarks(const RiderKind& kind, PlanRoute& route);
    void priceAgain(PlanRoute& route);
    Walk walk(int rider, std::span<const int> jobs) const;
    void setUsed(int rider, bool used);
    void insertAt(int job, int rider, int position);
    void leaveOut(int job);

    const RoundModel& m_model;
    PlanPart m_part;
    std::vector<PlanRoute> m_routes; ///< by rider
    std::vector<char> m_mayRide;     ///< by rider
    std::vector<int> m_used;
    std::vector<int> m_riderOf;
    std::vector<int> m_unserved;
    std::int64_t m_cost = 0;
    std::vector<Saved> m_saved;
    std::size_t m_savedCount = 0;
    std::vector<int> m_savedUsed;
    std::vector<int> m_savedUnserved;
    std::vector<std::uint64_t> m_touched;
    std::uint64_t m_stamp = 0;
    std::int64_t m_savedCost = 0;
    // Scratch of walks and searches; a plan belongs to one thread.
    mutable std::vector<int> m_kept;   ///< of a collection: what its deliveries on the round take
    mutable std::vector<char> m_state; ///< of a job on the round that is looked at
    mutable std::vector<std::uint32_t> m_routeSeen;
    mutable std::uint32_t m_seenStamp = 0;
    std::vector<int> m_remaining;
};

} // namespace entraide
