// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_list_model.h"

namespace entraide {

class Desk;
struct ListFilter;

/// Dish, cook, portions, hours, what it also is, and its state.
QList<RecordColumn> dishColumns(const Desk& desk);
QList<ListFilter> dishFilters();

/// Name, kind, quarter, portions wanted, needs, and its state.
QList<RecordColumn> zoneColumns();
QList<ListFilter> zoneFilters();

/// The kinds of organisation that portions are handed out at.
QStringList zoneKinds();

} // namespace entraide
