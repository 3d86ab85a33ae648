// SPDX-License-Identifier: GPL-3.0-or-later
// What stands at the front door, without sockets. An input is the bytes of a connection: they go through the guard, and
// the requests in them are asked of the service by everybody there is, strangers to coordinators. Nobody is let in who
// is not paired, nobody changes or sees more than their role allows, nobody becomes a peer by asking, and nothing ends
// in an internal error. An input whose first line is "pair" is a talk between two desks that are being paired, with
// somebody between them.
#include "exchange/gate.h"
#include "exchange/http_guard.h"
#include "exchange/peer_book.h"
#include "exchange/service.h"
#include "fuzz/fuzz_target.h"
#include "fuzz/pairing_talk.h"
#include "storage/desk.h"
#include "storage/digests.h"
#include "storage/document_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace entraide::exchange {
namespace {

using namespace Qt::StringLiterals;
using fuzz::require;

// ---- the bytes of a connection ------------------------------------------------------------------------------------

constexpr GuardLimits limits{.headerBytes = 1024, .bodyBytes = 16 * 1024};

/// None when the guard shuts the connection.
std::optional<int> requestsLetThrough(const QByteArray& bytes) {
    HttpGuard whole(limits);
    const int refused = whole.feed(bytes);
    HttpGuard bitten(limits);
    int refusedInBites = 0;
    for (qsizetype i = 0; i < bytes.size() && refusedInBites == 0; ++i)
        refusedInBites = bitten.feed(QByteArrayView(bytes).sliced(i, 1));
    require((refused != 0) == (refusedInBites != 0), "the guard does not mind how bytes come",
            QString::number(refused) + u' ' + QString::number(refusedInBites));
    if (refused != 0) {
        constexpr std::array statuses{400, 413, 431, 505};
        require(std::ranges::find(statuses, refused) != statuses.end(), "the guard refuses by a status it knows",
                QString::number(refused));
        return std::nullopt;
    }
    require(whole.requests() == bitten.requests() && whole.phase() == bitten.phase(),
            "the guard counts the same however bytes come");
    return whole.requests();
}

QByteArray headerOf(const QList<QByteArray>& lines, QByteArrayView name) {
    for (const QByteArray& line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

/// As http_server.cpp makes it of what the HTTP library read.
HttpRequest requestOf(const QList<QByteArray>& lines, const QByteArray& body) {
    static constexpr std::array methods{"GET", "PUT", "DELETE", "POST", "HEAD", "OPTIONS"};
    const QByteArray& first = lines.first();
    HttpRequest request;
    request.method = first.left(first.indexOf(' '));
    if (std::ranges::none_of(methods, [&](const char* method) { return request.method == method; }))
        request.method = "OTHER";
    const QByteArray target = first.mid(first.indexOf(' ') + 1, first.lastIndexOf(' ') - first.indexOf(' ') - 1);
    const QUrl url = QUrl::fromEncoded("http://desk" + (target.startsWith('/') ? target : QByteArray("/")));
    for (const QString& part : url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts))
        request.path.append(QUrl::fromPercentEncoding(part.toUtf8()));
    request.query = QUrlQuery(url);
    request.body = body;
    request.authorization = headerOf(lines, "authorization");
    request.ifMatch = headerOf(lines, "if-match");
    request.ifNoneMatch = headerOf(lines, "if-none-match");
    request.contentEncoding = headerOf(lines, "content-encoding").toLower();
    request.contentType = headerOf(lines, "content-type");
    request.origin = headerOf(lines, "origin");
    request.host = headerOf(lines, "host");
    request.lastEventId = headerOf(lines, "last-event-id");
    request.remote = u"192.0.2.1"_s;
    return request;
}

QList<HttpRequest> requestsIn(const QByteArray& bytes) {
    constexpr int most = 12;
    QList<HttpRequest> requests;
    const auto counted = requestsLetThrough(bytes);
    int found = 0;
    for (qsizetype at = 0; counted && at < bytes.size();) {
        const qsizetype end = bytes.indexOf("\r\n\r\n", at);
        if (end < 0)
            break;
        QList<QByteArray> lines = bytes.sliced(at, end - at).split('\n');
        for (QByteArray& line : lines)
            line = line.trimmed();
        const qsizetype length = headerOf(lines, "content-length").toLongLong();
        if (end + 4 + length > bytes.size())
            break;
        if (++found <= most)
            requests.append(requestOf(lines, bytes.sliced(end + 4, length)));
        at = end + 4 + length;
    }
    require(found == counted.value_or(0), "the guard lets through as many requests as there are");
    return requests;
}

// ---- who asks, and of what desk -----------------------------------------------------------------------------------

/// Stands in what is not for everybody.
const QByteArray needle = "Geheimnaald";

struct Asker {
    const char* name;
    QByteArray certificate = {};
    QByteArray authorization = {}; ///< null: whatever the request says
    bool isPublic = false;
    bool isStranger = false;
    bool writesTeam = false;
    bool writesPartner = false;
    bool seesNeedle = false;
};

class Scene {
public:
    Scene()
        : m_desk(Desk::create(fuzz::filePath(u"served.entraide"_s), {}, u"Fuzz"_s, true)) {
        DocumentStore& partner = m_desk->makeDatabase(ScopeKind::Partner, QString(32, u'b'));
        DocumentStore& board = m_desk->makeDatabase(ScopeKind::Board, QString(32, u'c'));
        m_names = {{u"team"_s, m_desk->documents().databaseName()},
                   {u"partner"_s, partner.databaseName()},
                   {u"board"_s, board.databaseName()}};
        const QString secret = QString::fromLatin1(needle);
        m_desk->write([&](Desk::Writer& writer) {
            writer.putBody(u"person:ann"_s, {{u"given_name"_s, u"Ann"_s}, {u"remark"_s, secret}});
            writer.putBody(u"volunteer:ann"_s, {{u"person"_s, u"person:ann"_s}});
            partner.put(u"card:1"_s, {{"text"_L1, "a card"_L1}}, false, std::nullopt);
            board.put(u"board:info"_s, {{"type"_L1, "board"_L1}}, false, std::nullopt);
            board.put(u"posting:1"_s, {{"type"_L1, "posting"_L1}, {"places"_L1, 3}}, false, std::nullopt);
            board.put(u"submission:00000000-0000-4000-8000-000000000001"_s, {{"box"_L1, secret}}, false, std::nullopt);
        });
        PeerBook book(*m_desk);
        const auto pair = [&](QByteArray certificate, PeerRole role, const QStringList& databases) {
            book.save({.kind = PeerKind::Desk,
                       .name = u"Desk"_s,
                       .certificate = std::move(certificate),
                       .role = role,
                       .databases = databases});
        };
        pair(QByteArray(64, 'a'), PeerRole::Coordinator, {});
        pair(QByteArray(64, 'd'), PeerRole::Reader, {});
        pair(QByteArray(64, 'e'), PeerRole::Partner, {partner.databaseName()});
        const QByteArray token = book.makeClient({.kind = PeerKind::Client, .name = u"Program"_s}).token;
        m_askers = {{.name = "a stranger", .isStranger = true},
                    {.name = "an unknown certificate", .certificate = QByteArray(64, 'f'), .isStranger = true},
                    {.name = "the public", .authorization = "", .isPublic = true},
                    {.name = "a reader", .certificate = QByteArray(64, 'd'), .seesNeedle = true},
                    {.name = "a partner", .certificate = QByteArray(64, 'e'), .writesPartner = true},
                    {.name = "a coordinator",
                     .certificate = QByteArray(64, 'a'),
                     .writesTeam = true,
                     .writesPartner = true,
                     .seesNeedle = true},
                    {.name = "a program",
                     .authorization = "Bearer " + token,
                     .writesTeam = true,
                     .writesPartner = true,
                     .seesNeedle = true}};
        // The key of the public's sequences is made at the first question.
        Service(*m_desk, withNoticeboard(PeerGate(*m_desk)))
            .handle({.method = "GET",
                     .path = {m_names.value(u"board"_s)},
                     .query = {},
                     .authorization = {},
                     .ifMatch = {},
                     .ifNoneMatch = {},
                     .contentEncoding = {}});
    }

    const QList<Asker>& askers() const { return m_askers; }
    void ask(const Asker& asker, const QList<HttpRequest>& requests);

private:
    struct State {
        qint64 team = 0;
        qint64 partner = 0;
        QList<RevisionId> shown; ///< of the noticeboard's own documents
        QList<Peer> peers;
    };
    DocumentStore& store(const QString& kind) const { return *m_desk->documentsOf(m_names.value(kind)); }
    State state() const;
    void check(const Asker& asker, const State& before, const HttpRequest& request, const HttpReply& reply) const;

    std::unique_ptr<Desk> m_desk;
    QHash<QString, QString> m_names; ///< "team" to "team-…"
    QList<Asker> m_askers;
};

Scene::State Scene::state() const {
    State state{store(u"team"_s).lastSequence(), store(u"partner"_s).lastSequence(), {}, peersOf(*m_desk)};
    for (const QString& id : {u"board:info"_s, u"posting:1"_s}) {
        if (const auto winner = store(u"board"_s).revision(id))
            state.shown.append(winner->rev);
    }
    return state;
}

void checkJson(const HttpReply& reply) {
    if (reply.contentType != "application/json" || reply.body.trimmed().isEmpty())
        return;
    const QByteArrayList texts = reply.continuous ? reply.body.split('\n') : QByteArrayList{reply.body};
    for (const QByteArray& text : texts) {
        QJsonParseError error{};
        QJsonDocument::fromJson('[' + text.trimmed() + ']', &error);
        require(error.error == QJsonParseError::NoError || error.error == QJsonParseError::DeepNesting,
                "an answer is JSON", QString::fromUtf8(text));
    }
}

void Scene::check(const Asker& asker, const State& before, const HttpRequest& request, const HttpReply& reply) const {
    constexpr std::array statuses{200, 201, 202, 204, 304, 400, 401, 403, 404, 405, 409, 412, 413, 415, 429};
    const QString about = QString::fromLatin1(asker.name) + u": "_s + QString::fromLatin1(request.method) + u" /"_s +
                          request.path.join(u'/') + u" -> "_s + QString::number(reply.status);
    // Folding the log in has to wait for the transaction that all of this is in.
    const bool folds = request.path.size() == 2 && request.path[1] == "_compact"_L1;
    require(std::ranges::find(statuses, reply.status) != statuses.end() || folds, "no request ends in a fault", about);
    checkJson(reply);
    const State after = state();
    require(after.peers == before.peers, "nobody becomes a peer by asking", about);
    if (asker.isStranger) {
        require(reply.status == 401, "a stranger is not let in", about);
        require(after.shown == before.shown, "and changes nothing", about);
    }
    require(asker.writesTeam || after.team == before.team, "the team's documents are the team's", about);
    require(asker.writesPartner || after.partner == before.partner, "a partner's are its own", about);
    require(asker.writesTeam || after.shown == before.shown, "the noticeboard is the desk's", about);
    if (!asker.seesNeedle && !request.body.contains(needle)) {
        require(!reply.body.contains(needle), "what is not for them is not shown", about);
        for (const auto& [name, value] : reply.headers)
            require(!value.contains(needle), "nor in a header", about);
    }
}

/// All of it in a transaction that is taken back.
void Scene::ask(const Asker& asker, const QList<HttpRequest>& requests) {
    struct TakenBack {};
    try {
        m_desk->write([&](Desk::Writer&) {
            Service service(*m_desk, asker.isPublic ? withNoticeboard(PeerGate(*m_desk)) : Gate(PeerGate(*m_desk)));
            service.clock = [] { return qint64(0); };
            for (HttpRequest request : requests) {
                request.certificate = asker.certificate;
                if (!asker.authorization.isNull())
                    request.authorization = asker.authorization;
                if (!request.path.isEmpty())
                    request.path.first() = m_names.value(request.path.first(), request.path.first());
                const State before = state();
                const HttpReply reply = service.handle(request);
                check(asker, before, request, reply);
                if (reply.wait) {
                    request.query = reply.waitQuery;
                    check(asker, before, request, service.handle(request));
                }
            }
            for (const QString& name : std::as_const(m_names)) {
                const DocumentStore& documents = *m_desk->documentsOf(name);
                Digests digests;
                const auto listed = documents.list({}, false);
                for (const DocumentStore::Listed& document : listed)
                    digests.add(document.id, document.rev);
                require(digests.types() == documents.digests(), "the digests are the documents'", name);
            }
            throw TakenBack();
        });
    } catch (const TakenBack&) {
    }
}

Scene& scene() {
    static Scene made;
    return made;
}

} // namespace
} // namespace entraide::exchange

namespace entraide {

const char* fuzz::name() {
    return "request_handlers";
}

} // namespace entraide

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    entraide::exchange::scene();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entraide::exchange;
    const QByteArray bytes = entraide::fuzz::bytesOf(data, size);
    if (bytes.startsWith("pair")) {
        checkPairing(bytes.split('\n'));
        return 0;
    }
    const QList<HttpRequest> requests = requestsIn(bytes);
    if (requests.isEmpty())
        return 0;
    for (const Asker& asker : scene().askers())
        scene().ask(asker, requests);
    return 0;
}
