// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/line_model.h"

#include <QUuid>

namespace entraide {

QString LineModel::spokenCell(const QModelIndex& index) const {
    const QString title = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    return title + QStringLiteral(": ") + data(index, Qt::DisplayRole).toString();
}

QString freshLineKey() {
    constexpr int length = 8;
    return QUuid::createUuid().toString(QUuid::Id128).left(length);
}

} // namespace entraide
