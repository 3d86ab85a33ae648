// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/stat_year.h"

#include "reports/stat_active.h"
#include "reports/suppression.h"

#include <algorithm>

namespace entraide {

namespace {

/// Measures whose cells are hidden together: the first is the sum of the others, in each row.
constexpr std::array requestMeasures{Measure::Received, Measure::Served,    Measure::Open,      Measure::Unmet,
                                     Measure::Expired,  Measure::Cancelled, Measure::HandedOver};
constexpr std::array minuteMeasures{Measure::Minutes, Measure::MatchMinutes, Measure::VisitMinutes,
                                    Measure::SignupMinutes, Measure::RoundMinutes};
constexpr std::array aloneMeasures{Measure::PlacesNeeded,     Measure::PlacesFilled,   Measure::CompensatedMinutes,
                                   Measure::Visits,           Measure::Signups,        Measure::MealsDelivered,
                                   Measure::PortionsHandedOut, Measure::DishesCooked,  Measure::VolunteersNew,
                                   Measure::VolunteersLeft};
constexpr qint64 roomOfMinutes = 30;
constexpr int worthOfServed = 8;

StatCell cellOf(qint64 value, bool hidden) {
    return {hidden ? 0 : value, true, hidden};
}

/// Adds what was counted at the smallest times up to the longer ones.
void addUp(SumTable& table, const TimeTree& time, int row, int part) {
    for (int one = table.timesOf(row) - 1; one >= 0; --one) {
        if (const int parent = time.parents[static_cast<std::size_t>(one)]; parent >= 0)
            table.cells[table.at(row, part, parent)].join(table.cells[table.at(row, part, one)]);
    }
    for (const TimeTree::Bridge& bridge : time.bridges) {
        if (row > 0)
            break;
        StatCount& whole = table.cells[table.at(0, part, bridge.whole)];
        whole.join(table.cells[table.at(0, part, bridge.first)]);
        whole.join(table.cells[table.at(0, part, bridge.second)]);
    }
}

void fill(SumTable& table, int row, int part, const RowTally& tally, Measure measure) {
    for (int time = 0; time < table.timesOf(row); ++time) {
        if (const StatCount* count = tally.find(measure, time))
            table.cells[table.at(row, part, time)] = *count;
    }
}

/// All of a row's months together.
StatCount ofYear(const RowTally& tally, Measure measure) {
    StatCount count;
    for (int month = 1; month <= StatCalendar::months; ++month) {
        if (const StatCount* one = tally.find(measure, StatCalendar::monthNode(month)))
            count.join(*one);
    }
    return count;
}

int percentile(const std::vector<int>& sorted, int percent) {
    const auto rank = (sorted.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

} // namespace

bool addsUp(Measure measure, Breakdown breakdown) {
    switch (measure) {
    case Measure::VolunteersActive:
        return breakdown == Breakdown::Commune; // one person serves in several weeks, with several services
    case Measure::VolunteersNew:
    case Measure::VolunteersLeft:
        return breakdown != Breakdown::Service;
    default:
        return !isWaiting(measure);
    }
}

bool addsUpOverTime(Measure measure) {
    return measure != Measure::VolunteersActive && !isWaiting(measure);
}

bool isGiven(Measure measure, Breakdown breakdown) {
    return addsUp(measure, breakdown) || measure == Measure::VolunteersActive;
}

StatYear::Row::Row(Breakdown itsBreakdown, int howManyTimes)
    : breakdown(itsBreakdown)
    , times(howManyTimes)
    , cells(static_cast<std::size_t>(measureCount * howManyTimes)) {}

StatYear::StatYear(const YearTally& tally, qint64 smallest, const std::stop_token& stop)
    : m_tally(&tally)
    , m_calendar(tally.calendar)
    , m_total(Breakdown::Week, m_calendar.tree().size()) {
    for (const auto& [name, row] : tally.communes)
        m_communes.try_emplace(name, Breakdown::Commune, m_calendar.tree().shared);
    for (const auto& [service, row] : tally.services)
        m_services.try_emplace(service, Breakdown::Service, m_calendar.tree().shared);
    hideTogether(requestMeasures, smallest, stop);
    hideTogether(minuteMeasures, smallest, stop);
    for (const Measure measure : aloneMeasures)
        hideTogether(std::span(&measure, 1), smallest, stop);
    hideActive(smallest, stop);
    tellWaiting(smallest, stop);
    m_tally = nullptr;
}

std::vector<StatYear::Line> StatYear::linesOf(Breakdown breakdown) {
    std::vector<Line> lines;
    const auto add = [&](auto& rows, const auto& tallies) {
        for (auto& [key, row] : rows)
            lines.push_back({&row, &tallies.at(key)});
    };
    if (breakdown == Breakdown::Commune)
        add(m_communes, m_tally->communes);
    else if (breakdown == Breakdown::Service)
        add(m_services, m_tally->services);
    return lines;
}

StatYear::Together StatYear::together(std::span<const Measure> measures) {
    std::vector<Line> lines{{&m_total, &m_tally->total}};
    std::vector<int> rows;
    for (const Breakdown breakdown : {Breakdown::Commune, Breakdown::Service}) {
        if (!addsUp(measures.front(), breakdown) && !isWaiting(measures.front()))
            continue;
        const std::vector<Line> some = linesOf(breakdown);
        rows.push_back(static_cast<int>(some.size()));
        lines.insert(lines.end(), some.begin(), some.end());
    }
    SumTable table(m_calendar.tree(), rows, static_cast<int>(measures.size()));
    table.room = isMinutes(measures.front()) ? roomOfMinutes : 1;
    for (const Measure measure : measures) // what a desk is asked for first is given up last
        table.worth.push_back(measure == Measure::Served ? worthOfServed : 1);
    for (int row = 0; row < table.rows(); ++row) {
        for (int part = 0; part < table.parts; ++part) {
            fill(table, row, part, *lines[static_cast<std::size_t>(row)].tally, measures[static_cast<std::size_t>(part)]);
            addUp(table, table.time, row, part);
        }
    }
    return {std::move(table), std::move(lines)};
}

void StatYear::hideTogether(std::span<const Measure> measures, qint64 smallest, const std::stop_token& stop) {
    const auto [table, lines] = together(measures);
    const std::vector<bool> hidden = hiddenCells(table, smallest, stop);
    for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
        const SumTable::Place place = table.placeOf(cell);
        lines[static_cast<std::size_t>(place.row)].row->at(measures[static_cast<std::size_t>(place.part)], place.time) =
            cellOf(table.cells[cell].value(), hidden[cell]);
    }
}

void StatYear::hideActive(qint64 smallest, const std::stop_token& stop) {
    constexpr Measure active = Measure::VolunteersActive;
    const TimeTree& tree = m_calendar.tree();
    SumTable total(tree, {}, 1);
    fill(total, 0, 0, m_tally->total, active);
    addUp(total, tree, 0, 0);
    std::vector<qint64> people;
    for (const StatCount& cell : total.cells)
        people.push_back(cell.persons());
    std::vector<bool> hidden = hiddenPeople(tree, people, smallest);

    // The year stands in three tables: the others must not tell what one of them hides.
    // The services are parts of the year as short times are: people may be the same in several.
    const std::vector<Line> services = linesOf(Breakdown::Service);
    TimeTree byService{{-1}, 1};
    std::vector<qint64> served{people[StatCalendar::yearNode]};
    for (const Line& line : services) {
        byService.parents.push_back(0);
        served.push_back(ofYear(*line.tally, active).persons());
    }
    std::vector<bool> hiddenServices = hiddenPeople(byService, served, smallest, hidden[StatCalendar::yearNode]);

    const std::vector<Line> communes = linesOf(Breakdown::Commune);
    SumTable year(TimeTree{{-1}, 1}, {static_cast<int>(communes.size())}, 1);
    year.cells[0] = total.cells[StatCalendar::yearNode];
    if (hiddenServices[0])
        year.alsoHidden = {0};
    for (std::size_t row = 0; row < communes.size(); ++row)
        year.cells[row + 1] = ofYear(*communes[row].tally, active);
    for (StatCount& cell : year.cells)
        cell.setValue(cell.persons());
    const std::vector<bool> hiddenCommunes = hiddenCells(year, smallest, stop);
    for (std::size_t row = 0; row < communes.size(); ++row)
        communes[row].row->at(active, StatCalendar::yearNode) =
            cellOf(year.cells[row + 1].value(), hiddenCommunes[row + 1]);
    if (hiddenCommunes[0]) {
        hidden = hiddenPeople(tree, people, smallest, true);
        hiddenServices = hiddenPeople(byService, served, smallest, true);
    }
    for (std::size_t row = 0; row < services.size(); ++row)
        services[row].row->at(active, StatCalendar::yearNode) = cellOf(served[row + 1], hiddenServices[row + 1]);
    for (int time = 0; time < m_total.times; ++time) {
        const auto at = static_cast<std::size_t>(time);
        m_total.at(active, time) = cellOf(people[at], hidden[at]);
    }
}

std::vector<std::vector<int>> StatYear::daysWaited(const Line& line) const {
    const TimeTree& tree = m_calendar.tree();
    std::vector<std::vector<int>> days(static_cast<std::size_t>(line.row->times));
    const auto add = [&](int to, int from) {
        std::vector<int>& whole = days[static_cast<std::size_t>(to)];
        const std::vector<int>& part = days[static_cast<std::size_t>(from)];
        whole.insert(whole.end(), part.begin(), part.end());
    };
    for (int time = line.row->times - 1; time >= 0; --time) {
        if (const auto* own = line.tally->waiting(time))
            days[static_cast<std::size_t>(time)] = *own;
        if (const int parent = tree.parents[static_cast<std::size_t>(time)]; parent >= 0)
            add(parent, time);
    }
    for (const TimeTree::Bridge& bridge : tree.bridges) {
        if (line.row->times <= tree.shared)
            break;
        add(bridge.whole, bridge.first);
        add(bridge.whole, bridge.second);
    }
    for (std::vector<int>& waited : days)
        std::ranges::sort(waited);
    return days;
}

void StatYear::tellWaiting(qint64 smallest, const std::stop_token& stop) {
    constexpr int half = 50;
    constexpr int most = 90;
    constexpr Measure counted = Measure::WaitingMedian;
    const auto [table, lines] = together(std::span(&counted, 1));
    const std::vector<bool> hidden = hiddenCells(table, smallest, stop);
    for (int row = 0; row < table.rows(); ++row) {
        const Line& line = lines[static_cast<std::size_t>(row)];
        const std::vector<std::vector<int>> days = daysWaited(line);
        for (int time = 0; time < line.row->times; ++time) {
            const std::vector<int>& waited = days[static_cast<std::size_t>(time)];
            const bool isHidden = hidden[table.at(row, 0, time)];
            if (waited.empty() && !isHidden)
                continue;
            for (const auto& [measure, percent] :
                 {std::pair(Measure::WaitingMedian, half), {Measure::WaitingMost, most}})
                line.row->at(measure, time) = cellOf(isHidden ? 0 : percentile(waited, percent), isHidden);
        }
    }
}

} // namespace entraide
