// SPDX-License-Identifier: GPL-3.0-or-later
#include "rounds/left_out.h"

#include <algorithm>

namespace entraide {

namespace {

class LeftOutReasons {
public:
    LeftOutReasons(const RoundPlan& plan, const std::function<bool()>& halt)
        : m_plan(plan)
        , m_model(plan.model())
        , m_halt(halt) {
        for (int number = 0; number < m_model.jobCount(); ++number) {
            const ModelJob& job = m_model.job(number);
            const int rider = plan.riderOf(number);
            const bool fromTheStart = rider >= 0 && m_model.kindOf(rider).loaded;
            if (rider >= 0 && !fromTheStart && (job.portions > 0 || job.collection >= 0))
                m_takenIn += job.portions; // what is promised to somebody is for nobody else
            else if (job.collection < 0 && !fromTheStart)
                m_handedOut -= std::min(0, job.portions);
        }
    }

    LeftOut reason(int number) {
        const ModelJob& job = m_model.job(number);
        bool there = false;
        bool carries = false;
        bool reaches = false;
        bool isGiven = false;
        for (const RiderKind& kind : m_model.kinds()) {
            const int rider = kind.riders.front();
            if (!mayDo(job, kind, rider))
                continue;
            there = true;
            if (std::abs(job.portions) > kind.capacity)
                continue;
            carries = true;
            isGiven = isGiven || canBeGiven(job, kind);
            reaches = reaches || reachesAlone(number, kind);
            if (isGiven && reaches)
                break;
        }
        if (!there)
            return LeftOut::NoRider;
        if (!carries)
            return LeftOut::TooMuch;
        if (!reaches)
            return LeftOut::TooFar;
        if (!isGiven)
            return LeftOut::NothingToGive;
        if (m_halt())
            return LeftOut::NotReached;
        DiceRolls none(0);
        const Insertion where = m_plan.bestInsertion(number, 0, none);
        if (!where.isFound())
            return LeftOut::NoRoom;
        return where.cost >= job.unserved ? LeftOut::NotWorthIt : LeftOut::NotReached;
    }

private:
    bool mayDo(const ModelJob& job, const RiderKind& kind, int rider) const {
        if (kind.pace.counts() && kind.until < kind.from)
            return false;
        const int of = job.collection < 0 ? -1 : m_model.job(job.collection).onlyRider;
        return (job.onlyRider < 0 || job.onlyRider == rider) && (of < 0 || of == rider);
    }

    /// Whether the rider could have on board what the job hands out.
    bool canBeGiven(const ModelJob& job, const RiderKind& kind) const {
        if (job.portions >= 0)
            return true;
        if (job.collection >= 0)
            return m_model.job(job.collection).portions <= kind.capacity;
        return kind.loaded || m_handedOut <= m_takenIn;
    }

    /// Whether the rider, doing nothing else, could be there in time; for portions of a collection, by way of it.
    bool reachesAlone(int number, const RiderKind& kind) const {
        if (!kind.pace.counts())
            return true;
        std::int64_t now = kind.from;
        int place = kind.start;
        bool first = true;
        for (const int visited : {m_model.job(number).collection, number}) {
            if (visited < 0)
                continue;
            const ModelJob& job = m_model.job(visited);
            const int way = kind.pace.minutes(m_model.metres(place, job.place));
            if (first)
                now = std::max(now, job.opens - way);
            first = false;
            now = std::max(now + way, job.opens);
            if (now > job.closes)
                return false;
            now += job.minutes;
            place = job.place;
        }
        return now + kind.pace.minutes(m_model.metres(place, kind.end)) <= kind.until;
    }

    const RoundPlan& m_plan;
    const RoundModel& m_model;
    const std::function<bool()>& m_halt;
    std::int64_t m_takenIn = 0;   ///< by those who go, for anybody
    std::int64_t m_handedOut = 0; ///< of it, if all were served
};

} // namespace

std::vector<LeftOutJob> reasonsLeftOut(const RoundPlan& plan, const std::function<bool()>& halt) {
    LeftOutReasons reasons(plan, halt);
    std::vector<LeftOutJob> result;
    for (const int job : plan.unserved())
        result.push_back({.job = job, .reason = reasons.reason(job)});
    std::ranges::sort(result, {}, &LeftOutJob::job);
    return result;
}

} // namespace entraide
