// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "storage/database.h"
#include "storage/document_store.h"
#include "ui/common/button.h"
#include "ui/common/empty_state.h"
#include "ui/common/theme.h"
#include "ui/records/address_lookup.h"
#include "ui/today/line_panel.h"
#include "ui/today/today_delegate.h"
#include "ui/today/today_model.h"
#include "ui/today/today_page.h"
#include "ui/today/today_reader.h"
#include "ui/today/today_view.h"
#include "ui/today/week_places_view.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QSettings>
#include <QTableWidget>
#include <QTest>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class TodayPageTest : public WorkflowTest {
protected:
    TodayPageTest()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , candidates(*desk)
        , context{*desk, candidates, addresses, settings, [this] { return now; }, u"Nadia"_s} {}

    /// The page on what is in the desk by now, read.
    void open(QSize size = {1248, 800}) {
        page = std::make_unique<TodayPage>(context);
        QObject::connect(page.get(), &Page::done, page.get(),
                         [this](const QString& sentence, const QString& undo, const ChangeSet& set) {
                             lastDone = sentence;
                             lastUndo = undo;
                             lastChanges = set;
                         });
        QObject::connect(page.get(), &Page::said, page.get(), [this](const QString& sentence, Tone tone) {
            lastSaid = sentence;
            lastTone = tone;
        });
        QObject::connect(page.get(), &Page::openAtRequested, page.get(), [this](const QString& id, Aspect aspect) {
            openedId = id;
            openedAspect = aspect;
        });
        page->resize(size);
        page->show();
        settle();
    }
    /// Waits for what is being read; that it ends at all is part of each test.
    void settle() {
        auto& reader = *page->findChild<TodayReader*>();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !reader.isReading(); }, 20'000));
    }
    TodayModel& model() const { return *page->findChild<TodayModel*>(); }
    TodayView& view() const { return *page->findChild<TodayView*>(); }
    LinePanel& panel() const { return *page->findChild<LinePanel*>(); }
    QModelIndex lineOf(TodayLineKind kind) const {
        for (const TodayGroup& group : model().groups()) {
            for (const TodayLine& line : group.lines) {
                if (line.kind == kind)
                    return model().indexOf(TodayModel::keyOf(line));
            }
        }
        return {};
    }
    void choose(TodayLineKind kind) { view().setCurrentIndex(lineOf(kind)); }
    QAction& action(const QString& id) const {
        for (QAction* one : page->menuActions()) {
            if (one->objectName() == id)
                return *one;
        }
        throw std::runtime_error("no such action");
    }
    /// Where a button of a line is painted.
    QPoint buttonOf(const QModelIndex& index, TodayAction wanted) const {
        QStyleOptionViewItem option;
        option.initFrom(&view());
        option.widget = &view();
        option.font = view().font();
        option.rect = view().visualRect(index);
        for (const auto& button : static_cast<TodayDelegate*>(view().itemDelegate())->buttons(option, index)) {
            if (button.action == wanted)
                return button.place.center();
        }
        return {};
    }
    QPushButton* panelButton(const QString& name) const {
        for (auto* button : panel().findChildren<QPushButton*>(name)) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }

    /// What asks for a reason.
    QInputDialog* dialog() const {
        for (auto* one : page->findChildren<QInputDialog*>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void answer(const QString& text) {
        auto* asked = dialog();
        ASSERT_TRUE(asked);
        asked->setTextValue(text);
        asked->accept();
    }

    VisitId visitYesterday(const QString& given) {
        Match match;
        match.state = MatchState::Accepted;
        Request asked = get(request(wednesday.addDays(-1)));
        asked.state = RequestState::Done;
        match.request = put(asked);
        match.volunteer = volunteer(given);
        match.date = wednesday.addDays(-1);
        Visit visit;
        visit.match = put(match);
        visit.volunteer = match.volunteer;
        visit.date = wednesday.addDays(-1);
        visit.hours = {840, 900};
        put(visit);
        match = get(visit.match);
        match.state = MatchState::Done;
        put(match);
        return desk->findBy<Visit>("match"_L1, visit.match.toString()).value(0).id;
    }
    NoteId noteToCall(const AnyId& about) {
        Note note;
        note.about = about;
        note.text = u"Demander si le chien est là"_s;
        note.followUp = wednesday;
        return put(note);
    }
    PostingId posting(QDate shift, QDate until) {
        Organisation host;
        host.name = u"Résidence Les Tilleuls"_s;
        host.position = {50.83, 4.37};
        Posting p;
        p.state = PostingState::Published;
        p.organisation = put(host);
        p.title.fr = u"Lettres aux résidents"_s;
        p.contactName = u"Sophie"_s;
        p.kind = Service::Letters;
        p.validUntil = until;
        p.roles = {{u"fr"_s, {u"Écriture"_s, {}, {}, {}}, 2, {}}};
        p.shifts = {{u"s1"_s, shift, {600, 690}, {}, {}}};
        return put(p);
    }

    Today now = today;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    CandidateService candidates;
    PageContext context;
    std::unique_ptr<TodayPage> page;
    QString lastDone;
    QString lastUndo;
    ChangeSet lastChanges;
    QString lastSaid;
    Tone lastTone = Tone::Normal;
    QString openedId;
    Aspect openedAspect = Aspect::Record;
};

TEST_F(TodayPageTest, shouldShowWhatNeedsSomebodyInGroupsWithTheirCounts) {
    request(wednesday.addDays(1));
    request(wednesday.addDays(4));
    request(wednesday.addDays(5));
    noteToCall(request(wednesday.addDays(6)).toString());
    open();
    ASSERT_EQ(model().rowCount(), 3);
    EXPECT_EQ(model().groups()[0].kind, TodayGroupKind::ToFill);
    EXPECT_EQ(model().groups()[1].kind, TodayGroupKind::NoProposal);
    EXPECT_EQ(model().index(1, 0).data(CountRole).toString(), u"3"_s);
    EXPECT_EQ(model().rowCount(model().index(1, 0)), 3);
    EXPECT_EQ(page->pending(), 5);
    EXPECT_TRUE(view().isVisible());
    EXPECT_EQ(view().currentIndex(), model().lineNumber(0)) << "the most pressing line is open";
    EXPECT_FALSE(panel().title().isEmpty());
}

TEST_F(TodayPageTest, shouldSettleWhatMealsNeed) {
    Campaign call;
    call.name = u"Un repas pour eux"_s;
    const CampaignId campaign = put(call);
    Organisation house;
    house.kind = OrganisationKind::Restaurant;
    house.name = u"Chez Nour"_s;
    house.iban = u"BE68539007547034"_s;
    house.mealPriceCents = 1'000;
    house.mealsPerDay = 6;
    const OrganisationId restaurant = put(house);
    house.name = u"Bij Fatima"_s;
    house.state = OrganisationState::WaitListed;
    const OrganisationId waits = put(house);
    Organisation hospital;
    hospital.kind = OrganisationKind::Hospital;
    hospital.name = u"Clinique des Tilleuls"_s;
    MealOrder order;
    order.campaign = campaign;
    order.restaurant = restaurant;
    order.hospital = put(hospital);
    order.meals = 6;
    order.date = wednesday.addDays(1);
    const MealOrderId coming = put(order);
    order.date = wednesday.addDays(-1);
    const MealOrderId brought = put(order);
    const MealOrderId lost = put(order);
    Donation gift;
    gift.campaign = campaign;
    gift.donor = person(u"Ann"_s, u"Claes"_s);
    gift.restaurant = restaurant;
    gift.meals = 3;
    gift.amountCents = 3'000;
    gift.communication = u"000000000097"_s;
    gift.pledged = wednesday.addDays(-20);
    const DonationId promised = put(gift);
    const DonationId forgotten = put(gift);
    Payment payment;
    payment.restaurant = restaurant;
    payment.cents = 1'234;
    payment.date = wednesday;
    const PaymentId unclear = put(payment);
    open();
    EXPECT_EQ(page->pending(), 7);

    const auto act = [&](TodayLineKind kind, const QString& id) {
        choose(kind);
        ASSERT_TRUE(action(id).isEnabled()) << qPrintable(id);
        action(id).trigger();
        settle();
    };
    choose(TodayLineKind::OrderToConfirm);
    EXPECT_TRUE(lineOf(TodayLineKind::OrderToConfirm).data(SecondaryRole).toString().contains(u"Chez Nour"_s));
    act(TodayLineKind::OrderToConfirm, u"today.confirm_order"_s);
    EXPECT_EQ(desk->find<MealOrder>(coming)->state, MealOrderState::Confirmed);
    desk->undo(lastChanges);
    EXPECT_EQ(desk->find<MealOrder>(coming)->state, MealOrderState::Planned);
    settle();

    act(TodayLineKind::OrderWithoutOutcome, u"today.mark_done"_s);
    choose(TodayLineKind::OrderWithoutOutcome);
    action(u"today.fail_order"_s).trigger();
    answer(u"Panne"_s);
    settle();
    EXPECT_FALSE(lineOf(TodayLineKind::OrderWithoutOutcome).isValid());
    const QList states{desk->find<MealOrder>(brought)->state, desk->find<MealOrder>(lost)->state};
    EXPECT_TRUE(states.contains(MealOrderState::Delivered) && states.contains(MealOrderState::Failed));

    act(TodayLineKind::KitchenWaits, u"today.take_in"_s);
    EXPECT_EQ(desk->find<Organisation>(waits)->state, OrganisationState::Active);

    act(TodayLineKind::GiftUnpaid, u"today.reminded"_s);
    act(TodayLineKind::GiftUnpaid, u"today.cancel_gift"_s);
    EXPECT_FALSE(lineOf(TodayLineKind::GiftUnpaid).isValid());
    const QList gifts{*desk->find<Donation>(promised), *desk->find<Donation>(forgotten)};
    EXPECT_EQ(std::ranges::count(gifts, wednesday, &Donation::reminded), 1);
    EXPECT_EQ(std::ranges::count(gifts, DonationState::Refunded, &Donation::state), 1);

    act(TodayLineKind::PaymentsToExamine, u"today.open"_s);
    EXPECT_EQ(openedId, unclear.toString());
}

TEST_F(TodayPageTest, shouldHoldToTheRulesOfModels) {
    request(wednesday.addDays(1));
    request(wednesday.addDays(4));
    open();
    const QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    request(wednesday.addDays(5));
    settle();
    EXPECT_EQ(page->pending(), 3);
}

TEST_F(TodayPageTest, shouldSayInOneSentenceThatNothingNeedsAnybody) {
    open();
    EXPECT_EQ(page->pending(), 0);
    EXPECT_FALSE(view().isVisible());
    int sentences = 0;
    for (const EmptyState* empty : page->findChildren<EmptyState*>())
        sentences += empty->isVisible() && empty->sentence() == u"Nothing needs you now."_s;
    EXPECT_EQ(sentences, 1);
    EXPECT_FALSE(panel().isShowingRecord());
    request(wednesday.addDays(1));
    settle();
    EXPECT_TRUE(view().isVisible());
    EXPECT_TRUE(panel().isShowingRecord());
}

TEST_F(TodayPageTest, shouldRecordTheUsualOutcomeByEnterGoToTheNextAndGiveTheUndo) {
    const VisitId karim = visitYesterday(u"Karim"_s);
    const VisitId lotte = visitYesterday(u"Lotte"_s);
    open();
    ASSERT_EQ(page->pending(), 2);
    const QString first = model().lineAt(view().currentIndex())->actOn;
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Return);
    const VisitId done = first == karim.toString() ? karim : lotte;
    EXPECT_EQ(get(done).state, VisitState::Performed);
    EXPECT_EQ(page->pending(), 1) << "it goes at once, before anything is read";
    ASSERT_TRUE(model().lineAt(view().currentIndex()));
    EXPECT_NE(model().lineAt(view().currentIndex())->actOn, first);
    EXPECT_FALSE(lastDone.isEmpty());
    EXPECT_FALSE(lastUndo.isEmpty());
    settle();
    EXPECT_EQ(page->pending(), 1);
    desk->undo(lastChanges);
    EXPECT_EQ(get(done).state, VisitState::Planned);
    settle();
    EXPECT_EQ(page->pending(), 2);
}

