// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_fixture.h"
#include "domain/actor.h"
#include "storage/audit_hash.h"
#include "storage/audit_trail.h"
#include "storage/desk_check.h"
#include "storage/erasure_ledger.h"
#include "storage/journal_witness.h"
#include "storage/migrations.h"

#include <QSet>

#include <functional>
#include <thread>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class AuditTrailTest : public StorageTest {
protected:
    static QList<AuditEntry> all(Desk& desk) { return desk.audit().entries(desk.audit().find({})); }
    static QStringList acts(Desk& desk) {
        QStringList names;
        for (const QList<AuditEntry> entries = all(desk); const AuditEntry& entry : entries)
            names.prepend(entry.act); // the oldest first
        return names;
    }
    static void put(Desk& desk, const QString& id, const QString& text = u"x"_s) {
        desk.write([&](Desk::Writer& writer) { writer.putBody(id, {{u"text"_s, text}}); });
    }
    /// Five entries after the first.
    static void work(Desk& desk) {
        for (const QString& id : {u"note:1"_s, u"note:2"_s, u"note:3"_s, u"note:4"_s, u"note:5"_s})
            put(desk, id);
    }
    /// What somebody with the key could do to the file.
    static void tamper(Desk& desk, const std::string& sql) {
        for (const char* trigger : {"audit_says_the_same", "audit_is_about_the_same", "audit_is_whole"})
            desk.database().execute(std::string("DROP TRIGGER IF EXISTS ") + trigger);
        desk.database().execute(sql);
    }
    static void expectBroken(Desk& desk, TrailFault fault, qint64 at) {
        const TrailReport report = verifyJournal(desk);
        ASSERT_TRUE(report.fault);
        EXPECT_EQ(enumName(*report.fault), enumName(fault));
        EXPECT_EQ(report.brokenAt, at);
        EXPECT_LT(report.head.number, std::max<qint64>(at, 1) + 1);
    }
};

// ---- what is entered ------------------------------------------------------------------------------------------------

TEST_F(AuditTrailTest, shouldBeginWithTheIdentityOfTheFile) {
    const auto desk = newDesk();
    const QList<AuditEntry> entries = all(*desk);
    ASSERT_EQ(entries.size(), 1);
    EXPECT_EQ(entries[0].act, u"begun"_s);
    EXPECT_EQ(auditDetailValue(entries[0].detail, "replica"_L1), desk->info().replica);
    EXPECT_TRUE(verifyJournal(*desk).isSound());
}

TEST_F(AuditTrailTest, shouldEnterWhatIsWrittenAndByWhom) {
    const auto desk = newDesk();
    const UserId nadia = *UserId::fromString(u"user:1"_s);
    desk->actAs({.name = u"Nadia"_s, .role = Role::Coordinator, .user = nadia, .volunteer = {}});
    const QDateTime before = QDateTime::currentDateTimeUtc();
    put(*desk, u"note:1"_s, u"secret"_s);
    put(*desk, u"note:1"_s, u"changed"_s);
    put(*desk, u"note:1"_s, u"changed"_s); // nothing
    desk->write([](Desk::Writer& writer) { writer.removeDocument(u"note:1"_s); });
    desk->actAs({});
    EXPECT_EQ(acts(*desk), (QStringList{u"begun"_s, u"made"_s, u"changed"_s, u"deleted"_s}));
    for (const QList<AuditEntry> entries = all(*desk).first(3); const AuditEntry& entry : entries) {
        EXPECT_EQ(entry.who, u"Nadia"_s);
        EXPECT_EQ(entry.user, u"user:1"_s);
        EXPECT_EQ(entry.record, u"note:1"_s);
        EXPECT_GE(entry.at, before.addMSecs(-1));
        EXPECT_FALSE(entry.detail.contains(u"secret"_s));
    }
}

TEST_F(AuditTrailTest, shouldEnterAStepOnceHoweverItIsNested) {
    const auto desk = newDesk();
    desk->write([&](Desk::Writer& writer) {
        writer.putBody(u"note:1"_s, {{u"text"_s, u"a"_s}});
        desk->write([](Desk::Writer& inner) { inner.putBody(u"note:1"_s, {{u"text"_s, u"b"_s}}); });
        desk->write([](Desk::Writer& inner) { inner.putBody(u"note:2"_s, {{u"text"_s, u"b"_s}}); });
        writer.putBody(u"share:1"_s, {{u"x"_s, 1}}); // no record
        writer.putBody(u"note:3"_s, {{u"text"_s, u"b"_s}});
        writer.removeDocument(u"note:3"_s); // made and deleted within: nobody has seen it
    });
    EXPECT_EQ(acts(*desk), (QStringList{u"begun"_s, u"made"_s, u"made"_s}));
}

