// SPDX-License-Identifier: GPL-3.0-or-later
// Several databases in one file, and the digests by which desks compare.
#include "core/storage/storage_fixture.h"
#include "storage/desk_check.h"
#include "storage/migrations.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

const QString partnerUuid(32, u'a');

class DatabasesTest : public StorageTest {
protected:
    DatabasesTest()
        : desk(newSample()) {}

    static void put(Desk& desk, const QString& database, const QString& id, const QString& text) {
        desk.write([&](Desk::Writer&) { desk.documentsOf(database)->edit(id, {{u"text"_s, text}}); });
    }
    static void expectSound(Desk& desk) {
        const CheckReport report = checkDesk(desk);
        EXPECT_TRUE(report.isSound()) << report.problems.join(u'\n').toStdString();
    }

    std::unique_ptr<Desk> desk;
    const QString partner = u"partner-"_s + partnerUuid;
};

TEST_F(DatabasesTest, shouldBeginWithTheTeamAlone) {
    const QList<Desk::DatabaseInfo> all = desk->databases();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.first().name, u"team-"_s + desk->info().uuid);
    EXPECT_EQ(all.first().kind, ScopeKind::Team);
    EXPECT_EQ(desk->info().replica.size(), 32);
    EXPECT_EQ(desk->documentsOf(all.first().name), &desk->documents());
    EXPECT_EQ(desk->documentsOf(partner), nullptr);
}

TEST_F(DatabasesTest, shouldKeepTheDocumentsOfEachDatabaseApart) {
    desk->makeDatabase(ScopeKind::Partner, partnerUuid);
    put(*desk, partner, u"person:1"_s, u"theirs"_s);
    EXPECT_EQ(desk->count(EntityType::Person), 0) << "only the team's documents are records";
    EXPECT_FALSE(desk->body(u"person:1"_s));
    put(*desk, desk->documents().databaseName(), u"person:1"_s, u"ours"_s);
    EXPECT_EQ(desk->documentsOf(partner)->winningBody(u"person:1"_s)->value(u"text"_s), u"theirs"_s);
    EXPECT_EQ(desk->documentsOf(partner)->lastSequence(), 1);
    EXPECT_EQ(desk->documents().lastSequence(), 1);
    expectSound(*desk);
}

TEST_F(DatabasesTest, shouldSayWhichDatabasesChanged) {
    desk->makeDatabase(ScopeKind::Partner, partnerUuid);
    QList<ChangeSet> told;
    QObject::connect(desk.get(), &Desk::changed, desk.get(), [&](const ChangeSet& set) { told.append(set); });
    put(*desk, partner, u"card:1"_s, u"card"_s);
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told.first().changes.isEmpty());
    EXPECT_EQ(told.first().otherDatabases, QStringList{partner});
    desk->write([&](Desk::Writer& writer) { writer.save(person(u"Emilie"_s, u"Dhondt"_s)); });
    ASSERT_EQ(told.size(), 2);
    EXPECT_EQ(told.last().changes.size(), 1);
    EXPECT_TRUE(told.last().otherDatabases.isEmpty());
}

TEST_F(DatabasesTest, shouldTakeBackWhatAFailedWriteDidInEachDatabase) {
    desk->makeDatabase(ScopeKind::Partner, partnerUuid);
    put(*desk, partner, u"card:1"_s, u"kept"_s);
    const auto before = desk->documentsOf(partner)->digests();
    EXPECT_THROW(desk->write([&](Desk::Writer& writer) {
        writer.save(person(u"Emilie"_s, u"Dhondt"_s));
        desk->documentsOf(partner)->edit(u"card:1"_s, {{u"text"_s, u"lost"_s}});
        throw Error(ErrorCode::DiskFull, u"test"_s);
    }),
                 Error);
    EXPECT_EQ(desk->documentsOf(partner)->winningBody(u"card:1"_s)->value(u"text"_s), u"kept"_s);
    EXPECT_EQ(desk->documentsOf(partner)->digests(), before);
    put(*desk, partner, u"card:2"_s, u"more"_s);
    expectSound(*desk);
}

