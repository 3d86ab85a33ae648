// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/shelf.h"

#include "storage/desk.h"
#include "storage/document_store.h"

#include <QRegularExpression>
#include <QUuid>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

QStringList DeskShelf::names() const {
    QStringList names;
    for (const Desk::DatabaseInfo& database : m_desk.databases())
        names.append(database.name);
    return names;
}

DocumentStore* DeskShelf::find(const QString& name) const {
    return m_desk.documentsOf(name);
}

QStringList ScratchShelf::names() const {
    QStringList names = m_databases.keys();
    names.sort();
    return names;
}

DocumentStore* ScratchShelf::find(const QString& name) const {
    const auto found = m_databases.constFind(name);
    return found == m_databases.cend() ? nullptr : m_desk.documentsOf(*found);
}

bool ScratchShelf::isName(const QString& name) {
    static const QRegularExpression rule(u"\\A[a-z][a-z0-9_$()+/-]*\\z"_s);
    constexpr qsizetype longest = 238; // CouchDB's
    return name.size() <= longest && (rule.match(name).hasMatch() || name == "_users"_L1 || name == "_replicator"_L1);
}

bool ScratchShelf::create(const QString& name) {
    if (m_databases.contains(name))
        return false;
    DocumentStore& made = m_desk.makeDatabase(ScopeKind::Partner, QUuid::createUuid().toString(QUuid::Id128));
    m_databases.insert(name, made.databaseName());
    return true;
}

bool ScratchShelf::remove(const QString& name) {
    const auto found = m_databases.constFind(name);
    if (found == m_databases.cend())
        return false;
    m_desk.removeDatabase(*found);
    m_databases.erase(found);
    return true;
}

} // namespace entraide::exchange
