// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/projector.h"

#include "storage/derive.h"

#include <QJsonDocument>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view bodyOfWinner =
    "SELECT d.id, r.body FROM doc d JOIN rev r ON r.doc_key=d.doc_key AND r.gen=d.win_gen AND r.hash=d.win_hash "
    "WHERE d.doc_key=?1";

/// The rows of a type that refer to ?1.
struct Dependents {
    EntityType type;
    EntityType refersTo;
    std::string sql;
};

const std::vector<Dependents>& dependents() {
    static const std::vector<Dependents> all = [] {
        std::vector<Dependents> list;
        for (const DerivedFrom& reference : derivedReferences()) {
            const ProjectionTable& table = ProjectionTable::of(reference.type);
            list.push_back(
                {reference.type, reference.refersTo,
                 "SELECT doc_key FROM " + table.name + " WHERE " + table.columnOf(QString(reference.column)) + "=?1"});
        }
        return list;
    }();
    return all;
}

} // namespace

Projector::Projector(Database& database)
    : m_database(database) {
    m_prepared.resize(enumCount<EntityType>());
}

Statement& Projector::prepared(std::optional<Statement>& slot, const std::string& sql) {
    if (!slot)
        slot.emplace(m_database, sql);
    return *slot;
}

bool Projector::ensureTables(qint64 scopeKey) {
    m_scopeKey = scopeKey;
    const QByteArray digest = projectionDigest();
    {
        auto stored = m_database.use("SELECT value FROM meta WHERE key='projections'");
        if (stored->step() && stored->text(0) == QString::fromLatin1(digest))
            return false;
    }
    rebuild(scopeKey);
    return true;
}

void Projector::rebuild(qint64 scopeKey) {
    m_scopeKey = scopeKey;
    Transaction transaction(m_database);
    m_prepared.clear();
    m_prepared.resize(enumCount<EntityType>());
    m_database.clearCache();
    for (EntityType type : enumValues<EntityType>()) {
        const ProjectionTable& table = ProjectionTable::of(type);
        for (const std::string& sql : table.dropSql)
            m_database.execute(sql);
        for (const std::string& sql : table.createSql)
            m_database.execute(sql);
    }
    auto documents =
        m_database.prepare("SELECT d.doc_key, d.id, r.body FROM doc d "
                           "JOIN rev r ON r.doc_key=d.doc_key AND r.gen=d.win_gen AND r.hash=d.win_hash "
                           "WHERE d.scope_key=?1 AND d.id>=?2 AND d.id<?3 AND d.deleted=0 ORDER BY d.doc_key");
    for (EntityType type : derivationOrder()) {
        const QString prefix = enumName(type);
        documents.bind(1, scopeKey);
        documents.bind(2, QString(prefix + u':'));
        documents.bind(3, QString(prefix + u';'));
        while (documents.step()) {
            const QString id = documents.text(1);
            const QJsonObject body = QJsonDocument::fromJson(documents.bytes(2).toByteArray()).object();
            write(documents.integer(0), id, ProjectionTable::of(type), body, derivedOf(type, id, body), {});
        }
        documents.reset();
    }
    auto digest = m_database.prepare("INSERT OR REPLACE INTO meta(key, value) VALUES('projections', ?1)");
    digest.bind(1, QString::fromLatin1(projectionDigest()));
    digest.run();
    transaction.commit();
}

void Projector::rewriteWords() {
    Transaction transaction(m_database);
    for (EntityType type : enumValues<EntityType>()) {
        for (const std::string& sql : ProjectionTable::of(type).joinWords)
            m_database.execute(sql);
    }
    transaction.commit();
}

Derived Projector::derivedOf(EntityType type, const QString& id, const QJsonObject& body) {
    return derive(type, id, body, [this](const QString& other) { return storedDerived(other); });
}