TEST_F(DatabasesTest, shouldSeeWhatAnotherConnectionMadeAndRemoved) {
    const auto other = Desk::openAgain(desk->handle());
    desk->makeDatabase(ScopeKind::Board, partnerUuid);
    const QString board = u"board-"_s + partnerUuid;
    put(*desk, board, u"board:info"_s, u"1"_s);
    ASSERT_NE(other->documentsOf(board), nullptr);
    EXPECT_EQ(other->documentsOf(board)->documentCount(), 1);
    other->removeDatabase(board);
    EXPECT_EQ(desk->documentsOf(board), nullptr);
    desk->makeDatabase(ScopeKind::Board, partnerUuid);
    EXPECT_EQ(desk->documentsOf(board)->documentCount(), 0);
    expectSound(*desk);
}

TEST_F(DatabasesTest, shouldNotRemoveTheTeam) {
    EXPECT_EQ(errorOf([&] { desk->removeDatabase(desk->documents().databaseName()); }), ErrorCode::BadInput);
    EXPECT_EQ(errorOf([&] { desk->makeDatabase(ScopeKind::Team, partnerUuid); }), ErrorCode::BadInput);
}

TEST_F(DatabasesTest, shouldJoinAnotherTeamWithAllItHolds) {
    desk->write([&](Desk::Writer& writer) { writer.save(person(u"Emilie"_s, u"Dhondt"_s)); });
    const QString replica = desk->info().replica;
    desk->joinTeam(partnerUuid);
    EXPECT_EQ(desk->documents().databaseName(), u"team-"_s + partnerUuid);
    desk.reset();
    desk = Desk::open(path(u"sample.entraide"_s), {});
    EXPECT_EQ(desk->info().uuid, partnerUuid);
    EXPECT_EQ(desk->info().replica, replica);
    EXPECT_EQ(desk->count(EntityType::Person), 1);
}

TEST_F(DatabasesTest, shouldDigestTheSameDocumentsAlikeWhateverTheirWay) {
    const auto other = Desk::create(path(u"other.entraide"_s), {}, u"Other"_s, true);
    const QString a = desk->documents().databaseName();
    const QString b = other->documents().databaseName();
    put(*desk, a, u"person:1"_s, u"one"_s);
    put(*desk, a, u"person:1"_s, u"two"_s);
    put(*desk, a, u"note:1"_s, u"note"_s);
    put(*desk, a, u"note:2"_s, u"gone"_s);
    desk->write([](Desk::Writer& writer) { writer.removeDocument(u"note:2"_s); });
    put(*other, b, u"note:1"_s, u"note"_s);
    put(*other, b, u"person:1"_s, u"one"_s);
    EXPECT_EQ(desk->documents().digests().value(u"note"_s), other->documents().digests().value(u"note"_s));
    EXPECT_NE(desk->documents().digests(), other->documents().digests());
    put(*other, b, u"person:1"_s, u"two"_s);
    EXPECT_EQ(desk->documents().digests(), other->documents().digests());
    expectSound(*desk);
}

TEST_F(DatabasesTest, shouldUpgradeAFileWithOneDatabase) {
    const QString file = path(u"old.db"_s);
    Database database(file, {}, Database::Mode::Create);
    migrate(database, allMigrations().first(1));
    database.execute("INSERT INTO scope(name, uuid, kind, seq, live_documents) VALUES('team-1', '1', 'team', 2, 2)");
    database.execute("INSERT INTO doc(scope_key, id, seq, win_gen, win_hash, deleted) VALUES(1,'person:1',1,1,'a',0), "
                     "(1,'note:1',2,3,'b',0)");
    database.execute("INSERT INTO local_doc(scope_key, id, body) VALUES(1, 'x', '{}')");
    EXPECT_TRUE(migrate(database, allMigrations()));
    EXPECT_EQ(database.number("SELECT count(*) FROM scope WHERE name='team-1' AND seq=2 AND live_documents=2"), 1);
    EXPECT_EQ(database.number("SELECT count(*) FROM digest WHERE scope_key=1 AND live=1"), 2);
    EXPECT_EQ(database.text("SELECT value FROM meta WHERE key='replica'").size(), 32);
    EXPECT_EQ(database.number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    EXPECT_THROW(database.execute("INSERT INTO local_doc(scope_key, id, body) VALUES(9, 'x', '{}')"), Error)
        << "documents still belong to a database";
}

} // namespace
} // namespace entraide::THIS_FILE
