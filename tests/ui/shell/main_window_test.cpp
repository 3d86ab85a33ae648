// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_desk.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/common/job.h"
#include "ui/common/message_bar.h"
#include "ui/exchange/exchange_office.h"
#include "ui/records/address_lookup.h"
#include "ui/records/page.h"
#include "ui/records/undo_history.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "workflows/candidates.h"

#include <QAction>
#include <QApplication>
#include <QHash>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class MainWindowTest : public testing::Test {
protected:
    MainWindowTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Exemple"_s, true))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        fillSample(*desk, {.volunteers = 60, .requests = 40, .postings = 2, .seed = 5}, today.now);
        candidates = std::make_unique<CandidateService>(*desk);
        context = std::make_unique<PageContext>(
            PageContext{*desk, *candidates, addresses, settings, [this] { return today; }, u"Nadia"_s});
        window = std::make_unique<MainWindow>(*context);
        office = std::make_unique<ExchangeOffice>(*desk);
        addPages(*window, *context, *office);
        window->finish();
        window->show();
    }

    QString firstOf(EntityType type) const {
        ListQuery query;
        query.type = type;
        query.limit = 1;
        return desk->queries().list(query).rows.value(0).id;
    }

    QTemporaryDir folder;
    Today today = Today::at(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
    std::unique_ptr<Desk> desk;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    std::unique_ptr<CandidateService> candidates;
    std::unique_ptr<ExchangeOffice> office;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<MainWindow> window;
};

TEST_F(MainWindowTest, shouldShowEveryPage) {
    ASSERT_GE(window->pageKeys().size(), 4);
    for (const QString& key : window->pageKeys()) {
        window->showPage(key);
        EXPECT_EQ(window->currentPage(), key);
        EXPECT_TRUE(window->page(key)->isVisible()) << qPrintable(key);
        EXPECT_FALSE(window->page(key)->accessibleName().isEmpty());
    }
}

TEST_F(MainWindowTest, shouldOpenARecordOnItsPage) {
    for (const auto& [type, key] :
         {std::pair(EntityType::Volunteer, u"volunteers"_s), std::pair(EntityType::Request, u"requests"_s)}) {
        const QString id = firstOf(type);
        window->openRecord(id);
        EXPECT_EQ(window->currentPage(), key);
        EXPECT_EQ(window->page(key)->shownRecord(), id);
    }
}

TEST_F(MainWindowTest, shouldShowTheChosenOfAListOnTheMap) {
    VolunteerId helper;
    desk->forEach<Volunteer>([&](const Volunteer& volunteer) {
        if (volunteer.state == VolunteerState::Active)
            helper = volunteer.id;
    });
    RequestId asked;
    desk->forEach<Request>([&](const Request& request) {
        if (request.state == RequestState::Open)
            asked = request.id;
    });
    for (const auto& [id, command] :
         {std::pair(helper.toString(), u"volunteers.map"_s), std::pair(asked.toString(), u"requests.map"_s)}) {
        window->openRecord(id);
        auto* action = window->findChild<QAction*>(command);
        ASSERT_TRUE(action) << qPrintable(command);
        ASSERT_TRUE(action->isEnabled()) << qPrintable(command);
        action->trigger();
        EXPECT_EQ(window->currentPage(), u"map");
        EXPECT_EQ(window->page(u"map"_s)->shownRecord(), id);
    }
}

TEST_F(MainWindowTest, shouldOpenTheAssociationAsItsForm) {
    const QString before = window->currentPage();
    window->openRecord(DeskProfile::ownId().toString());
    auto* ceilings = window->findChild<QWidget*>(u"ceilings"_s);
    ASSERT_TRUE(ceilings) << "where Today leads when school holidays run out";
    EXPECT_TRUE(ceilings->isVisible());
    EXPECT_EQ(window->currentPage(), before);
    ceilings->window()->close();
}

