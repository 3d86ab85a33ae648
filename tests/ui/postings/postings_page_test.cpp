// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "sample/sample_desk.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/common/filter_bar.h"
#include "ui/postings/posting_form.h"
#include "ui/postings/posting_panel.h"
#include "ui/postings/postings_page.h"
#include "ui/postings/roles_model.h"
#include "ui/postings/shifts_model.h"
#include "ui/postings/signups_model.h"
#include "ui/postings/signups_view.h"
#include "ui/records/address_lookup.h"
#include "ui/records/editors.h"
#include "ui/records/lines_field.h"
#include "ui/records/record_field.h"
#include "ui/records/record_list_model.h"
#include "ui/records/undo_history.h"
#include "ui/words/error_words.h"
#include "workflows/candidates.h"
#include "workflows/enrolment.h"
#include "workflows/posting_desk.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class PostingsPageTest : public testing::Test {
protected:
    PostingsPageTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Exemple"_s, true))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        fillSample(*desk, {.volunteers = 60, .requests = 0, .postings = 7, .seed = 3}, today.now);
        candidates = std::make_unique<CandidateService>(*desk);
        context = std::make_unique<PageContext>(
            PageContext{*desk, *candidates, addresses, settings, [this] { return today; }, u"Nadia"_s});
        history = std::make_unique<UndoHistory>(*desk);
        page = std::make_unique<PostingsPage>(*context);
        page->resize(1280, 800);
        page->show();
        QObject::connect(page.get(), &Page::done, page.get(),
                         [this](const QString& sentence, const QString& undo, const ChangeSet& set) {
                             lastDone = sentence;
                             history->add(undo, set);
                         });
        QObject::connect(page.get(), &Page::said, page.get(), [this](const QString& sentence, Tone tone) {
            lastSaid = sentence;
            lastTone = tone;
        });
    }

    template <class W> W* child(const QString& name = {}) const { return page->findChild<W*>(name); }
    FilterBar& filter() const { return *child<FilterBar>(); }
    RecordListModel& list() const { return *child<RecordListModel>(); }
    PostingPanel& panel() const { return *child<PostingPanel>(); }
    PostingForm& form() const { return *child<PostingForm>(); }
    SignupsModel& signups() const { return *child<SignupsModel>(); }
    SignupsView& view() const { return *child<SignupsView>(); }
    QAction& action(const QString& id) const {
        for (QAction* one : page->menuActions()) {
            if (one->objectName() == id)
                return *one;
        }
        throw std::runtime_error("no such action");
    }
    void choose(const QString& filterId) {
        filter().setChosenFilter(filterId);
        Q_EMIT filter().namedFilterChosen(filterId);
    }
    void type(const QString& field, const QString& text) const { child<QLineEdit>(field)->setText(text); }
    void pressOnSignups(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        view().setFocus();
        QTest::keyClick(&view(), key, modifiers);
    }

    VolunteerId volunteer(const QString& given, const QString& family) const {
        Person person;
        person.givenName = given;
        person.familyName = family;
        person.language = Language::French;
        Volunteer helper;
        helper.services = {Service::Letters};
        helper.state = VolunteerState::Active;
        return *VolunteerId::fromString(
            Enrolment(*desk, addresses.geocoder()).saveVolunteer(person, helper, today)->record);
    }
    /// Published, one role, one shift on \a date with \a places.
    PostingId posting(int places, QDate date, TimeRange hours = {600, 690}) const {
        Organisation host;
        host.name = u"Maison Éphémère"_s;
        host.address = {u"Rue du Test"_s, u"5"_s, {}, u"1050"_s, u"Ixelles"_s};
        Posting made;
        desk->write([&](Desk::Writer& writer) { made.organisation = writer.save(host); });
        made.id = PostingId::create();
        made.title.en = u"Letters by hand"_s;
        made.title.fr = u"Lettres à la main"_s;
        made.contactName = u"Sophie Laurent"_s;
        made.contactPhone = u"+3225550140"_s;
        made.validUntil = today.date.addDays(60);
        made.roles = {{u"write"_s, {{}, {}, u"Writing"_s, {}}, places, {}}};
        made.shifts = {{u"s1"_s, date, hours, {}, {}}};
        PostingDesk postings(*desk);
        EXPECT_TRUE(postings.save(made, today));
        EXPECT_TRUE(postings.publish(made.id, today));
        return made.id;
    }
    /// Each a second after the one before: those of one moment stand in the order of their ids, which is chance.
    SignupId applied(const PostingId& id, const VolunteerId& who) {
        const Today then = Today::at(today.now.addSecs(++asked - 60));
        const auto done = PostingDesk(*desk).apply(id, u"write"_s, u"s1"_s, who, {}, then);
        EXPECT_TRUE(done);
        return done->signup;
    }
    Signup stored(const SignupId& id) const { return *desk->find<Signup>(id); }
    /// What askReason() opened is answered.
    bool answer(const QString& reason) const {
        auto* dialog = child<QInputDialog>();
        if (!dialog)
            return false;
        dialog->setTextValue(reason);
        dialog->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    }

    QTemporaryDir folder;
    const Today today = Today::at(QDateTime(QDate(2026, 11, 18), QTime(14, 0)));
    int asked = 0;
    const QDate nextWeek = QDate(2026, 11, 25);
    std::unique_ptr<Desk> desk;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    std::unique_ptr<CandidateService> candidates;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<UndoHistory> history;
    std::unique_ptr<PostingsPage> page;
    QString lastDone;
    QString lastSaid;
    Tone lastTone = Tone::Normal;
};

