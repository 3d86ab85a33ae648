// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_desk.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/common/filter_bar.h"
#include "ui/common/list_table.h"
#include "ui/records/address_lookup.h"
#include "ui/records/editors.h"
#include "ui/records/record_list_model.h"
#include "ui/volunteers/volunteer_form.h"
#include "ui/volunteers/volunteer_panel.h"
#include "ui/volunteers/volunteers_page.h"
#include "ui/words/error_words.h"
#include "workflows/candidates.h"
#include "workflows/enrolment.h"
#include "workflows/names.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class VolunteersPageTest : public testing::Test {
protected:
    VolunteersPageTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Exemple"_s, true))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        fillSample(*desk, {40, 30, 2, 3}, today.now);
        candidates = std::make_unique<CandidateService>(*desk);
        context = std::make_unique<PageContext>(
            PageContext{*desk, *candidates, addresses, settings, [this] { return today; }, u"Nadia"_s});
        page = std::make_unique<VolunteersPage>(*context);
        page->resize(1280, 800);
        page->show();
        QObject::connect(page.get(), &Page::done, page.get(),
                         [this](const QString& sentence, const QString& undo, const ChangeSet& set) {
                             lastDone = sentence;
                             lastUndo = undo;
                             lastChanges = set;
                         });
        QObject::connect(page.get(), &Page::said, page.get(),
                         [this](const QString& sentence, Tone) { lastSaid = sentence; });
    }

    template <class W> W* child(const QString& name = {}) const { return page->findChild<W*>(name); }
    FilterBar& filter() const { return *child<FilterBar>(); }
    RecordListModel& list() const { return *child<RecordListModel>(); }
    VolunteerPanel& panel() const { return *child<VolunteerPanel>(); }
    VolunteerForm& form() const { return *child<VolunteerForm>(); }
    QAction* action(const QString& id) const {
        for (QAction* one : page->menuActions()) {
            if (one->objectName() == id)
                return one;
        }
        return nullptr;
    }
    void choose(const QString& filterId) {
        filter().setChosenFilter(filterId);
        Q_EMIT filter().namedFilterChosen(filterId);
    }
    qint64 inState(const QString& state) const {
        ListQuery query;
        query.states = {state};
        return desk->queries().count(query);
    }
    VolunteerId someIn(VolunteerState state) const {
        return desk->findBy<Volunteer>("state"_L1, QString(enumName(state))).value(0).id;
    }
    void type(const QString& field, const QString& text) const { child<QLineEdit>(field)->setText(text); }
    void tick(const QString& field, int box) const { child<ChoicesField>(field)->setChosen({box}); }
    VolunteerId put(const Person& person) const {
        Volunteer volunteer;
        volunteer.services = {Service::Shopping};
        const auto saved = Enrolment(*desk, addresses.geocoder()).saveVolunteer(person, volunteer, today);
        return *VolunteerId::fromString(saved->record);
    }
    static Person noor() {
        Person person;
        person.givenName = u"Noor"_s;
        person.familyName = u"Vandersmissen"_s;
        person.language = Language::Dutch;
        person.phones = {u"+32470998877"_s};
        person.address.postcode = u"1060"_s;
        return person;
    }

    QTemporaryDir folder;
    const Today today = Today::at(QDateTime(QDate(2026, 11, 18), QTime(14, 0)));
    std::unique_ptr<Desk> desk;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    std::unique_ptr<CandidateService> candidates;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<VolunteersPage> page;
    QString lastDone;
    QString lastUndo;
    QString lastSaid;
    ChangeSet lastChanges;
};

TEST_F(VolunteersPageTest, shouldListEverybodyAndShowTheFirst) {
    EXPECT_EQ(list().rowCount(), desk->count(EntityType::Volunteer));
    EXPECT_EQ(page->shownRecord(), list().idAt(0));
    const auto shown = desk->find<Volunteer>(*VolunteerId::fromString(page->shownRecord()));
    ASSERT_TRUE(shown);
    EXPECT_EQ(panel().title(), fullName(*desk->find<Person>(shown->person)));
    EXPECT_EQ(page->pending(), inState(u"applied"_s));
}

