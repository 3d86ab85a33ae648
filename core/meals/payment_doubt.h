// SPDX-License-Identifier: GPL-3.0-or-later
// What a person needs who looks at a payment that belongs to no gift.
#pragma once

#include "domain/records.h"

#include <QList>

namespace entraide {

class Desk;

/// What is still to come of a gift, in euro cents; nothing of a refunded one.
qint64 openCents(const Donation& gift);

/// Twelve digits as people copy a structured communication, within whatever else is written.
QStringList referencesIn(const QString& text);

/// Why a payment belongs to no gift.
enum class PaymentDoubt {
    NoReference,
    WrongReference,   ///< twelve digits whose check is wrong
    UnknownReference, ///< no gift has it
    OtherRestaurant,  ///< the gift's money should have gone to another one
    NotAssigned,      ///< a gift of that restaurant has it: it was taken off, or the gift was pledged later
};
PaymentDoubt doubtOf(const Desk& desk, const OrganisationId& restaurant, const QString& communication);

/// Of \a gifts those to \a restaurant of which just \a cents are open, the nearest to \a date first.
QList<DonationId> giftsThatMayBe(const QList<Donation>& gifts, const OrganisationId& restaurant, qint64 cents,
                                 QDate date);

} // namespace entraide
