// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal_witness.h"

#include "storage/desk.h"
#include "storage/document_store.h"

#include <QJsonObject>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headsKept = 8;

QString documentOf(const Desk& desk) {
    return witnessPrefix + desk.info().replica;
}

void addHeads(const QJsonObject& body, QList<TrailHead>& heads) {
    for (auto it = body.begin(); it != body.end(); ++it) {
        const QJsonObject said = it.value().toObject();
        TrailHead head{said.value("number"_L1).toInteger(), QByteArray::fromHex(it.key().toLatin1()),
                       QDateTime::fromString(said.value("at"_L1).toString(), Qt::ISODateWithMs)};
        if (head.number > 0 && head.at.isValid() && !heads.contains(head))
            heads.append(head);
    }
}

/// Of every version: one that contradicts the winner is worth as much.
QList<TrailHead> headsIn(const DocumentStore& team, const QString& id) {
    QList<TrailHead> heads;
    for (const DocumentStore::Stored& leaf : team.leaves(id)) {
        if (!leaf.deleted && leaf.available)
            addHeads(leaf.body, heads);
    }
    std::ranges::stable_sort(heads, {}, &TrailHead::at);
    return heads;
}

QJsonObject witnessBody(const QList<TrailHead>& heads) {
    QJsonObject body;
    for (const TrailHead& head : heads)
        body.insert(QString::fromLatin1(head.hash.toHex()),
                    QJsonObject{{"number"_L1, head.number}, {"at"_L1, head.at.toUTC().toString(Qt::ISODateWithMs)}});
    return body;
}

} // namespace

QList<TrailHead> witnessedHeads(const Desk& desk) {
    return headsIn(desk.documents(), documentOf(desk));
}

QList<ReplicaHead> witnessedOfAll(const Desk& desk) {
    QList<ReplicaHead> all;
    for (const QString& id : desk.documents().idsBeginning(witnessPrefix)) {
        const QList<TrailHead> heads = headsIn(desk.documents(), id);
        if (const auto newest = std::ranges::max_element(heads, {}, &TrailHead::number); newest != heads.end())
            all.append({id.mid(witnessPrefix.size()), *newest});
    }
    return all;
}

bool witnessJournal(Desk& desk, const QDateTime& now, Witnessing when) {
    bool written = false;
    desk.write([&](Desk::Writer&) {
        const AuditTrail& trail = desk.audit();
        QList<TrailHead> heads = witnessedHeads(desk);
        const bool agrees = std::ranges::all_of(heads, [&](const TrailHead& head) {
            return trail.hashAt(head.number) == head.hash || trail.wasRestored(head.number, head.at);
        });
        TrailHead head = trail.head();
        head.at = now.toUTC();
        const bool isKnown =
            std::ranges::any_of(heads, [&](const TrailHead& known) { return known.hash == head.hash; });
        const bool isDone = when == Witnessing::Daily && !heads.isEmpty() &&
                            heads.last().at.toLocalTime().date() >= now.toLocalTime().date();
        if (!agrees || isKnown || isDone || head.number == 0)
            return;
        heads.append(head);
        if (heads.size() > headsKept)
            heads.remove(0, heads.size() - headsKept);
        DocumentStore& team = desk.documents();
        const QString id = documentOf(desk);
        const auto versions = team.leaves(id);
        if (std::ranges::count(versions, false, &DocumentStore::Stored::deleted) > 1)
            team.resolve(id, witnessBody(heads));
        else
            team.edit(id, witnessBody(heads));
        written = true;
    });
    return written;
}

TrailReport verifyJournal(Desk& desk, const std::function<bool(double)>& progress) {
    return desk.audit().verify(witnessedHeads(desk), progress);
}

} // namespace entraide
