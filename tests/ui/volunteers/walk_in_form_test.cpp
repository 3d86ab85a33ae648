// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desk.h"
#include "support/small_register.h"
#include "ui/common/list_table.h"
#include "ui/common/tone_label.h"
#include "ui/records/address_entry.h"
#include "ui/records/address_lookup.h"
#include "ui/records/editors.h"
#include "ui/volunteers/typed_services.h"
#include "ui/volunteers/volunteers_page.h"
#include "ui/volunteers/walk_in_form.h"
#include "workflows/candidates.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class WalkInFormTest : public ::testing::Test {
protected:
    WalkInFormTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Essai"_s, true))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , candidates(*desk)
        , context{*desk, candidates, addresses, settings, [this] { return today; }, u"Nadia"_s}
        , page(std::make_unique<VolunteersPage>(context)) {
        QObject::connect(page.get(), &Page::done, page.get(),
                         [this](const QString& sentence, const QString&, const ChangeSet& set) {
                             lastDone = sentence;
                             lastChanges = set;
                         });
        QObject::connect(page.get(), &Page::openRequested, page.get(), [this](const QString& id) { opened = id; });
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++keys;
    }
    static void write(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void next(const QString& text) {
        press(Qt::Key_Tab);
        write(text);
    }
    bool begin() {
        if (!QTest::qWaitForWindowActive(page.get()))
            return false;
        page->findChild<ListTable*>()->setFocus();
        press(Qt::Key_N, Qt::ShiftModifier);
        return page->findChild<WalkInForm*>()->isVisible();
    }
    PersonId knownFatima() {
        Person person;
        person.givenName = u"Fatima"_s;
        person.familyName = u"El Amrani"_s;
        person.language = Language::French;
        person.phones = {u"+32470123456"_s};
        person.emails = {u"fatima@example.org"_s};
        person.address.street = u"Rue des Tilleuls"_s;
        person.address.postcode = u"1050"_s;
        desk->write([&](Desk::Writer& writer) { person.id = writer.save(person); });
        return person.id;
    }
    QString hint(const QString& name) const { return page->findChild<ToneLabel*>(name)->text(); }

    QTemporaryDir folder;
    const Today today = Today::at(QDateTime(QDate(2026, 11, 18), QTime(14, 0))); // a Wednesday
    std::unique_ptr<Desk> desk;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    CandidateService candidates;
    PageContext context;
    std::unique_ptr<VolunteersPage> page;
    QString lastDone;
    ChangeSet lastChanges;
    QString opened;
    int keys = 0;
};

TEST_F(WalkInFormTest, shouldTakeSomebodyAtTheCounterInOneGoByKeyboard) {
    ASSERT_TRUE(begin());
    write(u"Fatima"_s);
    next(u"El Amrani"_s);
    next(u"0470 12 34 56"_s);
    next(u"1050"_s);
    press(Qt::Key_Tab); // the language of the window will do
    next(u"1962"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Down);
    press(Qt::Key_Down); // offers, and asks
    next(u"shop, dog"_s);
    next(u"Thursdays only"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Space); // note given, identity seen
    next(u"paperw"_s);
    next(u"a letter"_s);
    next(u"Friday 10:00"_s);
    EXPECT_TRUE(hint(u"walkInFreeUnderstood"_s).contains(u"Thu 09:00–18:00"_s))
        << qPrintable(hint(u"walkInFreeUnderstood"_s));
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_LE(keys, 60);

    const QList<Volunteer> volunteers = desk->findBy<Volunteer>("state"_L1, enumName(VolunteerState::Active));
    ASSERT_EQ(volunteers.size(), 1) << qPrintable(lastDone);
    EXPECT_EQ(volunteers[0].services, (QList{Service::Shopping, Service::DogWalk}));
    EXPECT_TRUE(volunteers[0].availability.covers(4, {540, 1080}));
    EXPECT_EQ(volunteers[0].availability.minutes(), 540);
    EXPECT_TRUE(volunteers[0].remark.isEmpty()) << "every word was understood";
    EXPECT_EQ(volunteers[0].informationNoteGiven, today.date);
    const Person person = desk->find<Person>(volunteers[0].person).value();
    EXPECT_EQ(person.familyName, u"El Amrani"_s);
    EXPECT_EQ(person.phones, QStringList(u"+32470123456"_s));
    EXPECT_EQ(person.birthYear, 1962);
    const QList<Request> requests = desk->findBy<Request>("state"_L1, enumName(RequestState::Open));
    ASSERT_EQ(requests.size(), 1);
    EXPECT_EQ(requests[0].service, Service::Paperwork);
    EXPECT_EQ(requests[0].when.kind, WhenKind::Fixed);
    EXPECT_EQ(requests[0].when.from, QDate(2026, 11, 20));
    EXPECT_EQ(desk->find<Beneficiary>(requests[0].beneficiary)->person, person.id) << "one person, both sides";

    desk->undo(lastChanges);
    EXPECT_EQ(desk->count(EntityType::Person), 0) << "all of it is one step";
    EXPECT_EQ(desk->count(EntityType::Request), 0);
}

