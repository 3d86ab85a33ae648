// SPDX-License-Identifier: GPL-3.0-or-later
// Contact cards of the desk's people and places, as one file, with their services in the reader's words.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>

namespace entraide {

class Desk;

struct CardFile {
    QByteArray bytes;
    qint64 cards = 0;
    qint64 leftOut = 0; ///< who was archived, has no name or is not here (any more)
};

/// One card for each of \a ids, which are of volunteers or organisations, in their order. \a progress is told how many
/// are done of how many; what it throws goes on to the caller.
CardFile cardFile(const Desk& desk, const QStringList& ids, const QDateTime& now,
                  const std::function<void(qint64 done, qint64 total)>& progress = {});

} // namespace entraide
