// SPDX-License-Identifier: GPL-3.0-or-later
// Documents by the beginning of their id, and what is left of deleted ones.
#include "storage/database.h"
#include "storage/document_store.h"
#include "storage/erasure_ledger.h"

namespace entraide {

namespace {

QString afterAllThatBegin(const QString& prefix) {
    QString end = prefix;
    end.back() = QChar(end.back().unicode() + 1);
    return end;
}

} // namespace

QStringList DocumentStore::idsBeginning(const QString& prefix, Which which) const {
    auto select =
        m_database.use("SELECT id FROM doc WHERE scope_key=?1 AND id>=?2 AND id<?3 AND deleted=?4 ORDER BY id");
    select->bind(1, m_scope.key);
    select->bind(2, prefix);
    select->bind(3, afterAllThatBegin(prefix));
    select->bind(4, static_cast<qint64>(which == Which::Deleted));
    QStringList ids;
    while (select->step())
        ids.append(select->text(0));
    return ids;
}

QStringList DocumentStore::versionsBeginning(const QString& prefix) const {
    auto select = m_database.use("SELECT id || ' ' || win_gen || '-' || win_hash FROM doc WHERE scope_key=?1 AND "
                                 "id>=?2 AND id<?3 AND deleted=0 ORDER BY id");
    select->bind(1, m_scope.key);
    select->bind(2, prefix);
    select->bind(3, afterAllThatBegin(prefix));
    QStringList versions;
    while (select->step())
        versions.append(select->text(0));
    return versions;
}

bool DocumentStore::dropBodies(const QString& id) {
    const DocRow row = findDocument(id);
    if (!row.key || !row.deleted)
        return false;
    bool any = false;
    for (const std::string_view sql : {"UPDATE rev SET body='{}' WHERE doc_key=?1 AND leaf=1 AND body<>'{}'",
                                       "UPDATE rev SET body=NULL WHERE doc_key=?1 AND leaf=0 AND body IS NOT NULL"}) {
        auto update = m_database.use(sql);
        update->bind(1, row.key);
        update->run();
        any = any || m_database.changedRows() > 0;
    }
    if (any && m_ledger)
        m_ledger->setPending(true); // the log still holds them
    return any;
}

} // namespace entraide
