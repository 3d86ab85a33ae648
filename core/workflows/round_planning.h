// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/day_rounds.h"
#include "workflows/outcome.h"

#include <functional>
#include <stop_token>

namespace entraide {

class Desk;

struct RoundPlanOptions {
    QList<RiderChoice> riders;   ///< empty: everybody who is free
    OrganisationId kitchen;      ///< where all begin of whom nothing else is said; empty: each at home
    TimeRange handOut;           ///< when zones and shelters are come to; empty: at any time
    double seconds = 2;          ///< how long to look for better rounds
    std::int64_t iterations = 0; ///< when above 0: so many instead of seconds, for rounds that repeat exactly
    std::uint64_t seed = 1;
    std::stop_token stop;
    std::stop_token enough = {}; ///< ends the search too, but never before there are first rounds
    /// Once set, the search does not end after `seconds`, but when it is stopped or after mostSeconds.
    std::stop_token goOn = {};
    static constexpr double mostSeconds = 600;
    /// Stopped, the best rounds until then are given, even if there are none yet; else (false) nothing, at once, and
    /// the day stays as it was.
    bool keepBest = true;
    /// The share of the work, and what the best so far comes to; of the rounds that are planned anew.
    std::function<void(double, const RoundFigures&)> progress;
};

/// What was handed out at a stop.
struct HandedOut {
    int portions = 0;
    QList<NeedCount> needs; ///< besides
};

/// Plans a day's rounds and moves them from step to step. One Desk, one thread: for propose() that of a worker.
class RoundPlanning {
public:
    explicit RoundPlanning(Desk& desk)
        : m_desk(desk) {}

    /// The day as it is kept. Throws Error(Cancelled) when \a stop asks for it.
    DayRounds day(QDate date, const Today& today, const std::stop_token& stop = {}) const;

    /// New rounds for all that has not begun. Nothing is saved. Refused (InThePast) for days that are over, and
    /// (NotHere) for a kitchen or rider that is not here. Where there are fewer portions than zones want, each gets its
    /// share.
    Outcome<DayRounds> propose(QDate date, const RoundPlanOptions& options, const Today& today) const;

    /// Saves \a day, as proposed or moved by hand, in the place of the planned rounds it was read from: one step to
    /// undo. Dishes in a round become planned, those in none are offered again. Refused as ChangedMeanwhile when the
    /// day's rounds are not those any more, AlreadyInRound, RiderTwice, NoRider, StateForbids.
    Outcome<ChangeSet> accept(const DayRounds& day, const Today& today);

    /// Planned -> under way, on its day or, to note afterwards how it went, later.
    Outcome<ChangeSet> start(const RoundId& id, const Today& today);
    /// Marks a stop as done: a dish is then collected, a meal order collected or delivered. What was to be handed out
    /// there was, as far as it was taken in.
    Outcome<ChangeSet> stopDone(const RoundId& id, qsizetype stop);
    /// The same for a stop that hands out, with what it was; one that is done already is put right. On a round under way
    /// or done. No more in all than was taken in (NotComplete, portions_handed_out).
    Outcome<ChangeSet> handOut(const RoundId& id, qsizetype stop, HandedOut handedOut);
    /// The rider said to come at \a minute of the day; none takes it back. Under way, for a stop that is not done.
    Outcome<ChangeSet> announce(const RoundId& id, qsizetype stop, std::optional<int> minute);
    /// Under way -> done. Stops that are not marked were done too (\a restDone), or not: such dishes are offered again.
    /// What was handed out in all and stands at no stop yet is put to those that were to hand out.
    Outcome<ChangeSet> finish(const RoundId& id, int portionsHandedOut, bool restDone);
    /// Under way -> planned, as long as no stop is done.
    Outcome<ChangeSet> backToPlanned(const RoundId& id);

private:
    Desk& m_desk;
};

} // namespace entraide
