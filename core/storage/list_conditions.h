// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/queries.h"

#include <QByteArray>
#include <QSet>

namespace entraide {

class Database;
class RowSet;
class Sight;

/// The rows that a list's conditions let through: of what the actor sees, so that what is hidden from them is neither
/// found nor counted. Each condition is one pass over one table, or two where a reference is followed.
class ListConditions {
public:
    ListConditions(Database& database, const Sight& sight)
        : m_database(database)
        , m_sight(sight) {}

    RowSet rowsWhere(EntityType type, const ListQuery::Condition& condition) const;
    RowSet rowsRelated(EntityType type, const ListQuery::Related& related) const;

private:
    QSet<QByteArray> idsWhere(EntityType type, const ListQuery::Condition& condition) const;
    template <class F> void forEachWhere(EntityType type, const ListQuery::Condition& condition, F&& visit) const;

    Database& m_database;
    const Sight& m_sight;
};

} // namespace entraide
