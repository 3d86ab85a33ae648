// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_table.h"
#include "ui/common/theme.h"
#include "ui/printing/print_options.h"
#include "ui/rounds/day_rounds_models.h"
#include "ui/rounds/draft_bar.h"
#include "ui/rounds/rounds_page_fixture.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class RoundsPageTest : public RoundsPageFixture {
protected:
    /// To look at, when ENTRAIDE_PICTURES names a folder: the page in both schemes, with a stop moved by hand, and the
    /// sheets.
    void takePictures(const QString& sheets) {
        const QString folder = qEnvironmentVariable("ENTRAIDE_PICTURES");
        if (folder.isEmpty())
            return;
        QFile::copy(sheets, QDir(folder).filePath(u"rounds.pdf"_s));
        Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Scheme::Light);
        chooseLongRound();
        const auto take = [&](const QString& name) {
            for (const bool dark : {false, true}) {
                theme.setScheme(dark ? Scheme::Dark : Scheme::Light);
                QTest::qWait(200);
                m_page->grab().save(QDir(folder).filePath(name + (dark ? u"-dark.png"_s : u"-light.png"_s)));
            }
        };
        take(u"rounds"_s);
        m_page->chooseStop(0);
        action(u"rounds.down"_s)->trigger();
        take(u"rounds-moved"_s);
        waitForDay([&] { m_page->showDay(m_now.date().addDays(2)); });
        take(u"rounds-none"_s);
    }
};

TEST_F(RoundsPageTest, shouldShowWhatWaitsAndWhoCouldRide) {
    EXPECT_TRUE(m_page->shown().rounds.isEmpty());
    EXPECT_GT(m_page->shown().notInRound.size(), 10);
    EXPECT_GT(m_page->pending(), 10);
    EXPECT_TRUE(can(u"rounds.plan"_s));
    EXPECT_FALSE(can(u"rounds.accept"_s));
    EXPECT_FALSE(can(u"rounds.start"_s));
    EXPECT_FALSE(can(u"rounds.print"_s));
}

TEST_F(RoundsPageTest, shouldGoToOtherDays) {
    waitForDay([&] { action(u"rounds.previous"_s)->trigger(); });
    EXPECT_EQ(m_page->date(), m_now.date().addDays(-1));
    ASSERT_EQ(m_page->shown().rounds.size(), 1); // the sample's round of yesterday
    EXPECT_EQ(m_page->shown().rounds[0].state, RoundState::Done);
    EXPECT_FALSE(can(u"rounds.plan"_s));
    waitForDay([&] { action(u"rounds.today"_s)->trigger(); });
    EXPECT_EQ(m_page->date(), m_now.date());
}

TEST_F(RoundsPageTest, shouldProposeWithoutSavingAndDiscard) {
    const qint64 before = count();
    plan();
    EXPECT_GT(m_page->shown().rounds.size(), 1);
    for (const PlannedRound& round : m_page->shown().rounds)
        EXPECT_FALSE(round.hasFault()) << qPrintable(round.rider.name);
    EXPECT_EQ(count(), before);
    EXPECT_TRUE(m_page->draftBar().isVisible());
    EXPECT_FALSE(can(u"rounds.start"_s)) << "not before it is saved";
    action(u"rounds.discard"_s)->trigger();
    EXPECT_FALSE(m_page->hasDraft());
    EXPECT_FALSE(m_page->draftBar().isVisible());
    EXPECT_TRUE(m_page->shown().rounds.isEmpty());
}

TEST_F(RoundsPageTest, shouldAcceptAsOneStepThatCanBeUndone) {
    const qint64 before = count();
    QSignalSpy done(m_page.get(), &Page::done);
    planAndAccept();
    ASSERT_EQ(done.size(), 1);
    EXPECT_EQ(count(), before + m_page->shown().rounds.size());
    const int pending = m_page->pending();
    waitForDay([&] { m_desk->undo(done[0][2].value<ChangeSet>()); });
    EXPECT_EQ(count(), before);
    EXPECT_GT(m_page->pending(), pending);
    EXPECT_TRUE(m_page->shown().rounds.isEmpty());
}

