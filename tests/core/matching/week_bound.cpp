// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/week_bound.h"

#include "matching/plan_edges.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#include <Highs.h>
#pragma GCC diagnostic pop

#include <algorithm>
#include <ctime>
#include <map>
#include <set>

namespace entraide::test {

namespace {

template <class Int> std::size_t at(Int i) {
    return static_cast<std::size_t>(i);
}

struct Way {
    int column = 0;
    int task = 0;
    TimeRange hours;
};

/// Sets of intervals that all overlap, none inside another: at each end that follows a beginning.
std::vector<std::vector<int>> maximalCliques(const std::vector<Way>& ways, int gap) {
    struct Event {
        int minute;
        bool begins;
        std::size_t way;
    };
    std::vector<Event> events;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        events.push_back({ways[i].hours.start, true, i});
        events.push_back({ways[i].hours.end + gap, false, i});
    }
    std::ranges::sort(events, {}, [](const Event& e) { return std::tuple(e.minute, e.begins, e.way); });
    std::vector<std::vector<int>> cliques;
    std::set<std::size_t> open;
    bool grew = false;
    for (const Event& event : events) {
        if (event.begins) {
            open.insert(event.way);
            grew = true;
            continue;
        }
        if (grew && open.size() > 1) {
            cliques.emplace_back();
            for (std::size_t way : open)
                cliques.back().push_back(ways[way].column);
        }
        grew = false;
        open.erase(event.way);
    }
    return cliques;
}

/// A linear program being written, row by row.
class Model {
public:
    int addColumn(double cost, double upper) {
        m_lp.col_cost_.push_back(cost);
        m_lp.col_lower_.push_back(0);
        m_lp.col_upper_.push_back(upper);
        return m_lp.num_col_++;
    }
    void addRow(double lower, double upper, const std::vector<std::pair<int, double>>& entries) {
        for (const auto& [column, value] : entries) {
            m_lp.a_matrix_.index_.push_back(column);
            m_lp.a_matrix_.value_.push_back(value);
        }
        m_lp.a_matrix_.start_.push_back(static_cast<int>(m_lp.a_matrix_.index_.size()));
        m_lp.row_lower_.push_back(lower);
        m_lp.row_upper_.push_back(upper);
        ++m_lp.num_row_;
    }
    void makeWhole() { m_lp.integrality_.assign(at(m_lp.num_col_), HighsVarType::kInteger); }
    HighsLp take() {
        m_lp.a_matrix_.format_ = MatrixFormat::kRowwise;
        m_lp.a_matrix_.num_col_ = m_lp.num_col_;
        m_lp.a_matrix_.num_row_ = m_lp.num_row_;
        return std::move(m_lp);
    }

private:
    HighsLp m_lp;
};

} // namespace

