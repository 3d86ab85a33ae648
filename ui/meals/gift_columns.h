// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_list_model.h"

namespace entraide {

class MealPlaces;
struct ListFilter;

/// State, giver, restaurant, meals, amount, communication and day of a gift. \a places outlives them.
QList<RecordColumn> giftColumns(const MealPlaces& places);
QList<ListFilter> giftFilters();

/// Narrows \a query to the gifts that \a text finds: by the giver's name and the other words of a gift, or, when it is
/// written in digits, by a part of the structured communication or by the amount in euro.
void searchGifts(ListQuery& query, const QString& text);

} // namespace entraide
