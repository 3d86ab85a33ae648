// SPDX-License-Identifier: GPL-3.0-or-later
// A coordinator's day with gifts of meals, through the page.
#include "domain/structured_communication.h"
#include "meals/gift_books.h"
#include "storage/desk.h"
#include "ui/common/filter_bar.h"
#include "ui/common/list_table.h"
#include "ui/common/theme.h"
#include "ui/common/tone_label.h"
#include "ui/meals/amount_field.h"
#include "ui/meals/campaign_bar.h"
#include "ui/meals/campaign_form.h"
#include "ui/meals/find_gift_dialog.h"
#include "ui/meals/gift_dialogs.h"
#include "ui/meals/gift_form.h"
#include "ui/meals/gift_panel.h"
#include "ui/meals/gifts_section.h"
#include "ui/meals/ledger_columns.h"
#include "ui/meals/ledger_model.h"
#include "ui/meals/meals_page.h"
#include "ui/meals/meals_words.h"
#include "ui/meals/numbers_section.h"
#include "ui/meals/order_form.h"
#include "ui/meals/order_panel.h"
#include "ui/meals/orders_section.h"
#include "ui/meals/payment_columns.h"
#include "ui/meals/payment_panel.h"
#include "ui/meals/payments_section.h"
#include "ui/meals/place_combo.h"
#include "ui/meals/place_form.h"
#include "ui/meals/place_panel.h"
#include "ui/meals/places_section.h"
#include "ui/meals/save_gift.h"
#include "ui/meals/slip_paper.h"
#include "ui/meals/target_field.h"
#include "ui/meals/units_model.h"
#include "ui/printing/campaign_sheet.h"
#include "ui/records/address_lookup.h"
#include "ui/records/editors.h"
#include "ui/records/record_field.h"
#include "ui/words/error_words.h"
#include "ui/words/interface_language.h"
#include "workflows/candidates.h"
#include "workflows/enrolment.h"
#include "workflows/meal_desk.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QInputDialog>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 20'000;     ///< milliseconds
constexpr int pageWidth = 1248;      ///< beside the navigation, in a window of 1440
constexpr int narrowestPage = 1'088; ///< in a window of 1280
const QString account = u"BE68539007547034"_s;

class MealsPageTest : public testing::Test {
protected:
    MealsPageTest()
        : m_desk(Desk::create(m_folder.filePath(u"desk.entraide"_s), {}, u"Permanence d’Ixelles"_s, true))
        , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , m_candidates(std::make_unique<CandidateService>(*m_desk)) {
        m_context.emplace(
            PageContext{*m_desk, *m_candidates, m_addresses, m_settings, [this] { return m_today; }, u"Nadia"_s});
    }

    void open() {
        m_page = std::make_unique<MealsPage>(*m_context);
        m_page->resize(pageWidth, 800);
        QObject::connect(m_page.get(), &Page::done, m_page.get(),
                         [this](const QString& sentence, const QString& undo, const ChangeSet& set) {
                             m_done = sentence;
                             m_undo = undo;
                             m_changes = set;
                         });
        QObject::connect(m_page.get(), &Page::said, m_page.get(),
                         [this](const QString& sentence, Tone) { m_said = sentence; });
        m_page->show();
    }

    void openAndRead() {
        open();
        QSignalSpy shown(m_page.get(), &MealsPage::booksShown);
        ASSERT_TRUE(shown.wait(patience));
    }

