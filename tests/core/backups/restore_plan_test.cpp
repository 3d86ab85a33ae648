// SPDX-License-Identifier: GPL-3.0-or-later
// The step at which names change: whatever cuts it off, the next opening finishes it, and no file is lost.
#include "backups/restore_plan.h"
#include "core/backups/backup_fixture.h"

#include <QProcess>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class RestorePlanTest : public BackupTest {
protected:
    QString part() const { return restoredPart(deskFile()); }
    QString aside() const { return deskFile() + u".set-aside-2026-11-29T181500Z"_s; }
    void lay(const QString& file, const QByteArray& bytes) const { overwrite(file, bytes); }
    void layAll() const {
        lay(deskFile(), "old");
        lay(deskFile() + u"-wal"_s, "old log");
        lay(deskFile() + u".keys"_s, "old keys");
        lay(part(), "new");
        lay(part() + u".keys"_s, "new keys");
        planRestore(deskFile(), now);
    }
    void expectDone() const {
        EXPECT_EQ(contents(deskFile()), "new");
        EXPECT_EQ(contents(deskFile() + u".keys"_s), "new keys");
        EXPECT_FALSE(QFile::exists(deskFile() + u"-wal"_s)) << "the old log is none of the new file's";
        EXPECT_EQ(contents(aside()), "old");
        EXPECT_EQ(contents(aside() + u"-wal"_s), "old log");
        EXPECT_EQ(contents(aside() + u".keys"_s), "old keys");
        EXPECT_FALSE(isRestorePlanned(deskFile()));
        EXPECT_FALSE(QFile::exists(part()));
    }
    /// A copy of the whole folder's state, and back.
    QHash<QString, QByteArray> state() const {
        QHash<QString, QByteArray> all;
        for (const QString& name : filesBelow(folder.path()))
            all.insert(name, contents(path(name)));
        return all;
    }
    void putBack(const QHash<QString, QByteArray>& all) const {
        for (const QString& name : filesBelow(folder.path()))
            QFile::remove(path(name));
        for (auto it = all.begin(); it != all.end(); ++it)
            overwrite(path(it.key()), it.value());
    }
};

TEST_F(RestorePlanTest, shouldMoveOneAsideAndTheOtherIn) {
    layAll();
    const auto completed = completeRestore(deskFile());
    ASSERT_TRUE(completed);
    EXPECT_EQ(completed->setAside, aside());
    expectDone();
}

TEST_F(RestorePlanTest, shouldBeFinishedFromEveryStepItCanBeCutOffAt) {
    layAll();
    const QHash<QString, QByteArray> start = state();
    completeRestore(deskFile());
    putBack(start);
    // The plan as it is once the names are chosen, then one rename after the other.
    const QByteArray begun =
        R"({"at":"2026-11-29T18:15:00Z","aside":")" + aside().toUtf8() + R"(","parts":["","-wal",".keys"]})";
    const QList<std::pair<QString, QString>> steps{
        {deskFile(), aside()},
        {deskFile() + u"-wal"_s, aside() + u"-wal"_s},
        {deskFile() + u".keys"_s, aside() + u".keys"_s},
        {part() + u".keys"_s, deskFile() + u".keys"_s},
        {part(), deskFile()},
    };
    for (qsizetype done = 0; done <= steps.size(); ++done) {
        putBack(start);
        overwrite(deskFile() + u".restoring"_s, begun);
        for (qsizetype i = 0; i < done; ++i)
            ASSERT_TRUE(QFile::rename(steps[i].first, steps[i].second));
        const auto completed = completeRestore(deskFile());
        ASSERT_TRUE(completed) << done;
        EXPECT_EQ(completed->setAside, aside());
        expectDone();
    }
}

