// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/plan_change.h"

#include "matching/plan_edges.h"
#include "matching/plan_travel.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace entraide {

namespace {

std::int64_t withoutWanted(const PlanCost& cost) {
    return std::int64_t{cost.total()} - cost.wanted;
}

std::int64_t emptyCost(const PlanTask& task, int missing, const PlanRules& rules) {
    const int places = std::max(0, task.places);
    const int broken = std::max(0, missing - (places - standingPlaces(task)));
    return missing * rules.unserved * rules.urgencyWeight[static_cast<std::size_t>(task.urgency)] +
           broken * rules.standing;
}

/// One plan, looked up by volunteer and by task.
class Plan {
public:
    Plan(std::span<const PlanTask> tasks, const PlanProposal& plan, const PlanRules& rules)
        : m_tasks(tasks)
        , m_plan(plan)
        , m_rules(rules)
        , m_ofTask(static_cast<qsizetype>(tasks.size())) {
        for (int i = 0; i < static_cast<int>(plan.lines.size()); ++i) {
            m_ofVolunteer[line(i).volunteer].append(i);
            m_ofTask[line(i).task].append(i);
        }
    }

    const PlannedPlace& line(int number) const { return m_plan.lines[number]; }
    const QList<int>& ofTask(int task) const { return m_ofTask[task]; }
    QList<int> ofVolunteer(const VolunteerId& volunteer) const { return m_ofVolunteer.value(volunteer); }
    int missing(int task) const {
        return std::max(0, m_tasks[static_cast<std::size_t>(task)].places) - static_cast<int>(m_ofTask[task].size());
    }
    bool has(const VolunteerId& volunteer, int task) const {
        return std::ranges::any_of(m_ofTask[task], [&](int i) { return line(i).volunteer == volunteer; });
    }

    /// What \a own pays for ways to the volunteer's other lines here (besides \a except).
    int ways(const PlannedPlace& own, int except) const {
        int sum = 0;
        for (int i : ofVolunteer(own.volunteer)) {
            if (i != except && line(i).date == own.date && !line(i).hours.overlaps(own.hours))
                sum += planTravel(stay(own), stay(line(i)), m_rules.lateMinute);
        }
        return sum;
    }
    /// What a line of this plan pays for ways from and to promises: what is left of its travel.
    int promisedWays(int number) const {
        const PlannedPlace& own = line(number);
        int sum = own.cost.travel;
        for (int i : ofVolunteer(own.volunteer)) {
            if (line(i).date == own.date && line(i).hours.start < own.hours.start)
                sum -= planTravel(stay(own), stay(line(i)), m_rules.lateMinute);
        }
        return sum;
    }
    /// What the volunteer's further tasks start at: what the least of their lines pays.
    int firstFurther(const VolunteerId& volunteer) const {
        int least = -1;
        for (int i : ofVolunteer(volunteer))
            least = least < 0 ? line(i).cost.furtherTask : std::min(least, line(i).cost.furtherTask);
        return std::max(0, least);
    }
    /// The lines of all these people, without what they are wanted for.
    std::int64_t metresOf(const QSet<VolunteerId>& volunteers) const {
        std::int64_t sum = 0;
        for (const VolunteerId& volunteer : volunteers) {
            for (int i : ofVolunteer(volunteer))
                sum += withoutWanted(line(i).cost);
        }
        return sum;
    }
    std::int64_t costOf(const QSet<VolunteerId>& volunteers) const {
        std::int64_t sum = 0;
        for (const VolunteerId& volunteer : volunteers) {
            for (int i : ofVolunteer(volunteer))
                sum += line(i).cost.total();
        }
        return sum;
    }

private:
    Stay stay(const PlannedPlace& own) const {
        const TaskQuery& query = m_tasks[static_cast<std::size_t>(own.task)].query;
        return {own.hours, query.onSite ? query.position : GeoPoint()};
    }

