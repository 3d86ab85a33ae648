// SPDX-License-Identifier: GPL-3.0-or-later
// Cells with one or several phones or e-mail addresses, perhaps with words around them.
#pragma once

#include <QString>
#include <QStringList>

namespace entraide {

struct ContactCell {
    QStringList good;   ///< E.164, or lower-case addresses; each once
    QStringList unread; ///< what looks like one and cannot be one, or words around it, as written
};

/// "0470 12 34 56 / 02 650 21 11", "0470 12 34 56 (fils)".
ContactCell readPhones(const QString& cell);
ContactCell readEmails(const QString& cell);

} // namespace entraide
