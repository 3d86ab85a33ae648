// SPDX-License-Identifier: GPL-3.0-or-later
// What peers send: lines of JSON, each a batch of documents as POST _bulk_docs takes them with new_edits=false (a list,
// an object with "docs", or one document). What was taken is known, readable as a record, counted and found again by
// rebuilding; a second time it changes nothing; and the desk can go on from it.
#include "domain/records.h"
#include "fuzz/fuzz_target.h"
#include "replication/conflicts.h"
#include "replication/peer_writes.h"
#include "replication/wire.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/desk_check.h"
#include "storage/digests.h"
#include "storage/document_store.h"
#include "storage/projection_table.h"
#include "storage/queries.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <memory>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;
using fuzz::require;
using Revisions = QList<DocumentStore::Incoming>;

const QString peer = u"192.0.2.7:6984"_s;

/// The batches of an input, with what the exchange itself would not hand over left out.
QList<Revisions> batchesOf(const QByteArray& input) {
    QList<Revisions> batches;
    for (const QByteArray& line : input.split('\n')) {
        const QJsonDocument json = QJsonDocument::fromJson(line);
        QJsonArray documents = json.isArray() ? json.array() : json.object().value("docs"_L1).toArray();
        if (json.isObject() && !json.object().contains("docs"_L1))
            documents = {json.object()};
        Revisions batch;
        for (const QJsonValue& document : std::as_const(documents)) {
            auto incoming = replication::incomingFromJson(document);
            if (auto* revision = std::get_if<DocumentStore::Incoming>(&incoming)) {
                require(replication::makeStorable(*revision), "what the exchange takes can be stored", revision->id);
                batch.append(std::move(*revision));
            }
        }
        if (!batch.isEmpty())
            batches.append(batch);
    }
    return batches;
}

/// Trees grow up to the limit above each leaf; at that border a revision may be dropped as soon as it has come.
bool isAtTheLimit(const DocumentStore& documents, const QString& id) {
    return documents.texts(id).tree.nodes().size() >= RevisionTree::revisionLimit;
}

void checkKnown(const DocumentStore& documents, const QList<Revisions>& batches) {
    for (const Revisions& batch : batches) {
        for (const DocumentStore::Incoming& revision : batch) {
            const auto missing = documents.missing(revision.id, {revision.ancestry.first()}).missing;
            require(missing.isEmpty() || isAtTheLimit(documents, revision.id), "what was taken is known",
                    revision.id + u' ' + revision.ancestry.first().toString());
            const auto winner = documents.revision(revision.id);
            require(winner && winner->available, "a winner can be read", revision.id);
            require(winner->deleted != documents.winningBody(revision.id).has_value(), "what is not deleted has a body",
                    revision.id);
        }
    }
}

void checkDigests(const DocumentStore& documents) {
    Digests digests;
    const auto listed = documents.list({}, false);
    for (const DocumentStore::Listed& document : listed)
        digests.add(document.id, document.rev);
    require(digests.types() == documents.digests(), "the digests are the documents'");
    require(listed.size() == documents.documentCount(), "the documents are counted");
}

/// Every record says the same from its row as from its document, and is found in its list.
void checkRecords(const Desk& desk) {
    forEachRecordType([&]<Record R>(std::type_identity<R>) {
        qint64 rows = 0;
        desk.forEach<R>([&](const R& record) {
            ++rows;
            const QString id = record.id.toString();
            if (id.isEmpty()) // "person:" alone names nobody
                return;
            const auto body = desk.body(id);
            require(body.has_value(), "a row has its document", id);
            // Half a letter, which only JSON can write, is a replacement character in a row.
            if (canonicalJson(*body).contains("\\ud"))
                return;
            require(json::encodeRecord(record) == json::encodeRecord(recordFromBody<R>(id, *body)),
                    "a row says what its document says", id);
        });
        require(desk.queries().list({.type = R::entity, .limit = 5}).total == rows, "a list counts its rows",
                QString(enumName(R::entity)));
    });
}

QByteArray tablesOf(Desk& desk) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const EntityType type : enumValues<EntityType>()) {
        auto rows = desk.database().prepare(ProjectionTable::of(type).selectLeaves + " ORDER BY doc_key");
        while (rows.step()) {
            for (int i = 0; i < rows.columnCount(); ++i) {
                hash.addData(rows.isNull(i) ? QByteArrayView("N") : QByteArrayView("V"));
                hash.addData(rows.bytes(i));
            }
        }
    }
    return hash.result();
}

