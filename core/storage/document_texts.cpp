// SPDX-License-Identifier: GPL-3.0-or-later
// Documents as the text they are stored in, for who passes them on: one statement for each document or list.
#include "storage/database.h"
#include "storage/document_store.h"

namespace entraide {

using namespace Qt::StringLiterals;

QList<RevisionNode> DocumentStore::Texts::leaves() const {
    return tree.leaves();
}

QByteArrayView DocumentStore::Texts::body(const RevisionId& rev) const {
    const QList<RevisionNode>& nodes = tree.nodes();
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (nodes[i].id == rev)
            return bodies[i];
    }
    return {};
}

DocumentStore::Texts DocumentStore::texts(const QString& id, TextsOf which) const {
    auto select =
        m_database.use("SELECT r.gen, r.hash, r.parent, r.leaf, r.deleted, r.body IS NOT NULL, "
                       "CASE WHEN r.leaf=1 OR ?3=1 THEN r.body END FROM doc d JOIN rev r ON r.doc_key=d.doc_key "
                       "WHERE d.scope_key=?1 AND d.id=?2 ORDER BY r.gen, r.hash");
    select->bind(1, m_scope.key);
    select->bind(2, id);
    select->bind(3, which == TextsOf::EveryRevision ? 1 : 0);
    Texts result;
    QList<RevisionNode> nodes;
    while (select->step()) {
        nodes.append({{static_cast<int>(select->integer(0)), select->text(1)},
                      select->text(2),
                      select->integer(3) != 0,
                      select->integer(4) != 0,
                      select->integer(5) != 0});
        result.bodies.append(select->isNull(6) ? QByteArray() : select->bytes(6).toByteArray());
    }
    result.tree = RevisionTree(std::move(nodes));
    return result;
}

namespace {

std::string whereOf(const DocumentStore::IdRange& range) {
    std::string where = "d.scope_key=?1 AND d.deleted=0";
    if (!range.low.isNull())
        where += range.lowIncluded ? " AND d.id>=?2" : " AND d.id>?2";
    if (!range.high.isNull())
        where += range.highIncluded ? " AND d.id<=?3" : " AND d.id<?3";
    return where;
}

void bindRange(Statement& statement, qint64 scopeKey, const DocumentStore::IdRange& range) {
    statement.bind(1, scopeKey);
    if (!range.low.isNull())
        statement.bind(2, range.low);
    if (!range.high.isNull())
        statement.bind(3, range.high);
}

} // namespace

QList<DocumentStore::Listed> DocumentStore::list(const IdRange& range, bool withBodies) const {
    std::string sql = "SELECT d.id, d.win_gen, d.win_hash, d.conflicts";
    sql += withBodies ? ", r.body FROM doc d JOIN rev r ON r.doc_key=d.doc_key AND r.gen=d.win_gen AND "
                        "r.hash=d.win_hash WHERE "
                      : " FROM doc d WHERE ";
    sql += whereOf(range) + (range.descending ? " ORDER BY d.id DESC" : " ORDER BY d.id") + " LIMIT ?4 OFFSET ?5";
    auto select = m_database.use(sql);
    bindRange(*select, m_scope.key, range);
    select->bind(4, range.limit);
    select->bind(5, range.skip);
    QList<Listed> result;
    while (select->step()) {
        result.append({select->text(0),
                       {static_cast<int>(select->integer(1)), select->text(2)},
                       static_cast<int>(select->integer(3)),
                       withBodies ? select->bytes(4).toByteArray() : QByteArray()});
    }
    return result;
}

qint64 DocumentStore::count(const IdRange& range) const {
    auto select = m_database.use("SELECT count(*) FROM doc d WHERE " + whereOf(range));
    bindRange(*select, m_scope.key, range);
    select->step();
    return select->integer(0);
}

qint64 DocumentStore::changesAfter(qint64 since) const {
    auto select = m_database.use("SELECT count(*) FROM doc WHERE scope_key=?1 AND seq>?2");
    select->bind(1, m_scope.key);
    select->bind(2, since);
    select->step();
    return select->integer(0);
}

QStringList DocumentStore::localIds() const {
    auto select = m_database.use("SELECT id FROM local_doc WHERE scope_key=?1 ORDER BY id");
    select->bind(1, m_scope.key);
    QStringList ids;
    while (select->step())
        ids.append(select->text(0));
    return ids;
}

} // namespace entraide