TEST_F(AuditTrailTest, shouldLeaveNoEntryOfWhatWasRolledBack) {
    const auto desk = newDesk();
    struct Stop {};
    EXPECT_THROW(desk->write([&](Desk::Writer& writer) {
        writer.putBody(u"note:1"_s, {{u"text"_s, u"a"_s}});
        desk->audit().enter(AuditAct::RevealedContact, u"note:1"_s);
        throw Stop();
    }),
                 Stop);
    EXPECT_EQ(acts(*desk), QStringList{u"begun"_s});
    // Of a part that was caught, that part.
    desk->write([&](Desk::Writer& writer) {
        writer.putBody(u"note:2"_s, {{u"text"_s, u"a"_s}});
        try {
            desk->write([&](Desk::Writer& inner) {
                inner.putBody(u"note:3"_s, {{u"text"_s, u"a"_s}});
                desk->audit().enter(AuditAct::RevealedContact, u"note:3"_s);
                throw Stop();
            });
        } catch (const Stop&) {
        }
    });
    EXPECT_EQ(acts(*desk), (QStringList{u"begun"_s, u"made"_s}));
    EXPECT_TRUE(verifyJournal(*desk).isSound());
    EXPECT_EQ(desk->database().number("SELECT count(*) FROM audit_subject"), 1);
}

TEST_F(AuditTrailTest, shouldCountALargeStepByType) {
    const auto desk = newDesk();
    const auto write = [&](int notes) {
        desk->write([&](Desk::Writer& writer) {
            for (int i = 0; i < notes; ++i)
                writer.putBody(u"note:%1-%2"_s.arg(notes).arg(i), {{u"text"_s, u"a"_s}});
        });
    };
    write(200);
    EXPECT_EQ(all(*desk).size(), 201);
    write(201);
    const QList<AuditEntry> entries = all(*desk);
    ASSERT_EQ(entries.size(), 202);
    EXPECT_EQ(entries[0].act, u"made"_s);
    EXPECT_EQ(entries[0].record, QString());
    EXPECT_FALSE(entries[0].forgotten);
    EXPECT_EQ(entries[0].detail, u"type=note records=201"_s);
}

TEST_F(AuditTrailTest, shouldEnterAnUndoAsThatAndWhatFollowsAsItself) {
    const auto desk = newDesk();
    const ChangeSet set = desk->write([](Desk::Writer& writer) { writer.putBody(u"note:1"_s, {{u"text"_s, u"a"_s}}); });
    // Whoever listens writes too: that is no undoing.
    QObject::connect(desk.get(), &Desk::changed, desk.get(), [&](const ChangeSet& change) {
        if (change.changes.first().id == u"note:1"_s)
            put(*desk, u"note:2"_s, QString::number(all(*desk).size()));
    });
    desk->undo(set);
    EXPECT_EQ(acts(*desk), (QStringList{u"begun"_s, u"made"_s, u"undone"_s, u"made"_s}));
}

TEST_F(AuditTrailTest, shouldEnterWhatAPeerSentOnceAndForNobody) {
    const auto from = newDesk(u"from.entraide"_s);
    work(*from);
    QList<DocumentStore::Incoming> incoming;
    for (const QString& id : {u"note:1"_s, u"note:2"_s}) {
        for (const QList<DocumentStore::Stored> leaves = from->documents().leaves(id);
             const DocumentStore::Stored& leaf : leaves)
            incoming.append({leaf.id, leaf.deleted, leaf.body, leaf.ancestry});
    }
    const auto desk = newDesk();
    desk->actAs({.name = u"Nadia"_s, .role = Role::Administrator, .user = {}, .volunteer = {}});
    desk->write([&](Desk::Writer&) { desk->documents().applyIncoming(incoming); });
    desk->write([&](Desk::Writer&) { desk->documents().applyIncoming(incoming); }); // known already
    EXPECT_EQ(acts(*desk), (QStringList{u"begun"_s, u"received"_s}));
    EXPECT_EQ(all(*desk)[0].who, QString());
    EXPECT_EQ(all(*desk)[0].detail, u"records=2"_s);
}

