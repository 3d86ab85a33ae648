// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_list_model.h"

namespace entraide {

struct ListFilter;

/// State, name, kind, commune, price and meals a day of an organisation.
QList<RecordColumn> placeColumns();
QList<ListFilter> placeFilters();

} // namespace entraide
