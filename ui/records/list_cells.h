// SPDX-License-Identifier: GPL-3.0-or-later
// A list as it is seen, as rows of a file: the columns that are shown, in the order in which they stand.
#pragma once

#include "interchange/table_file.h"

#include <QList>
#include <QModelIndex>
#include <QStringList>

class QAbstractItemView;

namespace entraide {

/// The numbers of the columns that are not hidden, as they stand from left to right.
QList<int> shownColumns(const QAbstractItemView& view);
QStringList shownTitles(const QAbstractItemView& view, const QList<int>& columns);
/// From top to bottom those that are chosen, or all where fewer than two are; of a tree the lines, not the headers of
/// its groups.
QList<QModelIndex> leavingRows(const QAbstractItemView& view);
/// What a cell says; a day, a time, an amount or a number also as such.
TableCell shownCell(const QModelIndex& index);

} // namespace entraide
