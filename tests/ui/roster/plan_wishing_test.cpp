// SPDX-License-Identifier: GPL-3.0-or-later
// What is wished for beside a plan: locks, pins, choices by hand, people who may move; and what is told of them.
#include "ui/roster/choose_helper_dialog.h"
#include "ui/roster/roster_page_fixture.h"
#include "ui/words/subject_words.h"
#include "workflows/proposals.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

using PlanWishingTest = RosterPageTest;

TEST_F(PlanWishingTest, shouldLockAPlaceByKeyAndUnlockIt) {
    ASSERT_TRUE(plan());
    const auto isHeld = [](const PlanLine& line) {
        return !line.isNew && !line.match().isEmpty() && !line.locked && line.date > QDate(2026, 3, 17);
    };
    const auto line = chooseLine(isHeld);
    ASSERT_TRUE(line);
    for (const bool locked : {true, false}) {
        QSignalSpy done(m_page.get(), &Page::done);
        QSignalSpy shown(m_page.get(), &RosterPage::planShown);
        press(Qt::Key_L);
        ASSERT_EQ(done.size(), 1);
        EXPECT_TRUE(done[0][0].toString().contains(line->name));
        EXPECT_EQ(m_desk->find<Match>(line->match())->locked, locked);
        ASSERT_TRUE(shown.wait(patience)) << "planned again with it";
        ASSERT_TRUE(chooseLine([&](const PlanLine& l) { return l.source == line->source && l.date == line->date; }));
        EXPECT_EQ(lockIcon(), locked ? u"lock"_s : QString());
        if (locked) { // what is locked cannot be given to somebody else
            QSignalSpy said(m_page.get(), &Page::said);
            press(Qt::Key_Return);
            EXPECT_EQ(said.size(), 1);
            EXPECT_FALSE(m_page->window()->findChild<ChooseHelperDialog*>());
        }
    }
    QSignalSpy done(m_page.get(), &Page::done);
    press(Qt::Key_L);
    ASSERT_EQ(done.size(), 1);
    m_desk->undo(done[0][2].value<ChangeSet>());
    EXPECT_FALSE(m_desk->find<Match>(line->match())->locked);
}

TEST_F(PlanWishingTest, shouldSayWhyAShiftCannotBeLocked) {
    ASSERT_TRUE(plan());
    const auto line = chooseLine([](const PlanLine& l) { return !l.isNew && l.kind == PlaceKind::Shift; });
    ASSERT_TRUE(line) << "the sample has people in shifts";
    QSignalSpy said(m_page.get(), &Page::said);
    QSignalSpy done(m_page.get(), &Page::done);
    press(Qt::Key_L);
    EXPECT_EQ(done.size(), 0);
    ASSERT_EQ(said.size(), 1);
    EXPECT_TRUE(said[0][0].toString().contains(u"shift"_s));
}

TEST_F(PlanWishingTest, shouldKeepAPinnedProposalWhenThePlanIsCalculatedAgain) {
    ASSERT_TRUE(plan());
    const auto line =
        chooseLine([](const PlanLine& l) { return l.isNew && !l.isChange() && l.kind == PlaceKind::Request; });
    ASSERT_TRUE(line);
    const qint64 matches = m_desk->count(EntityType::Match);

    press(Qt::Key_L);

    EXPECT_EQ(lockIcon(), u"pin"_s);
    EXPECT_TRUE(lineNow(*line)->pinned);
    EXPECT_TRUE(wishShown().contains(u'1'));
    EXPECT_EQ(m_desk->count(EntityType::Match), matches) << "nothing is saved";
    QSignalSpy shown(m_page.get(), &RosterPage::planShown);
    action(u"roster.calculate"_s)->trigger();
    ASSERT_TRUE(shown.wait(patience));
    ASSERT_TRUE(lineNow(*line));
    EXPECT_TRUE(lineNow(*line)->pinned);
    EXPECT_EQ(lineNow(*line)->hours, line->hours);

    // Let go of and pinned again, it is accepted like any other.
    const auto isSame = [&](const PlanLine& l) { return l.place == line->place && l.volunteer == line->volunteer; };
    ASSERT_TRUE(chooseLine(isSame));
    press(Qt::Key_L);
    EXPECT_TRUE(lockIcon().isEmpty());
    EXPECT_TRUE(wishShown().isEmpty());
    press(Qt::Key_L);
    press(Qt::Key_Space);
    QSignalSpy done(m_page.get(), &Page::done);
    action(u"roster.accept-checked"_s)->trigger();
    ASSERT_EQ(done.size(), 1);
    EXPECT_EQ(m_desk->count(EntityType::Match), matches + 1);
    EXPECT_TRUE(m_page->proposing().wish().picked.isEmpty());
}

