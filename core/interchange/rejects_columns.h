// SPDX-License-Identifier: GPL-3.0-or-later
// A file of rejected rows has two columns more than the file they come from: the line it stood on, and why it was left
// out. Once corrected it is imported again, and they must not pass for data.
#pragma once

#include <QList>
#include <QStringList>

namespace entraide {

/// For each of \a headers, whether it is such a column: a line and, right after it, a reason, in a language the app
/// speaks.
QList<bool> rejectsColumns(const QStringList& headers);

/// The headers of the file the rows come from.
QStringList withoutRejectsColumns(const QStringList& headers);

} // namespace entraide
