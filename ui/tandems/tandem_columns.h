// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/list_section.h"

namespace entraide {

class TandemReader;

/// Helper, person helped, services, how often, the next visit, the review, the state. \a reader outlives the columns.
QList<RecordColumn> tandemColumns(const TandemReader& reader);
QList<ListFilter> tandemFilters();

} // namespace entraide
