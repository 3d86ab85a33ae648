// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/open_json.h"

#include "storage/audit_trail.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "storage/journal_witness.h"
#include "storage/json_pieces.h"
#include "storage/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <optional>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int openJsonVersion = 1; ///< of the file's form
constexpr int batch = 1000;

/// Of the program that writes: what records it knows.
int recordsVersion() {
    return allMigrations().back().version;
}

QString typeName(const QString& id) {
    const qsizetype colon = id.indexOf(u':');
    return colon < 1 ? QString() : id.left(colon);
}

/// What is one file's own affair, and would say something untrue of another.
bool belongsToFile(const QString& id) {
    return id.startsWith(witnessPrefix) || id.startsWith(Desk::receiptPrefix);
}

QJsonObject exported(const DocumentStore::Stored& stored) {
    QJsonObject object = stored.body;
    QJsonArray ids;
    for (const RevisionId& rev : stored.ancestry)
        ids.append(rev.hash);
    object.insert("_id"_L1, stored.id);
    object.insert("_rev"_L1, stored.rev.toString());
    object.insert("_revisions"_L1, QJsonObject{{u"start"_s, stored.rev.generation}, {u"ids"_s, ids}});
    return object;
}

std::optional<DocumentStore::Incoming> imported(const QJsonObject& object) {
    DocumentStore::Incoming incoming;
    incoming.id = object.value("_id"_L1).toString();
    const QJsonObject revisions = object.value("_revisions"_L1).toObject();
    int generation = revisions.value("start"_L1).toInt();
    for (const QJsonValue& hash : revisions.value("ids"_L1).toArray())
        incoming.ancestry.append({generation--, hash.toString()});
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (DocumentStore::isBodyMember(it.key()))
            incoming.body.insert(it.key(), it.value());
    }
    // Written by hand, or by another program: a first revision.
    if (incoming.ancestry.isEmpty())
        incoming.ancestry.append({1, revisionHash(false, 1, {}, canonicalJson(incoming.body))});
    if (!isAncestry(incoming.ancestry) || !DocumentStore::isStorable(incoming.id, incoming.body))
        return std::nullopt;
    return incoming;
}

QJsonObject toJson(const OpenJsonCounts& counts) {
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

/// Reads one file into a desk; inside a transaction.
class OpenJsonReader {
public:
    OpenJsonReader(Desk& desk, QFile& file, const OpenJsonProgress& progress)
        : m_desk(desk)
        , m_file(file)
        , m_progress(progress)
        , m_pieces(file, file.fileName()) {}

    OpenJsonDone read() {
        m_pieces.enterObject();
        while (const auto member = m_pieces.nextMember())
            take(*member);
        m_pieces.finish();
        if (!m_hasVersion || !m_hasDocuments)
            throw fault(openJsonFault::notExport);
        if (m_said && *m_said != toJson(m_done.counts))
            throw fault(openJsonFault::miscounted);
        return m_done;
    }

private:
    Error fault(QLatin1StringView what, const QString& where = {}) const {
        return Error(ErrorCode::BadInput, m_file.fileName(), where.isEmpty() ? QString(what) : what + u": "_s + where);
    }

    void take(const QString& member) {
        if (member == "documents"_L1) {
            if (std::exchange(m_hasDocuments, true))
                throw fault(openJsonFault::notExport);
            takeDocuments();
        } else if (member == "entraide"_L1 || member == "records"_L1) {
            const int version = m_pieces.value().toInt();
            const bool isForm = member == "entraide"_L1;
            if (version > (isForm ? openJsonVersion : recordsVersion()))
                throw Error(ErrorCode::NewerVersion, m_file.fileName(), u"export of version %1"_s.arg(version));
            if (version < 1)
                throw fault(openJsonFault::notExport);
            m_hasVersion = m_hasVersion || isForm;
        } else if (member == "counts"_L1) {
            m_said = m_pieces.value().toObject();
        } else if (member == "name"_L1) {
            m_done.name = m_pieces.value().toString();
        } else {
            m_pieces.value(); // what somebody added
        }
    }

    void takeDocuments() {
        m_pieces.enterArray();
        while (const auto object = m_pieces.nextObject()) {
            ++m_done.read;
            auto incoming = imported(*object);
            if (!incoming)
                throw fault(openJsonFault::noDocument, QString::number(m_done.read));
            ++m_done.counts[typeName(incoming->id)];
            if (!belongsToFile(incoming->id))
                m_waiting.append(std::move(*incoming));
            if (m_waiting.size() == batch)
                apply();
        }
        apply();
    }

    void apply() {
        m_done.documents += m_desk.documents().applyIncoming(m_waiting).changes.size();
        m_waiting.clear();
        if (m_progress)
            m_progress(m_pieces.position(), m_file.size());
    }

    Desk& m_desk;
    QFile& m_file;
    const OpenJsonProgress& m_progress;
    JsonPieces m_pieces;
    QList<DocumentStore::Incoming> m_waiting;
    OpenJsonDone m_done;
    std::optional<QJsonObject> m_said;
    bool m_hasVersion = false;
    bool m_hasDocuments = false;
};

} // namespace

