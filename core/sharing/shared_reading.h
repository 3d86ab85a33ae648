// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a partner's database, read as outside input.
#pragma once

#include "sharing/partner_documents.h"
#include "sharing/street_sharing.h"
#include "sharing/team_documents.h"

#include <QList>

namespace entraide {

class DocumentStore;

/// At most this many documents of each kind are looked at; the rest is counted.
inline constexpr qsizetype mostLookedAt = 500;

/// The claims and cards of the other side that concern this desk, and how many documents make no sense: unknown types,
/// wrong values, under our name but not ours, about cards that are not ours.
struct PartnerReading {
    QList<Card> cards;
    QList<Claim> claims;       ///< on cards of ours
    QList<Handover> handovers; ///< for claims of ours
    int refused = 0;
};
PartnerReading readPartner(const Desk& desk, const DocumentStore& store);

/// The days of the other side alone. \a refused is raised by what makes no sense.
QList<ToldDay> readTold(const Desk& desk, const DocumentStore& store, int* refused = nullptr);

/// A claim of the other side on \a card that still stands; none when it was taken back.
std::optional<Claim> standingClaim(const Desk& desk, const DocumentStore& store, const QString& claim,
                                   const QString& card);
/// A card of the other side; none when it is not there (any more) or is not one.
std::optional<Card> theirCard(const Desk& desk, const DocumentStore& store, const QString& card);

} // namespace entraide
