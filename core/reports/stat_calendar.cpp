// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/stat_calendar.h"

namespace entraide {

namespace {

constexpr int monthsInQuarter = 3;

} // namespace

StatCalendar::StatCalendar(int year)
    : m_year(year) {
    m_tree.parents.push_back(-1);
    for (int month = 1; month <= months; month += monthsInQuarter)
        m_tree.parents.push_back(yearNode);
    for (int month = 1; month <= months; ++month)
        m_tree.parents.push_back(quarterNode(month));
    m_tree.shared = static_cast<int>(m_tree.parents.size());
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        if (m_weeks.empty() || m_weeks.back().monday != monday)
            m_weeks.push_back({monday, {}, {}, -1});
        Week& week = m_weeks.back();
        if (week.monthsOf.empty() || week.monthsOf.back() != day.month()) {
            week.pieces.push_back(static_cast<int>(m_tree.parents.size()));
            week.monthsOf.push_back(day.month());
            m_tree.parents.push_back(monthNode(day.month()));
        }
        m_pieces.push_back(week.pieces.back());
    }
    for (Week& week : m_weeks) {
        if (week.pieces.size() < 2)
            continue;
        week.whole = static_cast<int>(m_tree.parents.size());
        m_tree.parents.push_back(-1);
        m_tree.bridges.push_back({week.whole, week.pieces.front(), week.pieces.back()});
    }
}

std::vector<int> StatCalendar::nodesOf(int first, int last) {
    if (first == 1 && last == months)
        return {yearNode};
    std::vector<int> nodes;
    for (int month = first; month <= last;) {
        const bool begins = month % monthsInQuarter == 1;
        if (begins && month + monthsInQuarter - 1 <= last) {
            nodes.push_back(quarterNode(month));
            month += monthsInQuarter;
        } else {
            nodes.push_back(monthNode(month));
            ++month;
        }
    }
    return nodes;
}

} // namespace entraide
