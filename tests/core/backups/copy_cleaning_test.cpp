// SPDX-License-Identifier: GPL-3.0-or-later
// An erasing reaches every copy that is known and there; what is not is remembered.
#include "backups/copy_cleaning.h"
#include "backups/restore.h"
#include "backups/restore_plan.h"
#include "core/backups/backup_fixture.h"
#include "core/privacy/needle_desk.h"
#include "privacy/erasure.h"
#include "storage/desk_check.h"

namespace entraide::THIS_FILE {
namespace {

/// Of a plain desk, so that needles can be looked for in its copies.
class CopyCleaning : public BackupTest {
protected:
    void SetUp() override {
        desk = newSample(u"desk.entraide"_s);
        data = std::make_unique<NeedleDesk>(*desk);
        ASSERT_TRUE(QDir(folder.path()).mkdir(u"stick"_s));
    }
    void erase() {
        ASSERT_TRUE(std::holds_alternative<ErasureDone>(erasePerson(*desk, data->person, u"Ana"_s, now)));
        ASSERT_TRUE(desk->finishErasing());
    }
    QStringList needlesIn(const QString& file) const { return data->needles.in(bytesOf(file)); }
    void chooseStick() {
        BackupPlaces places(*desk);
        places.chooseSecond(path(u"stick"_s));
        places.save();
    }
    /// No needle in any file below the folder.
    void expectNoNeedle() const {
        for (const QString& name : filesBelow(folder.path())) {
            const QByteArray bytes = name.endsWith(u'/') ? QByteArray() : contents(path(name));
            EXPECT_EQ(data->needles.in(bytes), QStringList()) << name.toStdString();
        }
    }