TEST_F(PostingsPageTest, shouldHoldToTheRulesOfModels) {
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester postings(&list(), fatal);
    const QAbstractItemModelTester tree(&signups(), fatal);
    const QAbstractItemModelTester roles(child<RolesModel>(), fatal);
    const QAbstractItemModelTester shifts(child<ShiftsModel>(), fatal);
    const PostingId id = posting(1, nextWeek);
    const SignupId one = applied(id, volunteer(u"Ali"_s, u"Kaya"_s));
    page->openRecord(one.toString());
    action(u"signups.withdraw"_s).trigger();
    EXPECT_EQ(signups().count(SignupsModel::Group::Withdrawn), 1);
    page->openRecord(list().idAt(0));
    action(u"postings.edit"_s).trigger();
    EXPECT_EQ(child<ShiftsModel>()->rowCount(), static_cast<int>(panel().posting()->shifts.size()));
}

TEST_F(PostingsPageTest, shouldListPostingsWithTheirFigures) {
    choose(u"all"_s);
    EXPECT_EQ(list().rowCount(), desk->count(EntityType::Posting));
    EXPECT_EQ(page->shownRecord(), list().idAt(0));
    const PostingId id = posting(2, nextWeek);
    const SignupId first = applied(id, volunteer(u"Ali"_s, u"Kaya"_s));
    applied(id, volunteer(u"Zoé"_s, u"Maes"_s));
    ASSERT_TRUE(PostingDesk(*desk).confirm(first, today));
    const int row = list().rowOf(id.toString());
    ASSERT_GE(row, 0);
    EXPECT_EQ(list().index(row, 0).data().toString(), u"Lettres à la main"_s);
    EXPECT_EQ(list().index(row, 1).data().toString(), u"Maison Éphémère"_s);
    EXPECT_TRUE(list().index(row, 2).data().toString().contains(u"25/11"_s));
    EXPECT_EQ(list().index(row, 3).data().toString(), u"1 / 2"_s);
    EXPECT_EQ(list().index(row, 4).data().toString(), u"1"_s);
}

TEST_F(PostingsPageTest, shouldFilterByTextWithoutAccentsAndByState) {
    const PostingId id = posting(2, nextWeek);
    choose(u"all"_s);
    filter().setText(u"ephemere"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return list().rowCount() == 1; }));
    EXPECT_EQ(list().idAt(0), id.toString());
    filter().setText({});
    ASSERT_TRUE(QTest::qWaitFor([this] { return list().rowCount() > 1; }));
    choose(u"draft"_s);
    const qint64 drafts = desk->queries().countByState(EntityType::Posting).value(u"draft"_s);
    ASSERT_GT(drafts, 0);
    EXPECT_EQ(list().rowCount(), drafts);
}

