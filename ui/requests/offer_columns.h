// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/list_section.h"

namespace entraide {

/// State, who offers what, when, where, until when.
QList<RecordColumn> offerColumns();

/// The filters the program brings along.
QList<ListFilter> offerFilters();

} // namespace entraide
