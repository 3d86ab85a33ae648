// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/save_gift.h"

#include "storage/desk.h"
#include "workflows/refused.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Saves the giver, then what \a save makes of the id; the id of a giver who is known already is \a known.
template <class Save>
Outcome<SavedGift> saved(Desk& desk, const Geocoder& geocoder, const std::optional<Person>& newGiver,
                         const PersonId& known, const Today& today, const Save& save) {
    try {
        SavedGift result;
        result.changes = desk.write([&](Desk::Writer&) {
            PersonId giver = known;
            if (newGiver) {
                const auto enrolled = Enrolment(desk, geocoder).savePerson(*newGiver, today);
                giver = wanted(enrolled).person;
                result.suspicions = enrolled->suspicions;
            }
            result.id = save(giver);
        });
        return result;
    } catch (const Refused& refused) {
        return refused.refusal;
    }
}

} // namespace

Outcome<SavedGift> saveGift(Desk& desk, const Geocoder& geocoder, GiftDraft draft,
                            const std::optional<Person>& newGiver, const Today& today) {
    return saved(desk, geocoder, newGiver, draft.donor, today, [&](const PersonId& giver) {
        draft.donor = giver;
        const auto pledged = MealDesk(desk).pledge(draft, today);
        return wanted(pledged).id;
    });
}

Outcome<SavedGift> changeGift(Desk& desk, const Geocoder& geocoder, Donation gift,
                              const std::optional<Person>& newGiver, const Today& today) {
    return saved(desk, geocoder, newGiver, gift.donor, today, [&](const PersonId& giver) {
        gift.donor = giver;
        const auto changed = MealDesk(desk).changeGift(gift);
        wanted(changed);
        return gift.id;
    });
}

} // namespace entraide
