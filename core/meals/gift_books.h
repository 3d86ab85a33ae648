// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meals/ledger.h"
#include "storage/desk.h"

namespace entraide {

/// What is written about one gift: its payments, and the orders of its restaurant that may draw on it.
GiftFigures figuresOf(const Desk& desk, const Donation& gift);

/// Lets a gift follow its payments and orders: what was received and when, and its state. To be called in the write
/// that changed one of them.
void followGift(Desk::Writer& writer, const DonationId& gift);
/// The same for every gift that an order draws on.
void followGifts(Desk::Writer& writer, const MealOrder& order);

MealLedger campaignLedger(const Desk& desk, const CampaignId& campaign);

} // namespace entraide