void take(Desk& desk, const QList<Revisions>& batches, qint64* held) {
    for (const Revisions& batch : batches)
        *held += replication::takeFromPeer(desk, desk.documents(), batch, peer).held;
}

/// Whatever came, somebody at the desk changes a line of it, deletes it and makes it again.
void checkGoingOn(Desk& desk) {
    const auto listed = desk.documents().list({.limit = 4}, false);
    for (const DocumentStore::Listed& document : listed) {
        if (desk.isErased(document.id) || document.id.startsWith(u"erasure"))
            continue;
        const QJsonObject body = desk.body(document.id).value_or(QJsonObject());
        QJsonObject edited = body;
        edited.insert(u"fuzz"_s, QString(u"edited after "_s + document.rev.toString()));
        if (!DocumentStore::isStorable(document.id, edited))
            continue;
        desk.write([&](Desk::Writer& writer) { writer.putBody(document.id, edited); });
        const auto winner = desk.documents().revision(document.id);
        require(winner && winner->rev.generation == document.rev.generation + 1 &&
                    winner->ancestry.contains(document.rev),
                "an edit stands on what was there", document.id);
        desk.write([&](Desk::Writer& writer) { writer.removeDocument(document.id); });
        require(!desk.body(document.id), "what was deleted is gone", document.id);
        desk.write([&](Desk::Writer& writer) { writer.putBody(document.id, body); });
        require(desk.body(document.id).has_value() || desk.isErased(document.id), "what was made again is there",
                document.id);
    }
    checkDigests(desk.documents());
    checkRecords(desk);
}

/// The desk that all inputs are taken into, and out of again.
Desk& heldDesk() {
    static const auto desk = [] {
        auto made = Desk::create(fuzz::filePath(u"apply.entraide"_s), {}, u"Fuzz"_s, true);
        made->write([](Desk::Writer& writer) {
            writer.putBody(u"person:ann"_s, {{u"given_name"_s, u"Ann"_s}, {u"remark"_s, u"before"_s}});
            writer.putBody(u"volunteer:ann"_s, {{u"person"_s, u"person:ann"_s}});
        });
        return made;
    }();
    return *desk;
}

/// In a transaction that is taken back, which is fast.
void checkTaking(const QList<Revisions>& batches) {
    struct TakenBack {};
    Desk& desk = heldDesk();
    const qint64 before = desk.documents().lastSequence();
    try {
        desk.write([&](Desk::Writer&) {
            qint64 held = 0;
            take(desk, batches, &held);
            const DocumentStore& documents = desk.documents();
            if (held == 0)
                checkKnown(documents, batches);
            checkDigests(documents);
            checkRecords(desk);
            const qint64 after = documents.lastSequence();
            take(desk, batches, &held);
            bool limited = held > 0;
            for (const Revisions& batch : batches) {
                for (const DocumentStore::Incoming& revision : batch)
                    limited = limited || isAtTheLimit(documents, revision.id);
            }
            require(limited || documents.lastSequence() == after, "what is known changes nothing");
            replication::openConflicts(desk);
            checkGoingOn(desk);
            throw TakenBack();
        });
    } catch (const TakenBack&) {
    }
    require(desk.documents().lastSequence() == before, "what is taken back leaves nothing");
}

/// In a file of its own that is then looked at as a whole.
void checkFile(const QList<Revisions>& batches) {
    const QString path = fuzz::filePath(u"applied.entraide"_s);
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    const auto desk = Desk::create(path, {}, u"Fuzz"_s, true);
    qint64 held = 0;
    take(*desk, batches, &held);
    const CheckReport report = checkDesk(*desk);
    require(report.isSound(), "the desk is sound after what peers sent", report.problems.join(u"; "_s));
    const QByteArray tables = tablesOf(*desk);
    desk->rebuild();
    require(tablesOf(*desk) == tables, "rebuilding gives the same rows");
    const CheckReport rebuilt = checkDesk(*desk);
    require(rebuilt.isSound(), "and a sound desk", rebuilt.problems.join(u"; "_s));
}

} // namespace

const char* fuzz::name() {
    return "document_apply";
}

} // namespace entraide

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    entraide::heldDesk();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entraide;
    const QByteArray input = fuzz::bytesOf(data, size);
    const auto batches = batchesOf(input);
    if (batches.isEmpty())
        return 0;
    checkTaking(batches);
    if (fuzz::isLookedAtClosely(input))
        checkFile(batches);
    return 0;
}