TEST_F(RestorePlanTest, shouldNotTakeTheNewKeysForTheOldOnes) {
    layAll();
    QFile::remove(deskFile() + u".keys"_s); // they were gone, which is why it is restored
    const QByteArray begun =
        R"({"at":"2026-11-29T18:15:00Z","aside":")" + aside().toUtf8() + R"(","parts":["","-wal"]})";
    overwrite(deskFile() + u".restoring"_s, begun);
    ASSERT_TRUE(QFile::rename(deskFile(), aside()));
    ASSERT_TRUE(QFile::rename(part() + u".keys"_s, deskFile() + u".keys"_s));
    ASSERT_TRUE(completeRestore(deskFile()));
    EXPECT_EQ(contents(deskFile()), "new");
    EXPECT_EQ(contents(deskFile() + u".keys"_s), "new keys");
}

TEST_F(RestorePlanTest, shouldNotOverwriteWhatWasSetAsideBefore) {
    lay(aside(), "an older one");
    layAll();
    const auto completed = completeRestore(deskFile());
    ASSERT_TRUE(completed);
    EXPECT_EQ(completed->setAside, aside() + u"-2"_s);
    EXPECT_EQ(contents(aside()), "an older one");
    EXPECT_EQ(contents(aside() + u"-2"_s), "old");
    EXPECT_EQ(filesSetAside(deskFile()).size(), 2);
}

TEST_F(RestorePlanTest, shouldDoNothingWithoutAFileToMoveIn) {
    layAll();
    QFile::remove(part());
    EXPECT_FALSE(completeRestore(deskFile()));
    EXPECT_EQ(contents(deskFile()), "old");
    EXPECT_EQ(contents(deskFile() + u"-wal"_s), "old log");
    EXPECT_FALSE(isRestorePlanned(deskFile()));
}

TEST_F(RestorePlanTest, shouldBearAPlanThatSomebodyElseWrote) {
    for (const QByteArray& text :
         {QByteArray("{}"), QByteArray(), QByteArray("nonsense"),
          QByteArray(R"({"at":"2026-11-29T18:15:00Z","aside":"/etc/passwd","parts":["","x"]})")}) {
        layAll();
        overwrite(deskFile() + u".restoring"_s, text);
        const auto completed = completeRestore(deskFile());
        if (completed) {
            EXPECT_EQ(completed->setAside, aside()) << "beside the desk, whatever the plan says";
        } else {
            EXPECT_EQ(contents(deskFile()), "old");
        }
        putBack({});
    }
}

TEST_F(RestorePlanTest, shouldWaitUntilNoOtherProgramHasTheDesk) {
    {
        auto desk = newDesk();
        fill(*desk, 3);
    }
    QProcess holder;
    holder.start(QStringLiteral(ENTRAIDE_BACKUP_MAKER), {deskFile(), u"hold"_s});
    ASSERT_TRUE(holder.waitForReadyRead(60'000)) << holder.readAllStandardError().toStdString();
    lay(part(), "new");
    planRestore(deskFile(), now);
    EXPECT_EQ(errorOf([&] { completeRestore(deskFile()); }), ErrorCode::StorageBusy);
    EXPECT_EQ(errorOf([&] { setDeskAside(deskFile(), now); }), ErrorCode::StorageBusy);
    EXPECT_TRUE(isRestorePlanned(deskFile()));
    holder.closeWriteChannel();
    ASSERT_TRUE(holder.waitForFinished(60'000));
    EXPECT_TRUE(completeRestore(deskFile()));
    EXPECT_EQ(contents(deskFile()), "new");
}

TEST_F(RestorePlanTest, shouldSetADeskAsideWithoutAnythingInItsPlace) {
    layAll();
    dropPlannedRestore(deskFile());
    const QString name = setDeskAside(deskFile(), now);
    EXPECT_EQ(name, aside());
    EXPECT_EQ(contents(name), "old");
    EXPECT_EQ(contents(name + u".keys"_s), "old keys");
    EXPECT_FALSE(QFile::exists(deskFile()));
}

} // namespace
} // namespace entraide::THIS_FILE
