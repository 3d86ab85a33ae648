// SPDX-License-Identifier: GPL-3.0-or-later
// What volunteers agree to: noted in the form, at the counter and by itself; taken back with what follows from it.
#include "domain/consent.h"
#include "storage/desk.h"
#include "ui/common/tone_label.h"
#include "ui/records/address_lookup.h"
#include "ui/records/consents_field.h"
#include "ui/records/editors.h"
#include "ui/sharing/consent_dialogs.h"
#include "ui/sharing/person_rights.h"
#include "ui/volunteers/volunteer_form.h"
#include "ui/volunteers/volunteer_panel.h"
#include "ui/volunteers/volunteers_page.h"
#include "ui/volunteers/walk_in_form.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/candidates.h"
#include "workflows/enrolment.h"
#include "workflows/names.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class VolunteerConsentsTest : public testing::Test {
protected:
    VolunteerConsentsTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Exemple"_s, true))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , candidates(*desk)
        , context{*desk, candidates, addresses, settings, [this] { return today; }, u"Nadia"_s}
        , page(std::make_unique<VolunteersPage>(context)) {
        page->resize(1280, 800);
        page->show();
        QObject::connect(page.get(), &Page::done, page.get(),
                         [this](const QString& sentence, const QString&, const ChangeSet& set) {
                             lastDone = sentence;
                             lastChanges = set;
                         });
    }

    template <class W> W* child(const QString& name = {}) const { return page->findChild<W*>(name); }
    QAction* action(const QString& id) const {
        for (QAction* one : page->menuActions()) {
            if (one->objectName() == id)
                return one;
        }
        return nullptr;
    }
    VolunteerId put(const QList<ConsentGiven>& consents) const {
        Person person;
        person.givenName = u"Noor"_s;
        person.familyName = u"Vandersmissen"_s;
        person.language = Language::Dutch;
        person.phones = {u"+32470998877"_s};
        person.consents = consents;
        Volunteer volunteer;
        volunteer.services = {Service::Shopping};
        const auto saved = Enrolment(*desk, addresses.geocoder()).saveVolunteer(person, volunteer, today);
        return *VolunteerId::fromString(saved->record);
    }
    Person personOf(const VolunteerId& id) const { return *desk->find<Person>(desk->find<Volunteer>(id)->person); }
    /// The panel shows \a text as the value of a fact.
    bool panelSays(const QString& text) const {
        for (const ToneLabel* label : child<VolunteerPanel>()->findChildren<ToneLabel*>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    }
    template <class D> D* dialog() const {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the ones before
        return page->findChild<D*>();
    }
    static void accept(const QDialog& box) { box.findChild<QPushButton*>(u"yes"_s)->click(); }

    QTemporaryDir folder;
    const Today today = Today::at(QDateTime(QDate(2026, 11, 18), QTime(14, 0)));
    const ConsentGiven kept{Consent::DataKeeping, u"2026-1"_s, QDate(2026, 2, 1), {}, ConsentMeans::Form};
    const ConsentGiven called{Consent::ContactByPhone, {}, QDate(2026, 2, 1), {}, ConsentMeans::Phone};
    std::unique_ptr<Desk> desk;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    CandidateService candidates;
    PageContext context;
    std::unique_ptr<VolunteersPage> page;
    QString lastDone;
    ChangeSet lastChanges;
};

TEST_F(VolunteerConsentsTest, shouldAddAnEntryInTheFormAndLeaveTheOthersAlone) {
    ConsentGiven before = called;
    before.withdrawn = QDate(2026, 6, 30);
    const VolunteerId id = put({kept, before});
    page->openRecord(id.toString());
    action(u"volunteers.edit"_s)->trigger();
    EXPECT_EQ(child<ConsentsField>()->consents(), (QList{kept, before}));
    child<QPushButton>(u"addConsent"_s)->click();
    Q_EMIT child<VolunteerForm>()->saveRequested();
    ASSERT_EQ(personOf(id).consents.size(), 3);
    EXPECT_EQ(personOf(id).consents[0], kept) << "the version of the text is not shown, and stays";
    EXPECT_EQ(personOf(id).consents[1], before) << "what was taken back stays so";
    EXPECT_EQ(personOf(id).consents[2].given, today.date);
}

TEST_F(VolunteerConsentsTest, shouldTellOnWhatTheRecordRests) {
    const VolunteerId none = put({});
    page->openRecord(none.toString());
    EXPECT_TRUE(panelSays(u"no consent noted yet"_s));
    const VolunteerId agreed = put({kept});
    page->openRecord(agreed.toString());
    EXPECT_FALSE(panelSays(u"no consent noted yet"_s));
    EXPECT_TRUE(panelSays(sentenceCase(word(LegalBasis::Consent))));
    ConsentGiven over = kept;
    over.withdrawn = QDate(2026, 6, 30);
    page->openRecord(put({over}).toString());
    EXPECT_TRUE(panelSays(u"consent taken back"_s));
}

