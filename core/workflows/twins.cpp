// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/twins.h"

#include "domain/text_fold.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "workflows/contact_details.h"
#include "workflows/names.h"

namespace entraide {

QList<TwinSuspicion> suspectedTwins(const Desk& desk, const Person& person) {
    Person wanted = person;
    normalise(wanted);
    QHash<PersonId, TwinSuspicion> found;
    QList<PersonId> order;
    const auto look = [&](const QString& words, TwinSign sign, auto same) {
        ListQuery query;
        query.type = EntityType::Person;
        query.search = words;
        for (const ListRow& row : desk.queries().list(query).rows) {
            const Person other = recordFromBody<Person>(row.id, row.body);
            if (other.id == person.id || other.state == PersonState::Erased || person.notTwins.contains(row.id) ||
                other.notTwins.contains(person.id.toString()) || !same(other))
                continue;
            TwinSuspicion& suspicion = found[other.id];
            if (suspicion.signs.isEmpty()) {
                suspicion = {other.id, fullName(other), {}};
                order.append(other.id);
            }
            if (!suspicion.signs.contains(sign))
                suspicion.signs.append(sign);
        }
    };
    for (const QString& phone : wanted.phones)
        look(phone, TwinSign::SamePhone, [&](const Person& other) { return other.phones.contains(phone); });
    for (const QString& email : wanted.emails)
        look(email, TwinSign::SameEmail, [&](const Person& other) { return other.emails.contains(email); });
    if (const QString name = foldText(fullName(wanted)); !name.isEmpty()) {
        look(fullName(wanted), TwinSign::SameName, [&](const Person& other) {
            const bool samePlace =
                !wanted.address.postcode.isEmpty() && wanted.address.postcode == other.address.postcode;
            const bool sameYear = wanted.birthYear != 0 && wanted.birthYear == other.birthYear;
            return foldText(fullName(other)) == name && (samePlace || sameYear);
        });
    }
    QList<TwinSuspicion> result;
    for (const PersonId& id : order)
        result.append(found.value(id));
    return result;
}

Outcome<ChangeSet> notTwins(Desk& desk, const PersonId& a, const PersonId& b) {
    std::optional<Refusal> refusal;
    ChangeSet changes = desk.write([&](Desk::Writer& writer) {
        auto first = writer.find<Person>(a);
        auto second = writer.find<Person>(b);
        if (!first || !second) {
            refusal = Refusal{RefusalCode::NotHere, (first ? b : a).toString(), {}};
            return;
        }
        const auto decide = [&](Person& person, const PersonId& other) {
            person.suspectedTwins.removeAll(other.toString());
            if (!person.notTwins.contains(other.toString()))
                person.notTwins.append(other.toString());
            writer.save(person);
        };
        decide(*first, b);
        decide(*second, a);
    });
    if (refusal)
        return *refusal;
    return changes;
}

} // namespace entraide
