// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/document_store.h"
#include "ui/common/job.h"
#include "ui/roster/choose_helper_dialog.h"
#include "ui/roster/roster_page_fixture.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

TEST_F(RosterPageTest, shouldShowTheWeekOfToday) {
    EXPECT_EQ(m_page->week(), (IsoWeek{2026, 12}));
    EXPECT_GT(m_page->weekView().roster().placeCount(), 10);
    EXPECT_EQ(m_page->weekView().roster().sites, rosterNow().sites);
    EXPECT_EQ(m_page->pending(), rosterNow().emptyCount());
}

TEST_F(RosterPageTest, shouldGoToOtherWeeksAndBack) {
    for (const auto& [id, week] : {std::pair(u"roster.next"_s, 13), std::pair(u"roster.previous"_s, 12)}) {
        QSignalSpy shown(m_page.get(), &RosterPage::weekShown);
        ASSERT_TRUE(action(id));
        action(id)->trigger();
        ASSERT_TRUE(shown.wait(patience));
        EXPECT_EQ(m_page->week().week, week);
        EXPECT_EQ(m_page->weekView().roster().week.week, week);
    }
}

TEST_F(RosterPageTest, shouldReadTheWeekAgainWhenTheDeskChanges) {
    const auto sites = m_page->weekView().roster().sites;
    const auto empty = std::ranges::find_if(sites, [](const SiteRoster& site) {
        return std::ranges::any_of(site.rows, [](const RosterRow& row) {
            return row.entry.state == PlaceState::Empty && row.entry.source.startsWith(u"request:");
        });
    });
    ASSERT_NE(empty, sites.end());
    const auto row = std::ranges::find_if(empty->rows, [](const RosterRow& r) {
        return r.entry.state == PlaceState::Empty && r.entry.source.startsWith(u"request:");
    });
    QSignalSpy shown(m_page.get(), &RosterPage::weekShown);

    m_desk->write([&](Desk::Writer& writer) { writer.removeDocument(row->entry.source); });

    ASSERT_TRUE(shown.wait(patience));
    EXPECT_EQ(m_page->weekView().roster().sites, rosterNow().sites);
    EXPECT_NE(m_page->weekView().roster().sites, sites);
}

TEST_F(RosterPageTest, shouldProposeWithoutSavingAnything) {
    const qint64 matches = m_desk->count(EntityType::Match);

    ASSERT_TRUE(plan());

    const WeekPlan* made = m_page->proposalView().plan();
    ASSERT_TRUE(made);
    EXPECT_GT(std::ranges::count_if(made->lines, &PlanLine::isNew), 0);
    EXPECT_EQ(m_desk->count(EntityType::Match), matches);
}

TEST_F(RosterPageTest, shouldSaveTheCheckedLinesAloneAndOfferUndo) {
    ASSERT_TRUE(plan());
    PlanModel& model = m_page->proposalView().model();
    int row = 0;
    while (row < model.rowCount() && !(model.canCheck(row) && model.lineAt(row)->kind == PlaceKind::Request))
        ++row;
    ASSERT_LT(row, model.rowCount());
    model.toggle(row);
    const qint64 matches = m_desk->count(EntityType::Match);
    QSignalSpy done(m_page.get(), &Page::done);

    action(u"roster.accept-checked"_s)->trigger();

    ASSERT_EQ(done.size(), 1);
    EXPECT_EQ(m_desk->count(EntityType::Match), matches + 1);
    const auto changes = done[0][2].value<ChangeSet>();
    EXPECT_FALSE(changes.changes.isEmpty());
    m_desk->undo(changes);
    EXPECT_EQ(m_desk->count(EntityType::Match), matches);
}

