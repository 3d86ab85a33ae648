// SPDX-License-Identifier: GPL-3.0-or-later
// What each list can be filtered by, and named filters as the team keeps them. What is stored are codes: a filter made
// by a newer version may name a field or a comparison that this one does not know, which is left out and told.
#pragma once

#include "domain/records.h"
#include "domain/role.h"
#include "storage/change.h"
#include "storage/queries.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

#include <QList>

namespace entraide {

class Desk;

enum class FilterKind {
    Choice, ///< one of FilterField::values
    Place,  ///< postcodes
    Day,
    Number,
    Text,
    YesNo,
    Time, ///< free on a weekday between two hours: "2 09:00-12:00"
};

/// How a field is compared; the name is what a document keeps.
enum class FilterHow {
    Is,    ///< one of the values
    IsNot, ///< none of them
    From,  ///< not before that day, at least that number
    Until,
    Next,     ///< within so many days from today on
    Last,     ///< within so many days until today
    Contains, ///< a part of the text
    Filled,
    Empty,
    Yes,
    No,
};

struct FilterField {
    QString key; ///< what a document keeps
    FilterKind kind = FilterKind::Text;
    EntityType type = EntityType::Person; ///< whose field it is, for its words
    QString path;                         ///< in that type's schema; empty: it has words of its own
    QStringList values = {};              ///< codes of a Choice
    QList<FilterHow> hows() const;
};

/// In the order in which they are offered; without what the role does not see.
QList<FilterField> filterFields(EntityType list, Role role);

/// Adds what the criteria ask to \a query, whose type is the list's. Gives those that this version does not know.
QList<FilterCriterion> applyCriteria(const QList<FilterCriterion>& criteria, const Today& today, ListQuery& query);

/// The team's filters of one list ("requests"), by name.
QList<NamedFilter> namedFilters(const Desk& desk, const QString& page);
/// New or changed (an empty id is new). NotComplete without a name or a condition, NameTaken where another of the list
/// has it. Criteria that this version does not know stay where they were.
Outcome<ChangeSet> saveFilter(Desk& desk, NamedFilter& filter);
Outcome<ChangeSet> removeFilter(Desk& desk, const NamedFilterId& id);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::FilterHow, "is", "is_not", "from", "until", "next", "last", "contains", "filled", "empty",
                    "yes", "no")