TEST_F(PostingsPageTest, shouldWriteAPostingForANewOrganisationAndPublishIt) {
    const qint64 organisations = desk->count(EntityType::Organisation);
    page->newAction()->trigger();
    auto* host = child<RecordField>(u"organisation"_s);
    QTest::keyClicks(host, u"Maison Verte"_s);
    ASSERT_TRUE(child<ChoiceField>(u"organisationKind"_s)->isEnabled());
    child<ChoiceField>(u"organisationKind"_s)->setChosen(static_cast<int>(OrganisationKind::Shelter));
    type(u"title.fr"_s, u"Soupe du soir"_s);
    type(u"title.nl"_s, u"Avondsoep"_s);
    type(u"contactName"_s, u"Sara Lemmens"_s);
    type(u"contactPhone"_s, u"0470 12 34 56"_s);
    type(u"postcode"_s, u"1060"_s);
    auto& roles = *child<RolesModel>();
    child<LinesField>(u"roles"_s)->findChild<QPushButton*>(u"addLine"_s)->click();
    roles.setData(roles.index(0, RolesModel::FrenchColumn), u"Service"_s, Qt::EditRole);
    roles.setData(roles.index(0, RolesModel::PlacesColumn), 3, Qt::EditRole);
    EXPECT_FALSE(roles.setData(roles.index(0, RolesModel::LanguagesColumn), u"klingon"_s, Qt::EditRole));
    EXPECT_TRUE(roles.setData(roles.index(0, RolesModel::LanguagesColumn), u"nl, FR"_s, Qt::EditRole));
    auto& shifts = *child<ShiftsModel>();
    child<LinesField>(u"shifts"_s)->findChild<QPushButton*>(u"addLine"_s)->click();
    shifts.setData(shifts.index(0, ShiftsModel::DateColumn), nextWeek, Qt::EditRole);
    shifts.setData(shifts.index(0, ShiftsModel::StartColumn), QTime(18, 0), Qt::EditRole);
    shifts.setData(shifts.index(0, ShiftsModel::EndColumn), QTime(20, 0), Qt::EditRole);
    child<LinesField>(u"shifts"_s)->findChild<QPushButton*>(u"repeatLine"_s)->click();
    shifts.setData(shifts.index(1, ShiftsModel::FirstRoleColumn), 5, Qt::EditRole);
    Q_EMIT form().saveRequested();

    const auto id = PostingId::fromString(page->shownRecord());
    ASSERT_TRUE(id);
    ASSERT_TRUE(panel().isVisible()) << qPrintable(lastSaid);
    const Posting saved = *desk->find<Posting>(*id);
    EXPECT_EQ(saved.state, PostingState::Draft);
    EXPECT_EQ(saved.title.nl, u"Avondsoep"_s);
    EXPECT_EQ(saved.contactPhone, u"+32470123456"_s);
    EXPECT_TRUE(saved.position.isValid());
    ASSERT_EQ(saved.roles.size(), 1);
    EXPECT_EQ(saved.roles[0].capacity, 3);
    EXPECT_EQ(saved.roles[0].languages, (QList{Language::Dutch, Language::French}));
    ASSERT_EQ(saved.shifts.size(), 2);
    EXPECT_EQ(saved.shifts[0].hours, (TimeRange{18 * 60, 20 * 60}));
    EXPECT_EQ(saved.shifts[1].date, nextWeek.addDays(7));
    ASSERT_EQ(saved.shifts[1].places.size(), 1);
    EXPECT_EQ(saved.shifts[1].places[0].capacity, 5);
    const auto house = desk->find<Organisation>(saved.organisation);
    ASSERT_TRUE(house);
    EXPECT_EQ(house->kind, OrganisationKind::Shelter);

    action(u"postings.publish"_s).trigger();
    EXPECT_EQ(desk->find<Posting>(*id)->state, PostingState::Published);
    EXPECT_FALSE(action(u"postings.publish"_s).isEnabled());
    EXPECT_TRUE(action(u"signups.new"_s).isEnabled());
    history->undo();
    history->undo();
    EXPECT_FALSE(desk->find<Posting>(*id));
    EXPECT_EQ(desk->count(EntityType::Organisation), organisations);
}

TEST_F(PostingsPageTest, shouldTakeAKnownOrganisationByPartOfItsName) {
    posting(1, nextWeek);
    page->newAction()->trigger();
    auto* host = child<RecordField>(u"organisation"_s);
    QTest::keyClicks(host, u"ephem"_s);
    ASSERT_EQ(host->offeredIds().size(), 1);
    host->choose(host->offeredIds().first(), u"Maison Éphémère"_s);
    EXPECT_FALSE(child<ChoiceField>(u"organisationKind"_s)->isEnabled());
    EXPECT_FALSE(form().noted().newOrganisation);
    EXPECT_EQ(form().noted().posting.organisation.toString(), host->chosenId());
}

