// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_list_model.h"

namespace entraide {

class PostingFigures;

/// Title, organisation, next shift, places, to be dealt with, state. \a figures must outlive the columns.
QList<RecordColumn> postingColumns(PostingFigures& figures);

/// The filters the program brings along, by id; the states each lets through.
struct PostingFilter {
    QString id;
    QString name;
    QStringList states;
};
QList<PostingFilter> postingFilters();

} // namespace entraide
