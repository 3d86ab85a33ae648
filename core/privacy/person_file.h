// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a desk keeps of one person, by following references and by reading every stored version once.
#pragma once

#include "domain/ids.h"
#include "domain/mention.h"
#include "storage/stored_bodies.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QStringList>

namespace entraide {

class Desk;

struct PersonFile {
    QStringList gone;                    ///< ids of what is wholly the person's, the person first
    QStringList kept;                    ///< live records that stay as counts
    QHash<QString, QStringList> emptied; ///< kept records that name nobody gone, with fields that may speak of them
    QList<DocumentPlace> named;          ///< everything that refers to any of it, in any version, `gone` included
    QList<DocumentPlace> mentioned;      ///< documents that name the person in a text, in any version
    QList<DocumentPlace> elsewhere;      ///< in other databases: cards and hand-overs of the person's requests and dishes
    Mentions mentions;
    QStringList namesakes; ///< persons of the same name
};

/// Reads; inside a transaction where what follows has to fit. The person may be deleted already.
PersonFile personFile(Desk& desk, const PersonId& person);
/// The part of it that is alive and named by references, without reading what is stored: `gone` and `kept` alone.
PersonFile livePersonFile(Desk& desk, const PersonId& person);

} // namespace entraide
