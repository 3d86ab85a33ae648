// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/save_gift.h"

#include "domain/email.h"
#include "domain/phone.h"
#include "storage/desk.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Leaves a transaction without its changes.
struct Refused {
    Refusal refusal;
};

template <class T> const T& wanted(const Outcome<T>& outcome) {
    if (!outcome)
        throw Refused{outcome.refusal()};
    return *outcome;
}

/// As a person is kept: numbers as E.164, addresses in lower case.
void normalise(Person& person) {
    for (QString& phone : person.phones) {
        if (const auto read = Phone::fromText(phone))
            phone = read->e164();
    }
    for (QString& email : person.emails) {
        if (const auto read = emailFromText(email))
            email = *read;
    }
}

/// Saves the giver, then what \a save makes of the id; the id of a giver who is known already is \a known.
template <class Save>
Outcome<SavedGift> saved(Desk& desk, const std::optional<Person>& newGiver, const PersonId& known, const Today& today,
                         const Save& save) {
    try {
        if (newGiver && blocks(check(*newGiver, today)))
            return Refusal{RefusalCode::NotComplete, {}, u"donor"_s};
        SavedGift result;
        result.changes = desk.write([&](Desk::Writer& writer) {
            PersonId giver = known;
            if (newGiver) {
                Person person = *newGiver;
                normalise(person);
                result.suspicions = Enrolment(desk).suspectedTwins(person);
                for (const TwinSuspicion& twin : std::as_const(result.suspicions))
                    person.suspectedTwins.append(twin.person.toString());
                giver = writer.save(person);
            }
            result.id = save(giver);
        });
        return result;
    } catch (const Refused& refused) {
        return refused.refusal;
    }
}

} // namespace

Outcome<SavedGift> saveGift(Desk& desk, GiftDraft draft, const std::optional<Person>& newGiver, const Today& today) {
    return saved(desk, newGiver, draft.donor, today, [&](const PersonId& giver) {
        draft.donor = giver;
        const auto pledged = MealDesk(desk).pledge(draft, today);
        return wanted(pledged).id;
    });
}

Outcome<SavedGift> changeGift(Desk& desk, Donation gift, const std::optional<Person>& newGiver, const Today& today) {
    return saved(desk, newGiver, gift.donor, today, [&](const PersonId& giver) {
        gift.donor = giver;
        const auto changed = MealDesk(desk).changeGift(gift);
        wanted(changed);
        return gift.id;
    });
}

} // namespace entraide
