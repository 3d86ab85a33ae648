// SPDX-License-Identifier: GPL-3.0-or-later
// Peers that mean harm, or are broken: as the one we ask, and as the one that writes to us. Whatever they do, an
// exchange ends, the desk is sound afterwards and nothing of it is lost.
#include "core/exchange/exchange_fixture.h"
#include "replication/held.h"
#include "replication/peer_writes.h"
#include "storage/desk_check.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {

using namespace replication;

namespace {

/// A peer with one document, whose answers a test bends.
class BentPeer {
public:
    /// What to answer instead, by the last part of the path ("_changes"; "" is the database); null: as usual.
    using Bend = std::function<std::optional<QByteArray>(const QString& part, const HttpRequest& request)>;

    explicit BentPeer(Bend bend)
        : m_bend(std::move(bend))
        , m_server([this](const HttpRequest& request) { return answer(request); }, [] { return 0; }) {
        m_server.listen(QHostAddress::LocalHost, 0);
    }
    PeerAddress address() const { return {QUrl(u"http://127.0.0.1:%1/db"_s.arg(m_server.port())), {}}; }
    int requests = 0;

private:
    HttpReply answer(const HttpRequest& request) {
        ++requests;
        const QString part = request.path.size() > 1 ? request.path[1] : request.path.isEmpty() ? u"/"_s : QString();
        if (const auto bent = m_bend(part, request))
            return {.status = 200, .body = *bent};
        if (part == "_changes"_L1) {
            const bool more = request.query.queryItemValue(u"since"_s).isEmpty();
            return {
                .body =
                    more ? R"({"results":[{"seq":"1","id":"memo:theirs","changes":[{"rev":"1-aa"}]}],"last_seq":"1"})"
                         : R"({"results":[],"last_seq":"1"})"};
        }
        if (part == "_bulk_get"_L1)
            return {
                .body =
                    R"({"results":[{"id":"memo:theirs","docs":[{"ok":{"_id":"memo:theirs","_rev":"1-aa","t":1}}]}]})"};
        if (part == "_local"_L1)
            return request.method == "PUT" ? HttpReply{.status = 201, .body = R"({"ok":true,"rev":"0-1"})"}
                                           : HttpReply{.status = 404, .body = "{}"};
        if (part == "_digests"_L1)
            return {.status = 404, .body = "{}"};
        if (part == "_bulk_docs"_L1)
            return {.status = 201, .body = "[]"};
        if (part == "_revs_diff"_L1)
            return {.body = "{}"};
        return {.body = R"({"db_name":"db","update_seq":"1","doc_count":1,"doc_del_count":0,"uuid":"beef"})"};
    }

