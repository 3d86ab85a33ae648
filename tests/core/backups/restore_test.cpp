// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/copy_keys.h"
#include "backups/restore.h"
#include "backups/restore_plan.h"
#include "core/backups/backup_fixture.h"
#include "core/privacy/needle_desk.h"
#include "privacy/erasure.h"
#include "storage/audit_trail.h"
#include "storage/desk_check.h"

namespace entraide::THIS_FILE {
namespace {

class RestoreTest : public BackupTest {
protected:
    void SetUp() override {
        desk = newDesk();
        fill(*desk, 40);
        copy = make(*desk).copy;
        fill(*desk, 5, u"Latecomer"_s);
    }
    RestoreOrder order(const QString& to = {}) const {
        return {.copy = *BackupFolder::copyIn(copy.file),
                .keyAndSalt = secret(),
                .deskFile = deskFile(),
                .to = to,
                .now = now.addDays(2)};
    }
    QByteArray secret() const { return secretKept.isEmpty() ? secretKept = desk->handle().keyAndSalt : secretKept; }
    /// What stands beside the desk and its folder of copies.
    QStringList besides() const {
        QStringList all = everything();
        all.removeIf([](const QString& name) { return name.startsWith(u"desk.entraide.backups/"_s); });
        return all;
    }

    std::unique_ptr<Desk> desk;
    BackupCopy copy;
    mutable QByteArray secretKept;
};

TEST_F(RestoreTest, shouldMakeADeskOfItsOwnBesideThePresentOne) {
    const QString to = nameForRestored(deskFile(), u"restored"_s, QDate(2026, 12, 1));
    EXPECT_EQ(to, path(u"desk restored 2026-12-01.entraide"_s));
    BackupPlaces places(*desk);
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"stick"_s));
    places.chooseSecond(path(u"stick"_s));
    places.save();
    copy = make(*desk, now.addSecs(60)).copy;
    const Restored restored = restoreCopy(order(to), desk.get());
    EXPECT_EQ(restored.file, to);
    EXPECT_EQ(restored.contents.records().value(EntityType::Person), 45);
    const auto opened = Desk::open(to, key());
    EXPECT_EQ(opened->count(EntityType::Person), 45);
    EXPECT_NE(opened->info().replica, desk->info().replica) << "an exchange takes it for another file";
    EXPECT_EQ(opened->info().uuid, desk->info().uuid) << "of the same team";
    EXPECT_FALSE(BackupPlaces(*opened).second()) << "its copies are not those of the desk";
    EXPECT_NE(BackupPlaces(*opened).series(), BackupPlaces(*desk).series());
    EXPECT_EQ(opened->audit().find({.acts = {AuditAct::Restored}}).size(), 1);
    EXPECT_EQ(checkDesk(*opened).problems, QStringList());
    EXPECT_EQ(desk->count(EntityType::Person), 45) << "the desk is as it was";
}

TEST_F(RestoreTest, shouldNeverOverwrite) {
    const QString taken = path(u"taken.entraide"_s);
    overwrite(taken, "Dear");
    EXPECT_EQ(errorOf([&] { restoreCopy(order(taken), desk.get()); }), ErrorCode::FileExists);
    EXPECT_EQ(contents(taken), "Dear");
    const QString onlyKeys = path(u"keys.entraide"_s);
    overwrite(onlyKeys + u".keys"_s, "keys");
    EXPECT_EQ(errorOf([&] { restoreCopy(order(onlyKeys), desk.get()); }), ErrorCode::FileExists);
    EXPECT_EQ(contents(onlyKeys + u".keys"_s), "keys");
    EXPECT_EQ(errorOf([&] { restoreCopy(order(path(u"no/folder/x"_s)), desk.get()); }), ErrorCode::FileMissing);
    RestoreOrder itself = order();
    itself.copy = *BackupFolder::copyIn(deskFile());
    EXPECT_EQ(errorOf([&] { restoreCopy(itself, desk.get()); }), ErrorCode::BadInput);
    const QString name = nameForRestored(deskFile(), u"restored"_s, QDate(2026, 12, 1));
    overwrite(name, "x");
    EXPECT_EQ(nameForRestored(deskFile(), u"restored"_s, QDate(2026, 12, 1)),
              path(u"desk restored 2026-12-01 2.entraide"_s));
}

