// SPDX-License-Identifier: GPL-3.0-or-later
// What the public sends to a noticeboard: new sealed submissions and nothing else. Whoever sends one learns that it
// arrived and never whether another is there.
#include "exchange/replies.h"
#include "exchange/service.h"
#include "storage/desk.h"

#include <QUuid>

#include <algorithm>

namespace entraide::exchange {

using namespace replication;

namespace {

QJsonObject refusal(const QJsonObject& document, QLatin1StringView error, const QString& reason) {
    return {{"id"_L1, document.value("_id"_L1)},
            {"rev"_L1, document.value("_rev"_L1)},
            {"error"_L1, QString(error)},
            {"reason"_L1, reason}};
}

} // namespace

QJsonObject Service::storeSubmission(const Call& call, const QJsonObject& document) {
    const QString id = document.value("_id"_L1).toString();
    const QJsonObject body = bodyFromDocument(document).value_or(QJsonObject());
    auto rev = RevisionId::fromString(document.value("_rev"_L1).toString());
    if (!rev)
        rev = RevisionId{1, revisionHash(false, 1, {}, canonicalJson(body))};
    // One that is known, taken in or removed since is answered like a new one: a page whose line dropped sends again.
    if (!call.store->revision(id)) {
        qsizetype count = 0;
        const ChangeSet changed = m_desk.write([&](Desk::Writer&) {
            count = call.store->applyIncoming({{.id = id, .deleted = false, .body = body, .ancestry = {*rev}}})
                        .changes.size();
        });
        announce(changed, count);
    }
    return {{"ok"_L1, true}, {"id"_L1, id}, {"rev"_L1, rev->toString()}};
}

HttpReply Service::submit(const Call& call, Endpoint endpoint) {
    constexpr qsizetype mostBytes = 512 * 1024;
    if (call.request.body.size() > mostBytes)
        return errorReply(413, "too_large"_L1, u"Too much at once"_s);
    auto body = objectOf(call.request.body);
    if (!body)
        return badRequest(u"Document must be a JSON object"_s);
    const bool bulk = endpoint == Endpoint::BulkDocs;
    if (bulk && !body->value("docs"_L1).isArray())
        return badRequest(u"`docs` parameter must be an array."_s);
    if (endpoint == Endpoint::WriteDocument) {
        if (body->contains("_id"_L1) && body->value("_id"_L1).toString() != call.id)
            return badRequest(u"Document ID in the body must match the one in the path"_s);
        body->insert("_id"_L1, call.id);
    }
    const QJsonArray documents = bulk ? body->value("docs"_L1).toArray() : QJsonArray{*body};
    // Nonsense counts as well: it takes as much to look at. A part of a batch is not taken, so that it comes again
    // whole.
    if (const int seconds = m_flood.refuseFor(call.request.remote,
                                              static_cast<int>(std::max<qsizetype>(documents.size(), 1)), clock())) {
        HttpReply reply = errorReply(429, "too_many_requests"_L1, u"Too many at once. Please try again in a while."_s);
        reply.headers.emplace_back("Retry-After", QByteArray::number(seconds));
        return reply;
    }
    QJsonArray answers;
    for (const QJsonValue& value : documents) {
        const QJsonObject document = value.toObject();
        answers.append(isSealedSubmission(document)
                           ? storeSubmission(call, document)
                           : refusal(document, "forbidden"_L1, u"Only new sealed submissions are taken here"_s));
    }
    if (!bulk) {
        const QJsonObject answer = answers.first().toObject();
        return jsonReply(answer.contains("error"_L1) ? 403 : 201, answer);
    }
    if (body->value("new_edits"_L1).toBool(true))
        return arrayReply(201, answers);
    QJsonArray refused;
    std::ranges::copy_if(answers, std::back_inserter(refused),
                         [](const QJsonValue& answer) { return answer.toObject().contains("error"_L1); });
    return arrayReply(201, refused);
}

} // namespace entraide::exchange
