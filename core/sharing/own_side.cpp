// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/own_side.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

// Local documents that begin with "own." are never served to a peer.
const QString wantedDocument = u"own.sharing.wanted"_s;
const QString arrivalsDocument = u"own.sharing.arrivals"_s;

qsizetype liveLeaves(const QList<DocumentStore::Stored>& leaves) {
    return std::ranges::count_if(leaves, [](const DocumentStore::Stored& leaf) { return !leaf.deleted; });
}

} // namespace

OwnSide::OwnSide(DocumentStore& store, Altered altered)
    : m_store(store)
    , m_altered(altered)
    , m_wantedBefore(store.local(wantedDocument).value_or(QJsonObject())) {}

void OwnSide::want(const QString& id, const QJsonObject& body, Deleted deleted) {
    const QString digest = revisionHash(false, 1, {}, canonicalJson(body));
    const QString before = m_wantedBefore.value(id).toString();
    m_wanted.insert(id, digest);
    const QList<DocumentStore::Stored> leaves = m_store.leaves(id);
    const bool repair = m_altered == Altered::Repair;
    if (leaves.isEmpty()) {
        m_store.edit(id, body);
        return;
    }
    const DocumentStore::Stored& winner = leaves.first();
    if (!winner.deleted && winner.body == body && liveLeaves(leaves) == 1)
        return;
    const bool changedMind = !before.isEmpty() && before != digest;
    if (winner.deleted) {
        const bool anew = deleted == Deleted::Anew && before != digest;
        m_alteredCount += anew ? 0 : 1;
        if (repair || anew)
            m_store.edit(id, body);
    } else if (changedMind || repair) {
        m_alteredCount += changedMind ? 0 : 1;
        if (liveLeaves(leaves) > 1)
            m_store.resolve(id, body);
        else
            m_store.edit(id, body);
    } else if (winner.body != body) {
        ++m_alteredCount;
    }
}

void OwnSide::wantNone(const QString& id) {
    m_store.removeAll(id);
    m_store.dropBodies(id);
}

void OwnSide::finish() {
    if (m_wanted == m_wantedBefore)
        return;
    if (m_wanted.isEmpty())
        m_store.removeLocal(wantedDocument);
    else
        m_store.putLocal(wantedDocument, m_wanted);
}

Arrivals::Arrivals(DocumentStore& store)
    : m_store(store)
    , m_times(store.local(arrivalsDocument).value_or(QJsonObject())) {}

QDateTime Arrivals::of(const QString& id) const {
    return QDateTime::fromString(m_times.value(id).toString(), Qt::ISODate);
}

void Arrivals::note(const QStringList& ids, const QDateTime& now) {
    QJsonObject times;
    for (const QString& id : ids) {
        const QJsonValue known = m_times.value(id);
        times.insert(id, known.isString() ? known : QJsonValue(now.toUTC().toString(Qt::ISODate)));
    }
    if (times == m_times)
        return;
    m_times = times;
    m_store.putLocal(arrivalsDocument, m_times);
}

} // namespace entraide
