// SPDX-License-Identifier: GPL-3.0-or-later
// The mode for test suites of others: databases and design documents of clients, on a desk to throw away.
#include "core/exchange/exchange_fixture.h"
#include "core/exchange/service_asking.h"

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {

namespace {

class TestSuite : public testing::Test {
protected:
    HttpReply ask(const QByteArray& method, const QString& path, const QByteArray& body = {}) {
        return service->handle(requestFor(method, path, body));
    }
    QStringList idsIn(const QString& path) {
        QStringList ids;
        for (const QJsonValue& row : objectIn(ask("GET", path)).value("rows"_L1).toArray())
            ids.append(row.toObject().value("id"_L1).toString());
        return ids;
    }

    TestDesk test{u"scratch"_s};
    std::unique_ptr<Service> service = Service::forTestSuite(*test.desk, AccessToken::open());
};

TEST_F(TestSuite, shouldMakeAndRemoveDatabasesAsCouchDBDoes) {
    EXPECT_EQ(ask("GET", u"/suite"_s).status, 404);
    EXPECT_EQ(ask("PUT", u"/suite"_s).status, 201);
    EXPECT_EQ(ask("PUT", u"/suite"_s).status, 412);
    EXPECT_EQ(ask("PUT", u"/with%2Fslash_$()+-"_s).status, 201);
    EXPECT_EQ(objectIn(ask("PUT", u"/Suite"_s)).value("error"_L1).toString(), u"illegal_database_name"_s);
    EXPECT_EQ(ask("PUT", u"/1st"_s).status, 400);
    EXPECT_EQ(arrayIn(ask("GET", u"/_all_dbs"_s)), (QJsonArray{u"suite"_s, u"with/slash_$()+-"_s}));
    EXPECT_EQ(objectIn(ask("GET", u"/suite"_s)).value("db_name"_L1).toString(), u"suite"_s);
    ask("PUT", u"/suite/a"_s, "{}");
    EXPECT_EQ(ask("DELETE", u"/suite"_s).status, 200);
    EXPECT_EQ(ask("DELETE", u"/suite"_s).status, 404);
    EXPECT_EQ(ask("PUT", u"/suite"_s).status, 201);
    EXPECT_EQ(objectIn(ask("GET", u"/suite"_s)).value("doc_count"_L1).toInt(-1), 0);
}

TEST_F(TestSuite, shouldOfferNothingOfTheDeskItself) {
    EXPECT_EQ(ask("GET", u'/' + service->databaseName()).status, 404);
    EXPECT_TRUE(arrayIn(ask("GET", u"/_all_dbs"_s)).isEmpty());
}

TEST_F(TestSuite, shouldKeepDesignDocumentsAsPlainOnes) {
    ask("PUT", u"/suite"_s);
    EXPECT_EQ(ask("PUT", u"/suite/_design/x"_s, R"({"views":{}})").status, 201);
    EXPECT_EQ(ask("GET", u"/suite/_design%2Fx"_s).status, 200);
    EXPECT_EQ(ask("POST", u"/suite/_bulk_docs"_s, R"({"new_edits":false,"docs":[{"_id":"_design/y","_rev":"1-a"}]})")
                  .body.trimmed(),
              "[]");
    const HttpReply designs = ask("GET", u"/suite/_changes?filter=_design"_s);
    EXPECT_EQ(objectIn(designs).value("results"_L1).toArray().size(), 2);
    EXPECT_EQ(ask("GET", u"/suite/_design/x/_view/all"_s).status, 404);
    EXPECT_EQ(ask("GET", u"/suite/_changes?filter=x/mine"_s).status, 404);
}

TEST_F(TestSuite, shouldPageThroughAllDocuments) {
    ask("PUT", u"/suite"_s);
    for (const char c : {'a', 'b', 'c', 'd', 'e'})
        ask("PUT", u"/suite/"_s + QLatin1Char(c), "{}");
    EXPECT_EQ(idsIn(u"/suite/_all_docs?startkey=\"b\"&endkey=\"d\""_s), (QStringList{u"b"_s, u"c"_s, u"d"_s}));
    EXPECT_EQ(idsIn(u"/suite/_all_docs?start_key=\"b\"&end_key=\"d\"&inclusive_end=false"_s),
              (QStringList{u"b"_s, u"c"_s}));
    EXPECT_EQ(idsIn(u"/suite/_all_docs?descending=true&startkey=\"d\"&endkey=\"b\"&inclusive_end=false"_s),
              (QStringList{u"d"_s, u"c"_s}));
    EXPECT_EQ(idsIn(u"/suite/_all_docs?skip=1&limit=2"_s), (QStringList{u"b"_s, u"c"_s}));
    EXPECT_EQ(idsIn(u"/suite/_all_docs?limit=0"_s), QStringList());
    EXPECT_EQ(idsIn(u"/suite/_all_docs?key=\"c\""_s), QStringList{u"c"_s});
    EXPECT_EQ(idsIn(u"/suite/_all_docs?keys=[\"d\",\"a\"]"_s), (QStringList{u"d"_s, u"a"_s}));
    EXPECT_EQ(idsIn(u"/suite/_all_docs?keys=[\"d\",\"a\",\"b\"]&descending=true&limit=1"_s), QStringList{u"b"_s});
    EXPECT_EQ(idsIn(u"/suite/_all_docs?startkey=[]"_s), QStringList()) << "arrays come after texts";
    const QJsonObject page = objectIn(ask("GET", u"/suite/_all_docs?startkey=\"c\"&skip=1"_s));
    EXPECT_EQ(page.value("offset"_L1).toInt(), 3);
    EXPECT_EQ(page.value("total_rows"_L1).toInt(), 5);
}

TEST_F(TestSuite, shouldRefuseKeysTogetherWithARange) {
    ask("PUT", u"/suite"_s);
    const HttpReply reply = ask("GET", u"/suite/_all_docs?keys=[\"a\"]&startkey=\"a\""_s);
    EXPECT_EQ(reply.status, 400);
    EXPECT_EQ(objectIn(reply).value("error"_L1).toString(), u"query_parse_error"_s);
}

TEST_F(TestSuite, shouldForgetOlderBodiesWhenCompacted) {
    ask("PUT", u"/suite"_s);
    const QString first = objectIn(ask("PUT", u"/suite/a"_s, "{}")).value("rev"_L1).toString();
    ask("PUT", u"/suite/a?rev="_s + first, R"({"n":2})");
    EXPECT_EQ(ask("GET", u"/suite/a?rev="_s + first).status, 200);
    EXPECT_EQ(ask("POST", u"/suite/_compact"_s, "{}").status, 202);
    EXPECT_EQ(ask("GET", u"/suite/a?rev="_s + first).status, 404);
    EXPECT_EQ(objectIn(ask("GET", u"/suite/a"_s)).value("n"_L1).toInt(), 2);
}

TEST_F(TestSuite, shouldKeepLocalDocumentsOfABatch) {
    ask("PUT", u"/suite"_s);
    const HttpReply made =
        ask("POST", u"/suite/_bulk_docs"_s, R"({"docs":[{"_id":"_local/x","n":1,"_revisions":{}}]})");
    EXPECT_EQ(arrayIn(made)[0].toObject().value("rev"_L1).toString(), u"0-1"_s);
    EXPECT_EQ(objectIn(ask("GET", u"/suite/_local/x"_s)).keys(), (QStringList{u"_id"_s, u"_rev"_s, u"n"_s}));
    ask("POST", u"/suite/_bulk_docs"_s, R"({"docs":[{"_id":"_local/x","_rev":"0-1","_deleted":true}]})");
    EXPECT_EQ(ask("GET", u"/suite/_local/x"_s).status, 404);
}

TEST_F(TestSuite, shouldAnswerConditionally) {
    ask("PUT", u"/suite"_s);
    const HttpReply made = ask("PUT", u"/suite/a%2Fb"_s, R"({"n":1})");
    EXPECT_EQ(made.location, "/suite/a%2Fb");
    HttpRequest read = requestFor("GET", u"/suite/a%2Fb"_s);
    read.ifNoneMatch = made.etag;
    EXPECT_EQ(service->handle(read).status, 304);
    HttpRequest write = requestFor("PUT", u"/suite/a%2Fb"_s, R"({"n":2})");
    write.ifMatch = made.etag;
    const HttpReply second = service->handle(write);
    EXPECT_EQ(second.status, 201);
    EXPECT_EQ(service->handle(write).status, 409);
    write.query = QUrlQuery(u"rev=1-other"_s);
    EXPECT_EQ(service->handle(write).status, 400) << "two parents that do not agree";
    HttpRequest text = requestFor("POST", u"/suite/_bulk_docs"_s, R"({"docs":[]})");
    text.contentType = "text/plain";
    EXPECT_EQ(service->handle(text).status, 415);
    EXPECT_EQ(ask("PUT", u"/suite/_changes"_s).status, 405);
}

TEST_F(TestSuite, shouldAnswerWhatIsWrongAsAWhole) {
    ask("PUT", u"/suite"_s);
    const HttpReply reserved = ask("POST", u"/suite/_bulk_docs"_s, R"({"docs":[{"_id":"good"},{"_id":"_bad"}]})");
    EXPECT_EQ(reserved.status, 400);
    EXPECT_EQ(objectIn(reserved).value("error"_L1).toString(), u"illegal_docid"_s);
    EXPECT_EQ(ask("GET", u"/suite/good"_s).status, 404);
    EXPECT_EQ(objectIn(ask("PUT", u"/suite/x"_s, R"({"_zing":1})")).value("error"_L1).toString(), u"doc_validation"_s);
    EXPECT_EQ(ask("PUT", u"/suite/x/picture"_s, "…").status, 403);
    EXPECT_EQ(ask("PUT", u"/suite/x"_s, R"({"_attachments":{}})").status, 403);
}

TEST_F(TestSuite, shouldKeepWhatAReplicatorNotesInADocument) {
    ask("PUT", u"/suite"_s);
    EXPECT_EQ(ask("PUT", u"/suite/a"_s, R"({"_replication_state":"triggered","_replication_stats":{}})").status, 201);
    const QJsonObject read = objectIn(ask("GET", u"/suite/a"_s));
    EXPECT_EQ(read.value("_replication_state"_L1).toString(), u"triggered"_s);
    EXPECT_TRUE(read.value("_replication_stats"_L1).isObject());
}

TEST_F(TestSuite, shouldGoByTheAncestorsAndSaySo) {
    ask("PUT", u"/suite"_s);
    const HttpReply made =
        ask("PUT", u"/suite/a?new_edits=false"_s, R"({"_rev":"2-a","_revisions":{"start":1,"ids":["a"]}})");
    EXPECT_EQ(made.status, 201);
    EXPECT_EQ(objectIn(made).value("rev"_L1).toString(), u"1-a"_s);
    EXPECT_EQ(objectIn(ask("GET", u"/suite/a"_s)).value("_rev"_L1).toString(), u"1-a"_s);
}

TEST_F(TestSuite, shouldGiveALeafOnceHoweverManyLeadToIt) {
    ask("PUT", u"/suite"_s);
    ask("POST", u"/suite/_bulk_docs"_s, R"({"new_edits":false,"docs":[
        {"_id":"a","_rev":"3-c","_revisions":{"start":3,"ids":["c","b","a"]}},
        {"_id":"a","_rev":"2-d","_revisions":{"start":2,"ids":["d","a"]}}]})");
    const auto countOf = [&](const QString& revisions) {
        return arrayIn(ask("GET", u"/suite/a?latest=true&open_revs="_s + revisions)).size();
    };
    EXPECT_EQ(countOf(u"[\"2-b\",\"3-c\"]"_s), 1);
    EXPECT_EQ(countOf(u"[\"2-b\",\"2-d\",\"1-a\"]"_s), 2);
    EXPECT_EQ(countOf(u"[\"2-b\",\"2-x\"]"_s), 2) << "one is missing";
    const HttpReply wrong = ask("GET", u"/suite/a?open_revs={}"_s);
    EXPECT_EQ(wrong.status, 400);
    EXPECT_EQ(objectIn(wrong).value("error"_L1).toString(), u"bad_request"_s);
}

