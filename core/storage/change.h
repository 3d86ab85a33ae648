// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"
#include "domain/ids.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace entraide {

/// What one transaction did to one document's winning revision.
struct Change {
    QString id;
    QString revBefore; ///< empty: it was not there (or deleted)
    QString revAfter;  ///< empty: it is deleted now
    bool conflicted = false;
    QStringList setAside = {}; ///< versions that were settled away; undo brings them back beside the other
    bool reopened = false;     ///< an undo brought such versions back
};

/// Everything one committed transaction changed. The one road by which a page learns of an edit, from here or a peer.
struct ChangeSet {
    QList<Change> changes;
    bool fromPeer = false;
    QStringList otherDatabases =
        {}; ///< names of partners' databases and noticeboards that changed; \a changes is the team's
    std::optional<Actor> by = {}; ///< who worked at the connection that wrote it; none: a peer
    /// By id and revision, "id rev": what Desk::keepForUndo() read, for when the desk no longer has it.
    QHash<QString, QJsonObject> bodies = {};
    bool isEmpty() const { return changes.isEmpty() && otherDatabases.isEmpty(); }
};

} // namespace entraide
