// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_list.h"

namespace entraide {

/// State, name, what they do, where they live, since when.
QList<RecordColumn> volunteerColumns();

/// What only people who may be here twice pass is not a condition of the list: see twinsFilter().
QList<ListFilter> volunteerFilters();
QString twinsFilter();

} // namespace entraide
