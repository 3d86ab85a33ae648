// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statistics.h"

#include "reports/stat_reader.h"
#include "reports/stat_year.h"
#include "workflows/desk_profile.h"

#include <algorithm>
#include <set>

namespace entraide {

namespace {

/// One of a period's parts: a row as it is there, at one time. No row: there was nothing.
struct RowAt {
    const StatYear::Row* row;
    int time;
};

void add(StatCell& sum, const StatCell& part) {
    sum.hidden = sum.hidden || part.hidden;
    sum.value = sum.hidden ? 0 : sum.value + part.value;
}

StatRow rowOf(const std::vector<RowAt>& parts, Breakdown breakdown) {
    StatRow row;
    for (const Measure measure : enumValues<Measure>()) {
        StatCell& cell = row[measure];
        if (addsUpOverTime(measure)) {
            cell.given = isGiven(measure, breakdown);
            for (const RowAt& part : parts) {
                if (part.row && cell.given)
                    add(cell, part.row->at(measure, part.time));
            }
        } else if (parts.size() == 1) {
            cell.given = measure == Measure::VolunteersActive &&
                         (breakdown == Breakdown::Week || parts.front().time == StatCalendar::yearNode);
            if (parts.front().row)
                cell = parts.front().row->at(measure, parts.front().time);
        }
    }
    return row;
}

/// What is hidden may be nothing, so such a row is something.
bool hasSomething(const StatRow& row) {
    return std::ranges::any_of(row.cells, [](const StatCell& cell) { return cell.hidden || cell.value > 0; }) ||
           row[Measure::WaitingMedian].given;
}

} // namespace

StatPeriod StatPeriod::around(QDate from, QDate to) {
    if (!from.isValid() || !to.isValid() || to < from)
        return {};
    return {QDate(from.year(), from.month(), 1), QDate(to.year(), to.month(), to.daysInMonth())};
}

std::optional<double> StatRow::servedShare() const {
    const StatCell& needed = (*this)[Measure::PlacesNeeded];
    const StatCell& filled = (*this)[Measure::PlacesFilled];
    if (!needed.given || needed.hidden || filled.hidden || needed.value <= 0)
        return std::nullopt;
    return static_cast<double>(filled.value) / static_cast<double>(needed.value);
}

StatBook::StatBook(const Desk& desk, int firstYear, int lastYear, const std::stop_token& stop,
                   const StepProgress& progress)
    : m_firstYear(firstYear)
    , m_smallest(profileOf(desk).smallestCount)
    , m_region(desk.region()) {
    constexpr int stepsOfYear = 64; // deciding takes about as long as reading so many
    const int years = lastYear - firstYear + 1;
    StepCount steps(progress, StatReader::recordsToRead(desk) + qint64(years) * stepsOfYear);
    StatTallies tallies = StatReader(desk, firstYear, lastYear, stop, steps).read();
    for (const YearTally& tally : tallies.years()) {
        m_years.push_back(std::make_unique<const StatYear>(tally, m_smallest, stop));
        for (int step = 0; step < stepsOfYear; ++step)
            steps.advance();
    }
}

StatBook::~StatBook() = default;

Statistics StatBook::of(QDate from, QDate to) const {
    const StatPeriod period = StatPeriod::around(from, to);
    Statistics result;
    result.first = period.first;
    result.last = period.last;
    result.smallestCount = m_smallest;
    const int lastYear = m_firstYear + static_cast<int>(m_years.size()) - 1;
    if (!period.isValid() || period.first.year() < m_firstYear || period.last.year() > lastYear)
        return result;

    struct Part {
        const StatYear* year;
        int time;
    };
    std::vector<Part> parts;
    std::set<QString> communes;
    std::set<int> services;
    std::map<QDate, std::vector<RowAt>> weeks;
    for (int number = period.first.year(); number <= period.last.year(); ++number) {
        const StatYear& year = *m_years[static_cast<std::size_t>(number - m_firstYear)];
        const int first = number == period.first.year() ? period.first.month() : 1;
        const int last = number == period.last.year() ? period.last.month() : StatCalendar::months;
        for (const int time : StatCalendar::nodesOf(first, last))
            parts.push_back({&year, time});
        for (const auto& [name, row] : year.communes())
            communes.insert(name);
        for (const auto& [service, row] : year.services())
            services.insert(service);
        for (const StatCalendar::Week& week : year.calendar().weeks()) {
            std::vector<int> inside;
            for (std::size_t i = 0; i < week.pieces.size(); ++i) {
                if (week.monthsOf[i] >= first && week.monthsOf[i] <= last)
                    inside.push_back(week.pieces[i]);
            }
            if (inside.size() > 1)
                inside = {week.whole};
            for (const int time : inside)
                weeks[week.monday].push_back({&year.total(), time});
        }
    }
    const auto found = [&](const auto& rowIn, Breakdown breakdown) {
        std::vector<RowAt> at;
        for (const Part& part : parts)
            at.push_back({rowIn(*part.year), part.time});
        return rowOf(at, breakdown);
    };
    const auto among = [](const auto& rows, const auto& key) -> const StatYear::Row* {
        const auto row = rows.find(key);
        return row == rows.end() ? nullptr : &row->second;
    };
    result.total = found([](const StatYear& year) { return &year.total(); }, Breakdown::Week);
    for (const QString& name : communes) {
        StatRow row = found([&](const StatYear& year) { return among(year.communes(), name); }, Breakdown::Commune);
        row.commune = m_region.quarterNamed(name);
        if (hasSomething(row))
            result.communes.append(row);
    }
    // What lies nowhere comes last.
    if (!result.communes.isEmpty() && result.communes.first().commune == LocalText())
        std::ranges::rotate(result.communes, result.communes.begin() + 1);
    for (const int service : services) {
        StatRow row = found([&](const StatYear& year) { return among(year.services(), service); }, Breakdown::Service);
        if (service != YearTally::noService)
            row.service = static_cast<Service>(service);
        if (hasSomething(row))
            result.services.append(row);
    }
    for (const auto& [monday, at] : weeks) {
        result.weeks.append(rowOf(at, Breakdown::Week));
        result.weeks.last().week = IsoWeek::of(monday);
    }
    return result;
}

Statistics statistics(const Desk& desk, QDate from, QDate to, const std::stop_token& stop,
                      const StepProgress& progress) {
    const StatPeriod period = StatPeriod::around(from, to);
    if (!period.isValid() || period.isTooLong()) {
        Statistics nothing;
        nothing.first = period.first;
        nothing.last = period.last;
        nothing.smallestCount = profileOf(desk).smallestCount;
        return nothing;
    }
    return StatBook(desk, period.first.year(), period.last.year(), stop, progress).of(from, to);
}

} // namespace entraide
