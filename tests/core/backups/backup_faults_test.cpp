// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever fails while a copy is made: a clear error, the desk and its earlier copies as they were, and nothing half
// done.
#include "core/backups/backup_fixture.h"
#include "faults/failing_files.h"
#include "storage/desk_check.h"

#include <csignal>
#include <sys/resource.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class BackupFaults : public BackupTest {
protected:
    void SetUp() override {
        desk = newDesk();
        fill(*desk);
        make(*desk, now.addDays(-1));
        before = everything();
        copyBefore = contents(copies().copies().first().file);
    }
    /// Nothing came of it.
    void expectAsBefore() const {
        EXPECT_EQ(everything(), before);
        EXPECT_EQ(contents(copies().copies().first().file), copyBefore);
        EXPECT_EQ(desk->count(EntityType::Person), 50);
    }
    BackupOrder order() const { return {.reason = BackupReason::Daily, .now = now}; }

    std::unique_ptr<Desk> desk;
    QStringList before;
    QByteArray copyBefore;
};

TEST_F(BackupFaults, shouldAskForRoomFirst) {
    BackupOrder little = order();
    int copied = 0;
    little.roomIn = [](const QString&) { return roomForCopy(0) - 1; };
    little.reached = [&](BackupStep step) { copied += step == BackupStep::Copied; };
    const Error error = faultOf([&] { makeBackup(*desk, little); });
    EXPECT_EQ(error.code(), ErrorCode::DiskFull);
    EXPECT_EQ(error.subject(), copies().path());
    EXPECT_TRUE(error.detail().contains(QString::number(roomForCopy(desk->database().fileBytes()))));
    EXPECT_EQ(copied, 0);
    expectAsBefore();
    little.roomIn = [](const QString&) { return qint64{-1}; }; // nobody can say
    EXPECT_NO_THROW(makeBackup(*desk, little));
}

