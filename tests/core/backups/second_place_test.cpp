// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/backup_fixture.h"

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class SecondPlace : public BackupTest {
protected:
    void SetUp() override {
        desk = newDesk();
        fill(*desk);
        ASSERT_TRUE(QDir(folder.path()).mkdir(u"stick"_s));
    }
    void choose(const QString& chosen) {
        BackupPlaces places(*desk);
        places.chooseSecond(chosen);
        places.save();
    }
    BackupFolder second() const { return BackupFolder(BackupPlaces(*desk).second()->path); }

    std::unique_ptr<Desk> desk;
};

TEST_F(SecondPlace, shouldGetEachCopyToo) {
    choose(path(u"stick"_s));
    EXPECT_EQ(second().path(), path(u"stick/desk.entraide.backups"_s));
    const BackupMade made = make(*desk);
    ASSERT_TRUE(made.second);
    EXPECT_EQ(made.second->fault, QString());
    EXPECT_EQ(made.second->copied, now);
    const QList<BackupCopy> there = second().copies();
    ASSERT_EQ(idsOf(there), QStringList{made.copy.id()});
    EXPECT_EQ(stateOf(there.first(), *desk), CopyState::Sound);
    EXPECT_EQ(contents(there.first().file), contents(made.copy.file));
    EXPECT_EQ(contents(there.first().keysFile()), contents(made.copy.keysFile()));
    EXPECT_EQ(BackupPlaces(*desk).second()->copied, now) << "and it is remembered";
}

TEST_F(SecondPlace, shouldBeCaughtUpWhenItIsThereAgain) {
    choose(path(u"stick"_s));
    ASSERT_TRUE(QDir(folder.path()).rename(u"stick"_s, u"pocket"_s));
    const BackupMade made = make(*desk);
    EXPECT_EQ(stateOf(made.copy, *desk), CopyState::Sound) << "no fault of the copy";
    ASSERT_TRUE(made.second);
    EXPECT_EQ(made.second->fault, u"not_there"_s);
    EXPECT_EQ(made.second->faultSince, now);
    make(*desk, now.addSecs(3600));
    EXPECT_EQ(BackupPlaces(*desk).second()->faultSince, now) << "since the first time";
    EXPECT_FALSE(QFile::exists(path(u"stick"_s))) << "a disk that is not in is not made up";

    ASSERT_TRUE(QDir(folder.path()).rename(u"pocket"_s, u"stick"_s));
    const auto caughtUp = catchUpSecondPlace(*desk, now.addSecs(7200));
    ASSERT_TRUE(caughtUp);
    EXPECT_EQ(caughtUp->fault, QString());
    EXPECT_EQ(idsOf(second().copies()), QStringList{copies().copies().first().id()});
    const auto again = catchUpSecondPlace(*desk, now.addSecs(7300));
    EXPECT_EQ(again->fault, QString());
    EXPECT_EQ(second().copies().size(), 1) << "what is there is not brought twice";
}

TEST_F(SecondPlace, shouldSayWhyItWasNotReached) {
    choose(path(u"stick"_s));
    const QString own = copies().path();
    BackupOrder order{.reason = BackupReason::Daily, .now = now};
    order.roomIn = [&](const QString& where) { return where == own ? qint64{1} << 40 : qint64{100}; };
    EXPECT_EQ(makeBackup(*desk, order).second->fault, u"disk_full"_s);
    EXPECT_EQ(filesBelow(path(u"stick"_s)), QStringList());
    const BackupFolder::Work other(second(), std::chrono::milliseconds(0));
    order.roomIn = freeRoom;
    order.now = now.addDays(1);
    // Five seconds of patience.
    EXPECT_EQ(makeBackup(*desk, order).second->fault, u"busy"_s);
}

TEST_F(SecondPlace, shouldNotTakeAnotherDiskForTheOneThatWasChosen) {
    choose(path(u"stick"_s));
    BackupPlaces places(*desk);
    BackupPlace elsewhere = *places.second();
    elsewhere.volume = u"/media/ana/STICK"_s; // on some systems its folder stays when it is taken out
    EXPECT_FALSE(elsewhere.isThere());
    places.update(elsewhere);
    places.save();
    EXPECT_EQ(make(*desk).second->fault, u"not_there"_s);
    EXPECT_EQ(filesBelow(path(u"stick"_s)), QStringList());
}

TEST_F(SecondPlace, shouldNotifyWhenTheCopyDoesNotArriveAsItWas) {
    const BackupMade made = make(*desk);
    QByteArray bytes = contents(made.copy.file);
    bytes[5000] = static_cast<char>(bytes[5000] ^ 1);
    overwrite(made.copy.file, bytes); // since it was made
    choose(path(u"stick"_s));
    EXPECT_EQ(catchUpSecondPlace(*desk, now)->fault, u"damaged"_s);
    EXPECT_EQ(filesBelow(path(u"stick"_s)), QStringList()) << "nothing half, nothing false";
}

TEST_F(SecondPlace, shouldFollowTheSameRule) {
    choose(path(u"stick"_s));
    for (int i = 0; i < 4; ++i)
        make(*desk, now.addSecs(i * 60));
    EXPECT_EQ(idsOf(second().copies()), idsOf(copies().copies()));
    EXPECT_EQ(second().copies().size(), 1);
}

TEST_F(SecondPlace, shouldStandBesideThatOfAnotherDesk) {
    choose(path(u"stick"_s));
    make(*desk);
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"elsewhere"_s));
    const auto other = newDesk(u"elsewhere/desk.entraide"_s);
    BackupPlaces places(*other);
    places.chooseSecond(path(u"stick"_s));
    places.save();
    EXPECT_EQ(places.second()->path, path(u"stick/desk.entraide.backups-2"_s));
    EXPECT_EQ(make(*other).second->fault, QString());
    EXPECT_EQ(second().copies().size(), 1);
}

TEST_F(SecondPlace, shouldBeGivenUpAndRemembered) {
    choose(path(u"stick"_s));
    make(*desk);
    choose({});
    EXPECT_FALSE(BackupPlaces(*desk).second());
    EXPECT_FALSE(make(*desk, now.addDays(1)).second);
    const QList<BackupPlace> all = BackupPlaces(*desk).all();
    EXPECT_TRUE(std::ranges::any_of(all, [](const BackupPlace& place) {
        return place.kind == BackupPlace::Kind::Former && place.path.contains(u"stick"_s);
    })) << "its copies may hold somebody who is erased one day";
}

TEST_F(SecondPlace, shouldRefuseAFolderThatCannotBeIt) {
    EXPECT_EQ(errorOf([&] { choose(path(u"no-such-folder"_s)); }), ErrorCode::FileMissing);
    make(*desk);
    EXPECT_EQ(errorOf([&] { choose(copies().path()); }), ErrorCode::NoPermission) << "copies of copies";
    choose(folder.path()); // beside the desk: under another name
    EXPECT_NE(second().path(), copies().path());
}

} // namespace
} // namespace entraide::THIS_FILE
