// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/named_lines.h"

#include <QCoreApplication>

namespace entraide {

QString languageColumnText(int column) {
    switch (column) {
    case 0:
        return QCoreApplication::translate("entraide::RolesModel", "In French");
    case 1:
        return QCoreApplication::translate("entraide::RolesModel", "In Dutch");
    case 2:
        return QCoreApplication::translate("entraide::RolesModel", "In English");
    default:
        return QCoreApplication::translate("entraide::RolesModel", "In German");
    }
}

} // namespace entraide