TEST_F(BackupFaults, shouldMeasureTheRoomOfAFolderThatIsStillToBeMade) {
    EXPECT_GT(freeRoom(path(u"not/yet/there"_s)), 0);
    EXPECT_EQ(freeRoom(path(u"not/yet/there"_s)) > 0, freeRoom(folder.path()) > 0);
    EXPECT_GT(roomForCopy(1'000'000'000), 1'100'000'000);
    EXPECT_FALSE(hasRoomFor(1'000'000, folder.path(), [](const QString&) { return qint64{1'000'000}; }));
}

TEST_F(BackupFaults, shouldLeaveNothingWhenTheDiskFillsUp) {
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    // At each size: in the middle of the copy, of its keys, of its description.
    const qint64 whole = copyBefore.size();
    for (const qint64 most : {qint64{0}, qint64{4096}, whole / 2, whole - 4096}) {
        const rlimit little{static_cast<rlim_t>(most), usual.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
        const ErrorCode code = errorOf([&] { makeBackup(*desk, order()); });
        setrlimit(RLIMIT_FSIZE, &usual);
        // Not even the lock of the folder can be written to a disk without a byte left.
        EXPECT_TRUE(code == ErrorCode::DiskFull || (most == 0 && code == ErrorCode::NoPermission)) << most;
        expectAsBefore();
    }
    EXPECT_EQ(stateOf(make(*desk).copy, *desk), CopyState::Sound) << "and goes on when there is room again";
}

TEST_F(BackupFaults, shouldErrorInAFolderWithoutRights) {
    QFile::setPermissions(copies().path(), QFile::ReadOwner | QFile::ExeOwner);
    QFile probe(copies().path() + u"/probe"_s);
    const bool mayWrite = probe.open(QIODevice::WriteOnly); // as root, permissions hold nobody back
    if (mayWrite)
        probe.remove();
    else
        EXPECT_EQ(errorOf([&] { makeBackup(*desk, order()); }), ErrorCode::NoPermission);
    QFile::setPermissions(copies().path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    expectAsBefore();
    // Root may not write here either.
    BackupOrder elsewhere = order();
    elsewhere.to = u"/proc/copy.entraide"_s;
    elsewhere.roomIn = [](const QString&) { return qint64{-1}; };
    EXPECT_EQ(errorOf([&] { makeBackup(*desk, elsewhere); }), ErrorCode::NoPermission);
    elsewhere.to = path(u"no/such/folder/copy.entraide"_s);
    EXPECT_EQ(errorOf([&] { makeBackup(*desk, elsewhere); }), ErrorCode::FileMissing);
}

TEST_F(BackupFaults, shouldLeaveNothingWhenItIsStoppedAnywhere) {
    int asked = 0;
    BackupOrder counted = order();
    counted.progress = [&](double) {
        ++asked;
        return true;
    };
    BackupCopy made = makeBackup(*desk, counted).copy;
    BackupFolder::remove(made);
    ASSERT_GT(asked, 5);
    const int all = asked;
    int stopped = 0;
    for (int at = 0; at < all; ++at) {
        BackupOrder stopping = order();
        int left = at;
        stopping.progress = [&](double) { return left-- > 0; };
        try {
            made = makeBackup(*desk, stopping).copy;
            EXPECT_EQ(stateOf(made, *desk), CopyState::Sound) << "past the point of no return";
            BackupFolder::remove(made);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::Cancelled);
            ++stopped;
        }
        expectAsBefore();
    }
    EXPECT_GT(stopped, 3);
}

TEST_F(BackupFaults, shouldBearAStickThatIsPulledAtAnyStep) {
    for (const BackupStep step : {BackupStep::Begun, BackupStep::Copied, BackupStep::Proven, BackupStep::Described}) {
        ASSERT_TRUE(QDir(folder.path()).mkdir(u"stick"_s));
        BackupOrder pulled = order();
        pulled.to = path(u"stick/copy.entraide"_s);
        pulled.reached = [&](BackupStep at) {
            if (at == step)
                QDir(path(u"stick"_s)).removeRecursively();
        };
        const ErrorCode code = errorOf([&] { makeBackup(*desk, pulled); });
        EXPECT_TRUE(code == ErrorCode::FileMissing || code == ErrorCode::NoPermission || code == ErrorCode::Storage)
            << static_cast<int>(step) << " gave " << static_cast<int>(code);
        QDir(path(u"stick"_s)).removeRecursively();
        expectAsBefore();
    }
}

TEST_F(BackupFaults, shouldClearWhatAKilledProgramLeft) {
    const QString left = copies().path() + u"/.making-0123"_s;
    ASSERT_TRUE(QDir().mkdir(left));
    overwrite(left + u"/copy.entraide"_s, "half");
    overwrite(copies().path() + u"/2026-11-20T100000Z-daily.entraide.json"_s, "{}");
    overwrite(copies().path() + u"/2026-11-20T100000Z-daily.entraide.keys"_s, "{}");
    overwrite(copies().path() + u"/notes.txt"_s, "somebody's");
    make(*desk);
    const QStringList there = filesBelow(copies().path());
    EXPECT_EQ(there.size(), 2 * 3 + 1) << there.join(u'\n').toStdString();
    EXPECT_TRUE(there.contains(u"notes.txt"_s));
}

TEST_F(BackupFaults, shouldWaitForAnotherAtWork) {
    const BackupFolder::Work other(copies(), std::chrono::milliseconds(0));
    BackupOrder impatient = order();
    impatient.wait = std::chrono::milliseconds(50);
    EXPECT_EQ(errorOf([&] { makeBackup(*desk, impatient); }), ErrorCode::StorageBusy);
    EXPECT_EQ(copies().copies().size(), 1);
}

TEST_F(BackupFaults, shouldNotTakeACopyForGoodThatIsNotWhatWasCopied) {
    BackupOrder tampered = order();
    tampered.reached = [&](BackupStep step) {
        if (step != BackupStep::Copied)
            return;
        // As a disk would that says it wrote and did not.
        for (const QString& name : filesBelow(copies().path())) {
            if (!name.endsWith(u"copy.entraide"_s))
                continue;
            QFile file(copies().path() + u'/' + name);
            ASSERT_TRUE(file.open(QIODevice::ReadWrite));
            file.seek(2 * 4096 + 100);
            file.write("bad");
        }
    };
    EXPECT_EQ(errorOf([&] { makeBackup(*desk, tampered); }), ErrorCode::Damaged);
    expectAsBefore();
}

TEST_F(BackupFaults, shouldNotCopyADamagedDeskAsIfItWereSound) {
    desk->database().execute("UPDATE digest SET live=live+1 WHERE type='person'");
    EXPECT_EQ(errorOf([&] { makeBackup(*desk, order()); }), ErrorCode::Damaged);
    EXPECT_EQ(copies().copies().size(), 1);
}

/// Each operation on a file that SQLite asks for is refused in turn, once and for good.
TEST_F(BackupFaults, shouldBearEveryRefusedOperation) {
    const Desk::Handle handle = desk->handle();
    desk.reset();
    int faults = 0;
    for (const test::FaultKind kind : {test::FaultKind::Broken, test::FaultKind::Full}) {
        for (const bool forGood : {false, true}) {
            for (qint64 at = 0;; at += at < 20 ? 1 : 1 + at / 8) {
                test::FailingFiles files;
                const test::WatchedVfs vfs(files);
                desk = Desk::openAgain(handle);
                (void)desk->count(EntityType::Person);
                files.failAt(at, kind, forGood);
                bool isMade = false;
                QString made;
                try {
                    made = makeBackup(*desk, order()).copy.file;
                    isMade = true;
                } catch (const Error& error) {
                    EXPECT_NE(error.code(), ErrorCode::Cancelled);
                    EXPECT_FALSE(error.detail().isEmpty() && error.subject().isEmpty());
                }
                const bool hasFailed = files.hasFailed();
                files.stop();
                desk.reset();
                // After the copy only its entry in the journal is written: it may be missing, the copy is whole.
                QList<BackupCopy> all = copies().copies();
                for (const BackupCopy& copy : std::as_const(all)) {
                    if (copy.made == now) {
                        EXPECT_EQ(checkCopy(copy, handle.keyAndSalt, false).state, CopyState::Sound) << at;
                        BackupFolder::remove(copy);
                    }
                }
                EXPECT_EQ(everything(), before) << at;
                faults += hasFailed;
                if (!hasFailed && isMade)
                    break; // more operations than there are
                ASSERT_LT(at, 20'000);
            }
        }
    }
    desk = Desk::openAgain(handle);
    EXPECT_TRUE(checkDesk(*desk).isSound());
    EXPECT_EQ(desk->count(EntityType::Person), 50);
    EXPECT_GT(faults, 40);
    RecordProperty("faults", faults);
}

} // namespace
} // namespace entraide::THIS_FILE