TEST_F(AuditTrailTest, shouldEnterAReadingOncePerPersonRecordAndDay) {
    const auto desk = newDesk();
    put(*desk, u"note:1"_s);
    EXPECT_TRUE(desk->audit().enterOncePerDay(AuditAct::ReadSensitive, u"note:1"_s));
    EXPECT_FALSE(desk->audit().enterOncePerDay(AuditAct::ReadSensitive, u"note:1"_s));
    EXPECT_TRUE(desk->audit().enterOncePerDay(AuditAct::RevealedContact, u"note:1"_s));
    EXPECT_TRUE(desk->audit().enterOncePerDay(AuditAct::ReadSensitive, u"note:2"_s));
    desk->actAs({.name = u"Bram"_s, .role = Role::Administrator, .user = {}, .volunteer = {}});
    EXPECT_TRUE(desk->audit().enterOncePerDay(AuditAct::ReadSensitive, u"note:1"_s));
    EXPECT_TRUE(verifyJournal(*desk).isSound());
}

TEST_F(AuditTrailTest, shouldNameWhoADeskWithoutUsersBelongsTo) {
    const auto desk = newDesk();
    put(*desk, u"note:1"_s);
    desk->setSetting(u"who"_s, u"Nadia"_s);
    put(*desk, u"note:2"_s);
    EXPECT_FALSE(desk->audit().enterOncePerDay(AuditAct::Made, u"note:2"_s));
    desk->actAs({.name = u"Bram"_s, .role = Role::Administrator, .user = {}, .volunteer = {}});
    put(*desk, u"note:3"_s);
    desk->audit().enterForNobody(AuditAct::Received);
    QStringList who;
    for (const QList<AuditEntry> entries = all(*desk); const AuditEntry& entry : entries)
        who.prepend(entry.who);
    EXPECT_EQ(who, (QStringList{u""_s, u""_s, u"Nadia"_s, u"Bram"_s, u""_s}));
}

TEST_F(AuditTrailTest, shouldNotGrowWhenTablesAreMadeAgain) {
    const auto desk = newDesk();
    work(*desk);
    desk->rebuild();
    EXPECT_EQ(acts(*desk).size(), 7);
    EXPECT_EQ(acts(*desk).last(), u"rebuilt"_s);
    desk->joinTeam(QString(32, u'c'));
    desk->renewReplica();
    EXPECT_EQ(acts(*desk).mid(7), (QStringList{u"team_joined"_s, u"new_identity"_s}));
    EXPECT_EQ(auditDetailValue(all(*desk)[0].detail, "replica"_L1), desk->info().replica);
    EXPECT_TRUE(checkDesk(*desk).journal.isSound());
}

// ---- reading --------------------------------------------------------------------------------------------------------

TEST_F(AuditTrailTest, shouldFindByPersonActDayAndRecord) {
    const auto desk = newDesk();
    work(*desk);
    desk->actAs({.name = u"Nadia"_s, .role = Role::Administrator, .user = {}, .volunteer = {}});
    put(*desk, u"note:3"_s, u"y"_s);
    desk->audit().enter(AuditAct::Printed, {}, u"kind=roster"_s);
    const AuditTrail& trail = desk->audit();
    EXPECT_EQ(trail.find({}), (QList<qint64>{8, 7, 6, 5, 4, 3, 2, 1}));
    EXPECT_EQ(trail.find({.who = u"Nadia"_s}), (QList<qint64>{8, 7}));
    EXPECT_EQ(trail.find({.who = u""_s}).size(), 6);
    EXPECT_EQ(trail.find({.acts = {AuditAct::Printed, AuditAct::Begun}}), (QList<qint64>{8, 1}));
    EXPECT_EQ(trail.find({.records = QStringList{u"note:3"_s, u"note:4"_s}}), (QList<qint64>{7, 5, 4}));
    EXPECT_EQ(trail.find({.records = QStringList()}), QList<qint64>());
    EXPECT_EQ(trail.find({.who = u"Nadia"_s, .records = QStringList{u"note:3"_s}}), QList<qint64>{7});
    const QDateTime tomorrow = QDate::currentDate().addDays(1).startOfDay();
    EXPECT_EQ(trail.find({.from = tomorrow}), QList<qint64>());
    EXPECT_EQ(trail.find({.from = tomorrow.addDays(-2), .before = tomorrow}).size(), 8);
    EXPECT_EQ(trail.people(), QStringList{u"Nadia"_s});
    EXPECT_EQ(trail.entries({2, 99, 5}).size(), 2);
}