TEST_F(VolunteersPageTest, shouldFilterByTextAndByState) {
    put(noor());
    filter().setText(u"vandersm"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return list().rowCount() == 1; }));
    EXPECT_EQ(list().index(0, 1).data().toString(), u"Noor Vandersmissen"_s);
    filter().setText({});
    ASSERT_TRUE(QTest::qWaitFor([this] { return list().rowCount() == desk->count(EntityType::Volunteer); }));
    choose(u"available"_s);
    EXPECT_EQ(list().rowCount(), inState(u"active"_s));
    EXPECT_LT(list().rowCount(), desk->count(EntityType::Volunteer));
    choose(u"applied"_s);
    EXPECT_EQ(list().rowCount(), inState(u"applied"_s) + inState(u"screened"_s));
}

TEST_F(VolunteersPageTest, shouldLeadFromItsMenuToPlacingAddresses) {
    action(u"volunteers.placeAddresses"_s)->trigger();
    auto* dialog = page->findChild<QDialog*>(u"placeAddresses"_s);
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_TRUE(dialog->findChild<QPushButton*>(u"openRegister"_s)->isVisible()) << "there is no register here";
    dialog->reject();
}

TEST_F(VolunteersPageTest, shouldEnrolThroughTheForm) {
    const qint64 before = desk->count(EntityType::Volunteer);
    page->newAction()->trigger();
    type(u"givenName"_s, u"Noor"_s);
    type(u"familyName"_s, u"Vandersmissen"_s);
    type(u"phones"_s, u"0470/99.88.77"_s);
    type(u"postcode"_s, u"1060"_s);
    tick(u"services"_s, static_cast<int>(Service::DogWalk));
    child<DateField>(u"informationNote"_s)->setDate(today.date);
    Q_EMIT form().saveRequested();
    ASSERT_EQ(desk->count(EntityType::Volunteer), before + 1);
    const auto volunteer = desk->find<Volunteer>(*VolunteerId::fromString(page->shownRecord()));
    ASSERT_TRUE(volunteer);
    EXPECT_EQ(volunteer->services, QList{Service::DogWalk});
    EXPECT_EQ(volunteer->registered, today.date);
    EXPECT_EQ(volunteer->informationNoteGiven, today.date);
    const auto person = desk->find<Person>(volunteer->person);
    EXPECT_EQ(person->phones, QStringList{u"+32470998877"_s});
    EXPECT_EQ(panel().title(), u"Noor Vandersmissen"_s);
    EXPECT_TRUE(panel().isVisible());
    EXPECT_FALSE(lastUndo.isEmpty());
    EXPECT_EQ(lastChanges.changes.size(), 2);
    desk->undo(lastChanges);
    EXPECT_EQ(desk->count(EntityType::Volunteer), before);
}

TEST_F(VolunteersPageTest, shouldSayWhatIsMissingAndKeepWhatWasTyped) {
    const qint64 before = desk->count(EntityType::Volunteer);
    page->newAction()->trigger();
    type(u"familyName"_s, u"Vandersmissen"_s);
    type(u"phones"_s, u"12"_s);
    Q_EMIT form().saveRequested();
    EXPECT_EQ(desk->count(EntityType::Volunteer), before);
    EXPECT_TRUE(form().isVisible());
    EXPECT_EQ(child<QLineEdit>(u"familyName"_s)->text(), u"Vandersmissen"_s);
    const QString phoneProblem = sentenceFor(FormIssue{FormProblem::PhoneInvalid, u"phones"_s});
    int problems = 0;
    for (const QLabel* label : form().findChildren<QLabel*>()) {
        if (label->isVisible() && label->text() == phoneProblem)
            ++problems;
    }
    EXPECT_EQ(problems, 1);
}

TEST_F(VolunteersPageTest, shouldKeepFieldsThatTheFormDoesNotShow) {
    const VolunteerId id = someIn(VolunteerState::Active);
    desk->write([&](Desk::Writer& writer) {
        Volunteer volunteer = *writer.find<Volunteer>(id);
        volunteer.exceptions = {{today.date, today.date.addDays(3), false, {}}};
        volunteer.screenings = {{ScreeningKind::Interview, today.date, u"Nadia B."_s, today.date.addDays(20)}};
        writer.save(volunteer);
    });
    page->openRecord(id.toString());
    const Volunteer before = *desk->find<Volunteer>(id);
    action(u"volunteers.edit"_s)->trigger();
    type(u"school"_s, u"ULB"_s);
    Q_EMIT form().saveRequested();
    Volunteer expected = before;
    expected.school = u"ULB"_s;
    EXPECT_EQ(*desk->find<Volunteer>(id), expected);
}

