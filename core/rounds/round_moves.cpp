// SPDX-License-Identifier: GPL-3.0-or-later
#include "rounds/round_moves.h"

#include <algorithm>

namespace entraide {

namespace {

constexpr std::size_t neighboursMoved = 14;
constexpr int longestMoved = 3;

class Moves {
public:
    explicit Moves(RoundPlan& plan)
        : m_plan(plan)
        , m_model(plan.model()) {}

    bool improve(int job) {
        const auto near = m_model.neighbours(job);
        for (const int other : near.first(std::min(near.size(), neighboursMoved))) {
            if (other == job || m_plan.riderOf(job) < 0 || m_plan.riderOf(other) < 0)
                continue;
            look(job, other);
            if (m_a.rider == m_b.rider ? improveWithin() : improveBetween())
                return true;
        }
        return false;
    }

private:
    struct Side {
        int rider = -1;
        int at = 0; ///< position, 1 for the first
        const PlanRoute* route = nullptr;

        int place(int position) const { return route->places.data()[position]; }
        int size() const { return route->size(); }
    };

    void look(int job, int other) {
        const auto side = [this](int number) {
            const int rider = m_plan.riderOf(number);
            return Side{.rider = rider, .at = m_plan.positionOf(rider, number), .route = &m_plan.route(rider)};
        };
        m_a = side(job);
        m_b = side(other);
    }

    std::int64_t way(int from, int to) const { return m_model.metres(from, to); }
    std::int64_t leg(const Side& side, int position) const { return side.route->legs.data()[position]; }

    /// Appends the stops at positions first to last.
    static void append(std::vector<int>& jobs, const Side& side, int first, int last, bool turned = false) {
        const auto begin = side.route->jobs.begin();
        if (first > last)
            return;
        if (turned)
            jobs.insert(jobs.end(), std::make_reverse_iterator(begin + last),
                        std::make_reverse_iterator(begin + first - 1));
        else
            jobs.insert(jobs.end(), begin + first - 1, begin + last);
    }

    void clear() {
        m_first.clear();
        m_second.clear();
    }

    bool takeIfCheaper() {
        const auto first = m_plan.costOf(m_a.rider, m_first);
        if (!first)
            return false;
        const bool one = m_a.rider == m_b.rider;
        const auto second = one ? std::optional<std::int64_t>(0) : m_plan.costOf(m_b.rider, m_second);
        const std::int64_t before = m_a.route->cost + (one ? 0 : m_b.route->cost);
        if (!second || *first + *second >= before)
            return false;
        m_plan.replace(m_a.rider, m_first);
        if (!one)
            m_plan.replace(m_b.rider, m_second);
        m_plan.recount();
        return true;
    }

    bool improveBetween() {
        for (int count = 1; count <= longestMoved && m_a.at + count - 1 <= m_a.size(); ++count) {
            for (const int after : {m_b.at, m_b.at - 1}) {
                if (relocate(m_a.at, m_a.at + count - 1, after))
                    return true;
            }
        }
        for (const int with : {m_b.at + 1, m_b.at - 1}) {
            if (with >= 1 && with <= m_b.size() && swap(with))
                return true;
        }
        return exchangeTails();
    }

    /// The stops first to last of a's round after a position of b's.
    bool relocate(int first, int last, int after) {
        const std::int64_t less = leg(m_a, first - 1) + leg(m_a, last) - way(m_a.place(first - 1), m_a.place(last + 1));
        for (const bool turned : {false, true}) {
            if (turned && first == last)
                continue;
            const int head = m_a.place(turned ? last : first);
            const int tail = m_a.place(turned ? first : last);
            const std::int64_t more = way(m_b.place(after), head) + way(tail, m_b.place(after + 1)) - leg(m_b, after);
            if (more >= less + emptied(first, last))
                continue;
            clear();
            append(m_first, m_a, 1, first - 1);
            append(m_first, m_a, last + 1, m_a.size());
            append(m_second, m_b, 1, after);
            append(m_second, m_a, first, last, turned);
            append(m_second, m_b, after + 1, m_b.size());
            if (takeIfCheaper())
                return true;
        }
        return false;
    }

    /// What is saved besides when nothing is left of a's round.
    std::int64_t emptied(int first, int last) const {
        if (last - first + 1 < m_a.size())
            return 0;
        return m_model.riderCost() + way(m_a.place(0), m_a.place(m_a.size() + 1));
    }

