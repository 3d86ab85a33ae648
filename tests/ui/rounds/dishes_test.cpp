// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desk.h"
#include "ui/common/list_table.h"
#include "ui/records/address_lookup.h"
#include "ui/records/editors.h"
#include "ui/rounds/dish_form.h"
#include "ui/rounds/dish_panel.h"
#include "ui/rounds/dishes_section.h"
#include "ui/rounds/needs_field.h"
#include "ui/rounds/round_dialogs.h"
#include "ui/rounds/rounds_page.h"
#include "ui/rounds/street_section.h"
#include "ui/rounds/zone_form.h"
#include "ui/rounds/zones_section.h"
#include "ui/words/time_words.h"
#include "workflows/candidates.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

#include <algorithm>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr int dishesPatience = 20'000; ///< milliseconds

class DishesTest : public ::testing::Test {
protected:
    DishesTest()
        : m_desk(Desk::create(m_folder.filePath(u"desk.entraide"_s), {}, u"Permanence d’Ixelles"_s, true))
        , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        m_ada = cook(u"Ada"_s);
        m_candidates = std::make_unique<CandidateService>(*m_desk);
        m_context.emplace(PageContext{*m_desk, *m_candidates, m_addresses, m_settings,
                                      [this] { return Today::at(m_now); }, u"Nadia"_s});
        m_page = std::make_unique<RoundsPage>(*m_context);
        m_page->resize(1240, 800);
        m_page->show();
        QObject::connect(m_page.get(), &Page::done, m_page.get(),
                         [this](const QString& sentence, const QString&, const ChangeSet& changes) {
                             m_said = sentence;
                             m_changes = changes;
                         });
    }

    template <Record R> decltype(R::id) put(R record) {
        m_desk->write([&](Desk::Writer& writer) { record.id = writer.save(record); });
        return record.id;
    }
    PersonId cook(const QString& name) {
        Person p;
        p.givenName = name;
        p.familyName = u"Cuistot"_s;
        p.language = Language::French;
        p.phones = {u"+32468000002"_s};
        p.address = {u"Rue des Tilleuls"_s, u"4"_s, {}, u"1050"_s, u"Ixelles"_s};
        p.position = {50.83, 4.37};
        return put(p);
    }
    void takenUntil(int minute) {
        DeskProfile profile;
        profile.id = DeskProfile::ownId();
        profile.dishCutOff = minute;
        put(profile);
    }
    void press(const QString& keys) {
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        QWidget* focus = m_page->focusWidget() ? m_page->focusWidget() : m_page.get();
        QTest::keySequence(focus, QKeySequence(keys));
    }
    void type(const QString& name, const QString& text) {
        auto* field = form().findChild<QLineEdit*>(name);
        ASSERT_NE(field, nullptr) << qPrintable(name);
        field->setFocus();
        field->selectAll();
        field->insert(text); // as typed, accents too
        if (QWidget* offered = QApplication::activePopupWidget())
            offered->close();
    }
    DishForm& form() const { return m_page->dishes().form(); }
    void beginDish() {
        m_page->showTab(RoundsPage::DishesTab);
        press(u"Ctrl+N"_s);
        ASSERT_TRUE(form().isVisible());
    }
    QList<Dish> dishes() const {
        QList<Dish> all;
        m_desk->forEach<Dish>([&](const Dish& dish) { all.append(dish); });
        return all;
    }
    QAction* action(const QString& id) const {
        for (QAction* one : m_page->menuActions()) {
            if (one->objectName() == id)
                return one;
        }
        return nullptr;
    }
    bool can(const QString& id) const { return action(id) && action(id)->isEnabled(); }
    DishId putDish(DishState state = DishState::Offered) {
        Dish dish;
        dish.cook = m_ada;
        dish.contents = u"Couscous"_s;
        dish.portions = 5;
        dish.date = m_now.date();
        dish.slot = {16 * 60, 18 * 60};
        dish.state = state;
        return put(dish);
    }

    QTemporaryDir m_folder;
    QDateTime m_now{QDate(2026, 3, 17), QTime(12, 40)};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CandidateService> m_candidates;
    QSettings m_settings;
    AddressLookup m_addresses{QString(), m_settings};
    std::optional<PageContext> m_context;
    std::unique_ptr<RoundsPage> m_page;
    PersonId m_ada;
    QString m_said;
    ChangeSet m_changes;
};