    std::span<const PlanTask> m_tasks;
    const PlanProposal& m_plan;
    const PlanRules& m_rules;
    QHash<VolunteerId, QList<int>> m_ofVolunteer;
    QList<QList<int>> m_ofTask;
};

class Comparison {
public:
    Comparison(std::span<const PlanTask> tasks, const PlanProposal& before, const PlanProposal& after,
               const PlanRules& rules)
        : m_tasks(tasks)
        , m_rules(rules)
        , m_before(tasks, before, rules)
        , m_after(tasks, after, rules) {}

    PlanComparison run() {
        for (int task = 0; task < static_cast<int>(m_tasks.size()); ++task)
            compare(task);
        for (PlanChange& change : m_result.changes)
            price(change);
        findChains();
        return std::move(m_result);
    }

private:
    void compare(int task) {
        QList<int> left = m_before.ofTask(task);
        QList<int> come;
        const auto add = [&](int before, int after) {
            m_result.changes.append(PlanChange{});
            m_result.changes.last().task = task;
            m_result.changes.last().before = before;
            m_result.changes.last().after = after;
        };
        for (int number : m_after.ofTask(task)) {
            const PlannedPlace& is = m_after.line(number);
            const auto same =
                std::ranges::find_if(left, [&](int other) { return m_before.line(other).volunteer == is.volunteer; });
            if (same == left.end()) {
                come.append(number);
                continue;
            }
            const PlannedPlace& was = m_before.line(*same);
            if (was.date != is.date || was.hours != is.hours)
                add(*same, number);
            left.erase(same);
        }
        for (qsizetype i = 0; i < std::max(left.size(), come.size()); ++i)
            add(i < left.size() ? left[i] : -1, i < come.size() ? come[i] : -1);
    }

    void price(PlanChange& change) const {
        if (change.after >= 0) {
            const PlannedPlace& is = m_after.line(change.after);
            const auto lines = static_cast<int>(m_after.ofVolunteer(is.volunteer).size());
            change.metres -= withoutWanted(is.cost) - is.cost.furtherTask - is.cost.travel +
                             m_after.firstFurther(is.volunteer) + std::int64_t{m_rules.furtherTask} * (lines - 1) +
                             m_after.ways(is, change.after) + m_after.promisedWays(change.after);
            change.wanted += is.cost.wanted;
        }
        if (change.before < 0)
            return;
        const PlannedPlace& was = m_before.line(change.before);
        // The one who moves to another time still has one line for it.
        const bool stays = change.after >= 0 && m_after.line(change.after).volunteer == was.volunteer;
        const auto lines = static_cast<int>(m_after.ofVolunteer(was.volunteer).size()) - stays;
        change.metres += withoutWanted(was.cost) - was.cost.furtherTask - was.cost.travel +
                         m_before.firstFurther(was.volunteer) + std::int64_t{m_rules.furtherTask} * lines +
                         m_after.ways(was, change.after) + m_before.promisedWays(change.before);
        change.wanted -= was.cost.wanted;
        if (!stays)
            findInstead(change, was);
    }

    void findInstead(PlanChange& change, const PlannedPlace& was) const {
        const QList<int> now = m_after.ofVolunteer(was.volunteer);
        const bool asManyNow = now.size() >= m_before.ofVolunteer(was.volunteer).size();
        int found = -1;
        bool foundOverlaps = false;
        for (int number : now) {
            const PlannedPlace& is = m_after.line(number);
            const bool overlaps = is.date == was.date && is.hours.overlaps(was.hours);
            const bool isNew = !m_before.has(was.volunteer, is.task);
            // Whoever has as many tasks as before may be at their limit: what is new to them took this one's place.
            if (!overlaps && !(isNew && asManyNow))
                continue;
            if (found >= 0 && (foundOverlaps || !overlaps))
                continue;
            found = is.task;
            foundOverlaps = overlaps;
        }
        change.instead = found;
        change.insteadWasEmpty = found >= 0 && m_before.missing(found) > m_after.missing(found);
    }

