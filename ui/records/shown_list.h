// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

class QAbstractItemView;

namespace entraide {

/// The list that somebody sees on a page, which may leave as a file.
struct ShownList {
    QAbstractItemView* view = nullptr; ///< a table, or a tree of groups; null: there is none
    /// As the journal and the permissions name what leaves (storage/audit_paper.h): a type of record, or a paper.
    QLatin1StringView kind = {};
};

} // namespace entraide