TEST_F(TodayPageTest, shouldRecordThroughTheButtonPaintedInTheLine) {
    const VisitId id = visitYesterday(u"Karim"_s);
    request(wednesday.addDays(1));
    open();
    const QModelIndex line = lineOf(TodayLineKind::VisitWithoutOutcome);
    const QPoint at = buttonOf(line, TodayAction::MarkMissed);
    ASSERT_FALSE(at.isNull()) << "outcomes have their buttons side by side where there is room";
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(get(id).state, VisitState::Planned) << "not before the reason is there";
    auto* why = dialog();
    ASSERT_TRUE(why);
    EXPECT_GT(why->comboBoxItems().size(), 1) << "the usual reasons";
    answer(u"Personne à la porte"_s);
    EXPECT_EQ(get(id).state, VisitState::Missed);
    EXPECT_EQ(get(id).reason, u"Personne à la porte"_s);
}

TEST_F(TodayPageTest, shouldRecordNothingWithoutTheReason) {
    const VisitId id = visitYesterday(u"Karim"_s);
    open();
    action(u"today.mark_missed"_s).trigger();
    answer(u"  "_s);
    EXPECT_EQ(get(id).state, VisitState::Planned);
    EXPECT_FALSE(lastSaid.isEmpty());
}

TEST_F(TodayPageTest, shouldChooseAUsualReasonByTheArrows) {
    const VisitId id = visitYesterday(u"Karim"_s);
    open();
    action(u"today.mark_excused"_s).trigger();
    ASSERT_TRUE(dialog());
    const QString first = dialog()->comboBoxItems().value(1);
    auto* list = dialog()->findChild<QComboBox*>();
    ASSERT_TRUE(list);
    EXPECT_TRUE(list->currentText().isEmpty()) << "nothing is said for somebody";
    QTest::keyClick(list, Qt::Key_Down);
    dialog()->accept();
    EXPECT_EQ(get(id).reason, first);
}

