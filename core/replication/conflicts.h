// SPDX-License-Identifier: GPL-3.0-or-later
// Records on which two desks do not agree: which there are, and the versions of one. A revision names no author, so
// what was this desk's is noted on this PC when a peer's version arrives.
#pragma once

#include "replication/merge.h"
#include "storage/change.h"
#include "storage/document_store.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace entraide {
class Desk;
}

namespace entraide::replication {

enum class ConflictKind {
    BothEdited,   ///< several live versions
    DeletedThere, ///< edited here, deleted at a peer: the edited version is shown
    DeletedHere,  ///< deleted here, edited at a peer: it is back, as edited
};

struct OpenConflict {
    QString id;
    ConflictKind kind = ConflictKind::BothEdited;
    QString from;    ///< host and port of the peer whose version came; empty: it called us, or nobody noted it
    QDateTime since; ///< UTC; invalid when not noted
};

/// What waits for a person. By the time it was noted, the oldest first.
QList<OpenConflict> openConflicts(const Desk& desk);

/// One conflict with what there is to choose from.
struct ConflictVersions {
    OpenConflict conflict;
    struct Version {
        RevisionId rev;
        QJsonObject body;
        bool deleted = false;
    };
    QList<Version> versions; ///< this desk's first, if it is known which that is; at least two
    bool oursKnown = false;
    std::optional<QJsonObject> before; ///< what all of them come from, if it is still kept
};
/// None when there is nothing to choose (any more), a version's content is not here, or it is not the actor's to see.
/// What is confidential in it is entered as read. Throws Error.
std::optional<ConflictVersions> conflictVersions(Desk& desk, const QString& id);

/// What the versions come to together: with what only one side changed, and this side's where both did
/// (Merge::bothSides, which is empty when there is nothing to ask). None when a version is a deletion, there are more
/// than two, or what they come from is not kept.
std::optional<Merge> proposedMerge(const ConflictVersions& versions);

/// Inside the transaction that took \a revisions from a peer.
void noteConflicts(Desk& desk, const QList<DocumentStore::Incoming>& revisions, const ChangeSet& changes,
                   const QString& from);

} // namespace entraide::replication
