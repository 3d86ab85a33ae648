// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/merge_people.h"

#include "domain/erasure_rules.h"
#include "storage/document_store.h"
#include "storage/queries.h"
#include "workflows/merge_fields.h"
#include "workflows/moved_ids.h"
#include "workflows/refused.h"

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool isWithdrawn(MatchState state) {
    return state == MatchState::Declined || state == MatchState::Withdrawn;
}

bool isLiveMatch(MatchState state) {
    return state == MatchState::Proposed || state == MatchState::Accepted;
}

/// How far a sign-up came; of two for one place the further one stays.
int signupRank(SignupState state) {
    using enum SignupState;
    constexpr std::array order{Withdrawn, Applied, Reserve, Excused, NoShow, Confirmed, Attended};
    return static_cast<int>(std::ranges::find(order, state) - order.begin());
}

template <Record R> QList<R> partsOf(const Desk& desk, const PersonId& person) {
    QList<R> parts = desk.findBy<R>("person"_L1, person.toString());
    std::ranges::sort(parts, [](const R& a, const R& b) { return a.id < b.id; });
    return parts;
}

void countHelp(const Desk& desk, const Volunteer& volunteer, TwinHolds& holds) {
    const QString id = volunteer.id.toString();
    for (const Match& match : desk.findBy<Match>("volunteer"_L1, id)) {
        if (isWithdrawn(match.state))
            continue;
        ++holds.matches;
        if (match.state == MatchState::Done)
            holds.minutes += match.minutes > 0 ? match.minutes : match.hours.minutes();
    }
    holds.tandems += static_cast<int>(desk.idsBy(EntityType::Tandem, "volunteer"_L1, id).size());
    for (const Visit& visit : desk.findBy<Visit>("volunteer"_L1, id)) {
        ++holds.visits;
        if (visit.state == VisitState::Performed || visit.state == VisitState::Approved)
            holds.minutes += visit.minutes > 0 ? visit.minutes : visit.hours.minutes();
    }
    for (const Signup& signup : desk.findBy<Signup>("volunteer"_L1, id)) {
        if (signup.state == SignupState::Withdrawn)
            continue;
        ++holds.signups;
        if (signup.state == SignupState::Attended)
            holds.minutes += signup.minutes;
    }
    holds.rounds += static_cast<int>(desk.idsBy(EntityType::Round, "rider"_L1, id).size());
    holds.notes += static_cast<int>(desk.idsBy(EntityType::Note, "about"_L1, id).size());
}

TwinSide sideOf(const Desk& desk, const Person& person) {
    const QString id = person.id.toString();
    const auto count = [&](EntityType type, QLatin1StringView column) {
        return static_cast<int>(desk.idsBy(type, column, id).size());
    };
    TwinSide side{person, {}, {}, {}};
    side.holds.offers = count(EntityType::Offer, "person"_L1);
    side.holds.gifts = count(EntityType::Donation, "donor"_L1);
    side.holds.dishes = count(EntityType::Dish, "cook"_L1);
    side.holds.notes = count(EntityType::Note, "about"_L1);
    for (const Volunteer& volunteer : partsOf<Volunteer>(desk, person.id)) {
        if (!side.volunteer)
            side.volunteer = volunteer;
        countHelp(desk, volunteer, side.holds);
    }
    for (const Beneficiary& beneficiary : partsOf<Beneficiary>(desk, person.id)) {
        if (!side.beneficiary)
            side.beneficiary = beneficiary;
        const QString helped = beneficiary.id.toString();
        side.holds.requests += static_cast<int>(desk.idsBy(EntityType::Request, "beneficiary"_L1, helped).size());
        side.holds.tandems += static_cast<int>(desk.idsBy(EntityType::Tandem, "beneficiary"_L1, helped).size());
        side.holds.notes += static_cast<int>(desk.idsBy(EntityType::Note, "about"_L1, helped).size());
    }
    return side;
}

