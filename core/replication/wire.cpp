// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/wire.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace entraide::replication {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array protocolMembers{"_id"_L1,        "_rev"_L1,       "_deleted"_L1,   "_revisions"_L1,
                                     "_revs_info"_L1, "_conflicts"_L1, "_local_seq"_L1, "_deleted_conflicts"_L1};

} // namespace

QJsonObject revisionsToJson(const QList<RevisionId>& ancestry) {
    QJsonArray ids;
    for (const RevisionId& rev : ancestry)
        ids.append(rev.hash);
    return {{"start"_L1, ancestry.isEmpty() ? 0 : ancestry.first().generation}, {"ids"_L1, ids}};
}

QList<RevisionId> revisionsFromJson(const QJsonObject& revisions) {
    const qint64 start = revisions.value("start"_L1).toInteger();
    const QJsonArray ids = revisions.value("ids"_L1).toArray();
    if (start < 1 || start > RevisionId::highestGeneration || ids.isEmpty() || ids.size() > start)
        return {};
    QList<RevisionId> ancestry;
    for (qsizetype i = 0; i < ids.size(); ++i)
        ancestry.append({static_cast<int>(start - i), ids.at(i).toString()});
    return isAncestry(ancestry) ? ancestry : QList<RevisionId>();
}

std::optional<QJsonObject> bodyFromDocument(const QJsonObject& document, QString* unknownMember) {
    QJsonObject body;
    for (auto it = document.begin(); it != document.end(); ++it) {
        if (DocumentStore::isBodyMember(it.key())) {
            body.insert(it.key(), it.value());
            continue;
        }
        if (std::ranges::none_of(protocolMembers, [&](QLatin1StringView member) { return member == it.key(); })) {
            if (unknownMember)
                *unknownMember = it.key();
            return std::nullopt;
        }
    }
    return body;
}

std::variant<DocumentStore::Incoming, Refused> incomingFromJson(const QJsonValue& value, bool forSuites) {
    const QJsonObject document = value.toObject();
    const QString id = document.value("_id"_L1).toString();
    const QString rev = document.value("_rev"_L1).toString();
    const auto refuse = [&](QLatin1StringView error, const QString& reason) { return Refused{id, rev, error, reason}; };
    if (!value.isObject() || id.isEmpty())
        return refuse("bad_request"_L1, u"Document must have an id"_s);
    const bool design = id.startsWith(u"_design/");
    if (design && !forSuites)
        return refuse("forbidden"_L1, u"Design documents are not kept here"_s);
    if (id.startsWith(u'_') && !design)
        return refuse("bad_request"_L1, u"Only reserved document ids may start with underscore."_s);
    if (document.contains("_attachments"_L1))
        return refuse("forbidden"_L1, u"Attachments are not kept here"_s);
    const auto revision = RevisionId::fromString(rev);
    if (!revision)
        return refuse("bad_request"_L1, u"Invalid rev format"_s);
    QString unknown;
    const auto body = bodyFromDocument(document, &unknown);
    if (!body)
        return refuse("doc_validation"_L1, u"Bad special document member: "_s + unknown);
    QByteArray json = canonicalJson(*body);
    if (!DocumentStore::isStorable(id, *body, json))
        return refuse("forbidden"_L1, u"A document has an id of at most 512 characters and 64 KB at most"_s);

    DocumentStore::Incoming incoming{.id = id,
                                     .deleted = document.value("_deleted"_L1).toBool(),
                                     .body = *body,
                                     .ancestry = {*revision},
                                     .json = std::move(json)};
    if (document.contains("_revisions"_L1)) {
        incoming.ancestry = revisionsFromJson(document.value("_revisions"_L1).toObject());
        // CouchDB goes by _revisions alone. PouchDB tells others than _rev where a hash comes twice in a line, as the
        // short ones of its suite do; a real document with such a line is damaged.
        const bool leads = !incoming.ancestry.isEmpty() && incoming.ancestry.first() == *revision;
        if (incoming.ancestry.isEmpty() || (!leads && !forSuites))
            return refuse("bad_request"_L1, u"_revisions does not lead to _rev"_s);
    }
    return incoming;
}

QJsonObject documentToJson(const DocumentStore::Stored& stored, const DocumentParts& parts) {
    QJsonObject document = stored.body;
    document.insert("_id"_L1, stored.id);
    document.insert("_rev"_L1, stored.rev.toString());
    if (stored.deleted)
        document.insert("_deleted"_L1, true);
    if (parts.revisions)
        document.insert("_revisions"_L1, revisionsToJson(stored.ancestry));
    if (!parts.conflicts.isEmpty())
        document.insert("_conflicts"_L1, QJsonArray::fromStringList(parts.conflicts));
    return document;
}

} // namespace entraide::replication
