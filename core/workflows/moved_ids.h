// SPDX-License-Identifier: GPL-3.0-or-later
// What refers to a record that stands no longer for itself is made to refer to the one it was taken into.
#pragma once

#include "domain/ids.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace entraide {

class Desk;

/// From the id that goes to the id that stays; of one type each.
using MovedIds = QHash<QString, QString>;

/// Ids of the records here that name one of \a ids, whatever the field. Reads as the whole team does.
QStringList recordsNaming(const Desk& desk, const QStringList& ids);

/// Puts the ids that stay into the body of \a id, each once in a list. What would then name the record itself, or call
/// one person both a suspected duplicate and none, is left out. False when nothing changed. Pure.
bool moveIds(const MovedIds& moved, const QString& id, QJsonObject& body);

} // namespace entraide