    // ---- what is there before ----
    void makeCampaign() {
        Campaign campaign;
        campaign.name = u"Un repas pour soigner"_s;
        campaign.from = m_today.date;
        campaign.mealsGoal = 200;
        m_campaign = MealDesk(*m_desk).saveCampaign(campaign)->id;
    }
    OrganisationId makeRestaurant(const QString& name, const QString& iban, qint64 price, int perDay) {
        Organisation place;
        place.kind = OrganisationKind::Restaurant;
        place.name = name;
        place.iban = iban;
        place.mealPriceCents = price;
        place.mealsPerDay = perDay;
        place.contactName = u"Léa Dubois"_s;
        place.phone = u"+3225001020"_s;
        return *OrganisationId::fromString(
            Enrolment(*m_desk, m_addresses.geocoder()).saveOrganisation(place, m_today)->record);
    }
    OrganisationId makeHospital(const QString& name) {
        Organisation place;
        place.kind = OrganisationKind::Hospital;
        place.name = name;
        place.units = {{u"Soins intensifs"_s, u"Karim Benali"_s, u"+32470112233"_s}, {u"Urgences"_s, {}, {}}};
        return *OrganisationId::fromString(
            Enrolment(*m_desk, m_addresses.geocoder()).saveOrganisation(place, m_today)->record);
    }
    PersonId makePerson(const QString& given, const QString& family) {
        Person person;
        person.givenName = given;
        person.familyName = family;
        person.language = Language::Dutch;
        person.phones = {u"+32470998877"_s};
        PersonId id;
        m_desk->write([&](Desk::Writer& writer) { id = writer.save(person); });
        return id;
    }
    void makeEverything() {
        makeCampaign();
        m_restaurant = makeRestaurant(u"Chez Léa"_s, account, 1'000, 20);
        m_hospital = makeHospital(u"Hôpital Saint-Pierre"_s);
    }
    DonationId makeGift(int meals, const PersonId& donor = {}, const OrganisationId& hospital = {}) {
        GiftDraft draft;
        draft.campaign = m_campaign;
        draft.donor = donor;
        draft.restaurant = m_restaurant;
        draft.meals = meals;
        draft.hospital = hospital;
        return MealDesk(*m_desk).pledge(draft, m_today)->id;
    }
    DonationId makePaidGift(int meals, const PersonId& donor = {}) {
        const DonationId gift = makeGift(meals, donor);
        EXPECT_TRUE(MealDesk(*m_desk).enterPayment(gift, 1'000 * meals, m_today.date));
        return gift;
    }
    PaymentId makePayment(qint64 cents, const QString& communication = {}) {
        Payment payment;
        payment.restaurant = m_restaurant;
        payment.date = m_today.date;
        payment.cents = cents;
        payment.payer = u"Wouters Pieter"_s;
        payment.communication = communication;
        payment.bankReference = u"ref"_s;
        PaymentId id;
        m_desk->write([&](Desk::Writer& writer) { id = writer.save(payment); });
        return id;
    }
    MealOrderId makeOrder(int meals) {
        OrderDraft draft;
        draft.campaign = m_campaign;
        draft.restaurant = m_restaurant;
        draft.hospital = m_hospital;
        draft.date = m_today.date;
        draft.meals = meals;
        return MealDesk(*m_desk).order(draft, m_today)->id;
    }

    // ---- what one does ----
    QAction* action(const QString& id) const {
        for (QAction* one : m_page->menuActions()) {
            if (one->objectName() == id)
                return one;
        }
        ADD_FAILURE() << "no command " << qPrintable(id);
        return nullptr;
    }
    bool can(const QString& id) const { return action(id)->isEnabled(); }
    void trigger(const QString& id) {
        ASSERT_TRUE(can(id)) << qPrintable(id);
        action(id)->trigger();
    }
    /// As a key is pressed with the cursor in the list.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        QWidget* list = m_page->focusWidget() ? m_page->focusWidget() : m_page.get();
        QTest::keyClick(list, key, modifiers);
    }
    template <class W> W* child(const QString& name = {}) const { return m_page->findChild<W*>(name); }
    void type(QWidget& form, const QString& field, const QString& text) const {
        auto* edit = form.findChild<QLineEdit*>(field);
        ASSERT_TRUE(edit) << qPrintable(field);
        edit->setFocus();
        edit->selectAll();
        edit->insert(text); // as typed, accents too
    }
    template <class F> void waitForBooks(F&& act) {
        QSignalSpy shown(m_page.get(), &MealsPage::booksShown);
        act();
        EXPECT_TRUE(!shown.isEmpty() || shown.wait(patience));
    }
    /// The page has not grown beyond its place; to look at, when ENTRAIDE_PICTURES names a folder.
    void look(const QString& name) {
        const QString folder = qEnvironmentVariable("ENTRAIDE_PICTURES");
        QTest::qWait(folder.isEmpty() ? 1 : 150);
        EXPECT_EQ(m_page->width(), pageWidth) << qPrintable(name);
        EXPECT_LE(m_page->minimumSizeHint().width(), narrowestPage) << qPrintable(name);
        if (!folder.isEmpty()) {
            EXPECT_TRUE(m_page->grab().save(QDir(folder).filePath(name + u".png"_s)));
        }
    }
    /// A sentence that is shown in the form.
    static bool shows(const QWidget& form, const QString& sentence) {
        for (const ToneLabel* label : form.findChildren<ToneLabel*>()) {
            if (label->isVisible() && label->text() == sentence)
                return true;
        }
        return false;
    }
    void undoLast() {
        ASSERT_FALSE(m_undo.isEmpty());
        ASSERT_FALSE(m_changes.isEmpty());
        m_desk->undo(m_changes);
        m_done.clear();
        m_undo.clear();
        m_changes = {};
    }
    Donation gift(const DonationId& id) const { return m_desk->find<Donation>(id).value_or(Donation{}); }
    Payment payment(const PaymentId& id) const { return m_desk->find<Payment>(id).value_or(Payment{}); }
    MealOrder order(const MealOrderId& id) const { return m_desk->find<MealOrder>(id).value_or(MealOrder{}); }
    DonationId shownGift() const {
        return DonationId::fromString(m_page->gifts().shownRecord()).value_or(DonationId());
    }

    QString writeBankFile(const QStringList& rows) const {
        const QString path = m_folder.filePath(u"mouvements.csv"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Rekeningnummer;Rubrieknaam;Naam;Munt;Afschriftnummer;Datum;Omschrijving;Valuta;Bedrag;Saldo;"
                   "credit;debet;rekeningnummer tegenpartij;BIC tegenpartij;Naam tegenpartij;Adres tegenpartij;"
                   "gestructureerde mededeling;Vrije mededeling\n");
        for (const QString& row : rows)
            file.write(row.toUtf8() + '\n');
        return path;
    }
    static QString bankRow(const QString& date, const QString& amount, const QString& payer, const QString& structured,
                           const QString& text = {}) {
        const bool out = amount.startsWith(u'-');
        return u"BE68539007547034;;CHEZ LEA;EUR;02026003;%1;OVERSCHRIJVING;%1;%2;0,00;%3;%4;BE71096123456769;KREDBEBB;"
               "%5;RUE HAUTE 1;%6;%7"_s.arg(date, amount, out ? QString() : amount, out ? amount : QString(), payer,
                                            structured, text);
    }
    static QString starred(const QString& digits) {
        return u"***%1/%2/%3***"_s.arg(digits.left(3), digits.mid(3, 4), digits.mid(7));
    }

    QTemporaryDir m_folder;
    Today m_today = Today::at(QDateTime(QDate(2026, 3, 17), QTime(10, 0)));
    std::unique_ptr<Desk> m_desk;
    QSettings m_settings;
    AddressLookup m_addresses{QString(), m_settings};
    std::unique_ptr<CandidateService> m_candidates;
    std::optional<PageContext> m_context;
    std::unique_ptr<MealsPage> m_page;
    CampaignId m_campaign;
    OrganisationId m_restaurant;
    OrganisationId m_hospital;
    QString m_done;
    QString m_undo;
    QString m_said;
    ChangeSet m_changes;
};

// ---- the campaign ---------------------------------------------------------------------------------------------------

TEST_F(MealsPageTest, shouldSayThatACampaignComesFirstAndOpenOne) {
    open();
    EXPECT_TRUE(m_page->campaign().isEmpty());
    EXPECT_FALSE(can(u"meals.new"_s));
    EXPECT_FALSE(m_page->gifts().isVisible());
    trigger(u"meals.campaign.new"_s);
    CampaignForm& form = m_page->campaignForm();
    ASSERT_TRUE(form.isVisible());
    Q_EMIT form.saveRequested();
    EXPECT_TRUE(shows(form, u"Write the name."_s));
    type(form, u"campaignName"_s, u"Un repas pour soigner"_s);
    form.findChild<DateField*>(u"campaignUntil"_s)->setDate(m_today.date.addDays(-1));
    Q_EMIT form.saveRequested();
    EXPECT_EQ(m_desk->count(EntityType::Campaign), 0) << "its end lies before its beginning";
    form.findChild<DateField*>(u"campaignUntil"_s)->setDate(m_today.date.addDays(30));
    waitForBooks([&] { Q_EMIT form.saveRequested(); });
    ASSERT_EQ(m_desk->count(EntityType::Campaign), 1);
    ASSERT_FALSE(m_page->campaign().isEmpty());
    EXPECT_EQ(m_desk->find<Campaign>(m_page->campaign())->from, m_today.date);
    EXPECT_TRUE(m_page->gifts().isVisible());
    EXPECT_TRUE(can(u"meals.new"_s));
    EXPECT_FALSE(m_page->bar().balanceText().isEmpty());
    undoLast();
    EXPECT_TRUE(m_page->campaign().isEmpty());
    EXPECT_FALSE(m_page->gifts().isVisible());
}

TEST_F(MealsPageTest, shouldCloseACampaignSayWhyItTakesNoGiftAndOpenItAgain) {
    makeEverything();
    open();
    trigger(u"meals.campaign.close"_s);
    EXPECT_EQ(m_desk->find<Campaign>(m_campaign)->state, CampaignState::Closed);
    trigger(u"meals.new"_s);
    EXPECT_FALSE(m_page->gifts().isBusy());
    EXPECT_EQ(m_said, sentenceFor(Refusal{RefusalCode::CampaignClosed, m_campaign.toString(), {}}));
    trigger(u"meals.campaign.close"_s);
    EXPECT_EQ(m_desk->find<Campaign>(m_campaign)->state, CampaignState::Open);
    undoLast();
    EXPECT_EQ(m_desk->find<Campaign>(m_campaign)->state, CampaignState::Closed);
}

TEST_F(MealsPageTest, shouldChangeACampaign) {
    makeEverything();
    open();
    trigger(u"meals.campaign.edit"_s);
    type(m_page->campaignForm(), u"campaignName"_s, u"Tous à table"_s);
    Q_EMIT m_page->campaignForm().saveRequested();
    EXPECT_EQ(m_desk->find<Campaign>(m_campaign)->name, u"Tous à table"_s);
    EXPECT_EQ(m_desk->find<Campaign>(m_campaign)->mealsGoal, 200) << "what was not typed stays";
    EXPECT_EQ(child<QComboBox>(u"campaigns"_s)->currentText(), u"Tous à table"_s);
}

// ---- restaurants and hospitals
// ----------------------------------------------------------------------------------------

TEST_F(MealsPageTest, shouldNoteARestaurantWithACheckedAccount) {
    makeCampaign();
    open();
    m_page->showTab(MealsPage::PlacesTab);
    trigger(u"meals.new"_s);
    PlaceForm& form = m_page->places().form();
    ASSERT_TRUE(form.isVisible());
    type(form, u"placeName"_s, u"Chez Léa"_s);
    type(form, u"placeIban"_s, u"BE68 5390 0754 7035"_s);
    EXPECT_TRUE(shows(form, u"The check digits do not agree yet."_s));
    type(form, u"placePrice"_s, u"9,5O"_s);
    Q_EMIT form.saveRequested();
    EXPECT_EQ(m_desk->count(EntityType::Organisation), 0);
    type(form, u"placeIban"_s, u"BE68 5390 0754 7034"_s);
    EXPECT_TRUE(shows(form, u"The check digits agree."_s));
    type(form, u"placePrice"_s, u"9,50"_s);
    form.findChild<QSpinBox*>(u"placePerDay"_s)->setValue(20);
    Q_EMIT form.saveRequested();
    ASSERT_EQ(m_desk->count(EntityType::Organisation), 1);
    const auto id = OrganisationId::fromString(m_page->shownRecord());
    ASSERT_TRUE(id);
    const Organisation place = *m_desk->find<Organisation>(*id);
    EXPECT_EQ(place.kind, OrganisationKind::Restaurant);
    EXPECT_EQ(place.iban, account);
    EXPECT_EQ(place.mealPriceCents, 950);
    EXPECT_EQ(place.mealsPerDay, 20);
    EXPECT_EQ(m_page->places().panel().title(), u"Chez Léa"_s);
    undoLast();
    EXPECT_EQ(m_desk->count(EntityType::Organisation), 0);
}

TEST_F(MealsPageTest, shouldNoteAHospitalWithItsUnits) {
    makeCampaign();
    open();
    m_page->showTab(MealsPage::PlacesTab);
    trigger(u"meals.place.hospital"_s);
    PlaceForm& form = m_page->places().form();
    EXPECT_FALSE(form.findChild<QLineEdit*>(u"placeIban"_s)->isVisible());
    type(form, u"placeName"_s, u"Hôpital Saint-Pierre"_s);
    form.findChild<QPushButton*>(u"addLine"_s)->click();
    auto* units = form.findChild<UnitsModel*>();
    QWidget* cell = QApplication::focusWidget() ? QApplication::focusWidget() : form.findChild<QTableView*>();
    ASSERT_TRUE(cell);
    units->setData(units->index(0, UnitsModel::PhoneColumn), u"123"_s, Qt::EditRole);
    Q_EMIT form.saveRequested();
    EXPECT_EQ(m_desk->count(EntityType::Organisation), 0) << "the unit has no name";
    units->setData(units->index(0, UnitsModel::NameColumn), u"Soins intensifs"_s, Qt::EditRole);
    Q_EMIT form.saveRequested();
    EXPECT_EQ(m_desk->count(EntityType::Organisation), 0) << "this phone cannot exist";
    units->setData(units->index(0, UnitsModel::PhoneColumn), u"0470/11.22.33"_s, Qt::EditRole);
    Q_EMIT form.saveRequested();
    ASSERT_EQ(m_desk->count(EntityType::Organisation), 1);
    const Organisation place = *m_desk->find<Organisation>(*OrganisationId::fromString(m_page->shownRecord()));
    EXPECT_EQ(place.kind, OrganisationKind::Hospital);
    ASSERT_EQ(place.units.size(), 1);
    EXPECT_EQ(place.units[0], (Unit{u"Soins intensifs"_s, {}, u"+32470112233"_s}));
}

TEST_F(MealsPageTest, shouldPutARestaurantOnTheWaitingListAndTakeItOff) {
    makeEverything();
    open();
    m_page->openRecord(m_restaurant.toString());
    EXPECT_EQ(m_page->tab(), MealsPage::PlacesTab);
    EXPECT_FALSE(can(u"meals.place.active"_s));
    trigger(u"meals.place.waiting"_s);
    EXPECT_EQ(m_desk->find<Organisation>(m_restaurant)->state, OrganisationState::WaitListed);
    trigger(u"meals.place.active"_s);
    EXPECT_EQ(m_desk->find<Organisation>(m_restaurant)->state, OrganisationState::Active);
    trigger(u"meals.place.ended"_s);
    EXPECT_EQ(m_desk->find<Organisation>(m_restaurant)->state, OrganisationState::Ended);
    undoLast();
    EXPECT_EQ(m_desk->find<Organisation>(m_restaurant)->state, OrganisationState::Active);
}

TEST_F(MealsPageTest, shouldKeepWhatTheFormOfAPlaceDoesNotShow) {
    makeEverything();
    m_desk->write([&](Desk::Writer& writer) {
        Organisation place = *writer.find<Organisation>(m_restaurant);
        place.position = {50.83, 4.36};
        place.placedBy = PlacedBy::Pin;
        place.units = {{u"Cuisine"_s, {}, {}}};
        writer.save(place);
    });
    open();
    m_page->openRecord(m_restaurant.toString());
    const Organisation before = *m_desk->find<Organisation>(m_restaurant);
    trigger(u"meals.edit"_s);
    type(m_page->places().form(), u"placeContact"_s, u"Léa"_s);
    Q_EMIT m_page->places().form().saveRequested();
    Organisation expected = before;
    expected.contactName = u"Léa"_s;
    EXPECT_EQ(*m_desk->find<Organisation>(m_restaurant), expected);
}

// ---- gifts
// ------------------------------------------------------------------------------------------------------------

TEST_F(MealsPageTest, shouldSayThatARestaurantComesFirst) {
    makeCampaign();
    open();
    EXPECT_FALSE(m_page->gifts().panel().isShowingRecord());
    trigger(u"meals.tab.places"_s);
    EXPECT_EQ(m_page->tab(), MealsPage::PlacesTab);
}

TEST_F(MealsPageTest, shouldNoteAGiftOfSomebodyNewInOneStep) {
    makeEverything();
    open();
    trigger(u"meals.new"_s);
    GiftForm& form = m_page->gifts().form();
    ASSERT_TRUE(form.isVisible());
    EXPECT_FALSE(form.findChild<QLineEdit*>(u"giverEmail"_s)->isVisible());
    type(form, u"giver"_s, u"Noor Vandersmissen"_s);
    ASSERT_TRUE(form.findChild<QLineEdit*>(u"giverEmail"_s)->isVisible());
    type(form, u"giverEmail"_s, u"noor@"_s);
    form.findChild<ChoiceField*>(u"giverLanguage"_s)->setChosen(static_cast<int>(Language::Dutch));
    form.findChild<QSpinBox*>(u"giftMeals"_s)->setValue(3);
    EXPECT_EQ(form.findChild<PlaceCombo*>(u"giftRestaurant"_s)->chosen(), m_restaurant) << "there is only one";
    EXPECT_TRUE(form.findChild<QLabel*>(u"giftAmount"_s)->text().contains(euros(3'000)));
    form.findChild<TargetField*>(u"giftTarget"_s)->setTarget(m_hospital, u"Urgences"_s);
    Q_EMIT form.saveRequested();
    EXPECT_TRUE(shows(form, sentenceFor(FormIssue{FormProblem::EmailInvalid, {}, false})));
    EXPECT_EQ(m_desk->count(EntityType::Donation), 0);
    type(form, u"giverEmail"_s, u"noor@example.org"_s);
    Q_EMIT form.saveRequested();
    ASSERT_EQ(m_desk->count(EntityType::Donation), 1);
    const Donation made = gift(shownGift());
    EXPECT_EQ(made.meals, 3);
    EXPECT_EQ(made.amountCents, 3'000);
    EXPECT_EQ(made.campaign, m_campaign);
    EXPECT_EQ(made.hospital, m_hospital);
    EXPECT_EQ(made.unit, u"Urgences"_s);
    EXPECT_TRUE(StructuredCommunication::fromText(made.communication));
    const auto giver = m_desk->find<Person>(made.donor);
    ASSERT_TRUE(giver);
    EXPECT_EQ(giver->givenName, u"Noor"_s);
    EXPECT_EQ(giver->familyName, u"Vandersmissen"_s);
    EXPECT_EQ(giver->language, Language::Dutch);
    EXPECT_EQ(giver->emails, QStringList{u"noor@example.org"_s});
    EXPECT_EQ(m_page->gifts().panel().title(), u"Noor Vandersmissen"_s);
    EXPECT_EQ(m_changes.changes.size(), 2);
    undoLast();
    EXPECT_EQ(m_desk->count(EntityType::Donation), 0);
    EXPECT_EQ(m_desk->count(EntityType::Person), 0);
}

TEST_F(MealsPageTest, shouldFindTheGiverByTyping) {
    makeEverything();
    const PersonId giver = makePerson(u"Émilie"_s, u"Dubois"_s);
    open();
    trigger(u"meals.new"_s);
    GiftForm& form = m_page->gifts().form();
    type(form, u"giver"_s, u"emilie dub"_s);
    EXPECT_EQ(form.findChild<RecordField*>(u"giver"_s)->offeredIds(), QStringList{giver.toString()});
    type(form, u"giver"_s, u"emilie dubois"_s);
    EXPECT_FALSE(form.newGiver()) << "it is the known one";
    Q_EMIT form.saveRequested();
    EXPECT_EQ(gift(shownGift()).donor, giver);
    EXPECT_EQ(m_desk->count(EntityType::Person), 1);
}

TEST_F(MealsPageTest, shouldTakeAGiftWithoutAName) {
    makeEverything();
    open();
    trigger(u"meals.new"_s);
    Q_EMIT m_page->gifts().form().saveRequested();
    ASSERT_EQ(m_desk->count(EntityType::Donation), 1);
    EXPECT_TRUE(gift(shownGift()).donor.isEmpty());
    EXPECT_EQ(m_desk->count(EntityType::Person), 0);
}

TEST_F(MealsPageTest, shouldRefuseAGiftToARestaurantWithoutAnAccount) {
    makeCampaign();
    m_restaurant = makeRestaurant(u"Sans Compte"_s, {}, 1'000, 0);
    open();
    trigger(u"meals.new"_s);
    Q_EMIT m_page->gifts().form().saveRequested();
    EXPECT_EQ(m_desk->count(EntityType::Donation), 0);
    EXPECT_TRUE(m_said.contains(u"Sans Compte"_s)) << qPrintable(m_said);
    EXPECT_TRUE(m_page->gifts().form().isVisible());
}

TEST_F(MealsPageTest, shouldChangeAGiftAndItsMealsOnlyWhileNothingIsPaid) {
    makeEverything();
    const DonationId id = makeGift(2);
    open();
    trigger(u"meals.edit"_s);
    GiftForm& form = m_page->gifts().form();
    auto* meals = form.findChild<QSpinBox*>(u"giftMeals"_s);
    ASSERT_TRUE(meals->isEnabled());
    meals->setValue(5);
    Q_EMIT form.saveRequested();
    EXPECT_EQ(gift(id).meals, 5);
    EXPECT_EQ(gift(id).amountCents, 5'000);
    undoLast();
    EXPECT_EQ(gift(id).meals, 2);
    ASSERT_TRUE(MealDesk(*m_desk).enterPayment(id, 1'000, m_today.date));
    trigger(u"meals.edit"_s);
    EXPECT_FALSE(meals->isEnabled());
    form.findChild<TargetField*>(u"giftTarget"_s)->setTarget(m_hospital, {});
    Q_EMIT form.saveRequested();
    EXPECT_EQ(gift(id).hospital, m_hospital);
    EXPECT_EQ(gift(id).meals, 2);
}

TEST_F(MealsPageTest, shouldNoteAPaymentByHandByItsKey) {
    makeEverything();
    const DonationId id = makeGift(2);
    open();
    press(Qt::Key_M);
    auto* dialog = child<PaymentDialog>();
    ASSERT_TRUE(dialog);
    auto* amount = dialog->findChild<AmountField*>();
    EXPECT_EQ(amount->cents(), 2'000) << "what is still to come";
    amount->setText(u"rien"_s);
    dialog->findChild<QPushButton*>(u"yes"_s)->click();
    EXPECT_TRUE(dialog->isVisible()) << "no amount";
    amount->setText(u"12,50"_s);
    dialog->findChild<QPushButton*>(u"yes"_s)->click();
    EXPECT_EQ(gift(id).receivedCents, 1'250);
    EXPECT_EQ(gift(id).state, DonationState::Received);
    EXPECT_EQ(m_page->gifts().panel().figures().paid, 1) << "whole meals";
    undoLast();
    EXPECT_EQ(gift(id).receivedCents, 0);
    EXPECT_EQ(gift(id).state, DonationState::Pledged);
}

TEST_F(MealsPageTest, shouldPayBackWithAReasonAndNoMoreThanIsFree) {
    makeEverything();
    const DonationId id = makePaidGift(5);
    makeOrder(3);
    open();
    trigger(u"meals.gift.refund"_s);
    auto* dialog = child<RefundDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<AmountField*>()->cents(), 2'000);
    dialog->findChild<QPushButton*>(u"yes"_s)->click();
    EXPECT_TRUE(dialog->isVisible()) << "a reason is missing";
    dialog->findChild<QLineEdit*>(u"refundReason"_s)->setText(u"Payé deux fois"_s);
    dialog->findChild<AmountField*>()->setText(u"30"_s);
    dialog->findChild<QPushButton*>(u"yes"_s)->click();
    EXPECT_EQ(gift(id).receivedCents, 5'000);
    EXPECT_TRUE(m_said.contains(euros(2'000))) << qPrintable(m_said);

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    trigger(u"meals.gift.refund"_s);
    dialog = child<RefundDialog>();
    dialog->findChild<QLineEdit*>(u"refundReason"_s)->setText(u"Payé deux fois"_s);
    dialog->findChild<QPushButton*>(u"yes"_s)->click();
    EXPECT_EQ(gift(id).receivedCents, 3'000);
    EXPECT_EQ(gift(id).meals, 3);
    undoLast();
    EXPECT_EQ(gift(id).receivedCents, 5'000);
    EXPECT_EQ(gift(id).meals, 5);
}

TEST_F(MealsPageTest, shouldCancelAGiftThatNobodyPaid) {
    makeEverything();
    const DonationId id = makeGift(2);
    open();
    trigger(u"meals.gift.cancel"_s);
    EXPECT_EQ(gift(id).state, DonationState::Refunded);
    EXPECT_FALSE(can(u"meals.gift.cancel"_s));
    undoLast();
    EXPECT_EQ(gift(id).state, DonationState::Pledged);
    ASSERT_TRUE(MealDesk(*m_desk).enterPayment(id, 1'000, m_today.date));
    EXPECT_FALSE(can(u"meals.gift.cancel"_s)) << "it is paid in part";
}

TEST_F(MealsPageTest, shouldFindGiftsByNameCommunicationAndAmount) {
    makeEverything();
    const DonationId small = makeGift(2, makePerson(u"Émilie"_s, u"Dubois"_s));
    const DonationId large = makeGift(7, makePerson(u"Karim"_s, u"Benali"_s));
    open();
    GiftsSection& gifts = m_page->gifts();
    ASSERT_EQ(gifts.model().rowCount(), 2);
    const auto finds = [&](const QString& text, const DonationId& expected) {
        gifts.filter().setText(text);
        return QTest::qWaitFor(
            [&] { return gifts.model().rowCount() == 1 && gifts.model().idAt(0) == expected.toString(); });
    };
    EXPECT_TRUE(finds(u"emilie"_s, small));
    EXPECT_TRUE(finds(gift(large).communication.mid(3, 6), large));
    EXPECT_TRUE(finds(communicationText(gift(small).communication), small));
    EXPECT_TRUE(finds(u"70,00"_s, large));
    EXPECT_TRUE(finds(u"20 €"_s, small));
    EXPECT_EQ(m_page->shownRecord(), small.toString()) << "the only one is shown";
    gifts.filter().setText(u"personne"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return gifts.model().rowCount() == 0; }));
    EXPECT_FALSE(gifts.panel().isShowingRecord());
}

TEST_F(MealsPageTest, shouldWriteTheSlipAsPdf) {
    makeEverything();
    const DonationId id = makeGift(2, makePerson(u"Émilie"_s, u"Dubois"_s));
    open();
    EXPECT_EQ(m_page->printAction(), action(u"meals.gift.print"_s));
    const QString file = m_folder.filePath(u"slip.pdf"_s);
    m_page->gifts().paper().writePdf(id, file);
    QFile pdf(file);
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly)) << qPrintable(m_said);
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    EXPECT_TRUE(m_said.contains(u"slip.pdf"_s));
    m_page->gifts().paper().writePdf(id, m_folder.filePath(u"nowhere/slip.pdf"_s));
    EXPECT_TRUE(m_said.contains(u"nowhere"_s)) << qPrintable(m_said);
}

TEST_F(MealsPageTest, shouldGiveTheReceiptOnceSomethingArrived) {
    makeEverything();
    const DonationId id = makePaidGift(5, makePerson(u"Émilie"_s, u"Dubois"_s));
    const MealOrderId brought = makeOrder(3);
    open();
    EXPECT_FALSE(can(u"meals.gift.receipt"_s));
    EXPECT_FALSE(can(u"meals.gift.receiptCopy"_s));
    for (const MealOrderState to : {MealOrderState::Confirmed, MealOrderState::Collected, MealOrderState::Delivered})
        ASSERT_TRUE(MealDesk(*m_desk).moveOrder(brought, to));
    EXPECT_TRUE(can(u"meals.gift.receipt"_s));
    trigger(u"meals.gift.receiptCopy"_s);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(u"17/03/2026, Hôpital Saint-Pierre: 3 "_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Émilie Dubois"_s)) << qPrintable(text);
    const QString file = m_folder.filePath(u"receipt.pdf"_s);
    m_page->gifts().paper().writeReceiptPdf(id, file);
    EXPECT_TRUE(QFile::exists(file)) << qPrintable(m_said);
    m_page->gifts().paper().writeReceiptPdf(id, m_folder.filePath(u"nowhere/receipt.pdf"_s));
    EXPECT_TRUE(m_said.contains(u"nowhere"_s)) << qPrintable(m_said);
}

TEST_F(MealsPageTest, shouldBeginNothingElseWhileAGiftIsNoted) {
    makeEverything();
    open();
    trigger(u"meals.new"_s);
    for (const QString& other :
         {u"meals.campaign.new"_s, u"meals.campaign.edit"_s, u"meals.campaign.close"_s, u"meals.bank"_s})
        EXPECT_FALSE(can(other)) << qPrintable(other);
    Q_EMIT m_page->gifts().form().leaveRequested();
    EXPECT_TRUE(can(u"meals.campaign.new"_s));
    EXPECT_TRUE(can(u"meals.bank"_s));
}

// ---- payments
// ---------------------------------------------------------------------------------------------------------

TEST_F(MealsPageTest, shouldSayWhyAPaymentBelongsToNoGift) {
    makeEverything();
    const DonationId id = makeGift(2);
    const QString right = gift(id).communication;
    QString wrong = right;
    wrong[0] = wrong[0] == u'9' ? u'8' : QChar(wrong[0].unicode() + 1);
    const OrganisationId other = makeRestaurant(u"Autre"_s, {}, 1'000, 0);
    EXPECT_EQ(doubtOf(*m_desk, m_restaurant, u"merci beaucoup"_s), PaymentDoubt::NoReference);
    EXPECT_EQ(doubtOf(*m_desk, m_restaurant, communicationText(right) + u" merci"_s), PaymentDoubt::NotAssigned);
    EXPECT_EQ(doubtOf(*m_desk, other, right), PaymentDoubt::OtherRestaurant);
    EXPECT_EQ(doubtOf(*m_desk, m_restaurant, u"+++%1/%2/%3+++"_s.arg(wrong.left(3), wrong.mid(3, 4), wrong.mid(7))),
              PaymentDoubt::WrongReference);
    EXPECT_EQ(doubtOf(*m_desk, m_restaurant, u"000/0000/00097"_s), PaymentDoubt::UnknownReference);
}

TEST_F(MealsPageTest, shouldAssignAnUnknownPaymentByKeyAndGoToTheNext) {
    makeEverything();
    const DonationId twenty = makeGift(2, makePerson(u"Pieter"_s, u"Wouters"_s));
    makeGift(3);
    const PaymentId first = makePayment(2'000, u"merci"_s);
    const PaymentId second = makePayment(4'500);
    open();
    EXPECT_EQ(m_page->pending(), 2);
    m_page->showTab(MealsPage::PaymentsTab);
    m_page->openRecord(first.toString());
    PaymentPanel& panel = m_page->payments().panel();
    EXPECT_EQ(panel.suggestion(), twenty);
    EXPECT_EQ(m_page->payments().filter().chosenFilter(), u"unassigned"_s);
    m_page->payments().table().setFocus();
    press(Qt::Key_A);
    EXPECT_EQ(payment(first).state, PaymentState::Assigned);
    EXPECT_EQ(payment(first).donation, twenty);
    EXPECT_EQ(gift(twenty).receivedCents, 2'000);
    EXPECT_EQ(m_page->pending(), 1);
    ASSERT_TRUE(panel.payment());
    EXPECT_EQ(panel.payment()->id, second) << "the next that has to be looked at";
    EXPECT_TRUE(panel.suggestion().isEmpty());
    EXPECT_FALSE(can(u"meals.payment.assign"_s)) << "nothing of just that amount is open";
    undoLast();
    EXPECT_EQ(payment(first).state, PaymentState::Unassigned);
    EXPECT_EQ(gift(twenty).receivedCents, 0);
}

TEST_F(MealsPageTest, shouldFindAnotherGiftForAPayment) {
    makeEverything();
    const DonationId small = makeGift(2, makePerson(u"Pieter"_s, u"Wouters"_s));
    const DonationId large = makeGift(7, makePerson(u"Karim"_s, u"Benali"_s));
    const PaymentId id = makePayment(4'500);
    open();
    m_page->openRecord(id.toString());
    trigger(u"meals.payment.find"_s);
    auto* dialog = child<FindGiftDialog>();
    ASSERT_TRUE(dialog);
    auto* text = dialog->findChild<QLineEdit*>(u"giftText"_s);
    text->setText(u"wout"_s);
    EXPECT_EQ(dialog->chosen(), small);
    text->setText(gift(large).communication.left(7));
    EXPECT_EQ(dialog->chosen(), large);
    text->setText(u"nobody"_s);
    EXPECT_FALSE(dialog->findChild<QPushButton*>(u"yes"_s)->isEnabled());
    text->setText(u"70"_s);
    dialog->findChild<QPushButton*>(u"yes"_s)->click();
    EXPECT_EQ(payment(id).donation, large);
    EXPECT_EQ(gift(large).receivedCents, 4'500);
}

TEST_F(MealsPageTest, shouldLeaveAPaymentAsideLookAgainAndTakeItOffItsGift) {
    makeEverything();
    const DonationId gifted = makeGift(2);
    const PaymentId id = makePayment(2'000);
    open();
    m_page->openRecord(id.toString());
    trigger(u"meals.payment.aside"_s);
    auto* question = child<QInputDialog>();
    ASSERT_TRUE(question);
    question->setTextValue(u"Une facture"_s);
    question->accept();
    EXPECT_EQ(payment(id).state, PaymentState::Ignored);
    EXPECT_EQ(payment(id).reason, u"Une facture"_s);
    m_page->openRecord(id.toString());
    trigger(u"meals.payment.again"_s);
    EXPECT_EQ(payment(id).state, PaymentState::Unassigned);
    trigger(u"meals.payment.assign"_s);
    EXPECT_EQ(gift(gifted).receivedCents, 2'000);
    makeOrder(2);
    m_page->openRecord(id.toString());
    trigger(u"meals.payment.takeOff"_s);
    EXPECT_EQ(payment(id).state, PaymentState::Assigned) << "its meals are ordered";
    EXPECT_EQ(m_said, sentenceFor(Refusal{RefusalCode::MealsOrdered, {}, {}}));
    const auto ordered = m_desk->findBy<MealOrder>("campaign"_L1, m_campaign.toString()).first().id;
    ASSERT_TRUE(MealDesk(*m_desk).moveOrder(ordered, MealOrderState::Failed, u"Panne"_s));
    ASSERT_TRUE(MealDesk(*m_desk).giveBack(ordered));
    trigger(u"meals.payment.takeOff"_s);
    EXPECT_EQ(payment(id).state, PaymentState::Unassigned);
    EXPECT_EQ(gift(gifted).receivedCents, 0);
    undoLast();
    EXPECT_EQ(payment(id).state, PaymentState::Assigned);
}

TEST_F(MealsPageTest, shouldShowABankFileBeforeKeepingItInOneStep) {
    makeEverything();
    const DonationId whole = makeGift(2);
    const DonationId part = makeGift(4);
    makeGift(3);
    const QString file =
        writeBankFile({bankRow(u"16/03/2026"_s, u"20,00"_s, u"AN PEETERS"_s, starred(gift(whole).communication)),
                       bankRow(u"16/03/2026"_s, u"15,00"_s, u"JAN JANSSENS"_s, starred(gift(part).communication)),
                       bankRow(u"16/03/2026"_s, u"30,00"_s, u"EVA MAES"_s, {}, u"voor de verpleging"_s),
                       bankRow(u"16/03/2026"_s, u"-120,00"_s, u"SLAGERIJ"_s, {}, u"factuur 12"_s),
                       bankRow(u"16/03/2026"_s, u"veel"_s, u"NIEMAND"_s, {})});
    open();
    const auto read = [&](const QString& path) {
        QSignalSpy ended(&m_page->payments(), &PaymentsSection::bankEnded);
        m_page->payments().readFile(path);
        ASSERT_TRUE(ended.wait(patience));
    };
    m_page->showTab(MealsPage::PaymentsTab);
    read(file);
    ASSERT_TRUE(m_page->payments().preview()) << qPrintable(m_said);
    const BankPreview& preview = *m_page->payments().preview();
    EXPECT_EQ(preview.reading.count(BankMatch::Matched), 1);
    EXPECT_EQ(preview.reading.count(BankMatch::Partial), 1);
    EXPECT_EQ(preview.reading.count(BankMatch::Unknown), 1);
    EXPECT_EQ(preview.reading.count(BankMatch::Outgoing), 1);
    EXPECT_EQ(preview.faults.size(), 1);
    EXPECT_TRUE(preview.lines.first().cells.contains(u"EVA MAES"_s)) << "what has to be looked at first";
    EXPECT_EQ(m_desk->count(EntityType::Payment), 0) << "nothing is kept yet";

    QSignalSpy kept(&m_page->payments(), &PaymentsSection::bankEnded);
    trigger(u"meals.bank.keep"_s);
    ASSERT_TRUE(kept.wait(patience));
    EXPECT_EQ(m_desk->count(EntityType::Payment), 3);
    EXPECT_EQ(gift(whole).state, DonationState::Received);
    EXPECT_EQ(gift(part).receivedCents, 1'500);
    EXPECT_EQ(m_page->pending(), 1);
    EXPECT_FALSE(m_page->payments().isBusy());
    EXPECT_EQ(m_page->payments().model().rowCount(), 1) << "the one to be looked at";
    const ChangeSet changes = m_changes;
    const QString undo = m_undo;

    read(file);
    EXPECT_EQ(m_page->payments().preview()->reading.count(BankMatch::Known), 3);
    EXPECT_FALSE(can(u"meals.bank.keep"_s)) << "nothing in it is new";
    trigger(u"meals.bank.leave"_s);
    EXPECT_FALSE(m_page->payments().isBusy());

    m_changes = changes;
    m_undo = undo;
    undoLast();
    EXPECT_EQ(m_desk->count(EntityType::Payment), 0);
    EXPECT_EQ(gift(whole).state, DonationState::Pledged);
}

TEST_F(MealsPageTest, shouldSayWhatIsWrongWithAFile) {
    makeEverything();
    open();
    const QString path = m_folder.filePath(u"liste.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Nom;Prénom\nDubois;Émilie\n");
    file.close();
    const auto read = [&](const QString& one) {
        m_said.clear();
        QSignalSpy ended(&m_page->payments(), &PaymentsSection::bankEnded);
        m_page->payments().readFile(one);
        EXPECT_TRUE(ended.wait(patience));
    };
    read(path);
    EXPECT_TRUE(m_said.contains(u"liste.csv"_s) && m_said.contains(u"Belfius"_s)) << qPrintable(m_said);
    EXPECT_FALSE(m_page->payments().isBusy());
    read(m_folder.filePath(u"missing.csv"_s));
    EXPECT_TRUE(m_said.contains(u"missing.csv"_s)) << qPrintable(m_said);
}

TEST_F(MealsPageTest, shouldReadAFileThatIsDroppedOnThePage) {
    makeEverything();
    const DonationId id = makeGift(2);
    const QString path =
        writeBankFile({bankRow(u"16/03/2026"_s, u"20,00"_s, u"AN PEETERS"_s, starred(gift(id).communication))});
    open();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QSignalSpy ended(&m_page->payments(), &PaymentsSection::bankEnded);
    QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    ASSERT_TRUE(ended.wait(patience));
    EXPECT_EQ(m_page->tab(), MealsPage::PaymentsTab);
    EXPECT_TRUE(m_page->payments().preview());
}

// ---- orders
// -----------------------------------------------------------------------------------------------------------

TEST_F(MealsPageTest, shouldOrderWithinWhatIsPaidAndWhatIsCooked) {
    makeEverything();
    makePaidGift(25);
    open();
    m_page->showTab(MealsPage::OrdersTab);
    trigger(u"meals.new"_s);
    OrderForm& form = m_page->orders().form();
    QSignalSpy room(&form, &OrderForm::roomShown);
    Q_EMIT form.saveRequested();
    EXPECT_TRUE(shows(form, u"Choose where the meals are brought."_s));
    form.findChild<TargetField*>(u"orderTarget"_s)->setTarget(m_hospital, u"Urgences"_s);
    form.findChild<QDateEdit*>(u"orderDate"_s)->setDate(m_today.date);
    ASSERT_TRUE(QTest::qWaitFor([&] { return form.room().has_value(); }, patience));
    EXPECT_EQ(form.room()->ready, 25);
    EXPECT_EQ(form.room()->kitchen, 20);
    auto* meals = form.findChild<QSpinBox*>(u"orderMeals"_s);
    meals->setValue(30);
    Q_EMIT form.saveRequested();
    EXPECT_TRUE(m_said.isEmpty()) << "the window's thread does not wait for it";
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_said.isEmpty(); }, patience));
    const Refusal full{RefusalCode::KitchenFull, m_restaurant.toString(), u"20"_s};
    EXPECT_TRUE(m_said.contains(u"Chez Léa"_s) && m_said.contains(u"20"_s)) << qPrintable(m_said);
    EXPECT_TRUE(shows(form, m_said)) << "below the field too";
    EXPECT_EQ(m_desk->count(EntityType::MealOrder), 0);
    meals->setValue(15);
    Q_EMIT form.saveRequested();
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_done.startsWith(u"Ordered"_s); }, patience));
    ASSERT_EQ(m_desk->count(EntityType::MealOrder), 1);
    const auto id = MealOrderId::fromString(m_page->orders().shownRecord());
    ASSERT_TRUE(id);
    EXPECT_EQ(order(*id).meals, 15);
    EXPECT_EQ(order(*id).unit, u"Urgences"_s);
    EXPECT_EQ(order(*id).date, m_today.date);

    trigger(u"meals.new"_s);
    form.findChild<TargetField*>(u"orderTarget"_s)->setTarget(m_hospital, {});
    meals->setValue(12); // tomorrow the kitchen could
    m_said.clear();
    Q_EMIT form.saveRequested();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_said.isEmpty(); }, patience));
    EXPECT_EQ(m_desk->count(EntityType::MealOrder), 1);
    EXPECT_EQ(m_said, sentenceFor(Refusal{RefusalCode::MealsShort, m_restaurant.toString(), u"10"_s}));
}

TEST_F(MealsPageTest, shouldFollowAnOrderToTheUnitAndKeepTheBooksInBalance) {
    makeEverything();
    const DonationId paid = makePaidGift(10, makePerson(u"Émilie"_s, u"Dubois"_s));
    const MealOrderId id = makeOrder(6);
    openAndRead();
    m_page->openRecord(id.toString());
    EXPECT_FALSE(can(u"meals.order.delivered"_s));
    m_page->orders().table().setFocus();
    press(Qt::Key_C);
    EXPECT_EQ(order(id).state, MealOrderState::Confirmed);
    press(Qt::Key_U);
    EXPECT_EQ(order(id).state, MealOrderState::Collected);
    press(Qt::Key_D);
    EXPECT_EQ(order(id).state, MealOrderState::Delivered);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_page->bar().figures().contains(u"delivered 6"_s); }, patience));
    EXPECT_EQ(gift(paid).state, DonationState::Received) << "4 of its meals are still free";
    const QString text = m_page->numbers().text();
    EXPECT_TRUE(text.contains(u"Given 10 = ordered 6 + pending 4"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Ordered 6 = delivered 6 + failed 0 + under way 0"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"Hôpital Saint-Pierre: 6"_s)) << qPrintable(text);
    EXPECT_EQ(m_page->bar().balanceText(), u"The books balance"_s);
    EXPECT_TRUE(m_page->bar().figures().contains(u"delivered 6"_s)) << qPrintable(m_page->bar().figures());
    const auto& ledger = m_page->numbers().ledger();
    ASSERT_EQ(ledger.rowCount(), 2);
    EXPECT_EQ(ledger.index(0, 0).data().toString(), u"Chez Léa"_s);
    EXPECT_EQ(ledger.index(1, ledger.columnCount() - 1).data().toString(), u"balances"_s);
    undoLast();
    EXPECT_EQ(order(id).state, MealOrderState::Collected);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_page->bar().figures().contains(u"delivered 0"_s); }, patience));
}

TEST_F(MealsPageTest, shouldNoteWhyAnOrderFailedAndGiveItsMealsBack) {
    makeEverything();
    makePaidGift(10);
    const MealOrderId id = makeOrder(6);
    openAndRead();
    m_page->openRecord(id.toString());
    trigger(u"meals.order.failed"_s);
    auto* question = child<QInputDialog>();
    ASSERT_TRUE(question);
    question->setTextValue(u"Le vélo est tombé en panne"_s);
    question->accept();
    EXPECT_EQ(order(id).state, MealOrderState::Failed);
    EXPECT_EQ(order(id).failReason, u"Le vélo est tombé en panne"_s);
    EXPECT_EQ(m_page->orders().panel().order()->id, id) << "there is more to do with it";
    EXPECT_EQ(MealDesk(*m_desk).mealsReady(m_campaign, m_restaurant, m_hospital), 4);
    trigger(u"meals.order.giveBack"_s);
    EXPECT_TRUE(order(id).returned);
    EXPECT_EQ(MealDesk(*m_desk).mealsReady(m_campaign, m_restaurant, m_hospital), 10);
    EXPECT_FALSE(can(u"meals.order.giveBack"_s));
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_page->numbers().text().contains(u"Given 10 = ordered 0 + pending 10"_s); }, patience));
    undoLast();
    EXPECT_FALSE(order(id).returned);
}

TEST_F(MealsPageTest, shouldShowOrdersByDayAndRestaurant) {
    makeEverything();
    makePaidGift(20);
    const MealOrderId today = makeOrder(4);
    OrderDraft later;
    later.campaign = m_campaign;
    later.restaurant = m_restaurant;
    later.hospital = m_hospital;
    later.date = m_today.date.addDays(2);
    later.meals = 5;
    ASSERT_TRUE(MealDesk(*m_desk).order(later, m_today));
    openAndRead();
    m_page->showTab(MealsPage::OrdersTab);
    auto* days = child<QComboBox>(u"orderDays"_s);
    ASSERT_EQ(days->count(), 3);
    EXPECT_EQ(m_page->orders().model().rowCount(), 2);
    days->setCurrentIndex(1);
    ASSERT_EQ(m_page->orders().model().rowCount(), 1);
    EXPECT_EQ(m_page->orders().model().idAt(0), today.toString());
    child<PlaceCombo>(u"orderRestaurants"_s)->choose(makeRestaurant(u"Autre"_s, {}, 1'000, 0));
    EXPECT_EQ(m_page->orders().model().rowCount(), 0);
    m_page->openRecord(today.toString());
    EXPECT_EQ(days->currentIndex(), 0) << "what was asked for is worth more than the filter";
    EXPECT_EQ(m_page->orders().shownRecord(), today.toString());
}

// ---- numbers, and the page as a whole
// ---------------------------------------------------------------------------------

TEST_F(MealsPageTest, shouldCopyTheNumbersAndSaveTheLedger) {
    makeEverything();
    makePaidGift(10);
    openAndRead();
    m_page->showTab(MealsPage::NumbersTab);
    trigger(u"meals.numbers.copy"_s);
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"Un repas pour soigner"_s));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(u"Given 10 = ordered 0 + pending 10"_s));
    const QString path = m_folder.filePath(u"ledger.csv"_s);
    m_page->numbers().writeCsv(path);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(m_said);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    ASSERT_EQ(lines.size(), 4) << "header, restaurant, total, end";
    EXPECT_TRUE(lines[1].startsWith(u"Chez Léa;0;10;0;10;"_s)) << qPrintable(lines[1]);
    EXPECT_TRUE(lines[1].endsWith(u";yes"_s)) << qPrintable(lines[1]);
    EXPECT_TRUE(lines[2].startsWith(u"Total;0;10;0;10;"_s)) << qPrintable(lines[2]);
    m_page->numbers().writeCsv(m_folder.filePath(u"nowhere/ledger.csv"_s));
    EXPECT_TRUE(m_said.contains(u"nowhere"_s)) << qPrintable(m_said);
}

TEST_F(MealsPageTest, shouldSaveAndPrintTheNumbersByWeekRestaurantAndHospital) {
    makeEverything();
    makePaidGift(10);
    const MealOrderId brought = makeOrder(6);
    ASSERT_TRUE(MealDesk(*m_desk).deliverOrder(brought));
    openAndRead();
    m_page->showTab(MealsPage::NumbersTab);
    const QString text = m_page->numbers().text();
    for (const QString& said : {u"Meals given: 10"_s, u"Meals ordered: 6"_s, u"Meals delivered: 6"_s,
                                u"Restaurants that cook: 1"_s, u"Hospitals reached: 1"_s, u"Meals by week"_s})
        EXPECT_TRUE(text.contains(said)) << qPrintable(said + u"\nin\n"_s + text);
    const QString list = m_folder.filePath(u"numbers.csv"_s);
    m_page->numbers().writeNumbers(list);
    QFile file(list);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(m_said);
    const QString lines = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(lines.contains(u"By restaurant;Chez Léa;10;6;6;"_s)) << qPrintable(lines);
    EXPECT_TRUE(lines.contains(u"By hospital;Hôpital Saint-Pierre;;;6;"_s)) << qPrintable(lines);
    EXPECT_TRUE(lines.contains(u";Total;10;6;6;"_s)) << qPrintable(lines);
    EXPECT_TRUE(lines.contains(u"By week;"_s)) << qPrintable(lines);
    const QString paper = m_folder.filePath(u"numbers.pdf"_s);
    m_page->numbers().writePdf(paper);
    EXPECT_TRUE(QFile::exists(paper)) << qPrintable(m_said);
    EXPECT_EQ(m_page->printAction(), action(u"meals.numbers.print"_s));
    EXPECT_TRUE(can(u"meals.numbers.print"_s));
    m_page->numbers().writePdf(m_folder.filePath(u"nowhere/numbers.pdf"_s));
    EXPECT_TRUE(m_said.contains(u"nowhere"_s)) << qPrintable(m_said);
}

TEST_F(MealsPageTest, shouldDrawTheLatestWeeksOnPaper) {
    CampaignBooks books;
    const QDate monday(2026, 1, 5);
    constexpr int weeks = 20;
    for (int week = 0; week < weeks; ++week)
        books.ledger.weeks.append({.monday = monday.addDays(7 * week), .delivered = 10 + week});
    const CampaignSheet sheet = sheetOf(books, monday);
    ASSERT_FALSE(sheet.bars.isEmpty());
    EXPECT_LE(sheet.bars.size(), 9) << "the chart is no higher";
    EXPECT_EQ(sheet.bars.last().text, u"29"_s);
}

TEST_F(MealsPageTest, shouldEnrolANewGiverAsAnybodyElse) {
    makeEverything();
    GiftDraft draft;
    draft.campaign = m_campaign;
    draft.restaurant = m_restaurant;
    draft.meals = 2;
    Person giver;
    giver.givenName = u"  Eva "_s;
    giver.familyName = u"Maes"_s;
    giver.language = Language::Dutch;
    giver.phones = {u"0470 99 88 77"_s, QString()};
    giver.address.postcode = u"1050"_s;
    const auto saved = saveGift(*m_desk, Geocoder{QString()}, draft, giver, m_today);
    ASSERT_TRUE(saved);
    const auto person = m_desk->find<Person>(gift(saved->id).donor);
    ASSERT_TRUE(person);
    EXPECT_EQ(person->givenName, u"Eva"_s);
    EXPECT_EQ(person->phones, QStringList{u"+32470998877"_s});
    EXPECT_TRUE(person->position.isValid()) << "in the middle of the postcode";
    giver.language.reset();
    const auto refused = saveGift(*m_desk, Geocoder{QString()}, draft, giver, m_today);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.refusal().code, RefusalCode::NotComplete);
    EXPECT_EQ(m_desk->count(EntityType::Donation), 1);
}

TEST_F(MealsPageTest, shouldSayWhenTheBooksDoNotBalance) {
    makeEverything();
    makePaidGift(4);
    const MealOrderId id = makeOrder(4);
    m_desk->write([&](Desk::Writer& writer) { // as two PCs apart may leave it
        MealOrder broken = *writer.find<MealOrder>(id);
        broken.meals = 6;
        writer.save(broken);
    });
    openAndRead();
    EXPECT_EQ(m_page->bar().balanceText(), u"The books do not balance"_s);
    EXPECT_TRUE(m_page->numbers().text().contains(u"Given 4 ≠ ordered 6 + pending 0"_s))
        << qPrintable(m_page->numbers().text());
}

TEST_F(MealsPageTest, shouldOpenEachKindOfRecordInItsCampaign) {
    makeEverything();
    const DonationId paid = makePaidGift(4);
    const MealOrderId ordered = makeOrder(2);
    const CampaignId before = m_campaign;
    m_today = Today::at(m_today.now.addDays(1));
    makeCampaign();
    open();
    ASSERT_EQ(m_page->campaign(), m_campaign) << "the newest";
    EXPECT_EQ(m_page->gifts().model().rowCount(), 0);
    m_page->openRecord(paid.toString());
    EXPECT_EQ(m_page->campaign(), before);
    EXPECT_EQ(m_page->tab(), MealsPage::GiftsTab);
    EXPECT_EQ(m_page->shownRecord(), paid.toString());
    m_page->openRecord(m_campaign.toString());
    EXPECT_EQ(m_page->campaign(), m_campaign);
    EXPECT_EQ(m_page->tab(), MealsPage::NumbersTab);
    EXPECT_EQ(m_page->shownRecord(), m_campaign.toString());
    m_page->openRecord(ordered.toString());
    EXPECT_EQ(m_page->campaign(), before);
    EXPECT_EQ(m_page->shownRecord(), ordered.toString());
    const QString paymentId = m_desk->idsBy(EntityType::Payment, "donation"_L1, paid.toString()).first();
    m_page->openRecord(paymentId);
    EXPECT_EQ(m_page->tab(), MealsPage::PaymentsTab);
    EXPECT_EQ(m_page->shownRecord(), paymentId);
    m_page->openRecord(m_hospital.toString());
    EXPECT_EQ(m_page->tab(), MealsPage::PlacesTab);
    EXPECT_EQ(m_page->shownRecord(), m_hospital.toString());
}

TEST_F(MealsPageTest, shouldFollowWhatOthersChange) {
    makeEverything();
    const DonationId id = makeGift(2, makePerson(u"Émilie"_s, u"Dubois"_s));
    openAndRead();
    EXPECT_EQ(m_page->gifts().panel().gift()->receivedCents, 0);
    waitForBooks([&] { ASSERT_TRUE(MealDesk(*m_desk).enterPayment(id, 2'000, m_today.date)); });
    EXPECT_EQ(m_page->gifts().panel().gift()->receivedCents, 2'000);
    EXPECT_TRUE(m_page->bar().figures().contains(u"given 2 of 200"_s)) << qPrintable(m_page->bar().figures());
    makeGift(3);
    EXPECT_EQ(m_page->gifts().model().rowCount(), 2);
    EXPECT_EQ(m_page->shownRecord(), id.toString());
}

TEST_F(MealsPageTest, shouldKeepWhatIsBeingTyped) {
    makeEverything();
    makeGift(2);
    open();
    trigger(u"meals.new"_s);
    GiftForm& form = m_page->gifts().form();
    type(form, u"giver"_s, u"Noor Vander"_s);
    makeGift(3);
    EXPECT_TRUE(form.isVisible());
    EXPECT_FALSE(can(u"meals.new"_s));
    EXPECT_FALSE(can(u"meals.gift.cancel"_s));
    m_page->showTab(MealsPage::OrdersTab);
    m_page->showTab(MealsPage::GiftsTab);
    EXPECT_TRUE(form.isVisible());
    EXPECT_EQ(form.findChild<QLineEdit*>(u"giver"_s)->text(), u"Noor Vander"_s);
    Q_EMIT form.leaveRequested();
    EXPECT_TRUE(can(u"meals.new"_s));
    EXPECT_EQ(m_desk->count(EntityType::Donation), 2);
}

TEST_F(MealsPageTest, shouldGiveEachCommandAWordATipAndAKeyOfItsOwn) {
    makeEverything();
    open();
    QHash<QString, QString> taken;
    EXPECT_GT(m_page->menuActions().size(), 30);
    for (const QAction* command : m_page->menuActions()) {
        EXPECT_FALSE(command->text().isEmpty()) << qPrintable(command->objectName());
        EXPECT_FALSE(command->statusTip().isEmpty()) << qPrintable(command->objectName());
        EXPECT_FALSE(command->shortcuts().isEmpty()) << qPrintable(command->objectName());
        for (const QKeySequence& sequence : command->shortcuts()) {
            const QString key = sequence.toString();
            EXPECT_FALSE(taken.contains(key))
                << qPrintable(key) << ": " << qPrintable(command->objectName()) << ", " << qPrintable(taken.value(key));
            taken.insert(key, command->objectName());
        }
    }
}

/// In the language and scheme that ENTRAIDE_PICTURES_LOOK names ("fr", "nl-dark"), with the words of the file that
/// ENTRAIDE_PICTURES_WORDS names.
TEST_F(MealsPageTest, shouldShowEachTabAndFormWithinItsPlace) {
    const QString scene = qEnvironmentVariable("ENTRAIDE_PICTURES_LOOK", u"en"_s);
    const QLocale before;
    const Language language = InterfaceLanguage::fromCode(scene.left(2)).value_or(Language::English);
    QLocale::setDefault(InterfaceLanguage::localeOf(language));
    QTranslator words;
    if (words.load(qEnvironmentVariable("ENTRAIDE_PICTURES_WORDS")))
        QCoreApplication::installTranslator(&words);
    Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()),
                scene.endsWith(u"dark"_s) ? Scheme::Dark : Scheme::Light);
    open();
    look(u"0-none"_s);
    m_page.reset();
    makeEverything();
    makeRestaurant(u"Traiteur Les Deux Poêles"_s, {}, 1'150, 0);
    const OrganisationId saintLuc = makeHospital(u"Cliniques universitaires Saint-Luc"_s);
    const PersonId emilie = makePerson(u"Émilie"_s, u"Dubois"_s);
    const PersonId karim = makePerson(u"Karim"_s, u"Benali"_s);
    const DonationId first = makePaidGift(10, emilie);
    makePaidGift(14, karim);
    makeGift(3, makePerson(u"Noor"_s, u"Vandersmissen"_s), saintLuc);
    makeGift(2);
    const DonationId part = makeGift(4, makePerson(u"Lotte"_s, u"Verbeke"_s));
    ASSERT_TRUE(MealDesk(*m_desk).enterPayment(part, 2'500, m_today.date));
    m_desk->write([&](Desk::Writer& writer) {
        Donation gift = *writer.find<Donation>(first);
        gift.message = u"Merci pour tout ce que vous faites. Courage, on pense à vous."_s;
        writer.save(gift);
    });
    const MealOrderId done = makeOrder(8);
    for (const MealOrderState to : {MealOrderState::Confirmed, MealOrderState::Collected, MealOrderState::Delivered})
        ASSERT_TRUE(MealDesk(*m_desk).moveOrder(done, to));
    const MealOrderId underWay = makeOrder(6);
    ASSERT_TRUE(MealDesk(*m_desk).moveOrder(underWay, MealOrderState::Confirmed));
    makeOrder(2);
    makePayment(2'000, u"merci beaucoup"_s);
    makePayment(4'500, u"+++000/0000/00098+++"_s);
    openAndRead();
    m_page->openRecord(first.toString());
    look(u"1-gift"_s);
    trigger(u"meals.new"_s);
    m_page->gifts().form().findChild<QLineEdit*>(u"giver"_s)->insert(u"Jan Peeters"_s);
    m_page->gifts().form().findChild<PlaceCombo*>(u"giftRestaurant"_s)->choose(m_restaurant);
    m_page->gifts().form().findChild<QSpinBox*>(u"giftMeals"_s)->setValue(3);
    look(u"2-gift-form"_s);
    Q_EMIT m_page->gifts().form().leaveRequested();
    m_page->showTab(MealsPage::PaymentsTab);
    m_page->payments().table().chooseRow(0);
    look(u"3-payments"_s);
    const QString file =
        writeBankFile({bankRow(u"16/03/2026"_s, u"15,00"_s, u"LOTTE VERBEKE"_s, starred(gift(part).communication)),
                       bankRow(u"16/03/2026"_s, u"30,00"_s, u"EVA MAES"_s, {}, u"voor de verpleging"_s),
                       bankRow(u"16/03/2026"_s, u"-120,00"_s, u"SLAGERIJ"_s, {}, u"factuur 12"_s),
                       bankRow(u"16/03/2026"_s, u"veel"_s, u"NIEMAND"_s, {})});
    QSignalSpy ended(&m_page->payments(), &PaymentsSection::bankEnded);
    m_page->payments().readFile(file);
    ASSERT_TRUE(ended.wait(patience));
    look(u"4-bank"_s);
    trigger(u"meals.bank.leave"_s);
    m_page->openRecord(underWay.toString());
    look(u"5-order"_s);
    trigger(u"meals.new"_s);
    m_page->orders().form().findChild<TargetField*>(u"orderTarget"_s)->setTarget(m_hospital, u"Urgences"_s);
    m_page->orders().form().findChild<PlaceCombo*>(u"orderRestaurant"_s)->choose(m_restaurant);
    m_page->orders().form().findChild<QSpinBox*>(u"orderMeals"_s)->setValue(12);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_page->orders().form().room().has_value(); }, patience));
    look(u"6-order-form"_s);
    Q_EMIT m_page->orders().form().leaveRequested();
    m_page->openRecord(m_restaurant.toString());
    look(u"7-place"_s);
    m_page->openRecord(m_hospital.toString());
    trigger(u"meals.edit"_s);
    look(u"8-place-form"_s);
    Q_EMIT m_page->places().form().leaveRequested();
    m_page->showTab(MealsPage::NumbersTab);
    look(u"9-numbers"_s);
    QCoreApplication::removeTranslator(&words);
    QLocale::setDefault(before);
}

} // namespace
} // namespace entraide::THIS_FILE
