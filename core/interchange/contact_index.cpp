// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/contact_index.h"

#include "domain/person_name.h"
#include "domain/text_fold.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

QString nameKey(const Person& person) {
    QStringList words = foldText(person.givenName + u' ' + person.familyName).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

void ContactIndex::add(const Person& person) {
    if (person.state == PersonState::Erased)
        return;
    const qsizetype at = m_people.size();
    m_people.append(
        {person.id, fullName(person), nameKey(person), person.notTwins});
    for (const QString& contact : person.phones + person.emails)
        m_byContact[contact].append(at);
}

QList<Suspicion> ContactIndex::suspects(const Person& person) const {
    QList<Suspicion> found;
    const QString key = nameKey(person);
    const auto look = [&](const QStringList& contacts, RowProblem shared) {
        for (const QString& contact : contacts) {
            for (qsizetype at : m_byContact.value(contact)) {
                const Known& other = m_people[at];
                const bool known = std::ranges::any_of(found, [&](const Suspicion& s) { return s.other == other.id; });
                if (known || other.id == person.id || person.notTwins.contains(other.id.toString()) ||
                    other.notTwins.contains(person.id.toString()))
                    continue;
                found.append({other.key == key ? RowProblem::SamePerson : shared, other.id, other.name, contact});
            }
        }
    };
    look(person.emails, RowProblem::SharedEmail);
    look(person.phones, RowProblem::SharedPhone);
    std::ranges::stable_sort(found, {}, [](const Suspicion& s) { return s.why != RowProblem::SamePerson; });
    if (found.size() > mostTwins)
        found.resize(mostTwins);
    return found;
}

} // namespace entraide
