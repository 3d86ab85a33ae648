// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk.h"

namespace entraide {

/// Lets an offer follow its matches, within the write that changed one: matched while one of them is proposed, accepted
/// or done, and then it names that one; else open again. The one it names keeps it as long as it may. One that is
/// withdrawn or expired stays so. Nothing for an empty id.
void followOffer(Desk::Writer& writer, const OfferId& id);

/// \a match is live and was made of \a offer, but another desk made a match of it too, and that one has it.
bool isClaimedByAnother(const Offer& offer, const Match& match);

/// Past its end, or every time at which help was offered; one to be arranged is offered until its end.
bool isOver(const Offer& offer, QDate today);

} // namespace entraide
