// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QHash>
#include <QObject>

namespace entraide {

class Desk;
struct ChangeSet;

/// The desk's organisations, as lists name them and forms offer them. Read when first asked for and again after one of
/// them changed. GUI thread.
class MealPlaces : public QObject {
    Q_OBJECT

public:
    explicit MealPlaces(Desk& desk, QObject* parent = nullptr);

    /// "(not received yet)" for one that is not here; empty for an empty id.
    QString nameOf(const OrganisationId& id) const;
    /// Null when it is not here.
    const Organisation* find(const OrganisationId& id) const;
    /// Those that take part, by name.
    QList<Organisation> restaurants() const { return active(OrganisationKind::Restaurant); }
    QList<Organisation> hospitals() const { return active(OrganisationKind::Hospital); }
    /// Whatever their state.
    bool hasRestaurants() const;

Q_SIGNALS:
    void changed();

private:
    void deskChanged(const ChangeSet& set);
    QList<Organisation> active(OrganisationKind kind) const;
    const QHash<OrganisationId, Organisation>& all() const;

    Desk& m_desk;
    mutable QHash<OrganisationId, Organisation> m_all;
    mutable bool m_read = false;
};

} // namespace entraide
