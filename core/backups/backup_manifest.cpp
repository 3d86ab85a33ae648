// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backup_manifest.h"

#include "domain/error.h"
#include "storage/vault.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <sodium.h>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;
constexpr std::size_t sealBytes = 32;
constexpr std::size_t markBytes = 16;

/// Keyed BLAKE2b (RFC 7693) of \a text by the data key alone; the salt is no secret.
QByteArray keyedHash(const QByteArray& text, const QByteArray& keyAndSalt, std::size_t bytes) {
    if (sodium_init() < 0)
        throw Error(ErrorCode::Storage, u"libsodium"_s, u"it does not start"_s);
    const QByteArray key = keyAndSalt.first(std::min<qsizetype>(keyAndSalt.size(), Vault::dataKeyBytes));
    QByteArray hash(static_cast<qsizetype>(bytes), '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), bytes,
                       reinterpret_cast<const unsigned char*>(text.constData()),
                       static_cast<unsigned long long>(text.size()),
                       key.isEmpty() ? nullptr : reinterpret_cast<const unsigned char*>(key.constData()),
                       static_cast<std::size_t>(key.size()));
    return hash;
}

QByteArray sealOf(const QByteArray& sealed, const QByteArray& keyAndSalt) {
    return keyedHash("entraide-backup|" + sealed, keyAndSalt, sealBytes).toHex();
}

QString timeText(const QDateTime& time) {
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject jsonOf(const DeskContents& contents) {
    QJsonObject databases;
    for (auto it = contents.databases.cbegin(); it != contents.databases.cend(); ++it) {
        QJsonObject types;
        for (auto type = it->types.cbegin(); type != it->types.cend(); ++type)
            types.insert(type.key(),
                         QJsonObject{{"live"_L1, type->live}, {"sum"_L1, QString::fromLatin1(type->sum.toHex())}});
        databases.insert(it.key(), QJsonObject{{"sequence"_L1, it->sequence}, {"types"_L1, types}});
    }
    return {{"version"_L1, contents.version},   {"team"_L1, contents.team},
            {"replica"_L1, contents.replica},   {"sample"_L1, contents.sample},
            {"erasures"_L1, contents.erasures}, {"state"_L1, contents.state},
            {"databases"_L1, databases},        {"team_database"_L1, contents.teamDatabase}};
}

DeskContents contentsIn(const QJsonObject& object) {
    DeskContents contents;
    contents.version = object.value("version"_L1).toInt();
    contents.team = object.value("team"_L1).toString();
    contents.replica = object.value("replica"_L1).toString();
    contents.sample = object.value("sample"_L1).toBool();
    contents.erasures = object.value("erasures"_L1).toString();
    contents.state = object.value("state"_L1).toString();
    contents.teamDatabase = object.value("team_database"_L1).toString();
    const QJsonObject databases = object.value("databases"_L1).toObject();
    for (auto it = databases.begin(); it != databases.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        DeskContents::Documents& documents = contents.databases[it.key()];
        documents.sequence = entry.value("sequence"_L1).toInteger();
        const QJsonObject types = entry.value("types"_L1).toObject();
        for (auto type = types.begin(); type != types.end(); ++type) {
            const QJsonObject digest = type.value().toObject();
            documents.types.insert(type.key(), {digest.value("live"_L1).toInteger(),
                                                QByteArray::fromHex(digest.value("sum"_L1).toString().toLatin1())});
        }
    }
    return contents;
}

} // namespace

QString keyMarkOf(const QByteArray& keyAndSalt) {
    if (keyAndSalt.isEmpty())
        return {};
    return QString::fromLatin1(keyedHash("entraide-backup-key", keyAndSalt, markBytes).toHex());
}

QByteArray BackupManifest::toJson(const QByteArray& keyAndSalt) const {
    QJsonObject object{{"entraide_backup"_L1, formatVersion},
                       {"made"_L1, timeText(made)},
                       {"reason"_L1, QString(enumName(reason))},
                       {"kept"_L1, kept},
                       {"sound"_L1, sound},
                       {"checked"_L1, timeText(checked)},
                       {"program"_L1, program},
                       {"series"_L1, series},
                       {"key"_L1, keyMark},
                       {"bytes"_L1, bytes},
                       {"file_sum"_L1, fileSum},
                       {"keys_sum"_L1, keysSum},
                       {"contents"_L1, jsonOf(contents)}};
    const QByteArray sealed = QJsonDocument(object).toJson(QJsonDocument::Compact);
    object.insert("seal"_L1, QString::fromLatin1(sealOf(sealed, keyAndSalt)));
    return QJsonDocument(object).toJson();
}

std::optional<BackupManifest::Read> BackupManifest::fromJson(const QByteArray& json) {
    QJsonObject object = QJsonDocument::fromJson(json).object();
    const int version = object.value("entraide_backup"_L1).toInt();
    const auto reason = enumFromName<BackupReason>(object.value("reason"_L1).toString());
    if (version < 1 || version > formatVersion || !reason)
        return std::nullopt;
    Read read;
    BackupManifest& manifest = read.manifest;
    const auto time = [&](QLatin1StringView key) {
        return QDateTime::fromString(object.value(key).toString(), Qt::ISODate).toUTC();
    };
    manifest.made = time("made"_L1);
    manifest.reason = *reason;
    manifest.kept = object.value("kept"_L1).toBool();
    manifest.sound = object.value("sound"_L1).toBool();
    manifest.checked = time("checked"_L1);
    manifest.program = object.value("program"_L1).toString();
    manifest.series = object.value("series"_L1).toString();
    manifest.keyMark = object.value("key"_L1).toString();
    manifest.bytes = object.value("bytes"_L1).toInteger();
    manifest.fileSum = object.value("file_sum"_L1).toString();
    manifest.keysSum = object.value("keys_sum"_L1).toString();
    manifest.contents = contentsIn(object.value("contents"_L1).toObject());
    if (!manifest.made.isValid())
        return std::nullopt;
    read.seal = object.take("seal"_L1).toString().toLatin1();
    read.sealed = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return read;
}

bool BackupManifest::Read::isUntouched(const QByteArray& keyAndSalt) const {
    return seal == sealOf(sealed, keyAndSalt);
}

} // namespace entraide
