// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_list.h"

namespace entraide {

class PostingFigures;

/// Title, organisation, next shift, places, to be dealt with, state. \a figures must outlive the columns.
QList<RecordColumn> postingColumns(PostingFigures& figures);

QList<ListFilter> postingFilters();

} // namespace entraide
