// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QWidget>

class QComboBox;

namespace entraide {

class MealPlaces;
class PlaceCombo;

/// A hospital and one of its units, each of which may be left open. Where a hospital has named no units, the unit is
/// typed.
class TargetField : public QWidget {
    Q_OBJECT

public:
    /// \a noHospital: what an open choice of the hospital reads.
    TargetField(MealPlaces& places, const QString& noHospital, QWidget* parent = nullptr);

    void setTarget(const OrganisationId& hospital, const QString& unit);
    OrganisationId hospital() const;
    QString unit() const;

Q_SIGNALS:
    void changed();

private:
    void fillUnits(const QString& unit);

    MealPlaces& m_places;
    PlaceCombo* m_hospital;
    QComboBox* m_unit;
};

} // namespace entraide