/// One merging, inside its transaction.
class Merging {
public:
    Merging(Desk& desk, Desk::Writer& writer, const MergeWish& wish)
        : m_desk(desk)
        , m_writer(writer)
        , m_wish(wish) {}

    MergeDone run() {
        check();
        const auto [kept, gone] = std::minmax(m_wish.one, m_wish.other);
        MergeDone done{kept, gone, {}, 0, {}};
        plan(kept.toString(), gone.toString(), m_wish.one == kept);
        const QString volunteer = joinParts<Volunteer>();
        const QString beneficiary = joinParts<Beneficiary>();
        done.record = !volunteer.isEmpty() ? volunteer : !beneficiary.isEmpty() ? beneficiary : kept.toString();
        refuseTwoPeople();
        findTwiceSignedUp();
        done.moved = write();
        return done;
    }

private:
    struct Joined {
        QString kept;
        QString gone;
        QJsonObject body;
    };

    [[noreturn]] static void refuse(RefusalCode code, const QString& id) { throw Refused{{code, id, {}}}; }

    void check() {
        for (const PersonId& id : {m_wish.one, m_wish.other}) {
            const auto person = m_writer.find<Person>(id);
            if (!person || person->state == PersonState::Erased || m_desk.isErased(id.toString()))
                refuse(RefusalCode::NotHere, id.toString());
            refuseConflict(id.toString());
            m_persons.append(*person);
        }
        if (m_wish.one == m_wish.other)
            refuse(RefusalCode::NotHere, m_wish.other.toString());
    }

    void refuseConflict(const QString& id) const {
        const auto leaves = m_desk.documents().leaves(id);
        if (std::ranges::count(leaves, false, &DocumentStore::Stored::deleted) > 1)
            refuse(RefusalCode::InConflict, id);
    }

    /// \a oneIsKept: which side's values come first when they are taken from "one".
    void plan(const QString& kept, const QString& gone, bool oneIsKept) {
        const auto type = *entityTypeOf(kept);
        QJsonObject keptBody = *m_writer.body(kept);
        const QJsonObject goneBody = *m_writer.body(gone);
        QJsonObject body =
            mergedBody(type, oneIsKept ? keptBody : goneBody, oneIsKept ? goneBody : keptBody, m_wish.taken);
        m_joined.append({kept, gone, body});
        m_moved.insert(gone, kept);
    }

    /// All records of one kind that the two have become one; gives its id.
    template <Record R> QString joinParts() {
        QStringList ids;
        for (const Person& person : std::as_const(m_persons)) {
            for (const R& part : partsOf<R>(m_desk, person.id)) {
                refuseConflict(part.id.toString());
                ids.append(part.id.toString());
                if constexpr (R::entity == EntityType::Volunteer)
                    m_volunteers.append(part.id.toString());
                else
                    m_beneficiaries.append(part.id.toString());
            }
        }
        if (ids.size() < 2)
            return ids.value(0);
        const QString kept = *std::ranges::min_element(ids);
        const QString chosenFirst = ids.first(); // "one" of the wish
        ids.removeAll(kept);
        for (const QString& gone : std::as_const(ids)) {
            plan(kept, gone, kept == chosenFirst);
            // A third record joins what the first two became.
            const Joined step = m_joined.takeLast();
            const auto same = std::ranges::find(m_joined, kept, &Joined::kept);
            if (same == m_joined.end()) {
                m_joined.append(step);
            } else {
                same->body = mergedBody(R::entity, same->body, *m_writer.body(gone), {});
                m_also.append(gone);
            }
        }
        return kept;
    }