TEST_F(RoundsPageTest, shouldShowTheCostOfAMoveByKeyAndSaveItWhenAccepted) {
    planAndAccept();
    chooseLongRound();
    auto* table = m_page->findChild<ListTable*>();
    QList<ListTable*> tables = m_page->findChildren<ListTable*>();
    for (ListTable* one : std::as_const(tables)) {
        if (qobject_cast<StopsModel*>(one->model()))
            table = one;
    }
    const PlannedRound before = m_page->shown().rounds[m_page->chosenRound()];
    m_page->chooseStop(0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(m_page->hasDraft());
    EXPECT_EQ(m_page->chosenStop(), 1) << "the stop stays chosen";
    const PlannedRound moved = m_page->shown().rounds[m_page->chosenRound()];
    EXPECT_EQ(moved.stops[1].work.about, before.stops[0].work.about);
    EXPECT_TRUE(m_page->draftBar().cost().contains(u"Moved by hand")) << qPrintable(m_page->draftBar().cost());
    EXPECT_EQ(m_desk->find<Round>(before.id)->stops[0].about, before.stops[0].work.about) << "nothing is saved";

    QTest::keyClick(table, Qt::Key_Up, Qt::AltModifier);
    EXPECT_FALSE(m_page->hasDraft()) << "it is where it was";

    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    waitForDay([&] { QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier); });
    EXPECT_FALSE(m_page->hasDraft());
    EXPECT_EQ(m_desk->find<Round>(before.id)->stops[1].about, before.stops[0].work.about);
}

TEST_F(RoundsPageTest, shouldTakeOutAndPutInAnotherRound) {
    planAndAccept();
    chooseLongRound();
    const qsizetype waiting = m_page->shown().notInRound.size();
    m_page->chooseStop(0);
    const AnyId about = m_page->shown().rounds[m_page->chosenRound()].stops[0].work.about;
    action(u"rounds.take-out"_s)->trigger();
    ASSERT_TRUE(m_page->hasDraft());
    EXPECT_EQ(m_page->shown().notInRound.size(), waiting + 1);
    EXPECT_EQ(m_page->shown().notInRound[0].work.about, about);
    for (QListView* list : m_page->findChildren<QListView*>()) {
        if (qobject_cast<UnplannedModel*>(list->model()))
            list->setCurrentIndex(list->model()->index(0, 0));
    }
    ASSERT_TRUE(can(u"rounds.put-in"_s));
    action(u"rounds.put-in"_s)->trigger();
    const PlannedRound& round = m_page->shown().rounds[m_page->chosenRound()];
    EXPECT_TRUE(std::ranges::any_of(round.stops, [&](const PlannedStop& s) { return s.work.about == about; }));
}

TEST_F(RoundsPageTest, shouldMoveAStopToAnotherRoundAndGiveARoundToAnotherRider) {
    planAndAccept();
    chooseLongRound();
    const qsizetype from = m_page->chosenRound();
    const qsizetype to = from == 0 ? 1 : 0;
    m_page->chooseStop(0);
    const AnyId about = m_page->shown().rounds[from].stops[0].work.about;
    m_page->moveToRoundNow(to);
    ASSERT_TRUE(m_page->hasDraft());
    const auto holds = [&](const PlannedRound& round) {
        return std::ranges::any_of(round.stops, [&](const PlannedStop& s) { return s.work.about == about; });
    };
    EXPECT_TRUE(std::ranges::any_of(m_page->shown().rounds, [&](const PlannedRound& r) {
        return r.rider.id == m_page->shown().rounds[to].rider.id && holds(r);
    }));

    const auto& riders = m_page->shown().riders;
    const auto other = std::ranges::find_if(riders, [&](const RoundRiderLine& rider) {
        return std::ranges::none_of(m_page->shown().rounds,
                                    [&](const PlannedRound& r) { return r.rider.id == rider.id; });
    });
    ASSERT_NE(other, riders.end());
    const VolunteerId id = other->id;
    m_page->setRiderNow(id);
    EXPECT_EQ(m_page->shown().rounds[m_page->chosenRound()].rider.id, id);
}

TEST_F(RoundsPageTest, shouldGoThroughTheDayOfARound) {
    planAndAccept();
    chooseLongRound();
    const RoundId id = m_page->shown().rounds[m_page->chosenRound()].id;
    EXPECT_FALSE(can(u"rounds.stop-done"_s));
    waitForDay([&] { action(u"rounds.start"_s)->trigger(); });
    EXPECT_EQ(m_desk->find<Round>(id)->state, RoundState::UnderWay);
    EXPECT_EQ(m_page->shownRecord(), id.toString()) << "it stays chosen";
    EXPECT_FALSE(can(u"rounds.up"_s));
    EXPECT_TRUE(can(u"rounds.back"_s));
    m_page->chooseStop(0);
    waitForDay([&] { action(u"rounds.stop-done"_s)->trigger(); });
    EXPECT_TRUE(m_desk->find<Round>(id)->stops[0].done);
    EXPECT_EQ(m_page->chosenStop(), 1) << "and the next is chosen";
    waitForDay([&] { m_page->finishNow(4, true); });
    EXPECT_EQ(m_desk->find<Round>(id)->state, RoundState::Done);
    EXPECT_EQ(m_desk->find<Round>(id)->portionsHandedOut, 4);
    EXPECT_FALSE(can(u"rounds.finish"_s));
}