TEST_F(AuditTrailTest, shouldBeReadByWhoMayOnly) {
    const auto desk = newDesk();
    work(*desk);
    for (const Role role : enumValues<Role>()) {
        desk->actAs({.name = u"X"_s, .role = role, .user = {}, .volunteer = {}});
        const bool may = role == Role::PrivacyOfficer || role == Role::Administrator;
        for (const auto& reading :
             {std::function([&] { desk->audit().find({}); }), std::function([&] { desk->audit().entries({1}); }),
              std::function([&] { desk->audit().people(); })}) {
            if (may)
                EXPECT_NO_THROW(reading()) << enumName(role).data();
            else
                EXPECT_EQ(errorOf(reading), ErrorCode::NotAllowed) << enumName(role).data();
        }
        EXPECT_TRUE(verifyJournal(*desk).isSound()) << "that nobody touched it may be seen by all";
    }
}

TEST_F(AuditTrailTest, shouldVerifyAFileThatIsOnlyRead) {
    Desk::Handle handle;
    {
        const auto desk = newDesk();
        work(*desk);
        handle = desk->handle();
    }
    const auto desk = Desk::openToRead(handle);
    EXPECT_TRUE(verifyJournal(*desk).isSound());
    EXPECT_EQ(all(*desk).size(), 6);
    EXPECT_EQ(errorOf([&] { desk->audit().enter(AuditAct::ReadSensitive, u"note:1"_s); }), ErrorCode::NoPermission);
    Database database(handle.file, handle.keyAndSalt, Database::Mode::ReadOnly);
    const Actor actor{};
    ErasureLedger ledger(database);
    EXPECT_EQ(AuditTrail(database, actor, ledger).verify().entries, 6);
}

// ---- the chain ------------------------------------------------------------------------------------------------------

TEST_F(AuditTrailTest, shouldOnlyBeAddedTo) {
    const auto desk = newDesk();
    work(*desk);
    for (const char* sql :
         {"UPDATE audit SET who='x' WHERE number=3", "UPDATE audit SET hash=x'00'", "DELETE FROM audit",
          "DELETE FROM audit WHERE number=6", "UPDATE audit SET subject=1 WHERE number=5",
          "UPDATE audit SET number=9 WHERE number=6", "INSERT INTO audit SELECT * FROM audit WHERE number=2"})
        EXPECT_THROW(desk->database().execute(sql), Error) << sql;
    EXPECT_TRUE(verifyJournal(*desk).isSound());
}

TEST_F(AuditTrailTest, shouldFindEveryChangedField) {
    for (const char* change : {"at=at+1", "who='Eve'", "user='user:9'", "act='changed'", "detail='records=1'",
                               "hash=randomblob(32)", "subject_digest=randomblob(32)"}) {
        SCOPED_TRACE(change);
        const auto desk = newDesk(QString::fromLatin1(change).left(4) + u".entraide"_s);
        work(*desk);
        tamper(*desk, std::string("UPDATE audit SET ") + change + " WHERE number=3");
        expectBroken(*desk, TrailFault::Changed, 3);
        EXPECT_TRUE(checkDesk(*desk).isSound()) << "the file itself is whole";
        EXPECT_FALSE(checkDesk(*desk).journal.isSound());
    }
}

// A letter that moves from one field to the next is another text.
TEST_F(AuditTrailTest, shouldKeepFieldsApart) {
    AuditRow row;
    row.number = 1;
    row.who = "ab";
    row.user = "c";
    const QByteArray hash = auditHash("p", row);
    row.who = "a";
    row.user = "bc";
    EXPECT_NE(auditHash("p", row), hash);
    EXPECT_NE(auditSubjectDigest("salt", 1, u"note:1"_s), auditSubjectDigest("salt", 2, u"note:1"_s));
    EXPECT_NE(auditSubjectDigest("salt", 1, u"note:1"_s), auditSubjectDigest("tlas", 1, u"note:1"_s));
}

TEST_F(AuditTrailTest, shouldFindAMissingEntry) {
    const auto desk = newDesk();
    work(*desk);
    tamper(*desk, "DELETE FROM audit WHERE number=4");
    expectBroken(*desk, TrailFault::Missing, 4);
    tamper(*desk, "DELETE FROM audit WHERE number=1");
    expectBroken(*desk, TrailFault::Missing, 1);
    tamper(*desk, "DELETE FROM audit");
    expectBroken(*desk, TrailFault::Missing, 1);
}

