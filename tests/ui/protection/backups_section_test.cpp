// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backup_making.h"
#include "backups/restore_plan.h"
#include "core/workflows/workflow_fixture.h"
#include "domain/actor.h"
#include "privacy/erasure.h"
#include "storage/database.h"
#include "ui/common/command.h"
#include "ui/common/detail_panel.h"
#include "ui/common/empty_state.h"
#include "ui/common/list_table.h"
#include "ui/common/tone_label.h"
#include "ui/protection/backup_keeper.h"
#include "ui/protection/backup_model.h"
#include "ui/protection/backups_section.h"
#include "ui/protection/leaving_dialog.h"
#include "ui/protection/restore_dialog.h"
#include "ui/records/address_lookup.h"
#include "workflows/candidates.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 60'000; // milliseconds

class BareTestPage : public Page {
public:
    using Page::Page;
};

class BackupsSectionTest : public WorkflowTest {
protected:
    BackupsSectionTest()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , candidates(*desk)
        , context{*desk, candidates, addresses, settings, [this] { return Today::at(now); }, u"Nadia"_s}
        , page(context) {}

    void open() {
        section = std::make_unique<BackupsSection>(context, page);
        section->setCurrent(true);
        QObject::connect(section.get(), &PageSection::said, section.get(), [this](const QString& sentence, Tone tone) {
            said.append(sentence);
            lastTone = tone;
        });
        section->resize(1000, 600);
        section->show();
        waitUntilIdle();
    }
    /// Until nothing is under way and what there is was read.
    void waitUntilIdle() {
        QTest::qWait(20);
        for (int i = 0; i < patience / 20 && section->isWorking(); ++i)
            QTest::qWait(20);
        ASSERT_FALSE(section->isWorking());
    }
    void make() {
        section->makeNow();
        waitUntilIdle();
        now = now.addSecs(60);
    }
    QString cell(int row, int column) const {
        return section->model().index(row, column).data(Qt::DisplayRole).toString();
    }
    int rows() const { return section->model().rowCount(); }
    Command& command(const QString& id) const {
        for (Command* one : section->commands()) {
            if (one->id() == u"protection.backups."_s + id)
                return *one;
        }
        throw std::runtime_error("no such command");
    }
    BackupFolder copies() const { return BackupFolder::beside(desk->info().file); }
    QString shownText(const QString& name) const {
        const auto labels = section->findChild<QWidget*>(name)->findChildren<QLabel*>();
        QString text;
        for (const QLabel* label : labels)
            text += label->text();
        return text;
    }
    RestoreDialog& restoreDialog() {
        command(u"restore"_s).trigger();
        auto* dialog = section->findChild<RestoreDialog*>();
        if (!dialog)
            throw std::runtime_error("no dialog");
        for (int i = 0; i < patience / 20 && dialog->isWorking(); ++i)
            QTest::qWait(20);
        return *dialog;
    }

    QDateTime now = today.now;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    CandidateService candidates;
    PageContext context;
    BareTestPage page;
    std::unique_ptr<BackupsSection> section;
    QStringList said;
    Tone lastTone = Tone::Normal;
};

TEST_F(BackupsSectionTest, shouldSayWhatToDoWhereThereIsNoCopy) {
    open();
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(section->findChild<EmptyState*>()->isVisible());
    EXPECT_TRUE(command(u"make"_s).action().isEnabled());
    EXPECT_FALSE(command(u"restore"_s).action().isEnabled());
    EXPECT_TRUE(shownText(u"secondPlace"_s).contains(u"No second place"_s));
}

