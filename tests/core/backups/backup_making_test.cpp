// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backup_schedule.h"
#include "core/backups/backup_fixture.h"
#include "storage/audit_trail.h"
#include "storage/migrations.h"

#include <QProcess>
#include <QSet>

#include <random>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::IsEmpty;

class BackupMaking : public BackupTest {};

TEST_F(BackupMaking, shouldMakeACopyThatHoldsTheSame) {
    const auto desk = newDesk();
    fill(*desk);
    desk->setSetting(u"page"_s, u"roster"_s);
    const BackupMade made = make(*desk, now, BackupReason::ByHand);
    EXPECT_EQ(made.copy.id(), u"2026-11-29T181500Z-by-hand"_s);
    EXPECT_EQ(made.copy.file, copies().path() + u"/2026-11-29T181500Z-by-hand.entraide"_s);
    ASSERT_TRUE(made.copy.manifest);
    EXPECT_EQ(made.copy.manifest->contents.records().value(EntityType::Person), 50);
    EXPECT_EQ(made.copy.manifest->contents.replica, desk->info().replica);
    EXPECT_TRUE(made.copy.isKept());
    const CopyReport report = checkCopy(made.copy, desk->handle().keyAndSalt, true);
    EXPECT_EQ(report.state, CopyState::Sound) << report.problems.join(u'\n').toStdString();
    EXPECT_EQ(report.contents->databases, contentsOf(desk->database()).databases);
    const auto copied = Desk::open(made.copy.file, key());
    EXPECT_EQ(copied->count(EntityType::Person), 50);
    EXPECT_EQ(copied->setting(u"page"_s), u"roster"_s);
}

TEST_F(BackupMaking, shouldSayInTheJournalThatItWasMade) {
    const auto desk = newDesk();
    make(*desk);
    const QList<qint64> found = desk->audit().find({.acts = {AuditAct::BackedUp}});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(auditDetailValue(desk->audit().entries(found).first().detail, "reason"_L1), u"daily"_s);
}

TEST_F(BackupMaking, shouldLeaveNothingPlainOfAnEncryptedDesk) {
    const auto desk = newDesk();
    fill(*desk);
    make(*desk);
    int files = 0;
    for (const QString& name : filesBelow(copies().path())) {
        const QByteArray bytes = contents(copies().path() + u'/' + name);
        for (const char* needle :
             {"Needlefamily", "needlefamily", "given_name", "Permanence", "SQLite format", "CREATE TABLE"})
            EXPECT_FALSE(bytes.contains(needle)) << name.toStdString() << " has " << needle;
        ++files;
    }
    EXPECT_EQ(files, 3) << "the copy, its keys, its description";
    const auto sample = newSample();
    fill(*sample);
    const BackupMade plain = makeBackup(*sample, {.now = now});
    EXPECT_TRUE(contents(plain.copy.file).contains("Needlefamily")) << "the needle can be found where it is plain";
    EXPECT_FALSE(QFile::exists(plain.copy.keysFile()));
}

TEST_F(BackupMaking, shouldTellOfAPlainFileInThePlaceOfAnEncryptedCopy) {
    const auto desk = newDesk();
    const BackupMade made = make(*desk);
    const auto sample = newSample();
    const BackupMade plain = makeBackup(*sample, {.now = now});
    overwrite(made.copy.file, contents(plain.copy.file));
    EXPECT_EQ(stateOf(made.copy, *desk), CopyState::Damaged);
}

TEST_F(BackupMaking, shouldBeReadableByTheOwnerAlone) {
    const auto desk = newDesk();
    make(*desk);
    EXPECT_EQ(QFileInfo(copies().path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    for (const QString& name : filesBelow(copies().path()))
        EXPECT_EQ(QFileInfo(copies().path() + u'/' + name).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                  QFile::Permissions())
            << name.toStdString();
}

TEST_F(BackupMaking, shouldTellSeveralOfOneSecondApart) {
    const auto desk = newDesk();
    for (int i = 0; i < 3; ++i)
        makeBackup(*desk, {.reason = BackupReason::ByHand, .now = now});
    EXPECT_THAT(idsOf(copies().copies()),
                testing::UnorderedElementsAre(u"2026-11-29T181500Z-by-hand"_s, u"2026-11-29T181500Z-by-hand-2"_s,
                                              u"2026-11-29T181500Z-by-hand-3"_s));
    for (const BackupCopy& copy : copies().copies()) {
        EXPECT_EQ(copy.made, now) << copy.id().toStdString();
        EXPECT_EQ(copy.reason, BackupReason::ByHand);
        EXPECT_EQ(stateOf(copy, *desk), CopyState::Sound);
    }
}

TEST_F(BackupMaking, shouldNotOverwriteAFile) {
    const auto desk = newDesk();
    const QString to = path(u"stick.entraide"_s);
    overwrite(to, "Dear");
    EXPECT_EQ(errorOf([&] { makeBackup(*desk, {.now = now, .to = to}); }), ErrorCode::FileExists);
    EXPECT_EQ(contents(to), "Dear");
    QFile::remove(to);
    overwrite(to + u".keys"_s, "keys");
    EXPECT_EQ(errorOf([&] { makeBackup(*desk, {.now = now, .to = to}); }), ErrorCode::FileExists);
    EXPECT_EQ(contents(to + u".keys"_s), "keys");
    EXPECT_FALSE(QFile::exists(to));
}

TEST_F(BackupMaking, shouldWriteToAFileOfOnesOwnChoiceAndRememberIt) {
    const auto desk = newDesk();
    fill(*desk);
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"stick"_s));
    const QString to = path(u"stick/copy.entraide"_s);
    overwrite(path(u"stick/orphan.entraide.keys"_s), "somebody else's");
    const BackupMade made = makeBackup(*desk, {.now = now, .to = to});
    EXPECT_EQ(stateOf(made.copy, *desk), CopyState::Sound);
    EXPECT_EQ(filesBelow(path(u"stick"_s)), QStringList({u"copy.entraide"_s, u"copy.entraide.json"_s,
                                                         u"copy.entraide.keys"_s, u"orphan.entraide.keys"_s}));
    EXPECT_FALSE(copies().isThere());
    bool isRemembered = false;
    const BackupPlaces places(*desk);
    for (const BackupPlace& place : places.all())
        isRemembered = isRemembered || (place.kind == BackupPlace::Kind::Single && place.path == to);
    EXPECT_TRUE(isRemembered);
}

