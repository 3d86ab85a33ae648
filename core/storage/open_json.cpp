// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/open_json.h"

#include "storage/audit_trail.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int openJsonVersion = 1;
constexpr int batch = 1000;

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

} // namespace

qint64 exportOpenJson(const Desk& desk, const QString& file) {
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
    write("{\"entraide\":" + QByteArray::number(openJsonVersion) +
          ",\"name\":" + QJsonDocument(QJsonArray{desk.info().name}).toJson(QJsonDocument::Compact).mid(1).chopped(1) +
          ",\"documents\":[");
    qint64 count = 0;
    qint64 since = 0;
    for (auto rows = documents.changes(since, batch); !rows.isEmpty(); rows = documents.changes(since, batch)) {
        for (const DocumentStore::ChangesRow& row : rows) {
            since = row.seq;
            for (const DocumentStore::Stored& leaf : documents.leaves(row.id)) {
                if (leaf.deleted)
                    continue;
                write((count++ ? ",\n" : "\n") + QJsonDocument(exported(leaf)).toJson(QJsonDocument::Compact));
            }
        }
    }
    write("\n]}\n");
    if (!target.commit())
        throw failed();
    return count;
}

qint64 importOpenJson(Desk& desk, const QString& file) {
    desk.require(DeskAct::RestoreBackup); // it may bring users
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        throw Error(QFileInfo::exists(file) ? ErrorCode::NoPermission : ErrorCode::FileMissing, file,
                    source.errorString());
    QJsonParseError problem{};
    const QJsonObject object = QJsonDocument::fromJson(source.readAll(), &problem).object();
    if (problem.error != QJsonParseError::NoError)
        throw Error(ErrorCode::BadInput, file, u"%1 at byte %2"_s.arg(problem.errorString()).arg(problem.offset));
    const int version = object.value("entraide"_L1).toInt();
    if (version > openJsonVersion)
        throw Error(ErrorCode::NewerVersion, file, u"export of version %1"_s.arg(version));
    if (version < 1 || !object.value("documents"_L1).isArray())
        throw Error(ErrorCode::BadInput, file, u"not an export of a desk"_s);
    qint64 count = 0;
    desk.write([&](Desk::Writer&) {
        QList<DocumentStore::Incoming> waiting;
        qint64 position = 0;
        const auto apply = [&] {
            count += desk.documents().applyIncoming(waiting).changes.size();
            waiting.clear();
        };
        for (const QJsonValue& value : object.value("documents"_L1).toArray()) {
            ++position;
            auto incoming = imported(value.toObject());
            if (!incoming)
                throw Error(ErrorCode::BadInput, file, u"document %1 is no document"_s.arg(position));
            waiting.append(std::move(*incoming));
            if (waiting.size() == batch)
                apply();
        }
        apply();
        desk.audit().enter(AuditAct::Imported, {},
                           auditDetail({{"kind"_L1, u"desk"_s}, {"rows"_L1, QString::number(count)}}));
    });
    return count;
}

} // namespace entraide
