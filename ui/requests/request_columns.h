// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_list_model.h"

namespace entraide {

/// State, what and for whom, when, where.
QList<RecordColumn> requestColumns();

/// The filters the program brings along, by id; the states each lets through.
struct RequestFilter {
    QString id;
    QString name;
    QStringList states;
};
QList<RequestFilter> requestFilters();

} // namespace entraide
