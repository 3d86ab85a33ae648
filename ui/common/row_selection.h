// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>
#include <QList>
#include <QModelIndex>

namespace entraide {

/// Whole rows of one parent as a selection, in which neighbours are one piece: there may be thousands, and a view
/// takes its time over each piece. In any order, each once.
QItemSelection selectionOfRows(const QAbstractItemModel& model, QList<int> rows, const QModelIndex& parent = {});

} // namespace entraide