WeekBound weekBound(const VolunteerIndex& volunteers, std::span<const PlanTask> tasks, QDate monday,
                    const PlanRules& rules, bool whole, double secondsLimit) {
    PlanEdges made = planEdges(volunteers, tasks, monday, rules, {});
    const int firstDay = static_cast<int>(monday.toJulianDay());
    Model model;
    std::map<std::pair<int, int>, std::vector<Way>> ofDay;
    std::vector<int> empty(tasks.size(), -1);
    WeekBound bound;
    for (std::size_t task = 0; task < tasks.size(); ++task) {
        const int places = std::max(0, tasks[task].places);
        if (places == 0)
            continue;
        const double weight =
            static_cast<double>(rules.unserved) * rules.urgencyWeight[at(static_cast<int>(tasks[task].urgency))];
        std::vector<std::pair<int, double>> row;
        if (!made.edges[task].empty()) {
            const TimeNeed need(*made.queries[task].when, 1.0);
            for (const PlanEdge& edge : made.edges[task]) {
                const DayMask free = volunteers.freeOn(edge.volunteer, firstDay + edge.day, {});
                const auto taken = volunteers.promisesOn(edge.volunteer, firstDay + edge.day);
                for (const StartTime& start : need.starts()) {
                    if ((free & start.halfHours) != start.halfHours ||
                        std::ranges::any_of(taken, [&](const TimeRange& t) { return t.overlaps(start.hours); }))
                        continue;
                    const int column = model.addColumn(edge.cost, 1);
                    row.emplace_back(column, 1.0);
                    ofDay[{edge.volunteer, edge.day}].push_back({column, static_cast<int>(task), start.hours});
                }
            }
        }
        empty[task] = model.addColumn(weight, places);
        row.emplace_back(empty[task], 1.0);
        model.addRow(places, places, row);
        if (const int standing = standingPlaces(tasks[task]); standing > 0) {
            const int broken = model.addColumn(static_cast<double>(rules.standing), places);
            model.addRow(-kHighsInf, places - standing, {{empty[task], 1.0}, {broken, -1.0}});
        }
    }
    made.edges.clear();
    made.edges.shrink_to_fit();
    std::map<int, std::vector<Way>> ofVolunteer;
    for (const auto& [key, ways] : ofDay) {
        auto& all = ofVolunteer[key.first];
        all.insert(all.end(), ways.begin(), ways.end());
        for (const std::vector<int>& clique : maximalCliques(ways, rules.minutesBetween)) {
            std::vector<std::pair<int, double>> row;
            for (int column : clique)
                row.emplace_back(column, 1.0);
            model.addRow(-kHighsInf, 1, row);
        }
        std::set<int> ofThatDay;
        for (const Way& way : ways)
            ofThatDay.insert(way.task);
        if (static_cast<int>(ofThatDay.size()) > rules.mostPerDay) {
            std::vector<std::pair<int, double>> row;
            for (const Way& way : ways)
                row.emplace_back(way.column, 1.0);
            model.addRow(-kHighsInf, rules.mostPerDay, row);
        }
    }
    ofDay.clear();
    for (const auto& [volunteer, ways] : ofVolunteer) {
        const VolunteerIndex::Load load = volunteers.load(volunteer, firstDay);
        const int capacity = std::clamp(volunteers.tasksLimit(volunteer) - load.tasks, 0, rules.mostPerWeek);
        std::vector<std::pair<int, double>> row;
        std::vector<std::pair<int, double>> hours;
        for (const Way& way : ways) {
            row.emplace_back(way.column, 1.0);
            hours.emplace_back(way.column, way.hours.minutes());
        }
        for (int k = 0; k < capacity; ++k)
            row.emplace_back(model.addColumn(static_cast<double>(rules.furtherTask) * (load.tasks + k), 1), -1.0);
        model.addRow(0, 0, row);
        if (volunteers.minutesLimit(volunteer) < std::numeric_limits<int>::max())
            model.addRow(-kHighsInf, volunteers.minutesLimit(volunteer) - load.minutes, hours);
    }
    if (whole)
        model.makeWhole();
    Highs highs;
    highs.setOptionValue("output_flag", false);
    highs.setOptionValue("threads", 1);
    highs.setOptionValue("time_limit", secondsLimit);
    if (whole)
        highs.setOptionValue("mip_rel_gap", 0.0);
    HighsLp lp = model.take();
    bound.columns = lp.num_col_;
    bound.rows = lp.num_row_;
    highs.passModel(std::move(lp));
    const std::clock_t begin = std::clock();
    highs.run();
    bound.seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    bound.solved = highs.getModelStatus() == HighsModelStatus::kOptimal;
    if (!bound.solved)
        return bound;
    bound.objective = highs.getInfo().objective_function_value;
    bound.metres = bound.objective;
    const std::vector<double>& values = highs.getSolution().col_value;
    for (std::size_t task = 0; task < tasks.size(); ++task) {
        if (empty[task] < 0)
            continue;
        const double left = values[at(empty[task])];
        bound.served += tasks[task].places - left;
        bound.metres -=
            left * static_cast<double>(rules.unserved) * rules.urgencyWeight[at(static_cast<int>(tasks[task].urgency))];
    }
    return bound;
}

std::int64_t objectiveAt(const PlanProposal& plan, std::span<const PlanTask> tasks, const PlanRules& rules) {
    std::int64_t sum = 0;
    for (const PlannedPlace& line : plan.lines)
        sum += line.cost.total();
    for (const UnservedPlaces& places : plan.unserved) {
        const PlanTask& task = tasks[at(places.task)];
        sum += places.missing * rules.unserved * rules.urgencyWeight[at(static_cast<int>(task.urgency))];
        sum += std::max(0, places.missing - (task.places - standingPlaces(task))) * rules.standing;
    }
    return sum;
}

} // namespace entraide::test