TEST_F(RosterPageTest, shouldSaveAWholePlanBesideTheWindowAsOneStep) {
    ASSERT_TRUE(plan());
    const int fresh = m_page->proposalView().plan()->newCount();
    ASSERT_GT(fresh, 10) << "fewer are saved at once";
    const qint64 matches = m_desk->count(EntityType::Match);
    QSignalSpy done(m_page.get(), &Page::done);
    QPointer<Job> job;
    std::pair<qint64, qint64> counted;
    const QObject here;
    QObject::connect(&m_page->proposing(), &PlanProposing::jobStarted, &here, [&](Job& one) {
        if (job)
            return; // what is calculated afterwards
        job = &one;
        QObject::connect(job, &Job::finished, &here, [&] { counted = {job->done(), job->total()}; });
    });

    action(u"roster.accept-all"_s)->trigger();

    EXPECT_TRUE(done.isEmpty()) << "the window does not wait";
    EXPECT_TRUE(m_page->proposing().isSaving());
    for (const QString& id : {u"roster.accept-all"_s, u"roster.accept-checked"_s, u"roster.refuse"_s})
        EXPECT_FALSE(action(id)->isEnabled()) << qPrintable(id);
    ASSERT_TRUE(job && job->isWriting()) << "no window goes meanwhile";
    ASSERT_TRUE(done.wait(patience));
    EXPECT_EQ(counted, std::pair(qint64{fresh}, qint64{fresh}));
    EXPECT_FALSE(m_page->proposing().isSaving());
    EXPECT_GT(m_desk->count(EntityType::Match), matches);
    m_desk->undo(done[0][2].value<ChangeSet>());
    EXPECT_EQ(m_desk->count(EntityType::Match), matches);
}

TEST_F(RosterPageTest, shouldChangeNothingWhenTheSavingIsCancelled) {
    ASSERT_TRUE(plan());
    ASSERT_GT(m_page->proposalView().plan()->newCount(), 10) << "fewer are saved at once";
    const auto before = m_desk->documents().digests();
    QSignalSpy done(m_page.get(), &Page::done);
    QSignalSpy said(m_page.get(), &Page::said);
    Job* job = nullptr;
    const QObject here;
    QObject::connect(&m_page->proposing(), &PlanProposing::jobStarted, &here, [&](Job& one) {
        job = &one;
        one.cancel();
    });

    action(u"roster.accept-all"_s)->trigger();

    ASSERT_TRUE(job);
    QSignalSpy finished(job, &Job::finished);
    ASSERT_TRUE(finished.wait(patience));
    EXPECT_EQ(finished[0][0].value<Job::State>(), Job::State::Cancelled);
    EXPECT_EQ(m_desk->documents().digests(), before);
    EXPECT_TRUE(done.isEmpty());
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.last()[0].toString().contains(u"Nothing was changed"_s));
    EXPECT_TRUE(m_page->proposalView().hasPlan());
    EXPECT_TRUE(action(u"roster.accept-all"_s)->isEnabled()) << "and can be accepted after all";
}

TEST_F(RosterPageTest, shouldChangeNothingWhenTheProposalIsRefused) {
    ASSERT_TRUE(plan());
    const Roster before = rosterNow();

    action(u"roster.refuse"_s)->trigger();

    EXPECT_FALSE(m_page->proposalView().hasPlan());
    EXPECT_EQ(rosterNow().sites, before.sites);
    EXPECT_FALSE(action(u"roster.accept-all"_s)->isEnabled());
}

