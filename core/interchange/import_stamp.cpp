// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/import_stamp.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype identityBytes = 16;
constexpr qsizetype digestBytes = 3;
constexpr qsizetype digestLetters = 4;
const auto absent = u"----"_s;

QString shortHash(const QByteArray& bytes, qsizetype length) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)
                                   .first(length)
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

QString ImportStamp::identityOf(const QStringList& parts) {
    return shortHash(parts.join(u'\x1f').toUtf8(), identityBytes);
}

QString ImportStamp::digestOf(const QJsonValue& value) {
    if (value.isUndefined() || value.isNull())
        return absent;
    return shortHash(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact), digestBytes);
}

ImportStamp ImportStamp::fromString(const QString& key) {
    ImportStamp stamp;
    const qsizetype dot = key.indexOf(u'.');
    stamp.identity = key.left(dot < 0 ? key.size() : dot);
    for (qsizetype at = dot + 1; dot >= 0 && at + digestLetters <= key.size(); at += digestLetters)
        stamp.digests.append(key.mid(at, digestLetters));
    return stamp;
}

QStringList digestsOf(std::span<const QJsonObject> bodies, std::span<const ManagedField> fields) {
    QStringList digests;
    for (const ManagedField& field : fields)
        digests.append(ImportStamp::digestOf(bodies[static_cast<std::size_t>(field.record)].value(field.name)));
    return digests;
}

StampMerge mergeByStamp(const ImportStamp& stamp, std::span<const QJsonObject> desk, std::span<const QJsonObject> file,
                        std::span<const ManagedField> fields) {
    StampMerge merge;
    merge.bodies = QList<QJsonObject>(desk.begin(), desk.end());
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto record = static_cast<std::size_t>(fields[i].record);
        const QJsonValue there = desk[record].value(fields[i].name);
        const QJsonValue here = file[record].value(fields[i].name);
        const QString base = stamp.digests.value(static_cast<qsizetype>(i), absent);
        if (ImportStamp::digestOf(here) == base || here == there)
            continue;
        if (ImportStamp::digestOf(there) != base) {
            merge.keptAtDesk.append(fields[i].name);
            continue;
        }
        QJsonObject& body = merge.bodies[fields[i].record];
        if (here.isUndefined())
            body.remove(fields[i].name);
        else
            body.insert(fields[i].name, here);
        merge.taken.append(fields[i].name);
        merge.changed = true;
    }
    return merge;
}

} // namespace entraide