TEST_F(VolunteersPageTest, shouldSaveWhatWasTypedAndLeaveWhatAPeerChangedMeanwhile) {
    const VolunteerId id = put(noor());
    page->openRecord(id.toString());
    action(u"volunteers.edit"_s)->trigger();
    desk->write([&](Desk::Writer& writer) {
        auto volunteer = *writer.find<Volunteer>(id);
        volunteer.state = VolunteerState::Paused;
        volunteer.hoursPerWeek = 3;
        writer.save(volunteer);
        auto person = *writer.find<Person>(volunteer.person);
        person.emails = {u"noor@example.org"_s};
        person.position = {50.83, 4.35};
        person.placedBy = PlacedBy::Pin;
        writer.save(person);
    });
    type(u"school"_s, u"ULB"_s);
    Q_EMIT form().saveRequested();
    const Volunteer saved = *desk->find<Volunteer>(id);
    EXPECT_EQ(saved.school, u"ULB"_s);
    EXPECT_EQ(saved.state, VolunteerState::Paused);
    EXPECT_EQ(saved.hoursPerWeek, 3);
    const Person person = *desk->find<Person>(saved.person);
    EXPECT_EQ(person.emails, QStringList{u"noor@example.org"_s});
    EXPECT_EQ(person.position, (GeoPoint{50.83, 4.35}));
    EXPECT_EQ(person.placedBy, PlacedBy::Pin);
}

TEST_F(VolunteersPageTest, shouldMoveAlongTheTableAndGiveTheUndo) {
    const VolunteerId id = someIn(VolunteerState::Active);
    page->openRecord(id.toString());
    EXPECT_FALSE(action(u"volunteers.accept"_s)->isEnabled());
    EXPECT_FALSE(action(u"volunteers.return"_s)->isEnabled());
    ASSERT_TRUE(action(u"volunteers.pause"_s)->isEnabled());
    action(u"volunteers.pause"_s)->trigger();
    EXPECT_EQ(desk->find<Volunteer>(id)->state, VolunteerState::Paused);
    EXPECT_TRUE(action(u"volunteers.resume"_s)->isEnabled());
    ASSERT_EQ(lastChanges.changes.size(), 1);
    EXPECT_EQ(lastChanges.changes.first().id, id.toString());
    EXPECT_FALSE(lastUndo.isEmpty());
    desk->undo(lastChanges);
    EXPECT_EQ(desk->find<Volunteer>(id)->state, VolunteerState::Active);
    EXPECT_TRUE(action(u"volunteers.pause"_s)->isEnabled());
}

TEST_F(VolunteersPageTest, shouldArchiveWhoLeftAndBringThemBack) {
    const VolunteerId id = put(noor());
    page->openRecord(id.toString());
    EXPECT_FALSE(action(u"volunteers.archive"_s)->isEnabled()) << "still has a part";
    action(u"volunteers.leave"_s)->trigger();
    ASSERT_TRUE(action(u"volunteers.archive"_s)->isEnabled());
    action(u"volunteers.archive"_s)->trigger();
    const PersonId person = desk->find<Volunteer>(id)->person;
    EXPECT_EQ(desk->find<Person>(person)->state, PersonState::Archived);
    EXPECT_FALSE(action(u"volunteers.archive"_s)->isEnabled());
    action(u"volunteers.unarchive"_s)->trigger();
    EXPECT_EQ(desk->find<Person>(person)->state, PersonState::Active);
}

TEST_F(VolunteersPageTest, shouldSayWhyNobodyStartsWithoutTheInformationNote) {
    const VolunteerId id = put(noor());
    page->openRecord(id.toString());
    action(u"volunteers.accept"_s)->trigger();
    EXPECT_EQ(desk->find<Volunteer>(id)->state, VolunteerState::Applied);
    EXPECT_FALSE(lastSaid.isEmpty());
    EXPECT_TRUE(lastDone.isEmpty());
}