    std::unique_ptr<Desk> desk;
    std::unique_ptr<NeedleDesk> data;
};

TEST_F(CopyCleaning, shouldLeaveNoNeedleInAnyCopy) {
    chooseStick();
    make(*desk, now.addDays(-2));
    make(*desk, now.addDays(-1), BackupReason::BeforeImport);
    makeBackup(*desk, {.now = now, .to = path(u"elsewhere.entraide"_s)});
    ASSERT_FALSE(needlesIn(copies().copies().first().file).isEmpty()) << "they can be found";
    ASSERT_FALSE(needlesIn(path(u"elsewhere.entraide"_s)).isEmpty());
    EXPECT_FALSE(hasCopiesToClean(*desk));
    erase();
    EXPECT_TRUE(hasCopiesToClean(*desk));
    EXPECT_EQ(copiesWithErased(*desk).size(), 5) << "two, the same at the second place, and the single one";
    const CleaningReport report = cleanCopies(*desk, now);
    EXPECT_EQ(report.cleaned, 5);
    EXPECT_TRUE(report.left.isEmpty());
    EXPECT_TRUE(report.absent.isEmpty());
    desk->database().truncateLog();
    expectNoNeedle();
    EXPECT_FALSE(hasCopiesToClean(*desk));
    EXPECT_TRUE(copiesWithErased(*desk).isEmpty());
    EXPECT_EQ(cleanCopies(*desk, now).cleaned, 0) << "once";
    const QList<BackupCopy> all = copies().copies();
    ASSERT_EQ(all.size(), 2);
    for (const BackupCopy& copy : all) {
        EXPECT_EQ(checkCopy(copy, {}, true).state, CopyState::Sound) << copy.id().toStdString();
        const auto opened = Desk::openToRead({copy.file, {}});
        EXPECT_FALSE(opened->find<Person>(data->person));
        EXPECT_TRUE(opened->find<Person>(data->other)) << "the others are still in it";
        EXPECT_EQ(checkDesk(*opened).problems, QStringList());
    }
    EXPECT_EQ(all.last().made, now.addDays(-2)) << "it is still the copy of that day";
    EXPECT_EQ(filesBelow(copies().path()).size(), 2 * 2) << "and nothing lies about";
}

TEST_F(CopyCleaning, shouldCleanAnEncryptedOneWithoutAnythingPlain) {
    auto encrypted = newDesk(u"secret.entraide"_s);
    NeedleDesk people(*encrypted);
    const BackupCopy copy = makeBackup(*encrypted, {.now = now}).copy;
    const QByteArray keys = contents(copy.keysFile());
    ASSERT_TRUE(std::holds_alternative<ErasureDone>(erasePerson(*encrypted, people.person, u"Ana"_s, now)));
    ASSERT_TRUE(encrypted->finishErasing());
    EXPECT_EQ(cleanCopies(*encrypted, now).cleaned, 1);
    const BackupCopy clean = *BackupFolder::copyIn(copy.file);
    EXPECT_EQ(checkCopy(clean, encrypted->handle().keyAndSalt, true).state, CopyState::Sound);
    EXPECT_EQ(contents(clean.keysFile()), keys);
    EXPECT_EQ(people.needles.in(contents(clean.file)), QStringList());
    EXPECT_FALSE(Desk::openToRead({clean.file, encrypted->handle().keyAndSalt})->find<Person>(people.person));
}

TEST_F(CopyCleaning, shouldWaitForAStickThatIsNotIn) {
    chooseStick();
    make(*desk);
    ASSERT_TRUE(QDir(folder.path()).rename(u"stick"_s, u"pocket"_s));
    erase();
    const CleaningReport report = cleanCopies(*desk, now);
    EXPECT_EQ(report.cleaned, 1) << "the one beside the desk";
    ASSERT_EQ(report.absent.size(), 1);
    EXPECT_EQ(report.absent.first().path, path(u"stick/desk.entraide.backups"_s));
    EXPECT_EQ(absentPlaces(*desk).size(), 1) << "remembered";
    ASSERT_TRUE(QDir(folder.path()).rename(u"pocket"_s, u"stick"_s));
    EXPECT_TRUE(hasCopiesToClean(*desk));
    EXPECT_EQ(cleanCopies(*desk, now).cleaned, 1);
    EXPECT_TRUE(absentPlaces(*desk).isEmpty());
    desk->database().truncateLog();
    expectNoNeedle();
}

TEST_F(CopyCleaning, shouldReachAPlaceThatWasGivenUp) {
    chooseStick();
    make(*desk);
    BackupPlaces places(*desk);
    places.chooseSecond({});
    places.save();
    erase();
    EXPECT_EQ(cleanCopies(*desk, now).cleaned, 2);
    desk->database().truncateLog();
    expectNoNeedle();
}

TEST_F(CopyCleaning, shouldForgetAPlaceThatWasRemoved) {
    makeBackup(*desk, {.now = now, .to = path(u"elsewhere.entraide"_s)});
    QFile::remove(path(u"elsewhere.entraide"_s));
    erase();
    EXPECT_TRUE(cleanCopies(*desk, now).absent.isEmpty());
    EXPECT_TRUE(absentPlaces(*desk).isEmpty());
}

TEST_F(CopyCleaning, shouldReachAFileThatWasSetAside) {
    const BackupCopy copy = makeBackup(*desk, {.now = now}).copy;
    restoreCopy({.copy = copy, .keyAndSalt = {}, .deskFile = deskFile(), .now = now}, desk.get());
    desk.reset();
    const auto completed = completeRestore(deskFile());
    ASSERT_TRUE(completed);
    desk = Desk::open(deskFile(), {});
    ASSERT_FALSE(needlesIn(completed->setAside).isEmpty());
    erase();
    EXPECT_EQ(cleanCopies(*desk, now).cleaned, 2);
    EXPECT_EQ(needlesIn(completed->setAside), QStringList());
    EXPECT_FALSE(hasCopiesToClean(*desk));
    EXPECT_EQ(filesSetAside(deskFile()).size(), 1) << "its description is no file that was set aside";
}

TEST_F(CopyCleaning, shouldTellWhatItCannotClean) {
    const BackupCopy damaged = make(*desk, now.addDays(-1)).copy;
    make(*desk);
    QByteArray bytes = contents(damaged.file);
    bytes.replace(4096, 4096, QByteArray(4096, 'x'));
    overwrite(damaged.file, bytes);
    erase();
    const CleaningReport report = cleanCopies(*desk, now);
    EXPECT_EQ(report.cleaned, 1);
    ASSERT_EQ(report.left.size(), 1);
    EXPECT_EQ(report.left.first().file, damaged.file);
    EXPECT_EQ(report.left.first().reason, CopyLeftReason::Damaged);
    EXPECT_EQ(contents(damaged.file), bytes) << "it is left as it is";
    EXPECT_FALSE(hasCopiesToClean(*desk)) << "trying again does not help";
    EXPECT_EQ(copiesWithErased(*desk).size(), 1) << "but it is told";
}

TEST_F(CopyCleaning, shouldTryAgainWhereThereWasNoRoom) {
    make(*desk);
    erase();
    const CleaningReport report = cleanCopies(*desk, now, {}, [](const QString&) { return qint64{1000}; });
    ASSERT_EQ(report.left.size(), 1);
    EXPECT_EQ(report.left.first().reason, CopyLeftReason::NoRoom);
    EXPECT_TRUE(hasCopiesToClean(*desk));
    EXPECT_EQ(cleanCopies(*desk, now).cleaned, 1);
}

TEST_F(CopyCleaning, shouldLeaveEachCopyAsItWasOrCleanWhenItIsStopped) {
    make(*desk, now.addDays(-1));
    make(*desk);
    erase();
    for (int at = 0; at < 10; ++at) {
        int left = at;
        try {
            cleanCopies(*desk, now, [&](double) { return left-- > 0; });
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::Cancelled);
        }
        for (const BackupCopy& copy : copies().copies())
            EXPECT_EQ(checkCopy(copy, {}, false).state, CopyState::Sound) << at;
        EXPECT_EQ(filesBelow(copies().path()).size(), 2 * 2) << at;
    }
    cleanCopies(*desk, now);
    desk->database().truncateLog();
    expectNoNeedle();
}

TEST_F(CopyCleaning, shouldTouchNoCopyOfAnotherDesk) {
    const auto other = newSample(u"other.entraide"_s);
    NeedleDesk others(*other);
    make(*desk);
    const BackupCopy theirs = makeBackup(*other, {.now = now, .to = copies().path() + u"/theirs.entraide"_s}).copy;
    const QByteArray before = contents(theirs.file);
    erase();
    EXPECT_EQ(cleanCopies(*desk, now).cleaned, 1);
    EXPECT_EQ(contents(theirs.file), before);
}

TEST_F(CopyCleaning, shouldCleanACopyWithoutItsDescription) {
    const BackupCopy copy = make(*desk).copy;
    QFile::remove(BackupManifest::fileFor(copy.file));
    erase();
    EXPECT_EQ(cleanCopies(*desk, now).cleaned, 1);
    EXPECT_EQ(needlesIn(copy.file), QStringList());
    EXPECT_EQ(checkCopy(*BackupFolder::copyIn(copy.file), {}, true).state, CopyState::Sound) << "and has one again";
}

} // namespace
} // namespace entraide::THIS_FILE
