// SPDX-License-Identifier: GPL-3.0-or-later
// The server and its databases, as a whole.
#include "exchange/replies.h"
#include "exchange/service.h"
#include "storage/database.h"
#include "storage/desk.h"

#include <QUuid>

#include <algorithm>

namespace entraide::exchange {

HttpReply Service::welcome() const {
    return jsonReply(200, {{"couchdb"_L1, "Welcome"_L1},
                           {"version"_L1, "3.5.0"_L1}, // the contract's version, which clients look at
                           {"uuid"_L1, m_desk.info().replica},
                           {"features"_L1, QJsonArray{}},
                           {"vendor"_L1, QJsonObject{{"name"_L1, "Entraide"_L1}}}});
}

HttpReply Service::uuids(const Call& call) const {
    constexpr int most = 1000;
    const QString text = queryValue(call.request.query, u"count"_s);
    bool good = false;
    const int count = text.isEmpty() ? 1 : text.toInt(&good);
    if ((!good && !text.isEmpty()) || count < 0 || count > most)
        return badRequest(u"count must be a number of at most %1"_s.arg(most));
    QJsonArray uuids;
    for (int i = 0; i < count; ++i)
        uuids.append(QUuid::createUuid().toString(QUuid::Id128));
    return jsonReply(200, {{"uuids"_L1, uuids}});
}

HttpReply Service::session(const Call& call) const {
    // There are no sessions: on 404 CouchDB's replicator sends its name and password with each request. Suites ask
    // whether they may do everything.
    if (!m_scratch || call.request.method == "POST")
        return notFound();
    const QJsonObject user{{"name"_L1, QJsonValue::Null}, {"roles"_L1, QJsonArray{"_admin"_L1}}};
    return jsonReply(200, {{"ok"_L1, true}, {"userCtx"_L1, user}, {"info"_L1, QJsonObject{}}});
}

HttpReply Service::allDatabases(const Visitor& visitor) const {
    QJsonArray names;
    for (const QString& name : m_shelf->names()) {
        const DocumentStore* store = m_shelf->find(name);
        if (store && rightsOf(visitor, store->kind(), name).see)
            names.append(name);
    }
    return arrayReply(200, names);
}

HttpReply Service::createDatabase(const HttpRequest&, const QString& name, const Visitor& visitor) {
    if (m_scratch && !ScratchShelf::isName(name)) {
        return errorReply(
            400, "illegal_database_name"_L1,
            u"Name: '%1'. Only lowercase characters (a-z), digits (0-9), and any of the characters _, $, (, ), +, -, "
            "and / are allowed. Must begin with a letter."_s.arg(name));
    }
    const DocumentStore* there = m_shelf->find(name);
    if (there && !rightsOf(visitor, there->kind(), name).see)
        there = nullptr;
    if (there || (m_scratch && !m_scratch->create(name)))
        return errorReply(412, "file_exists"_L1, u"The database could not be created, the file already exists."_s);
    if (!m_scratch)
        return forbidden(u"Databases are made at the desk"_s);
    HttpReply reply = jsonReply(201, {{"ok"_L1, true}});
    reply.location = '/' + QUrl::toPercentEncoding(name);
    return reply;
}

HttpReply Service::deleteDatabase(const QString& name) {
    if (!m_scratch)
        return forbidden(u"Databases are removed at the desk"_s);
    if (!m_scratch->remove(name))
        return errorReply(404, "not_found"_L1, u"Database does not exist."_s);
    return jsonReply(200, {{"ok"_L1, true}});
}

HttpReply Service::databaseInfo(const Call& call) const {
    qint64 live = call.store->documentCount();
    qint64 deleted = call.store->deletedCount();
    qint64 last = call.store->lastSequence();
    if (!call.rights.read) {
        live = call.store->count({.low = u"posting:"_s, .high = u"posting;"_s, .highIncluded = false}) +
               call.store->count({.low = u"board:info"_s, .high = u"board:info"_s});
        deleted = 0;
        last = lastShown(call);
    }
    return jsonReply(200, {{"db_name"_L1, call.database},
                           {"update_seq"_L1, m_scratch ? QJsonValue(last) : QJsonValue(sequence(call, last))},
                           {"purge_seq"_L1, "0"_L1},
                           {"doc_count"_L1, live},
                           {"doc_del_count"_L1, deleted},
                           {"instance_start_time"_L1, "0"_L1},
                           {"compact_running"_L1, false},
                           {"disk_format_version"_L1, 8},
                           {"sizes"_L1, QJsonObject{{"file"_L1, 0}, {"external"_L1, 0}, {"active"_L1, 0}}},
                           {"cluster"_L1, QJsonObject{{"q"_L1, 1}, {"n"_L1, 1}, {"w"_L1, 1}, {"r"_L1, 1}}},
                           {"props"_L1, QJsonObject{}}});
}

HttpReply Service::digests(const Call& call) const {
    QJsonObject types;
    const auto all = call.store->digests();
    for (auto it = all.begin(); it != all.end(); ++it) {
        types.insert(it.key(),
                     QJsonObject{{"count"_L1, it->live}, {"digest"_L1, QString::fromLatin1(it->sum.toHex())}});
    }
    return jsonReply(200, {{"update_seq"_L1, sequence(call, call.store->lastSequence())}, {"types"_L1, types}});
}

HttpReply Service::compact(const Call& call) {
    // Bodies of older revisions are a desk's history and the ground of its merges; suites want to see them go.
    if (m_scratch)
        m_desk.database().execute("UPDATE rev SET body=NULL WHERE leaf=0 AND doc_key IN "
                                  "(SELECT doc_key FROM doc WHERE scope_key=" +
                                  std::to_string(call.store->scopeKey()) + ')');
    m_desk.database().execute("PRAGMA wal_checkpoint(PASSIVE)");
    return jsonReply(202, {{"ok"_L1, true}});
}

HttpReply Service::refused(Endpoint endpoint) const {
    switch (endpoint) {
    case Endpoint::Purge:
        return forbidden(u"Nothing is purged by peers: erase at the desk"_s);
    case Endpoint::SetSecurity:
        return forbidden(u"Rights are given at the desk"_s);
    case Endpoint::SetRevsLimit:
        return forbidden(u"The limit is fixed"_s);
    default:
        return forbidden(u"Attachments are not kept here"_s);
    }
}

} // namespace entraide::exchange
