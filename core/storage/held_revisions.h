// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/document_store.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace entraide {

class Database;

/// Revisions of peers that are kept apart until a person has decided about them, and how many deletions each peer has
/// made of late, which decides what is kept apart. Only keeps them; who holds what and why is core/replication's.
/// Writes inside Desk::write().
class HeldRevisions {
public:
    explicit HeldRevisions(Database& database)
        : m_database(database) {}

    struct Held {
        DocumentStore::Incoming revision;
        QString peer;
        QDateTime since; ///< UTC
    };
    /// Known ones are left alone.
    void add(const DocumentStore& store, const DocumentStore::Incoming& revision, const QString& peer,
             const QDateTime& now);
    /// The oldest first.
    QList<Held> all(const DocumentStore& store) const;
    qint64 count(const DocumentStore& store) const;
    /// Of one peer, without those of documents whose id begins with \a except.
    qint64 countFrom(const DocumentStore& store, const QString& peer, const QString& except) const;
    void remove(const DocumentStore& store, const QString& id);

    /// Records of the database that \a peer has deleted since \a since.
    qint64 deletions(const DocumentStore& store, const QString& peer, const QDateTime& since) const;
    /// Forgets those before \a since on the way.
    void addDeletions(const DocumentStore& store, const QString& peer, qint64 count, const QDateTime& now,
                      const QDateTime& since);
    /// A person has looked: the count begins anew.
    void clearDeletions(const DocumentStore& store, const QString& peer);

private:
    Database& m_database;
};

} // namespace entraide
