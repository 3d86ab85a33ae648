// SPDX-License-Identifier: GPL-3.0-or-later
// Each kind of peer, at each method of the protocol, with each kind of database: what it may.
#include "core/exchange/exchange_fixture.h"
#include "core/exchange/service_asking.h"
#include "exchange/gate.h"
#include "exchange/peer_book.h"
#include "exchange/revocations.h"
#include "exchange/routes.h"
#include "storage/document_store.h"

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {

namespace {

/// What a route asks of whoever comes: said here once more, so that one that is added is in neither list.
enum class Asks { Nothing, Reading, Writing };
struct RouteSaid {
    const char* route;
    Asks asks;
    bool isForPublic = false; ///< at a noticeboard
};
const RouteSaid routesSaid[]{
    {"GET /", Asks::Nothing},
    {"GET /_up", Asks::Nothing},
    {"GET /_uuids", Asks::Nothing},
    {"GET /_session", Asks::Nothing},
    {"POST /_session", Asks::Nothing},
    {"GET /_all_dbs", Asks::Nothing},
    {"GET /{db}", Asks::Reading, true},
    {"PUT /{db}", Asks::Nothing},    // nobody makes one
    {"DELETE /{db}", Asks::Reading}, // nor removes one
    {"POST /{db}", Asks::Writing, true},
    {"GET /{db}/_changes", Asks::Reading, true},
    {"POST /{db}/_changes", Asks::Reading, true},
    {"POST /{db}/_revs_diff", Asks::Reading, true},
    {"POST /{db}/_missing_revs", Asks::Reading},
    {"POST /{db}/_bulk_docs", Asks::Writing, true},
    {"POST /{db}/_bulk_get", Asks::Reading, true},
    {"GET /{db}/_all_docs", Asks::Reading, true},
    {"POST /{db}/_all_docs", Asks::Reading, true},
    {"GET /{db}/_local_docs", Asks::Reading},
    {"POST /{db}/_local_docs", Asks::Reading},
    {"GET /{db}/_digests", Asks::Reading},
    {"POST /{db}/_ensure_full_commit", Asks::Reading, true},
    {"POST /{db}/_compact", Asks::Writing},
    {"POST /{db}/_purge", Asks::Reading}, // refused to all
    {"GET /{db}/_security", Asks::Reading},
    {"PUT /{db}/_security", Asks::Reading}, // likewise
    {"GET /{db}/_revs_limit", Asks::Reading},
    {"PUT /{db}/_revs_limit", Asks::Reading}, // likewise
    {"GET /{db}/_local/{id}", Asks::Reading, true},
    {"PUT /{db}/_local/{id}", Asks::Reading, true}, // how far it has read, which is its own
    {"DELETE /{db}/_local/{id}", Asks::Reading},
    {"GET /{db}/_design/{id}", Asks::Reading},
    {"PUT /{db}/_design/{id}", Asks::Writing},
    {"DELETE /{db}/_design/{id}", Asks::Writing},
    {"GET /{db}/{doc}", Asks::Reading, true},
    {"PUT /{db}/{doc}", Asks::Writing, true},
    {"DELETE /{db}/{doc}", Asks::Writing},
    {"GET /{db}/{doc}/{attachment}", Asks::Reading},
    {"PUT /{db}/{doc}/{attachment}", Asks::Reading},    // refused to all
    {"DELETE /{db}/{doc}/{attachment}", Asks::Reading}, // likewise
};

enum class Answer { LetIn, NotKnown, NoSuchDatabase, OnlyReading, NotForVisitors };

class PeerRolesTest : public testing::Test {
protected:
    PeerRolesTest() {
        for (const auto& [kind, uuid] :
             {std::pair{ScopeKind::Partner, QString(32, u'b')}, std::pair{ScopeKind::Partner, QString(32, u'c')},
              std::pair{ScopeKind::Board, QString(32, u'd')}})
            names.append(test.desk->makeDatabase(kind, uuid).databaseName());
        PeerBook book(*test.desk);
        const auto desk = [&](const QByteArray& certificate, PeerRole role, const QStringList& only = {}) {
            book.save({.kind = PeerKind::Desk,
                       .name = QString::fromLatin1(certificate.first(1)),
                       .certificate = certificate,
                       .role = role,
                       .databases = only});
        };
        desk(team, PeerRole::Coordinator);
        desk(reading, PeerRole::Reader);
        desk(partner, PeerRole::Partner, {names[1]});
        desk(stranger, PeerRole::Partner);
        desk(revoked, PeerRole::Coordinator);
        revoke(*test.desk, revoked, u"lost"_s);
        book.save({.kind = PeerKind::Desk, .name = u"paused"_s, .certificate = paused, .paused = true});
        program = book.makeClient({.name = u"Program"_s, .role = PeerRole::Coordinator}).token;
        readingProgram = book.makeClient({.name = u"Dashboard"_s, .role = PeerRole::Reader}).token;
    }

    HttpReply ask(const QByteArray& method, const QString& path, const QByteArray& body, const QByteArray& certificate,
                  const QByteArray& token = {}) {
        HttpRequest request = requestFor(method, path, body);
        request.certificate = certificate;
        if (!token.isEmpty())
            request.authorization = "Bearer " + token;
        return service.handle(request);
    }

    static Answer answerOf(const HttpReply& reply) {
        const QString reason = objectIn(reply).value("reason"_L1).toString();
        return reply.status == 401                       ? Answer::NotKnown
               : reason == "Database does not exist."_L1 ? Answer::NoSuchDatabase
               : reason == "Only reading is allowed"_L1  ? Answer::OnlyReading
               : reason == "Not for visitors"_L1         ? Answer::NotForVisitors
                                                         : Answer::LetIn;
    }

    /// How far somebody may go in a database.
    enum class May { Come, Read, Write, Visit };
    static Answer expected(May may, const RouteSaid& said) {
        if (said.asks == Asks::Nothing)
            return Answer::LetIn;
        switch (may) {
        case May::Come:
            return Answer::NoSuchDatabase;
        case May::Visit:
            return said.isForPublic ? Answer::LetIn : Answer::NotForVisitors;
        case May::Read:
            return said.asks == Asks::Writing ? Answer::OnlyReading : Answer::LetIn;
        case May::Write:
            break;
        }
        return Answer::LetIn;
    }

    const QByteArray team = QByteArray(64, '1');
    const QByteArray reading = QByteArray(64, '2');
    const QByteArray partner = QByteArray(64, '3');
    const QByteArray stranger = QByteArray(64, '4');
    const QByteArray revoked = QByteArray(64, '5');
    const QByteArray paused = QByteArray(64, '6');
    const QByteArray unknown = QByteArray(64, '7');
    QByteArray program;
    QByteArray readingProgram;
    TestDesk test{u"desk"_s};
    QStringList names{test.desk->documents().databaseName()};
    Service service{*test.desk, withNoticeboard(PeerGate(*test.desk))};
};

TEST_F(PeerRolesTest, shouldKnowEveryRoute) {
    ASSERT_EQ(routes().size(), std::size(routesSaid));
    for (std::size_t i = 0; i < std::size(routesSaid); ++i)
        EXPECT_EQ(QString(routes()[i].method + u' ' + routes()[i].pattern), QString::fromLatin1(routesSaid[i].route));
}

TEST_F(PeerRolesTest, shouldLetEachKindOfPeerDoItsPartAtEveryMethodInEveryDatabase) {
    using enum May;
    struct Who {
        const char* name;
        QByteArray certificate;
        QByteArray token;
        bool isKnown;
        May may[4]; ///< the team's, two partners', the noticeboard's
    };
    const Who all[]{
        {"a desk of the team", team, {}, true, {Write, Write, Write, Write}},
        {"a desk that reads", reading, {}, true, {Read, Read, Read, Read}},
        {"a partner", partner, {}, true, {Come, Write, Come, Come}},
        {"a partner without a database", stranger, {}, true, {Come, Come, Come, Come}},
        {"a revoked desk", revoked, {}, false, {}},
        {"a paused desk", paused, {}, false, {}},
        {"an unknown desk", unknown, {}, false, {}},
        {"a program", {}, program, true, {Write, Write, Write, Write}},
        {"a program that reads", {}, readingProgram, true, {Read, Read, Read, Read}},
        {"a wrong token", {}, "wrong", false, {}},
        {"the public", {}, {}, true, {Come, Come, Come, Visit}},
    };
    int cells = 0;
    for (const Who& who : all) {
        for (qsizetype i = 0; i < names.size(); ++i) {
            for (const RouteSaid& said : routesSaid) {
                const QString route = QString::fromLatin1(said.route);
                QString path = route.section(u' ', 1);
                path.replace(u"{db}"_s, names[i]).replace(u"{doc}"_s, u"note:1"_s).replace(u"{id}"_s, u"x"_s);
                path.replace(u"{attachment}"_s, u"a"_s);
                const QByteArray method = route.section(u' ', 0, 0).toLatin1();
                const Answer answer = answerOf(ask(method, path, "{}", who.certificate, who.token));
                EXPECT_EQ(answer, who.isKnown ? expected(who.may[i], said) : Answer::NotKnown)
                    << who.name << ": " << said.route << " in " << names[i].toStdString();
                ++cells;
            }
        }
    }
    EXPECT_EQ(cells, 11 * 4 * static_cast<int>(std::size(routesSaid)));
}

TEST_F(PeerRolesTest, shouldStandForARoleAtTheDesk) {
    const auto role = [](PeerRole as, bool isProgram) {
        return roleOf({.id = {}, .name = {}, .role = as, .databases = {}, .isProgram = isProgram});
    };
    EXPECT_EQ(role(PeerRole::Coordinator, false), Role::Administrator) << "whoever works there, by their own role";
    EXPECT_EQ(role(PeerRole::Coordinator, true), Role::Coordinator);
    EXPECT_EQ(role(PeerRole::Reader, false), Role::Reader);
    EXPECT_EQ(role(PeerRole::Reader, true), Role::Reader);
    EXPECT_EQ(role(PeerRole::Partner, false), Role::Partner);
    EXPECT_EQ(role(PeerRole::Public, false), Role::Partner);
}

TEST_F(PeerRolesTest, shouldTakeWhoWorksAtTheDeskFromDesksAlone) {
    const QString db = u'/' + names[0];
    const QByteArray chief = R"({"name":"Eve","role":"administrator"})";
    const auto stored = [&] { return test.desk->documents().winningBody(u"user:eve"_s).has_value(); };

    EXPECT_EQ(ask("PUT", db + u"/user:eve"_s, chief, {}, program).status, 403);
    EXPECT_EQ(ask("POST", db, R"({"_id":"user:eve","name":"Eve"})", {}, program).status, 403);
    for (const char* edits : {"true", "false"}) {
        const QByteArray both =
            QByteArray(R"({"new_edits":)") + edits +
            R"(,"docs":[{"_id":"user:eve","_rev":"1-aa","role":"administrator"},{"_id":"note:1","_rev":"1-bb"}]})";
        const QByteArray fresh = R"({"docs":[{"_id":"user:eve","role":"administrator"},{"_id":"note:2"}]})";
        const HttpReply reply = ask("POST", db + u"/_bulk_docs"_s, edits[0] == 't' ? fresh : both, {}, program);
        EXPECT_EQ(reply.status, 201);
        EXPECT_EQ(arrayIn(reply).first().toObject().value("error"_L1).toString(), u"forbidden"_s) << edits;
        EXPECT_FALSE(stored()) << edits;
    }
    EXPECT_TRUE(test.desk->documents().winningBody(u"note:1"_s)) << "the rest is taken";
    EXPECT_TRUE(test.desk->documents().winningBody(u"note:2"_s));

    EXPECT_EQ(ask("PUT", db + u"/user:eve"_s, chief, team).status, 201) << "another PC, where somebody was allowed to";
    ASSERT_TRUE(stored());
    const QString rev = test.desk->documents().revision(u"user:eve"_s)->rev.toString();
    EXPECT_EQ(ask("DELETE", db + u"/user:eve?rev="_s + rev, {}, {}, program).status, 403);
    EXPECT_TRUE(stored());
    EXPECT_EQ(ask("GET", db + u"/user:eve"_s, {}, {}, program).status, 200) << "who it is may be read";
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
