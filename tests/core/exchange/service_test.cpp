// SPDX-License-Identifier: GPL-3.0-or-later
// Each endpoint, asked as other programs were seen to ask.
#include "core/exchange/exchange_fixture.h"

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {

namespace {

class ServiceTest : public testing::Test {
protected:
    HttpReply ask(const QByteArray& method, const QString& path, const QByteArray& body = {},
                  const QByteArray& authorization = {}) {
        HttpRequest request;
        request.method = method;
        const QUrl url(u"http://desk"_s + path);
        for (const QString& part : url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts))
            request.path.append(QUrl::fromPercentEncoding(part.toUtf8()));
        request.query = QUrlQuery(url);
        request.body = body;
        request.authorization = authorization;
        return service.handle(request);
    }
    QJsonObject object(const HttpReply& reply) const { return QJsonDocument::fromJson(reply.body).object(); }
    QJsonArray array(const HttpReply& reply) const { return QJsonDocument::fromJson(reply.body).array(); }

    TestDesk test{u"desk"_s};
    Service service{*test.desk, AccessToken::open()};
    QString db = u'/' + service.databaseName();
};

TEST_F(ServiceTest, shouldPresentItself) {
    EXPECT_EQ(object(ask("GET", u"/"_s)).value("couchdb"_L1).toString(), u"Welcome"_s);
    EXPECT_TRUE(service.databaseName().startsWith(u"team-"));
    EXPECT_EQ(array(ask("GET", u"/_all_dbs"_s)).first().toString(), service.databaseName());
    const QJsonObject info = object(ask("GET", db + u'/'));
    EXPECT_EQ(info.value("db_name"_L1).toString(), service.databaseName());
    EXPECT_EQ(info.value("doc_count"_L1).toInteger(-1), 0);
}

TEST_F(ServiceTest, shouldNotMakeDatabasesForPeers) {
    EXPECT_EQ(ask("GET", u"/other"_s).status, 404);
    EXPECT_EQ(ask("PUT", u"/other"_s).status, 403);
    EXPECT_EQ(ask("PUT", db).status, 412);
}

TEST_F(ServiceTest, shouldSayNoInTheProtocolsShape) {
    EXPECT_EQ(ask("DELETE", db).status, 403) << "databases are removed at the desk";
    EXPECT_EQ(ask("PUT", db + u"/_changes"_s).status, 405);
    EXPECT_EQ(ask("GET", db + u"/_unknown"_s).status, 404);
    EXPECT_EQ(ask("POST", db + u"/_revs_diff"_s, "nonsense").status, 400);
    EXPECT_EQ(ask("POST", db + u"/_revs_diff"_s, R"({"note:1":"1-a"})").status, 400) << "not that nothing is missing";
    EXPECT_EQ(ask("POST", db + u"/_bulk_docs"_s, "[]").status, 400);
    const QJsonObject error = object(ask("GET", db + u"/note:none"_s));
    EXPECT_EQ(error.value("error"_L1).toString(), u"not_found"_s);
    EXPECT_EQ(error.value("reason"_L1).toString(), u"missing"_s);
}

TEST_F(ServiceTest, shouldAdmitOnlyTheToken) {
    Service locked(*test.desk, AccessToken::of("tok:en"));
    HttpRequest request;
    request.method = "GET";
    const auto status = [&](const QByteArray& authorization) {
        request.authorization = authorization;
        return locked.handle(request).status;
    };
    EXPECT_EQ(status({}), 401);
    EXPECT_EQ(status("Basic " + QByteArray("desk:wrong").toBase64()), 401);
    EXPECT_EQ(status("Basic !!!"), 401);
    EXPECT_EQ(status("Basic " + QByteArray("anybody:tok:en").toBase64()), 200);
    EXPECT_EQ(status("Bearer tok:en"), 200);
}

TEST_F(ServiceTest, shouldTakeAPushAsPouchDBMakesIt) {
    EXPECT_EQ(ask("GET", db + u"/_local/abc%2Fd"_s).status, 404);
    const QJsonObject diff = object(ask("POST", db + u"/_revs_diff"_s, R"({"note:1":["2-b","1-a"]})"));
    EXPECT_EQ(diff.value("note:1"_L1).toObject().value("missing"_L1).toArray().size(), 2);
    const HttpReply pushed = ask(
        "POST", db + u"/_bulk_docs"_s,
        R"({"new_edits":false,"docs":[{"_id":"note:1","_rev":"2-b","_revisions":{"start":2,"ids":["b","a"]},"text":"x"}]})");
    EXPECT_EQ(pushed.status, 201);
    EXPECT_EQ(pushed.body.trimmed(), "[]");
    EXPECT_TRUE(object(ask("POST", db + u"/_revs_diff"_s, R"({"note:1":["2-b"]})")).isEmpty());
    const QJsonObject later = object(ask("POST", db + u"/_revs_diff"_s, R"({"note:1":["3-c"]})"));
    EXPECT_EQ(later.value("note:1"_L1).toObject().value("possible_ancestors"_L1).toArray().first().toString(),
              u"2-b"_s);
    const HttpReply checkpoint = ask("PUT", db + u"/_local/abc%2Fd"_s, R"({"_id":"_local/abc/d","last_seq":7})");
    EXPECT_EQ(checkpoint.status, 201);
    const QJsonObject read = object(ask("GET", db + u"/_local/abc%2Fd"_s));
    EXPECT_EQ(read.value("last_seq"_L1).toInt(), 7);
    EXPECT_EQ(read.value("_rev"_L1).toString(), u"0-1"_s);
    EXPECT_EQ(ask("PUT", db + u"/_local/abc%2Fd"_s, R"({"last_seq":8})").status, 409);
    EXPECT_EQ(ask("PUT", db + u"/_local/abc%2Fd"_s, R"({"_rev":"0-1","last_seq":8})").status, 201);
    EXPECT_EQ(test.textOf(*NoteId::fromString(u"note:1"_s)), u"x"_s);
}

TEST_F(ServiceTest, shouldRefuseAttachmentsAndDesignDocuments) {
    const QJsonArray refused = array(
        ask("POST", db + u"/_bulk_docs"_s,
            R"({"new_edits":false,"docs":[{"_id":"_design/x","_rev":"1-a"},{"_id":"a","_rev":"1-a","_attachments":{}},)"
            R"({"_id":"note:2","_rev":"1-a"}]})"));
    ASSERT_EQ(refused.size(), 2);
    EXPECT_EQ(refused.first().toObject().value("error"_L1).toString(), u"forbidden"_s);
    EXPECT_EQ(ask("PUT", db + u"/_design/x?new_edits=false"_s, "{}").status, 403);
    const HttpReply single = ask("PUT", db + u"/note:3?new_edits=false"_s,
                                 R"({"_id":"note:3","_rev":"1-a","_revisions":{"start":1,"ids":["a"]}})");
    EXPECT_EQ(single.status, 201);
    EXPECT_TRUE(QJsonDocument::fromJson(single.body).isObject());
}

TEST_F(ServiceTest, shouldGiveChangesPageByPage) {
    for (int i = 0; i < 5; ++i)
        test.addNote(QString::number(i));
    const QJsonObject first = object(ask("GET", db + u"/_changes?style=all_docs&limit=3"_s));
    EXPECT_EQ(first.value("results"_L1).toArray().size(), 3);
    EXPECT_EQ(first.value("pending"_L1).toInt(), 2);
    const QString since = first.value("last_seq"_L1).toString();
    const QJsonObject second = object(ask("GET", db + u"/_changes?limit=3&since="_s + since));
    EXPECT_EQ(second.value("results"_L1).toArray().size(), 2);
    EXPECT_EQ(second.value("pending"_L1).toInt(-1), 0);
    EXPECT_TRUE(object(ask("GET", db + u"/_changes?since=now"_s)).value("results"_L1).toArray().isEmpty());
    EXPECT_EQ(object(ask("GET", db + u"/_changes?since=4-otherfile"_s)).value("results"_L1).toArray().size(), 5)
        << "a sequence of another file begins anew";
    EXPECT_TRUE(ask("GET", db + u"/_changes?feed=longpoll&since=now&timeout=1000"_s).wait);
    EXPECT_FALSE(ask("GET", db + u"/_changes?feed=normal&since=now&timeout=1000"_s).wait);
}

TEST_F(ServiceTest, shouldFilterChangesByIdsAndSelector) {
    const NoteId one = test.addNote(u"one"_s);
    test.addNote(u"two"_s);
    const QJsonObject byId =
        object(ask("POST", db + u"/_changes?filter=_doc_ids"_s, "{\"doc_ids\":[\"" + one.toString().toUtf8() + "\"]}"));
    ASSERT_EQ(byId.value("results"_L1).toArray().size(), 1);
    const QJsonObject bySelector =
        object(ask("POST", db + u"/_changes?filter=_selector&include_docs=true"_s, R"({"selector":{"text":"two"}})"));
    ASSERT_EQ(bySelector.value("results"_L1).toArray().size(), 1);
    EXPECT_EQ(bySelector.value("results"_L1).toArray().first().toObject().value("doc"_L1).toObject().value("text"_L1),
              "two"_L1);
    EXPECT_EQ(ask("GET", db + u"/_changes?filter=app/mine"_s).status, 404);
}

TEST_F(ServiceTest, shouldAnswerBulkGetInTheOrderAsked) {
    const NoteId note = test.addNote(u"x"_s);
    const QString rev = test.desk->documents().revision(note.toString())->rev.toString();
    const QByteArray body = "{\"docs\":[{\"id\":\"note:none\",\"rev\":\"1-a\"},{\"id\":\"" + note.toString().toUtf8() +
                            "\",\"rev\":\"" + rev.toUtf8() + "\",\"atts_since\":[]}]}";
    const QJsonObject reply = object(ask("POST", db + u"/_bulk_get?revs=true&latest=true"_s, body));
    EXPECT_EQ(reply.keys(), QStringList{u"results"_s});
    const QJsonArray results = reply.value("results"_L1).toArray();
    ASSERT_EQ(results.size(), 2);
    EXPECT_TRUE(results[0].toObject().value("docs"_L1).toArray().first().toObject().contains("error"_L1));
    const QJsonObject good =
        results[1].toObject().value("docs"_L1).toArray().first().toObject().value("ok"_L1).toObject();
    EXPECT_EQ(good.value("_rev"_L1).toString(), rev);
    EXPECT_EQ(good.value("_revisions"_L1).toObject().value("start"_L1).toInt(), 1);
}

TEST_F(ServiceTest, shouldTakeEditsAndRefuseStaleOnes) {
    const HttpReply made = ask("PUT", db + u"/note:new"_s, R"({"text":"one"})");
    EXPECT_EQ(made.status, 201);
    const QString rev = object(made).value("rev"_L1).toString();
    EXPECT_EQ(ask("PUT", db + u"/note:new"_s, R"({"text":"two"})").status, 409);
    EXPECT_EQ(ask("PUT", db + u"/note:new?rev="_s + rev, R"({"text":"two"})").status, 201);
    EXPECT_EQ(ask("DELETE", db + u"/note:new?rev="_s + rev).status, 409);
    const QString now = object(ask("GET", db + u"/note:new"_s)).value("_rev"_L1).toString();
    EXPECT_EQ(ask("DELETE", db + u"/note:new?rev="_s + now).status, 200);
    const HttpReply gone = ask("GET", db + u"/note:new"_s);
    EXPECT_EQ(gone.status, 404);
    EXPECT_EQ(object(gone).value("reason"_L1).toString(), u"deleted"_s);
    EXPECT_EQ(ask("PUT", db + u"/note:new"_s, R"({"text":"again"})").status, 201) << "on top of a tombstone";
}

TEST_F(ServiceTest, shouldListAllDocuments) {
    ask("PUT", db + u"/note:a"_s, R"({"text":"1"})");
    ask("PUT", db + u"/note:b"_s, R"({"text":"2"})");
    const QJsonObject all = object(ask("GET", db + u"/_all_docs?include_docs=true"_s));
    EXPECT_EQ(all.value("total_rows"_L1).toInt(), 2);
    EXPECT_EQ(all.value("rows"_L1).toArray().first().toObject().value("id"_L1).toString(), u"note:a"_s);
    const QJsonObject keyed = object(ask("POST", db + u"/_all_docs"_s, R"({"keys":["note:b","note:none"]})"));
    EXPECT_EQ(keyed.value("rows"_L1).toArray().first().toObject().value("id"_L1).toString(), u"note:b"_s);
    EXPECT_EQ(keyed.value("rows"_L1).toArray().last().toObject().value("error"_L1).toString(), u"not_found"_s);
}

TEST_F(ServiceTest, shouldTellWhatItTook) {
    QStringList ids;
    service.onChanged = [&](const ChangeSet& set) {
        EXPECT_TRUE(set.fromPeer);
        for (const Change& change : set.changes)
            ids.append(change.id);
    };
    ask("PUT", db + u"/note:a"_s, R"({"text":"1"})");
    EXPECT_EQ(ids, QStringList{u"note:a"_s});
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
