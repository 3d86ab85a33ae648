// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/suspected_twins.h"

#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/records/follow_desk.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

SuspectedTwins::SuspectedTwins(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {
    followDesk(desk, this, [this](const ChangeSet& set) {
        const bool concerned = std::ranges::any_of(
            set.changes, [](const Change& change) { return entityTypeOf(change.id) == EntityType::Person; });
        if (!concerned)
            return;
        m_known = false;
        Q_EMIT changed();
    });
}

QList<PersonId> SuspectedTwins::of(const PersonId& person) const {
    read();
    return m_pairs.value(person);
}

QStringList SuspectedTwins::persons() const {
    read();
    QStringList ids;
    for (auto pair = m_pairs.keyBegin(); pair != m_pairs.keyEnd(); ++pair)
        ids.append(pair->toString());
    return ids;
}

void SuspectedTwins::read() const {
    if (m_known)
        return;
    m_pairs.clear();
    const auto add = [this](const PersonId& one, const PersonId& other) {
        if (QList<PersonId>& others = m_pairs[one]; !others.contains(other))
            others.append(other);
    };
    ListQuery query;
    query.type = EntityType::Person;
    query.filled = {u"suspected_twins"_s};
    query.limit = -1;
    for (const ListRow& row : m_desk.queries().list(query).rows) {
        const Person person = recordFromBody<Person>(row.id, row.body);
        for (const QString& id : person.suspectedTwins) {
            const auto other = PersonId::fromString(id);
            if (!other || person.notTwins.contains(id) || !m_desk.body(id))
                continue;
            add(person.id, *other);
            add(*other, person.id);
        }
    }
    m_known = true;
}

} // namespace entraide