    /// Whoever helped somebody is not the one who was helped; whoever is asked twice for one request is not to be
    /// expected twice.
    void refuseTwoPeople() const {
        QHash<QString, QString> live; // request -> match
        for (const QString& volunteer : m_volunteers) {
            for (const Match& match : m_desk.findBy<Match>("volunteer"_L1, volunteer)) {
                if (isWithdrawn(match.state))
                    continue;
                const auto request = m_writer.find<Request>(match.request);
                if (request && m_beneficiaries.contains(request->beneficiary.toString()))
                    refuse(RefusalCode::SamePerson, match.id.toString());
                if (!isLiveMatch(match.state) || match.request.isEmpty())
                    continue;
                const QString key = match.request.toString() + match.date.toString(Qt::ISODate);
                if (live.contains(key))
                    refuse(RefusalCode::AlreadyAsked, match.id.toString());
                live.insert(key, match.id.toString());
            }
            for (const Tandem& tandem : m_desk.findBy<Tandem>("volunteer"_L1, volunteer)) {
                if (m_beneficiaries.contains(tandem.beneficiary.toString()))
                    refuse(RefusalCode::SamePerson, tandem.id.toString());
            }
        }
    }

    void findTwiceSignedUp() {
        QHash<QString, Signup> first;
        for (const QString& volunteer : std::as_const(m_volunteers)) {
            for (const Signup& signup : m_desk.findBy<Signup>("volunteer"_L1, volunteer)) {
                const QString place = signup.posting.toString() + u'/' + signup.role + u'/' + signup.shift;
                const auto known = first.find(place);
                if (known == first.end()) {
                    first.insert(place, signup);
                    continue;
                }
                const auto order = [](const Signup& one) { return std::pair(-signupRank(one.state), one.id); };
                const bool isFurther = order(signup) < order(*known);
                const Signup loser = isFurther ? *known : signup;
                if (isFurther)
                    *known = signup;
                m_signupsGone.append(loser.id.toString());
            }
        }
        for (const QString& gone : std::as_const(m_signupsGone)) {
            const auto lost = m_writer.find<Signup>(*SignupId::fromString(gone));
            const QString place = lost->posting.toString() + u'/' + lost->role + u'/' + lost->shift;
            m_moved.insert(gone, first.value(place).id.toString());
        }
    }

    int write() {
        QStringList goneIds;
        QStringList keptIds;
        for (const Joined& joined : std::as_const(m_joined)) {
            goneIds.append(joined.gone);
            keptIds.append(joined.kept);
        }
        goneIds += m_also;
        const QStringList naming = recordsNaming(m_desk, goneIds + m_signupsGone);
        // What is deleted, and the person, are the actor's to write; what follows from it is the program's.
        for (const QString& gone : goneIds + m_signupsGone)
            m_writer.removeDocument(gone);
        for (Joined& joined : m_joined) {
            if (entityTypeOf(joined.kept) == EntityType::Person)
                leaveTrail(joined.body, goneIds);
            else
                joined.body.insert("person"_L1, m_joined.first().kept);
            moveIds(m_moved, joined.kept, joined.body);
            dropSelf(joined);
            m_writer.putBody(joined.kept, joined.body);
        }
        const Desk::ForTeam follows(m_desk);
        int count = 0;
        for (const QString& id : naming) {
            auto body = m_writer.body(id);
            if (!body || keptIds.contains(id) || !moveIds(m_moved, id, *body))
                continue;
            m_writer.putBody(id, *body);
            ++count;
        }
        return count;
    }

    static void leaveTrail(QJsonObject& body, const QStringList& goneIds) {
        QStringList trail;
        json::decode(body.value("merged_from"_L1), trail);
        for (const QString& gone : goneIds) {
            if (!trail.contains(gone))
                trail.append(gone);
        }
        std::ranges::sort(trail); // in whichever order it was done
        body.insert("merged_from"_L1, json::encode(trail));
    }

    /// The two suspected each other.
    void dropSelf(Joined& joined) const {
        QStringList own{m_wish.one.toString(), m_wish.other.toString()};
        for (const QLatin1StringView list : {"suspected_twins"_L1, "not_twins"_L1, "blocked_persons"_L1}) {
            if (!joined.body.contains(list))
                continue;
            QStringList ids;
            json::decode(joined.body.value(list), ids);
            ids.removeIf([&](const QString& id) { return own.contains(id); });
            if (ids.isEmpty())
                joined.body.remove(list);
            else
                joined.body.insert(list, json::encode(ids));
        }
        for (const QLatin1StringView list : {"consents"_L1, "merged_keys"_L1, "import_key"_L1}) {
            const QJsonValue value = joined.body.value(list);
            if ((value.isArray() && value.toArray().isEmpty()) || (value.isString() && value.toString().isEmpty()))
                joined.body.remove(list);
        }
    }

