// SPDX-License-Identifier: GPL-3.0-or-later
// Taking documents in: edits that name their parent, and revisions that bring their history.
#include "exchange/replies.h"
#include "exchange/service.h"
#include "replication/peer_writes.h"
#include "storage/desk.h"

#include <QUuid>

#include <algorithm>
#include <variant>
#include <vector>

namespace entraide::exchange {

using namespace replication;

namespace {

const QString notForPrograms = u"Who works at the desk is written by desks of the team"_s;

/// As conflicts and held deletions name who called.
QString nameOf(const Visitor& visitor) {
    return visitor.id.isEmpty() ? visitor.name : visitor.id;
}

} // namespace

void Service::announce(const ChangeSet& set, qsizetype documents) {
    m_traffic.received += documents;
    if (onChanged && !set.isEmpty())
        onChanged(set);
}

QJsonArray Service::storeIncoming(const Call& call, const QJsonArray& documents) {
    QList<DocumentStore::Incoming> good;
    good.reserve(documents.size());
    QJsonArray refused;
    for (const QJsonValue& value : documents) {
        auto incoming = incomingFromJson(value, takesDesigns());
        auto* document = std::get_if<DocumentStore::Incoming>(&incoming);
        if (document && !mayBring(call.visitor, document->id)) {
            refused.append(QJsonObject{{"id"_L1, document->id},
                                       {"rev"_L1, document->ancestry.first().toString()},
                                       {"error"_L1, "forbidden"_L1},
                                       {"reason"_L1, notForPrograms}});
        } else if (document) {
            good.append(std::move(*document));
        } else {
            const Refused& why = std::get<Refused>(incoming);
            refused.append(QJsonObject{
                {"id"_L1, why.id}, {"rev"_L1, why.rev}, {"error"_L1, QString(why.error)}, {"reason"_L1, why.reason}});
        }
    }
    if (good.isEmpty())
        return refused;
    const Taken taken = takeFromPeer(m_desk, *call.store, good, nameOf(call.visitor), Merging::ByThePeer);
    announce(taken.changes, taken.changed);
    return refused;
}

namespace {

struct Edit {
    QString id;
    QJsonObject body;
    bool deleted = false;
    std::optional<RevisionId> parent;
};
struct Faulty {
    int status;
    QJsonObject answer;
};

std::variant<Edit, Faulty> editOf(const QJsonObject& document, bool designs) {
    QString id = document.value("_id"_L1).toString();
    const auto failed = [&](int code, QLatin1StringView error, const QString& reason) {
        return Faulty{code, {{"id"_L1, id}, {"error"_L1, QString(error)}, {"reason"_L1, reason}}};
    };
    if (document.contains("_id"_L1) && !document.value("_id"_L1).isString())
        return failed(400, "illegal_docid"_L1, u"_id field must contain a string"_s);
    if (document.contains("_id"_L1) && id.isEmpty())
        return failed(400, "illegal_docid"_L1, u"Document id must not be empty"_s);
    if (id.isEmpty())
        id = QUuid::createUuid().toString(QUuid::Id128);
    if (id.startsWith("_local/"_L1))
        return Edit{id, document, false, std::nullopt};
    const bool design = id.startsWith("_design/"_L1);
    if (design && !designs)
        return failed(403, "forbidden"_L1, u"Design documents are not kept here"_s);
    if (id.startsWith(u'_') && !design)
        return failed(400, "illegal_docid"_L1, u"Only reserved document ids may start with underscore."_s);
    if (document.contains("_attachments"_L1))
        return failed(403, "forbidden"_L1, u"Attachments are not kept here"_s);
    QString unknown;
    const auto body = bodyFromDocument(document, &unknown);
    if (!body)
        return failed(400, "doc_validation"_L1, u"Bad special document member: "_s + unknown);
    if (!DocumentStore::isStorable(id, *body))
        return failed(413, "document_too_large"_L1, u"A document is at most 64 KB"_s);
    const QString rev = document.value("_rev"_L1).toString();
    const auto parent = RevisionId::fromString(rev);
    if (!rev.isEmpty() && !parent)
        return failed(400, "bad_request"_L1, u"Invalid rev format"_s);
    return Edit{id, *body, document.value("_deleted"_L1).toBool(), parent};
}

} // namespace

QList<Service::Edited> Service::storeEdits(const Call& call, const QList<QJsonObject>& documents) {
    QList<Edited> results;
    std::vector<std::variant<Edit, Faulty>> edits;
    for (const QJsonObject& document : documents) {
        edits.push_back(editOf(document, takesDesigns()));
        if (const auto* faulty = std::get_if<Faulty>(&edits.back()); faulty && faulty->status == 400)
            return {{faulty->status, faulty->answer}}; // as CouchDB: what is no document is wrong as a whole
    }
    qsizetype stored = 0;
    const auto putGuarded = [&](const Call& by, const Edit& edit, RevisionId* made) {
        const Put put =
            putFromPeer(m_desk, *by.store, edit.id, edit.body, edit.deleted, edit.parent, nameOf(by.visitor));
        *made = put.made;
        return put.result;
    };
    const auto store = [&](const std::variant<Edit, Faulty>& one) -> Edited {
        if (const auto* faulty = std::get_if<Faulty>(&one))
            return {faulty->status, faulty->answer};
        const Edit& edit = std::get<Edit>(one);
        if (!mayBring(call.visitor, edit.id))
            return {403, {{"id"_L1, edit.id}, {"error"_L1, "forbidden"_L1}, {"reason"_L1, notForPrograms}}};
        if (edit.id.startsWith("_local/"_L1)) {
            Call local = call;
            local.id = edit.id.mid(7);
            return putLocal(local, edit.body, canonicalJson(edit.body).size());
        }
        RevisionId made;
        // A deletion, or what becomes of a user, may have to wait for a person; nothing else does.
        const auto result = edit.deleted || entityTypeOf(edit.id) == EntityType::User
                                ? putGuarded(call, edit, &made)
                                : call.store->put(edit.id, edit.body, false, edit.parent, &made);
        if (result == DocumentStore::PutResult::Conflict) {
            return {409,
                    {{"id"_L1, edit.id}, {"error"_L1, "conflict"_L1}, {"reason"_L1, "Document update conflict."_L1}}};
        }
        ++stored;
        return {201, {{"ok"_L1, true}, {"id"_L1, edit.id}, {"rev"_L1, made.toString()}}};
    };
    const ChangeSet changed = m_desk.write([&](Desk::Writer&) {
        for (const auto& edit : edits)
            results.append(store(edit));
    });
    announce(changed, stored);
    return results;
}

HttpReply Service::bulkDocs(const Call& call) {
    const auto body = objectOf(call.request.body);
    if (!body)
        return badRequest(u"Request body must be a JSON object"_s);
    if (!body->contains("docs"_L1))
        return badRequest(u"POST body must include `docs` parameter."_s);
    if (!body->value("docs"_L1).isArray())
        return badRequest(u"`docs` parameter must be an array."_s);
    const QJsonArray documents = body->value("docs"_L1).toArray();
    if (!body->value("new_edits"_L1).toBool(true)) {
        // CouchDB refuses all of a batch in which one names no revision. A replicator never sends that.
        const auto unnamed = std::ranges::find_if(
            documents, [](const QJsonValue& document) { return !document.toObject().contains("_rev"_L1); });
        if (unnamed != documents.end())
            return badRequest(u"Document must have a _rev where new_edits is false"_s);
        return arrayReply(201, storeIncoming(call, documents));
    }
    QList<QJsonObject> edits;
    for (const QJsonValue& document : documents) {
        if (!document.isObject())
            return badRequest(u"Document must be a JSON object"_s);
        edits.append(document.toObject());
    }
    const QList<Edited> results = edits.isEmpty() ? QList<Edited>{} : storeEdits(call, edits);
    if (!results.isEmpty() && results.first().status == 400)
        return jsonReply(400, results.first().answer);
    QJsonArray answers;
    for (const Edited& edited : results)
        answers.append(edited.answer);
    return arrayReply(201, answers);
}

} // namespace entraide::exchange
