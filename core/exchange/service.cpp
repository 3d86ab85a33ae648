// SPDX-License-Identifier: GPL-3.0-or-later
// From a request to its endpoint: the gate, the rights, the shape of what is not possible.
#include "exchange/service.h"

#include "domain/error.h"
#include "exchange/replies.h"
#include "storage/database.h"
#include "storage/desk.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QUuid>

namespace entraide::exchange {

namespace {

Q_LOGGING_CATEGORY(logExchange, "entraide.exchange")

/// In the noticeboard's database; never served.
const QString sequenceKeyDocument = u"own.sequences"_s;

HttpReply noSuchDatabase() {
    return errorReply(404, "not_found"_L1, u"Database does not exist."_s);
}

bool isWrite(Endpoint endpoint) {
    switch (endpoint) {
    case Endpoint::PostDocument:
    case Endpoint::BulkDocs:
    case Endpoint::Compact:
    case Endpoint::WriteLocal:
    case Endpoint::DeleteLocal:
    case Endpoint::WriteDesign:
    case Endpoint::DeleteDesign:
    case Endpoint::WriteDocument:
    case Endpoint::DeleteDocument:
        return true;
    default:
        return false;
    }
}

/// What somebody without the right to read may ask of a noticeboard: all that a page needs which shows postings and
/// leaves submissions, with PouchDB or without.
bool isForPublic(Endpoint endpoint) {
    switch (endpoint) {
    case Endpoint::Database:
    case Endpoint::PostDocument:
    case Endpoint::Changes:
    case Endpoint::RevsDiff:
    case Endpoint::BulkDocs:
    case Endpoint::BulkGet:
    case Endpoint::AllDocs:
    case Endpoint::EnsureFullCommit:
    case Endpoint::ReadLocal:
    case Endpoint::WriteLocal:
    case Endpoint::ReadDocument:
    case Endpoint::WriteDocument:
        return true;
    default:
        return false;
    }
}

bool isJson(const QByteArray& contentType) {
    return contentType.isEmpty() || contentType.toLower().startsWith("application/json");
}

} // namespace

Service::Service(Desk& desk, Gate gate, FloodLimits flood)
    : clock(&QDateTime::currentMSecsSinceEpoch)
    , m_desk(desk)
    , m_gate(std::move(gate))
    , m_shelf(std::make_unique<DeskShelf>(desk))
    , m_flood(flood) {}

Service::~Service() = default;

std::unique_ptr<Service> Service::forTestSuite(Desk& scratch, Gate gate) {
    auto service = std::make_unique<Service>(scratch, std::move(gate));
    auto shelf = std::make_unique<ScratchShelf>(scratch);
    service->m_scratch = shelf.get();
    service->m_shelf = std::move(shelf);
    return service;
}

QString Service::databaseName() const {
    return m_desk.documents().databaseName();
}

qint64 Service::changeCounter() const {
    return m_desk.database().number("SELECT total(seq) + max(scope_key) FROM scope");
}

HttpReply Service::handle(const HttpRequest& request) {
    HttpReply reply;
    try {
        reply = admitted(request);
    } catch (const Error& error) {
        qCWarning(logExchange, "request failed with error code %d", static_cast<int>(error.code()));
        if (error.code() == ErrorCode::DiskFull)
            reply = errorReply(507, "insufficient_storage"_L1, u"The disk is full"_s);
        else if (error.code() == ErrorCode::BadInput)
            reply = badRequest(error.detail());
        else
            reply = errorReply(500, "internal_server_error"_L1, u"The desk could not store or read this"_s);
    }
    return reply;
}

HttpReply Service::admitted(const HttpRequest& request) {
    const std::optional<Visitor> visitor = m_gate(request);
    if (!visitor) {
        ++m_traffic.turnedAway;
        HttpReply reply = errorReply(401, "unauthorized"_L1, u"Name or password is incorrect."_s);
        reply.challenge = true;
        return reply;
    }
    const bool crosses = mayCross(request, *visitor);
    HttpReply reply =
        crosses && request.method == "OPTIONS" ? preflight(request, *visitor) : dispatch(request, *visitor);
    if (crosses) {
        // Nothing of a browser's own (cookies) is taken, so any page may ask what anybody may see.
        reply.headers.emplace_back("Access-Control-Allow-Origin", "*");
        reply.headers.emplace_back("Access-Control-Expose-Headers", "ETag, Location, Retry-After");
    }
    return reply;
}

bool Service::mayCross(const HttpRequest& request, const Visitor& visitor) const {
    if (request.origin.isEmpty() || visitor.role != PeerRole::Public || request.path.isEmpty())
        return false;
    const DocumentStore* store = m_shelf->find(request.path.first());
    return store && store->kind() == ScopeKind::Board && rightsOf(visitor, store->kind(), store->databaseName()).see;
}

HttpReply Service::preflight(const HttpRequest&, const Visitor&) const {
    HttpReply reply{.status = 204};
    reply.headers = {{"Access-Control-Allow-Methods", "GET, HEAD, POST, PUT"},
                     {"Access-Control-Allow-Headers", "Accept, Content-Type, If-Match, If-None-Match"},
                     {"Access-Control-Max-Age", "86400"}};
    return reply;
}

HttpReply Service::dispatch(const HttpRequest& request, const Visitor& visitor) {
    if (!request.contentEncoding.isEmpty() && request.contentEncoding != "identity")
        return errorReply(415, "bad_content_type"_L1, u"Content-Encoding is not taken"_s);
    const Routed routed = route(request.method, request.path);
    Call call{.request = request,
              .visitor = visitor,
              .store = nullptr,
              .database = routed.database,
              .rights = {},
              .id = routed.id};
    if (!routed.database.isEmpty()) {
        call.store = m_shelf->find(routed.database);
        if (call.store)
            call.rights = rightsOf(visitor, call.store->kind(), routed.database);
        if (!call.rights.see)
            call.store = nullptr;
        if (routed.route && routed.route->endpoint == Endpoint::CreateDatabase)
            return createDatabase(request, routed.database, visitor);
        if (!call.store)
            return noSuchDatabase();
    }
    if (!routed.route) {
        if (!routed.pathKnown)
            return notFound();
        HttpReply reply = errorReply(405, "method_not_allowed"_L1,
                                     u"Only "_s + QString::fromLatin1(methodsOf(request.path)) + u" allowed"_s);
        reply.headers.emplace_back("Allow", methodsOf(request.path));
        return reply;
    }
    const Endpoint endpoint = routed.route->endpoint;
    if (call.store && !call.rights.read && !isForPublic(endpoint))
        return forbidden(u"Not for visitors"_s);
    if (call.rights.read && !call.rights.write && isWrite(endpoint) && endpoint != Endpoint::WriteLocal &&
        endpoint != Endpoint::DeleteLocal)
        return forbidden(u"Only reading is allowed"_s);
    if (request.method == "POST" && !isJson(request.contentType))
        return errorReply(415, "bad_content_type"_L1, u"Content-Type must be application/json"_s);
    return answer(endpoint, call);
}

HttpReply Service::answer(Endpoint endpoint, const Call& call) {
    switch (endpoint) {
    case Endpoint::Welcome:
        return welcome();
    case Endpoint::Up:
        return jsonReply(200, {{"status"_L1, "ok"_L1}});
    case Endpoint::Uuids:
        return uuids(call);
    case Endpoint::Session:
        return session(call);
    case Endpoint::AllDatabases:
        return allDatabases(call.visitor);
    case Endpoint::Database:
        return databaseInfo(call);
    case Endpoint::CreateDatabase:
        return createDatabase(call.request, call.database, call.visitor);
    case Endpoint::DeleteDatabase:
        return deleteDatabase(call.database);
    case Endpoint::Changes:
        return changes(call);
    case Endpoint::RevsDiff:
        return revsDiff(call);
    case Endpoint::MissingRevs:
        return missingRevs(call);
    case Endpoint::BulkGet:
        return bulkGet(call);
    case Endpoint::AllDocs:
        return allDocs(call);
    case Endpoint::LocalDocs:
        return localDocs(call);
    case Endpoint::Digests:
        return digests(call);
    case Endpoint::EnsureFullCommit:
        return jsonReply(201, {{"ok"_L1, true}, {"instance_start_time"_L1, "0"_L1}});
    case Endpoint::Compact:
        return compact(call);
    case Endpoint::Purge:
    case Endpoint::SetSecurity:
    case Endpoint::SetRevsLimit:
    case Endpoint::WriteAttachment:
        return refused(endpoint);
    case Endpoint::Security:
        return jsonReply(200, {{"admins"_L1, QJsonObject{{"names"_L1, QJsonArray{}}, {"roles"_L1, QJsonArray{}}}},
                               {"members"_L1, QJsonObject{{"names"_L1, QJsonArray{}}, {"roles"_L1, QJsonArray{}}}}});
    case Endpoint::RevsLimit:
        return {.status = 200, .body = QByteArray::number(RevisionTree::revisionLimit) + '\n'};
    case Endpoint::ReadLocal:
        return readLocal(call);
    case Endpoint::WriteLocal:
        return writeLocal(call);
    case Endpoint::DeleteLocal:
        return deleteLocal(call);
    case Endpoint::ReadAttachment:
        return notFound();
    case Endpoint::ReadDesign:
    case Endpoint::ReadDocument:
        return readDocument(call);
    case Endpoint::WriteDesign:
    case Endpoint::DeleteDesign:
        if (!takesDesigns())
            return forbidden(u"Design documents are not kept here"_s);
        return endpoint == Endpoint::WriteDesign ? writeDocument(call) : deleteDocument(call);
    case Endpoint::PostDocument:
    case Endpoint::BulkDocs:
    case Endpoint::WriteDocument:
        if (!call.rights.write)
            return submit(call, endpoint);
        return endpoint == Endpoint::BulkDocs       ? bulkDocs(call)
               : endpoint == Endpoint::PostDocument ? postDocument(call)
                                                    : writeDocument(call);
    case Endpoint::DeleteDocument:
        return deleteDocument(call);
    }
    return notFound();
}

const HiddenSequence& Service::hidden() const {
    if (m_hidden)
        return *m_hidden;
    QByteArray key;
    DocumentStore& documents = m_desk.documents();
    if (const auto kept = documents.local(sequenceKeyDocument)) {
        key = QByteArray::fromHex(kept->value("key"_L1).toString().toLatin1());
    } else {
        key = QUuid::createUuid().toRfc4122() + QUuid::createUuid().toRfc4122();
        m_desk.write([&](Desk::Writer&) {
            documents.putLocal(sequenceKeyDocument, {{"key"_L1, QString::fromLatin1(key.toHex())}});
        });
    }
    m_hidden = std::make_unique<HiddenSequence>(key);
    return *m_hidden;
}

QString Service::sequence(const Call& call, qint64 seq) const {
    if (call.isPublic())
        return hidden().hide(seq);
    if (m_scratch)
        return QString::number(seq);
    // Told apart from those of another file and of another database.
    return QString::number(seq) + u'-' + m_desk.info().replica.left(6) + call.store->databaseUuid().left(6);
}

QByteArray Service::sequenceJson(const Call& call, qint64 seq) const {
    const QByteArray text = sequence(call, seq).toLatin1();
    return m_scratch ? text : '"' + text + '"';
}

qint64 Service::lastShown(const Call& call) const {
    if (call.rights.read)
        return call.store->lastSequence();
    // The public must not see the number move when somebody submits something.
    constexpr int pageSize = 1000;
    Seen& seen = m_shown[call.store->databaseName()];
    for (bool more = true; more;) {
        const auto rows = call.store->changes(seen.upTo, pageSize);
        more = rows.size() == pageSize;
        for (const DocumentStore::ChangesRow& row : rows) {
            seen.upTo = row.seq;
            if (call.shows(row.id))
                seen.shown = row.seq;
        }
    }
    return seen.shown;
}

qint64 Service::sinceOf(const Call& call, const QString& given) const {
    const QString text = jsonText(given);
    const qint64 last = call.store->lastSequence();
    if (text == "now"_L1)
        return lastShown(call);
    qint64 since = 0;
    if (call.isPublic()) {
        since = hidden().reveal(text);
    } else {
        const qsizetype dash = text.indexOf(u'-');
        // A sequence of another file (a restored copy, another desk): from the start, which _revs_diff makes harmless.
        if (dash > 0 && text != sequence(call, text.left(dash).toLongLong()))
            return 0;
        since = text.left(dash < 0 ? text.size() : dash).toLongLong();
    }
    return since < 0 || since > last ? 0 : since;
}

} // namespace entraide::exchange
