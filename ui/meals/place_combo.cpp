// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/place_combo.h"

#include <QSignalBlocker>

namespace entraide {

PlaceCombo::PlaceCombo(const QString& none, QWidget* parent)
    : QComboBox(parent)
    , m_none(none) {
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    constexpr int letters = 18;
    setMinimumContentsLength(letters);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addItem(m_none);
}

void PlaceCombo::setPlaces(const QList<Organisation>& places) {
    const OrganisationId before = chosen();
    const QString name = currentText();
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(m_none);
        for (const Organisation& place : places)
            addItem(place.name, place.id.toString());
        choose(before, name);
    }
    if (chosen() != before)
        Q_EMIT currentIndexChanged(currentIndex());
}

void PlaceCombo::choose(const OrganisationId& id, const QString& name) {
    int row = id.isEmpty() ? 0 : findData(id.toString());
    if (row < 0 && !name.isEmpty()) {
        addItem(name, id.toString());
        row = count() - 1;
    }
    setCurrentIndex(std::max(0, row));
}

OrganisationId PlaceCombo::chosen() const {
    return OrganisationId::fromString(currentData().toString()).value_or(OrganisationId());
}

} // namespace entraide
