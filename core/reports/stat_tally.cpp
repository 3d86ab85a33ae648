// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/stat_tally.h"

#include <utility>

namespace entraide {

StatTallies::StatTallies(int firstYear, int lastYear, Region region)
    : m_first(firstYear, 1, 1)
    , m_last(lastYear, 12, 31)
    , m_region(std::move(region)) {
    for (int year = firstYear; year <= lastYear; ++year)
        m_years.emplace_back(year);
}

QString StatTallies::quarterOf(const QString& postcode, GeoPoint position) {
    if (position.isValid() && (postcode.isEmpty() || !m_region.areas().isApproximate()))
        return m_region.quarterKey(postcode, position);
    auto found = m_quarters.constFind(postcode);
    if (found == m_quarters.cend())
        found = m_quarters.insert(postcode, m_region.quarterKey(postcode, {}));
    return *found;
}

Somebody StatTallies::somebody(const AnyId& id) {
    const auto found = m_people.constFind(id);
    return found != m_people.cend() ? *found : *m_people.insert(id, static_cast<Somebody>(m_people.size()));
}

} // namespace entraide