TEST_F(BackupsSectionTest, shouldShowTheCopiesInWords) {
    volunteer(u"Lea"_s);
    open();
    const QAbstractItemModelTester tester(&section->model());
    make();
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(said.last(), u"A copy was made and read again: it is in order."_s);
    EXPECT_EQ(lastTone, Tone::Positive);
    EXPECT_EQ(cell(0, BackupModel::WhenColumn), u"18/11/2026 14:00"_s);
    EXPECT_EQ(cell(0, BackupModel::ReasonColumn), u"by hand"_s);
    EXPECT_TRUE(cell(0, BackupModel::RecordsColumn).contains(u"1 volunteer"_s));
    EXPECT_TRUE(cell(0, BackupModel::StateColumn).startsWith(u"in order"_s));
    EXPECT_EQ(cell(0, BackupModel::PlaceColumn), u"beside the desk"_s);
    EXPECT_FALSE(section->table().accessibleName().isEmpty());
    EXPECT_TRUE(section->panel().isShowingRecord());
    EXPECT_TRUE(shownText(u"backupStatus"_s).contains(u"Nothing was written since."_s));
    volunteer(u"Tom"_s);
    section->readAgain();
    waitUntilIdle();
    EXPECT_TRUE(shownText(u"backupStatus"_s).contains(u"Something was written since."_s));
    // The newest on top, and the new one chosen.
    make();
    ASSERT_EQ(rows(), 2);
    EXPECT_EQ(cell(0, BackupModel::WhenColumn), u"18/11/2026 14:01"_s);
    EXPECT_EQ(section->table().currentIndex().row(), 0);
}

TEST_F(BackupsSectionTest, shouldKeepAndRemoveACopy) {
    open();
    make();
    make();
    section->table().chooseRow(1);
    const QString file = section->model().lineAt(1)->copy.file;
    command(u"keep"_s).trigger(); // it was made by hand, and so is kept: now it is let go
    waitUntilIdle();
    EXPECT_FALSE(BackupFolder::copyIn(file)->isKept());
    EXPECT_EQ(section->table().currentIndex().row(), 1) << "the same one stays chosen";
    command(u"keep"_s).trigger();
    waitUntilIdle();
    EXPECT_TRUE(BackupFolder::copyIn(file)->isKept());
    command(u"remove"_s).trigger();
    auto* box = section->findChild<QMessageBox*>(u"removeCopy"_s);
    ASSERT_TRUE(box);
    EXPECT_TRUE(QFile::exists(file)) << "it asks first";
    box->findChild<QPushButton*>(u"removeCopyYes"_s)->click();
    waitUntilIdle();
    EXPECT_FALSE(QFile::exists(file));
    EXPECT_EQ(rows(), 1);
}

TEST_F(BackupsSectionTest, shouldCheckACopy) {
    open();
    make();
    command(u"check"_s).trigger();
    waitUntilIdle();
    EXPECT_TRUE(said.last().startsWith(u"The copy is in order"_s));
    QFile file(section->model().lineAt(0)->copy.file);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(5000);
    file.write("bad");
    file.close();
    command(u"check"_s).trigger();
    waitUntilIdle();
    EXPECT_EQ(lastTone, Tone::Danger);
    EXPECT_EQ(cell(0, BackupModel::StateColumn), u"damaged"_s);
    EXPECT_TRUE(needsCare(*section->model().lineAt(0)));
}

TEST_F(BackupsSectionTest, shouldTakeASecondPlace) {
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"stick"_s));
    open();
    make();
    section->chooseSecondPlace(folder.filePath(u"stick"_s));
    waitUntilIdle();
    EXPECT_EQ(lastTone, Tone::Positive);
    EXPECT_EQ(rows(), 2) << "the copy that was there went along";
    EXPECT_TRUE(shownText(u"secondPlace"_s).contains(u"stick"_s));
    ASSERT_TRUE(QDir(folder.path()).rename(u"stick"_s, u"pocket"_s));
    make();
    EXPECT_EQ(lastTone, Tone::Warning);
    EXPECT_TRUE(said.last().contains(u"is not there. The copy follows when it is."_s)) << said.last().toStdString();
    command(u"noSecond"_s).trigger();
    waitUntilIdle();
    EXPECT_TRUE(shownText(u"secondPlace"_s).contains(u"No second place"_s));
    section->chooseSecondPlace(folder.filePath(u"no-such-folder"_s));
    waitUntilIdle();
    EXPECT_EQ(lastTone, Tone::Danger);
}

