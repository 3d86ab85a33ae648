// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "storage/audit_trail.h"
#include "storage/database.h"
#include "storage/digests.h"

#include <map>
#include <vector>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Documents are the truth: revision trees in scopes. The tables of projections are no part of this history, they are
/// made from the field lists (projector.h).
void makeDocuments(Database& database) {
    database.execute(R"(
        CREATE TABLE meta(
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE setting(
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE scope(
            scope_key INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            uuid TEXT NOT NULL,
            kind TEXT NOT NULL CHECK(kind IN ('team', 'partner')),
            seq INTEGER NOT NULL DEFAULT 0,
            live_documents INTEGER NOT NULL DEFAULT 0,
            deleted_documents INTEGER NOT NULL DEFAULT 0);
        CREATE TABLE doc(
            doc_key INTEGER PRIMARY KEY,
            scope_key INTEGER NOT NULL REFERENCES scope(scope_key),
            id TEXT NOT NULL,
            seq INTEGER NOT NULL,
            win_gen INTEGER NOT NULL,
            win_hash TEXT NOT NULL,
            deleted INTEGER NOT NULL,
            conflicts INTEGER NOT NULL DEFAULT 0,
            UNIQUE(scope_key, id),
            UNIQUE(scope_key, seq));
        CREATE INDEX doc_conflicts ON doc(scope_key, id) WHERE conflicts > 0;
        CREATE TABLE rev(
            doc_key INTEGER NOT NULL,
            gen INTEGER NOT NULL,
            hash TEXT NOT NULL,
            parent TEXT NOT NULL,
            leaf INTEGER NOT NULL,
            deleted INTEGER NOT NULL,
            body TEXT,
            PRIMARY KEY(doc_key, gen, hash)) WITHOUT ROWID;
        CREATE TABLE local_doc(
            scope_key INTEGER NOT NULL REFERENCES scope(scope_key),
            id TEXT NOT NULL,
            body TEXT NOT NULL,
            PRIMARY KEY(scope_key, id)) WITHOUT ROWID;
    )");
}

/// A file holds several databases: the team's, partners', noticeboards. Each has digests by which two desks see that
/// they hold the same. The file has an identity of its own, since all PCs of a team share the team's.
void makeSeveralDatabases(Database& database) {
    // Another constraint asks for another table. Children are counted as orphans until their parents are back.
    database.execute(R"(
        PRAGMA defer_foreign_keys=ON;
        CREATE TEMP TABLE old_scope AS SELECT * FROM scope;
        DROP TABLE scope;
        CREATE TABLE scope(
            scope_key INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            uuid TEXT NOT NULL,
            kind TEXT NOT NULL,
            seq INTEGER NOT NULL DEFAULT 0,
            live_documents INTEGER NOT NULL DEFAULT 0,
            deleted_documents INTEGER NOT NULL DEFAULT 0);
        INSERT INTO scope SELECT scope_key, name, uuid, kind, seq, live_documents, deleted_documents FROM old_scope;
        DROP TABLE temp.old_scope;
        CREATE TABLE digest(
            scope_key INTEGER NOT NULL REFERENCES scope(scope_key),
            type TEXT NOT NULL,
            live INTEGER NOT NULL,
            digest BLOB NOT NULL,
            PRIMARY KEY(scope_key, type)) WITHOUT ROWID;
        INSERT INTO meta(key, value) VALUES('replica', lower(hex(randomblob(16))));
    )");
    auto documents = database.prepare("SELECT scope_key, id, win_gen, win_hash FROM doc WHERE deleted=0");
    std::map<qint64, Digests> all;
    while (documents.step())
        all[documents.integer(0)].add(documents.text(1), {static_cast<int>(documents.integer(2)), documents.text(3)});
    for (auto& [scopeKey, digests] : all)
        digests.write(database, scopeKey);
}

/// A peer's deletions that wait for a person, and how many each peer has made of late.
void makeHeldRevisions(Database& database) {
    database.execute(R"(
        CREATE TABLE held_revision(
            scope_key INTEGER NOT NULL REFERENCES scope(scope_key) ON DELETE CASCADE,
            id TEXT NOT NULL,
            gen INTEGER NOT NULL,
            hash TEXT NOT NULL,
            deleted INTEGER NOT NULL,
            ancestry TEXT NOT NULL,
            body TEXT NOT NULL,
            peer TEXT NOT NULL,
            since INTEGER NOT NULL,
            PRIMARY KEY(scope_key, id, gen, hash)) WITHOUT ROWID;
        CREATE TABLE peer_deletion(
            scope_key INTEGER NOT NULL REFERENCES scope(scope_key) ON DELETE CASCADE,
            peer TEXT NOT NULL,
            at INTEGER NOT NULL,
            number INTEGER NOT NULL,
            PRIMARY KEY(scope_key, peer, at)) WITHOUT ROWID;
    )");
}

/// Who was erased, as digests (erasure_ledger.h): kept beside the documents, so that none of these can take it away.
void makeErasureLedger(Database& database) {
    database.execute(R"(
        CREATE TABLE erasure_key(
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            secret BLOB NOT NULL);
        CREATE TABLE erasure_document(
            id TEXT PRIMARY KEY,
            body TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE erasure_id(
            digest BLOB NOT NULL,
            fields TEXT,
            UNIQUE(digest, fields));
        CREATE UNIQUE INDEX erasure_gone ON erasure_id(digest) WHERE fields IS NULL;
    )");
}

/// The journal (audit_trail.h). Only what an entry was about can be let go of, for an erasing; the entry stays.
void makeAuditTrail(Database& database) {
    database.execute(R"(
        CREATE TABLE audit_subject(
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            salt BLOB NOT NULL);
        CREATE TABLE audit(
            number INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            who TEXT NOT NULL,
            user TEXT NOT NULL,
            act TEXT NOT NULL,
            subject INTEGER,
            subject_digest BLOB,
            detail TEXT NOT NULL,
            hash BLOB NOT NULL);
        CREATE INDEX audit_at ON audit(at);
        CREATE INDEX audit_who ON audit(who);
        CREATE INDEX audit_of_subject ON audit(subject) WHERE subject IS NOT NULL;
        CREATE TRIGGER audit_says_the_same
            BEFORE UPDATE OF number, at, who, user, act, subject_digest, detail, hash ON audit
            BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
        CREATE TRIGGER audit_is_about_the_same BEFORE UPDATE OF subject ON audit WHEN NEW.subject IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
        CREATE TRIGGER audit_is_whole BEFORE DELETE ON audit
            BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
    )");
    AuditTrail::begin(database, database.text("SELECT value FROM meta WHERE key='replica'"));
}

} // namespace

std::span<const Migration> allMigrations() {
    static const std::vector<Migration> steps{
        {1, makeDocuments},
        {2, makeSeveralDatabases},
        {3, makeHeldRevisions},
        {4, makeErasureLedger},
        {5, makeAuditTrail},
    };
    return steps;
}

bool migrate(Database& database, std::span<const Migration> steps) {
    const qint64 version = database.number("PRAGMA user_version");
    const int newest = steps.empty() ? 0 : steps.back().version;
    if (version > newest)
        throw Error(ErrorCode::NewerVersion, database.file(), u"version %1, known up to %2"_s.arg(version).arg(newest));
    bool ran = false;
    for (const Migration& step : steps) {
        if (step.version <= version)
            continue;
        Transaction transaction(database);
        step.run(database);
        database.execute("PRAGMA user_version=" + std::to_string(step.version));
        transaction.commit();
        ran = true;
    }
    database.clearCache();
    return ran;
}

} // namespace entraide