TEST_F(MainWindowTest, shouldUndoWhatAPageDid) {
    const VolunteerId id = *VolunteerId::fromString(firstOf(EntityType::Volunteer));
    const QString before = desk->find<Volunteer>(id)->school;
    const ChangeSet changes = desk->write([&](Desk::Writer& writer) {
        Volunteer volunteer = *writer.find<Volunteer>(id);
        volunteer.school = u"ULB, changed"_s;
        writer.save(volunteer);
    });
    Q_EMIT window->page(u"volunteers"_s)->done(u"Changed."_s, u"Undo the change"_s, changes);
    EXPECT_EQ(window->findChild<MessageBar*>()->text(), u"Changed."_s);
    window->findChild<QAction*>(u"undo"_s)->trigger();
    EXPECT_EQ(desk->find<Volunteer>(id)->school, before);
    window->findChild<QAction*>(u"redo"_s)->trigger();
    EXPECT_EQ(desk->find<Volunteer>(id)->school, u"ULB, changed"_s);
}

TEST_F(MainWindowTest, shouldTakeBackAStepOfManyRecordsAwayFromTheWindow) {
    QList<VolunteerId> ids;
    desk->forEach<Volunteer>([&](const Volunteer& volunteer) { ids.append(volunteer.id); });
    ASSERT_GT(ids.size(), 50);
    const QString before = desk->find<Volunteer>(ids.last())->school;
    const ChangeSet changes = desk->write([&](Desk::Writer& writer) {
        for (const VolunteerId& id : ids) {
            Volunteer volunteer = *writer.find<Volunteer>(id);
            volunteer.school = u"ULB, changed"_s;
            writer.save(volunteer);
        }
    });
    const auto school = [&] { return desk->find<Volunteer>(ids.last())->school; };
    const auto rests = [&] { return QTest::qWaitFor([&] { return !window->history().isBusy(); }, 30'000); };
    auto* undo = window->findChild<QAction*>(u"undo"_s);
    auto* redo = window->findChild<QAction*>(u"redo"_s);
    Q_EMIT window->page(u"volunteers"_s)->done(u"Changed."_s, u"Undo the change"_s, changes);

    bool stop = true; // the first time
    QObject::connect(&window->history(), &UndoHistory::started, window.get(), [&](Job* job) {
        if (stop)
            job->cancel();
    });
    undo->trigger();
    EXPECT_TRUE(window->history().isBusy());
    EXPECT_FALSE(undo->isEnabled()) << "one after the other";
    EXPECT_FALSE(window->close()) << "the step would go with the window";
    QSignalSpy locks(window.get(), &MainWindow::lockRequested);
    window->findChild<QAction*>(u"lock"_s)->trigger();
    EXPECT_EQ(locks.count(), 0);
    ASSERT_TRUE(rests());
    EXPECT_EQ(school(), u"ULB, changed"_s) << "a cancel leaves everything as it was";
    ASSERT_TRUE(undo->isEnabled());
    stop = false;

    undo->trigger();
    ASSERT_TRUE(rests());
    EXPECT_EQ(school(), before);
    EXPECT_EQ(window->findChild<MessageBar*>()->text(), u"The change was taken back."_s);
    redo->trigger();
    ASSERT_TRUE(rests());
    EXPECT_EQ(school(), u"ULB, changed"_s);
}

TEST_F(MainWindowTest, shouldTakeSomebodyAtTheCounterFromAnyPage) {
    window->showPage(u"today"_s);
    window->findChild<QAction*>(u"walkIn"_s)->trigger();
    EXPECT_EQ(window->currentPage(), u"volunteers"_s);
    auto* form = window->findChild<QWidget*>(u"walkIn"_s);
    ASSERT_TRUE(form);
    EXPECT_TRUE(form->isVisible());
    window->showPage(u"today"_s);
    window->findChild<QAction*>(u"walkIn"_s)->trigger();
    EXPECT_FALSE(window->findChild<MessageBar*>()->text().isEmpty()) << "what was typed is not thrown away";
}

TEST_F(MainWindowTest, shouldGiveEachKeyOneMeaningInTheWindow) {
    QHash<QString, QString> taken;
    for (const QAction* action : window->actions()) {
        EXPECT_FALSE(action->text().isEmpty()) << qPrintable(action->objectName());
        EXPECT_FALSE(action->statusTip().isEmpty()) << qPrintable(action->objectName());
        const QString key = action->shortcut().toString();
        if (key.isEmpty())
            continue;
        EXPECT_FALSE(taken.contains(key))
            << qPrintable(key) << " of " << qPrintable(action->objectName()) << " and " << qPrintable(taken.value(key));
        taken.insert(key, action->objectName());
    }
    EXPECT_GT(taken.size(), 10);
}

} // namespace
} // namespace entraide::THIS_FILE