TEST_F(DishesTest, shouldNoteOneDishAfterTheOtherByKeys) {
    beginDish();
    type(u"cook"_s, u"Ada Cuistot"_s);
    type(u"dishContents"_s, u"Couscous aux légumes"_s);
    form().findChild<QSpinBox*>(u"dishPortions"_s)->setValue(7);
    for (QCheckBox* box : form().findChild<ChoicesField*>(u"dishAllergens"_s)->findChildren<QCheckBox*>()) {
        if (box->text() == u"Celery")
            QTest::keyClick(box, Qt::Key_Space);
    }
    press(u"Ctrl+S"_s);
    ASSERT_EQ(dishes().size(), 1);
    const Dish first = dishes().first();
    EXPECT_EQ(first.cook, m_ada);
    EXPECT_EQ(first.portions, 7);
    EXPECT_EQ(first.allergens, QStringList{u"celery"_s});
    EXPECT_EQ(first.date, m_now.date());
    EXPECT_TRUE(form().isVisible()) << "the next follows";
    EXPECT_TRUE(form().findChild<QLineEdit*>(u"dishContents"_s)->text().isEmpty());
    EXPECT_TRUE(form().findChild<QLineEdit*>(u"cook"_s)->hasFocus());

    type(u"cook"_s, u"Ada Cuistot"_s);
    type(u"dishContents"_s, u"Soupe"_s);
    press(u"Ctrl+S"_s);
    EXPECT_EQ(dishes().size(), 2);
    EXPECT_EQ(m_desk->count(EntityType::Person), 1);
    m_desk->undo(m_changes);
    EXPECT_EQ(dishes().size(), 1) << "one step each";
}

TEST_F(DishesTest, shouldNoteACookWhoIsNotKnownYet) {
    beginDish();
    type(u"cook"_s, u"Noor Vandersmissen"_s);
    type(u"dishContents"_s, u"Linzensoep"_s);
    press(u"Ctrl+S"_s);
    EXPECT_TRUE(dishes().isEmpty()) << "nobody knows where to fetch it";
    type(u"cookStreet"_s, u"Kerkstraat"_s);
    type(u"cookNumber"_s, u"3"_s);
    type(u"cookPostcode"_s, u"1050"_s);
    press(u"Ctrl+S"_s);
    ASSERT_EQ(dishes().size(), 1);
    const auto noor = m_desk->find<Person>(dishes().first().cook);
    ASSERT_TRUE(noor);
    EXPECT_EQ(noor->familyName, u"Vandersmissen"_s);
    EXPECT_EQ(noor->address.street, u"Kerkstraat"_s);
}

TEST_F(DishesTest, shouldRememberWhereACookCookedTheLastTime) {
    Dish dish = *m_desk->find<Dish>(putDish());
    dish.address = {u"Rue du Four"_s, u"9"_s, {}, u"1000"_s, u"Bruxelles"_s};
    put(dish);
    beginDish();
    type(u"cook"_s, u"Ada Cuistot"_s);
    EXPECT_EQ(form().findChild<QLineEdit*>(u"dishStreet"_s)->text(), u"Rue du Four"_s);
    EXPECT_EQ(form().findChild<QLineEdit*>(u"dishPostcode"_s)->text(), u"1000"_s);
}

