// SPDX-License-Identifier: GPL-3.0-or-later
// What a coordinator chooses before a plan and while it is looked for.
#include "ui/common/list_table.h"
#include "ui/common/theme.h"
#include "ui/rounds/draft_bar.h"
#include "ui/rounds/ride_dialog.h"
#include "ui/rounds/riders_model.h"
#include "ui/rounds/rounds_page_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QTimeEdit>

#include <set>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class RidesTest : public RoundsPageFixture {
protected:
    ListTable& riderTable() const {
        for (ListTable* table : m_page->findChildren<ListTable*>()) {
            if (qobject_cast<RidersModel*>(table->model()))
                return *table;
        }
        throw std::logic_error("there is a table of the riders");
    }
    RidersModel& riders() const { return *qobject_cast<RidersModel*>(riderTable().model()); }
    int rowOf(const VolunteerId& id) const {
        const auto& all = riders().riders();
        return static_cast<int>(std::distance(all.begin(), std::ranges::find(all, id, &RoundRiderLine::id)));
    }
    /// The first who are free.
    VolunteerId freeRider(qsizetype which = 0) const { return riders().checked().at(which); }
    /// All others stay at home.
    void checkOnly(const std::set<VolunteerId>& wanted) {
        for (int row = 0; row < riders().rowCount(); ++row) {
            const bool rides = wanted.contains(riders().riders()[row].id);
            riders().setData(riders().index(row, 0), rides ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        }
    }
    /// Of the kitchens of the sample.
    OrganisationId kitchen(int which) const {
        return *OrganisationId::fromString(m_page->kitchenBox().itemData(which + 1).toString());
    }
    GeoPoint placeOf(const OrganisationId& id) const { return m_desk->find<Organisation>(id)->position; }
    /// What \a command asks.
    RideDialog* asked(const QString& command) {
        EXPECT_TRUE(can(command));
        action(command)->trigger();
        return m_page->findChild<RideDialog*>();
    }
    static void choose(const RideDialog& dialog, Transport transport, int capacity, const OrganisationId& kitchen) {
        auto* with = dialog.findChild<QComboBox*>(u"transport"_s);
        with->setCurrentIndex(with->findData(static_cast<int>(transport)));
        dialog.findChild<QSpinBox*>(u"capacity"_s)->setValue(capacity);
        auto* from = dialog.findChild<QComboBox*>(u"kitchen"_s);
        from->setCurrentIndex(from->findData(kitchen.toString()));
    }
    /// To look at, when ENTRAIDE_PICTURES names a folder: the riders of the day, and what is asked about one.
    void takePictures() {
        const QString folder = qEnvironmentVariable("ENTRAIDE_PICTURES");
        if (folder.isEmpty())
            return;
        const Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Scheme::Light);
        for (QTabWidget* tabs : m_page->findChildren<QTabWidget*>()) {
            if (tabs->isAncestorOf(&riderTable()))
                tabs->setCurrentIndex(1);
        }
        RideDialog* dialog = asked(u"rounds.ride"_s);
        QTest::qWait(200);
        m_page->grab().save(QDir(folder).filePath(u"riders.png"_s));
        dialog->grab().save(QDir(folder).filePath(u"ride.png"_s));
        dialog->reject();
        m_page->setPlanSeconds(600);
        action(u"rounds.plan"_s)->trigger();
        QTest::qWait(2500);
        m_page->grab().save(QDir(folder).filePath(u"search.png"_s));
    }
    bool waitForBar(const QString& text) {
        return QTest::qWaitFor(
            [&] { return (m_page->draftBar().figures() + m_page->draftBar().cost()).contains(text); },
            roundsPagePatience);
    }
};