TEST_F(PlanWishingTest, shouldPlanAnewWhenPeopleMayMove) {
    const auto volunteerAt = [&](const QString& name, GeoPoint position) {
        Person person;
        person.givenName = name;
        person.language = Language::French;
        person.position = position;
        Volunteer volunteer;
        volunteer.state = VolunteerState::Active;
        volunteer.services = {Service::Shopping};
        volunteer.languages = {Language::French};
        volunteer.informationNoteGiven = QDate(2026, 1, 5);
        for (int weekday = 1; weekday <= 7; ++weekday)
            volunteer.availability.add(weekday, {8 * 60, 20 * 60});
        m_desk->write([&](Desk::Writer& writer) {
            volunteer.person = writer.save(person);
            volunteer.id = writer.save(volunteer);
        });
        return volunteer.id;
    };
    Request wanted;
    m_desk->forEach<Beneficiary>([&](const Beneficiary& one) { wanted.beneficiary = one.id; });
    wanted.position = {50.83, 4.37};
    wanted.when = {WhenKind::Fixed, QDate(2026, 3, 19), {}, {600, 660}, 0, {}};
    m_desk->write([&](Desk::Writer& writer) { wanted.id = writer.save(wanted); });
    const VolunteerId far = volunteerAt(u"Loin"_s, {50.86, 4.40});
    ASSERT_TRUE(Proposals(*m_desk, u"Karl"_s).proposeAccepted({wanted.id, far, {}, {}, 0, {}, {}}, m_context->today()));
    volunteerAt(u"Près"_s, {50.831, 4.371});
    ASSERT_TRUE(plan());
    ASSERT_FALSE(m_page->proposalView().plan()->wish.mayMove);
    ASSERT_EQ(m_page->proposalView().plan()->changeCount(), 0);
    auto* mayMove = m_page->findChild<QCheckBox*>(u"may-move"_s);
    ASSERT_TRUE(mayMove);
    QSignalSpy shown(m_page.get(), &RosterPage::planShown);

    mayMove->click();

    ASSERT_TRUE(shown.wait(patience));
    const WeekPlan made = *m_page->proposalView().plan();
    EXPECT_TRUE(made.wish.mayMove);
    ASSERT_GT(made.changeCount(), 0);
    const auto moved = std::ranges::find(made.lines, wanted.id, &PlanLine::request);
    ASSERT_NE(moved, made.lines.end());
    EXPECT_EQ(moved->beforeVolunteer, far);
    auto* gains = m_page->findChild<QLabel*>(u"gains"_s);
    ASSERT_TRUE(gains);
    EXPECT_TRUE(gains->text().contains(QString::number(made.changeCount())));
}

