// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_desk.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/records/address_lookup.h"
#include "ui/records/candidates_model.h"
#include "ui/records/editors.h"
#include "ui/records/record_field.h"
#include "ui/records/record_form.h"
#include "ui/records/record_list.h"
#include "ui/records/undo_history.h"
#include "ui/requests/request_form.h"
#include "ui/requests/request_panel.h"
#include "ui/requests/requests_page.h"
#include "workflows/candidates.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class RequestsPageTest : public testing::Test {
protected:
    RequestsPageTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Exemple"_s, true))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        fillSample(*desk, {.volunteers = 120, .requests = 60, .postings = 2, .seed = 3}, today.now);
        candidates = std::make_unique<CandidateService>(*desk);
        context = std::make_unique<PageContext>(
            PageContext{*desk, *candidates, addresses, settings, [this] { return today; }, u"Nadia"_s});
        page = std::make_unique<RequestsPage>(*context);
        page->resize(1280, 800);
        page->show();
        QObject::connect(page.get(), &Page::done, page.get(),
                         [this](const QString& sentence, const QString& undo, const ChangeSet& set) {
                             lastDone = sentence;
                             history->add(undo, set);
                         });
        history = std::make_unique<UndoHistory>(*desk);
    }

    QAction& action(const QString& id) const {
        for (QAction* one : page->menuActions()) {
            if (one->objectName() == id)
                return *one;
        }
        throw std::runtime_error("no such action");
    }

    OrganisationId shelter() {
        Organisation house;
        house.kind = OrganisationKind::Shelter;
        house.name = u"Maison Éphémère"_s;
        house.address = {u"Rue du Canal"_s, u"7"_s, {}, u"1000"_s, u"Bruxelles"_s};
        desk->write([&](Desk::Writer& writer) { house.id = writer.save(house); });
        return house.id;
    }
    RequestForm& form() const { return *page->findChild<RequestForm*>(); }
    template <class W> W* field(const QString& name) const { return form().findChild<W*>(name); }
    /// By what a screen reader says of it.
    QLineEdit* line(const QString& name) const {
        for (QLineEdit* one : form().findChildren<QLineEdit*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        throw std::runtime_error("no such field");
    }

    /// An open request that somebody fits, shown on the page.
    RequestId showOneWithCandidates() {
        ListQuery query;
        query.type = EntityType::Request;
        query.states = {u"open"_s};
        query.limit = -1;
        for (const ListRow& row : desk->queries().list(query).rows) {
            page->openRecord(row.id);
            if (page->findChild<CandidatesModel*>()->rowCount() > 0)
                return *RequestId::fromString(row.id);
        }
        return {};
    }

    QTemporaryDir folder;
    Today today = Today::at(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
    std::unique_ptr<Desk> desk;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    std::unique_ptr<CandidateService> candidates;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<UndoHistory> history;
    std::unique_ptr<RequestsPage> page;
    QString lastDone;
};

TEST_F(RequestsPageTest, shouldHoldToTheRulesOfModels) {
    const QAbstractItemModelTester list(page->findChild<RecordListModel*>(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester candidate(page->findChild<CandidatesModel*>(),
                                             QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_FALSE(showOneWithCandidates().isEmpty());
}

TEST_F(RequestsPageTest, shouldProposeToTheFirstCandidateAndTakeItBack) {
    const RequestId id = showOneWithCandidates();
    ASSERT_FALSE(id.isEmpty());
    const VolunteerId first = page->findChild<CandidatesModel*>()->lineAt(0).volunteer;
    const QString name = page->findChild<CandidatesModel*>()->lineAt(0).name;
    action(u"requests.proposeFirst"_s).trigger();
    EXPECT_TRUE(lastDone.contains(name)) << qPrintable(lastDone);
    EXPECT_EQ(desk->find<Request>(id)->state, RequestState::Proposed);
    const auto asked = [&] {
        int live = 0;
        for (const Match& match : desk->findBy<Match>("request"_L1, id.toString()))
            live += match.volunteer == first && match.state == MatchState::Proposed;
        return live;
    };
    EXPECT_EQ(asked(), 1);
    history->undo();
    EXPECT_EQ(asked(), 0);
    EXPECT_EQ(desk->find<Request>(id)->state, RequestState::Open);
    history->redo();
    EXPECT_EQ(asked(), 1);
}

TEST_F(RequestsPageTest, shouldEraseWhoAsksForHelp) {
    const RequestId id = showOneWithCandidates();
    ASSERT_FALSE(id.isEmpty());
    const PersonId person = desk->find<Beneficiary>(desk->find<Request>(id)->beneficiary)->person;
    action(u"requests.erase"_s).trigger();
    auto* yes = page->findChild<QPushButton*>(u"eraseForGood"_s);
    ASSERT_TRUE(yes);
    EXPECT_TRUE(desk->find<Person>(person)) << "it asks first";
    yes->click();
    EXPECT_FALSE(desk->find<Person>(person));
    EXPECT_TRUE(lastDone.isEmpty()) << "it cannot be taken back";
}

TEST_F(RequestsPageTest, shouldSaveWhatIsNotedAtTheTelephone) {
    const qint64 before = desk->count(EntityType::Request);
    page->newAction()->trigger();
    auto* form = page->findChild<RequestForm*>();
    const auto type = [&](const QString& label, const QString& text) {
        for (QLineEdit* field : form->findChildren<QLineEdit*>()) {
            if (field->accessibleName() == label)
                field->setText(text);
        }
    };
    type(u"Family name"_s, u"Öztürk-Peeters"_s);
    type(u"Given name"_s, u"Émilie"_s);
    type(u"Postcode"_s, u"1050"_s);
    Q_EMIT form->saveRequested();
    EXPECT_EQ(desk->count(EntityType::Request), before + 1);
    const auto saved = RequestId::fromString(page->shownRecord());
    ASSERT_TRUE(saved);
    const auto beneficiary = desk->find<Beneficiary>(desk->find<Request>(*saved)->beneficiary);
    ASSERT_TRUE(beneficiary);
    EXPECT_EQ(desk->find<Person>(beneficiary->person)->familyName, u"Öztürk-Peeters"_s);
}

TEST_F(RequestsPageTest, shouldTakeARequestThatAShelterAsksItself) {
    const OrganisationId id = shelter();
    const qint64 persons = desk->count(EntityType::Person);
    page->newAction()->trigger();
    QTest::keyClicks(field<RecordField>(u"organisation"_s), u"ephem"_s);
    ASSERT_EQ(field<RecordField>(u"organisation"_s)->offeredIds(), QStringList{id.toString()});
    field<RecordField>(u"organisation"_s)->choose(id.toString(), u"Maison Éphémère"_s);
    EXPECT_EQ(line(u"Postcode"_s)->text(), u"1000"_s) << "where it is";
    EXPECT_FALSE(line(u"Family name"_s)->isEnabled()) << "a house has none";
    Q_EMIT form().saveRequested();
    const auto saved = RequestId::fromString(page->shownRecord());
    ASSERT_TRUE(saved);
    const Request request = *desk->find<Request>(*saved);
    EXPECT_EQ(request.organisation, id);
    EXPECT_TRUE(request.beneficiary.isEmpty());
    EXPECT_EQ(request.address, Address()) << "at its own place";
    EXPECT_EQ(desk->count(EntityType::Person), persons);
    auto* panel = page->findChild<RequestPanel*>();
    EXPECT_TRUE(panel->title().contains(u"Maison Éphémère"_s)) << qPrintable(panel->title());
    EXPECT_FALSE(action(u"requests.erase"_s).isEnabled()) << "nobody is helped here by name";
    EXPECT_FALSE(action(u"requests.tandem"_s).isEnabled());

    action(u"requests.edit"_s).trigger();
    line(u"Street"_s)->setText(u"Rue Haute"_s);
    Q_EMIT form().saveRequested();
    EXPECT_EQ(desk->find<Request>(*saved)->address.street, u"Rue Haute"_s) << "elsewhere this time";
    EXPECT_EQ(desk->find<Organisation>(id)->address.street, u"Rue du Canal"_s) << "the house stays where it is";

    action(u"requests.edit"_s).trigger();
    field<RecordField>(u"organisation"_s)->choose({}, u"Les Bruyères"_s);
    line(u"Phone"_s)->setText(u"02 123 45 67"_s);
    const auto noted = form().noted();
    ASSERT_TRUE(noted.newOrganisation);
    EXPECT_EQ(noted.newOrganisation->phone, u"02 123 45 67"_s);
    EXPECT_EQ(noted.request.address.street, u"Rue Haute"_s);
}

TEST_F(RequestsPageTest, shouldNoteAHouseThatIsNotKnownAlongWithItsRequest) {
    const qint64 houses = desk->count(EntityType::Organisation);
    page->newAction()->trigger();
    QTest::keyClicks(field<RecordField>(u"organisation"_s), u"Les Tilleuls"_s);
    field<ChoiceField>(u"organisationKind"_s)->setChosen(static_cast<int>(OrganisationKind::Shelter));
    line(u"Phone"_s)->setText(u"02 555 01 40"_s);
    line(u"Postcode"_s)->setText(u"1050"_s);
    Q_EMIT form().saveRequested();
    const auto saved = RequestId::fromString(page->shownRecord());
    ASSERT_TRUE(saved);
    const auto house = desk->find<Organisation>(desk->find<Request>(*saved)->organisation);
    ASSERT_TRUE(house);
    EXPECT_EQ(house->kind, OrganisationKind::Shelter);
    EXPECT_EQ(house->phone, u"+3225550140"_s);
    EXPECT_EQ(house->address.postcode, u"1050"_s);
    history->undo();
    EXPECT_EQ(desk->count(EntityType::Organisation), houses) << "one step";
}

TEST_F(RequestsPageTest, shouldSaveWhatWasTypedAndLeaveWhatAPeerChangedMeanwhile) {
    const RequestId id = showOneWithCandidates();
    ASSERT_FALSE(id.isEmpty());
    const BeneficiaryId helped = desk->find<Request>(id)->beneficiary;
    ASSERT_FALSE(helped.isEmpty());
    action(u"requests.edit"_s).trigger();
    desk->write([&](Desk::Writer& writer) {
        auto request = *writer.find<Request>(id);
        request.urgency = Urgency::Urgent;
        request.remark = u"rings twice"_s;
        writer.save(request);
        auto beneficiary = *writer.find<Beneficiary>(helped);
        beneficiary.access = u"the blue door"_s;
        writer.save(beneficiary);
        auto person = *writer.find<Person>(beneficiary.person);
        person.position = {50.83, 4.35};
        person.placedBy = PlacedBy::Pin;
        writer.save(person);
    });
    line(u"In short"_s)->setText(u"bread"_s);
    Q_EMIT form().saveRequested();
    const Request saved = *desk->find<Request>(id);
    EXPECT_EQ(saved.title, u"bread"_s);
    EXPECT_EQ(saved.urgency, Urgency::Urgent);
    EXPECT_EQ(saved.remark, u"rings twice"_s);
    const Beneficiary beneficiary = *desk->find<Beneficiary>(helped);
    EXPECT_EQ(beneficiary.access, u"the blue door"_s);
    const Person person = *desk->find<Person>(beneficiary.person);
    EXPECT_EQ(person.position, (GeoPoint{50.83, 4.35}));
    EXPECT_EQ(person.placedBy, PlacedBy::Pin);
}

TEST_F(RequestsPageTest, shouldRefuseARequestOfAPersonAndAHouseAtOnce) {
    const OrganisationId id = shelter();
    const qint64 before = desk->count(EntityType::Request);
    page->newAction()->trigger();
    line(u"Family name"_s)->setText(u"Peeters"_s);
    field<RecordField>(u"organisation"_s)->choose(id.toString(), u"Maison Éphémère"_s);
    EXPECT_TRUE(line(u"Family name"_s)->isEnabled()) << "it has to be emptied";
    Q_EMIT form().saveRequested();
    EXPECT_EQ(desk->count(EntityType::Request), before);
    ASSERT_TRUE(form().isVisible());
    QStringList said;
    for (const QLabel* label : form().findChildren<QLabel*>()) {
        if (label->isVisible())
            said.append(label->text());
    }
    EXPECT_FALSE(said.filter(u"Either a person or an organisation asks"_s).isEmpty()) << qPrintable(said.join(u'|'));
    line(u"Family name"_s)->clear();
    Q_EMIT form().saveRequested();
    EXPECT_EQ(desk->count(EntityType::Request), before + 1);
}

TEST_F(RequestsPageTest, shouldBeginTheRequestOfAHouseFromElsewhere) {
    const OrganisationId id = shelter();
    page->openAt(id.toString(), Aspect::NewRequest);
    ASSERT_TRUE(form().isVisible());
    EXPECT_EQ(form().noted().request.organisation, id);
    QString said;
    QObject::connect(page.get(), &Page::said, page.get(), [&](const QString& sentence) { said = sentence; });
    line(u"In short"_s)->setText(u"Draps"_s);
    page->openAt(id.toString(), Aspect::NewRequest);
    EXPECT_FALSE(said.isEmpty());
    EXPECT_EQ(line(u"In short"_s)->text(), u"Draps"_s) << "what was typed is still there";
}

TEST_F(RequestsPageTest, shouldSayWhatIsMissingAndSaveNothing) {
    const qint64 before = desk->count(EntityType::Request);
    page->newAction()->trigger();
    Q_EMIT page->findChild<RequestForm*>()->saveRequested();
    EXPECT_EQ(desk->count(EntityType::Request), before);
    EXPECT_TRUE(page->findChild<RequestForm*>()->isVisible()) << "what was typed is still there";
}

TEST_F(RequestsPageTest, shouldNotThrowAwayWhatWasTypedIntoAnOpenForm) {
    showOneWithCandidates();
    EXPECT_TRUE(page->newAction()->isEnabled());
    page->newAction()->trigger();
    EXPECT_FALSE(page->newAction()->isEnabled());
    EXPECT_FALSE(action(u"requests.edit"_s).isEnabled());
    Q_EMIT page->findChild<RequestForm*>()->leaveRequested();
    EXPECT_TRUE(page->newAction()->isEnabled());
}

TEST_F(RequestsPageTest, shouldFollowAChangeFromElsewhere) {
    auto* model = &page->findChild<RecordList*>(u"requests"_s)->model();
    const qint64 shown = model->shown();
    desk->write([](Desk::Writer& writer) {
        Request request;
        request.service = Service::Pharmacy;
        writer.save(request);
    });
    EXPECT_EQ(model->shown(), shown + 1);
}

TEST_F(RequestsPageTest, shouldNoteThatSomebodyIsNotHelpedAnyMore) {
    const RequestId id = showOneWithCandidates();
    ASSERT_FALSE(id.isEmpty());
    const BeneficiaryId helped = desk->find<Request>(id)->beneficiary;
    ASSERT_FALSE(helped.isEmpty());
    action(u"requests.helped.pause"_s).trigger();
    EXPECT_EQ(desk->find<Beneficiary>(helped)->state, BeneficiaryState::Paused);
    EXPECT_FALSE(action(u"requests.helped.pause"_s).isEnabled());
    action(u"requests.helped.resume"_s).trigger();
    EXPECT_EQ(desk->find<Beneficiary>(helped)->state, BeneficiaryState::Active);
    history->undo();
    EXPECT_EQ(desk->find<Beneficiary>(helped)->state, BeneficiaryState::Paused);
}

} // namespace
} // namespace entraide::THIS_FILE