TEST_F(WalkInFormTest, shouldPassByWhatDoesNotConcernThem) {
    ASSERT_TRUE(begin());
    for (int field = 0; field < 6; ++field)
        press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"walkInPart"_s);
    press(Qt::Key_Down); // asks
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"walkInAsked"_s);
}

TEST_F(WalkInFormTest, shouldKeepWordsThatWereNotUnderstoodAsANote) {
    ASSERT_TRUE(begin());
    write(u"Noor"_s);
    for (int field = 0; field < 6; ++field)
        press(Qt::Key_Tab);
    next(u"shop"_s);
    next(u"Tuesdays when my son is at school"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    const QList<Volunteer> volunteers = desk->findBy<Volunteer>("state"_L1, enumName(VolunteerState::Applied));
    ASSERT_EQ(volunteers.size(), 1);
    EXPECT_TRUE(volunteers[0].availability.covers(2, {540, 600}));
    EXPECT_EQ(volunteers[0].remark, u"Tuesdays when my son is at school"_s);
}

TEST_F(WalkInFormTest, shouldSayWhatIsMissingAndKeepWhatWasTyped) {
    ASSERT_TRUE(begin());
    write(u"Noor"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(desk->count(EntityType::Person), 0);
    EXPECT_TRUE(page->findChild<WalkInForm*>()->isVisible());
    EXPECT_EQ(page->findChild<QLineEdit*>(u"walkInGivenName"_s)->text(), u"Noor"_s);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"walkInServices"_s) << "the first thing to put right";
}

TEST_F(WalkInFormTest, shouldTellWhoMayBeHereAlready) {
    for (int time = 0; time < 2; ++time) {
        ASSERT_TRUE(begin());
        write(u"Noor"_s);
        next(u"Claes"_s);
        next(u"0470998877"_s);
        for (int field = 0; field < 4; ++field)
            press(Qt::Key_Tab);
        next(u"shop"_s);
        press(Qt::Key_S, Qt::ControlModifier);
    }
    EXPECT_EQ(desk->count(EntityType::Volunteer), 2);
    EXPECT_TRUE(lastDone.contains(u"Perhaps already here: Noor Claes"_s)) << qPrintable(lastDone);
}

TEST_F(WalkInFormTest, shouldAddTheRequestToSomebodyKnownWhoIsChosenByKeys) {
    const PersonId known = knownFatima();
    ASSERT_TRUE(begin());
    write(u"fa"_s);
    auto* list = page->findChild<QListWidget*>(u"knownPersons"_s);
    ASSERT_TRUE(list);
    EXPECT_FALSE(list->isVisible()) << "two letters may be anybody";
    write(u"t"_s);
    ASSERT_TRUE(list->isVisible());
    ASSERT_EQ(list->count(), 1);
    EXPECT_TRUE(list->item(0)->text().contains(u"0470 12 34 56"_s)) << qPrintable(list->item(0)->text());
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), list);
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"walkInGivenName"_s);
    EXPECT_EQ(page->findChild<QLineEdit*>(u"walkInFamilyName"_s)->text(), u"El Amrani"_s);
    EXPECT_EQ(page->findChild<QLineEdit*>(u"walkInPostcode"_s)->text(), u"1050"_s);
    EXPECT_TRUE(hint(u"knownHint"_s).contains(u"Fatima El Amrani"_s));
    for (int field = 0; field < 6; ++field)
        press(Qt::Key_Tab);
    press(Qt::Key_Down); // asks
    next(u"paperw"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(desk->count(EntityType::Person), 1) << qPrintable(lastDone);
    const QList<Request> requests = desk->findBy<Request>("state"_L1, enumName(RequestState::Open));
    ASSERT_EQ(requests.size(), 1);
    EXPECT_EQ(desk->find<Beneficiary>(requests[0].beneficiary)->person, known);
    const Person stored = desk->find<Person>(known).value();
    EXPECT_EQ(stored.emails, QStringList(u"fatima@example.org"_s)) << "what the form does not show stays";
    EXPECT_EQ(stored.address.street, u"Rue des Tilleuls"_s);
    EXPECT_EQ(stored.phones, QStringList(u"+32470123456"_s));
}