TEST_F(AuditTrailTest, shouldFindAMissingEntryWhoseNumberWasGivenToTheNext) {
    const auto desk = newDesk();
    work(*desk);
    tamper(*desk, "DELETE FROM audit WHERE number=4; UPDATE audit SET number=4 WHERE number=5; "
                  "UPDATE audit SET number=5 WHERE number=6");
    expectBroken(*desk, TrailFault::Changed, 4);
}

TEST_F(AuditTrailTest, shouldFindExchangedEntries) {
    const auto desk = newDesk();
    work(*desk);
    tamper(*desk, "UPDATE audit SET number=99 WHERE number=3; UPDATE audit SET number=3 WHERE number=5; "
                  "UPDATE audit SET number=5 WHERE number=99");
    expectBroken(*desk, TrailFault::Order, 3);
}

TEST_F(AuditTrailTest, shouldFindARecordThatIsNamedForAnother) {
    const auto desk = newDesk();
    work(*desk);
    tamper(*desk, "UPDATE audit_subject SET id='note:9' WHERE id='note:2'");
    expectBroken(*desk, TrailFault::Record, 3);
    tamper(*desk, "DELETE FROM audit_subject WHERE id='note:9'");
    expectBroken(*desk, TrailFault::Record, 3);
}

TEST_F(AuditTrailTest, shouldFindARecordTakenOutWithoutAnErasing) {
    const auto desk = newDesk();
    work(*desk);
    desk->database().execute("UPDATE audit SET subject=NULL WHERE number=3");
    expectBroken(*desk, TrailFault::Forgotten, 6);
}

TEST_F(AuditTrailTest, shouldStopWhenAsked) {
    const auto desk = newDesk();
    desk->write([&](Desk::Writer&) {
        for (int i = 0; i < 1100; ++i)
            desk->audit().enter(AuditAct::Printed);
    });
    double told = 0;
    EXPECT_TRUE(verifyJournal(*desk, [&](double share) {
                    told = share;
                    return true;
                }).isSound());
    EXPECT_GT(told, 0.5);
    EXPECT_LE(told, 1);
    EXPECT_EQ(errorOf([&] { verifyJournal(*desk, [](double) { return false; }); }), ErrorCode::Cancelled);
}

TEST_F(AuditTrailTest, shouldNotForkWhereTwoConnectionsEnterAtATime) {
    const auto desk = newDesk();
    constexpr int writes = 40;
    const auto write = [](Desk& own, const QString& name) {
        for (int i = 0; i < writes; ++i) {
            own.write([&](Desk::Writer& writer) { writer.putBody(u"note:%1-%2"_s.arg(name).arg(i), {{u"t"_s, i}}); });
            own.audit().enter(AuditAct::Printed, u"note:%1-%2"_s.arg(name).arg(i));
        }
    };
    std::thread other([&, handle = desk->handle()] { write(*Desk::openAgain(handle), u"b"_s); });
    write(*desk, u"a"_s);
    other.join();
    const TrailReport report = verifyJournal(*desk);
    EXPECT_TRUE(report.isSound());
    EXPECT_EQ(report.entries, 1 + 4 * writes);
}

// ---- erasing ------------------------------------------------------------------------------------------------------