    Bend m_bend;
    HttpServer m_server;
};

void expectSound(const TestDesk& desk) {
    const CheckReport report = checkDesk(*desk.desk);
    EXPECT_TRUE(report.isSound()) << qPrintable(report.problems.join(u'\n'));
}

BentPeer::Bend always(const QString& part, const QByteArray& body) {
    return [part, body](const QString& asked, const HttpRequest&) {
        return asked == part ? std::optional(body) : std::nullopt;
    };
}

TEST(HostilePeer, shouldBeAskedAsAnyOtherWhenItBehaves) {
    TestDesk ours(u"ours"_s);
    BentPeer peer([](const QString&, const HttpRequest&) { return std::nullopt; });
    const Synced synced = sync(*ours.desk, peer.address());
    ASSERT_FALSE(synced.error) << synced.error->what();
    EXPECT_EQ(synced.result.received, 1);
    EXPECT_TRUE(ours.desk->body(u"memo:theirs"_s));
}

TEST(HostilePeer, shouldNotHarmWithWrongTypesAnywhere) {
    const QByteArray wrong[] = {
        "null",
        "7",
        "\"text\"",
        "[]",
        "{}",
        "[[[[]]]]",
        "{\"results\":7}",
        "{\"results\":[7,null,[],{}],\"last_seq\":{}}",
        "{\"results\":[{\"id\":7,\"changes\":{}}],\"last_seq\":[1,\"x\"]}",
        "{\"results\":[{\"id\":\"memo:x\",\"changes\":[7,{\"rev\":[]},{\"rev\":\"9\"}]}],\"last_seq\":9e99}",
        "{\"results\":[{\"id\":\"memo:theirs\",\"docs\":[{\"ok\":[]},{\"ok\":{\"_id\":{}}},7]}]}",
        "{\"memo:kept\":{\"missing\":7},\"x\":null}",
        "{\"types\":{\"memo\":7},\"update_seq\":false}",
        "{\"types\":[],\"update_seq\":\"1\"}",
        "{\"session_id\":7,\"history\":[7,{\"session_id\":[],\"recorded_seq\":{}}],\"_rev\":7}",
        "{\"db_name\":[],\"update_seq\":null,\"doc_count\":\"many\"}",
        "{\"rev\":{}}"};
    TestDesk ours(u"ours"_s);
    ours.desk->write([](Desk::Writer& writer) { writer.putBody(u"memo:kept"_s, {{u"t"_s, 1}}); });
    for (const char* part : {"", "/", "_changes", "_bulk_get", "_local", "_digests", "_bulk_docs", "_revs_diff"}) {
        for (const QByteArray& body : wrong) {
            BentPeer peer(always(QString::fromLatin1(part), body));
            sync(*ours.desk, peer.address(), {.timeoutMilliseconds = 2000});
            EXPECT_LT(peer.requests, 40) << part << ' ' << body.constData();
            EXPECT_EQ(ours.desk->body(u"memo:kept"_s)->value(u"t"_s).toInt(), 1);
        }
    }
    expectSound(ours);
    for (const auto& row : ours.desk->documents().changes(0, 100))
        EXPECT_TRUE(row.id == "memo:kept"_L1 || row.id == "memo:theirs"_L1) << qPrintable(row.id);
}

TEST(HostilePeer, shouldNotKeepAnExchangeGoingWithoutEnd) {
    const QByteArray row = R"({"seq":"5","id":"memo:theirs","changes":[{"rev":"1-aa"}]})";
    {
        TestDesk ours(u"ours"_s);
        BentPeer standing(always(u"_changes"_s, "{\"results\":[" + row + "],\"last_seq\":\"5\"}"));
        const Synced synced = sync(*ours.desk, standing.address());
        ASSERT_TRUE(synced.error);
        EXPECT_EQ(synced.error->code(), ErrorCode::PeerAnswer);
        expectSound(ours);
    }
    TestDesk ours(u"ours"_s);
    int page = 0;
    BentPeer endless([&](const QString& part, const HttpRequest&) -> std::optional<QByteArray> {
        if (part != "_changes"_L1)
            return std::nullopt;
        return "{\"results\":[" + row + "],\"last_seq\":\"" + QByteArray::number(++page) + "\"}";
    });
    const Synced synced = sync(*ours.desk, endless.address());
    EXPECT_FALSE(synced.error) << "it is left, and the next exchange goes on";
    EXPECT_LT(endless.requests, 10'000);
    expectSound(ours);
}

TEST(HostilePeer, shouldTakeSequencesOfAnyShape) {
    TestDesk ours(u"ours"_s);
    QStringList since;
    BentPeer peer([&](const QString& part, const HttpRequest& request) -> std::optional<QByteArray> {
        if (part != "_changes"_L1)
            return std::nullopt;
        since.append(request.query.queryItemValue(u"since"_s, QUrl::FullyDecoded));
        return since.size() == 1
                   ? R"({"results":[{"id":"memo:theirs","changes":[{"rev":"1-aa"}]}],"last_seq":{"a":[1,"g1&=%"]}})"
                   : R"({"results":[],"last_seq":{"a":[1,"g1&=%"]}})";
    });
    const Synced synced = sync(*ours.desk, peer.address());
    ASSERT_FALSE(synced.error) << synced.error->what();
    EXPECT_EQ(since.value(1), u"{\"a\":[1,\"g1&=%\"]}"_s) << "given back as it came";
    EXPECT_EQ(synced.result.received, 1);
}

TEST(HostilePeer, shouldNotSlipInWhatWasNeverAskedFor) {
    TestDesk ours(u"ours"_s);
    BentPeer peer(always(u"_bulk_get"_s,
                         R"({"results":[{"id":"memo:theirs","docs":[
                             {"ok":{"_id":"memo:theirs","_rev":"1-aa","t":1}},
                             {"ok":{"_id":"memo:theirs","_rev":"1-aa","t":1}},
                             {"ok":{"_id":"person:slipped-in","_rev":"1-bb"}}]},
                             {"id":"memo:other","docs":[{"ok":{"_id":"memo:other","_rev":"1-cc"}}]}]})"));
    const Synced synced = sync(*ours.desk, peer.address());
    ASSERT_FALSE(synced.error);
    EXPECT_EQ(synced.result.received, 1);
    EXPECT_EQ(synced.result.refused, 2);
    EXPECT_EQ(ours.desk->documents().documentCount(), 1);
}

