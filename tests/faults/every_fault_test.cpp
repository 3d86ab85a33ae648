// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which a desk is written, with each of its operations on files, and each piece of memory, refused in
// turn: the caller hears of it, and the desk is as it was or as it was to become.
#include "backups/backup_making.h"
#include "backups/restore.h"
#include "core/storage/storage_fixture.h"
#include "faults/failing_files.h"
#include "faults/failing_memory.h"
#include "faults/torture.h"
#include "faults/write_paths.h"
#include "storage/desk_check.h"
#include "storage/rekey.h"

#include <QDir>
#include <QTimeZone>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using test::FailingFiles;
using test::FailingMemory;
using test::FaultKind;
using test::has;
using test::WritePath;

/// What the file holds.
struct DeskState {
    QString team;
    QMap<QString, TypeDigest> documents;
    QStringList databases;

    static DeskState of(Desk& desk) {
        DeskState state{desk.info().uuid, desk.documents().digests(), {}};
        for (const Desk::DatabaseInfo& database : desk.databases())
            state.databases.append(database.name);
        return state;
    }
    friend bool operator==(const DeskState&, const DeskState&) = default;
};

bool isAFaultOfTheDisk(ErrorCode code) {
    return code == ErrorCode::Storage || code == ErrorCode::DiskFull || code == ErrorCode::NoPermission;
}

/// How far on to the next operation: each of the first, then ever wider apart, since the same places come again and
/// again; each when tortured.
qint64 stride(qint64 n, bool isLong = false) {
    if (test::timesAsMuch() > 1)
        return 1;
    if (isLong)
        return n < 20 ? 1 : 1 + n / 8;
    return n < 40 ? 1 : 1 + n / 12;
}

class EveryFaultTest : public StorageTest, public testing::WithParamInterface<WritePath> {
protected:
    void SetUp() override {
        ASSERT_TRUE(QDir(folder.path()).mkpath(u"before"_s));
        {
            const auto desk = newDesk(u"before/desk.entraide"_s);
            GetParam().prepare(*desk);
            before = DeskState::of(*desk);
        }
        overwrite(path(u"list.csv"_s), "Prénom;Nom;Téléphone;Code postal\nDora;Maes;0470 00 01 01;1050\n"
                                       "Eva;Claes;0470 00 01 02;1050\nFien;Wouters;0470 00 01 03;1060\n");
    }

    QString fresh() const {
        const QString at = path(u"now/desk.entraide"_s);
        QDir(path(u"now"_s)).removeRecursively();
        QDir(folder.path()).mkpath(u"now"_s);
        for (const QString& suffix : {u""_s, u".keys"_s})
            QFile::copy(path(u"before/desk.entraide"_s) + suffix, at + suffix);
        return at;
    }

    /// Once with the fault that \a arm makes and \a disarm ends. False when there was nothing left to fail.
    template <class Arm, class Disarm, class Failed>
    bool attempt(const std::string& where, const Arm& arm, const Disarm& disarm, const Failed& hasFailed) {
        const QString file = fresh();
        bool threw = false;
        {
            auto desk = Desk::open(file, key());
            arm();
            try {
                GetParam().act(*desk, folder.path());
            } catch (const Error& error) {
                threw = true;
                if (!isAFaultOfTheDisk(error.code()))
                    problem(where, u"said to be something else: "_s + error.detail());
            }
            const bool failed = hasFailed();
            desk.reset(); // the fault goes on, as a broken disk does
            disarm();
            if (!failed)
                return false;
        }
        try {
            const auto desk = Desk::open(file, key());
            const CheckReport report = checkDesk(*desk);
            if (!report.isSound())
                problem(where, report.problems.join(u'\n'));
            if (!threw && !GetParam().isDone(*desk))
                problem(where, u"nothing was said, and it is not done"_s);
            if (threw && DeskState::of(*desk) != before && !GetParam().isDone(*desk))
                problem(where, u"half of it is done"_s);
        } catch (const Error& error) {
            problem(where, u"it does not open any more: "_s + error.detail());
        }
        ++tried;
        return true;
    }

