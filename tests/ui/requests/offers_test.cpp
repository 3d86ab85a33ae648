// SPDX-License-Identifier: GPL-3.0-or-later
// Offers of help, through the page and by keys.
#include "domain/recurrence.h"
#include "storage/desk.h"
#include "ui/records/address_lookup.h"
#include "ui/records/record_field.h"
#include "ui/records/undo_history.h"
#include "ui/requests/diary_model.h"
#include "ui/requests/diary_view.h"
#include "ui/requests/fits_model.h"
#include "ui/requests/offer_form.h"
#include "ui/requests/offer_panel.h"
#include "ui/requests/offers_section.h"
#include "ui/requests/request_panel.h"
#include "ui/requests/requests_page.h"
#include "workflows/candidates.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class OffersTest : public ::testing::Test {
protected:
    OffersTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Exemple"_s, true))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , candidates(std::make_unique<CandidateService>(*desk)) {
        context.emplace(PageContext{*desk, *candidates, addresses, settings, [this] { return today; }, u"Nadia"_s});
        history = std::make_unique<UndoHistory>(*desk);
    }

    void open() {
        page = std::make_unique<RequestsPage>(*context);
        page->resize(1280, 800);
        QObject::connect(page.get(), &Page::done, page.get(),
                         [this](const QString& sentence, const QString& undo, const ChangeSet& set) {
                             lastDone = sentence;
                             history->add(undo, set);
                         });
        QObject::connect(page.get(), &Page::said, page.get(),
                         [this](const QString& sentence, Tone) { lastSaid = sentence; });
        page->show();
    }

    template <Record R> decltype(R::id) put(R record) {
        desk->write([&](Desk::Writer& writer) { record.id = writer.save(record); });
        return record.id;
    }
    PersonId person(const QString& given, const QString& family) {
        Person p;
        p.givenName = given;
        p.familyName = family;
        p.language = Language::French;
        p.address.postcode = u"1050"_s;
        p.position = {50.83, 4.37};
        return put(p);
    }
    PersonId volunteer(const QString& given) {
        Volunteer v;
        v.person = person(given, u"Volon"_s);
        v.state = VolunteerState::Active;
        v.services = {Service::Shopping};
        v.languages = {Language::French};
        v.informationNoteGiven = today.date.addDays(-30);
        put(v);
        return v.person;
    }
    RequestId request(int inDays) {
        Beneficiary b;
        b.person = person(u"Lea"_s, u"Peeters"_s);
        Request r;
        r.beneficiary = put(b);
        r.when = {WhenKind::Fixed, today.date.addDays(inDays), {}, {600, 660}, 0, {}, {}};
        return put(r);
    }
    OfferId offer(const PersonId& who, int inDays = 2) {
        Offer o;
        o.person = who;
        o.languages = {Language::French};
        o.when = {WhenKind::Fixed, today.date.addDays(inDays), {}, {540, 720}, 0, {}, {}};
        o.received = today.date;
        o.expires = today.date.addDays(1);
        return put(o);
    }

    QAction& action(const QString& id) const {
        for (QAction* one : page->menuActions()) {
            if (one->objectName() == id)
                return *one;
        }
        throw std::runtime_error("no such action");
    }
    /// As a key is pressed wherever the cursor is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        QTest::keyClick(page->focusWidget() ? page->focusWidget() : page.get(), key, modifiers);
    }
    template <class W> W& child(const QString& name) const {
        auto* found = page->findChild<W*>(name);
        if (!found)
            throw std::runtime_error("no such widget");
        return *found;
    }
    OfferPanel& panel() const { return page->offers().panel(); }

    QTemporaryDir folder;
    Today today = Today::at(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
    std::unique_ptr<Desk> desk;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    std::unique_ptr<CandidateService> candidates;
    std::optional<PageContext> context;
    std::unique_ptr<UndoHistory> history;
    std::unique_ptr<RequestsPage> page;
    QString lastDone;
    QString lastSaid;
};