TEST(HostilePeer, shouldSayThatTheOtherSideHoldsSomethingElse) {
    TestDesk ours(u"ours"_s);
    BentPeer peer(always(u"_digests"_s, R"({"update_seq":"1","types":{"memo":{"count":1,"digest":"00"}}})"));
    EXPECT_EQ(sync(*ours.desk, peer.address()).result.differing, QStringList{u"memo"_s});
}

// ---- what a peer writes to us -------------------------------------------------------------------------------------

/// Pushes \a documents as a peer does; gives the answer.
HttpReply push(TestDesk& desk, const QJsonArray& documents) {
    desk.serve();
    const QString database = desk.desk->documents().databaseName();
    const QByteArray body =
        QJsonDocument(QJsonObject{{u"new_edits"_s, false}, {u"docs"_s, documents}}).toJson(QJsonDocument::Compact);
    HttpRequest request{};
    request.method = "POST";
    request.path = {database, u"_bulk_docs"_s};
    request.body = body;
    request.contentType = "application/json";
    return desk.service().handle(request);
}

QJsonObject revision(const QString& id, int generations, const QString& name, bool deleted = false) {
    QJsonArray ids;
    for (int i = generations; i > 0; --i)
        ids.append(i == generations ? name : u"h%1"_s.arg(i));
    QJsonObject document{{u"_id"_s, id},
                         {u"_rev"_s, u"%1-%2"_s.arg(generations).arg(name)},
                         {u"_revisions"_s, QJsonObject{{u"start"_s, generations}, {u"ids"_s, ids}}}};
    if (deleted)
        document.insert(u"_deleted"_s, true);
    return document;
}

TEST(HostileWrites, shouldTakeADocumentWithTenThousandRevisions) {
    TestDesk ours(u"ours"_s);
    constexpr int generations = 10'000;
    EXPECT_EQ(push(ours, {revision(u"memo:old"_s, generations, u"tip"_s)}).status, 201);
    EXPECT_EQ(push(ours, {revision(u"memo:old"_s, generations + 500, u"later"_s)}).status, 201);
    const auto leaves = ours.desk->documents().leaves(u"memo:old"_s);
    ASSERT_FALSE(leaves.isEmpty());
    EXPECT_LE(leaves.first().ancestry.size(), RevisionTree::revisionLimit + 1);
    TestDesk theirs(u"theirs"_s);
    EXPECT_FALSE(sync(*theirs.desk, {ours.serve(), {}}).error);
    EXPECT_EQ(theirs.everything(), ours.everything());
    expectSound(ours);
}

