// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/line_model.h"

#include <QUuid>

namespace entraide {

QString freshLineKey() {
    constexpr int length = 8;
    return QUuid::createUuid().toString(QUuid::Id128).left(length);
}

} // namespace entraide
