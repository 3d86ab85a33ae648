// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_list_model.h"

namespace entraide {

/// State, name, what they do, where they live, since when.
QList<RecordColumn> volunteerColumns();

/// The filters the program brings along, by id; the states each lets through.
struct VolunteerFilter {
    QString id;
    QString name;
    QStringList states;
    bool twinsOnly = false; ///< only people who may be here twice
};
QList<VolunteerFilter> volunteerFilters();

} // namespace entraide
