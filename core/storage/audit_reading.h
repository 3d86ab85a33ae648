// SPDX-License-Identifier: GPL-3.0-or-later
// What is so much somebody's own that reading it stands in the journal.
#pragma once

#include "domain/ids.h"

#include <QJsonObject>
#include <QString>

namespace entraide {

class Desk;

/// What a person's needs, mobility and door say, and texts for who stands at the door. Texts for the team are what the
/// team works with all day: entries for each would drown these.
bool holdsSensitive(EntityType type, const QJsonObject& body);

/// Enters that whoever works at the desk is about to read the record \a id, if \a body holds something of that kind:
/// once for each person, record and day, however often it is drawn. Throws Error, NotAllowed for a role that reads
/// nothing of the kind.
void enterReading(Desk& desk, const QString& id, const QJsonObject& body);

} // namespace entraide
