// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desk_check.h"

#include "storage/database.h"
#include "storage/derive.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "storage/journal_witness.h"
#include "storage/projector.h"

#include <QJsonDocument>
#include <QSet>

#include <map>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostListed = 100;
constexpr qsizetype longestWord = 32'768; ///< bytes that FTS5 keeps of one (FTS5_MAX_TOKEN_SIZE)

class Check {
public:
    Check(Desk& desk, const std::function<bool(double)>& progress)
        : m_desk(desk)
        , m_database(desk.database())
        , m_progress(progress) {}

    CheckReport run() {
        try {
            // The cipher's own check reads the file alone: a page that a power failure tore there, and that the log
            // still holds whole, is no fault. Folding the log in mends it.
            const bool folded = m_database.isEncrypted() && m_database.truncateLog();
            const ReadSnapshot snapshot(m_database);
            checkPages(folded);
            checkContents();
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Damaged)
                throw;
            problem(u"cannot be read on: "_s + error.detail());
        }
        return m_report;
    }

private:
    void checkContents() {
        m_report.documents = m_database.number("SELECT count(*) FROM doc");
        for (EntityType type : enumValues<EntityType>())
            m_report.rows += m_database.number("SELECT count(*) FROM " + ProjectionTable::of(type).name);
        checkTrees();
        checkCounters();
        checkDigests();
        m_report.journal = verifyJournal(m_desk);
        for (EntityType type : enumValues<EntityType>())
            checkTable(type);
        advance(1);
    }

    void problem(const QString& text) {
        ++m_report.problemCount;
        if (m_report.problems.size() < mostListed)
            m_report.problems.append(text);
    }

    void advance(double to) {
        if (m_progress && !m_progress(to))
            throw Error(ErrorCode::Cancelled, m_database.file());
    }
    /// One unit of work out of all documents and rows.
    void step() {
        constexpr qint64 every = 1000;
        if (++m_done % every == 0)
            advance(static_cast<double>(m_done) /
                    static_cast<double>(std::max<qint64>(1, m_report.documents + m_report.rows)));
    }

    void checkPages(bool alsoTheFileAlone) {
        const auto ask = [&](std::string_view pragma, const QString& name) {
            Statement statement(m_database, pragma);
            while (statement.step()) {
                if (const QString text = statement.text(0); text != "ok"_L1)
                    problem(name + u": "_s + text);
            }
        };
        // First what names the bad pages, since the rest ends at the first of them.
        if (alsoTheFileAlone)
            ask("PRAGMA cipher_integrity_check", u"encrypted pages"_s);
        ask("PRAGMA integrity_check", u"pages"_s);
        ask("PRAGMA foreign_key_check", u"scopes"_s);
    }

    void checkTree(const QString& id, const QList<RevisionNode>& nodes, const RevisionNode& claimed, int conflicts) {
        const RevisionTree tree(nodes);
        const RevisionNode* winner = tree.winner();
        if (!winner)
            return problem(id + u": no leaf"_s);
        if (winner->id != claimed.id || winner->deleted != claimed.deleted)
            problem(id + u": the winner is not the one that is named"_s);
        if (tree.conflictCount() != conflicts)
            problem(id + u": %1 conflicts, %2 named"_s.arg(tree.conflictCount()).arg(conflicts));
        QSet<QString> parents;
        for (const RevisionNode& node : nodes) {
            if (node.id.generation < 1)
                return problem(id + u": a revision of no generation"_s);
            if (!node.parent.isEmpty())
                parents.insert(RevisionId{node.id.generation - 1, node.parent}.toString());
        }
        for (const RevisionNode& node : nodes) {
            if (node.leaf == parents.contains(node.id.toString()))
                problem(id + u' ' + node.id.toString() + u": wrongly a leaf or none"_s);
            if (node.leaf && !node.hasBody)
                problem(id + u' ' + node.id.toString() + u": a leaf without a body"_s);
        }
    }

    void checkTrees() {
        auto documents = m_database.prepare(
            "SELECT d.doc_key, d.id, d.win_gen, d.win_hash, d.deleted, d.conflicts, r.gen, r.hash, r.parent, r.leaf, "
            "r.deleted, r.body FROM doc d LEFT JOIN rev r ON r.doc_key=d.doc_key ORDER BY d.doc_key, r.gen, r.hash");
        qint64 current = -1;
        QString id;
        RevisionNode claimed;
        int conflicts = 0;
        QList<RevisionNode> nodes;
        const auto finish = [&] {
            if (current >= 0)
                checkTree(id, nodes, claimed, conflicts);
            nodes.clear();
        };
        while (documents.step()) {
            if (documents.integer(0) != current) {
                finish();
                step();
                current = documents.integer(0);
                id = documents.text(1);
                claimed.id = {static_cast<int>(documents.integer(2)), documents.text(3)};
                claimed.deleted = documents.integer(4) != 0;
                conflicts = static_cast<int>(documents.integer(5));
            }
            if (documents.isNull(6))
                continue;
            ++m_report.revisions;
            RevisionNode node{{static_cast<int>(documents.integer(6)), documents.text(7)},
                              documents.text(8),
                              documents.integer(9) != 0,
                              documents.integer(10) != 0,
                              !documents.isNull(11)};
            nodes.append(node);
            if (!node.hasBody)
                continue;
            const QByteArrayView json = documents.bytes(11);
            if (!QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).isObject())
                problem(id + u' ' + node.id.toString() + u": the body is no JSON object"_s);
        }
        finish();
        if (const qint64 lost = m_database.number(
                "SELECT count(*) FROM rev r WHERE NOT EXISTS (SELECT 1 FROM doc d WHERE d.doc_key=r.doc_key)");
            lost > 0)
            problem(u"%1 revisions of no document"_s.arg(lost));
    }

    void checkCounters() {
        auto scopes = m_database.prepare(
            "SELECT s.name, s.seq, s.live_documents, s.deleted_documents, "
            "(SELECT coalesce(max(seq), 0) FROM doc d WHERE d.scope_key=s.scope_key), "
            "(SELECT count(*) FROM doc d WHERE d.scope_key=s.scope_key AND d.deleted=0), "
            "(SELECT count(*) FROM doc d WHERE d.scope_key=s.scope_key AND d.deleted=1) FROM scope s");
        while (scopes.step()) {
            if (scopes.integer(1) < scopes.integer(4) || scopes.integer(2) != scopes.integer(5) ||
                scopes.integer(3) != scopes.integer(6))
                problem(scopes.text(0) + u": the counters do not count"_s);
        }
    }

    void checkDigests() {
        auto documents = m_database.prepare("SELECT scope_key, id, win_gen, win_hash FROM doc WHERE deleted=0");
        std::map<qint64, Digests> expected;
        while (documents.step())
            expected[documents.integer(0)].add(documents.text(1),
                                               {static_cast<int>(documents.integer(2)), documents.text(3)});
        auto scopes = m_database.prepare("SELECT scope_key, name FROM scope");
        while (scopes.step()) {
            if (Digests::read(m_database, scopes.integer(0)).types() != expected[scopes.integer(0)].types())
                problem(scopes.text(1) + u": the digests are not the documents'"_s);
        }
    }

    /// Every live document of the type has its row, every row says what its document and those it refers to say, and
    /// the full text holds the row's words and no others.
    void checkTable(EntityType type) {
        const ProjectionTable& table = ProjectionTable::of(type);
        const QString name = enumName(type);
        Projector projector(m_database);
        auto documents = m_database.prepare(
            "SELECT d.doc_key, d.id, r.body FROM doc d JOIN rev r ON r.doc_key=d.doc_key AND r.gen=d.win_gen AND "
            "r.hash=d.win_hash WHERE d.scope_key=1 AND d.id>=?1 AND d.id<?2 AND d.deleted=0 ORDER BY d.doc_key");
        documents.bind(1, QString(name + u':'));
        documents.bind(2, QString(name + u';'));
        auto stored = m_database.prepare(table.selectLeaves + " WHERE doc_key=?1");
        auto expected = m_database.prepare(table.valuesSql);
        qint64 rows = 0;
        qint64 words = 0;
        quint64 wordSum = 0;
        while (documents.step()) {
            step();
            ++rows;
            const qint64 key = documents.integer(0);
            const QString id = documents.text(1);
            const QJsonObject body = QJsonDocument::fromJson(documents.bytes(2).toByteArray()).object();
            const Derived derived = projector.derivedOf(type, id, body);
            QList<QByteArray> keepAlive;
            expected.bind(1, key);
            expected.bind(2, id);
            table.bindLeaves(expected, body, keepAlive);
            ProjectionTable::bindDerived(expected, table.leafCount() + 3, derived);
            stored.bind(1, key);
            if (!stored.step())
                problem(id + u": no row"_s);
            else if (expected.step())
                compare(id, stored, expected);
            stored.reset();
            expected.reset();
            for (QStringView word : QStringTokenizer(derived.words, u' ', Qt::SkipEmptyParts)) {
                ++words;
                wordSum += pairHash(word.toUtf8().left(longestWord), key);
            }
        }
        if (const qint64 found = m_database.number("SELECT count(*) FROM " + table.name); found != rows)
            problem(u"%1: %2 rows for %3 documents"_s.arg(name).arg(found).arg(rows));
        checkWords(table, words, wordSum);
    }

    void compare(const QString& id, const Statement& stored, const Statement& expected) {
        for (int i = 0; i < stored.columnCount(); ++i) {
            // A whole number in a column of reals is stored as a real: numbers are compared by value.
            const bool numbers = stored.isNumber(i) && expected.isNumber(i);
            const bool same = stored.isNull(i) == expected.isNull(i) && stored.isNumber(i) == expected.isNumber(i) &&
                              (numbers ? stored.real(i) == expected.real(i) : stored.bytes(i) == expected.bytes(i));
            if (!same)
                problem(id + u": the row's "_s + stored.columnName(i) + u" is not the document's"_s);
        }
    }

    void checkWords(const ProjectionTable& table, qint64 words, quint64 wordSum) {
        const QString name = enumName(table.type);
        m_database.execute("DROP TABLE IF EXISTS temp.check_words");
        m_database.execute("CREATE VIRTUAL TABLE temp.check_words USING fts5vocab('main', " + table.words +
                           ", 'instance')");
        {
            auto entries = m_database.prepare("SELECT term, doc FROM temp.check_words");
            while (entries.step()) {
                --words;
                wordSum -= pairHash(entries.bytes(0).toByteArray(), entries.integer(1));
            }
        }
        m_database.execute("DROP TABLE temp.check_words");
        if (words != 0 || wordSum != 0)
            problem(name + u": the full text is not what the rows say"_s);
    }

    static quint64 pairHash(const QByteArray& word, qint64 key) {
        return static_cast<quint64>(qHash(word, 0x9e3779b97f4a7c15ull ^ static_cast<quint64>(key)));
    }

    Desk& m_desk;
    Database& m_database;
    const std::function<bool(double)>& m_progress;
    CheckReport m_report;
    qint64 m_done = 0;
};

} // namespace

CheckReport checkDesk(Desk& desk, const std::function<bool(double)>& progress) {
    return Check(desk, progress).run();
}

} // namespace entraide