TEST_F(TestSuite, shouldFeedWithoutEnd) {
    ask("PUT", u"/suite"_s);
    ask("PUT", u"/suite/a"_s, "{}");
    const HttpReply feed = ask("GET", u"/suite/_changes?feed=continuous&heartbeat=1000&limit=3"_s);
    EXPECT_TRUE(feed.continuous);
    EXPECT_TRUE(feed.wait);
    EXPECT_EQ(feed.heartbeatMilliseconds, 1000);
    EXPECT_EQ(feed.body.count('\n'), 1);
    ask("PUT", u"/suite/b"_s, "{}");
    ask("PUT", u"/suite/c"_s, "{}");
    HttpRequest more = requestFor("GET", u"/suite/_changes"_s);
    more.query = feed.waitQuery;
    const HttpReply rest = service->handle(more);
    EXPECT_EQ(rest.body.count('\n'), 2);
    EXPECT_FALSE(rest.wait) << "three were asked for";
    EXPECT_TRUE(rest.ending.startsWith("{\"last_seq\":"));
    const HttpReply events = ask("GET", u"/suite/_changes?feed=eventsource"_s);
    EXPECT_TRUE(events.body.startsWith("data: {\"seq\":"));
}

TEST_F(TestSuite, shouldGiveTheNewestFirstWhenAsked) {
    ask("PUT", u"/suite"_s);
    for (const char c : {'a', 'b', 'c'})
        ask("PUT", u"/suite/"_s + QLatin1Char(c), "{}");
    const auto results =
        objectIn(ask("GET", u"/suite/_changes?descending=true&limit=2"_s)).value("results"_L1).toArray();
    ASSERT_EQ(results.size(), 2);
    EXPECT_EQ(results[0].toObject().value("id"_L1).toString(), u"c"_s);
    EXPECT_EQ(results[1].toObject().value("id"_L1).toString(), u"b"_s);
    const auto one = objectIn(ask("GET", u"/suite/_changes?limit=0"_s)).value("results"_L1).toArray();
    EXPECT_EQ(one.size(), 1) << "CouchDB takes 0 for 1";
}

