// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_list_model.h"

namespace entraide {

class MealPlaces;
struct ListFilter;

/// Day, restaurant, meals, hospital with unit and state of an order. \a places outlives them.
QList<RecordColumn> orderColumns(const MealPlaces& places);
QList<ListFilter> orderFilters();

} // namespace entraide
