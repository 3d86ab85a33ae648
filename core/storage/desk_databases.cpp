// SPDX-License-Identifier: GPL-3.0-or-later
// The databases of one file.
#include "storage/desk_private.h"

#include <QUuid>

#include <algorithm>

namespace entraide {

QList<Desk::DatabaseInfo> Desk::databases() const {
    QList<DatabaseInfo> all;
    auto select = d->database.use("SELECT name, uuid, kind FROM scope ORDER BY scope_key");
    while (select->step()) {
        if (const auto kind = enumFromName<ScopeKind>(select->text(2)))
            all.append({select->text(0), select->text(1), *kind});
    }
    std::ranges::stable_sort(all, {}, &DatabaseInfo::kind);
    return all;
}

DocumentStore* Desk::documentsOf(const QString& name) const {
    if (name == d->documents->databaseName())
        return d->documents.get();
    if (!d->sight.isWhole())
        return nullptr;
    auto select = d->database.use("SELECT scope_key, uuid, kind FROM scope WHERE name=?1 AND kind<>'team'");
    select->bind(1, name);
    const auto kind = select->step() ? enumFromName<ScopeKind>(select->text(2)) : std::nullopt;
    if (!kind) {
        d->others.erase(name);
        return nullptr;
    }
    std::unique_ptr<DocumentStore>& store = d->others[name];
    if (!store || store->scopeKey() != select->integer(0)) {
        const DocumentStore::Scope scope{select->integer(0), name, select->text(1), *kind};
        store = std::make_unique<DocumentStore>(d->database, scope, nullptr, &d->ledger);
    }
    return store.get();
}

DocumentStore& Desk::makeDatabase(ScopeKind kind, const QString& uuid) {
    const QString name = Private::databaseName(kind, uuid);
    if (DocumentStore* there = documentsOf(name))
        return *there;
    if (kind == ScopeKind::Team)
        throw Error(ErrorCode::BadInput, name, u"a desk has one team"_s);
    require(DeskAct::ManageExchange);
    Transaction transaction(d->database);
    d->insertScope(kind, uuid);
    transaction.commit();
    return *documentsOf(name);
}

void Desk::removeDatabase(const QString& name) {
    require(DeskAct::ManageExchange);
    const DocumentStore* store = documentsOf(name);
    if (!store)
        return;
    if (store->kind() == ScopeKind::Team)
        throw Error(ErrorCode::BadInput, name, u"the team's documents are the desk"_s);
    const qint64 key = store->scopeKey();
    Transaction transaction(d->database);
    for (const std::string_view sql :
         {"DELETE FROM rev WHERE doc_key IN (SELECT doc_key FROM doc WHERE scope_key=?1)",
          "DELETE FROM doc WHERE scope_key=?1", "DELETE FROM local_doc WHERE scope_key=?1",
          "DELETE FROM digest WHERE scope_key=?1", "DELETE FROM scope WHERE scope_key=?1"}) {
        auto remove = d->database.use(sql);
        remove->bind(1, key);
        remove->run();
    }
    transaction.commit();
    d->others.erase(name);
}

void Desk::joinTeam(const QString& uuid) {
    require(DeskAct::ManageExchange);
    const DocumentStore::Scope scope{d->documents->scopeKey(), Private::databaseName(ScopeKind::Team, uuid), uuid,
                                     ScopeKind::Team};
    Transaction transaction(d->database);
    auto update = d->database.use("UPDATE scope SET name=?2, uuid=?3 WHERE scope_key=?1");
    update->bind(1, scope.key);
    update->bind(2, scope.name);
    update->bind(3, scope.uuid);
    update->run();
    d->audit.enter(AuditAct::TeamJoined, {}, auditDetail({{"team"_L1, uuid}}));
    transaction.commit();
    d->documents->rename(scope);
    d->info.uuid = uuid;
}

void Desk::renewReplica() {
    const QString replica = QUuid::createUuid().toString(QUuid::Id128);
    Transaction transaction(d->database);
    d->setMeta(u"replica"_s, replica);
    d->audit.enter(AuditAct::NewIdentity, {}, auditDetail({{"replica"_L1, replica}}));
    transaction.commit();
    d->info.replica = replica;
}

} // namespace entraide