TEST_F(TodayPageTest, shouldDoNothingWhenTheMouseLeavesTheButton) {
    const VisitId id = visitYesterday(u"Karim"_s);
    open();
    const QPoint at = buttonOf(lineOf(TodayLineKind::VisitWithoutOutcome), TodayAction::MarkDone);
    QTest::mousePress(view().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, {40, at.y()});
    EXPECT_EQ(get(id).state, VisitState::Planned);
}

TEST_F(TodayPageTest, shouldKeepOneButtonWhereThereIsLittleRoom) {
    visitYesterday(u"Karim"_s);
    open({760, 560});
    const QModelIndex line = lineOf(TodayLineKind::VisitWithoutOutcome);
    EXPECT_FALSE(buttonOf(line, TodayAction::MarkDone).isNull());
    EXPECT_TRUE(buttonOf(line, TodayAction::MarkMissed).isNull());
    EXPECT_GE(panel().findChildren<ActionButton*>().size(), 3) << "all of them are in the panel";
}

TEST_F(TodayPageTest, shouldRecordWithALetterAndRefuseLettersOfOtherLines) {
    const VisitId id = visitYesterday(u"Karim"_s);
    open();
    EXPECT_FALSE(action(u"today.extend"_s).isEnabled());
    EXPECT_TRUE(action(u"today.mark_excused"_s).isEnabled());
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_X);
    answer(u"Malade"_s);
    EXPECT_EQ(get(id).state, VisitState::Excused);
}

