// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "workflows/review_count.h"
#include "workflows/today_board.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void TodayBoard::addNewSignups() {
    QHash<PostingId, QList<Signup>> fresh;
    for (const Signup& signup : m_desk.findBy<Signup>("state"_L1, enumName(SignupState::Applied)))
        fresh[signup.posting].append(signup);
    for (auto it = fresh.cbegin(); it != fresh.cend(); ++it) {
        TodayLine line = lineAbout(TodayLineKind::NewSignups, it.key().toString());
        line.count = static_cast<int>(it->size());
        for (const Signup& signup : *it) {
            line.ids.append(signup.id.toString());
            line.suspected += isSuspected(m_names.volunteer(signup.volunteer));
            line.at = line.at.isValid() ? std::min(line.at, signup.received) : signup.received;
        }
        line.actions = {TodayAction::Examine};
        add(TodayGroupKind::NewPeople, std::move(line));
    }
}

void TodayBoard::addNewVolunteers() {
    TodayLine line = lineAbout(TodayLineKind::NewVolunteers, {});
    line.ids = m_desk.idsBy(EntityType::Volunteer, "state"_L1, enumName(VolunteerState::Applied));
    if (line.ids.isEmpty())
        return;
    for (const QString& id : std::as_const(line.ids)) {
        if (const auto volunteer = VolunteerId::fromString(id))
            line.suspected += isSuspected(m_names.volunteer(*volunteer));
    }
    line.id = line.ids.first();
    line.count = static_cast<int>(line.ids.size());
    line.actions = {TodayAction::Examine};
    add(TodayGroupKind::NewPeople, std::move(line));
}

// Every pair once, whatever became of the two since: a suspicion stands until somebody decides it.
void TodayBoard::addTwins() {
    ListQuery query;
    query.type = EntityType::Person;
    query.filled = {u"suspected_twins"_s};
    query.limit = -1;
    QSet<std::pair<QString, QString>> known;
    for (const ListRow& row : m_desk.queries().list(query).rows) {
        const Person person = recordFromBody<Person>(row.id, row.body);
        for (const QString& id : person.suspectedTwins) {
            const auto pair = std::minmax(row.id, id);
            if (person.notTwins.contains(id) || known.contains(pair))
                continue;
            known.insert(pair);
            const auto otherId = PersonId::fromString(id);
            const auto other = otherId ? m_names.person(*otherId) : std::nullopt;
            if (other && !other->notTwins.contains(row.id))
                addTwins(person, *other);
        }
    }
}

/// About whichever of the two is a volunteer: that record shows both side by side.
void TodayBoard::addTwins(const Person& one, const Person& other) {
    const auto volunteerOf = [this](const Person& person) {
        return m_desk.idsBy(EntityType::Volunteer, "person"_L1, person.id.toString()).value(0);
    };
    const QString own = volunteerOf(one);
    const QString others = own.isEmpty() ? volunteerOf(other) : QString();
    const bool swapped = !others.isEmpty();
    const Person& first = swapped ? other : one;
    const Person& second = swapped ? one : other;
    TodayLine line = lineAbout(TodayLineKind::Twins, swapped ? others : own.isEmpty() ? first.id.toString() : own);
    line.ids = {first.id.toString(), second.id.toString()};
    line.person = fullName(second);
    line.actions = {TodayAction::CompareTwins};
    add(TodayGroupKind::NewPeople, std::move(line));
}

bool TodayBoard::isSuspected(const std::optional<Volunteer>& volunteer) {
    const auto person = volunteer ? m_names.person(volunteer->person) : std::nullopt;
    return person && !person->suspectedTwins.isEmpty();
}

/// For whoever decides about it. Counted elsewhere: it takes everybody.
void TodayBoard::addRecordsToReview() {
    const ReviewCount counted = reviewCount(m_desk);
    if (counted.waiting <= 0 || !m_desk.may(DeskAct::DecideRetention))
        return;
    TodayLine line = lineAbout(TodayLineKind::RecordsToReview, {});
    line.count = static_cast<int>(counted.waiting);
    line.actions = {TodayAction::Examine};
    add(TodayGroupKind::ToReview, std::move(line));
}

} // namespace entraide