TEST_F(OffersTest, shouldWriteAnOfferOfSomebodyNewDownByKeys) {
    open();
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(page->tab(), RequestsPage::OffersTab);
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(page->offers().form().isVisible());
    EXPECT_FALSE(page->newAction()->isEnabled()) << "what is typed is not thrown away";
    QTest::keyClicks(&child<RecordField>(u"offerPerson"_s), u"Ines Voisine"_s);
    QTest::keyClicks(&child<QLineEdit>(u"offerPersonPostcode"_s), u"1060"_s);
    QTest::keyClick(&child<RecordField>(u"offerPerson"_s), Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(desk->count(EntityType::Offer), 1);
    const auto id = OfferId::fromString(page->shownRecord());
    ASSERT_TRUE(id);
    const Offer saved = desk->find<Offer>(*id).value();
    EXPECT_EQ(desk->find<Person>(saved.person)->familyName, u"Voisine"_s);
    EXPECT_EQ(saved.expires, today.date.addDays(30));
    EXPECT_TRUE(panel().isVisible());
    history->undo();
    EXPECT_EQ(desk->count(EntityType::Offer), 0);
    EXPECT_EQ(desk->count(EntityType::Person), 0);
}

TEST_F(OffersTest, shouldSayWhatIsMissingAndSaveNothing) {
    open();
    press(Qt::Key_N, Qt::ShiftModifier);
    ASSERT_TRUE(page->offers().form().isVisible());
    Q_EMIT page->offers().form().saveRequested();
    EXPECT_EQ(desk->count(EntityType::Offer), 0);
    EXPECT_TRUE(page->offers().form().isVisible());
}

TEST_F(OffersTest, shouldShowWhatSuitsWithBothDiariesAndBringTogether) {
    const RequestId suits = request(2);
    request(3);
    const OfferId id = offer(volunteer(u"Karim"_s));
    Offer longer = desk->find<Offer>(id).value();
    longer.expires = today.date.addDays(20);
    put(longer);
    open();
    page->openRecord(id.toString());
    FitsView& fits = panel().fits();
    const QAbstractItemModelTester cards(&fits.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester days(&fits.diaries().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(fits.count(), 1);
    EXPECT_EQ(fits.model().idAt(0), suits.toString());
    const DiaryModel& diary = fits.diaries().model();
    ASSERT_EQ(diary.rowCount(), 1);
    EXPECT_EQ(diary.index(0, DiaryModel::Common).data().toString(), u"10:00–11:00"_s);
    EXPECT_EQ(diary.index(0, DiaryModel::Offered).data().toString(), u"09:00–12:00"_s);
    EXPECT_TRUE(diary.index(0, DiaryModel::Hours).data(Qt::AccessibleTextRole).toString().contains(u"10:00–11:00"_s))
        << "what is drawn is said too";

    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(lastDone.contains(u"Karim Volon"_s)) << qPrintable(lastDone + lastSaid);
    EXPECT_EQ(desk->find<Offer>(id)->state, OfferState::Matched);
    const QList<Match> matches = desk->findBy<Match>("offer"_L1, id.toString());
    ASSERT_EQ(matches.size(), 1);
    EXPECT_EQ(matches.first().request, suits);
    EXPECT_EQ(matches.first().hours, (TimeRange{600, 660}));
    EXPECT_FALSE(action(u"offers.bring"_s).isEnabled());
    EXPECT_EQ(page->shownRecord(), id.toString()) << "it stays, though the filter lets go of it";
    history->undo();
    EXPECT_EQ(desk->find<Offer>(id)->state, OfferState::Open);
}

TEST_F(OffersTest, shouldShowTheOffersThatSuitARequestBesideItsCandidates) {
    const RequestId asked = request(1);
    const OfferId id = offer(volunteer(u"Karim"_s), 1);
    open();
    page->openRecord(asked.toString());
    EXPECT_EQ(page->tab(), RequestsPage::RequestsTab);
    auto& list = child<QAbstractItemView>(u"suitingOffers"_s);
    auto* model = qobject_cast<FitsModel*>(list.model());
    EXPECT_EQ(model->rowCount(), 0) << "nobody looks at them yet";
    auto* panel = page->findChild<RequestPanel*>();
    ASSERT_TRUE(panel);
    for (FitsView* view : panel->findChildren<FitsView*>()) {
        EXPECT_FALSE(panel->tabs().tabText(panel->tabs().indexOf(view)).contains(u'('));
        panel->tabs().setCurrentWidget(view);
        EXPECT_TRUE(panel->tabs().tabText(panel->tabs().indexOf(view)).contains(u"(1)"_s));
    }
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(model->idAt(0), id.toString());
    Q_EMIT list.activated(model->index(0, 0));
    for (FitsView* view : page->findChildren<FitsView*>()) {
        if (view->model().rowCount() == 1 && view->model().idAt(0) == id.toString())
            view->bringChosen();
    }
    EXPECT_EQ(desk->find<Offer>(id)->state, OfferState::Matched);
    EXPECT_EQ(desk->find<Request>(asked)->state, RequestState::Proposed);
}

TEST_F(OffersTest, shouldSayThatANeighbourHasToBeEnrolledAndEnrolThem) {
    request(1);
    const PersonId neighbour = person(u"Ines"_s, u"Voisine"_s);
    const OfferId id = offer(neighbour, 1);
    open();
    page->openRecord(id.toString());
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(lastDone.isEmpty());
    EXPECT_TRUE(lastSaid.contains(u"Ines Voisine"_s)) << qPrintable(lastSaid);
    press(Qt::Key_V);
    EXPECT_EQ(desk->idsBy(EntityType::Volunteer, "person"_L1, neighbour.toString()).size(), 1);
    EXPECT_FALSE(action(u"offers.enrol"_s).isEnabled());
    history->undo();
    EXPECT_TRUE(action(u"offers.enrol"_s).isEnabled());
}

TEST_F(OffersTest, shouldRenewWithdrawAndOfferAgainByKeys) {
    const OfferId id = offer(volunteer(u"Karim"_s));
    Offer weekly = desk->find<Offer>(id).value();
    weekly.when = {WhenKind::Recurring, today.date, {}, {540, 720}, 0, Recurrence::weekly({1}).toRule(), {}};
    put(weekly);
    open();
    page->openRecord(id.toString());
    press(Qt::Key_R);
    EXPECT_EQ(desk->find<Offer>(id)->expires, today.date.addDays(15));
    press(Qt::Key_W);
    auto* dialog = page->findChild<QInputDialog*>();
    ASSERT_TRUE(dialog);
    dialog->setTextValue(u"déménage"_s);
    dialog->accept();
    EXPECT_EQ(desk->find<Offer>(id)->state, OfferState::Withdrawn);
    EXPECT_FALSE(action(u"offers.renew"_s).isEnabled());
    action(u"offers.reopen"_s).trigger();
    EXPECT_EQ(desk->find<Offer>(id)->state, OfferState::Open);
    history->undo();
    history->undo();
    history->undo();
    EXPECT_EQ(desk->find<Offer>(id)->expires, today.date.addDays(1));
}

TEST_F(OffersTest, shouldLeaveTheKeysOfOneTabAloneOnTheOther) {
    request(1);
    offer(volunteer(u"Karim"_s), 1);
    open();
    EXPECT_TRUE(action(u"requests.edit"_s).isEnabled());
    EXPECT_FALSE(action(u"offers.edit"_s).isEnabled());
    page->showTab(RequestsPage::OffersTab);
    EXPECT_FALSE(action(u"requests.edit"_s).isEnabled());
    EXPECT_TRUE(action(u"offers.edit"_s).isEnabled());
    press(Qt::Key_E);
    EXPECT_TRUE(page->offers().form().isVisible());
}

} // namespace
} // namespace entraide::THIS_FILE