std::optional<Derived> Projector::storedDerived(const QString& id) {
    const auto type = entityTypeOf(id);
    if (!type)
        return std::nullopt;
    auto find = m_database.use("SELECT doc_key FROM doc WHERE scope_key=?1 AND id=?2 AND deleted=0");
    find->bind(1, m_scopeKey);
    find->bind(2, id);
    if (!find->step())
        return std::nullopt;
    Statement& select =
        prepared(m_prepared[static_cast<std::size_t>(*type)].selectDerived, ProjectionTable::of(*type).selectDerived);
    select.bind(1, find->integer(0));
    std::optional<Derived> derived;
    if (select.step())
        derived = ProjectionTable::readDerived(select, 0);
    select.reset();
    return derived;
}

void Projector::write(qint64 docKey, const QString& id, const ProjectionTable& table, const QJsonObject& body,
                      const Derived& derived, const std::optional<Derived>& before) {
    Prepared& statements = m_prepared[static_cast<std::size_t>(table.type)];
    Statement& row =
        before ? prepared(statements.update, table.updateSql) : prepared(statements.insert, table.insertSql);
    QList<QByteArray> keepAlive;
    row.bind(1, docKey);
    row.bind(2, id);
    table.bindLeaves(row, body, keepAlive);
    ProjectionTable::bindDerived(row, table.leafCount() + 3, derived);
    row.run();
    row.reset();
    if (before && before->words == derived.words)
        return;
    if (before && !before->words.isEmpty()) {
        Statement& removal = prepared(statements.removeWords, table.removeWords);
        removal.bind(1, docKey);
        removal.bind(2, before->words);
        removal.run();
    }
    if (!derived.words.isEmpty()) {
        Statement& addition = prepared(statements.addWords, table.addWords);
        addition.bind(1, docKey);
        addition.bind(2, derived.words);
        addition.run();
    }
}

void Projector::put(qint64 docKey, const QString& id, EntityType type, const QJsonObject& body, bool isNew) {
    const ProjectionTable& table = ProjectionTable::of(type);
    const Derived derived = derivedOf(type, id, body);
    std::optional<Derived> before;
    if (!isNew) {
        Statement& select = prepared(m_prepared[static_cast<std::size_t>(type)].selectDerived, table.selectDerived);
        select.bind(1, docKey);
        if (select.step())
            before = ProjectionTable::readDerived(select, 0);
        select.reset();
    }
    write(docKey, id, table, body, derived, before);
    if (before != derived)
        refreshDependents(type, id);
}

void Projector::remove(qint64 docKey, const QString& id, EntityType type) {
    const ProjectionTable& table = ProjectionTable::of(type);
    Prepared& statements = m_prepared[static_cast<std::size_t>(type)];
    Statement& select = prepared(statements.selectDerived, table.selectDerived);
    select.bind(1, docKey);
    const bool found = select.step();
    const QString words = found ? ProjectionTable::readDerived(select, 0).words : QString();
    select.reset();
    if (!found)
        return;
    if (!words.isEmpty()) {
        Statement& removal = prepared(statements.removeWords, table.removeWords);
        removal.bind(1, docKey);
        removal.bind(2, words);
        removal.run();
    }
    Statement& row = prepared(statements.remove, table.removeSql);
    row.bind(1, docKey);
    row.run();
    refreshDependents(type, id);
}

void Projector::refreshDependents(EntityType type, const QString& id) {
    for (const Dependents& reference : dependents()) {
        if (reference.refersTo != type)
            continue;
        QList<qint64> keys;
        {
            auto find = m_database.use(reference.sql);
            find->bind(1, id);
            while (find->step())
                keys.append(find->integer(0));
        }
        for (qint64 key : keys) {
            auto document = m_database.use(bodyOfWinner);
            document->bind(1, key);
            if (!document->step())
                continue;
            put(key, document->text(0), reference.type,
                QJsonDocument::fromJson(document->bytes(1).toByteArray()).object(), false);
        }
    }
}

} // namespace entraide