TEST_F(RestoreTest, shouldTakeTheDesksPlaceAndKeepWhatWasThere) {
    restoreCopy(order(), desk.get());
    EXPECT_TRUE(isRestorePlanned(deskFile()));
    EXPECT_EQ(desk->count(EntityType::Person), 45) << "nothing is done while it is open";
    const QString series = BackupPlaces(*desk).series();
    desk.reset();
    const auto completed = completeRestore(deskFile());
    ASSERT_TRUE(completed);
    EXPECT_EQ(completed->setAside, deskFile() + u".set-aside-2026-12-01T181500Z"_s);
    EXPECT_FALSE(isRestorePlanned(deskFile()));
    EXPECT_FALSE(completeRestore(deskFile())) << "once";
    EXPECT_EQ(besides(),
              QStringList({u"desk.entraide"_s, u"desk.entraide.keys"_s, u"desk.entraide.set-aside-2026-12-01T181500Z"_s,
                           u"desk.entraide.set-aside-2026-12-01T181500Z.keys"_s}));
    desk = reopened();
    EXPECT_EQ(desk->count(EntityType::Person), 40);
    EXPECT_EQ(BackupPlaces(*desk).series(), series) << "it goes on as the same desk";
    const QList<BackupCopy> aside = filesSetAside(deskFile());
    ASSERT_EQ(aside.size(), 1);
    EXPECT_EQ(aside.first().reason, BackupReason::SetAside);
    EXPECT_EQ(aside.first().made, now.addDays(2));
    EXPECT_TRUE(aside.first().isKept());
    EXPECT_EQ(Desk::open(completed->setAside, key())->count(EntityType::Person), 45);
}

TEST_F(RestoreTest, shouldPutBackWhatWasSetAside) {
    restoreCopy(order(), desk.get());
    desk.reset();
    completeRestore(deskFile());
    desk = reopened();
    RestoreOrder back = order();
    back.copy = filesSetAside(deskFile()).first();
    back.now = now.addDays(3);
    restoreCopy(back, desk.get());
    desk.reset();
    completeRestore(deskFile());
    desk = reopened();
    EXPECT_EQ(desk->count(EntityType::Person), 45);
    EXPECT_EQ(filesSetAside(deskFile()).size(), 2) << "both are kept";
}

TEST_F(RestoreTest, shouldBeLeftWhileItHasNotBegun) {
    const QStringList before = besides();
    restoreCopy(order(), desk.get());
    dropPlannedRestore(deskFile());
    EXPECT_EQ(besides(), before);
    desk.reset();
    EXPECT_FALSE(completeRestore(deskFile()));
    EXPECT_EQ(reopened()->count(EntityType::Person), 45);
}

TEST_F(RestoreTest, shouldRestoreWithoutTheDeskWhenThatIsDamaged) {
    (void)secret();
    desk.reset();
    QByteArray bytes = contents(deskFile());
    bytes.replace(4096, 4096, QByteArray(4096, 'x'));
    overwrite(deskFile(), bytes);
    const auto byPassphrase = keyByPassphrase(copy, "correct horse");
    ASSERT_TRUE(byPassphrase);
    RestoreOrder alone = order();
    alone.keyAndSalt = *byPassphrase;
    restoreCopy(alone, nullptr);
    const auto completed = completeRestore(deskFile());
    ASSERT_TRUE(completed);
    EXPECT_EQ(contents(completed->setAside), bytes) << "set aside as it was, byte by byte";
    EXPECT_EQ(reopened()->count(EntityType::Person), 40);
}

TEST_F(RestoreTest, shouldRestoreWhereTheFileIsGone) {
    (void)secret();
    desk.reset();
    QFile::remove(deskFile());
    QFile::remove(deskFile() + u".keys"_s);
    restoreCopy(order(), nullptr);
    const auto completed = completeRestore(deskFile());
    ASSERT_TRUE(completed);
    EXPECT_EQ(completed->setAside, QString());
    EXPECT_EQ(reopened()->count(EntityType::Person), 40);
}

TEST_F(RestoreTest, shouldLeaveNothingOfSomebodyErasedSince) {
    auto sample = newSample();
    NeedleDesk data(*sample);
    const BackupCopy plain = makeBackup(*sample, {.now = now}).copy;
    ASSERT_FALSE(data.needles.in(contents(plain.file)).isEmpty());
    ASSERT_TRUE(std::holds_alternative<ErasureDone>(erasePerson(*sample, data.person, u"Ana"_s, now)));
    ASSERT_TRUE(sample->finishErasing());
    const QString to = path(u"again.entraide"_s);
    restoreCopy({.copy = plain, .keyAndSalt = {}, .deskFile = path(u"sample.entraide"_s), .to = to, .now = now},
                sample.get());
    EXPECT_EQ(data.needles.in(bytesOf(to)), QStringList());
    const auto opened = Desk::open(to, {});
    EXPECT_FALSE(opened->find<Person>(data.person));
    EXPECT_TRUE(opened->find<Person>(data.other));
    EXPECT_TRUE(opened->isErased(data.person.toString())) << "however it comes back";
    EXPECT_EQ(checkDesk(*opened).problems, QStringList());
}