TEST_F(BackupsSectionTest, shouldRestoreBesideTheDesk) {
    volunteer(u"Lea"_s);
    open();
    make();
    volunteer(u"Tom"_s);
    RestoreDialog& dialog = restoreDialog();
    ASSERT_TRUE(dialog.preview());
    const QString facts = dialog.findChild<QLabel*>(u"restoreFacts"_s)->text();
    EXPECT_TRUE(facts.contains(u"1 volunteer(s) fewer"_s)) << facts.toStdString();
    auto* go = dialog.findChild<QPushButton*>(u"restoreNow"_s);
    ASSERT_TRUE(go->isEnabled());
    go->click();
    for (int i = 0; i < patience / 20 && said.isEmpty() == false && !said.last().startsWith(u"Restored to"_s); ++i)
        QTest::qWait(20);
    EXPECT_TRUE(said.last().startsWith(u"Restored to"_s));
    waitUntilIdle();
    const QString file = folder.filePath(u"desk restored 2026-11-18.entraide"_s);
    ASSERT_TRUE(QFile::exists(file));
    EXPECT_EQ(Desk::open(file, {})->count(EntityType::Volunteer), 1);
    EXPECT_EQ(desk->count(EntityType::Volunteer), 2);
}

TEST_F(BackupsSectionTest, shouldRestoreInThePlaceOfTheDeskWhenItIsOpenedNext) {
    open();
    make();
    QSignalSpy reopen(&page, &Page::reopenRequested);
    RestoreDialog& dialog = restoreDialog();
    dialog.findChild<QRadioButton*>(u"restoreInPlace"_s)->click();
    dialog.findChild<QPushButton*>(u"restoreNow"_s)->click();
    ASSERT_TRUE(reopen.count() > 0 || reopen.wait(patience));
    waitUntilIdle();
    EXPECT_TRUE(isRestorePlanned(desk->info().file));
    // Whoever does not close the desk then can still leave it as it is.
    EXPECT_TRUE(section->findChild<QWidget*>(u"plannedRestore"_s)->isVisible());
    ASSERT_TRUE(command(u"leaveRestored"_s).action().isEnabled());
    command(u"leaveRestored"_s).trigger();
    waitUntilIdle();
    EXPECT_FALSE(isRestorePlanned(desk->info().file));
    EXPECT_FALSE(section->findChild<QWidget*>(u"plannedRestore"_s)->isVisible());
}

TEST_F(BackupsSectionTest, shouldLeaveItToWhomItIsAllowed) {
    open();
    make();
    desk->actAs({.name = u"Nadia"_s, .role = Role::Coordinator, .user = UserId::create(), .volunteer = {}});
    section->refreshCommands();
    EXPECT_TRUE(command(u"make"_s).action().isEnabled());
    EXPECT_FALSE(command(u"restore"_s).action().isEnabled());
    desk->actAs({.name = u"Bram"_s, .role = Role::Reader, .user = UserId::create(), .volunteer = {}});
    section->refreshCommands();
    for (const QString& id : {u"make"_s, u"restore"_s, u"check"_s, u"keep"_s, u"remove"_s, u"second"_s})
        EXPECT_FALSE(command(id).action().isEnabled()) << id.toStdString();
    EXPECT_EQ(rows(), 1) << "what there is may be seen";
}

TEST_F(BackupsSectionTest, shouldSayThatTheDeskItselfIsDamaged) {
    desk->write([](Desk::Writer& writer) {
        Person lea;
        lea.givenName = u"Lea"_s;
        writer.save(lea);
    });
    open();
    make();
    desk->database().execute("UPDATE digest SET live=live+1 WHERE type='person'");
    make();
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.last().contains(u"this desk itself"_s)) << said.last().toStdString();
    EXPECT_EQ(rows(), 1) << "no copy of it is kept";
}

// ---- what happens by itself -----------------------------------------------------------------------------------------