TEST_F(RidesTest, shouldBeginAllRoundsAtTheChosenKitchen) {
    ASSERT_GT(m_page->kitchenBox().count(), 2);
    plan();
    for (const PlannedRound& round : m_page->shown().rounds)
        EXPECT_TRUE(round.kitchen.isEmpty());
    action(u"rounds.discard"_s)->trigger();
    m_page->kitchenBox().setCurrentIndex(1);
    plan();
    ASSERT_FALSE(m_page->shown().rounds.isEmpty());
    for (const PlannedRound& round : m_page->shown().rounds) {
        EXPECT_EQ(round.kitchen, kitchen(0));
        EXPECT_EQ(round.start, placeOf(kitchen(0)));
        EXPECT_EQ(round.kitchenName, m_page->kitchenBox().itemText(1));
    }
}

TEST_F(RidesTest, shouldBeginEachRoundWhereItIsChosenForTheRider) {
    const VolunteerId ada = freeRider(0);
    const VolunteerId bo = freeRider(1);
    const VolunteerId dirk = freeRider(2);
    checkOnly({ada, bo, dirk});
    m_page->kitchenBox().setCurrentIndex(1);
    m_page->chooseRideNow({.id = bo, .kitchen = kitchen(1)});
    m_page->chooseRideNow({.id = dirk, .kitchen = OrganisationId()});
    plan();
    std::set<VolunteerId> seen;
    for (const PlannedRound& round : m_page->shown().rounds) {
        seen.insert(round.rider.id);
        if (round.rider.id == ada)
            EXPECT_EQ(round.kitchen, kitchen(0));
        else if (round.rider.id == bo)
            EXPECT_EQ(round.start, placeOf(kitchen(1)));
        else
            EXPECT_EQ(round.start, round.rider.home);
    }
    EXPECT_EQ(seen, (std::set{ada, bo, dirk})) << "there is work for three";
}

TEST_F(RidesTest, shouldPlanWithWhatTheDialogSaysAboutARider) {
    const VolunteerId id = freeRider();
    checkOnly({id});
    const RoundRiderLine usual = riders().riders()[rowOf(id)];
    const Transport other = usual.transport == Transport::Van ? Transport::CargoBike : Transport::Van;
    riderTable().chooseRow(rowOf(id));
    const RideDialog* dialog = asked(u"rounds.ride"_s);
    ASSERT_TRUE(dialog);
    auto* with = dialog->findChild<QComboBox*>(u"transport"_s);
    EXPECT_EQ(with->currentData().toInt(), static_cast<int>(usual.transport)) << "what carries most, at first";
    EXPECT_EQ(dialog->findChild<QSpinBox*>(u"capacity"_s)->value(), usual.capacity);
    EXPECT_EQ(dialog->choice(), RiderChoice{.id = id}) << "nothing but the usual";
    with->setCurrentIndex(with->findData(static_cast<int>(other)));
    EXPECT_EQ(dialog->findChild<QSpinBox*>(u"capacity"_s)->value(), usualCapacity(other));
    choose(*dialog, other, 33, kitchen(0));
    const_cast<RideDialog*>(dialog)->accept();
    const RiderChoice chosen{.id = id, .transport = other, .capacity = 33, .kitchen = kitchen(0)};
    EXPECT_EQ(riders().choice(id), chosen);
    const QString text = riders().index(rowOf(id), RidersModel::DetailColumn).data().toString();
    EXPECT_TRUE(text.contains(u", 33 portion")) << qPrintable(text);
    EXPECT_TRUE(text.contains(m_page->kitchenBox().itemText(1))) << qPrintable(text);
    plan();
    ASSERT_FALSE(m_page->shown().rounds.isEmpty());
    for (const PlannedRound& round : m_page->shown().rounds) {
        EXPECT_EQ(round.rider.id, id);
        EXPECT_EQ(round.transport, other);
        EXPECT_EQ(round.capacity, 33);
        EXPECT_EQ(round.kitchen, kitchen(0));
        for (const PlannedStop& stop : round.stops)
            EXPECT_LE(stop.onBoard, 33);
    }
    takePictures();
}

