// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_list.h"

namespace entraide {

/// State, what and for whom, when, where.
QList<RecordColumn> requestColumns();

QList<ListFilter> requestFilters();

} // namespace entraide