    bool swap(int with) {
        const int at = m_a.at;
        const std::int64_t change = way(m_a.place(at - 1), m_b.place(with)) + way(m_b.place(with), m_a.place(at + 1)) -
                                    leg(m_a, at - 1) - leg(m_a, at) + way(m_b.place(with - 1), m_a.place(at)) +
                                    way(m_a.place(at), m_b.place(with + 1)) - leg(m_b, with - 1) - leg(m_b, with);
        if (change >= 0)
            return false;
        clear();
        m_first = m_a.route->jobs;
        m_second = m_b.route->jobs;
        std::swap(m_first[at - 1], m_second[with - 1]);
        return takeIfCheaper();
    }

    /// a, then b and what follows it; before b, what followed a. The ends may differ, so nothing is ruled out by legs.
    bool exchangeTails() {
        const std::int64_t change = way(m_a.place(m_a.at), m_b.place(m_b.at)) +
                                    way(m_b.place(m_b.at - 1), m_a.place(m_a.at + 1)) - leg(m_a, m_a.at) -
                                    leg(m_b, m_b.at - 1);
        const bool sameEnd = m_a.place(m_a.size() + 1) == m_b.place(m_b.size() + 1);
        const bool empties = m_b.at == 1 && m_a.at == m_a.size();
        if (sameEnd && !empties && change >= 0)
            return false;
        clear();
        append(m_first, m_a, 1, m_a.at);
        append(m_first, m_b, m_b.at, m_b.size());
        append(m_second, m_b, 1, m_b.at - 1);
        append(m_second, m_a, m_a.at + 1, m_a.size());
        return takeIfCheaper();
    }

    bool improveWithin() {
        for (int count = 1; count <= longestMoved && m_a.at + count - 1 <= m_a.size(); ++count) {
            const int last = m_a.at + count - 1;
            if (m_b.at >= m_a.at && m_b.at <= last)
                break;
            for (const int after : {m_b.at, m_b.at - 1}) {
                if ((after < m_a.at - 1 || after > last) && relocateWithin(m_a.at, last, after))
                    return true;
            }
        }
        const int first = std::min(m_a.at, m_b.at);
        const int last = std::max(m_a.at, m_b.at);
        return turn(first + 1, last) || turn(first, last - 1) || swapWithin(first, last);
    }

    bool relocateWithin(int first, int last, int after) {
        const std::int64_t less = leg(m_a, first - 1) + leg(m_a, last) - way(m_a.place(first - 1), m_a.place(last + 1));
        for (const bool turned : {false, true}) {
            if (turned && first == last)
                continue;
            const int head = m_a.place(turned ? last : first);
            const int tail = m_a.place(turned ? first : last);
            if (way(m_a.place(after), head) + way(tail, m_a.place(after + 1)) - leg(m_a, after) >= less)
                continue;
            clear();
            append(m_first, m_a, 1, std::min(after, first - 1));
            if (after < first) {
                append(m_first, m_a, first, last, turned);
                append(m_first, m_a, after + 1, first - 1);
            } else {
                append(m_first, m_a, last + 1, after);
                append(m_first, m_a, first, last, turned);
            }
            append(m_first, m_a, std::max(after, last) + 1, m_a.size());
            if (takeIfCheaper())
                return true;
        }
        return false;
    }

    bool turn(int first, int last) {
        if (first >= last)
            return false;
        const std::int64_t change = way(m_a.place(first - 1), m_a.place(last)) +
                                    way(m_a.place(first), m_a.place(last + 1)) - leg(m_a, first - 1) - leg(m_a, last);
        if (change >= 0 && m_model.isSymmetric())
            return false;
        clear();
        m_first = m_a.route->jobs;
        std::reverse(m_first.begin() + first - 1, m_first.begin() + last);
        return takeIfCheaper();
    }

    bool swapWithin(int first, int last) {
        if (last - first < 2)
            return false;
        const std::int64_t change =
            way(m_a.place(first - 1), m_a.place(last)) + way(m_a.place(last), m_a.place(first + 1)) +
            way(m_a.place(last - 1), m_a.place(first)) + way(m_a.place(first), m_a.place(last + 1)) -
            leg(m_a, first - 1) - leg(m_a, first) - leg(m_a, last - 1) - leg(m_a, last);
        if (change >= 0)
            return false;
        clear();
        m_first = m_a.route->jobs;
        std::swap(m_first[first - 1], m_first[last - 1]);
        return takeIfCheaper();
    }

    RoundPlan& m_plan;
    const RoundModel& m_model;
    Side m_a;
    Side m_b;
    std::vector<int> m_first;
    std::vector<int> m_second;
};

} // namespace

void improveByMoves(RoundPlan& plan, const std::function<bool()>& halt) {
    Moves moves(plan);
    bool improved = true;
    while (improved) {
        improved = false;
        for (int job = 0; job < plan.model().jobCount(); ++job) {
            if (halt())
                return;
            improved = moves.improve(job) || improved;
        }
    }
}

} // namespace entraide
