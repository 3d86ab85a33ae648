// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/erasure_rules.h"
#include "domain/mention.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace entraide {

class Database;

/// Who was erased, as digests: what stands in it is known again and never stored, however it comes back.
///
/// It is kept twice. As team documents it reaches every desk: `erasure_key:<id>` {secret} and, for each erasing,
/// `erasure:<uuid>` {key, at, by, gone, rewritten}; these are written once and not edited, so they cannot conflict.
/// And in tables of this file, so that a document that is deleted, or a peer that brings back an old copy, takes
/// nothing out of it. The digest is a keyed BLAKE2b of 128 bits (RFC 7693) of the document's id. Ids are random, so
/// nothing can be read from it; the key, a random secret of the team, keeps who finds an old list of ids without being
/// of the team from telling who was erased. Several keys, of teams that joined, stand beside each other.
///
/// One connection, one thread. Reads its tables once for each transaction.
class ErasureLedger {
public:
    explicit ErasureLedger(Database& database)
        : m_database(database) {}

    // ---- asking ----
    bool isEmpty() const;
    bool isGone(const QString& id) const;
    /// Fields of another's document in which the person was named; none when it was not rewritten.
    std::optional<QStringList> rewrittenFields(const QString& id) const;

    /// What is to be stored in the place of a version that \a id's document comes with; none when it may stand as it
    /// is. \a winner: the document's winning body, if it is live.
    struct Replacement {
        bool deleted = false;
        QJsonObject body;
    };
    std::optional<Replacement> replacementOf(const QString& id, bool deleted, const QJsonObject& body,
                                             const std::function<std::optional<QJsonObject>()>& winner) const;

    // ---- writing: inside a transaction ----
    /// Takes over a ledger document of the team; anything else is no business of its.
    void take(const QString& documentId, const QJsonObject& body);
    /// The digest of the newest key for \a id; as it stands in documents.
    QString digest(const QString& id) const;
    /// Id of the newest key; empty when there is none yet.
    QString newestKey() const;

    /// A version of a document that was not in the ledger and named somebody in it was turned into a tombstone: what is
    /// wholly an erased person's, and what names it, is known from now on.
    void addFollower(const QString& id, const QJsonObject& body);

    /// Ledger documents of which the file has no copy among the documents: to be written again.
    struct Kept {
        QString id;
        QJsonObject body;
    };
    QList<Kept> documents() const;

    /// Something new was taken: stored documents have to be looked through before the transaction ends.
    bool hasNews() const { return m_news; }
    /// Among the news is that \a id's document was rewritten: none of its older versions may stay.
    bool isNewlyRewritten(const QString& id) const;
    void forgetNews();
    /// What is new so far, to be given back to goBackTo() when what came after it is undone.
    struct News {
        bool any = false;
        QSet<QByteArray> rewritten;
    };
    News news() const { return {m_news, m_newlyRewritten}; }
    void goBackTo(News news);

    /// Bytes of an erased person may still be in the log: it has to be emptied. Remembered in the file.
    bool isPending() const;
    void setPending(bool pending);

    /// By what those who are erased in this transaction were known: only while their last versions are dropped.
    const Mentions& dropped() const { return m_dropped; }
    void seeDropped(const QJsonObject& person) { m_dropped.addPerson(person); }
    void forgetDropped() { m_dropped.clear(); }

    /// The transaction has ended, or was rolled back: another connection may write.
    void endTransaction() {
        m_loaded.reset();
        m_dropped.clear();
    }

    static constexpr QLatin1StringView documentPrefix{"erasure:"};
    static constexpr QLatin1StringView keyPrefix{"erasure_key:"};

private:
    struct Key {
        QString id;
        QByteArray secret;
    };
    struct Loaded {
        QList<Key> keys; ///< the newest first
        QSet<QByteArray> gone;
        QHash<QByteArray, QStringList> rewritten;
    };
    const Loaded& loaded() const;
    void takeErasure(const QString& documentId, const QJsonObject& body);
    void takeKey(const QString& documentId, const QJsonObject& body);
    /// True when it was not there.
    bool insert(const QByteArray& digest, const QStringList* fields);
    bool keep(const QString& documentId, const QJsonObject& body);

    Database& m_database;
    mutable std::optional<Loaded> m_loaded;
    Mentions m_dropped;
    bool m_news = false;
    QSet<QByteArray> m_newlyRewritten;
};

} // namespace entraide