TEST_F(DishesTest, shouldSayHowLongDishesAreTaken) {
    takenUntil(14 * 60);
    const QString text = m_page->dishes().cutOffText(m_now.date());
    EXPECT_TRUE(text.contains(u"14:00")) << qPrintable(text);
    EXPECT_TRUE(text.contains(durationText(80))) << qPrintable(text);
    EXPECT_TRUE(m_page->dishes().cutOffText(m_now.date().addDays(-1)).isEmpty());
}

TEST_F(DishesTest, shouldAskForAReasonAfterTheHour) {
    takenUntil(12 * 60);
    beginDish();
    type(u"cook"_s, u"Ada Cuistot"_s);
    type(u"dishContents"_s, u"Soupe"_s);
    press(u"Ctrl+S"_s);
    EXPECT_TRUE(dishes().isEmpty());
    auto* question = m_page->findChild<QInputDialog*>();
    ASSERT_NE(question, nullptr);
    question->setTextValue(u"the oven of Ada broke"_s);
    question->accept();
    ASSERT_EQ(dishes().size(), 1);
    EXPECT_EQ(m_desk->findBy<Note>("about"_L1, dishes().first().id.toString()).size(), 1);
}

TEST_F(DishesTest, shouldFailADishForAReason) {
    const DishId id = putDish();
    m_page->openRecord(id.toString());
    EXPECT_EQ(m_page->tab(), RoundsPage::DishesTab);
    EXPECT_EQ(m_page->shownRecord(), id.toString());
    ASSERT_TRUE(can(u"dishes.fail"_s));
    EXPECT_FALSE(can(u"dishes.back"_s)) << "it is in no round";
    m_page->dishes().table().setFocus();
    press(u"X"_s);
    auto* question = m_page->findChild<QInputDialog*>();
    ASSERT_NE(question, nullptr);
    question->setTextValue(u"ill"_s);
    question->accept();
    EXPECT_EQ(m_desk->find<Dish>(id)->state, DishState::Failed);
    EXPECT_EQ(m_desk->find<Dish>(id)->failReason, u"ill"_s);
    EXPECT_FALSE(can(u"rounds.edit"_s));
    m_desk->undo(m_changes);
    EXPECT_EQ(m_desk->find<Dish>(id)->state, DishState::Offered);
}

TEST_F(DishesTest, shouldKeepTheKeysOfEachTabApart) {
    putDish();
    m_page->showTab(RoundsPage::DishesTab);
    EXPECT_FALSE(can(u"rounds.plan"_s));
    EXPECT_FALSE(can(u"rounds.start"_s));
    m_page->showTab(RoundsPage::RoundsTab);
    EXPECT_TRUE(can(u"rounds.plan"_s));
    EXPECT_FALSE(can(u"dishes.fail"_s));
    EXPECT_FALSE(can(u"rounds.edit"_s));
}

TEST_F(DishesTest, shouldNoteAZoneWithItsNeeds) {
    m_page->showTab(RoundsPage::ZonesTab);
    press(u"Ctrl+N"_s);
    ZoneForm& zone = m_page->zones().form();
    ASSERT_TRUE(zone.isVisible());
    QTest::keyClicks(zone.findChild<QLineEdit*>(u"zoneName"_s), u"Gare du Nord"_s);
    QTest::keyClicks(zone.findChild<QLineEdit*>(u"zonePostcode"_s), u"1030"_s);
    zone.findChild<QSpinBox*>(u"zonePortions"_s)->setValue(25);
    zone.findChild<QSpinBox*>(u"need_hygiene_kit"_s)->setValue(3);
    press(u"Ctrl+S"_s);
    ASSERT_TRUE(m_page->zones().zone());
    EXPECT_EQ(m_page->zones().zone()->name, u"Gare du Nord"_s);
    EXPECT_EQ(m_page->zones().zone()->needs, (QList<NeedCount>{{SpecialNeed::HygieneKit, 3}}));
    EXPECT_TRUE(m_page->zones().zone()->position.isValid());
}

