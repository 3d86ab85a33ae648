// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/backup_fixture.h"
#include "ui/console/copy_keeper.h"

#include <QSignalSpy>
#include <QTest>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 60'000; // milliseconds

class CopyKeeperTest : public BackupTest {
protected:
    void SetUp() override {
        desk = newDesk();
        fill(*desk);
    }
    Upkept nextLook(console::CopyKeeper& keeper) {
        QSignalSpy looked(&keeper, &console::CopyKeeper::looked);
        keeper.look();
        EXPECT_TRUE(looked.wait(patience));
        return looked.isEmpty() ? Upkept() : looked.first().first().value<Upkept>();
    }

    std::unique_ptr<Desk> desk;
    QDateTime day = now;
};

TEST_F(CopyKeeperTest, shouldMakeACopyEachDayForAsLongAsItRuns) {
    console::CopyKeeper keeper(*desk, [this] { return day; });
    QSignalSpy looked(&keeper, &console::CopyKeeper::looked);
    ASSERT_TRUE(looked.wait(patience)) << "by itself, at once";
    EXPECT_EQ(copies().copies().size(), 1);
    day = day.addSecs(3600);
    EXPECT_FALSE(nextLook(keeper).isMade);
    for (int i = 1; i <= 3; ++i) {
        day = day.addDays(1);
        fill(*desk, 1); // the desk goes on being written meanwhile
        EXPECT_TRUE(nextLook(keeper).isMade) << i;
        EXPECT_EQ(copies().copies().size(), i + 1);
        EXPECT_EQ(copies().copies().first().reason, BackupReason::Daily);
    }
    EXPECT_EQ(stateOf(copies().copies().first(), *desk), CopyState::Sound);
}

TEST_F(CopyKeeperTest, shouldTellOfADamagedDeskUntilItIsMended) {
    console::CopyKeeper keeper(*desk, [this] { return day; });
    QSignalSpy looked(&keeper, &console::CopyKeeper::looked);
    ASSERT_TRUE(looked.wait(patience));
    day = day.addDays(1);
    desk->database().execute("UPDATE digest SET live=live+1 WHERE type='person'");
    const Upkept found = nextLook(keeper);
    ASSERT_TRUE(found.damage);
    ASSERT_TRUE(found.damage->newest);
    EXPECT_EQ(copies().copies().size(), 1) << "no copy of it";
    desk->database().execute("UPDATE digest SET live=live-1 WHERE type='person'");
    EXPECT_TRUE(nextLook(keeper).isMade);
}

TEST_F(CopyKeeperTest, shouldLeaveNothingWhenItEndsAtOnce) {
    {
        const console::CopyKeeper keeper(*desk, [this] { return day; });
        QCoreApplication::processEvents();
    }
    for (const BackupCopy& copy : copies().copies())
        EXPECT_EQ(stateOf(copy, *desk), CopyState::Sound);
    EXPECT_NO_THROW(make(*desk, day.addSecs(60)));
}

TEST_F(CopyKeeperTest, shouldTellWhatKeepsItFromLooking) {
    console::CopyKeeper keeper(*desk, [this] { return day; });
    QSignalSpy looked(&keeper, &console::CopyKeeper::looked);
    ASSERT_TRUE(looked.wait(patience));
    QSignalSpy failed(&keeper, &console::CopyKeeper::failed);
    ASSERT_TRUE(QFile::rename(deskFile(), path(u"elsewhere"_s)));
    keeper.look();
    ASSERT_TRUE(failed.wait(patience));
    ASSERT_TRUE(QFile::rename(path(u"elsewhere"_s), deskFile()));
    day = day.addDays(1);
    EXPECT_TRUE(nextLook(keeper).isMade);
}

} // namespace
} // namespace entraide::THIS_FILE