TEST_F(PostingsPageTest, shouldSayWhatIsMissingAndSaveNothing) {
    const qint64 before = desk->count(EntityType::Posting);
    page->newAction()->trigger();
    type(u"contactPhone"_s, u"12"_s);
    child<LinesField>(u"shifts"_s)->findChild<QPushButton*>(u"addLine"_s)->click();
    auto& shifts = *child<ShiftsModel>();
    shifts.setData(shifts.index(0, ShiftsModel::EndColumn), QTime(8, 0), Qt::EditRole);
    Q_EMIT form().saveRequested();
    EXPECT_EQ(desk->count(EntityType::Posting), before);
    EXPECT_TRUE(form().isVisible());
    EXPECT_EQ(child<QLineEdit>(u"contactPhone"_s)->text(), u"12"_s);
    QStringList said;
    for (const QLabel* label : form().findChildren<QLabel*>()) {
        if (label->isVisibleTo(&form()))
            said.append(label->text());
    }
    EXPECT_THAT(said, testing::Contains(sentenceFor(FormIssue{FormProblem::PhoneInvalid, {}, false})));
    EXPECT_EQ(said.filter(u"title in at least one language"_s).size(), 1);
    EXPECT_EQ(said.filter(u"for which organisation"_s).size(), 1);
    EXPECT_EQ(said.filter(u"ends before it begins"_s).size(), 1);
    EXPECT_FALSE(action(u"postings.edit"_s).isEnabled()) << "a key over the form begins nothing";
}

TEST_F(PostingsPageTest, shouldKeepWhatTheFormDoesNotShow) {
    const PostingId id = posting(2, nextWeek);
    desk->write([&](Desk::Writer& writer) {
        Posting one = *writer.find<Posting>(id);
        one.title.de = u"Briefe"_s;
        one.questions = {{u"Machine ?"_s, {}, {}, {}}};
        one.contactPhone = u"+3220001000"_s; // cannot exist; came so from elsewhere
        one.roles[0].name.de = u"Schreiben"_s;
        writer.save(one);
    });
    Posting expected = *desk->find<Posting>(id);
    page->openRecord(id.toString());
    action(u"postings.edit"_s).trigger();
    type(u"title.nl"_s, u"Brieven"_s);
    Q_EMIT form().saveRequested();
    expected.title.nl = u"Brieven"_s;
    EXPECT_EQ(*desk->find<Posting>(id), expected);
}

TEST_F(PostingsPageTest, shouldNotRemoveAShiftThatSomebodyHasAPlaceIn) {
    const PostingId id = posting(2, nextWeek);
    ASSERT_TRUE(PostingDesk(*desk).confirm(applied(id, volunteer(u"Ali"_s, u"Kaya"_s)), today));
    page->openRecord(id.toString());
    action(u"postings.edit"_s).trigger();
    child<LinesField>(u"shifts"_s)->chooseRow(0);
    child<LinesField>(u"shifts"_s)->findChild<QPushButton*>(u"removeLine"_s)->click();
    Q_EMIT form().saveRequested();
    EXPECT_TRUE(form().isVisible());
    EXPECT_FALSE(lastSaid.isEmpty());
    EXPECT_EQ(desk->find<Posting>(id)->shifts.size(), 1);
}

TEST_F(PostingsPageTest, shouldSignSomebodyUpByPartOfTheNameAndSayWhatIsTold) {
    const PostingId id = posting(2, nextWeek);
    const VolunteerId who = volunteer(u"Émilie"_s, u"Ostrogothe"_s);
    page->openRecord(id.toString());
    action(u"signups.new"_s).trigger();
    auto* field = child<RecordField>(u"signupWho"_s);
    ASSERT_TRUE(field->isVisible());
    QTest::keyClicks(field, u"ostrog emilie"_s);
    ASSERT_EQ(field->offeredIds(), QStringList{who.toString()});
    EXPECT_FALSE(child<QPushButton>(u"signupSubmit"_s)->isEnabled()) << "nobody is chosen yet";
    field->choose(who.toString(), u"Émilie Ostrogothe"_s);
    child<QPushButton>(u"signupSubmit"_s)->click();
    const QList<Signup> all = desk->findBy<Signup>("posting"_L1, id.toString());
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0].state, SignupState::Applied);
    EXPECT_EQ(view().chosen(), all[0].id);
    EXPECT_FALSE(field->isVisible());

    action(u"signups.confirm"_s).trigger();
    EXPECT_EQ(stored(all[0].id).state, SignupState::Confirmed);
    EXPECT_EQ(stored(all[0].id).contactRevealedAt, today.now);
    for (const QString& told : {u"Émilie Ostrogothe"_s, u"Sophie Laurent"_s, u"02 555 01 40"_s, u"Rue du Test 5"_s})
        EXPECT_TRUE(lastDone.contains(told)) << qPrintable(lastDone);
    history->undo();
    EXPECT_EQ(stored(all[0].id).state, SignupState::Applied);
}

