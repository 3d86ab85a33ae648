// SPDX-License-Identifier: GPL-3.0-or-later
// The noticeboard before the public: each endpoint, with a submission behind it that nobody may learn of.
#include "core/exchange/exchange_fixture.h"
#include "core/exchange/service_asking.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {

namespace {

QByteArray base64(qsizetype size, char first = 'x') {
    QByteArray bytes(size, 'x');
    bytes[0] = first;
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QJsonObject sealedSubmission(const QString& id) {
    return {{"_id"_L1, id},
            {"type"_L1, "submission"_L1},
            {"format"_L1, 1},
            {"key"_L1, "0123456789abcdef"_L1},
            {"point"_L1, QString::fromLatin1(base64(65, '\x04'))},
            {"iv"_L1, QString::fromLatin1(base64(12))},
            {"box"_L1, QString::fromLatin1(base64(512 + 16))}};
}

QByteArray json(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

class BoardVisit : public testing::Test {
protected:
    BoardVisit() {
        DocumentStore& store = test.desk->makeDatabase(ScopeKind::Board, u"0123456789abcdef0123456789abcdef"_s);
        name = store.databaseName();
        db = u'/' + name;
        service.clock = [this] { return now; };
        test.desk->write([&](Desk::Writer&) {
            store.put(u"board:info"_s, {{"type"_L1, "board"_L1}}, false, std::nullopt);
            store.put(u"posting:1"_s, {{"type"_L1, "posting"_L1}}, false, std::nullopt);
        });
        before = everythingSeen();
        test.desk->write([&](Desk::Writer&) {
            store.put(secret, {{"box"_L1, "needle"_L1}}, false, std::nullopt);
            store.put(u"claim:odd"_s, {{"box"_L1, "needle"_L1}}, false, std::nullopt);
        });
    }

    HttpReply ask(const QByteArray& method, const QString& path, const QByteArray& body = {}) {
        return service.handle(requestFor(method, path, body));
    }
    HttpReply askAsDesk(const QByteArray& method, const QString& path) {
        HttpRequest request = requestFor(method, path);
        request.authorization = "Bearer secret";
        return service.handle(request);
    }
    QByteArrayList everythingSeen() {
        QByteArrayList seen;
        for (const QString& path :
             {db, db + u"/_changes"_s, db + u"/_changes?since=now"_s, db + u"/_all_docs"_s, db + u"/_changes?limit=1"_s,
              db + u"/_changes?descending=true"_s, db + u"/_changes?feed=longpoll&since=now&timeout=0"_s,
              db + u"/_all_docs?include_docs=true&update_seq=true"_s})
            seen.append(ask("GET", path).body);
        return seen;
    }

    TestDesk test{u"desk"_s};
    Service service{*test.desk, withNoticeboard(AccessToken::of("secret")), {.perAddress = 5, .total = 8}};
    QString name;
    QString db;
    const QString secret = u"submission:00000000-0000-4000-8000-000000000001"_s;
    QByteArrayList before;
    qint64 now = 1'000'000;
};

TEST_F(BoardVisit, shouldShowNoTraceOfASubmissionInAnyList) {
    EXPECT_EQ(everythingSeen(), before) << "counts, sequences and rows are those of before it came";
    EXPECT_EQ(objectIn(ask("GET", db)).value("doc_count"_L1).toInt(), 2);
    EXPECT_EQ(objectIn(askAsDesk("GET", db)).value("doc_count"_L1).toInt(), 4);
}

TEST_F(BoardVisit, shouldNotMoveWhenASubmissionGoesAway) {
    DocumentStore* store = test.desk->documentsOf(name);
    const RevisionId rev = store->revision(secret)->rev;
    test.desk->write([&](Desk::Writer&) { store->put(secret, {}, true, rev); });
    EXPECT_EQ(everythingSeen(), before);
}

TEST_F(BoardVisit, shouldGiveChangesOfPostingsFromWhereAVisitorWas) {
    const QJsonObject first = objectIn(ask("GET", db + u"/_changes"_s));
    ASSERT_EQ(first.value("results"_L1).toArray().size(), 2);
    const QString since = first.value("last_seq"_L1).toString();
    DocumentStore* store = test.desk->documentsOf(name);
    test.desk->write([&](Desk::Writer&) { store->put(u"posting:2"_s, {}, false, std::nullopt); });
    const QJsonObject second = objectIn(ask("GET", db + u"/_changes?since="_s + since));
    ASSERT_EQ(second.value("results"_L1).toArray().size(), 1);
    EXPECT_EQ(second.value("results"_L1).toArray()[0].toObject().value("id"_L1).toString(), u"posting:2"_s);
    const auto all = objectIn(ask("GET", db + u"/_changes?since=0-0123456789abcdef"_s)).value("results"_L1).toArray();
    EXPECT_EQ(all.size(), 3) << "a sequence that was not made here begins anew";
}

TEST_F(BoardVisit, shouldWaitThroughASubmissionInALongPoll) {
    const HttpReply waits = ask("GET", db + u"/_changes?feed=longpoll&since=now"_s);
    EXPECT_TRUE(waits.wait);
    ask("PUT", db + u"/submission:00000000-0000-4000-8000-000000000002"_s,
        json(sealedSubmission(u"submission:00000000-0000-4000-8000-000000000002"_s)));
    HttpRequest again = requestFor("GET", db + u"/_changes"_s);
    again.query = waits.waitQuery;
    EXPECT_TRUE(service.handle(again).wait);
}

TEST_F(BoardVisit, shouldFilterNothingIntoSight) {
    const QByteArray byId = json({{"doc_ids"_L1, QJsonArray{secret, u"posting:1"_s}}});
    EXPECT_EQ(objectIn(ask("POST", db + u"/_changes?filter=_doc_ids"_s, byId)).value("results"_L1).toArray().size(), 1);
    const QByteArray selector = R"({"selector":{"box":"needle"}})";
    const HttpReply reply = ask("POST", db + u"/_changes?filter=_selector&include_docs=true"_s, selector);
    EXPECT_TRUE(objectIn(reply).value("results"_L1).toArray().isEmpty());
}

TEST_F(BoardVisit, shouldAnswerForASubmissionAsForNone) {
    const QString none = u"submission:00000000-0000-4000-8000-00000000dead"_s;
    const auto same = [&](const QByteArray& method, const QString& pattern, const QByteArray& body = {}) {
        const auto as = [&](const QString& id) {
            QByteArray answer =
                ask(method, QString(pattern).replace(u"ID"_s, id), QByteArray(body).replace("ID", id.toUtf8())).body;
            return answer.replace(id.toUtf8(), "ID");
        };
        EXPECT_EQ(as(secret), as(none)) << method.constData() << ' ' << pattern.toStdString();
        EXPECT_FALSE(as(secret).contains("needle"));
    };
    const QString rev = test.desk->documentsOf(name)->revision(secret)->rev.toString();
    same("GET", db + u"/ID"_s);
    same("HEAD", db + u"/ID"_s);
    same("GET", db + u"/ID?rev="_s + rev);
    same("GET", db + u"/ID?open_revs=all"_s);
    same("GET", db + u"/ID?open_revs=[\""_s + rev + u"\"]"_s);
    same("GET", db + u"/ID?meta=true"_s);
    same("GET", db + u"/ID/picture"_s);
    same("DELETE", db + u"/ID?rev="_s + rev);
    same("POST", db + u"/_revs_diff"_s, "{\"ID\":[\"" + rev.toUtf8() + "\",\"9-x\"]}");
    same("POST", db + u"/_missing_revs"_s, "{\"ID\":[\"" + rev.toUtf8() + "\"]}");
    same("POST", db + u"/_bulk_get?revs=true&latest=true"_s,
         R"({"docs":[{"id":"ID","rev":")" + rev.toUtf8() + "\"},{\"id\":\"ID\"}]}");
    same("POST", db + u"/_all_docs"_s, R"({"keys":["ID"],"include_docs":true})");
    same("GET", db + u"/_all_docs?key=\"ID\""_s);
    same("GET", db + u"/_all_docs?startkey=\"submission:\"&include_docs=true"_s);
    same("GET", db + u"/_local/ID"_s);
}

TEST_F(BoardVisit, shouldRefuseEverythingThatIsNotForVisitors) {
    for (const auto& [method, path] : {std::pair{"GET", "/_digests"},
                                       {"GET", "/_local_docs"},
                                       {"GET", "/_security"},
                                       {"PUT", "/_security"},
                                       {"GET", "/_revs_limit"},
                                       {"PUT", "/_revs_limit"},
                                       {"POST", "/_compact"},
                                       {"POST", "/_purge"},
                                       {"DELETE", ""},
                                       {"DELETE", "/posting:1"},
                                       {"DELETE", "/_local/x"},
                                       {"PUT", "/_design/x"},
                                       {"GET", "/_design/x"},
                                       {"PUT", "/posting:1/picture"}})
        EXPECT_EQ(ask(method, db + QLatin1StringView(path), "{}").status, 403) << method << ' ' << path;
}

TEST_F(BoardVisit, shouldKnowNoOtherDatabase) {
    const QString team = u'/' + service.databaseName();
    EXPECT_EQ(ask("GET", team).body, ask("GET", u"/team-none"_s).body);
    EXPECT_EQ(ask("GET", team).status, 404);
    EXPECT_EQ(ask("PUT", team).body, ask("PUT", u"/team-none"_s).body);
    EXPECT_EQ(arrayIn(ask("GET", u"/_all_dbs"_s)), QJsonArray{name});
    EXPECT_FALSE(ask("GET", u"/"_s).body.contains(test.desk->info().uuid.toUtf8()));
}

TEST_F(BoardVisit, shouldTakeASealedSubmissionAndNothingElse) {
    const QString id = u"submission:00000000-0000-4000-8000-000000000003"_s;
    EXPECT_EQ(ask("PUT", db + u'/' + id, json(sealedSubmission(id))).status, 201);
    EXPECT_EQ(ask("GET", db + u'/' + id).status, 404);
    EXPECT_EQ(askAsDesk("GET", db + u'/' + id).status, 200);
    now += 3'600'000;
    QJsonObject named = sealedSubmission(id);
    named.insert("name"_L1, "in the clear"_L1);
    EXPECT_FALSE(isSealedSubmission(named));
    EXPECT_EQ(ask("POST", db, json(named)).status, 403);
    EXPECT_EQ(ask("PUT", db + u"/posting:9"_s, R"({"type":"posting"})").status, 403);
    EXPECT_EQ(ask("PUT", db + u"/posting:1"_s, R"({"type":"posting"})").status, 403);
    const auto changed = [&](QLatin1StringView member, const QJsonValue& value) {
        QJsonObject document = sealedSubmission(id);
        document.insert(member, value);
        return isSealedSubmission(document);
    };
    EXPECT_TRUE(isSealedSubmission(sealedSubmission(id)));
    EXPECT_TRUE(changed("_rev"_L1, "1-abc"_L1));
    EXPECT_FALSE(changed("_rev"_L1, "2-abc"_L1)) << "not new";
    EXPECT_FALSE(changed("_deleted"_L1, true));
    EXPECT_FALSE(changed("_id"_L1, "submission:mine"_L1));
    EXPECT_FALSE(changed("format"_L1, 2));
    EXPECT_FALSE(changed("key"_L1, "short"_L1));
    EXPECT_FALSE(changed("point"_L1, QString::fromLatin1(base64(65, '\x02'))));
    EXPECT_FALSE(changed("iv"_L1, QString::fromLatin1(base64(11))));
    EXPECT_FALSE(changed("box"_L1, QString::fromLatin1(base64(500)))) << "not padded";
    EXPECT_FALSE(changed("box"_L1, QString::fromLatin1(base64(16 * 1024 + 512 + 16)))) << "too long";
    EXPECT_TRUE(changed("box"_L1, QString::fromLatin1(base64(16 * 1024 + 16))));
    EXPECT_FALSE(changed("box"_L1, 7));
}

TEST_F(BoardVisit, shouldTakeASubmissionOnceHoweverOftenItIsSent) {
    const QJsonObject document = sealedSubmission(secret);
    const QByteArray batch = json({{"new_edits"_L1, false}, {"docs"_L1, QJsonArray{[&] {
                                                                 QJsonObject revised = document;
                                                                 revised.insert("_rev"_L1, "1-abc"_L1);
                                                                 return revised;
                                                             }()}}});
    const HttpReply pushed = ask("POST", db + u"/_bulk_docs"_s, batch);
    EXPECT_EQ(pushed.status, 201);
    EXPECT_EQ(pushed.body.trimmed(), "[]");
    EXPECT_EQ(ask("PUT", db + u'/' + secret, json(document)).status, 201) << "as if it were the first";
    EXPECT_EQ(test.desk->documentsOf(name)->leaves(secret).size(), 1) << "the one that was there is untouched";
    EXPECT_EQ(test.desk->documentsOf(name)->revision(secret)->body.value("box"_L1), "needle"_L1);
}

TEST_F(BoardVisit, shouldSlowDownAFlood) {
    const auto send = [&](int number, const QString& remote) {
        const QString id = u"submission:00000000-0000-4000-8000-%1"_s.arg(number, 12, 16, '0'_L1);
        HttpRequest request = requestFor("PUT", db + u'/' + id, json(sealedSubmission(id)));
        request.remote = remote;
        return service.handle(request);
    };
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(send(100 + i, u"192.0.2.1"_s).status, 201);
    const HttpReply refused = send(200, u"192.0.2.1"_s);
    EXPECT_EQ(refused.status, 429);
    ASSERT_EQ(refused.headers.size(), 1);
    EXPECT_EQ(refused.headers.first().first, "Retry-After");
    EXPECT_EQ(refused.headers.first().second, "600");
    EXPECT_EQ(send(300, u"192.0.2.2"_s).status, 201) << "another address";
    send(301, u"192.0.2.3"_s);
    send(302, u"192.0.2.4"_s);
    EXPECT_EQ(send(303, u"192.0.2.5"_s).status, 429) << "all of them together";
    now += 600'000;
    EXPECT_EQ(send(304, u"192.0.2.1"_s).status, 201);
}

TEST_F(BoardVisit, shouldKeepCheckpointsOfVisitorsApartAndFew) {
    test.desk->write([&](Desk::Writer&) {
        test.desk->documentsOf(name)->putLocal(u"desk"_s, {{"_rev"_L1, "0-1"_L1}, {"needle"_L1, 1}});
    });
    EXPECT_EQ(ask("GET", db + u"/_local/desk"_s).status, 404);
    EXPECT_EQ(ask("PUT", db + u"/_local/mine"_s, R"({"last_seq":"0-1"})").status, 201);
    EXPECT_EQ(objectIn(ask("GET", db + u"/_local/mine"_s)).value("last_seq"_L1).toString(), u"0-1"_s);
    EXPECT_EQ(test.desk->documentsOf(name)->localIds(), QStringList{u"desk"_s}) << "nothing of it on the disk";
    EXPECT_EQ(ask("PUT", db + u"/_local/big"_s, "{\"x\":\"" + QByteArray(5000, 'x') + "\"}").status, 413);
}

TEST_F(BoardVisit, shouldLetOtherPagesAskOnlyForTheNoticeboard) {
    const auto headersFor = [&](const QByteArray& method, const QString& path, const QByteArray& authorization = {}) {
        HttpRequest request = requestFor(method, path);
        request.origin = "https://asbl.example";
        request.authorization = authorization;
        QByteArrayList names;
        for (const auto& [header, value] : service.handle(request).headers)
            names.append(header + ": " + value);
        return names;
    };
    EXPECT_TRUE(headersFor("GET", db).contains("Access-Control-Allow-Origin: *"));
    EXPECT_TRUE(
        headersFor("OPTIONS", db + u"/_bulk_docs"_s).contains("Access-Control-Allow-Methods: GET, HEAD, POST, PUT"));
    EXPECT_TRUE(headersFor("GET", u"/_all_dbs"_s).isEmpty());
    EXPECT_TRUE(headersFor("GET", u'/' + service.databaseName()).isEmpty());
    EXPECT_TRUE(headersFor("GET", db, "Bearer secret").isEmpty()) << "whoever has rights does not come from a page";
    Service closed(*test.desk, AccessToken::of("secret"));
    HttpRequest request = requestFor("OPTIONS", db);
    request.origin = "https://asbl.example";
    EXPECT_EQ(closed.handle(request).status, 401) << "not switched on";
}

TEST(HiddenSequence, shouldComeBackAndTellNothingOfItsOrder) {
    const HiddenSequence hidden("a key");
    QStringList texts;
    for (const qint64 sequence : {0LL, 1LL, 2LL, 70'000LL, 5'000'000'000LL}) {
        EXPECT_EQ(hidden.reveal(hidden.hide(sequence)), sequence);
        texts.append(hidden.hide(sequence));
    }
    EXPECT_FALSE(std::is_sorted(texts.begin(), texts.end()));
    EXPECT_NE(HiddenSequence("another").hide(1), hidden.hide(1));
    EXPECT_EQ(hidden.reveal(u"7"_s), 0);
    EXPECT_EQ(hidden.reveal(u"0-xxxxxxxxxxxxxxxx"_s), 0);
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
