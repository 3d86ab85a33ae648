// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of one database that stay on this PC: the checkpoints of the exchange.
#include "storage/database.h"
#include "storage/document_store.h"

#include <QJsonDocument>

namespace entraide {

std::optional<QJsonObject> DocumentStore::local(const QString& id) const {
    auto find = m_database.use("SELECT body FROM local_doc WHERE scope_key = ?1 AND id = ?2");
    find->bind(1, m_scope.key);
    find->bind(2, id);
    if (!find->step())
        return std::nullopt;
    return QJsonDocument::fromJson(find->bytes(0).toByteArray()).object();
}

void DocumentStore::putLocal(const QString& id, const QJsonObject& body) {
    const QByteArray json = QJsonDocument(body).toJson(QJsonDocument::Compact);
    auto insert = m_database.use("INSERT INTO local_doc(scope_key, id, body) VALUES(?1, ?2, ?3) "
                                 "ON CONFLICT(scope_key, id) DO UPDATE SET body = excluded.body");
    insert->bind(1, m_scope.key);
    insert->bind(2, id);
    insert->bindText(3, json);
    insert->run();
}

void DocumentStore::removeLocal(const QString& id) {
    auto remove = m_database.use("DELETE FROM local_doc WHERE scope_key = ?1 AND id = ?2");
    remove->bind(1, m_scope.key);
    remove->bind(2, id);
    remove->run();
}

} // namespace entraide
