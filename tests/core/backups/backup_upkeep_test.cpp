// SPDX-License-Identifier: GPL-3.0-or-later
// The copies of an open desk without anybody asking, and what is said when the desk itself is what is damaged.
#include "backups/backup_upkeep.h"
#include "core/backups/backup_fixture.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class BackupUpkeep : public BackupTest {
protected:
    void SetUp() override {
        desk = newDesk();
        fill(*desk, 200);
        first = make(*desk, now.addDays(-1)).copy;
    }
    Upkept keepUp(const QDateTime& when = now, bool isSuspected = false) {
        // As the keepers do it: a connection that is open for long has much of the file in memory.
        const auto again = Desk::openAgain(desk->handle());
        return keepCopiesUp(*again, {.now = when, .isSuspected = isSuspected});
    }
    /// Pages of the open file are overwritten, as by a disk that fails: of records, not of the file's own counters.
    void spoilDesk() {
        ASSERT_TRUE(desk->database().truncateLog());
        constexpr qint64 page = 4096;
        QFile file(deskFile());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 12 * page);
        ASSERT_EQ(file.write(QByteArray(4 * page, 'x')), 4 * page);
    }

    std::unique_ptr<Desk> desk;
    BackupCopy first;
};

TEST_F(BackupUpkeep, shouldMakeTheCopyOfTheDayOnce) {
    const Upkept made = keepUp();
    EXPECT_TRUE(made.isMade);
    EXPECT_FALSE(made.fault);
    EXPECT_FALSE(made.damage);
    EXPECT_EQ(copies().copies().size(), 2);
    EXPECT_FALSE(keepUp(now.addSecs(3600)).isMade);
    EXPECT_EQ(copies().copies().size(), 2);
}

TEST_F(BackupUpkeep, shouldMakeNoneOfASample) {
    const auto sample = newSample();
    const Upkept kept = keepCopiesUp(*sample, {.now = now});
    EXPECT_FALSE(kept.isMade);
    EXPECT_FALSE(kept.isLate);
    EXPECT_FALSE(folderOf(path(u"sample.entraide"_s)).isThere());
}

TEST_F(BackupUpkeep, shouldSayWhatIsSafeWhenTheDeskIsDamaged) {
    fill(*desk, 4);
    spoilDesk();
    const Upkept kept = keepUp();
    ASSERT_TRUE(kept.fault);
    EXPECT_TRUE(isDamageOf(deskFile(), *kept.fault));
    ASSERT_TRUE(kept.damage);
    EXPECT_FALSE(kept.damage->problem.isEmpty());
    ASSERT_TRUE(kept.damage->newest);
    EXPECT_EQ(kept.damage->newest->id(), first.id());
    EXPECT_EQ(kept.damage->changesSince, 4);
}

TEST_F(BackupUpkeep, shouldFindWhatTheDigestsOfTheDeskContradict) {
    desk->database().execute("UPDATE digest SET live=live+1 WHERE type='person'");
    const Upkept kept = keepUp();
    ASSERT_TRUE(kept.damage);
    EXPECT_TRUE(kept.damage->problem.contains(u"digests"_s)) << kept.damage->problem.toStdString();
}

/// Copies of a damaged desk would take the places of the good ones one by one.
TEST_F(BackupUpkeep, shouldLetNoGoodCopyGoWhileTheDeskIsDamaged) {
    for (int day = 2; day < 12; ++day)
        make(*desk, now.addDays(-day));
    make(*desk, now.addDays(-20), BackupReason::BeforeImport);
    keepUp(); // lets go of what may go
    const QStringList before = idsOf(copies().copies());
    ASSERT_GE(before.size(), 8);
    spoilDesk();
    for (int day = 1; day <= 60; ++day)
        EXPECT_TRUE(keepUp(now.addDays(day)).damage) << day;
    EXPECT_EQ(idsOf(copies().copies()), before);
    for (const BackupCopy& copy : copies().copies())
        EXPECT_EQ(stateOf(copy, *desk), CopyState::Sound) << copy.id().toStdString();
    EXPECT_TRUE(keepUp(now.addDays(61)).isLate);
}

TEST_F(BackupUpkeep, shouldNotTakeABadCopyForABadDesk) {
    const auto spoilCopy = [&](BackupStep step) {
        if (step != BackupStep::Copied)
            return;
        for (const QString& name : filesBelow(copies().path())) {
            if (!name.endsWith(u"copy.entraide"_s))
                continue;
            QFile file(copies().path() + u'/' + name);
            ASSERT_TRUE(file.open(QIODevice::ReadWrite));
            file.seek(2 * 4096 + 100);
            file.write("bad");
        }
    };
    const Upkept kept = keepCopiesUp(*desk, {.now = now, .reached = spoilCopy});
    EXPECT_FALSE(kept.damage);
    ASSERT_TRUE(kept.fault);
    EXPECT_EQ(kept.fault->code(), ErrorCode::Storage);
    EXPECT_EQ(kept.fault->subject(), copies().path());
    EXPECT_TRUE(keepUp(now.addSecs(60)).isMade) << "it is tried again";
}

TEST_F(BackupUpkeep, shouldReadASuspectedDeskThroughThoughNoCopyIsDue) {
    keepUp();
    EXPECT_FALSE(keepUp(now.addSecs(60), true).damage) << "it is sound";
    spoilDesk();
    EXPECT_FALSE(keepUp(now.addSecs(120)).damage) << "nobody reads it before the next day";
    const Upkept kept = keepUp(now.addSecs(180), true);
    ASSERT_TRUE(kept.damage);
    EXPECT_EQ(kept.damage->changesSince, 0);
    ASSERT_TRUE(kept.damage->newest);
    EXPECT_EQ(kept.damage->newest->made, now);
}

TEST_F(BackupUpkeep, shouldSayThatNoCopyIsSafe) {
    BackupFolder::remove(first);
    spoilDesk();
    const Upkept kept = keepUp();
    ASSERT_TRUE(kept.damage);
    EXPECT_FALSE(kept.damage->newest);
    EXPECT_FALSE(kept.damage->changesSince);
}

} // namespace
} // namespace entraide::THIS_FILE