    void problem(const std::string& where, const QString& what) {
        ++wrong;
        if (wrong <= 5)
            ADD_FAILURE() << where << ": " << what.toStdString();
    }

    DeskState before;
    qint64 tried = 0;
    qint64 wrong = 0;
};

INSTANTIATE_TEST_SUITE_P(Paths, EveryFaultTest, testing::ValuesIn(test::writePaths()));

TEST_P(EveryFaultTest, shouldTellOfEachRefusedOperationAndLoseNothing) {
    FailingFiles files;
    const test::WatchedVfs vfs(files);
    for (const FaultKind kind : {FaultKind::Broken, FaultKind::Full}) {
        for (const bool forGood : {false, true}) {
            const std::string how =
                std::string(kind == FaultKind::Full ? "full" : "broken") + (forGood ? " for good" : " once");
            bool more = true;
            for (qint64 n = 0; more; n += stride(n, GetParam().isLong)) {
                more = attempt(
                    how + " at " + std::to_string(n), [&] { files.failAt(n, kind, forGood); }, [&] { files.stop(); },
                    [&] { return files.hasFailed(); });
            }
        }
    }
    test::sayCounted("a disk that is broken or full, at every operation", tried, wrong);
    EXPECT_GT(tried, 10);
}

TEST_P(EveryFaultTest, shouldTellOfEachRefusedPieceOfMemoryAndLoseNothing) {
    for (const bool forGood : {false, true}) {
        bool more = true;
        for (qint64 n = 0; more; n += stride(n, GetParam().isLong)) {
            more = attempt(
                "memory " + std::to_string(n), [&] { FailingMemory::failAt(n, forGood); },
                [] { FailingMemory::stop(); }, [] { return FailingMemory::hasFailed(); });
        }
    }
    test::sayCounted("no memory, at every request", tried, wrong);
    EXPECT_GT(tried, 10);
}

// ---- opening, making, upgrading -----------------------------------------------------------------------------------

class FaultyOpeningTest : public StorageTest {
protected:
    template <class Act, class Check>
    void atEachOperation(const char* what, const Act& act, const Check& check, bool isLong = false) {
        FailingFiles files;
        const test::WatchedVfs vfs(files);
        qint64 tried = 0;
        for (const FaultKind kind : {FaultKind::Broken, FaultKind::Full}) {
            for (const bool forGood : {false, true}) {
                for (qint64 n = 0;; n += stride(n, isLong)) {
                    SCOPED_TRACE(n);
                    bool threw = false;
                    const QTemporaryDir where;
                    act(
                        where.path(), [&] { files.failAt(n, kind, forGood); }, &threw);
                    const bool failed = files.hasFailed();
                    files.stop();
                    if (!failed)
                        break;
                    ++tried;
                    check(where.path(), threw);
                    if (HasFailure())
                        return;
                }
            }
        }
        test::sayCounted(std::string("a disk that is broken or full, ") + what, tried, 0);
        EXPECT_GT(tried, 10);
    }
    /// The desk that was made before, in a folder of this attempt's own.
    QString placeIn(const QString& where) const {
        const QString file = where + u"/desk.entraide"_s;
        for (const QString& suffix : {u""_s, u".keys"_s})
            QFile::copy(path(u"desk.entraide"_s) + suffix, file + suffix);
        return file;
    }
    void expectAnnIn(const QString& file) const {
        const auto desk = Desk::open(file, key());
        EXPECT_TRUE(has(*desk, test::ann().toString()));
        EXPECT_TRUE(checkDesk(*desk).isSound());
    }
    /// \a also: what a disk that refuses may look like there.
    template <class F> static bool throwsOfTheDisk(F&& f, const QList<ErrorCode>& also = {}) {
        try {
            f();
            return false;
        } catch (const Error& error) {
            EXPECT_TRUE(isAFaultOfTheDisk(error.code()) || also.contains(error.code())) << error.detail().toStdString();
            return true;
        }
    }
};