TEST_F(AuditTrailTest, shouldLetGoOfWhoWasErasedAndStayWhole) {
    const auto desk = newDesk();
    const QString gone = u"person:gone"_s;
    put(*desk, gone);
    put(*desk, gone, u"y"_s);
    put(*desk, u"person:kept"_s);
    desk->audit().enter(AuditAct::ReadSensitive, gone);
    const TrailReport before = verifyJournal(*desk);
    desk->write([&](Desk::Writer& writer) {
        writer.recordErasure({.erasing = QString(32, u'e'),
                              .at = QDateTime::currentDateTimeUtc(),
                              .by = u"Nadia"_s,
                              .gone = {gone},
                              .rewritten = {},
                              .named = {{desk->documents().databaseName(), gone}}});
        desk->audit().enter(AuditAct::Erased, gone, u"records=1"_s);
    });
    const TrailReport report = verifyJournal(*desk);
    EXPECT_TRUE(report.isSound());
    EXPECT_EQ(report.entries, before.entries + 2) << "the letting go and the erasing; no record one by one";
    EXPECT_EQ(report.forgotten, 3);
    EXPECT_EQ(acts(*desk).last(2), (QStringList{u"forgotten"_s, u"erased"_s}));
    EXPECT_EQ(auditDetailValue(all(*desk)[1].detail, "entries"_L1), u"3"_s);
    QSet<QByteArray> digests;
    auto rows = desk->database().prepare("SELECT subject, subject_digest FROM audit WHERE subject_digest IS NOT NULL");
    int loose = 0;
    while (rows.step()) {
        loose += rows.isNull(0) ? 1 : 0;
        digests.insert(rows.bytes(1).toByteArray());
    }
    EXPECT_EQ(loose, 3);
    EXPECT_EQ(digests.size(), 4) << "nothing says that three entries were about one record";
    EXPECT_EQ(desk->database().text("SELECT group_concat(id) FROM audit_subject"), u"person:kept"_s);
    EXPECT_EQ(desk->audit().find({.records = QStringList{gone}}), QList<qint64>());
    int forgotten = 0;
    for (const QList<AuditEntry> entries = all(*desk); const AuditEntry& entry : entries) {
        EXPECT_NE(entry.record, gone);
        forgotten += entry.forgotten ? 1 : 0;
    }
    EXPECT_EQ(forgotten, 3);
    // Nor is the name entered again later.
    desk->audit().enter(AuditAct::Printed, gone);
    EXPECT_EQ(desk->database().number("SELECT count(*) FROM audit_subject"), 1);
    EXPECT_TRUE(verifyJournal(*desk).isSound());
}

// ---- what others hold of it -------------------------------------------------------------------------------------

class WitnessTest : public AuditTrailTest {
protected:
    const QDateTime noon = QDateTime(QDate::currentDate().addDays(-1), QTime(12, 0));

    static QString documentOf(const Desk& desk) { return witnessPrefix + desk.info().replica; }
    /// As the exchange brings it: what \a from holds of this file.
    static void receive(Desk& desk, const QList<DocumentStore::Stored>& leaves) {
        QList<DocumentStore::Incoming> incoming;
        for (const DocumentStore::Stored& leaf : leaves)
            incoming.append({leaf.id, leaf.deleted, leaf.body, leaf.ancestry});
        desk.write([&](Desk::Writer&) { desk.documents().applyIncoming(incoming); });
    }
    void copy(const QString& from, const QString& to) const {
        for (const QString& suffix : {u""_s, u".keys"_s}) {
            QFile::remove(path(to) + suffix);
            ASSERT_TRUE(QFile::copy(path(from) + suffix, path(to) + suffix));
        }
    }
};

TEST_F(WitnessTest, shouldTellTheTeamOnceADayAndAtClosing) {
    const auto desk = newDesk();
    EXPECT_TRUE(witnessJournal(*desk, noon, Witnessing::Daily));
    EXPECT_FALSE(witnessJournal(*desk, noon, Witnessing::Daily));
    EXPECT_FALSE(witnessJournal(*desk, noon, Witnessing::Always)) << "nothing was entered since";
    work(*desk);
    EXPECT_FALSE(witnessJournal(*desk, noon.addSecs(60), Witnessing::Daily));
    EXPECT_TRUE(witnessJournal(*desk, noon.addSecs(60), Witnessing::Always));
    work(*desk); // the same again: no entry
    EXPECT_FALSE(witnessJournal(*desk, noon.addDays(1), Witnessing::Daily));
    put(*desk, u"note:1"_s, u"new"_s);
    EXPECT_TRUE(witnessJournal(*desk, noon.addDays(1), Witnessing::Daily));
    ASSERT_EQ(witnessedOfAll(*desk).size(), 1);
    EXPECT_EQ(witnessedOfAll(*desk)[0].head.number, 7);
    const TrailReport report = verifyJournal(*desk);
    EXPECT_TRUE(report.isSound());
    EXPECT_EQ(report.witnessed.number, 7);
    for (int day = 2; day < 30; ++day) {
        put(*desk, u"note:1"_s, QString::number(day));
        EXPECT_TRUE(witnessJournal(*desk, noon.addDays(day), Witnessing::Daily));
    }
    EXPECT_LE(witnessedHeads(*desk).size(), 8) << "the document does not grow without end";
}