TEST_F(BackupMaking, shouldMakeRoomByWhatMayGo) {
    const auto desk = newDesk();
    fill(*desk);
    make(*desk, now.addSecs(-7200));
    make(*desk, now.addSecs(-3600));
    ASSERT_EQ(copies().copies().size(), 1) << "the later of the day stands for both";
    QList<BackupCopy> before = copies().copies();
    // A copy from elsewhere that the rule would let go of.
    const QString extra = copies().path() + u"/2026-11-29T100000Z-daily.entraide"_s;
    for (const QString& suffix : {u""_s, u".keys"_s})
        ASSERT_TRUE(QFile::copy(before.first().file + suffix, extra + suffix));
    BackupManifest manifest = *before.first().manifest;
    manifest.made = QDateTime(QDate(2026, 11, 29), QTime(10, 0), QTimeZone::UTC);
    BackupFolder::keepManifest(*BackupFolder::copyIn(extra), manifest, desk->handle().keyAndSalt);
    const RoomIn roomOnceItIsGone = [&](const QString&) { return QFile::exists(extra) ? 0 : 1'000'000'000; };
    const BackupMade made = makeBackup(*desk, {.reason = BackupReason::Daily, .now = now, .roomIn = roomOnceItIsGone});
    EXPECT_FALSE(QFile::exists(extra));
    EXPECT_FALSE(QFile::exists(extra + u".keys"_s));
    EXPECT_EQ(idsOf(copies().copies()), QStringList{made.copy.id()});
}

TEST_F(BackupMaking, shouldLeaveOthersCopiesInItsFolderAlone) {
    const auto other = newDesk(u"other.entraide"_s);
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"desk.entraide.backups"_s));
    for (int i = 0; i < 3; ++i)
        makeBackup(*other, {.now = now.addSecs(-i), .to = copies().path() + u"/other%1.entraide"_s.arg(i)});
    const auto desk = newDesk();
    for (int i = 0; i < 3; ++i)
        make(*desk, now.addSecs(i * 60));
    EXPECT_EQ(copies().copies().size(), 3 + 1);
}

TEST_F(BackupMaking, shouldKnowWhetherSomethingWasWrittenSince) {
    const auto desk = newDesk();
    EXPECT_TRUE(hasChangedSinceBackup(*desk)) << "there is none";
    fill(*desk, 1);
    make(*desk);
    EXPECT_FALSE(hasChangedSinceBackup(*desk));
    desk->setSetting(u"page"_s, u"map"_s);
    EXPECT_FALSE(hasChangedSinceBackup(*desk)) << "nothing that anybody would miss";
    fill(*desk, 1);
    EXPECT_TRUE(hasChangedSinceBackup(*desk));
    make(*desk, now.addSecs(60));
    EXPECT_FALSE(hasChangedSinceBackup(*desk));
    overwrite(deskFile() + u".keys"_s, contents(deskFile() + u".keys"_s) + '\n');
    EXPECT_TRUE(hasChangedSinceBackup(*desk)) << "somebody else is let in now";
}

TEST_F(BackupMaking, shouldHoldOneMomentWhileOthersWrite) {
    const auto desk = newDesk();
    fill(*desk, 300);
    const auto writer = Desk::openAgain(desk->handle());
    int written = 0;
    const BackupMade made = makeBackup(*desk, {.reason = BackupReason::Daily, .now = now, .progress = [&](double) {
                                                   fill(*writer, 1);
                                                   ++written;
                                                   return true;
                                               }});
    ASSERT_GT(written, 2);
    EXPECT_EQ(stateOf(made.copy, *desk), CopyState::Sound);
    const qint64 copied = made.copy.manifest->contents.records().value(EntityType::Person);
    EXPECT_GE(copied, 300);
    EXPECT_LE(copied, 300 + written);
    EXPECT_EQ(desk->count(EntityType::Person), 300 + written);
}

