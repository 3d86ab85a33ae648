// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/row_selection.h"

#include <algorithm>

namespace entraide {

QItemSelection selectionOfRows(const QAbstractItemModel& model, QList<int> rows, const QModelIndex& parent) {
    std::ranges::sort(rows);
    QItemSelection selection;
    const int lastColumn = model.columnCount(parent) - 1;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        selection.append(QItemSelectionRange(model.index(rows[first], 0, parent),
                                             model.index(rows[last], lastColumn, parent)));
        first = last + 1;
    }
    return selection;
}

} // namespace entraide