    /// Changes hang together by the people they have in common, and by their task.
    void findChains() {
        auto& changes = m_result.changes;
        std::vector<int> root(static_cast<std::size_t>(changes.size()));
        std::iota(root.begin(), root.end(), 0);
        const auto find = [&](int i) {
            while (root[static_cast<std::size_t>(i)] != i)
                i = root[static_cast<std::size_t>(i)];
            return i;
        };
        QHash<VolunteerId, int> firstOfVolunteer;
        QHash<int, int> firstOfTask;
        const auto join = [&](int a, int b) {
            a = find(a);
            b = find(b);
            root[static_cast<std::size_t>(std::max(a, b))] = std::min(a, b);
        };
        std::vector<QSet<VolunteerId>> people(root.size());
        for (int i = 0; i < static_cast<int>(changes.size()); ++i) {
            const PlanChange& change = changes[i];
            QSet<VolunteerId>& own = people[static_cast<std::size_t>(i)];
            if (change.before >= 0)
                own.insert(m_before.line(change.before).volunteer);
            if (change.after >= 0)
                own.insert(m_after.line(change.after).volunteer);
            for (const VolunteerId& volunteer : std::as_const(own))
                join(i, firstOfVolunteer.value(volunteer, i)), firstOfVolunteer.insert(volunteer, i);
            join(i, firstOfTask.value(change.task, i));
            firstOfTask.insert(change.task, i);
        }
        QHash<int, int> chainOf;
        std::vector<QSet<VolunteerId>> peopleOf;
        std::vector<QSet<int>> tasksOf;
        for (int i = 0; i < static_cast<int>(changes.size()); ++i) {
            const int own = find(i);
            if (!chainOf.contains(own)) {
                chainOf.insert(own, static_cast<int>(m_result.chains.size()));
                m_result.chains.append(PlanChangeChain{});
                peopleOf.emplace_back();
                tasksOf.emplace_back();
            }
            changes[i].chain = chainOf[own];
            const auto chain = static_cast<std::size_t>(changes[i].chain);
            m_result.chains[changes[i].chain].changes.append(i);
            peopleOf[chain].unite(people[static_cast<std::size_t>(i)]);
            tasksOf[chain].insert(changes[i].task);
        }
        for (std::size_t i = 0; i < peopleOf.size(); ++i) {
            PlanChangeChain& chain = m_result.chains[static_cast<qsizetype>(i)];
            chain.metres = m_before.metresOf(peopleOf[i]) - m_after.metresOf(peopleOf[i]);
            chain.objective = m_before.costOf(peopleOf[i]) - m_after.costOf(peopleOf[i]);
            for (int task : std::as_const(tasksOf[i])) {
                const PlanTask& asked = m_tasks[static_cast<std::size_t>(task)];
                chain.served += m_before.missing(task) - m_after.missing(task);
                chain.objective += emptyCost(asked, m_before.missing(task), m_rules) -
                                   emptyCost(asked, m_after.missing(task), m_rules);
            }
        }
        sortChains();
    }

    void sortChains() {
        std::vector<int> order(static_cast<std::size_t>(m_result.chains.size()));
        std::iota(order.begin(), order.end(), 0);
        std::ranges::stable_sort(order, std::greater(), [&](int i) { return m_result.chains[i].objective; });
        QList<PlanChangeChain> sorted;
        for (int i : order) {
            for (int change : m_result.chains[i].changes)
                m_result.changes[change].chain = static_cast<int>(sorted.size());
            sorted.append(m_result.chains[i]);
        }
        m_result.chains = std::move(sorted);
    }

    std::span<const PlanTask> m_tasks;
    const PlanRules& m_rules;
    Plan m_before;
    Plan m_after;
    PlanComparison m_result;
};

} // namespace

PlanComparison comparePlans(std::span<const PlanTask> tasks, const PlanProposal& before, const PlanProposal& after,
                            const PlanRules& rules) {
    return Comparison(tasks, before, after, rules).run();
}

} // namespace entraide
