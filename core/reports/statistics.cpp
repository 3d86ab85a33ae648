// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statistics.h"

#include "geo/postcodes.h"
#include "reports/stat_reader.h"
#include "reports/suppression.h"
#include "workflows/desk_profile.h"

#include <algorithm>
#include <vector>

namespace entraide {

namespace {

/// Measures whose cells are hidden together: the first is the sum of the others, in each row.
constexpr std::array requestMeasures{Measure::Received, Measure::Served,    Measure::Open,      Measure::Unmet,
                                     Measure::Expired,  Measure::Cancelled, Measure::HandedOver};
constexpr std::array minuteMeasures{Measure::Minutes, Measure::MatchMinutes, Measure::VisitMinutes,
                                    Measure::SignupMinutes, Measure::RoundMinutes};
constexpr std::array aloneMeasures{
    Measure::PlacesNeeded,     Measure::PlacesFilled,   Measure::CompensatedMinutes, Measure::Visits,
    Measure::Signups,          Measure::MealsDelivered, Measure::PortionsHandedOut,  Measure::DishesCooked,
    Measure::VolunteersActive, Measure::VolunteersNew,  Measure::VolunteersLeft};

/// Whether a breakdown's rows count the measure, each thing in one row: then their sum is the total.
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

bool isGiven(Measure measure, Breakdown breakdown) {
    return addsUp(measure, breakdown) || measure == Measure::VolunteersActive || isWaiting(measure);
}

struct Line {
    StatRow* row;
    const StatTally* tally;
};

void fill(const Line& line, Measure measure) {
    StatCell& cell = (*line.row)[measure];
    cell.given = true;
    cell.value = line.tally->value(measure);
}

void hide(StatCell& cell) {
    cell.hidden = true;
    cell.value = 0;
}

/// The lines of one breakdown.
struct Part {
    Breakdown breakdown;
    std::vector<Line> lines;
};

void hideTogether(std::span<const Measure> measures, const Line& total, const std::vector<Part>& parts,
                  qint64 smallest) {
    std::vector<SumCell> cells;
    std::vector<std::pair<StatRow*, Measure>> places;
    std::vector<SumOf> sums;
    const auto addLine = [&](const Line& line) {
        const std::size_t at = cells.size();
        for (const Measure measure : measures) {
            cells.push_back({line.tally->value(measure), line.tally->people(measure)});
            places.emplace_back(line.row, measure);
        }
        if (measures.size() > 1) {
            SumOf sum{at, {}};
            for (std::size_t i = 1; i < measures.size(); ++i)
                sum.parts.push_back(at + i);
            sums.push_back(std::move(sum));
        }
        return at;
    };
    const std::size_t totalAt = addLine(total);
    for (const Part& part : parts) {
        std::vector<SumOf> columns;
        for (std::size_t i = 0; i < measures.size(); ++i)
            columns.push_back({totalAt + i, {}});
        for (const Line& line : part.lines) {
            const std::size_t at = addLine(line);
            for (std::size_t i = 0; i < measures.size(); ++i)
                columns[i].parts.push_back(at + i);
        }
        for (std::size_t i = 0; i < measures.size(); ++i) {
            if (addsUp(measures[i], part.breakdown))
                sums.push_back(columns[i]);
        }
    }
    const std::vector<bool> hidden = hiddenCells(cells, sums, smallest);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (hidden[i])
            hide((*places[i].first)[places[i].second]);
    }
}

void tellWaiting(const Line& line, qint64 smallest) {
    const qint64 waited = line.tally->waited();
    constexpr int half = 50;
    constexpr int most = 90;
    for (const auto& [measure, percent] : {std::pair(Measure::WaitingMedian, half), {Measure::WaitingMost, most}}) {
        StatCell& cell = (*line.row)[measure];
        cell.given = waited > 0;
        cell.value = line.tally->waiting(percent);
        if (waited > 0 && waited < smallest)
            hide(cell);
    }
}

LocalText communeNamed(const QString& name) {
    const auto all = allPostcodes();
    const auto found = std::ranges::find_if(all, [&](const PostcodePlace& place) { return place.commune.fr == name; });
    return name.isEmpty() || found == all.end() ? LocalText() : found->commune;
}

Part partOf(Breakdown breakdown, QList<StatRow>& rows, const std::vector<const StatTally*>& tallies) {
    Part part{breakdown, {}};
    for (qsizetype i = 0; i < rows.size(); ++i)
        part.lines.push_back({&rows[i], tallies[static_cast<std::size_t>(i)]});
    return part;
}

} // namespace

std::optional<double> StatRow::servedShare() const {
    const StatCell& needed = (*this)[Measure::PlacesNeeded];
    const StatCell& filled = (*this)[Measure::PlacesFilled];
    if (!needed.given || needed.hidden || filled.hidden || needed.value <= 0)
        return std::nullopt;
    return static_cast<double>(filled.value) / static_cast<double>(needed.value);
}

Statistics statistics(const Desk& desk, QDate first, QDate last, const std::stop_token& stop) {
    Statistics result;
    result.first = first;
    result.last = last;
    result.smallestCount = profileOf(desk).smallestCount;
    if (!first.isValid() || !last.isValid() || last < first)
        return result;
    const StatTallies tallies = StatReader(desk, first, last, stop).read();

    std::vector<const StatTally*> communes;
    std::vector<const StatTally*> services;
    std::vector<const StatTally*> weeks;
    for (const auto& [name, tally] : tallies.communes) {
        if (tally.isEmpty())
            continue;
        result.communes.append(StatRow());
        result.communes.last().commune = communeNamed(name);
        communes.push_back(&tally);
    }
    // What lies nowhere comes last.
    if (!result.communes.isEmpty() && result.communes.first().commune == LocalText()) {
        std::ranges::rotate(result.communes, result.communes.begin() + 1);
        std::ranges::rotate(communes, communes.begin() + 1);
    }
    for (const auto& [service, tally] : tallies.services) {
        if (tally.isEmpty())
            continue;
        result.services.append(StatRow());
        if (service != StatTallies::noService)
            result.services.last().service = static_cast<Service>(service);
        services.push_back(&tally);
    }
    for (const auto& [monday, tally] : tallies.weeks) {
        result.weeks.append(StatRow());
        result.weeks.last().week = IsoWeek::of(QDate::fromJulianDay(monday));
        weeks.push_back(&tally);
    }

    const Line total{&result.total, &tallies.total};
    const std::vector<Part> parts{partOf(Breakdown::Commune, result.communes, communes),
                                  partOf(Breakdown::Service, result.services, services),
                                  partOf(Breakdown::Week, result.weeks, weeks)};
    const qint64 smallest = result.smallestCount;
    for (const Measure measure : enumValues<Measure>()) {
        if (isWaiting(measure))
            continue;
        fill(total, measure);
        for (const Part& part : parts) {
            for (const Line& line : part.lines) {
                if (isGiven(measure, part.breakdown))
                    fill(line, measure);
            }
        }
    }
    tellWaiting(total, smallest);
    for (const Part& part : parts) {
        for (const Line& line : part.lines)
            tellWaiting(line, smallest);
    }
    hideTogether(requestMeasures, total, parts, smallest);
    hideTogether(minuteMeasures, total, parts, smallest);
    for (const Measure measure : aloneMeasures)
        hideTogether(std::span(&measure, 1), total, parts, smallest);
    return result;
}

} // namespace entraide