class BackupKeeperTest : public testing::Test {
protected:
    BackupKeeperTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {"correct horse", {64 * 1024, 1}}, u"Permanence"_s,
                            false))
        , keeper(*desk, [this] { return Today::at(now); }) {
        QObject::connect(&keeper, &BackupKeeper::said, &keeper,
                         [this](const QString& sentence, Tone) { said.append(sentence); });
    }
    PersonId put(const QString& given) {
        PersonId id;
        desk->write([&](Desk::Writer& writer) {
            Person person;
            person.givenName = given;
            person.familyName = u"Quatrebras"_s;
            id = writer.save(person);
        });
        return id;
    }
    void keepUp() {
        QSignalSpy done(&keeper, &BackupKeeper::keptUp);
        keeper.keepUp();
        ASSERT_TRUE(done.wait(patience));
        for (int i = 0; i < 100 && keeper.isWorking(); ++i)
            QTest::qWait(5);
    }
    QList<BackupCopy> copies() const { return BackupFolder::beside(desk->info().file).copies(); }

    QTemporaryDir folder;
    QDateTime now{QDate(2026, 11, 18), QTime(14, 0)};
    std::unique_ptr<Desk> desk;
    BackupKeeper keeper;
    QWidget window;
    QStringList said;
};

TEST_F(BackupKeeperTest, shouldMakeOneCopyADay) {
    keepUp();
    ASSERT_EQ(copies().size(), 1);
    EXPECT_EQ(copies().first().reason, BackupReason::Daily);
    now = now.addSecs(3600);
    keepUp();
    EXPECT_EQ(copies().size(), 1);
    now = now.addDays(1);
    keepUp();
    EXPECT_EQ(copies().size(), 2);
    EXPECT_EQ(said, QStringList());
}

TEST_F(BackupKeeperTest, shouldMakeOneOnClosingAfterChanges) {
    window.show();
    bool gone = false;
    const auto go = [&] { gone = true; };
    EXPECT_FALSE(keeper.beforeLeaving(window, go)) << "there is no copy yet";
    EXPECT_TRUE(window.findChild<LeavingDialog*>());
    EXPECT_FALSE(keeper.beforeLeaving(window, go)) << "asked twice: it is being made";
    EXPECT_EQ(window.findChildren<LeavingDialog*>().size(), 1);
    for (int i = 0; i < patience / 20 && !gone; ++i)
        QTest::qWait(20);
    EXPECT_TRUE(gone);
    ASSERT_EQ(copies().size(), 1);
    EXPECT_EQ(copies().first().reason, BackupReason::Closing);
    QTest::qWait(20);
    EXPECT_FALSE(window.findChild<LeavingDialog*>());
    EXPECT_TRUE(keeper.beforeLeaving(window, go)) << "nothing was written since";
    put(u"Lea"_s);
    gone = false;
    EXPECT_FALSE(keeper.beforeLeaving(window, go));
    window.findChild<QPushButton*>(u"skipBackup"_s)->click();
    for (int i = 0; i < patience / 20 && !gone; ++i)
        QTest::qWait(20);
    EXPECT_TRUE(gone) << "skipped, or made before";
}

TEST_F(BackupKeeperTest, shouldNotKeepAnybodyWaiting) {
    window.show();
    put(u"Lea"_s);
    keeper.setPatience(std::chrono::milliseconds(0));
    bool gone = false;
    EXPECT_FALSE(keeper.beforeLeaving(window, [&] { gone = true; }));
    for (int i = 0; i < patience / 20 && !gone; ++i)
        QTest::qWait(20);
    EXPECT_TRUE(gone);
}

TEST_F(BackupKeeperTest, shouldLetAnErasingReachTheCopies) {
    const PersonId lea = put(u"Lea"_s);
    keepUp();
    const QString file = copies().first().file;
    const QByteArray key = desk->handle().keyAndSalt;
    ASSERT_TRUE(Desk::openToRead({file, key})->find<Person>(lea));
    QSignalSpy done(&keeper, &BackupKeeper::keptUp);
    ASSERT_TRUE(std::holds_alternative<ErasureDone>(erasePerson(*desk, lea, u"Ana"_s, now)));
    ASSERT_TRUE(desk->finishErasing());
    ASSERT_TRUE(done.wait(patience)) << "by itself, soon after";
    EXPECT_FALSE(Desk::openToRead({file, key})->find<Person>(lea));
    EXPECT_EQ(said, QStringList());
}