OpenJsonDone writeOpenJson(const Desk& desk, const QString& file, const OpenJsonProgress& progress) {
    desk.require(DeskAct::Export);
    QSaveFile target(file);
    const auto failed = [&]() -> Error {
        return Error(target.error() == QFileDevice::OpenError || target.error() == QFileDevice::PermissionsError
                         ? ErrorCode::NoPermission
                         : ErrorCode::DiskFull,
                     file, target.errorString());
    };
    if (!target.open(QIODevice::WriteOnly))
        throw failed();
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // it holds everybody in plain text
    const auto write = [&](const QByteArray& bytes) {
        if (target.write(bytes) != bytes.size())
            throw failed();
    };
    const ReadSnapshot snapshot(const_cast<Desk&>(desk).database());
    const DocumentStore& documents = desk.documents();
    const qint64 total = documents.documentCount();
    write("{\"entraide\":" + QByteArray::number(openJsonVersion) +
          ",\"records\":" + QByteArray::number(recordsVersion()) +
          ",\"name\":" + QJsonDocument(QJsonArray{desk.info().name}).toJson(QJsonDocument::Compact).mid(1).chopped(1) +
          ",\"documents\":[");
    OpenJsonDone done;
    qint64 since = 0;
    for (auto rows = documents.changes(since, batch); !rows.isEmpty(); rows = documents.changes(since, batch)) {
        for (const DocumentStore::ChangesRow& row : rows) {
            since = row.seq;
            if (belongsToFile(row.id))
                continue;
            for (const DocumentStore::Stored& leaf : documents.leaves(row.id)) {
                if (leaf.deleted)
                    continue;
                write((done.documents++ ? ",\n" : "\n") + QJsonDocument(exported(leaf)).toJson(QJsonDocument::Compact));
                ++done.counts[typeName(row.id)];
            }
        }
        if (progress)
            progress(std::min(done.documents, total), total);
    }
    write("\n],\"counts\":" + QJsonDocument(toJson(done.counts)).toJson(QJsonDocument::Compact) + "}\n");
    if (!target.commit())
        throw failed();
    return done;
}

bool holdsRecords(const Desk& desk) {
    const QMap<QString, TypeDigest> digests = desk.documents().digests();
    for (auto it = digests.cbegin(); it != digests.cend(); ++it) {
        const bool isOfNewDesk = it.key() == enumName(EntityType::User) ||
                                 it.key() == enumName(EntityType::DeskProfile) || belongsToFile(it.key() + u':');
        if (it->live > 0 && !isOfNewDesk)
            return true;
    }
    return false;
}

OpenJsonDone readOpenJson(Desk& desk, const QString& file, OpenJsonInto into, const OpenJsonProgress& progress) {
    desk.require(DeskAct::RestoreBackup); // it may bring users
    QFile source(file);
    if (QFileInfo(file).isDir() || !source.open(QIODevice::ReadOnly))
        throw Error(QFileInfo::exists(file) ? ErrorCode::NoPermission : ErrorCode::FileMissing, file,
                    source.errorString());
    OpenJsonDone done;
    const ChangeSet changes = desk.write([&](Desk::Writer&) {
        if (into == OpenJsonInto::EmptyDesk && holdsRecords(desk))
            throw Error(ErrorCode::BadInput, desk.info().file, openJsonFault::notEmpty);
        done = OpenJsonReader(desk, source, progress).read();
        desk.audit().enter(AuditAct::Imported, {},
                           auditDetail({{"kind"_L1, u"desk"_s}, {"rows"_L1, QString::number(done.documents)}}));
    });
    done.changes = changes;
    return done;
}

qint64 exportOpenJson(const Desk& desk, const QString& file) {
    return writeOpenJson(desk, file).documents;
}

qint64 importOpenJson(Desk& desk, const QString& file) {
    return readOpenJson(desk, file, OpenJsonInto::AnyDesk).documents;
}

} // namespace entraide