TEST_F(TodayPageTest, shouldCloseTheNoteOfACall) {
    const NoteId id = noteToCall(request(wednesday.addDays(6)).toString());
    open();
    choose(TodayLineKind::CallBack);
    QStringList shown;
    for (const QLabel* label : panel().findChildren<QLabel*>())
        shown.append(label->text());
    EXPECT_TRUE(shown.contains(u"0468 00 00 01"_s)) << "one needs the number to call";
    ASSERT_TRUE(panelButton(u"today.call_done"_s));
    panelButton(u"today.call_done"_s)->click();
    EXPECT_EQ(desk->find<Note>(id)->state, NoteState::Done);
    desk->undo(lastChanges);
    EXPECT_EQ(desk->find<Note>(id)->state, NoteState::Open);
}

TEST_F(TodayPageTest, shouldExtendAPosting) {
    const PostingId id = posting(wednesday.addDays(5), wednesday.addDays(2));
    open();
    choose(TodayLineKind::PostingExpires);
    action(u"today.extend"_s).trigger();
    EXPECT_EQ(get(id).validUntil, wednesday.addDays(16));
    EXPECT_TRUE(lastDone.contains(u"04/12"_s)) << qPrintable(lastDone);
    settle();
    EXPECT_EQ(page->pending(), 0);
}

