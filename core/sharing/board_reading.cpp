// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/board_reading.h"

#include "storage/document_store.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr auto submissionPrefix = "submission:"_L1;
constexpr int pageOfChanges = 1000;

} // namespace

std::optional<Submission> openAny(const BoardSettings& board, const DocumentStore& store, const QString& id) {
    for (const DocumentStore::Stored& leaf : store.leaves(id)) {
        const auto plain = leaf.deleted ? std::nullopt : openSubmission(board.key, id, leaf.body);
        if (const auto read = plain ? readSubmission(*plain) : std::nullopt)
            return read;
    }
    return std::nullopt;
}

BoardReading readBoard(const BoardSettings& board, const DocumentStore& store, const QStringList& ourPostings) {
    BoardReading reading;
    qint64 since = 0;
    for (auto page = store.changes(since, pageOfChanges); !page.isEmpty(); page = store.changes(since, pageOfChanges)) {
        since = page.last().seq;
        for (const DocumentStore::ChangesRow& row : page) {
            if (row.deleted || row.id == "board:info"_L1 || ourPostings.contains(row.id))
                continue;
            const auto content = row.id.startsWith(submissionPrefix) ? openAny(board, store, row.id) : std::nullopt;
            if (content)
                reading.submissions.append({row.id, *content});
            else
                reading.nonsense.append(row.id);
        }
    }
    return reading;
}

int boundFlood(const BoardSettings& board, DocumentStore& store, QStringList inOrder) {
    int removed = 0;
    QStringList kept;
    qsizetype left = inOrder.size();
    for (const QString& id : std::as_const(inOrder)) {
        if (left > mostWaiting && !openAny(board, store, id)) {
            forget(store, id);
            ++removed;
            --left;
        } else {
            kept.append(id);
        }
    }
    while (kept.size() > mostWaiting) {
        forget(store, kept.takeLast());
        ++removed;
    }
    return removed;
}

void forget(DocumentStore& store, const QString& id) {
    store.removeAll(id);
    store.dropBodies(id);
}

} // namespace entraide