TEST_F(PostingsPageTest, shouldSayThatSomebodyIsSignedUpAlready) {
    const PostingId id = posting(2, nextWeek);
    const VolunteerId who = volunteer(u"Ali"_s, u"Kaya"_s);
    applied(id, who);
    page->openRecord(id.toString());
    action(u"signups.new"_s).trigger();
    child<RecordField>(u"signupWho"_s)->choose(who.toString(), u"Ali Kaya"_s);
    child<QPushButton>(u"signupSubmit"_s)->click();
    EXPECT_TRUE(lastSaid.contains(u"Ali Kaya"_s)) << qPrintable(lastSaid);
    EXPECT_EQ(desk->findBy<Signup>("posting"_L1, id.toString()).size(), 1);
}

TEST_F(PostingsPageTest, shouldPutOnReserveWhenEveryPlaceIsTaken) {
    const PostingId id = posting(1, nextWeek);
    const SignupId first = applied(id, volunteer(u"Ali"_s, u"Kaya"_s));
    const SignupId second = applied(id, volunteer(u"Zoé"_s, u"Maes"_s));
    page->openRecord(first.toString());
    auto* step = child<QPushButton>(u"nextStep"_s);
    EXPECT_EQ(step->text(), u"Confirm"_s);
    step->click();
    EXPECT_EQ(desk->find<Posting>(id)->state, PostingState::Full);
    EXPECT_EQ(view().chosen(), second) << "the next is chosen";
    EXPECT_EQ(step->text(), u"Put on reserve"_s);
    action(u"signups.confirm"_s).trigger();
    EXPECT_EQ(stored(second).state, SignupState::Reserve) << "who finds every place taken waits";
    EXPECT_TRUE(lastDone.contains(u"place is taken"_s)) << qPrintable(lastDone);
    action(u"signups.confirm"_s).trigger();
    EXPECT_TRUE(lastSaid.contains(u"place is taken"_s)) << qPrintable(lastSaid);
    EXPECT_EQ(stored(second).reservePlace, 1);
}

TEST_F(PostingsPageTest, shouldActByALetterAndGoToTheNext) {
    const PostingId id = posting(3, nextWeek);
    QList<SignupId> ids;
    for (const QString& name : {u"Arens"_s, u"Bauwens"_s, u"Claes"_s})
        ids.append(applied(id, volunteer(u"Jo"_s, name)));
    page->openRecord(ids[0].toString());
    pressOnSignups(Qt::Key_C);
    EXPECT_EQ(stored(ids[0]).state, SignupState::Confirmed);
    EXPECT_EQ(view().chosen(), ids[1]);
    pressOnSignups(Qt::Key_R);
    EXPECT_EQ(stored(ids[1]).state, SignupState::Reserve);
    EXPECT_EQ(view().chosen(), ids[2]);
    pressOnSignups(Qt::Key_A);
    EXPECT_EQ(stored(ids[2]).state, SignupState::Applied) << "an applied sign-up has not attended";
    EXPECT_EQ(view().chosen(), ids[2]);
    pressOnSignups(Qt::Key_W);
    EXPECT_EQ(stored(ids[2]).state, SignupState::Withdrawn);
}

TEST_F(PostingsPageTest, shouldConfirmPastTheQueueOnlyWithAReasonAndKeepIt) {
    const PostingId id = posting(2, nextWeek);
    const SignupId waiting = applied(id, volunteer(u"Ali"_s, u"Kaya"_s));
    ASSERT_TRUE(PostingDesk(*desk).reserve(waiting, today));
    const SignupId late = applied(id, volunteer(u"Zoé"_s, u"Maes"_s));
    page->openRecord(late.toString());
    action(u"signups.confirm"_s).trigger();
    EXPECT_EQ(stored(late).state, SignupState::Applied);
    auto* dialog = child<QInputDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->labelText().contains(u"Ali Kaya"_s)) << qPrintable(dialog->labelText());
    ASSERT_TRUE(answer(u"  "_s));
    EXPECT_EQ(stored(late).state, SignupState::Applied);
    EXPECT_FALSE(lastSaid.isEmpty());
    action(u"signups.confirm"_s).trigger();
    ASSERT_TRUE(answer(u"Speaks Dutch"_s));
    EXPECT_EQ(stored(late).state, SignupState::Confirmed);
    EXPECT_EQ(stored(late).reason, u"Speaks Dutch"_s);
    page->openRecord(late.toString());
    EXPECT_TRUE(child<QLabel>(u"signupDetail"_s)->text().contains(u"Speaks Dutch"_s));
}