TEST_F(TodayPageTest, shouldOpenTheRecordAtWhatIsWanted) {
    const RequestId soon = request(wednesday.addDays(1));
    const RequestId later = request(wednesday.addDays(4));
    Person twin = desk->find<Person>(person(u"Karim"_s, u"Volon"_s)).value();
    const VolunteerId known = volunteer(u"Karim"_s);
    twin.suspectedTwins = {get(known).person.toString()};
    put(twin);
    Volunteer applied;
    applied.person = person(u"Zoé"_s, u"Neuve"_s);
    const VolunteerId fresh = put(applied);
    open();
    const auto expectAt = [&](TodayLineKind kind, const QString& command, const QString& id, Aspect aspect) {
        choose(kind);
        action(command).trigger();
        EXPECT_EQ(openedId, id) << qPrintable(command);
        EXPECT_EQ(openedAspect, aspect) << qPrintable(command);
    };
    expectAt(TodayLineKind::RequestToFill, u"today.find_somebody"_s, soon.toString(), Aspect::Candidates);
    expectAt(TodayLineKind::RequestToFill, u"today.open"_s, soon.toString(), Aspect::Record);
    expectAt(TodayLineKind::RequestWithoutProposal, u"today.show_candidates"_s, later.toString(), Aspect::Candidates);
    expectAt(TodayLineKind::RequestWithoutProposal, u"today.show_why_nobody"_s, later.toString(), Aspect::WhyNot);
    expectAt(TodayLineKind::Twins, u"today.compare_twins"_s, known.toString(), Aspect::Twins);
    expectAt(TodayLineKind::NewVolunteers, u"today.examine"_s, fresh.toString(), Aspect::ToExamine);
}

TEST_F(TodayPageTest, shouldLeadFromAVisitToItsRequest) {
    const VisitId id = visitYesterday(u"Karim"_s);
    const Match match = get(get(id).match);
    EXPECT_EQ(shownFor(*desk, id.toString()), match.request.toString());
    EXPECT_EQ(shownFor(*desk, noteToCall(id.toString()).toString()), match.request.toString());
    EXPECT_EQ(shownFor(*desk, match.request.toString()), match.request.toString());
}