TEST_F(VolunteersPageTest, shouldShowBothSidesOfASuspicionAndDecideIt) {
    const VolunteerId first = put(noor());
    page->newAction()->trigger();
    type(u"givenName"_s, u"Noor"_s);
    type(u"familyName"_s, u"Vandersmissen"_s);
    type(u"phones"_s, u"0470 99 88 77"_s);
    tick(u"services"_s, static_cast<int>(Service::Shopping));
    Q_EMIT form().saveRequested();
    EXPECT_TRUE(lastDone.contains(u"Noor Vandersmissen"_s));
    const QString second = page->shownRecord();
    ASSERT_NE(second, first.toString());

    choose(u"twins"_s);
    EXPECT_GE(list().rowOf(first.toString()), 0);
    EXPECT_GE(list().rowOf(second), 0);
    const int listed = list().rowCount();

    page->openRecord(first.toString());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the pairs shown before
    auto* two = child<QPushButton>(u"twoPeople"_s);
    ASSERT_TRUE(two);
    two->click();
    EXPECT_FALSE(lastUndo.isEmpty());
    EXPECT_EQ(list().rowCount(), listed - 2);
    EXPECT_LT(list().rowOf(second), 0);
}

TEST_F(VolunteersPageTest, shouldMakeOneOfTwoAndTakeItBack) {
    const VolunteerId first = put(noor());
    page->newAction()->trigger();
    type(u"givenName"_s, u"Noor"_s);
    type(u"familyName"_s, u"Vandersmissen"_s);
    type(u"phones"_s, u"0470 99 88 77"_s);
    tick(u"services"_s, static_cast<int>(Service::DogWalk));
    Q_EMIT form().saveRequested();
    const auto second = VolunteerId::fromString(page->shownRecord());
    ASSERT_TRUE(second);

    page->openRecord(first.toString());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the pairs shown before
    auto* merge = child<QPushButton>(u"mergeTwins"_s);
    ASSERT_TRUE(merge);
    merge->click();
    const auto kept = desk->find<Volunteer>(std::min(first, *second));
    ASSERT_TRUE(kept);
    EXPECT_FALSE(desk->find<Volunteer>(std::max(first, *second)));
    EXPECT_TRUE(kept->services.contains(Service::DogWalk)) << "what one of them does, both do";
    EXPECT_FALSE(lastUndo.isEmpty());
    desk->undo(lastChanges);
    EXPECT_TRUE(desk->find<Volunteer>(first));
    EXPECT_TRUE(desk->find<Volunteer>(*second));
}

TEST_F(VolunteersPageTest, shouldShowWhatErasingTakesAwayAndAskBeforeIt) {
    const VolunteerId id = someIn(VolunteerState::Active);
    const PersonId person = desk->find<Volunteer>(id)->person;
    const QString name = desk->find<Person>(person)->familyName;
    page->openRecord(id.toString());
    action(u"volunteers.erase"_s)->trigger();
    auto* box = child<QMessageBox>();
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->text().contains(name)) << qPrintable(box->text());
    EXPECT_FALSE(box->informativeText().isEmpty());
    EXPECT_NE(box->defaultButton()->objectName(), u"eraseForGood"_s) << "not by a hasty Return";
    box->reject();
    EXPECT_TRUE(desk->find<Person>(person)) << "nothing was decided";

    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    action(u"volunteers.erase"_s)->trigger();
    child<QPushButton>(u"eraseForGood"_s)->click();
    EXPECT_FALSE(desk->find<Person>(person));
    EXPECT_LT(list().rowOf(id.toString()), 0);
    EXPECT_TRUE(lastSaid.contains(u"Erasures"_s)) << qPrintable(lastSaid);
    EXPECT_TRUE(lastUndo.isEmpty()) << "it cannot be taken back";
    EXPECT_FALSE(panel().volunteer()) << "nothing of the person stays on the screen";
    EXPECT_TRUE(panel().person().familyName.isEmpty());
    EXPECT_FALSE(action(u"volunteers.erase"_s)->isEnabled());
}

TEST_F(VolunteersPageTest, shouldOpenAVolunteerByThePersonThoughTheFilterHidesIt) {
    const VolunteerId id = someIn(VolunteerState::Active);
    choose(u"left"_s);
    page->openRecord(desk->find<Volunteer>(id)->person.toString());
    EXPECT_EQ(page->shownRecord(), id.toString());
    EXPECT_GE(list().rowOf(id.toString()), 0);
}

} // namespace
} // namespace entraide::THIS_FILE
