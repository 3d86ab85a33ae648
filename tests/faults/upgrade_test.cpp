// SPDX-License-Identifier: GPL-3.0-or-later
// A file of each older version, upgraded on a disk that refuses, and where the power fails at every step of it: the
// file is as it was or as it was to become, and holds everything either way.
#include "core/storage/storage_fixture.h"
#include "faults/failing_files.h"
#include "faults/old_desk.h"
#include "faults/power_loss.h"
#include "faults/torture.h"
#include "storage/desk_check.h"
#include "storage/migrations.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using test::FailingFiles;
using test::FaultKind;
using test::Holdings;
using test::PowerLossLog;

/// One for each version that was ever released, but the newest.
class UpgradeTest : public StorageTest, public testing::WithParamInterface<int> {
protected:
    void SetUp() override {
        const auto desk = newDesk(u"now.entraide"_s);
        test::fillForUpgrade(*desk, 12);
        expected = Holdings::of(*desk);
        ASSERT_EQ(expected.documents.size(), 2);
        ASSERT_GT(expected.revisions, 24);
        test::writeOldDesk(*desk, path(u"old.entraide"_s), GetParam());
        keys = contents(path(u"old.entraide.keys"_s));
    }

    /// A folder of its own with the old file in it.
    QString placeIn(const QTemporaryDir& where) const {
        const QString file = where.filePath(u"old.entraide"_s);
        for (const QString& suffix : {u""_s, u".keys"_s})
            QFile::copy(path(u"old.entraide"_s) + suffix, file + suffix);
        return file;
    }
    /// What is wrong with the file once it was opened again, on a disk that works.
    QString wrongWith(const QString& file) const {
        try {
            const auto desk = Desk::open(file, key());
            if (desk->database().number("PRAGMA user_version") != allMigrations().back().version)
                return u"not of the newest version"_s;
            if (Holdings::of(*desk) != expected)
                return u"something is lost"_s;
            return checkDesk(*desk).problems.join(u'\n');
        } catch (const Error& error) {
            return u"it does not open: "_s + error.detail();
        }
    }
    void count(const QString& where, const QString& problem) {
        ++tried;
        if (problem.isEmpty())
            return;
        ++lost;
        if (lost <= 3)
            ADD_FAILURE() << where.toStdString() << ": " << problem.toStdString();
    }
    /// All when tortured; else some that lie ever wider apart, since the same places come again and again.
    static qint64 stride(qint64 n) { return test::timesAsMuch() > 1 || n < 40 ? 1 : 1 + n / 12; }

    Holdings expected;
    QByteArray keys;
    qint64 tried = 0;
    qint64 lost = 0;
};

INSTANTIATE_TEST_SUITE_P(From, UpgradeTest, testing::Range(1, allMigrations().back().version));

TEST_P(UpgradeTest, shouldBeAsItWasOrAsItWasToBecomeWhenThePowerFails) {
    PowerLossLog log;
    const QTemporaryDir where;
    const QString file = placeIn(where);
    log.begin(file, contents(file));
    {
        const test::WatchedVfs vfs(log);
        ASSERT_NO_THROW(Desk::open(file, key()));
    }
    ASSERT_GT(log.moment(), 100);
    std::mt19937_64 dice(static_cast<quint64>(GetParam()));
    // Some eighty moments of it, and when tortured each single step.
    const qsizetype step = test::timesAsMuch() > 1 ? 1 : std::max<qsizetype>(1, log.moment() / 80);
    for (qsizetype moment = 0; moment <= log.moment(); moment += step) {
        const QTemporaryDir after;
        const auto placed = [&](const QString& name) { return after.filePath(QFileInfo(name).fileName()); };
        overwrite(placed(u"old.entraide.keys"_s), keys);
        const PowerLossLog::Image image = log.imageAt(moment, dice);
        for (auto it = image.cbegin(); it != image.cend(); ++it)
            overwrite(placed(it.key()), it.value());
        count(u"at step %1"_s.arg(moment), wrongWith(placed(file)));
    }
    test::sayCounted("an upgrade cut off by a power failure, from each version at every step", tried, lost);
}

TEST_P(UpgradeTest, shouldGoOnLaterWhereTheDiskRefused) {
    FailingFiles files;
    const test::WatchedVfs vfs(files);
    for (const auto& [kind, forGood] : {std::pair{FaultKind::Broken, true},
                                        {FaultKind::Full, true},
                                        {FaultKind::Broken, false},
                                        {FaultKind::Full, false}}) {
        if (!forGood && test::timesAsMuch() == 1)
            continue; // what is refused once is refused for good too
        for (qint64 n = 0;; n += stride(n)) {
            const QTemporaryDir where;
            const QString file = placeIn(where);
            files.failAt(n, kind, forGood);
            bool refused = false;
            try {
                Desk::open(file, key());
            } catch (const Error& error) {
                refused = true;
                const ErrorCode code = error.code();
                EXPECT_TRUE(code == ErrorCode::Storage || code == ErrorCode::DiskFull ||
                            code == ErrorCode::NoPermission)
                    << error.detail().toStdString();
            }
            const bool failed = files.hasFailed();
            files.stop();
            if (!failed) {
                EXPECT_FALSE(refused);
                break;
            }
            count(u"operation %1"_s.arg(n), wrongWith(file));
        }
    }
    test::sayCounted("an upgrade on a disk that is broken or full, from each version at every operation", tried, lost);
    EXPECT_GT(tried, 40);
}

} // namespace
} // namespace entraide::THIS_FILE
