// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QComboBox>

namespace entraide {

/// One of some restaurants or hospitals.
class PlaceCombo : public QComboBox {
    Q_OBJECT

public:
    /// \a none: what an open choice reads.
    explicit PlaceCombo(const QString& none, QWidget* parent = nullptr);

    /// Keeps the chosen one where it is still among them.
    void setPlaces(const QList<Organisation>& places);
    /// One that is not offered any more is added under \a name.
    void choose(const OrganisationId& id, const QString& name = {});
    /// Empty when the choice is open.
    OrganisationId chosen() const;

private:
    QString m_none;
};

} // namespace entraide