TEST_F(RidesTest, shouldChooseForOneDayOnly) {
    const VolunteerId id = freeRider();
    m_page->chooseRideNow({.id = id, .capacity = 3});
    waitForDay([&] { action(u"rounds.next"_s)->trigger(); });
    EXPECT_EQ(riders().choice(id), RiderChoice{.id = id});
    waitForDay([&] { action(u"rounds.today"_s)->trigger(); });
    EXPECT_EQ(riders().choice(id).capacity, 3);
    m_page->chooseRideNow({.id = id});
    EXPECT_TRUE(riders().choices().isEmpty());
}

TEST_F(RidesTest, shouldBeginARoundByHandFromAKitchen) {
    RideDialog* dialog = asked(u"rounds.new"_s);
    ASSERT_TRUE(dialog);
    auto* who = dialog->findChild<QComboBox*>(u"who"_s);
    EXPECT_EQ(who->count(), riders().rowCount());
    EXPECT_EQ(dialog->choice().kitchen, OrganisationId()) << "from home, as the page says";
    who->setCurrentIndex(rowOf(freeRider(1)));
    choose(*dialog, Transport::CargoBike, 35, kitchen(1));
    dialog->accept();
    ASSERT_TRUE(m_page->hasDraft());
    const PlannedRound& fresh = m_page->shown().rounds[m_page->chosenRound()];
    EXPECT_EQ(fresh.rider.id, freeRider(1));
    EXPECT_EQ(fresh.transport, Transport::CargoBike);
    EXPECT_EQ(fresh.capacity, 35);
    EXPECT_EQ(fresh.kitchen, kitchen(1));
    EXPECT_EQ(fresh.start, placeOf(kitchen(1)));
}

TEST_F(RidesTest, shouldChangeHowARoundIsRiddenAndShowWhatItCosts) {
    planAndAccept();
    chooseLongRound();
    const PlannedRound before = m_page->shown().rounds[m_page->chosenRound()];
    RideDialog* dialog = asked(u"rounds.round-ride"_s);
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->choice().kitchen, before.kitchen);
    choose(*dialog, Transport::OnFoot, 2, kitchen(1));
    dialog->accept();
    ASSERT_TRUE(m_page->hasDraft());
    const PlannedRound after = m_page->shown().rounds[m_page->chosenRound()];
    EXPECT_EQ(after.id, before.id);
    EXPECT_EQ(after.rider.id, before.rider.id);
    EXPECT_EQ(after.transport, Transport::OnFoot);
    EXPECT_EQ(after.capacity, 2);
    EXPECT_EQ(after.start, placeOf(kitchen(1)));
    EXPECT_TRUE(after.hasFault()) << "two portions are too few";
    EXPECT_TRUE(m_page->draftBar().cost().contains(u"longer")) << qPrintable(m_page->draftBar().cost());
}

TEST_F(RidesTest, shouldHandOutWithinTheHoursThatAreSet) {
    waitForDay([&] { action(u"rounds.next"_s)->trigger(); });
    const TimeRange hours{19 * 60, 20 * 60 + 30};
    m_page->setHandOut(hours);
    planAndAccept();
    int handOuts = 0;
    for (const PlannedRound& round : m_page->shown().rounds) {
        EXPECT_FALSE(round.hasFault());
        for (const PlannedStop& stop : round.stops) {
            if (stop.work.kind != StopKind::HandOut)
                continue;
            ++handOuts;
            EXPECT_EQ(stop.work.window, hours) << "as it is kept, too";
            EXPECT_GE(stop.begin, hours.start);
            EXPECT_LE(stop.begin, hours.end);
        }
    }
    EXPECT_GT(handOuts, 0);

    RoundsPage other(*m_context);
    EXPECT_EQ(other.handOut(), hours) << "the same on the next day, and after a restart";
}

