// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger of erasures at work in one file: recording, looking through what is stored, emptying the log, receipts.
#include "domain/erasure_rules.h"
#include "storage/desk_private.h"
#include "storage/held_revisions.h"
#include "storage/stored_bodies.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>
#include <QUuid>

#include <sodium.h>

namespace entraide {

namespace {

/// A document holds at most 64 KB; a digest takes 35 bytes of it.
constexpr qsizetype mostDigests = 1000;
/// Written anew in less than a fifth of a second.
constexpr qint64 smallFile = 16 * 1024 * 1024;

bool isAbout(const QJsonValue& value, const std::function<bool(const QString&)>& isGone) {
    if (value.isString())
        return isGone(value.toString());
    const QJsonObject object = value.toObject();
    return isGone(object.value("_id"_L1).toString()) || isGone(object.value("id"_L1).toString());
}

/// \a value without what is about somebody gone: members named by an id, things that have one.
QJsonValue without(const QJsonValue& value, const std::function<bool(const QString&)>& isGone) {
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue& item : value.toArray()) {
            if (!isAbout(item, isGone))
                kept.append(without(item, isGone));
        }
        return kept;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isGone(it.key()) && !isAbout(it.value(), isGone))
            kept.insert(it.key(), without(it.value(), isGone));
    }
    return kept;
}

QString newSecret() {
    constexpr std::size_t secretBytes = 32;
    QByteArray secret(secretBytes, Qt::Uninitialized);
    randombytes_buf(secret.data(), secretBytes);
    return QString::fromLatin1(secret.toHex());
}

} // namespace

void Desk::Private::sweepErased(const Desk& desk) {
    const ForTeam team(desk); // in every database, whoever sits here
    isErasing = true;
    do {
        QSet<qint64> named;
        QSet<qint64> rewritten;
        forEachDocumentId(database, [&](qint64 key, const QString& id) {
            if (ledger.isNewlyRewritten(id))
                rewritten.insert(key);
            if (ledger.isGone(id))
                named.insert(key);
        });
        forEachStoredBody(database, [&](qint64 key, QByteArrayView json) {
            if (named.contains(key))
                return;
            forEachReference(json, [&](QByteArrayView reference) {
                const QString id = QString::fromUtf8(reference);
                if (!isErasedReference(id) && ledger.isGone(id))
                    named.insert(key);
            });
        });
        ledger.forgetNews();
        for (const qint64 key : named + rewritten) {
            const DocumentPlace place = placeOf(database, key);
            settleErased(desk, place);
            if (DocumentStore* store = desk.documentsOf(place.database); store && rewritten.contains(key))
                store->dropHistory(place.id);
        }
        // What was found to be wholly theirs may be named by more.
    } while (ledger.hasNews());
    sweepTexts(desk);
    sweepLocal(desk);
    ledger.setPending(true);
}

void Desk::Private::sweepTexts(const Desk& desk) {
    if (ledger.dropped().isEmpty())
        return;
    QSet<qint64> found;
    forEachStoredBody(database, [&](qint64 key, QByteArrayView json) {
        if (!found.contains(key) && ledger.dropped().mayBeIn(json))
            found.insert(key);
    });
    Mentions mentions = ledger.dropped();
    QList<DocumentPlace> texts;
    for (const qint64 key : std::as_const(found)) {
        const DocumentPlace place = placeOf(database, key);
        const auto type = entityTypeOf(place.id);
        if (type == EntityType::Person || type == EntityType::Organisation)
            mentions.removeSharedWith(documents->winningBody(place.id).value_or(QJsonObject()));
        else if (!ledger.rewrittenFields(place.id)) // those were rewritten where the person was erased
            texts.append(place);
    }
    for (const DocumentPlace& place : texts) {
        if (DocumentStore* store = desk.documentsOf(place.database))
            store->rewriteLeaves(place.id, [&](QJsonObject& body) { return mentions.removeFrom(body); });
    }
}

void Desk::Private::settleErased(const Desk& desk, const DocumentPlace& place) {
    if (DocumentStore* store = desk.documentsOf(place.database))
        store->settleErased(place.id);
}

void Desk::Private::sweepLocal(const Desk& desk) {
    const ForTeam team(desk);
    const auto isGone = [this](const QString& id) { return ledger.isGone(id); };
    const Mentions& mentions = ledger.dropped();
    for (const DatabaseInfo& info : desk.databases()) {
        DocumentStore* store = desk.documentsOf(info.name);
        HeldRevisions held(database);
        for (const HeldRevisions::Held& one : held.all(*store)) {
            if (isGone(one.revision.id))
                held.remove(*store, one.revision.id);
        }
        for (const QString& id : store->localIds()) {
            const QJsonObject body = store->local(id).value_or(QJsonObject());
            QJsonObject kept = without(body, isGone).toObject();
            mentions.removeFrom(kept);
            if (kept != body)
                store->putLocal(id, kept);
        }
    }
    QStringList settings;
    {
        auto select = database.use("SELECT key, value FROM setting");
        while (select->step()) {
            if (const QString value = select->text(1); mentions.without(value) != value)
                settings.append(select->text(0));
        }
    }
    for (const QString& key : std::as_const(settings)) {
        auto remove = database.use("DELETE FROM setting WHERE key=?1");
        remove->bind(1, key);
        remove->run();
    }
    audit.forgetErased();
    ledger.forgetDropped();
}