TEST(HostileWrites, shouldTakeManyDeletedConflicts) {
    TestDesk ours(u"ours"_s);
    QJsonArray documents{revision(u"memo:torn"_s, 3, u"live"_s)};
    for (int i = 0; i < 300; ++i)
        documents.append(revision(u"memo:torn"_s, 2 + i % 90, u"gone%1"_s.arg(i), true));
    EXPECT_EQ(push(ours, documents).status, 201);
    EXPECT_EQ(ours.desk->documents().leaves(u"memo:torn"_s).size(), 301);
    EXPECT_FALSE(ours.desk->documents().revision(u"memo:torn"_s)->deleted);
    TestDesk theirs(u"theirs"_s);
    EXPECT_FALSE(sync(*theirs.desk, {ours.serve(), {}}).error);
    EXPECT_EQ(theirs.everything(), ours.everything());
    expectSound(ours);
}

TEST(HostileWrites, shouldCarryIdsOfAnyShape) {
    TestDesk ours(u"ours"_s);
    QJsonArray documents;
    const QStringList ids{u"a/b"_s,      u"a%2Fb"_s,         u"../../etc"_s,    u"memo:🙂👩‍👩‍👧"_s,
                          u"memo:%00"_s, u"memo:\u0001\n"_s, u"?limit=1"_s,     u"#x"_s,
                          u"memo:é"_s,   u"memo:e\u0301"_s,  u"\"'<>"_s,        u"person:"_s,
                          u":"_s,        u"own.peers"_s,     QString(512, u'x')};
    for (const QString& id : ids)
        documents.append(revision(id, 1, u"aa"_s));
    EXPECT_EQ(push(ours, documents).status, 201);
    EXPECT_EQ(ours.desk->documents().documentCount(), ids.size());
    TestDesk theirs(u"theirs"_s);
    EXPECT_FALSE(sync(*theirs.desk, {ours.serve(), {}}).error);
    EXPECT_EQ(theirs.everything(), ours.everything());
    expectSound(ours);
    expectSound(theirs);
}

TEST(HostileWrites, shouldRefuseWhatIsTooLargeAndTakeTheRest) {
    TestDesk ours(u"ours"_s);
    QJsonObject large = revision(u"memo:large"_s, 1, u"aa"_s);
    large.insert(u"t"_s, QString(DocumentStore::maxBodyBytes, u'x'));
    QJsonObject full = revision(u"memo:full"_s, 1, u"aa"_s);
    full.insert(u"t"_s, QString(DocumentStore::maxBodyBytes - 8, u'x'));
    const QJsonArray documents{large,
                               full,
                               revision(QString(513, u'x'), 1, u"aa"_s),
                               revision(u"memo:hash"_s, 1, QString(129, u'a')),
                               revision(u"_local/x"_s, 1, u"aa"_s),
                               revision(u"memo:good"_s, 1, u"aa"_s)};
    const QJsonArray refused = QJsonDocument::fromJson(push(ours, documents).body).array();
    EXPECT_EQ(refused.size(), 4);
    EXPECT_EQ(ours.desk->documents().documentCount(), 2);
    expectSound(ours);
}

TEST(HostileWrites, shouldHoldMassDeletions) {
    TestDesk ours(u"ours"_s);
    ours.desk->write([](Desk::Writer& writer) {
        for (int i = 0; i < 100; ++i)
            writer.putBody(u"memo:%1"_s.arg(i), {{u"n"_s, i}});
    });
    QJsonArray documents;
    for (int i = 0; i < 100; ++i) {
        const QString id = u"memo:%1"_s.arg(i);
        const RevisionId rev = ours.desk->documents().revision(id)->rev;
        documents.append(
            QJsonObject{{u"_id"_s, id},
                        {u"_rev"_s, u"2-dead"_s},
                        {u"_deleted"_s, true},
                        {u"_revisions"_s, QJsonObject{{u"start"_s, 2}, {u"ids"_s, QJsonArray{u"dead"_s, rev.hash}}}}});
    }
    EXPECT_EQ(push(ours, documents).status, 201);
    EXPECT_EQ(ours.desk->documents().documentCount(), 100);
    EXPECT_EQ(heldDeletions(*ours.desk).size(), 100);
    expectSound(ours);
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