TEST_F(PostingsPageTest, shouldSayAnOverlapAndOverrideItWithAReason) {
    const VolunteerId who = volunteer(u"Ali"_s, u"Kaya"_s);
    ASSERT_TRUE(PostingDesk(*desk).confirm(applied(posting(1, nextWeek), who), today));
    const SignupId second = applied(posting(1, nextWeek, {660, 720}), who);
    page->openRecord(second.toString());
    action(u"signups.confirm"_s).trigger();
    EXPECT_EQ(stored(second).state, SignupState::Applied);
    auto* dialog = child<QInputDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->labelText().contains(u"Lettres à la main"_s)) << qPrintable(dialog->labelText());
    ASSERT_TRUE(answer(u"Leaves the first early"_s));
    EXPECT_EQ(stored(second).state, SignupState::Confirmed);
    EXPECT_EQ(stored(second).reason, u"Leaves the first early"_s);
}

TEST_F(PostingsPageTest, shouldNameTheNextInTheQueueWhenSomebodyWithdraws) {
    const PostingId id = posting(1, nextWeek);
    const SignupId placed = applied(id, volunteer(u"Ali"_s, u"Kaya"_s));
    const SignupId waiting = applied(id, volunteer(u"Thomas"_s, u"Gérard"_s));
    PostingDesk postings(*desk);
    ASSERT_TRUE(postings.confirm(placed, today));
    ASSERT_TRUE(postings.reserve(waiting, today));
    page->openRecord(placed.toString());
    auto* offer = child<QPushButton>(u"confirmFirst"_s);
    EXPECT_FALSE(offer->isVisible());
    action(u"signups.withdraw"_s).trigger();
    EXPECT_TRUE(lastDone.contains(u"Thomas Gérard"_s)) << qPrintable(lastDone);
    EXPECT_EQ(desk->find<Posting>(id)->state, PostingState::Published);
    ASSERT_TRUE(offer->isVisible());
    EXPECT_TRUE(offer->text().contains(u"Thomas Gérard"_s));
    offer->click();
    EXPECT_EQ(stored(waiting).state, SignupState::Confirmed);
    EXPECT_FALSE(offer->isVisible());
    EXPECT_EQ(desk->find<Posting>(id)->state, PostingState::Full);
}

TEST_F(PostingsPageTest, shouldOfferTheFreedPlaceOfAClosedPostingAsTodayDoes) {
    const PostingId id = posting(1, nextWeek);
    const SignupId placed = applied(id, volunteer(u"Ali"_s, u"Kaya"_s));
    const SignupId waiting = applied(id, volunteer(u"Thomas"_s, u"Gérard"_s));
    PostingDesk postings(*desk);
    ASSERT_TRUE(postings.confirm(placed, today));
    ASSERT_TRUE(postings.reserve(waiting, today));
    ASSERT_TRUE(postings.close(id, today));
    page->openRecord(placed.toString());
    action(u"signups.withdraw"_s).trigger();
    auto* offer = child<QPushButton>(u"confirmFirst"_s);
    ASSERT_TRUE(offer->isVisible());
    offer->click();
    EXPECT_EQ(stored(waiting).state, SignupState::Confirmed);
}