    Desk& m_desk;
    Desk::Writer& m_writer;
    const MergeWish& m_wish;
    QList<Person> m_persons;
    QStringList m_volunteers;
    QStringList m_beneficiaries;
    QList<Joined> m_joined; ///< the person first
    QStringList m_also;     ///< a third part of one kind
    QStringList m_signupsGone;
    MovedIds m_moved;
};

/// Where what was taken into \a person is now.
MovedIds movedInto(const Desk& desk, const Person& person) {
    MovedIds moved;
    for (const QString& id : person.mergedFrom) {
        if (desk.body(id))
            continue; // somebody brought it back
        switch (entityTypeOf(id).value_or(EntityType::User)) {
        case EntityType::Person:
            moved.insert(id, person.id.toString());
            break;
        case EntityType::Volunteer:
            if (const auto parts = partsOf<Volunteer>(desk, person.id); !parts.isEmpty())
                moved.insert(id, parts.first().id.toString());
            break;
        case EntityType::Beneficiary:
            if (const auto parts = partsOf<Beneficiary>(desk, person.id); !parts.isEmpty())
                moved.insert(id, parts.first().id.toString());
            break;
        default:
            break;
        }
    }
    return moved;
}

} // namespace

std::optional<TwinPair> twinPair(const Desk& desk, const PersonId& one, const PersonId& other) {
    const auto first = desk.find<Person>(one);
    const auto second = desk.find<Person>(other);
    if (!first || !second)
        return std::nullopt;
    TwinPair pair{sideOf(desk, *first), sideOf(desk, *second), {}};
    const auto compare = [&](EntityType type, const QString& a, const QString& b) {
        pair.differences +=
            differencesOf(type, desk.body(a).value_or(QJsonObject()), desk.body(b).value_or(QJsonObject()));
    };
    compare(EntityType::Person, one.toString(), other.toString());
    if (pair.one.volunteer && pair.other.volunteer)
        compare(EntityType::Volunteer, pair.one.volunteer->id.toString(), pair.other.volunteer->id.toString());
    if (pair.one.beneficiary && pair.other.beneficiary)
        compare(EntityType::Beneficiary, pair.one.beneficiary->id.toString(), pair.other.beneficiary->id.toString());
    return pair;
}

Outcome<MergeDone> mergePersons(Desk& desk, const MergeWish& wish) {
    MergeDone done;
    const auto changes =
        writtenOrRefused(desk, [&](Desk::Writer& writer) { done = Merging(desk, writer, wish).run(); });
    if (!changes)
        return changes.refusal();
    done.changes = *changes;
    return done;
}

ChangeSet settleMerged(Desk& desk, const QStringList& changedIds) {
    const Desk::ForTeam forTeam(desk);
    ListQuery query;
    query.type = EntityType::Person;
    query.filled = {u"merged_from"_s};
    query.limit = -1;
    MovedIds all;
    QStringList fresh; // a merging that this desk did not know: what is here may be late too
    for (const ListRow& row : desk.queries().list(query).rows) {
        const MovedIds moved = movedInto(desk, recordFromBody<Person>(row.id, row.body));
        all.insert(moved);
        if (changedIds.contains(row.id))
            fresh += moved.keys();
    }
    if (all.isEmpty())
        return {};
    return desk.write([&](Desk::Writer& writer) {
        QStringList late = changedIds;
        if (!fresh.isEmpty())
            late += recordsNaming(desk, fresh);
        late.removeDuplicates();
        for (const QString& id : std::as_const(late)) {
            auto body = entityTypeOf(id) ? writer.body(id) : std::nullopt;
            if (body && moveIds(all, id, *body))
                writer.putBody(id, *body);
        }
    });
}

} // namespace entraide