TEST_F(VolunteerConsentsTest, shouldNoteAConsentAsOneStep) {
    const VolunteerId id = put({});
    page->openRecord(id.toString());
    action(u"volunteers.consent"_s)->trigger();
    auto* box = dialog<ConsentDialog>();
    ASSERT_TRUE(box);
    box->findChild<ChoiceField*>(u"consentWhat"_s)->setChosen(static_cast<int>(Consent::HealthNeeds));
    accept(*box);
    ASSERT_EQ(personOf(id).consents.size(), 1) << qPrintable(lastDone);
    EXPECT_EQ(personOf(id).consents[0].what, Consent::HealthNeeds);
    EXPECT_EQ(personOf(id).consents[0].basis, LegalBasis::ExplicitConsent) << "health takes more than a nod";
    EXPECT_EQ(personOf(id).consents[0].given, today.date);
    desk->undo(lastChanges);
    EXPECT_TRUE(personOf(id).consents.isEmpty());
}

TEST_F(VolunteerConsentsTest, shouldSayWhatFollowsBeforeAConsentIsTakenBack) {
    page->openRecord(put({}).toString());
    EXPECT_FALSE(action(u"volunteers.withdraw"_s)->isEnabled()) << "there is nothing to take back";
    const VolunteerId id = put({kept, called});
    page->openRecord(id.toString());
    ASSERT_TRUE(action(u"volunteers.withdraw"_s)->isEnabled());
    action(u"volunteers.withdraw"_s)->trigger();
    auto* box = dialog<WithdrawDialog>();
    ASSERT_TRUE(box);
    const QString ofKeeping = box->effects();
    EXPECT_FALSE(ofKeeping.isEmpty());
    box->findChild<ChoiceField*>(u"withdrawWhat"_s)->setChosen(1);
    EXPECT_EQ(box->what(), Consent::ContactByPhone) << "only what stands is offered";
    EXPECT_NE(box->effects(), ofKeeping);
    box->reject();
    EXPECT_TRUE(standingConsent(personOf(id), Consent::ContactByPhone)) << "nothing was decided";

    action(u"volunteers.withdraw"_s)->trigger();
    box = dialog<WithdrawDialog>();
    ASSERT_TRUE(box);
    accept(*box);
    EXPECT_TRUE(hasWithdrawn(personOf(id), Consent::DataKeeping));
    EXPECT_TRUE(standingConsent(personOf(id), Consent::ContactByPhone));
    EXPECT_TRUE(panelSays(u"consent taken back"_s));
    desk->undo(lastChanges);
    EXPECT_TRUE(standingConsent(personOf(id), Consent::DataKeeping));
}

TEST_F(VolunteerConsentsTest, shouldReadAllThatIsKeptAndAskWhereItGoes) {
    page->openRecord(put({kept}).toString());
    auto* rights = child<PersonRights>();
    ASSERT_TRUE(rights);
    QSignalSpy shown(rights, &PersonRights::fileShown);
    action(u"volunteers.accessFile"_s)->trigger();
    EXPECT_TRUE(rights->isReading());
    ASSERT_TRUE(shown.wait(20000));
    auto* box = page->findChild<QMessageBox*>(u"accessFileBox"_s);
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->text().contains(u"Noor Vandersmissen"_s)) << qPrintable(box->text());
    EXPECT_TRUE(box->text().contains(u"2 record(s)"_s)) << qPrintable(box->text());
    EXPECT_TRUE(box->informativeText().contains(word(Language::Dutch))) << qPrintable(box->informativeText());
    box->reject();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !rights->isReading(); }));
}

TEST_F(VolunteerConsentsTest, shouldNoteAtTheCounterThatTheyAgree) {
    action(u"volunteers.walkIn"_s)->trigger();
    auto* form = child<WalkInForm>();
    ASSERT_TRUE(form->isVisible());
    child<QLineEdit>(u"walkInGivenName"_s)->setText(u"Fatima"_s);
    child<QLineEdit>(u"walkInServices"_s)->setText(u"shop"_s);
    child<QCheckBox>(u"walkInAgrees"_s)->setChecked(true);
    Q_EMIT form->saveRequested();
    const QList<Volunteer> volunteers = desk->findBy<Volunteer>("state"_L1, enumName(VolunteerState::Applied));
    ASSERT_EQ(volunteers.size(), 1) << qPrintable(lastDone);
    const ConsentGiven expected{Consent::DataKeeping, {}, today.date, {}, ConsentMeans::InPerson};
    EXPECT_EQ(desk->find<Person>(volunteers[0].person)->consents, QList{expected});
}

} // namespace
} // namespace entraide::THIS_FILE
