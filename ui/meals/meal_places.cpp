// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/meal_places.h"

#include "domain/text_fold.h"
#include "storage/desk.h"
#include "ui/records/follow_desk.h"
#include "ui/words/subject_words.h"

#include <algorithm>

namespace entraide {

MealPlaces::MealPlaces(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {
    followDesk(desk, this, &MealPlaces::deskChanged);
}

void MealPlaces::deskChanged(const ChangeSet& set) {
    const bool concerned = std::ranges::any_of(
        set.changes, [](const Change& change) { return entityTypeOf(change.id) == EntityType::Organisation; });
    if (!concerned)
        return;
    m_read = false;
    Q_EMIT changed();
}

const QHash<OrganisationId, Organisation>& MealPlaces::all() const {
    if (!m_read) {
        m_all.clear();
        m_desk.forEach<Organisation>([this](const Organisation& place) { m_all.insert(place.id, place); });
        m_read = true;
    }
    return m_all;
}

const Organisation* MealPlaces::find(const OrganisationId& id) const {
    const auto found = all().constFind(id);
    return found == m_all.constEnd() ? nullptr : &*found;
}

QString MealPlaces::nameOf(const OrganisationId& id) const {
    const Organisation* place = find(id);
    return place ? place->name : id.isEmpty() ? QString() : absentText(id.toString());
}

QList<Organisation> MealPlaces::active(OrganisationKind kind) const {
    QList<Organisation> places;
    for (const Organisation& place : all()) {
        if (place.kind == kind && place.state == OrganisationState::Active)
            places.append(place);
    }
    std::ranges::sort(places, {},
                      [](const Organisation& place) { return std::pair(foldText(place.name), place.id.toString()); });
    return places;
}

bool MealPlaces::hasRestaurants() const {
    return std::ranges::any_of(all(),
                               [](const Organisation& place) { return place.kind == OrganisationKind::Restaurant; });
}

} // namespace entraide
