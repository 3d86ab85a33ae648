// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_list_model.h"

namespace entraide {

/// Gives a list, behind its own columns, one for each other field that is edited in a list and that the role sees; they
/// are hidden until somebody shows them. \a hidden gets their numbers.
void addFieldColumns(const Desk& desk, EntityType list, QList<RecordColumn>& columns, QList<int>& hidden);

} // namespace entraide