TEST_F(TodayPageTest, shouldLeadFromATandemsVisitToItAndSendAStandIn) {
    Tandem tandem;
    tandem.state = TandemState::Active;
    tandem.volunteer = volunteer(u"Karim"_s, {Service::PhoneCall});
    tandem.beneficiary = beneficiary();
    tandem.services = {Service::PhoneCall};
    Visit visit;
    visit.tandem = put(tandem);
    visit.volunteer = tandem.volunteer;
    visit.date = wednesday.addDays(1);
    visit.hours = {600, 660};
    visit.state = VisitState::SeekingStandIn;
    const VisitId id = put(visit);
    EXPECT_EQ(shownFor(*desk, id.toString()), id.toString());
    EXPECT_EQ(shownFor(*desk, visit.tandem.toString()), visit.tandem.toString());
    CandidateQuery sought;
    sought.visit = id;
    CandidateLine who;
    who.volunteer = volunteer(u"Zoé"_s, {Service::PhoneCall});
    ASSERT_TRUE(engage(*desk, sought, who, u"Nadia B."_s, today));
    EXPECT_EQ(get(id).volunteer, who.volunteer);
    EXPECT_EQ(get(id).state, VisitState::Planned);
}

TEST_F(TodayPageTest, shouldShowAConflictAndLeadToItsVersions) {
    const RequestId id = request(wednesday.addDays(4));
    const auto copy = [&](const QString& remark) {
        Request other = get(id);
        other.remark = remark;
        return other;
    };
    const RevisionId before = desk->documents().leaves(id.toString()).first().rev;
    put(copy(u"hier"_s));
    const RevisionId elsewhere = *RevisionId::fromString(u"2-b"_s);
    desk->write([&](Desk::Writer&) {
        desk->documents().applyIncoming({{id.toString(), false, bodyOf(copy(u"ailleurs"_s)), {elsewhere, before}}});
    });
    open();
    choose(TodayLineKind::Conflict);
    ASSERT_TRUE(model().lineAt(view().currentIndex()));
    action(u"today.compare_versions"_s).trigger();
    EXPECT_EQ(openedId, id.toString());
    EXPECT_EQ(openedAspect, Aspect::Conflict);
}

TEST_F(TodayPageTest, shouldKeepTheChosenLineAndTheFoldsWhenTheDeskChanges) {
    request(wednesday.addDays(3));
    request(wednesday.addDays(4));
    visitYesterday(u"Karim"_s);
    open();
    const QModelIndex last = model().lineNumber(2);
    view().setCurrentIndex(last);
    view().setExpanded(model().index(0, 0), false);
    const QString chosen = page->shownRecord();
    request(wednesday.addDays(1)); // a group before, and a line
    settle();
    EXPECT_EQ(page->pending(), 4);
    EXPECT_EQ(page->shownRecord(), chosen);
    EXPECT_FALSE(view().isExpanded(model().index(1, 0))) << "outcomes were folded";
    EXPECT_TRUE(view().isExpanded(model().index(0, 0)));
    open();
    EXPECT_FALSE(view().isExpanded(model().index(1, 0))) << "and are the next time";
}

TEST_F(TodayPageTest, shouldFoldAGroupFromTheKeyboardAndByItsHeader) {
    request(wednesday.addDays(3));
    open();
    const QModelIndex header = model().index(0, 0);
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Up);
    ASSERT_EQ(view().currentIndex(), header);
    EXPECT_FALSE(action(u"today.usual"_s).isEnabled()) << "a header has nothing to do";
    QTest::keyClick(&view(), Qt::Key_Left);
    EXPECT_FALSE(view().isExpanded(header));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(header).center());
    EXPECT_TRUE(view().isExpanded(header));
}