TEST_F(RestoreTest, shouldSayWhatWouldBeDifferent) {
    const RestorePreview preview = previewRestore(copy, secret(), contentsOf(desk->database()));
    EXPECT_EQ(preview.report.state, CopyState::Sound);
    EXPECT_EQ(preview.then.value(EntityType::Person), 40);
    EXPECT_EQ(preview.now.value(EntityType::Person), 45);
    EXPECT_EQ(preview.changesSince, 5);
    EXPECT_FALSE(preview.erasedSince);
    const RestorePreview blind = previewRestore(copy, secret(), std::nullopt);
    EXPECT_TRUE(blind.now.isEmpty());
    EXPECT_EQ(blind.changesSince, -1);
}

TEST_F(RestoreTest, shouldRefuseADamagedCopyUnlessItCanBeReadWhole) {
    const QStringList before = besides();
    QByteArray bytes = contents(copy.file);
    bytes[3] = static_cast<char>(bytes[3] ^ 1); // of the salt: harmless
    overwrite(copy.file, bytes);
    const QString to = path(u"again.entraide"_s);
    EXPECT_EQ(errorOf([&] { restoreCopy(order(to), desk.get()); }), ErrorCode::Damaged);
    EXPECT_EQ(besides(), before);
    RestoreOrder all = order(to);
    all.evenDamaged = true;
    EXPECT_NO_THROW(restoreCopy(all, desk.get()));
    EXPECT_EQ(Desk::open(to, key())->count(EntityType::Person), 40);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    overwrite(copy.file, bytes);
    all.to = path(u"once-more.entraide"_s);
    EXPECT_EQ(errorOf([&] { restoreCopy(all, desk.get()); }), ErrorCode::Damaged) << "never what cannot be read";
    EXPECT_FALSE(QFile::exists(all.to));
}

TEST_F(RestoreTest, shouldUseTheDesksKeysWhereTheCopysAreGone) {
    QFile::remove(copy.keysFile());
    const QString to = path(u"again.entraide"_s);
    restoreCopy(order(to), desk.get());
    EXPECT_EQ(Desk::open(to, key())->count(EntityType::Person), 40);
}

TEST_F(RestoreTest, shouldOpenWithThePassphrasesOfTheCopy) {
    // As after a change of passphrase: the copy keeps the old one.
    Vault vault = Vault::read(deskFile() + u".keys"_s);
    vault.setSlot(QString(Vault::deskSlot), "battery staple", cheap, secret());
    vault.write(deskFile() + u".keys"_s);
    const QString to = path(u"again.entraide"_s);
    restoreCopy(order(to), desk.get());
    EXPECT_EQ(errorOf([&] { Desk::open(to, key("battery staple")); }), ErrorCode::WrongPassphrase);
    EXPECT_EQ(Desk::open(to, key())->count(EntityType::Person), 40);
}

TEST_F(RestoreTest, shouldRefuseACopyOfAnotherDeskInThePlaceOfThisOne) {
    const auto other = newDesk(u"other.entraide"_s);
    const BackupCopy foreign = makeBackup(*other, {.now = now}).copy;
    RestoreOrder wrong = order();
    wrong.copy = foreign;
    wrong.keyAndSalt = other->handle().keyAndSalt;
    EXPECT_EQ(errorOf([&] { restoreCopy(wrong, desk.get()); }), ErrorCode::BadInput);
    EXPECT_FALSE(isRestorePlanned(deskFile()));
    wrong.to = path(u"again.entraide"_s);
    EXPECT_NO_THROW(restoreCopy(wrong, desk.get()));
    wrong.keyAndSalt = secret();
    wrong.to = path(u"once-more.entraide"_s);
    EXPECT_EQ(errorOf([&] { restoreCopy(wrong, desk.get()); }), ErrorCode::WrongPassphrase);
}

TEST_F(RestoreTest, shouldAskForRoomAndLeaveNothingWhenStopped) {
    const QStringList before = besides();
    RestoreOrder little = order(path(u"again.entraide"_s));
    little.roomIn = [](const QString&) { return qint64{5000}; };
    EXPECT_EQ(errorOf([&] { restoreCopy(little, desk.get()); }), ErrorCode::DiskFull);
    EXPECT_EQ(besides(), before);
    int stopped = 0;
    for (int at = 0; at < 12; ++at) {
        RestoreOrder stopping = order(path(u"again%1.entraide"_s.arg(at)));
        int left = at;
        stopping.progress = [&](double) { return left-- > 0; };
        try {
            restoreCopy(stopping, desk.get());
            QFile::remove(stopping.to);
            QFile::remove(stopping.to + u".keys"_s);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::Cancelled);
            ++stopped;
        }
        EXPECT_EQ(besides(), before) << at;
    }
    EXPECT_GT(stopped, 2);
}

TEST_F(RestoreTest, shouldBeForWhoMay) {
    desk->actAs({u"Coordinator"_s, Role::Coordinator, UserId::create(), {}});
    EXPECT_EQ(errorOf([&] { restoreCopy(order(path(u"again.entraide"_s)), desk.get()); }), ErrorCode::NotAllowed);
}

} // namespace
} // namespace entraide::THIS_FILE