TEST_F(RoundsPageTest, shouldStopThePlanningAndLeaveTheDayAsItWas) {
    m_page->setPlanSeconds(600);
    action(u"rounds.plan"_s)->trigger();
    EXPECT_FALSE(can(u"rounds.plan"_s));
    QSignalSpy ended(m_page.get(), &RoundsPage::planEnded);
    waitForDay([&] { action(u"rounds.next"_s)->trigger(); });
    EXPECT_FALSE(m_page->hasDraft());
    EXPECT_TRUE(!ended.isEmpty() || ended.wait(roundsPagePatience));
    EXPECT_TRUE(can(u"rounds.plan"_s));
}

TEST_F(RoundsPageTest, shouldTakeTheBestSoFar) {
    m_page->setPlanSeconds(600);
    QSignalSpy ended(m_page.get(), &RoundsPage::planEnded);
    action(u"rounds.plan"_s)->trigger();
    QTest::qWait(300);
    ASSERT_TRUE(can(u"rounds.take-best"_s));
    action(u"rounds.take-best"_s)->trigger();
    ASSERT_TRUE(ended.wait(roundsPagePatience));
    ASSERT_TRUE(m_page->hasDraft());
    EXPECT_TRUE(m_page->shown().stoppedEarly);
}

TEST_F(RoundsPageTest, shouldWaitForFirstRoundsWhenTheBestIsTakenAtOnce) {
    m_page->setPlanSeconds(600);
    QSignalSpy ended(m_page.get(), &RoundsPage::planEnded);
    action(u"rounds.plan"_s)->trigger();
    ASSERT_TRUE(can(u"rounds.take-best"_s));
    action(u"rounds.take-best"_s)->trigger();
    ASSERT_TRUE(!ended.isEmpty() || ended.wait(roundsPagePatience));
    ASSERT_TRUE(m_page->hasDraft());
    EXPECT_FALSE(m_page->shown().rounds.isEmpty());
}

TEST_F(RoundsPageTest, shouldTellThatTheDayChangedUnderADraft) {
    plan();
    waitForDay([&] {
        m_desk->write([&](Desk::Writer& writer) {
            Round other;
            other.date = m_now.date();
            other.rider = m_page->shown().riders.first().id;
            writer.save(other);
        });
    });
    EXPECT_TRUE(m_page->hasDraft());
    EXPECT_TRUE(m_page->draftBar().cost().contains(u"changed meanwhile"));
    QSignalSpy said(m_page.get(), &Page::said);
    action(u"rounds.accept"_s)->trigger();
    EXPECT_EQ(said.size(), 1);
    EXPECT_TRUE(m_page->hasDraft());
}

TEST_F(RoundsPageTest, shouldWriteTheSheetsAndOpenARound) {
    planAndAccept();
    QSignalSpy said(m_page.get(), &Page::said);
    const QString file = m_folder.filePath(u"rounds.pdf"_s);
    PrintOptions options;
    options.level = RosterLevel::Coordinator;
    m_page->writePdf(file, m_page->shown().rounds, options);
    ASSERT_TRUE(said.wait(roundsPagePatience));
    EXPECT_TRUE(QFile::exists(file));
    const QString id = m_page->shown().rounds.last().id.toString();
    waitForDay([&] { m_page->showDay(m_now.date().addDays(1)); });
    waitForDay([&] { m_page->openRecord(id); });
    EXPECT_EQ(m_page->shownRecord(), id);
    takePictures(file);
}

TEST_F(RoundsPageTest, shouldNameEveryListAndEveryButton) {
    planAndAccept();
    for (const QAbstractItemView* view : m_page->findChildren<QAbstractItemView*>()) {
        if (view->isVisible() && view->parentWidget() &&
            !qobject_cast<const QAbstractItemView*>(view->parentWidget())) {
            EXPECT_FALSE(view->accessibleName().isEmpty()) << view->metaObject()->className();
        }
    }
    for (QAction* action : m_page->menuActions()) {
        EXPECT_FALSE(action->text().isEmpty());
        EXPECT_FALSE(action->statusTip().isEmpty()) << qPrintable(action->text());
    }
}

} // namespace
} // namespace entraide::THIS_FILE
