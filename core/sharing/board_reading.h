// SPDX-License-Identifier: GPL-3.0-or-later
// What the public sent to a noticeboard.
#pragma once

#include "sharing/board_settings.h"
#include "sharing/submission.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace entraide {

class DocumentStore;

/// Submissions that wait on a board at a time, at most.
inline constexpr qsizetype mostWaiting = 500;

struct OpenedSubmission {
    QString id;
    Submission content;
};

struct BoardReading {
    QList<OpenedSubmission> submissions;
    QStringList nonsense; ///< ids of what is neither ours nor a submission that can be read
};
BoardReading readBoard(const BoardSettings& board, const DocumentStore& store, const QStringList& ourPostings);

/// Whichever version of the document can be read: others may have written over it.
std::optional<Submission> openAny(const BoardSettings& board, const DocumentStore& store, const QString& id);

/// Takes submissions off the board until no more than mostWaiting are left: what cannot be read first, the oldest
/// of it before the newer (\a inOrder: by when they came); then those that came last. Gives how many. Within a write.
int boundFlood(const BoardSettings& board, DocumentStore& store, QStringList inOrder);

/// Removes a document from a shared database and forgets what it said. Within a write.
void forget(DocumentStore& store, const QString& id);

} // namespace entraide
