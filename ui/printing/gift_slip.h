// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/printing/meal_slip.h"

namespace entraide {

class Desk;

/// The slip of a gift with what is still to be paid of it; none when the gift or its restaurant is not here.
std::optional<MealSlip> giftSlip(const Desk& desk, const DonationId& gift, QDate today);

/// The giver's own language where letters are written in it; else French and Dutch.
QList<Language> slipLanguages(const Desk& desk, const DonationId& gift);

} // namespace entraide