void Desk::Writer::recordErasure(const ErasureRecord& record) {
    m_desk.require(DeskAct::ErasePerson);
    Private& d = *m_desk.d;
    d.isErasing = true;
    DocumentStore& team = *d.documents;
    if (d.ledger.newestKey().isEmpty())
        team.edit(ErasureLedger::keyPrefix + QUuid::createUuid().toString(QUuid::Id128), {{"secret"_L1, newSecret()}});
    QJsonArray gone;
    QHash<QString, QJsonArray> rewritten; // by their fields
    qsizetype digests = 0;
    const auto write = [&] {
        QJsonArray groups;
        for (auto it = rewritten.cbegin(); it != rewritten.cend(); ++it) {
            const QStringList fields = it.key().split(u' ', Qt::SkipEmptyParts);
            groups.append(QJsonObject{{"fields"_L1, QJsonArray::fromStringList(fields)}, {"ids"_L1, it.value()}});
        }
        const QString id = ErasureLedger::documentPrefix + QUuid::createUuid().toString(QUuid::Id128);
        team.edit(id, {{"erasing"_L1, record.erasing},
                       {"at"_L1, record.at.toUTC().toString(Qt::ISODate)},
                       {"by"_L1, record.by},
                       {"key"_L1, d.ledger.newestKey()},
                       {"gone"_L1, gone},
                       {"rewritten"_L1, groups}});
        gone = {};
        rewritten.clear();
        digests = 0;
    };
    const auto count = [&] {
        if (++digests == mostDigests)
            write();
    };
    for (const QString& id : record.gone) {
        gone.append(d.ledger.digest(id));
        count();
    }
    for (auto it = record.rewritten.cbegin(); it != record.rewritten.cend(); ++it) {
        rewritten[it.value().join(u' ')].append(d.ledger.digest(it.key()));
        count();
    }
    if (digests > 0 || record.gone.isEmpty())
        write();
    d.ledger.forgetNews(); // whoever erases knows the names, and has looked through everything
    for (const DocumentPlace& place : record.named)
        d.settleErased(m_desk, place);
    d.sweepLocal(m_desk);
    d.ledger.setPending(true);
}

bool Desk::isErased(const QString& id) const {
    return d->ledger.isGone(id);
}

/// Counted only: a document of the ledger is never edited.
bool Desk::lacksErasures() const {
    const qint64 kept = d->database.number("SELECT count(*) FROM erasure_document");
    if (kept == 0)
        return false;
    const auto types = d->documents->digests();
    return types.value(u"erasure"_s).live + types.value(u"erasure_key"_s).live < kept;
}

void Desk::replayErasures() {
    write([&](Writer&) {
        for (const ErasureLedger::Kept& kept : d->ledger.documents()) {
            if (!body(kept.id))
                d->documents->edit(kept.id, kept.body);
        }
        d->sweepErased(*this);
    });
}

void Desk::takeErasuresOf(const Desk& other) {
    write([&](Writer&) {
        const auto ledger = other.d->ledger.documents(); // first: of a damaged desk nothing is read after a bad page
        // The versions without the name were written there.
        QList<DocumentStore::Incoming> rewritten;
        try {
            forEachDocumentId(other.d->database, [&](qint64, const QString& id) {
                if (!other.d->ledger.rewrittenFields(id))
                    return;
                for (const DocumentStore::Stored& leaf : other.documents().leaves(id))
                    rewritten.append({id, leaf.deleted, leaf.body, leaf.ancestry});
            });
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Damaged || error.subject() != other.d->database.file())
                throw; // else what was not read is written here anew, as the ledger asks
        }
        d->documents->applyIncoming(rewritten);
        for (const ErasureLedger::Kept& kept : ledger) {
            if (!body(kept.id))
                d->documents->edit(kept.id, kept.body);
        }
    });
}

void Desk::finishErasingSoon() {
    if (!d->ledger.isPending())
        return;
    if (d->database.fileBytes() <= smallFile)
        finishErasing();
    else
        d->database.truncateLog();
}

bool Desk::finishErasing() {
    if (!d->ledger.isPending())
        return true;
    if (d->database.inTransaction())
        return false;
    d->projector.rewriteWords();
    if (!d->database.rewriteFile() || !d->database.truncateLog())
        return false;
    const ForTeam team(*this); // the receipt is the desk's, whoever erased
    write([&](Writer& writer) {
        d->ledger.setPending(false);
        const QList<ErasureLedger::Kept> ledger = d->ledger.documents();
        if (ledger.isEmpty())
            return;
        const QString id = receiptPrefix + info().replica;
        QJsonObject receipt = writer.body(id).value_or(QJsonObject());
        receipt.insert("name"_L1, info().name);
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        for (const ErasureLedger::Kept& kept : ledger) {
            const QString erasing = kept.body.value("erasing"_L1).toString();
            if (!erasing.isEmpty() && !receipt.contains(erasing))
                receipt.insert(erasing, today);
        }
        writer.putBody(id, receipt);
    });
    return true;
}

} // namespace entraide
