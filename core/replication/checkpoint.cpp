// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/checkpoint.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>

namespace entraide::replication {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHistory = 40;

/// A sequence is opaque: a number, a text, or whatever else a peer thinks of.
QString sequenceText(const QJsonValue& value) {
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    return {};
}

/// Half of the older half goes: the newest are kept all, and further back they lie wider apart.
void thin(QJsonArray& history) {
    if (history.size() <= longestHistory)
        return;
    for (qsizetype i = history.size() - 2; i > longestHistory / 2; i -= 2)
        history.removeAt(i);
}

} // namespace

bool isSameSequence(const QString& a, const QString& b) {
    return a == b || (a.contains(u'-') && b.contains(u'-') && a.section(u'-', 0, 0) == b.section(u'-', 0, 0));
}

QString replicationId(const QString& sourceIdentity, const QString& sourceDatabase, const QString& targetIdentity,
                      const QString& targetDatabase) {
    const QJsonArray named{sourceIdentity, sourceDatabase, targetIdentity, targetDatabase};
    const QByteArray digest =
        QCryptographicHash::hash(QJsonDocument(named).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(32));
}

QJsonArray commonHistory(const QJsonObject& source, const QJsonObject& target) {
    QHash<QString, QString> known;
    for (const QJsonValue& value : target.value("history"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        known.insert(entry.value("session_id"_L1).toString(), sequenceText(entry.value("recorded_seq"_L1)));
    }
    QJsonArray common;
    for (const QJsonValue& value : source.value("history"_L1).toArray()) {
        const QJsonObject entry = value.toObject();
        const QString session = entry.value("session_id"_L1).toString();
        const QString sequence = sequenceText(entry.value("recorded_seq"_L1));
        if (!session.isEmpty() && !sequence.isEmpty() && known.value(session) == sequence)
            common.append(QJsonObject{{"session_id"_L1, session}, {"recorded_seq"_L1, sequence}});
    }
    return common;
}

Checkpoint::Checkpoint(Endpoint& source, Endpoint& target)
    : m_source(source)
    , m_target(target)
    , m_id(replicationId(source.identity(), source.database(), target.identity(), target.database())) {}

Task<QString> Checkpoint::find() {
    const std::optional<QJsonObject> there = co_await m_source.local(m_id);
    const std::optional<QJsonObject> here = co_await m_target.local(m_id);
    m_history = there && here ? commonHistory(*there, *here) : QJsonArray();
    if (m_history.isEmpty())
        co_return QString();
    co_return m_history.first().toObject().value("recorded_seq"_L1).toString();
}

Task<bool> Checkpoint::record(QString since) {
    const QString session = QUuid::createUuid().toString(QUuid::Id128);
    m_history.prepend(QJsonObject{{"session_id"_L1, session}, {"recorded_seq"_L1, since}});
    thin(m_history);
    const QJsonObject document{{"session_id"_L1, session},
                               {"source_last_seq"_L1, since},
                               {"replication_id_version"_L1, 4},
                               {"history"_L1, m_history}};
    co_await m_source.putLocal(m_id, document);
    co_await m_target.putLocal(m_id, document);
    co_return true;
}

} // namespace entraide::replication