TEST_F(PlanWishingTest, shouldSayWhichChoiceDoesNotHoldAndWhy) {
    ASSERT_TRUE(plan());
    const auto line = chooseLine([](const PlanLine& l) {
        return l.isNew && l.nextBestCost >= 0 && l.kind == PlaceKind::Request && !l.isChange();
    });
    ASSERT_TRUE(line);
    press(Qt::Key_Return);
    auto* dialog = m_page->window()->findChild<ChooseHelperDialog*>();
    ASSERT_TRUE(dialog);
    const QString chosen = Names(*m_desk).ofVolunteer(dialog->chosen());
    dialog->findChild<QLineEdit*>(u"reason"_s)->setText(u"ils se connaissent"_s);
    QSignalSpy shown(m_page.get(), &RosterPage::planShown);
    dialog->findChild<QPushButton*>(u"choose"_s)->click();
    ASSERT_TRUE(shown.wait(patience));
    EXPECT_FALSE(wishShown().contains(chosen)) << "it holds";
    ASSERT_TRUE(
        Proposals(*m_desk, u"Karl"_s).moveRequest(line->request, RequestState::Cancelled, {}, m_context->today()));

    action(u"roster.calculate"_s)->trigger();

    ASSERT_TRUE(shown.wait(patience));
    const QString told = wishShown();
    EXPECT_TRUE(told.contains(chosen)) << told.toStdString();
    EXPECT_TRUE(told.contains(title(line->subject))) << told.toStdString();
    EXPECT_FALSE(told.contains(u"1 place"_s)) << "none of the choices holds: " << told.toStdString();
}

TEST_F(PlanWishingTest, shouldSayInTheDialogWhoWasAskedElsewhereAtThatHour) {
    ASSERT_TRUE(plan());
    const auto line = chooseLine([](const PlanLine& l) {
        return l.isNew && l.nextBestCost >= 0 && l.kind == PlaceKind::Request && !l.isChange();
    });
    ASSERT_TRUE(line);
    const auto candidates = m_candidates->candidates(line->query, m_context->today(), 20).lines;
    const auto other = std::ranges::find_if(
        candidates, [&](const CandidateLine& candidate) { return candidate.volunteer != line->volunteer; });
    ASSERT_NE(other, candidates.end());
    Request elsewhere = *m_desk->find<Request>(line->request);
    elsewhere.id = {};
    elsewhere.importKey.clear();
    elsewhere.title = u"Jardin à arroser"_s;
    elsewhere.when = {WhenKind::Fixed, other->date, {}, other->hours, 0, {}};
    m_desk->write([&](Desk::Writer& writer) { elsewhere.id = writer.save(elsewhere); });
    ASSERT_TRUE(
        Proposals(*m_desk, u"Karl"_s).propose({elsewhere.id, other->volunteer, {}, {}, 0, {}, {}}, m_context->today()));

    press(Qt::Key_Return);

    auto* dialog = m_page->window()->findChild<ChooseHelperDialog*>();
    ASSERT_TRUE(dialog);
    auto* list = dialog->findChild<QListView*>();
    int found = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString() != other->name)
            continue;
        ++found;
        EXPECT_TRUE(index.data(SecondaryRole).toString().contains(u"Jardin à arroser"_s));
        EXPECT_TRUE(index.data(Qt::AccessibleTextRole).toString().contains(u"Jardin à arroser"_s));
    }
    EXPECT_EQ(found, 1);
}

TEST_F(PlanWishingTest, shouldSayWhichAcceptedLineWasRefusedAndWhy) {
    ASSERT_TRUE(plan());
    const auto line =
        chooseLine([](const PlanLine& l) { return l.isNew && !l.isChange() && l.kind == PlaceKind::Request; });
    ASSERT_TRUE(line);
    press(Qt::Key_Space);
    ASSERT_TRUE(
        Proposals(*m_desk, u"Karl"_s).moveRequest(line->request, RequestState::Cancelled, {}, m_context->today()));
    QSignalSpy said(m_page.get(), &Page::said);

    action(u"roster.accept-checked"_s)->trigger();

    ASSERT_EQ(said.size(), 1);
    const QString told = said[0][0].toString();
    EXPECT_TRUE(told.contains(line->name)) << told.toStdString();
    EXPECT_TRUE(told.contains(title(line->subject))) << told.toStdString();
    EXPECT_TRUE(told.contains(u"state"_s)) << told.toStdString();
}

} // namespace
} // namespace entraide::THIS_FILE