TEST_F(DishesTest, shouldNoteWhatWasHandedOutAndAnnouncedByKeys) {
    const DishId dish = putDish(DishState::Planned);
    Organisation zone;
    zone.kind = OrganisationKind::DistributionZone;
    zone.name = u"Gare du Nord"_s;
    zone.position = {50.86, 4.36};
    zone.mealsPerDay = 20;
    Round round;
    round.state = RoundState::UnderWay;
    round.date = m_now.date();
    round.rider = VolunteerId::create();
    round.capacity = 15;
    round.start = 16 * 60;
    round.stops = {
        {.about = dish.toString(), .arrival = 970, .portions = 5, .done = true, .needs = {}},
        {.about = put(zone).toString(), .arrival = 1000, .portions = -5, .needs = {{SpecialNeed::HygieneKit, 3}}}};
    const RoundId id = put(round);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_page->shown().rounds.isEmpty(); }, dishesPatience));
    m_page->openRecord(id.toString());
    m_page->chooseStop(1);

    action(u"rounds.announced"_s)->trigger();
    auto* announced = m_page->findChild<AnnounceDialog*>();
    ASSERT_NE(announced, nullptr);
    announced->findChild<QTimeEdit*>(u"announced"_s)->setTime(QTime(16, 50));
    announced->accept();
    EXPECT_EQ(m_desk->find<Round>(id)->stops[1].announced, 16 * 60 + 50);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return m_page->shown().rounds[0].stops[1].announced.has_value(); }, dishesPatience));

    m_page->chooseStop(1);
    action(u"rounds.hand-out"_s)->trigger();
    auto* handedOut = m_page->findChild<HandOutDialog*>();
    ASSERT_NE(handedOut, nullptr);
    EXPECT_EQ(handedOut->findChild<QSpinBox*>(u"handedOut"_s)->value(), 5) << "as planned";
    EXPECT_EQ(handedOut->findChild<QSpinBox*>(u"need_hygiene_kit"_s)->value(), 3);
    handedOut->findChild<QSpinBox*>(u"handedOut"_s)->setValue(4);
    handedOut->findChild<QSpinBox*>(u"need_hygiene_kit"_s)->setValue(2);
    handedOut->accept();
    const Round now = *m_desk->find<Round>(id);
    EXPECT_TRUE(now.stops[1].done);
    EXPECT_EQ(now.stops[1].handedOut, 4);
    EXPECT_EQ(now.stops[1].needs, (QList<NeedCount>{{SpecialNeed::HygieneKit, 2}}));
    EXPECT_EQ(now.portionsHandedOut, 4);

    m_page->showTab(RoundsPage::NumbersTab);
    QSignalSpy counted(&m_page->numbers(), &StreetSection::shown);
    m_page->numbers().showPeriod(m_now.date(), m_now.date());
    ASSERT_TRUE(!counted.isEmpty() || counted.wait(dishesPatience));
    ASSERT_TRUE(m_page->numbers().figures());
    EXPECT_EQ(m_page->numbers().figures()->handedOut, 4);
    EXPECT_EQ(m_page->numbers().figures()->zones.size(), 1);
}

TEST_F(DishesTest, shouldBeginARequestOfTheShelterItself) {
    Organisation shelter;
    shelter.kind = OrganisationKind::Shelter;
    shelter.name = u"Pigment"_s;
    const OrganisationId id = put(shelter);
    QString asked;
    QObject::connect(m_page.get(), &Page::openAtRequested, m_page.get(), [&](const QString& record, Aspect aspect) {
        if (aspect == Aspect::NewRequest)
            asked = record;
    });
    m_page->openRecord(id.toString());
    ASSERT_TRUE(can(u"zones.ask"_s));
    action(u"zones.ask"_s)->trigger();
    EXPECT_EQ(asked, id.toString());
}

} // namespace
} // namespace entraide::THIS_FILE