TEST_F(TodayPageTest, shouldProposeTheBestCandidateFromThePanel) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const RequestId id = request(wednesday.addDays(1));
    open();
    auto* propose = panelButton(u"engage1"_s);
    ASSERT_TRUE(propose);
    EXPECT_TRUE(propose->accessibleName().contains(u"Karim Volon"_s));
    propose->click();
    const auto matches = desk->findBy<Match>("request"_L1, id.toString());
    ASSERT_EQ(matches.size(), 1);
    EXPECT_EQ(matches[0].volunteer, karim);
    EXPECT_EQ(matches[0].state, MatchState::Proposed);
    EXPECT_EQ(lastChanges.changes.size(), 2) << "the match, and the request with it";
    settle();
    EXPECT_EQ(page->pending(), 1) << "nobody said yes yet";
    desk->undo(lastChanges);
    EXPECT_TRUE(desk->findBy<Match>("request"_L1, id.toString()).isEmpty());
}

TEST_F(TodayPageTest, shouldProposeOverAnotherPromiseOnlyWithAReason) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const RequestId id = request(wednesday.addDays(1));
    const RequestId elsewhere = request(wednesday.addDays(1));
    open();
    for (const TodayLine& line : model().groups().value(0).lines) {
        if (line.id == id.toString())
            view().setCurrentIndex(model().indexOf(TodayModel::keyOf(line)));
    }
    ASSERT_EQ(page->shownRecord(), id.toString());
    auto* propose = panelButton(u"engage1"_s);
    ASSERT_TRUE(propose);
    // Promised elsewhere since the candidates were ranked.
    Match other;
    other.request = elsewhere;
    other.volunteer = karim;
    other.state = MatchState::Accepted;
    other.date = wednesday.addDays(1);
    other.hours = {600, 660};
    {
        const QSignalBlocker quiet(desk.get());
        put(other);
    }
    propose->click();
    EXPECT_TRUE(desk->findBy<Match>("request"_L1, id.toString()).isEmpty());
    ASSERT_TRUE(dialog()) << qPrintable(lastSaid);
    answer(u"passe avant"_s);
    const auto matches = desk->findBy<Match>("request"_L1, id.toString());
    ASSERT_EQ(matches.size(), 1) << qPrintable(lastSaid);
    EXPECT_EQ(matches[0].overrideReason, u"passe avant"_s);
}

TEST_F(TodayPageTest, shouldGiveAPlaceOfAPostingInOneStep) {
    const VolunteerId zoe = volunteer(u"Zoé"_s, {Service::Letters});
    const PostingId id = posting(wednesday.addDays(1), wednesday.addDays(30));
    open();
    choose(TodayLineKind::ShiftToFill);
    auto* give = panelButton(u"engage1"_s);
    ASSERT_TRUE(give);
    give->click();
    const auto signups = desk->findBy<Signup>("posting"_L1, id.toString());
    ASSERT_EQ(signups.size(), 1);
    EXPECT_EQ(signups[0].volunteer, zoe);
    EXPECT_EQ(signups[0].state, SignupState::Confirmed);
    desk->undo(lastChanges);
    EXPECT_TRUE(desk->findBy<Signup>("posting"_L1, id.toString()).isEmpty());
}

TEST_F(TodayPageTest, shouldSayARefusalAndKeepTheLine) {
    const VisitId id = visitYesterday(u"Karim"_s);
    open();
    Visit visit = get(id);
    visit.state = VisitState::Approved; // at another desk, a moment ago
    put(visit);
    action(u"today.mark_missed"_s).trigger();
    answer(u"Malade"_s);
    EXPECT_TRUE(lastDone.isEmpty());
    EXPECT_FALSE(lastSaid.isEmpty());
    EXPECT_EQ(lastTone, Tone::Warning);
    EXPECT_EQ(get(id).state, VisitState::Approved);
}

TEST_F(TodayPageTest, shouldSayAFaultOfTheDiskAndLeaveEverythingAsItWas) {
    const VisitId id = visitYesterday(u"Karim"_s);
    open();
    desk->database().execute("PRAGMA query_only = 1");
    action(u"today.mark_done"_s).trigger();
    desk->database().execute("PRAGMA query_only = 0");
    EXPECT_TRUE(lastDone.isEmpty());
    EXPECT_FALSE(lastSaid.isEmpty());
    EXPECT_EQ(lastTone, Tone::Danger);
    EXPECT_EQ(get(id).state, VisitState::Planned);
    EXPECT_EQ(page->pending(), 1);
}