TEST_F(WalkInFormTest, shouldFindSomebodyKnownByThePhoneAndTakeItBack) {
    knownFatima();
    ASSERT_TRUE(begin());
    write(u"Leila"_s);
    next(u"Amrani"_s);
    next(u"0470123456"_s);
    auto* list = page->findChild<QListWidget*>(u"knownPersons"_s);
    ASSERT_TRUE(list && list->isVisible()) << "the same phone";
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(page->findChild<QLineEdit*>(u"walkInGivenName"_s)->text(), u"Fatima"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return); // no, somebody else
    EXPECT_TRUE(page->findChild<QLineEdit*>(u"walkInPhone"_s)->text().isEmpty());
    EXPECT_TRUE(page->findChild<WalkInForm*>()->noted().person.id.isEmpty());
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"walkInPhone"_s) << "nobody is listed any more";
}

TEST_F(WalkInFormTest, shouldTakeAnAddressFromTheRegisterAndSayHowSureItIs) {
    AddressLookup houses(SmallRegister::usual().make(folder.path()), settings);
    WalkInForm form(*desk, houses);
    form.begin(today.date);
    auto* street = form.findChild<AddressEntry*>(u"walkInStreet"_s);
    const auto understood = [&] { return form.findChild<ToneLabel*>(u"walkInStreetUnderstood"_s)->text(); };
    EXPECT_FALSE(street->isEnabled()) << "it is asked of who asks for help";
    form.findChild<ChoiceField*>(u"walkInPart"_s)->setChosen(1);
    ASSERT_TRUE(street->isEnabled());
    Q_EMIT street->taken(houses.geocoder().suggest(u"rue du trone 6"_s, 1).value(0));
    EXPECT_EQ(street->text(), u"Rue du Trône 6"_s);
    EXPECT_EQ(form.findChild<QLineEdit*>(u"walkInPostcode"_s)->text(), u"1050"_s);
    EXPECT_EQ(understood(), u"At the house"_s);
    const Person asks = form.noted().person;
    EXPECT_EQ(asks.address, (Address{u"Rue du Trône"_s, u"6"_s, {}, u"1050"_s, u"Ixelles"_s}));
    EXPECT_EQ(asks.placedBy, PlacedBy::Address);
    street->setText(u"Rue du Trône 8"_s);
    EXPECT_TRUE(understood().startsWith(u"Between numbers 6 and 10 "_s)) << qPrintable(understood());
    EXPECT_FALSE(form.noted().person.position.isValid()) << "placed when it is saved";
}

TEST_F(WalkInFormTest, shouldOpenWhatAVolunteerAsksFor) {
    Person person;
    person.familyName = u"Claes"_s;
    person.language = Language::Dutch;
    Volunteer volunteer;
    Request request;
    desk->write([&](Desk::Writer& writer) {
        Beneficiary helped;
        volunteer.person = helped.person = writer.save(person);
        volunteer.id = writer.save(volunteer);
        request.beneficiary = writer.save(helped);
        request.id = writer.save(request);
    });
    page->openRecord(volunteer.id.toString());
    for (QAction* action : page->menuActions()) {
        if (action->objectName() == "volunteers.alsoAsks"_L1) {
            EXPECT_TRUE(action->isEnabled());
            action->trigger();
        }
    }
    EXPECT_EQ(opened, request.id.toString());
}

TEST(TypedServices, shouldUnderstandTheFirstLetters) {
    EXPECT_EQ(servicesFromTyped(u"shop, dog; pharm"_s).known,
              (QList{Service::Shopping, Service::DogWalk, Service::Pharmacy}));
    EXPECT_EQ(servicesFromTyped(u"walk"_s).known, QList{Service::DogWalk}) << "a later word";
    EXPECT_EQ(servicesFromTyped(u"boodschappen"_s).known, QList{Service::Shopping}) << "in any language";
}

TEST(TypedServices, shouldAskWhichOneIsMeant) {
    const ServicesRead read = servicesFromTyped(u"ho"_s);
    EXPECT_TRUE(read.known.isEmpty());
    EXPECT_EQ(read.unknown, QStringList(u"ho"_s));
    EXPECT_TRUE(read.possible.contains(Service::Hosting));
    EXPECT_TRUE(read.possible.contains(Service::Homework));
    EXPECT_EQ(servicesFromTyped(u"xyz"_s).unknown, QStringList(u"xyz"_s));
}

} // namespace
} // namespace entraide::THIS_FILE
