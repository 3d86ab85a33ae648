// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/stat_tally.h"

#include "geo/postcodes.h"

#include <algorithm>

namespace entraide {

void StatTally::addWork(Measure measure, qint64 value, const Work& work) {
    Cell& cell = m_cells[static_cast<std::size_t>(measure)];
    cell.value += value;
    if (cell.last != work.volunteer || cell.people == 0) {
        cell.last = work.volunteer;
        ++cell.people;
    }
    if (entityTypeOf(work.helped) == EntityType::Beneficiary) {
        cell.ofHelped += value;
        cell.helped.insert(work.helped);
    } else {
        cell.others = true;
    }
}

void StatTally::addActive(const VolunteerId& volunteer) {
    Cell& cell = m_cells[static_cast<std::size_t>(Measure::VolunteersActive)];
    if (cell.value > 0 && cell.last == volunteer)
        return;
    cell.last = volunteer;
    ++cell.value;
    ++cell.people;
}

qint64 StatTally::people(Measure measure) const {
    const Cell& cell = m_cells[static_cast<std::size_t>(measure)];
    const bool mostlyForOthers = cell.others && 2 * cell.ofHelped <= cell.value;
    return mostlyForOthers || cell.helped.isEmpty() ? cell.people : std::min<qint64>(cell.people, cell.helped.size());
}

int StatTally::waiting(int percent) const {
    if (m_waiting.empty())
        return 0;
    std::ranges::sort(m_waiting);
    const auto rank = (m_waiting.size() * static_cast<std::size_t>(percent) + 99) / 100;
    return m_waiting[std::max<std::size_t>(rank, 1) - 1];
}

bool StatTally::isEmpty() const {
    return m_waiting.empty() && std::ranges::all_of(m_cells, [](const Cell& cell) { return cell.value == 0; });
}

StatTallies::StatTallies(QDate first, QDate last) {
    for (qint64 monday = mondayOf(first); monday <= last.toJulianDay(); monday += 7)
        weeks.try_emplace(monday);
}

const QString& StatTallies::communeOf(const QString& postcode) {
    auto found = m_communes.constFind(postcode);
    if (found == m_communes.cend()) {
        const PostcodePlace* place = findPostcode(postcode);
        found = m_communes.insert(postcode, place ? place->commune.fr : QString());
    }
    return *found;
}

} // namespace entraide