TEST_F(RosterPageTest, shouldShowWhoCanStepInAndSaveTheAbsenceWithIt) {
    ASSERT_TRUE(plan());
    const auto lines = m_page->proposalView().plan()->lines;
    const auto standing = std::ranges::find_if(lines, [](const PlanLine& line) {
        return !line.isNew && !line.match().isEmpty() && line.date > QDate(2026, 3, 17);
    });
    ASSERT_NE(standing, lines.end()) << "the sample has promises to come";
    const Absence absence{standing->volunteer, standing->date, standing->date, {}, u"malade"_s};
    QSignalSpy shown(m_page.get(), &RosterPage::planShown);

    m_page->proposing().addAbsence(absence);

    ASSERT_TRUE(shown.wait(patience));
    const WeekPlan* made = m_page->proposalView().plan();
    ASSERT_TRUE(made);
    checkPlan();
    EXPECT_GE(made->freed.size(), 1);
    EXPECT_TRUE(action(u"roster.accept-all"_s)->isEnabled());
    EXPECT_TRUE(m_desk->find<Volunteer>(standing->volunteer)->exceptions.isEmpty());

    QSignalSpy done(m_page.get(), &Page::done);
    action(u"roster.accept-all"_s)->trigger();

    ASSERT_TRUE(!done.isEmpty() || done.wait(patience)); // many lines are saved on another thread
    ASSERT_EQ(done.size(), 1);
    EXPECT_EQ(m_desk->find<Volunteer>(standing->volunteer)->exceptions.size(), 1);
    const auto match = m_desk->find<Match>(standing->match());
    ASSERT_TRUE(match);
    EXPECT_TRUE(match->state == MatchState::Withdrawn || !match->date.isValid());
    m_desk->undo(done[0][2].value<ChangeSet>());
    EXPECT_TRUE(m_desk->find<Volunteer>(standing->volunteer)->exceptions.isEmpty());
}

TEST_F(RosterPageTest, shouldPlanAroundWhoIsChosenByHand) {
    ASSERT_TRUE(plan());
    PlanTable& table = m_page->proposalView().table();
    PlanModel& model = m_page->proposalView().model();
    int row = 0;
    while (row < model.rowCount() && !(model.canCheck(row) && model.lineAt(row)->nextBestCost >= 0))
        ++row;
    ASSERT_LT(row, model.rowCount());
    const PlanLine line = *model.lineAt(row);
    table.setCurrentIndex(model.index(row, PlanModel::TaskColumn));
    QTest::keyClick(&table, Qt::Key_Return);
    auto* dialog = m_page->window()->findChild<ChooseHelperDialog*>();
    ASSERT_TRUE(dialog);
    ASSERT_FALSE(dialog->chosen().isEmpty());
    const VolunteerId chosen = dialog->chosen();
    auto* choose = dialog->findChild<QPushButton*>(u"choose"_s);
    ASSERT_TRUE(choose);
    EXPECT_FALSE(choose->isEnabled()) << "a choice needs its reason";
    dialog->findChild<QLineEdit*>(u"reason"_s)->setText(u"ils se connaissent"_s);
    ASSERT_TRUE(choose->isEnabled());
    QSignalSpy shown(m_page.get(), &RosterPage::planShown);

    choose->click();

    ASSERT_TRUE(shown.wait(patience));
    checkPlan();
    const auto& lines = m_page->proposalView().plan()->lines;
    const auto picked =
        std::ranges::find_if(lines, [&](const PlanLine& l) { return l.place == line.place && l.volunteer == chosen; });
    ASSERT_NE(picked, lines.end());
    EXPECT_EQ(picked->overrideReason, u"ils se connaissent"_s);
}

TEST_F(RosterPageTest, shouldFreeAPlaceThatNobodyAnsweredFor) {
    GridPlace asked;
    const Roster before = rosterNow();
    for (const SiteRoster& site : before.sites) {
        for (const RosterRow& row : site.rows) {
            if (row.entry.state == PlaceState::Asked)
                asked = {PlaceState::Asked, u"x"_s, {}, row.entry.date, row.entry.hours, row.entry.source, {}};
        }
    }
    ASSERT_FALSE(asked.source.isEmpty()) << "the sample has unanswered proposals";
    QSignalSpy done(m_page.get(), &Page::done);

    Q_EMIT m_page->weekView().grid().freeRequested(asked);

    ASSERT_EQ(done.size(), 1);
    const auto match = m_desk->find<Match>(MatchId::fromString(asked.source).value());
    ASSERT_TRUE(match);
    EXPECT_EQ(match->state, MatchState::Withdrawn);
}

} // namespace
} // namespace entraide::THIS_FILE