TEST_F(FaultyOpeningTest, shouldLeaveNothingOfADeskThatCouldNotBeMade) {
    atEachOperation(
        "while a desk is made",
        [&](const QString& folder, const auto& arm, bool* threw) {
            arm();
            *threw = throwsOfTheDisk([&] { Desk::create(folder + u"/new.entraide"_s, key(), u"P"_s, false); });
        },
        [&](const QString& folder, bool threw) {
            if (threw)
                EXPECT_THAT(QDir(folder).entryList(QDir::Files), testing::IsEmpty());
            else
                EXPECT_TRUE(checkDesk(*Desk::open(folder + u"/new.entraide"_s, key())).isSound());
        });
}

TEST_F(FaultyOpeningTest, shouldOpenADeskLaterThatCouldNotBeOpened) {
    test::addAnn(*newDesk());
    atEachOperation(
        "while a desk is opened",
        [&](const QString& folder, const auto& arm, bool* threw) {
            const QString file = placeIn(folder);
            arm();
            *threw = throwsOfTheDisk([&] { Desk::open(file, key()); });
        },
        [&](const QString& folder, bool) { expectAnnIn(folder + u"/desk.entraide"_s); });
}

TEST_F(FaultyOpeningTest, shouldOpenADeskWithItsOldKeyOrItsNewOne) {
    test::addAnn(*newDesk());
    atEachOperation(
        "while a desk gets another key",
        [&](const QString& folder, const auto& arm, bool* threw) {
            const QString file = placeIn(folder);
            const auto opened = Vault::read(Vault::fileFor(file)).open("correct horse");
            ASSERT_TRUE(opened);
            arm();
            *threw = throwsOfTheDisk([&] { rekeyDesk(file, opened->keyAndSalt, {QString(Vault::deskSlot)}); },
                                     {ErrorCode::StorageBusy}); // a log that cannot be given up
        },
        [&](const QString& folder, bool) {
            const QString file = folder + u"/desk.entraide"_s;
            expectAnnIn(file);
            EXPECT_FALSE(QFile::exists(rekeyCopyOf(file)));
        },
        true);
}

TEST_F(FaultyOpeningTest, shouldLeaveNothingOfACopyThatCouldNotBeRestored) {
    const QDateTime evening(QDate(2026, 11, 29), QTime(18, 0), QTimeZone::UTC);
    {
        const auto desk = newDesk();
        test::addAnn(*desk);
        BackupOrder order;
        order.now = evening;
        order.to = path(u"copy.entraide"_s);
        makeBackup(*desk, order);
    }
    atEachOperation(
        "while a copy is restored",
        [&](const QString& folder, const auto& arm, bool* threw) {
            const auto present = Desk::open(placeIn(folder), key());
            RestoreOrder order;
            order.copy = BackupFolder::copyIn(path(u"copy.entraide"_s)).value();
            order.keyAndSalt = present->handle().keyAndSalt;
            order.deskFile = present->info().file;
            order.to = folder + u"/restored.entraide"_s;
            order.now = evening;
            arm();
            *threw = throwsOfTheDisk([&] { restoreCopy(order, present.get()); },
                                     {ErrorCode::FileMissing, ErrorCode::Damaged}); // a copy that cannot be read
        },
        [&](const QString& folder, bool threw) {
            expectAnnIn(folder + u"/desk.entraide"_s);
            if (!threw)
                return expectAnnIn(folder + u"/restored.entraide"_s);
            for (const QString& name : QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
                EXPECT_TRUE(name.startsWith(u"desk.entraide"_s)) << name.toStdString() << " was left behind";
        },
        true);
}

} // namespace
} // namespace entraide::THIS_FILE
