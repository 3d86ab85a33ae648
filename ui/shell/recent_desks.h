// SPDX-License-Identifier: GPL-3.0-or-later
// The desks that were open on this PC, the last first. In the settings; tells where files are and nothing that is in
// them.
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace entraide {

inline constexpr qsizetype mostRecentDesks = 8;

/// Absolute paths; without those whose file is not there (a stick that is not in comes back with it).
QStringList recentDesks(const QSettings& settings);
void noteDesk(QSettings& settings, const QString& file);
/// It was removed.
void forgetDesk(QSettings& settings, const QString& file);

/// The one that was open the last time; empty: none.
QString lastDesk(const QSettings& settings);

/// What it is called in a list: the file's name, with its folder where another one of the list has the same.
QString recentDeskName(const QString& file, const QStringList& among);

} // namespace entraide