TEST_F(TodayPageTest, shouldSayThatTheDeskCannotBeReadAndKeepWhatIsShown) {
    visitYesterday(u"Karim"_s);
    open();
    ASSERT_TRUE(QFile::rename(desk->info().file, folder.filePath(u"away"_s)));
    page->findChild<TodayReader*>()->read();
    settle();
    EXPECT_EQ(lastTone, Tone::Danger);
    EXPECT_FALSE(lastSaid.isEmpty());
    EXPECT_EQ(page->pending(), 1);
}

TEST_F(TodayPageTest, shouldFollowTheClockOverMidnight) {
    request(wednesday.addDays(2));
    open();
    EXPECT_EQ(model().groups()[0].kind, TodayGroupKind::NoProposal);
    page->followClock();
    EXPECT_FALSE(page->findChild<TodayReader*>()->isReading()) << "nothing has passed yet";
    now = Today::at(QDateTime(wednesday.addDays(1), QTime(0, 0, 20)));
    page->followClock();
    settle();
    EXPECT_EQ(model().groups()[0].kind, TodayGroupKind::ToFill) << "what was the day after tomorrow is tomorrow";
}

TEST_F(TodayPageTest, shouldCountThePlacesOfTheWeekInAChartAndInATable) {
    request(wednesday.addDays(1));
    request(wednesday.addDays(1));
    open();
    auto* week = page->findChild<WeekPlacesView*>();
    auto* table = week->findChild<QTableWidget*>();
    EXPECT_FALSE(table->isVisible());
    ASSERT_EQ(table->rowCount(), 7);
    EXPECT_EQ(table->item(3, 2)->text(), u"2"_s);
    week->setTableShown(true);
    EXPECT_TRUE(table->isVisible());
    open();
    EXPECT_TRUE(page->findChild<WeekPlacesView*>()->isTableShown()) << "kept for the next time";
}

TEST_F(TodayPageTest, shouldReadEachLineWithItsUsualActionToAScreenReader) {
    visitYesterday(u"Karim"_s);
    open();
    const QModelIndex line = lineOf(TodayLineKind::VisitWithoutOutcome);
    const QString said = line.data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(said.contains(u"Lea Peeters"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"Karim Volon"_s)) << qPrintable(said);
    EXPECT_EQ(line.data(Qt::AccessibleDescriptionRole).toString(), u"Enter: Done"_s);
    auto* tree = QAccessible::queryAccessibleInterface(&view());
    ASSERT_TRUE(tree && tree->tableInterface());
    QStringList rows;
    for (int row = 0; row < tree->tableInterface()->rowCount(); ++row)
        rows.append(tree->tableInterface()->cellAt(row, 0)->text(QAccessible::Name));
    EXPECT_TRUE(rows.contains(said)) << qPrintable(rows.join(u'|'));
}

TEST_F(TodayPageTest, shouldNameEverythingThatTakesTheKeyboard) {
    volunteer(u"Karim"_s);
    request(wednesday.addDays(1));
    open();
    int reachable = 0;
    for (QWidget* widget : page->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        if (const auto* label = qobject_cast<QLabel*>(widget); label && !label->text().isEmpty())
            continue; // selectable words say themselves
        ++reachable;
        auto* said = QAccessible::queryAccessibleInterface(widget);
        EXPECT_FALSE(said->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << qPrintable(widget->objectName());
    }
    EXPECT_GE(reachable, 5);
    for (const QAction* one : page->menuActions()) {
        EXPECT_FALSE(one->statusTip().isEmpty()) << qPrintable(one->objectName());
        EXPECT_FALSE(one->shortcut().isEmpty()) << qPrintable(one->objectName());
    }
}

} // namespace
} // namespace entraide::THIS_FILE
