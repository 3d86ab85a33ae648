// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/projection_table.h"

#include <QHash>

#include <optional>

namespace entraide {

/// Keeps the tables of records in step with the documents' winners of the team scope. Called by DocumentStore inside
/// its transaction; references may arrive in any order. One connection, one thread.
class Projector {
public:
    explicit Projector(Database& database);

    /// Makes the tables anew when the field lists are not those the file was written with (and in a new file). True
    /// when it did.
    bool ensureTables(qint64 scopeKey);
    /// Drops and remakes every projection from the documents, in one transaction.
    void rebuild(qint64 scopeKey);

    /// Writes the full text anew. A word that nothing has any more may stand in it as the border between two pages.
    void rewriteWords();

    /// The document's winner is \a body now. \a isNew: it had no row before.
    void put(qint64 docKey, const QString& id, EntityType type, const QJsonObject& body, bool isNew);
    /// The document is deleted.
    void remove(qint64 docKey, const QString& id, EntityType type);

    /// What put() would write for a document.
    Derived derivedOf(EntityType type, const QString& id, const QJsonObject& body);

private:
    void write(qint64 docKey, const QString& id, const ProjectionTable& table, const QJsonObject& body,
               const Derived& derived, const std::optional<Derived>& before);
    /// Writes what derives from the record anew: another name, another place.
    void refreshDependents(EntityType type, const QString& id);
    std::optional<Derived> storedDerived(const QString& id);
    Statement& prepared(std::optional<Statement>& slot, const std::string& sql);

    /// The statements of one type, prepared when first needed.
    struct Prepared {
        std::optional<Statement> insert, update, selectDerived, remove, addWords, removeWords;
    };
    Database& m_database;
    std::vector<Prepared> m_prepared;
    qint64 m_scopeKey = 1;
};

} // namespace entraide