TEST_F(TestSuite, shouldSayWhatIsWrongWithASelector) {
    ask("PUT", u"/suite"_s);
    const auto reasonOf = [&](const QByteArray& body) {
        const HttpReply reply = ask("POST", u"/suite/_changes?filter=_selector"_s, body);
        EXPECT_EQ(reply.status, 400);
        return objectIn(reply).value("reason"_L1).toString();
    };
    EXPECT_EQ(reasonOf("{}"), u"Selector must be specified in POST payload"_s);
    EXPECT_EQ(reasonOf(R"({"selector":"name"})"), u"Selector error: expected a JSON object"_s);
}

TEST_F(TestSuite, shouldListCheckpoints) {
    ask("PUT", u"/suite"_s);
    ask("PUT", u"/suite/_local/x"_s, R"({"n":1})");
    const HttpReply list = ask("GET", u"/suite/_local_docs?include_docs=true"_s);
    ASSERT_EQ(objectIn(list).value("rows"_L1).toArray().size(), 1);
    EXPECT_EQ(objectIn(list).value("rows"_L1).toArray()[0].toObject().value("id"_L1).toString(), u"_local/x"_s);
    EXPECT_EQ(ask("DELETE", u"/suite/_local/x?rev=0-1"_s).status, 200);
    EXPECT_EQ(ask("DELETE", u"/suite/_local/x"_s).status, 404);
}

TEST_F(TestSuite, shouldTellDigestsByType) {
    ask("PUT", u"/suite"_s);
    ask("PUT", u"/suite/note:a"_s, "{}");
    const QJsonObject types = objectIn(ask("GET", u"/suite/_digests"_s)).value("types"_L1).toObject();
    EXPECT_EQ(types.value("note"_L1).toObject().value("count"_L1).toInt(), 1);
    EXPECT_EQ(types.value("note"_L1).toObject().value("digest"_L1).toString().size(), 32);
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