TEST_F(PostingsPageTest, shouldMoveInTheQueueWithAReason) {
    const PostingId id = posting(1, nextWeek);
    ASSERT_TRUE(PostingDesk(*desk).confirm(applied(id, volunteer(u"Ali"_s, u"Kaya"_s)), today));
    const SignupId first = applied(id, volunteer(u"Zoé"_s, u"Maes"_s));
    const SignupId second = applied(id, volunteer(u"Sara"_s, u"Lemmens"_s));
    ASSERT_TRUE(PostingDesk(*desk).reserve(first, today));
    ASSERT_TRUE(PostingDesk(*desk).reserve(second, today));
    page->openRecord(second.toString());
    EXPECT_FALSE(action(u"signups.down"_s).isEnabled());
    pressOnSignups(Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(answer(u"Lives next door"_s));
    EXPECT_LT(stored(second).reservePlace, stored(first).reservePlace);
    EXPECT_EQ(stored(second).reason, u"Lives next door"_s);
    const QModelIndex top =
        signups().index(0, SignupsModel::NameColumn, signups().groupIndex(SignupsModel::Group::Reserve));
    EXPECT_EQ(top.data().toString(), u"Sara Lemmens"_s);
    history->undo();
    EXPECT_EQ(stored(second).reservePlace, 2);
}

TEST_F(PostingsPageTest, shouldNoteWhoCame) {
    const PostingId yesterday = posting(3, today.date.addDays(-1));
    QList<SignupId> ids;
    for (const QString& name : {u"Arens"_s, u"Bauwens"_s, u"Claes"_s}) {
        ids.append(applied(yesterday, volunteer(u"Jo"_s, name)));
        ASSERT_TRUE(PostingDesk(*desk).confirm(ids.last(), today));
    }
    page->openRecord(ids[0].toString());
    EXPECT_EQ(child<QPushButton>(u"nextStep"_s)->text(), u"Note as attended"_s);
    pressOnSignups(Qt::Key_A);
    pressOnSignups(Qt::Key_X);
    pressOnSignups(Qt::Key_N);
    EXPECT_EQ(stored(ids[0]).state, SignupState::Attended);
    EXPECT_EQ(stored(ids[1]).state, SignupState::Excused);
    EXPECT_EQ(stored(ids[2]).state, SignupState::NoShow);
    page->openRecord(ids[0].toString());
    pressOnSignups(Qt::Key_C);
    EXPECT_EQ(stored(ids[0]).state, SignupState::Confirmed) << "back to expected";
}

TEST_F(PostingsPageTest, shouldSayThatNobodyCameBeforeTheDay) {
    const SignupId id = applied(posting(1, nextWeek), volunteer(u"Ali"_s, u"Kaya"_s));
    ASSERT_TRUE(PostingDesk(*desk).confirm(id, today));
    page->openRecord(id.toString());
    action(u"signups.attended"_s).trigger();
    EXPECT_EQ(stored(id).state, SignupState::Confirmed);
    EXPECT_TRUE(lastSaid.contains(u"25/11"_s)) << qPrintable(lastSaid);
}

TEST_F(PostingsPageTest, shouldMoveAPostingAlongItsStates) {
    const PostingId id = posting(1, nextWeek);
    ASSERT_TRUE(PostingDesk(*desk).confirm(applied(id, volunteer(u"Ali"_s, u"Kaya"_s)), today));
    page->openRecord(id.toString());
    action(u"postings.close"_s).trigger();
    EXPECT_EQ(desk->find<Posting>(id)->state, PostingState::Closed);
    EXPECT_FALSE(action(u"signups.new"_s).isEnabled());
    action(u"postings.reopen"_s).trigger();
    EXPECT_EQ(desk->find<Posting>(id)->state, PostingState::Full);
    action(u"postings.cancel"_s).trigger();
    ASSERT_TRUE(answer(u"  "_s));
    EXPECT_EQ(desk->find<Posting>(id)->state, PostingState::Full) << "not without a reason";
    EXPECT_EQ(lastTone, Tone::Warning);
    EXPECT_TRUE(lastSaid.contains(u"why"_s)) << qPrintable(lastSaid);
    action(u"postings.cancel"_s).trigger();
    ASSERT_TRUE(answer(u"No more money"_s));
    EXPECT_EQ(desk->find<Posting>(id)->state, PostingState::Cancelled);
    EXPECT_EQ(desk->find<Posting>(id)->cancelReason, u"No more money"_s);
    EXPECT_TRUE(lastDone.contains(u"1 volunteer"_s)) << qPrintable(lastDone);
    history->undo();
    EXPECT_EQ(desk->find<Posting>(id)->state, PostingState::Full);
}

TEST_F(PostingsPageTest, shouldSayWhatIsMissingToPublish) {
    page->newAction()->trigger();
    QTest::keyClicks(child<RecordField>(u"organisation"_s), u"Maison Verte"_s);
    type(u"title.en"_s, u"Soup"_s);
    Q_EMIT form().saveRequested();
    action(u"postings.publish"_s).trigger();
    EXPECT_EQ(desk->find<Posting>(*PostingId::fromString(page->shownRecord()))->state, PostingState::Draft);
    EXPECT_FALSE(lastSaid.isEmpty());
    EXPECT_EQ(lastTone, Tone::Warning);
}

TEST_F(PostingsPageTest, shouldDeleteWithTheSignUpsAndBringBothBack) {
    const PostingId id = posting(1, nextWeek);
    const SignupId signup = applied(id, volunteer(u"Ali"_s, u"Kaya"_s));
    page->openRecord(id.toString());
    action(u"postings.delete"_s).trigger();
    EXPECT_FALSE(desk->find<Posting>(id));
    EXPECT_FALSE(desk->find<Signup>(signup));
    EXPECT_NE(page->shownRecord(), id.toString());
    history->undo();
    EXPECT_TRUE(desk->find<Posting>(id));
    EXPECT_TRUE(desk->find<Signup>(signup));
}

TEST_F(PostingsPageTest, shouldCountWhatIsToBeDealtWith) {
    const int before = page->pending();
    const SignupId id = applied(posting(1, nextWeek), volunteer(u"Ali"_s, u"Kaya"_s));
    EXPECT_EQ(page->pending(), before + 1);
    page->openRecord(id.toString());
    action(u"signups.confirm"_s).trigger();
    EXPECT_EQ(page->pending(), before);
}

TEST_F(PostingsPageTest, shouldOpenASignUpThoughTheFilterHidesItsPosting) {
    const PostingId id = posting(2, nextWeek);
    applied(id, volunteer(u"Ali"_s, u"Kaya"_s));
    const SignupId wanted = applied(id, volunteer(u"Zoé"_s, u"Maes"_s));
    choose(u"ended"_s);
    page->openRecord(wanted.toString());
    EXPECT_EQ(page->shownRecord(), id.toString());
    EXPECT_EQ(view().chosen(), wanted);
    EXPECT_GE(list().rowOf(id.toString()), 0);
}

TEST_F(PostingsPageTest, shouldKeepTheChosenSignUpWhenAnotherWindowChangesTheDesk) {
    const PostingId id = posting(3, nextWeek);
    const SignupId first = applied(id, volunteer(u"Ali"_s, u"Kaya"_s));
    const SignupId second = applied(id, volunteer(u"Zoé"_s, u"Maes"_s));
    page->openRecord(second.toString());
    ASSERT_TRUE(PostingDesk(*desk).confirm(first, today));
    EXPECT_EQ(view().chosen(), second);
    EXPECT_EQ(signups().count(SignupsModel::Group::Placed), 1);
}

TEST_F(PostingsPageTest, shouldSayAFaultOfTheDiskAndLeaveTheRecordsAsTheyWere) {
    const SignupId id = applied(posting(1, nextWeek), volunteer(u"Ali"_s, u"Kaya"_s));
    page->openRecord(id.toString());
    desk->database().execute("PRAGMA query_only=1");
    action(u"signups.confirm"_s).trigger();
    EXPECT_EQ(lastTone, Tone::Danger);
    EXPECT_FALSE(lastSaid.isEmpty());
    lastSaid.clear();
    action(u"postings.close"_s).trigger();
    EXPECT_FALSE(lastSaid.isEmpty());
    lastSaid.clear();
    action(u"postings.delete"_s).trigger();
    EXPECT_FALSE(lastSaid.isEmpty());
    lastSaid.clear();
    action(u"postings.edit"_s).trigger();
    type(u"title.nl"_s, u"Brieven"_s);
    Q_EMIT form().saveRequested();
    EXPECT_FALSE(lastSaid.isEmpty());
    EXPECT_TRUE(form().isVisible()) << "what was typed is still there";
    EXPECT_TRUE(lastDone.isEmpty());
    desk->database().execute("PRAGMA query_only=0");
    EXPECT_EQ(stored(id).state, SignupState::Applied);
}

TEST_F(PostingsPageTest, shouldNameEveryWidgetThatTakesTheFocus) {
    const auto check = [this] {
        for (const QWidget* widget : page->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                               qobject_cast<const QTabBar*>(widget) || qobject_cast<const QLabel*>(widget) ||
                               (widget->parentWidget() && !widget->parentWidget()->accessibleName().isEmpty());
            EXPECT_TRUE(named) << widget->metaObject()->className() << " " << qPrintable(widget->objectName());
        }
    };
    page->openRecord(applied(posting(1, nextWeek), volunteer(u"Ali"_s, u"Kaya"_s)).toString());
    action(u"signups.new"_s).trigger();
    check();
    action(u"postings.edit"_s).trigger();
    check();
}

} // namespace
} // namespace entraide::THIS_FILE
