// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/plan_edges.h"
#include "matching/plan_travel.h"

namespace entraide {

/// A week's plan while it is being changed: who does what and when, and what a change would cost, exactly: hours and
/// tasks a week, tasks a day, overlap, ways. The times of flexible tasks move within their day to let others in.
///
/// Each place of a task that somebody could take is a unit, numbered through. Volunteers are known by their number in
/// the index. Searches on components that share no volunteer may change it at the same time.
class WeekState {
public:
    static constexpr std::int64_t never = std::int64_t{1} << 61; ///< the cost of what is not possible

    /// One unit on somebody's week.
    struct Item {
        int unit = 0;
        int task = 0;
        int cost = 0; ///< of the edge
        int day = 0;
        TimeRange hours;
        std::int64_t least = 0; ///< no way to do without this volunteer costs less
    };
    struct Volunteer {
        int tasksBefore = 0; ///< promised already that week
        int minutesLeft = 0;
        int capacity = 0; ///< new tasks
        int placed = -1;  ///< number in the lists of promises whose place is known; -1: none
        std::vector<Item> items;
    };

    WeekState(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, const PlanEdges& edges, int monday,
              const PlanRules& rules, const PlanOptions& options);

    int taskCount() const { return static_cast<int>(m_works.size()); }
    int unitCount() const { return static_cast<int>(m_taskOf.size()); }
    int firstUnit(int task) const { return m_works[at(task)].firstUnit; }
    int endUnit(int task) const { return m_works[at(task)].firstUnit + m_works[at(task)].units; }
    int taskOf(int unit) const { return m_taskOf[at(unit)]; }
    int served(int task) const { return m_works[at(task)].served; }
    int places(int task) const { return m_works[at(task)].places; }
    int units(int task) const { return m_works[at(task)].units; }
    int missing(int task) const { return places(task) - served(task); }
    int minutes(int task) const { return m_works[at(task)].minutes; }
    /// By cost, then volunteer and day.
    std::span<const PlanEdge> edges(int task) const { return m_edges.edges[at(task)]; }
    const Volunteer& volunteer(int volunteer) const { return m_volunteers[at(volunteer)]; }
    std::size_t volunteerCount() const { return m_volunteers.size(); }
    /// Who serves the unit; -1: nobody.
    int holder(int unit) const { return m_holder[at(unit)]; }
    const Item& item(int unit) const { return m_volunteers[at(holder(unit))].items[at(indexOf(unit))]; }
    int indexOf(int unit) const;
    /// No way to serve the task costs less than this.
    std::int64_t leastCost(int task) const { return m_works[at(task)].least; }

    /// What the task's empty places cost.
    std::int64_t emptyCost(int task) const { return emptyCost(task, missing(task)); }
    std::int64_t emptyCost(int task, int missing) const;
    /// What one more place left empty would cost.
    std::int64_t costOfEmptying(int task) const { return m_works[at(task)].emptying; }
    std::int64_t gainOfServing(int task) const {
        return emptyCost(task, missing(task)) - emptyCost(task, missing(task) - 1);
    }

    /// What it costs to give the task to the edge's volunteer, when the item numbered \a out (-1: none) leaves them;
    /// `never` where that is not possible.
    std::int64_t costOf(int task, const PlanEdge& edge, int out = -1) const;
    /// What the volunteer's last task costs for being a further one.
    std::int64_t furtherOfLast(int number) const {
        const Volunteer& of = volunteer(number);
        return std::int64_t{m_rules.furtherTask} * (of.tasksBefore + static_cast<int>(of.items.size()) - 1);
    }
    /// What is saved when a unit leaves its volunteer (without the place that is left empty).
    std::int64_t savedBy(int unit) const;

    void remove(int unit);
    /// Gives the unit to the edge's volunteer, whatever their limits, on a day on which they have nothing yet.
    void take(int unit, const PlanEdge& edge);
    /// False (and nothing is changed) when it is not possible.
    bool insert(int unit, const PlanEdge& edge);

    /// A record of who held what, for going back.
    struct Held {
        int volunteer = 0;
        std::vector<Item> items;
    };
    Held held(int volunteer) const { return {volunteer, m_volunteers[at(volunteer)].items}; }
    /// Puts back all who were changed since; together, since units may have gone from one to another.
    void restore(std::span<const Held> before);

    /// Ways between one item of a volunteer and the earlier ones of its day, and promises; what a line is charged.
    int travelOf(int volunteer, const Item& item) const;

private:
    static std::size_t at(int i) { return static_cast<std::size_t>(i); }
    struct Work {
        int firstUnit = 0;
        int places = 0;
        int units = 0; ///< no more than there are edges
        int served = 0;
        int standing = 0; ///< so many of its places have somebody now
        std::int64_t weight = 0;
        std::int64_t least = 0;
        std::int64_t emptying = 0; ///< what one more empty place costs now
        int minutes = 0;
        int firstStart = 0; ///< in m_starts
        int starts = 0;
        GeoPoint position;
    };
    struct PlacedPromise {
        int day = 0;
        Stay stay;
    };
    /// The times of one day, chosen.
    struct Day {
        std::int64_t travel = 0;
        TimeRange added;
        std::vector<std::pair<int, TimeRange>> moved; ///< items that get another time
    };
    std::span<const StartTime> starts(int task) const {
        return std::span(m_starts).subspan(at(m_works[at(task)].firstStart), at(m_works[at(task)].starts));
    }
    std::int64_t travelOfDay(const Volunteer& of, int day, int out) const;
    std::int64_t promiseTravel(const Volunteer& of, int day, const Stay& stay) const;
    std::int64_t travel(const Stay& a, const Stay& b) const { return planTravel(a, b, m_rules.lateMinute); }
    bool apart(TimeRange a, TimeRange b) const;
    bool fitDay(int task, const PlanEdge& edge, int out, Day& day) const;
    void setHolder(int unit, int volunteer);
    void add(int unit, const PlanEdge& edge, TimeRange hours);

    const VolunteerIndex& m_index;
    const PlanEdges& m_edges;
    const PlanRules& m_rules;
    int m_monday;
    std::vector<Work> m_works;
    std::vector<StartTime> m_starts;
    std::vector<int> m_taskOf;
    std::vector<int> m_holder;
    std::vector<Volunteer> m_volunteers;
    std::vector<std::vector<PlacedPromise>> m_promised;
};

} // namespace entraide