TEST_F(BackupMaking, shouldCopyAFileBeforeItIsUpgraded) {
    {
        Database old(path(u"old.entraide"_s), {}, Database::Mode::Create);
        migrate(old, allMigrations().first(1));
        old.execute("INSERT INTO scope(name, uuid, kind) VALUES('team-1', '1', 'team'); "
                    "INSERT INTO meta(key, value) VALUES('name', 'Old'), ('sample', '0')");
    }
    const QString file = path(u"old.entraide"_s);
    // Plain and no sample: refused after the upgrade; what counts here is what was done before it.
    EXPECT_EQ(errorOf([&] { Desk::open(file, {}, backupBeforeUpgrade(now)); }), ErrorCode::NotEncrypted);
    const QList<BackupCopy> made = folderOf(file).copies();
    ASSERT_EQ(made.size(), 1);
    EXPECT_EQ(made.first().reason, BackupReason::BeforeUpgrade);
    EXPECT_EQ(made.first().manifest->contents.version, 1);
    EXPECT_EQ(checkCopy(made.first(), {}, true).state, CopyState::Sound);
    Database copy(made.first().file, {}, Database::Mode::ReadOnly);
    EXPECT_EQ(copy.number("PRAGMA user_version"), 1);
    // Once upgraded there is nothing to be copied.
    EXPECT_EQ(errorOf([&] { Desk::open(file, {}, backupBeforeUpgrade(now.addSecs(60))); }), ErrorCode::NotEncrypted);
    EXPECT_EQ(folderOf(file).copies().size(), 1);
}

TEST_F(BackupMaking, shouldNotUpgradeWithoutACopy) {
    {
        auto desk = newDesk();
        fill(*desk);
        // As if it came from an older version: its last step is run again at the next opening.
        desk->database().execute("PRAGMA user_version=1");
    }
    const QByteArray before = contents(deskFile());
    overwrite(copies().path(), "a file where the folder is to be");
    EXPECT_EQ(errorOf([&] { Desk::open(deskFile(), key(), backupBeforeUpgrade(now)); }), ErrorCode::NoPermission);
    EXPECT_EQ(contents(deskFile()), before) << "the file is as it was";
}

TEST_F(BackupMaking, shouldBearTwoProgramsAtOnce) {
    {
        const auto desk = newDesk();
        fill(*desk, 200);
    }
    constexpr int each = 4;
    QProcess one;
    QProcess other;
    for (QProcess* program : {&one, &other})
        program->start(QStringLiteral(ENTRAIDE_BACKUP_MAKER), {deskFile(), QString::number(each)});
    QStringList said;
    for (QProcess* program : {&one, &other}) {
        ASSERT_TRUE(program->waitForFinished(120'000));
        EXPECT_EQ(program->exitCode(), 0) << program->readAllStandardError().toStdString();
        said += QString::fromUtf8(program->readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    EXPECT_EQ(said.size(), 2 * each);
    EXPECT_EQ(QSet<QString>(said.begin(), said.end()).size(), 2 * each) << "no name was given twice";
    const auto desk = reopened();
    const QList<BackupCopy> made = copies().copies();
    EXPECT_EQ(made.size(), 2 * each);
    for (const BackupCopy& copy : made)
        EXPECT_EQ(stateOf(copy, *desk), CopyState::Sound) << copy.id().toStdString();
    EXPECT_EQ(filesBelow(copies().path()).size(), 3 * 2 * each) << "and nothing else is left";
}

TEST_F(BackupMaking, shouldLeaveNoHalfCopyWhenItIsKilled) {
    {
        const auto desk = newDesk();
        fill(*desk, 400);
    }
    std::mt19937 random(3);
    QStringList promised;
    for (int round = 0; round < 8; ++round) {
        QProcess maker;
        maker.start(QStringLiteral(ENTRAIDE_BACKUP_MAKER), {deskFile()});
        ASSERT_TRUE(maker.waitForReadyRead(60'000)) << maker.readAllStandardError().toStdString();
        maker.waitForReadyRead(static_cast<int>(random() % 40));
        maker.kill(); // wherever it is
        ASSERT_TRUE(maker.waitForFinished());
        promised += QString::fromUtf8(maker.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }
    const auto desk = reopened();
    const BackupMade last = make(*desk, now.addDays(1)); // clears what was left
    QStringList there = idsOf(copies().copies());
    for (const QString& id : std::as_const(promised))
        EXPECT_TRUE(there.contains(id)) << id.toStdString();
    for (const BackupCopy& copy : copies().copies())
        EXPECT_EQ(stateOf(copy, *desk), CopyState::Sound) << copy.id().toStdString();
    EXPECT_EQ(filesBelow(copies().path()).size(), 3 * there.size())
        << filesBelow(copies().path()).join(u'\n').toStdString();
}

} // namespace
} // namespace entraide::THIS_FILE
