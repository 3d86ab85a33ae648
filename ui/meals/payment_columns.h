// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/record_list_model.h"

namespace entraide {

class Desk;
class MealPlaces;
struct ListFilter;

/// Why a payment belongs to no gift.
enum class PaymentDoubt {
    NoReference,
    WrongReference,   ///< twelve digits whose check is wrong
    UnknownReference, ///< no gift has it
    OtherRestaurant,  ///< the gift's money should have gone to another one
    TakenOff,         ///< it was its gift's, and somebody took it off
};
PaymentDoubt doubtOf(const Desk& desk, const OrganisationId& restaurant, const QString& communication);
QString word(PaymentDoubt doubt);

/// Day, amount, payer, what is to be known about it, restaurant, state and communication of a payment. \a desk and \a
/// places outlive them.
QList<RecordColumn> paymentColumns(const Desk& desk, const MealPlaces& places);
QList<ListFilter> paymentFilters();

} // namespace entraide
