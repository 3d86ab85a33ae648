// SPDX-License-Identifier: GPL-3.0-or-later
// What a Desk is made of; for its own sources.
#pragma once

#include "domain/actor.h"
#include "storage/audit_trail.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "storage/erasure_ledger.h"
#include "storage/projector.h"
#include "storage/queries.h"
#include "storage/sight.h"
#include "storage/stored_bodies.h"

#include <map>
#include <memory>

namespace entraide {

using namespace Qt::StringLiterals;

struct RegionInUse;

struct Desk::Private {
    Private(const QString& file, const QByteArray& keyAndSalt, Database::Mode mode)
        : database(file, keyAndSalt, mode)
        , ledger(database)
        , audit(database, actor, ledger)
        , sight(database, actor)
        , projector(database)
        , queries(database, sight, [this] { return placeWords(); })
        , handle{file, keyAndSalt} {}

    void loadScope() {
        auto select =
            database.use("SELECT scope_key, name, uuid FROM scope WHERE kind='team' ORDER BY scope_key LIMIT 1");
        if (!select->step())
            throw Error(ErrorCode::Damaged, database.file(), u"the desk has no team database"_s);
        const DocumentStore::Scope scope{select->integer(0), select->text(1), select->text(2), ScopeKind::Team};
        documents = std::make_unique<DocumentStore>(database, scope, &projector, &ledger);
        info = {database.file(),       scope.uuid, meta(u"replica"_s), meta(u"name"_s), meta(u"sample"_s) == "1"_L1,
                database.isEncrypted()};
    }
    QString meta(const QString& key) {
        auto select = database.use("SELECT value FROM meta WHERE key=?1");
        select->bind(1, key);
        return select->step() ? select->text(0) : QString();
    }
    void setMeta(const QString& key, const QString& value) {
        auto insert = database.use("INSERT OR REPLACE INTO meta(key, value) VALUES(?1, ?2)");
        insert->bind(1, key);
        insert->bind(2, value.isNull() ? u""_s : value);
        insert->run();
    }

    template <class F> void forEachStore(F&& visit) {
        visit(*documents);
        for (const auto& [name, store] : others)
            visit(*store);
    }

    static QString databaseName(ScopeKind kind, const QString& uuid) { return enumName(kind) + u'-' + uuid; }
    void insertScope(ScopeKind kind, const QString& uuid) {
        auto insert = database.use("INSERT INTO scope(name, uuid, kind) VALUES(?1, ?2, ?3)");
        insert->bind(1, databaseName(kind, uuid));
        insert->bind(2, uuid);
        insert->bind(3, enumName(kind));
        insert->run();
    }

    // desk_erasure.cpp; inside a transaction
    /// Cleans every stored document of everybody in the ledger.
    void sweepErased(const Desk& desk);
    void settleErased(const Desk& desk, const DocumentPlace& place);
    /// The same in texts that the desk which erased has not seen.
    void sweepTexts(const Desk& desk);
    /// The same in what is this PC's own.
    void sweepLocal(const Desk& desk);

    // desk_roles.cpp; inside a transaction
    /// The actor's own edit.
    void put(const QString& id, const QJsonObject& body);
    void remove(const QString& id);
    /// Takes back that a step of the actor's made a record.
    void removeMade(const QString& id);
    /// What is to be stored when the actor writes \a body: with what they could not see. Throws NotAllowed.
    QJsonObject permitted(const QString& id, const QJsonObject& body, const QJsonObject& stored);
    void requireMaking(EntityType type, const QJsonObject& body);
    /// What a volunteer makes is about their own cases.
    void requireOwn(EntityType type, const QJsonObject& body);
    /// Before users are written: how many administer the desk.
    void countAdministrators();
    /// Somebody who administered the desk before the write that is about to end, or another, does so after it.
    void checkAdministrators();
    qint64 administrators();
    [[noreturn]] void refuse(const QString& what);

    // desk_region.cpp
    const RegionInUse& regionInUse();
    PlaceWords placeWords();

    // desk_audit.cpp; inside a transaction, before its end
    /// Enters what was written into the journal.
    void enterChanges();

    Actor actor; ///< who works at this connection
    Database database;
    ErasureLedger ledger;
    AuditTrail audit;
    Sight sight;
    Projector projector;
    std::unique_ptr<DocumentStore> documents;
    std::map<QString, std::unique_ptr<DocumentStore>> others; ///< shared databases, opened as they are asked for
    Queries queries;
    DeskInfo info;
    Handle handle;
    int writing = 0;
    bool isErasing = false;                          ///< the write under way erases somebody
    bool isUndoing = false;                          ///< likewise
    std::optional<qint64> administratorsBefore = {}; ///< the write under way writes users
    std::shared_ptr<const RegionInUse> region;       ///< null: not asked for yet, here or where it was opened from
};

} // namespace entraide
