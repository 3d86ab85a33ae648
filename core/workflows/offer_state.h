// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk.h"

namespace entraide {

/// Lets an offer follow its matches, within the write that changed one: matched while one of them is proposed, accepted
/// or done, else open again. One that is withdrawn or expired stays so. Nothing for an empty id.
void followOffer(Desk::Writer& writer, const OfferId& id);

/// Past its end, or every time at which help was offered; one to be arranged is offered until its end.
bool isOver(const Offer& offer, QDate today);

} // namespace entraide