TEST_F(WitnessTest, shouldFindAnEndThatWasCutOff) {
    const auto desk = newDesk();
    work(*desk);
    ASSERT_TRUE(witnessJournal(*desk, noon, Witnessing::Always));
    tamper(*desk, "DELETE FROM audit WHERE number>4");
    EXPECT_TRUE(desk->audit().verify().isSound()) << "by itself it looks whole";
    expectBroken(*desk, TrailFault::CutOff, 6);
    // What proves it is not written over by what follows.
    put(*desk, u"note:6"_s);
    EXPECT_FALSE(witnessJournal(*desk, noon.addDays(3), Witnessing::Always));
    expectBroken(*desk, TrailFault::CutOff, 6);
    put(*desk, u"note:7"_s);
    put(*desk, u"note:8"_s);
    const TrailReport report = verifyJournal(*desk);
    ASSERT_TRUE(report.fault);
    EXPECT_EQ(enumName(*report.fault), enumName(TrailFault::Replaced)) << "it is as long again, and another";
    EXPECT_EQ(report.brokenAt, 6);
}

TEST_F(WitnessTest, shouldTellARestoredFileFromOneThatWasCut) {
    QList<DocumentStore::Stored> held;
    {
        const auto desk = newDesk();
        work(*desk);
        witnessJournal(*desk, noon, Witnessing::Always);
    }
    copy(u"desk.entraide"_s, u"copy.entraide"_s);
    {
        const auto desk = reopened();
        put(*desk, u"note:6"_s);
        put(*desk, u"note:7"_s);
        ASSERT_TRUE(witnessJournal(*desk, noon.addSecs(60), Witnessing::Always));
        held = desk->documents().leaves(documentOf(*desk));
    }
    copy(u"copy.entraide"_s, u"desk.entraide"_s); // by hand
    {
        const auto desk = reopened();
        EXPECT_TRUE(verifyJournal(*desk).isSound()) << "nobody has told it yet";
        receive(*desk, held);
        expectBroken(*desk, TrailFault::CutOff, 8);
    }
    copy(u"copy.entraide"_s, u"desk.entraide"_s); // by the program, which says so
    const auto desk = reopened();
    desk->audit().enter(AuditAct::Restored, {}, u"kind=daily"_s);
    work(*desk);
    put(*desk, u"note:6"_s, u"another"_s);
    ASSERT_TRUE(witnessJournal(*desk, QDateTime::currentDateTimeUtc(), Witnessing::Always));
    receive(*desk, held); // a version beside its own
    TrailReport report = verifyJournal(*desk);
    EXPECT_TRUE(report.isSound());
    EXPECT_EQ(report.restored.size(), 1);
    put(*desk, u"note:7"_s, u"another"_s);
    put(*desk, u"note:8"_s, u"another"_s);
    EXPECT_TRUE(witnessJournal(*desk, QDateTime::currentDateTimeUtc(), Witnessing::Always));
    EXPECT_TRUE(verifyJournal(*desk).isSound());
    EXPECT_TRUE(desk->queries().conflicts().isEmpty()) << "the two versions are one again";
    // The restoring explains what was witnessed before it, and nothing after.
    tamper(*desk, "DELETE FROM audit WHERE number>8");
    report = verifyJournal(*desk);
    ASSERT_TRUE(report.fault);
    EXPECT_EQ(enumName(*report.fault), enumName(TrailFault::CutOff));
}

// ---- files of older versions ------------------------------------------------------------------------------------

TEST_F(AuditTrailTest, shouldBeginInAFileOfAnOlderVersion) {
    Database database(path(u"old.db"_s), {}, Database::Mode::Create);
    migrate(database, allMigrations().first(4));
    const QString replica = database.text("SELECT value FROM meta WHERE key='replica'");
    ASSERT_EQ(replica.size(), 32);
    EXPECT_TRUE(migrate(database, allMigrations()));
    EXPECT_EQ(database.number("SELECT count(*) FROM audit"), 1);
    EXPECT_EQ(database.text("SELECT act || ' ' || detail FROM audit"), u"begun replica="_s + replica);
    const Actor actor{};
    ErasureLedger ledger(database);
    EXPECT_TRUE(AuditTrail(database, actor, ledger).verify().isSound());
    EXPECT_FALSE(migrate(database, allMigrations()));
    EXPECT_EQ(database.number("SELECT count(*) FROM audit"), 1);
}

} // namespace
} // namespace entraide::THIS_FILE
