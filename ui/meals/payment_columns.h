// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meals/payment_doubt.h"
#include "ui/records/record_list_model.h"

namespace entraide {

class Desk;
class MealPlaces;
struct ListFilter;

QString word(PaymentDoubt doubt);

/// Day, amount, payer, what is to be known about it, restaurant, state and communication of a payment. \a desk and \a
/// places outlive them.
QList<RecordColumn> paymentColumns(const Desk& desk, const MealPlaces& places);
QList<ListFilter> paymentFilters();

} // namespace entraide
