// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/stat_tally.h"

#include "geo/postcodes.h"

namespace entraide {

StatTallies::StatTallies(int firstYear, int lastYear)
    : m_first(firstYear, 1, 1)
    , m_last(lastYear, 12, 31) {
    for (int year = firstYear; year <= lastYear; ++year)
        m_years.emplace_back(year);
}

const QString& StatTallies::communeOf(const QString& postcode) {
    auto found = m_communes.constFind(postcode);
    if (found == m_communes.cend()) {
        const PostcodePlace* place = findPostcode(postcode);
        found = m_communes.insert(postcode, place ? place->commune.fr : QString());
    }
    return *found;
}

Somebody StatTallies::somebody(const AnyId& id) {
    const auto found = m_people.constFind(id);
    return found != m_people.cend() ? *found : *m_people.insert(id, static_cast<Somebody>(m_people.size()));
}

} // namespace entraide
