// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a gift along with a giver who is not known yet, in one transaction. Throws Error on a fault.
#pragma once

#include "workflows/enrolment.h"
#include "workflows/meal_desk.h"

#include <optional>

namespace entraide {

class Desk;
class Geocoder;

struct SavedGift {
    DonationId id;
    ChangeSet changes;
    QList<TwinSuspicion> suspicions; ///< about a new giver; noted on the person
};
/// The new giver, if any, takes the place of the draft's; a refusal leaves everything as it was.
Outcome<SavedGift> saveGift(Desk& desk, const Geocoder& geocoder, GiftDraft draft,
                            const std::optional<Person>& newGiver, const Today& today);
Outcome<SavedGift> changeGift(Desk& desk, const Geocoder& geocoder, Donation gift,
                              const std::optional<Person>& newGiver, const Today& today);

} // namespace entraide