TEST_F(BackupKeeperTest, shouldSayWhenNoCopyCanBeMade) {
    QFile inTheWay(desk->info().file + u".backups"_s);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    keepUp();
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said.first().startsWith(u"No copy of this desk could be made today."_s)) << said.first().toStdString();
    now = now.addDays(9);
    keepUp();
    EXPECT_TRUE(said.last().startsWith(u"The last copy of this desk that is in order is older than a week."_s));
}

TEST_F(BackupKeeperTest, shouldTellADeskThatIsDamagedFromACopyThatIs) {
    QSignalSpy damaged(&keeper, &BackupKeeper::foundDamaged);
    QSignalSpy suspected(&keeper, &BackupKeeper::suspected);
    QSignalSpy sound(&keeper, &BackupKeeper::foundSound);
    put(u"Lea"_s);
    keepUp();
    put(u"Tom"_s);
    put(u"Ines"_s);
    desk->database().execute("UPDATE digest SET live=live+1 WHERE type='person'");
    now = now.addDays(1);
    keepUp();
    ASSERT_EQ(damaged.count(), 1);
    const auto found = damaged.first().first().value<DeskDamage>();
    ASSERT_TRUE(found.newest);
    EXPECT_EQ(found.newest->made, now.addDays(-1));
    EXPECT_EQ(found.changesSince, 2);
    EXPECT_EQ(suspected.count(), 1);
    EXPECT_EQ(said, QStringList()) << "nobody is told to take another copy";
    EXPECT_EQ(copies().size(), 1);
    const int before = static_cast<int>(sound.count());
    desk->database().execute("UPDATE digest SET live=live-1 WHERE type='person'");
    keepUp();
    EXPECT_EQ(sound.count(), before + 1);
}

TEST_F(BackupKeeperTest, shouldSuspectADeskOfWhichNoCopyCouldBeMadeOnClosing) {
    QSignalSpy suspected(&keeper, &BackupKeeper::suspected);
    keepUp();
    put(u"Lea"_s);
    desk->database().execute("UPDATE digest SET live=live+1 WHERE type='person'");
    window.show();
    bool gone = false;
    EXPECT_FALSE(keeper.beforeLeaving(window, [&] { gone = true; }));
    for (int i = 0; i < patience / 20 && !gone; ++i)
        QTest::qWait(20);
    EXPECT_TRUE(gone) << "it keeps nobody from closing";
    EXPECT_EQ(suspected.count(), 1);
    BackupKeeper next(*desk, [this] { return Today::at(now); });
    QSignalSpy foundNext(&next, &BackupKeeper::foundDamaged);
    QSignalSpy done(&next, &BackupKeeper::keptUp);
    next.setSuspected(true);
    next.keepUp();
    ASSERT_TRUE(done.wait(patience));
    EXPECT_EQ(foundNext.count(), 1) << "although the day has its copy";
}

TEST_F(BackupKeeperTest, shouldSayOnceThatTheSecondPlaceWasMissed) {
    ASSERT_TRUE(QDir(folder.path()).mkdir(u"stick"_s));
    BackupPlaces places(*desk);
    places.chooseSecond(folder.filePath(u"stick"_s));
    places.save();
    ASSERT_TRUE(QDir(folder.path()).rename(u"stick"_s, u"pocket"_s));
    keepUp();
    EXPECT_EQ(said.size(), 1);
    now = now.addSecs(3600);
    keepUp();
    EXPECT_EQ(said.size(), 1) << "once";
    ASSERT_TRUE(QDir(folder.path()).rename(u"pocket"_s, u"stick"_s));
    keepUp();
    EXPECT_EQ(BackupFolder(BackupPlaces(*desk).second()->path).copies().size(), 1) << "and it is caught up";
}

} // namespace
} // namespace entraide::THIS_FILE
