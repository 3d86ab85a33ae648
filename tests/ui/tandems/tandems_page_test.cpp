// SPDX-License-Identifier: GPL-3.0-or-later
// From the proposal of a fixed helper to its end, through the page and by its keys.
#include "tandems_fixture.h"
#include "ui/common/filter_bar.h"
#include "ui/common/list_table.h"
#include "ui/common/tone_label.h"
#include "ui/records/candidates_model.h"
#include "ui/records/editors.h"
#include "ui/records/record_field.h"
#include "ui/tandems/from_request_dialog.h"
#include "ui/tandems/stand_in_view.h"
#include "ui/tandems/tandem_form.h"
#include "ui/tandems/tandem_times_model.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

namespace entraide::THIS_FILE {
namespace {

class TandemsPageTest : public TandemsFixture {
protected:
    ListTable& list() const { return m_page->tandems().table(); }
    ListTable& times() const { return panel().timesTable(); }
    TandemForm& form() const { return m_page->tandems().form(); }
    void pressList(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { press(list(), key, modifiers); }

    void type(const QString& field, const QString& text) {
        auto* edit = form().findChild<RecordField*>(field);
        ASSERT_TRUE(edit) << qPrintable(field);
        edit->clear();
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
        edit->completer()->popup()->hide();
    }
    void chooseDays(const QList<int>& days) {
        form().findChild<WhenField*>()->findChild<ChoicesField*>()->setChosen(days);
    }
    TandemId propose() {
        pressList(Qt::Key_N, Qt::ControlModifier);
        type(u"helper"_s, u"karim benali"_s);
        type(u"helped"_s, u"lea peeters"_s);
        form().findChild<ChoicesField*>(u"services"_s)->setChosen({static_cast<int>(Service::Shopping)});
        chooseDays({1, 3});
        Q_EMIT form().saveRequested();
        return TandemId::fromString(m_page->shownRecord()).value_or(TandemId());
    }
    /// The first time that is still to come.
    void chooseNextTime() { times().chooseRow(panel().times().rowToCome()); }
    bool panelSays(const QString& text) const {
        QCoreApplication::processEvents(); // new labels come into sight by an event
        for (const QLabel* label : panel().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
};

TEST_F(TandemsPageTest, shouldOfferToProposeTheFirstTandem) {
    open();
    EXPECT_FALSE(panel().isShowingRecord());
    EXPECT_TRUE(can(u"tandems.new"_s));
    EXPECT_FALSE(can(u"tandems.end"_s));
}

TEST_F(TandemsPageTest, shouldGoFromAProposalOverBothYesToTrialAndActive) {
    open();
    const TandemId id = propose();
    ASSERT_FALSE(id.isEmpty()) << qPrintable(m_said);
    EXPECT_EQ(tandem(id).state, TandemState::Proposed);
    EXPECT_EQ(tandem(id).volunteer, m_karim);
    EXPECT_EQ(tandem(id).cadence.rule, u"FREQ=WEEKLY;BYDAY=TU,TH"_s);
    EXPECT_EQ(panel().title(), u"Karim Benali – Léa Peeters"_s);
    EXPECT_FALSE(can(u"tandems.trial"_s));

    pressList(Qt::Key_H);
    EXPECT_EQ(tandem(id).helperAgreed, m_today.date);
    EXPECT_FALSE(can(u"tandems.helperYes"_s));
    EXPECT_FALSE(can(u"tandems.trial"_s)); // one yes is not two
    pressList(Qt::Key_B);
    EXPECT_EQ(tandem(id).askerAgreed, m_today.date);

    pressList(Qt::Key_T);
    const QDate until = inDialog<QDateEdit>(u"day"_s)->date();
    sayYes();
    EXPECT_EQ(tandem(id).state, TandemState::Trial);
    EXPECT_EQ(tandem(id).trialUntil, until);
    EXPECT_GT(panel().times().rowCount(), 0);

    pressList(Qt::Key_A);
    const QDate review = inDialog<QDateEdit>(u"day"_s)->date();
    sayYes();
    EXPECT_EQ(tandem(id).state, TandemState::Active);
    EXPECT_EQ(tandem(id).review, review);
    EXPECT_EQ(m_steps, 5);

    undo();
    EXPECT_EQ(tandem(id).state, TandemState::Trial);
}

TEST_F(TandemsPageTest, shouldSayWhatIsMissingBesideItsField) {
    open();
    pressList(Qt::Key_N, Qt::ControlModifier);
    Q_EMIT form().saveRequested();
    int problems = 0;
    for (const ToneLabel* label : form().findChildren<ToneLabel*>())
        problems += label->isVisible() && label->tone() == Tone::Danger ? 1 : 0;
    EXPECT_EQ(problems, 3); // helper, person helped, services
    EXPECT_EQ(m_desk->count(EntityType::Tandem), 0);
}

TEST_F(TandemsPageTest, shouldBeginATandemWithWhatARequestSays) {
    Request request;
    request.beneficiary = m_lea;
    request.service = Service::Shopping;
    request.received = m_today.date;
    request.state = RequestState::Matched;
    request.when.kind = WhenKind::Recurring;
    request.when.from = m_today.date.addDays(2);
    request.when.hours = {840, 900};
    request.when.rule = u"FREQ=MONTHLY;BYDAY=2WE"_s;
    Match match;
    m_desk->write([&](Desk::Writer& writer) {
        match.request = request.id = writer.save(request);
        match.volunteer = m_sofie;
        match.state = MatchState::Accepted;
        writer.save(match);
    });
    open();
    pressList(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* choice = qobject_cast<FromRequestDialog*>(dialog());
    ASSERT_TRUE(choice);
    EXPECT_EQ(choice->chosen(), request.id);
    choice->accept();
    const Tandem noted = form().noted();
    EXPECT_EQ(noted.beneficiary, m_lea);
    EXPECT_EQ(noted.volunteer, m_sofie);
    EXPECT_EQ(noted.request, request.id);
    EXPECT_EQ(noted.services, QList<Service>{Service::Shopping});
    EXPECT_EQ(noted.cadence.rule, request.when.rule);
    EXPECT_EQ(noted.cadence.hours, request.when.hours);

    m_page->openRecord(request.id.toString()); // a form that is open stays
    EXPECT_FALSE(m_said.isEmpty());
}

TEST_F(TandemsPageTest, shouldSendAStandInOnceAndLeaveTheSeriesWithItsHelper) {
    const TandemId id = makeTandem(m_karim, m_lea);
    open();
    chooseNextTime();
    const QDate day = panel().chosenTime()->time.seriesDay;
    EXPECT_EQ(day, QDate(2026, 11, 24));
    pressList(Qt::Key_X);
    ASSERT_EQ(visitsOf(id).size(), 1);
    EXPECT_EQ(visitsOf(id).first().state, VisitState::SeekingStandIn);
    EXPECT_EQ(m_page->pending(), 1);
    EXPECT_EQ(m_steps, 1);

    const CandidatesModel& candidates = panel().standIns().model();
    const QAbstractItemModelTester tester(&panel().standIns().model());
    ASSERT_EQ(candidates.rowCount(), 1);
    EXPECT_EQ(candidates.lineAt(0).volunteer, m_sofie);
    pressList(Qt::Key_G);
    EXPECT_EQ(visitsOf(id).first().state, VisitState::Planned);
    EXPECT_EQ(visitsOf(id).first().volunteer, m_sofie);
    EXPECT_EQ(tandem(id).volunteer, m_karim);
    EXPECT_TRUE(panel().chosenTime()->isStandIn);
    EXPECT_EQ(m_page->pending(), 0);

    pressList(Qt::Key_K);
    EXPECT_EQ(visitsOf(id).first().volunteer, m_karim);
}

TEST_F(TandemsPageTest, shouldLetTheNamedSubstituteGoByOneKey) {
    const TandemId id = makeTandem(m_karim, m_lea);
    m_desk->write([&](Desk::Writer& writer) {
        Tandem with = *writer.find<Tandem>(id);
        with.substitute = m_sofie;
        writer.save(with);
    });
    open();
    chooseNextTime();
    pressList(Qt::Key_X);
    pressList(Qt::Key_U);
    ASSERT_EQ(visitsOf(id).size(), 1);
    EXPECT_EQ(visitsOf(id).first().volunteer, m_sofie);
}

TEST_F(TandemsPageTest, shouldLeaveOneTimeOutAndPutItBack) {
    const TandemId id = makeTandem(m_karim, m_lea);
    open();
    chooseNextTime();
    const QString key = panel().chosenTime()->key();
    pressList(Qt::Key_L);
    ASSERT_EQ(tandem(id).cadence.changes.size(), 1);
    panel().chooseTime(key);
    ASSERT_TRUE(panel().chosenTime()->isLeftOut);
    EXPECT_FALSE(can(u"tandems.time.leaveOut"_s));
    pressList(Qt::Key_L, Qt::ShiftModifier);
    EXPECT_TRUE(tandem(id).cadence.changes.isEmpty());
}

TEST_F(TandemsPageTest, shouldMoveOneTimeToAnotherDay) {
    const TandemId id = makeTandem(m_karim, m_lea);
    open();
    chooseNextTime();
    pressList(Qt::Key_M);
    inDialog<QDateEdit>(u"moveTo"_s)->setDate(QDate(2026, 11, 25));
    sayYes();
    ASSERT_EQ(tandem(id).cadence.changes.size(), 1);
    EXPECT_EQ(tandem(id).cadence.changes.first().movedTo, QDate(2026, 11, 25));
    EXPECT_TRUE(panel().chosenTime()->isMoved);
    EXPECT_EQ(panel().chosenTime()->time.date, QDate(2026, 11, 25));
}

TEST_F(TandemsPageTest, shouldChangeTheRhythmFromOneTimeOn) {
    const TandemId id = makeTandem(m_karim, m_lea);
    open();
    chooseNextTime();
    pressList(Qt::Key_M, Qt::ShiftModifier);
    auto* field = inDialog<WhenField>(u"newCadence"_s);
    ASSERT_TRUE(field);
    field->findChild<ChoicesField*>()->setChosen({4});
    sayYes();
    EXPECT_EQ(tandem(id).cadence.rule, u"FREQ=WEEKLY;BYDAY=FR"_s);
    ASSERT_EQ(tandem(id).earlier.size(), 1);
    EXPECT_EQ(tandem(id).earlier.first().rule, u"FREQ=WEEKLY;BYDAY=TU,TH"_s);
}

TEST_F(TandemsPageTest, shouldPauseWithAReasonAndResume) {
    const TandemId id = makeTandem(m_karim, m_lea);
    open();
    pressList(Qt::Key_P);
    sayYes();
    EXPECT_TRUE(dialog()); // no reason yet
    inDialog<QLineEdit>(u"reason"_s)->setText(u"hôpital"_s);
    sayYes();
    EXPECT_EQ(tandem(id).state, TandemState::Paused);
    EXPECT_TRUE(panelSays(u"hôpital"_s));
    pressList(Qt::Key_R);
    EXPECT_EQ(tandem(id).state, TandemState::Active);
}

TEST_F(TandemsPageTest, shouldEndWithAReasonAndNotBringTheTwoTogetherAgain) {
    const TandemId id = makeTandem(m_karim, m_lea);
    open();
    pressList(Qt::Key_E, Qt::ShiftModifier);
    inDialog<QLineEdit>(u"reason"_s)->setText(u"Dispute"_s);
    inDialog<QCheckBox>(u"block"_s)->setChecked(true);
    sayYes();
    EXPECT_EQ(tandem(id).state, TandemState::Ended);
    EXPECT_EQ(tandem(id).endReason, u"Dispute"_s);
    EXPECT_TRUE(tandem(id).pairBlocked);
    EXPECT_TRUE(panelSays(u"Dispute"_s)); // it stays shown though the list lets go of it

    propose();
    EXPECT_EQ(m_desk->count(EntityType::Tandem), 1); // refused beside the field
    m_history.undo();
    EXPECT_EQ(tandem(id).state, TandemState::Active);
}

TEST_F(TandemsPageTest, shouldShowWhoAskedWhichCheckRunsOutAndTheKindOfHelp) {
    const TandemId id = makeTandem(m_karim, m_lea);
    m_desk->write([&](Desk::Writer& writer) {
        Tandem paid = *writer.find<Tandem>(id);
        paid.services = {Service::Shopping, Service::Babysitting};
        paid.regime = HelpRegime::Compensated;
        writer.save(paid);
    });
    open();
    EXPECT_TRUE(panelSays(u"Anne, sa fille"_s));
    EXPECT_TRUE(panelSays(u"runs out on 23/12/2026"_s));
    EXPECT_TRUE(panelSays(u"missing: “babysitting” asks for it"_s));
    EXPECT_TRUE(panelSays(u"paid help"_s));
}

TEST_F(TandemsPageTest, shouldNoteAReviewAndWhenTheNextIs) {
    const TandemId id = makeTandem(m_karim, m_lea);
    m_desk->write([&](Desk::Writer& writer) {
        Tandem due = *writer.find<Tandem>(id);
        due.review = m_today.date.addDays(-3);
        writer.save(due);
    });
    open();
    EXPECT_TRUE(panelSays(u"due since 20/11/2026"_s));
    pressList(Qt::Key_V);
    sayYes();
    EXPECT_GT(tandem(id).review, m_today.date);
}

TEST_F(TandemsPageTest, shouldFilterByNameAndState) {
    makeTandem(m_karim, m_lea);
    const TandemId ended = makeTandem(m_sofie, m_jean);
    m_desk->write([&](Desk::Writer& writer) {
        Tandem over = *writer.find<Tandem>(ended);
        over.state = TandemState::Ended;
        writer.save(over);
    });
    open();
    const QAbstractItemModelTester tester(&m_page->tandems().model());
    EXPECT_EQ(m_page->tandems().model().shown(), 1);
    m_page->openRecord(ended.toString()); // hidden by the filter
    EXPECT_EQ(m_page->shownRecord(), ended.toString());
    EXPECT_EQ(m_page->tandems().model().shown(), 2);
    FilterBar& filter = m_page->tandems().filter();
    filter.setText(u"benali"_s);
    Q_EMIT filter.textChanged(u"benali"_s);
    EXPECT_EQ(m_page->tandems().model().shown(), 1);
}

TEST_F(TandemsPageTest, shouldOpenAVisitAtItsTime) {
    makeTandem(m_sofie, m_jean);
    const TandemId id = makeTandem(m_karim, m_lea);
    const auto sought = TandemDesk(*m_desk, u"Nadia"_s).seekStandIn(id, QDate(2026, 11, 26), u"malade"_s, m_today);
    ASSERT_TRUE(sought);
    open();
    m_page->openRecord(sought->visit.toString());
    EXPECT_EQ(m_page->shownRecord(), id.toString());
    EXPECT_EQ(panel().chosenTime()->time.visit, sought->visit);
    EXPECT_EQ(panel().standIns().visit(), sought->visit);
}

TEST_F(TandemsPageTest, shouldKeepTheModelOfTimesInOrder) {
    const TandemId id = makeTandem(m_karim, m_lea);
    open();
    const QAbstractItemModelTester tester(&panel().times());
    ASSERT_TRUE(TandemDesk(*m_desk, u"Nadia"_s).leaveOut(id, QDate(2026, 11, 26), m_today));
    ASSERT_GT(panel().times().rowCount(), 10);
    for (int row = 1; row < panel().times().rowCount(); ++row)
        EXPECT_LE(panel().times().lineAt(row - 1).time.date, panel().times().lineAt(row).time.date);
    EXPECT_GE(panel().times().rowOf(u"2026-11-26"_s), 0);
}

TEST_F(TandemsPageTest, shouldSayOfADayToComeThatItEndsThen) {
    const TandemId id = makeTandem(m_karim, m_lea);
    ASSERT_TRUE(TandemDesk(*m_desk, u"Nadia"_s).end(id, m_today.date.addDays(10), u"déménage"_s, false, m_today));
    open();
    m_page->openRecord(id.toString());
    EXPECT_TRUE(panelSays(u"Ends on"_s));
    EXPECT_FALSE(panelSays(u"Ended on"_s));
    ASSERT_TRUE(TandemDesk(*m_desk, u"Nadia"_s).end(id, m_today.date, u"déménage"_s, false, m_today));
    m_page->openRecord(id.toString());
    EXPECT_TRUE(panelSays(u"Ended on"_s));
    EXPECT_FALSE(panelSays(u"Ends on"_s));
}

TEST_F(TandemsPageTest, shouldAskWhyATandemBeginsOverAnotherPromise) {
    makeTandem(m_karim, m_jean);
    Tandem second = tandem(makeTandem(m_karim, m_lea));
    second.state = TandemState::Trial;
    m_desk->write([&](Desk::Writer& writer) { writer.save(second); });
    open();
    m_page->openRecord(second.id.toString());
    action(u"tandems.activate"_s)->trigger();
    sayYes();
    EXPECT_EQ(tandem(second.id).state, TandemState::Trial) << "it clashes";
    giveReason(u"à deux"_s);
    EXPECT_EQ(tandem(second.id).state, TandemState::Active);
    const auto notes = m_desk->findBy<Note>("about"_L1, second.id.toString());
    ASSERT_EQ(notes.size(), 1);
    EXPECT_EQ(notes[0].text, u"à deux"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
