// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entraide {
class Desk;
class DocumentStore;
} // namespace entraide

namespace entraide::replication {

/// Settles the conflict of a document when its live leaves changed different fields since their common ancestor: a
/// child of the winner with the merged body, tombstones on the others. Two desks that do it apart make the same
/// revisions. False when a person has to choose, or the ancestor's body is no longer kept; nothing is written then.
bool mergeConflict(Desk& desk, DocumentStore& documents, const QString& id);

} // namespace entraide::replication