TEST_F(RidesTest, shouldSayWhenTheHoursToHandOutAreNone) {
    m_page->setHandOut({18 * 60, 20 * 60});
    const auto edits = m_page->findChild<QWidget*>(u"handOut"_s)->findChildren<QTimeEdit*>();
    ASSERT_EQ(edits.size(), 2);
    edits[0]->setTime({21, 0});
    QSignalSpy said(m_page.get(), &Page::said);
    action(u"rounds.plan"_s)->trigger();
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said[0][0].toString().contains(u"end before they begin"));
    EXPECT_TRUE(can(u"rounds.plan"_s)) << "nothing is being planned";
}

TEST_F(RidesTest, shouldShowWhatTheBestSoFarComesTo) {
    m_page->setPlanSeconds(600);
    QSignalSpy ended(m_page.get(), &RoundsPage::planEnded);
    action(u"rounds.plan"_s)->trigger();
    EXPECT_TRUE(m_page->draftBar().isVisible());
    ASSERT_TRUE(waitForBar(u"Best so far"_s));
    EXPECT_TRUE(m_page->draftBar().figures().contains(u"km")) << qPrintable(m_page->draftBar().figures());
    EXPECT_TRUE(m_page->draftBar().figures().contains(u"handed out"));
    EXPECT_TRUE(waitForBar(u"Beside the first rounds"_s)) << "it becomes better";
    action(u"rounds.take-best"_s)->trigger();
    ASSERT_TRUE(!ended.isEmpty() || ended.wait(roundsPagePatience));
    EXPECT_TRUE(m_page->draftBar().figures().contains(u"Proposed")) << qPrintable(m_page->draftBar().figures());
}

TEST_F(RidesTest, shouldGoOnUntilItIsStopped) {
    QSignalSpy ended(m_page.get(), &RoundsPage::planEnded);
    action(u"rounds.plan"_s)->trigger();
    ASSERT_TRUE(can(u"rounds.go-on"_s));
    action(u"rounds.go-on"_s)->trigger();
    EXPECT_FALSE(can(u"rounds.go-on"_s)) << "it does";
    EXPECT_TRUE(m_page->draftBar().cost().contains(u"until you stop it"));
    QTest::qWait(1500); // five times what a plan takes
    EXPECT_TRUE(ended.isEmpty());
    ASSERT_TRUE(can(u"rounds.take-best"_s));
    action(u"rounds.take-best"_s)->trigger();
    ASSERT_TRUE(!ended.isEmpty() || ended.wait(roundsPagePatience));
    EXPECT_TRUE(m_page->hasDraft());
    EXPECT_TRUE(m_page->shown().stoppedEarly);
}

TEST_F(RidesTest, shouldGoOnFromAProposalAndNeverMakeItWorse) {
    EXPECT_FALSE(can(u"rounds.go-on"_s)) << "there is nothing to improve";
    plan();
    const DayRounds before = m_page->shown();
    QSignalSpy ended(m_page.get(), &RoundsPage::planEnded);
    QSignalSpy said(m_page.get(), &Page::said);
    ASSERT_TRUE(can(u"rounds.go-on"_s));
    action(u"rounds.go-on"_s)->trigger();
    ASSERT_TRUE(waitForBar(u"Best so far"_s));
    action(u"rounds.take-best"_s)->trigger();
    ASSERT_TRUE(!ended.isEmpty() || ended.wait(roundsPagePatience));
    ASSERT_TRUE(m_page->hasDraft());
    if (m_page->shown() == before) {
        ASSERT_EQ(said.size(), 1);
        EXPECT_TRUE(said[0][0].toString().contains(u"Nothing better"));
    } else {
        EXPECT_LT(m_page->shown().cost, before.cost);
    }
    chooseLongRound();
    m_page->chooseStop(0);
    action(u"rounds.down"_s)->trigger();
    EXPECT_FALSE(can(u"rounds.go-on"_s)) << "what was moved by hand is not thrown away";
}

} // namespace
} // namespace entraide::THIS_FILE
