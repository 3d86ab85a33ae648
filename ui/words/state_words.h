// SPDX-License-Identifier: GPL-3.0-or-later
// The state of a record as one word that agrees with the thing (in French a request is "ouverte", a match "accepté"),
// never with a person's sex.
#pragma once

#include "domain/ids.h"
#include "domain/states.h"

#include <QString>

namespace entraide {

QString word(PersonState state);
QString word(VolunteerState state);
QString word(BeneficiaryState state);
QString word(OrganisationState state);
QString word(RequestState state);
QString word(OfferState state);
QString word(MatchState state);
QString word(TandemState state);
QString word(VisitState state);
QString word(PostingState state);
QString word(SignupState state);
QString word(DonationState state);
QString word(MealOrderState state);
QString word(DishState state);
QString word(RoundState state);
QString word(NoteState state);
QString word(CampaignState state);
QString word(PaymentState state);
QString word(UserState state);

/// The word for a state by its stable name; the name itself for one that this version does not know.
QString stateWord(EntityType type, const QString& name);

} // namespace entraide
