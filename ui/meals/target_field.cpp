// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/target_field.h"

#include "ui/common/metrics.h"
#include "ui/meals/meal_places.h"
#include "ui/meals/place_combo.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace entraide {

using namespace Qt::StringLiterals;

TargetField::TargetField(MealPlaces& places, const QString& noHospital, QWidget* parent)
    : QWidget(parent)
    , m_places(places)
    , m_hospital(new PlaceCombo(noHospital))
    , m_unit(new QComboBox) {
    m_hospital->setObjectName(u"hospital"_s);
    m_hospital->setAccessibleName(tr("Hospital"));
    m_hospital->setPlaces(places.hospitals());
    m_unit->setObjectName(u"unit"_s);
    m_unit->setAccessibleName(tr("Unit"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Metrics::Grid);
    row->addWidget(m_hospital, 3);
    row->addWidget(m_unit, 2);
    setFocusProxy(m_hospital);
    connect(&places, &MealPlaces::changed, this, [this] {
        m_hospital->setPlaces(m_places.hospitals());
        fillUnits(unit());
    });
    connect(m_hospital, &QComboBox::currentIndexChanged, this, [this] {
        fillUnits({});
        Q_EMIT changed();
    });
    connect(m_unit, &QComboBox::currentTextChanged, this, &TargetField::changed);
    fillUnits({});
}

void TargetField::fillUnits(const QString& unit) {
    const QSignalBlocker quiet(m_unit);
    const Organisation* hospital = m_places.find(m_hospital->chosen());
    m_unit->clear();
    m_unit->setEnabled(hospital);
    const bool isTyped = hospital && hospital->units.isEmpty();
    m_unit->setEditable(isTyped);
    if (isTyped) {
        m_unit->lineEdit()->setPlaceholderText(tr("unit, if one is named"));
        m_unit->setEditText(unit);
        return;
    }
    m_unit->addItem(tr("any unit"));
    if (!hospital)
        return;
    for (const Unit& one : hospital->units)
        m_unit->addItem(one.name, one.name);
    if (!unit.isEmpty() && m_unit->findData(unit) < 0)
        m_unit->addItem(unit, unit); // renamed or closed meanwhile
    m_unit->setCurrentIndex(unit.isEmpty() ? 0 : m_unit->findData(unit));
}

void TargetField::setTarget(const OrganisationId& hospital, const QString& unit) {
    const QSignalBlocker quiet(m_hospital);
    m_hospital->choose(hospital, m_places.nameOf(hospital));
    fillUnits(unit);
    Q_EMIT changed();
}

OrganisationId TargetField::hospital() const {
    return m_hospital->chosen();
}

QString TargetField::unit() const {
    return m_unit->isEditable() ? m_unit->currentText().simplified() : m_unit->currentData().toString();
}

} // namespace entraide
