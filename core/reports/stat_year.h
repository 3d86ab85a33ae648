// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/stat_tally.h"

#include <stop_token>

namespace entraide {

/// A calendar year with each cell of each row at each of its times, hidden where it must be.
class StatYear {
public:
    StatYear(const YearTally& tally, qint64 smallest, const std::stop_token& stop);

    struct Row {
        Row(Breakdown itsBreakdown, int times);

        StatCell& at(Measure measure, int time) { return cells[index(measure, time)]; }
        const StatCell& at(Measure measure, int time) const { return cells[index(measure, time)]; }

        Breakdown breakdown;
        int times; ///< how many of the calendar's it has
        std::vector<StatCell> cells;

    private:
        std::size_t index(Measure measure, int time) const {
            return static_cast<std::size_t>(static_cast<int>(measure) * times + time);
        }
    };

    const StatCalendar& calendar() const { return m_calendar; }
    /// With each piece of a week, and each week over the end of a month.
    const Row& total() const { return m_total; }
    const std::map<QString, Row>& communes() const { return m_communes; }
    const std::map<int, Row>& services() const { return m_services; }

private:
    /// A row's cells, and what was counted in it.
    struct Line {
        Row* row;
        const RowTally* tally;
    };
    struct Together {
        SumTable table;
        std::vector<Line> lines; ///< its rows
    };
    Together together(std::span<const Measure> measures);
    void hideTogether(std::span<const Measure> measures, qint64 smallest, const std::stop_token& stop);
    /// Who was active does not add up over time: by commune and by service it is told of the year only.
    void hideActive(qint64 smallest, const std::stop_token& stop);
    /// How many had a yes adds up. What is hidden of that is hidden here: else the longest wait of a few would follow from
    /// that of all and that of the others.
    void tellWaiting(qint64 smallest, const std::stop_token& stop);
    std::vector<std::vector<int>> daysWaited(const Line& line) const;
    std::vector<Line> linesOf(Breakdown breakdown);

    const YearTally* m_tally; ///< while it is counted
    StatCalendar m_calendar;
    Row m_total;
    std::map<QString, Row> m_communes;
    std::map<int, Row> m_services;
};

/// Whether a breakdown's rows count the measure, each thing in one row: then their sum is the total.
bool addsUp(Measure measure, Breakdown breakdown);
/// Whether longer times are sums of shorter ones.
bool addsUpOverTime(Measure measure);
bool isGiven(Measure measure, Breakdown breakdown);

} // namespace entraide
