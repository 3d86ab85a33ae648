// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "support/small_register.h"
#include "ui/addresses/place_addresses_dialog.h"
#include "ui/addresses/place_review.h"
#include "ui/common/list_table.h"
#include "ui/common/message_bar.h"
#include "ui/records/address_field.h"
#include "ui/records/address_lookup.h"
#include "ui/records/page.h"
#include "ui/records/undo_history.h"
#include "workflows/candidates.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class PlaceAddressesDialogTest : public WorkflowTest {
protected:
    PlaceAddressesDialogTest()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , addresses(SmallRegister::usual().make(folder.path()), settings)
        , candidates(*desk)
        , context{*desk, candidates, addresses, settings, [this] { return today; }, u"Nadia"_s}
        , history(*desk) {}

    PersonId living(const QString& name, const QString& street, const QString& number,
                    const QString& postcode = u"1050"_s) {
        Person p;
        p.givenName = name;
        p.familyName = u"Peeters"_s;
        p.language = Language::French;
        p.address = {street, number, u"2"_s, postcode, {}};
        p.position = {50.82, 4.38};
        p.placedBy = PlacedBy::Postcode;
        return put(p);
    }
    void open(const QStringList& only = {}) {
        dialog = std::make_unique<PlaceAddressesDialog>(context, only);
        QObject::connect(dialog.get(), &PlaceAddressesDialog::placed, dialog.get(),
                         [this](const QString& sentence, const QString& undoText, const ChangeSet& set) {
                             lastPlaced = sentence;
                             history.add(undoText, set);
                         });
        dialog->show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog->isBusy(); }, 20'000));
    }
    const PlaceReviewModel& lines() const { return dialog->review().model(); }
    QPushButton& button(const QString& name) const { return *dialog->findChild<QPushButton*>(name); }
    QString says() const { return dialog->findChild<QLabel*>(u"placingSays"_s)->text(); }
    AddressField& address() const { return *dialog->review().findChild<AddressField*>(); }
    void choose(const PersonId& person) { dialog->review().chooseRow(lines().rowOf(person.toString())); }

    QSettings settings;
    AddressLookup addresses;
    CandidateService candidates;
    PageContext context;
    UndoHistory history;
    std::unique_ptr<PlaceAddressesDialog> dialog;
    QString lastPlaced;
};

TEST_F(PlaceAddressesDialogTest, shouldPlaceWhatIsSureAndShowTheRest) {
    const PersonId sure = living(u"Lea"_s, u"Rue du Trône"_s, u"6"_s);
    const PersonId doubtful = living(u"Karim"_s, u"Rue du Trome"_s, u"6"_s);
    open();
    EXPECT_EQ(get(sure).placedBy, PlacedBy::Address);
    EXPECT_EQ(get(doubtful).placedBy, PlacedBy::Postcode) << "nothing is changed that nobody accepted";
    EXPECT_TRUE(lastPlaced.startsWith(u"1 address"_s)) << qPrintable(lastPlaced);
    ASSERT_EQ(lines().rowCount(), 1);
    EXPECT_EQ(lines().index(0, PlaceReviewModel::WhomColumn).data().toString(), u"Karim Peeters"_s);
    EXPECT_EQ(lines().index(0, PlaceReviewModel::WrittenColumn).data().toString(), u"Rue du Trome 6 bte 2, 1050"_s);
    EXPECT_TRUE(lines().index(0, PlaceReviewModel::SuggestionColumn).data().toString().startsWith(u"Rue du Trône 6"_s));
    EXPECT_EQ(lines().index(0, PlaceReviewModel::WhyColumn).data().toString(), u"written a little otherwise"_s);
    history.undo();
    EXPECT_EQ(get(sure).placedBy, PlacedBy::Postcode) << "all of the sure ones are one step";
    EXPECT_TRUE(says().startsWith(u"1 address"_s)) << qPrintable(says());
}

TEST_F(PlaceAddressesDialogTest, shouldAcceptASuggestionWithTheStreetAsTheRegisterWritesIt) {
    const PersonId person = living(u"Karim"_s, u"Rue du Trome"_s, u"6"_s);
    open();
    ASSERT_TRUE(button(u"acceptPlace"_s).isEnabled());
    button(u"acceptPlace"_s).click();
    const Person stored = get(person);
    EXPECT_EQ(stored.address, (Address{u"Rue du Trône"_s, u"6"_s, u"2"_s, u"1050"_s, u"Ixelles"_s}));
    EXPECT_EQ(stored.placedBy, PlacedBy::Address);
    EXPECT_EQ(lines().rowCount(), 0);
    history.undo();
    EXPECT_EQ(get(person).address.street, u"Rue du Trome"_s);
}

TEST_F(PlaceAddressesDialogTest, shouldLetSomebodyChooseAmongSeveralCorrectTheTextOrLeaveIt) {
    const PersonId several = living(u"Ines"_s, u"Rue de l'Église"_s, u"1"_s, {});
    const PersonId wrong = living(u"Noor"_s, u"Dorpsstraat"_s, u"3"_s, u"1000"_s);
    const PersonId left = living(u"Tom"_s, u"Dorpsstraat"_s, u"9"_s, u"1000"_s);
    open();
    ASSERT_EQ(lines().rowCount(), 3);

    choose(several);
    EXPECT_FALSE(button(u"acceptPlace"_s).isEnabled()) << "nobody said which";
    auto* alternatives = dialog->findChild<QListWidget*>(u"placeAlternatives"_s);
    ASSERT_EQ(alternatives->count(), 2);
    const int uccle = alternatives->item(0)->text().contains(u"1180"_s) ? 0 : 1;
    alternatives->setCurrentRow(uccle);
    button(u"acceptPlace"_s).click();
    EXPECT_EQ(get(several).address.postcode, u"1180"_s);
    EXPECT_EQ(get(several).placedBy, PlacedBy::Address);

    choose(wrong);
    EXPECT_FALSE(button(u"acceptPlace"_s).isEnabled());
    address().findChild<QLineEdit*>(u"reviewStreet"_s)->setText(u"Hoogstraat"_s);
    ASSERT_TRUE(button(u"acceptPlace"_s).isEnabled());
    button(u"acceptPlace"_s).click();
    EXPECT_EQ(get(wrong).address.street, u"Hoogstraat"_s);
    EXPECT_EQ(get(wrong).placedBy, PlacedBy::Address);

    const Person before = get(left);
    choose(left);
    button(u"leavePlace"_s).click();
    EXPECT_EQ(get(left), before);
    EXPECT_EQ(lines().rowCount(), 0);
    EXPECT_EQ(says(), u"All of them are looked at."_s);
}

TEST_F(PlaceAddressesDialogTest, shouldAcceptAllOfAKindAtOnce) {
    const PersonId first = living(u"Lea"_s, u"Rue du Trône"_s, u"8"_s);
    const PersonId second = living(u"Karim"_s, u"Troonstraat"_s, u"8"_s);
    const PersonId other = living(u"Ines"_s, u"Dorpsstraat"_s, u"8"_s);
    open();
    QPushButton& all = button(u"acceptAll_between_houses"_s);
    ASSERT_TRUE(all.isVisible());
    EXPECT_FALSE(button(u"acceptAll_other_spelling"_s).isVisible());
    all.click();
    EXPECT_EQ(get(first).placedBy, PlacedBy::Interpolated);
    EXPECT_EQ(get(second).placedBy, PlacedBy::Interpolated);
    EXPECT_EQ(get(second).address.street, u"Troonstraat"_s) << "in its own language";
    ASSERT_EQ(lines().rowCount(), 1);
    EXPECT_EQ(lines().lineAt(0)->finding.record, other.toString());
    history.undo();
    EXPECT_EQ(get(first).placedBy, PlacedBy::Postcode);
    EXPECT_EQ(get(second).placedBy, PlacedBy::Postcode) << "one step";
}

TEST_F(PlaceAddressesDialogTest, shouldPutByHandWhatTheRegisterDoesNotKnow) {
    const PersonId person = living(u"Noor"_s, u"Dorpsstraat"_s, u"3"_s);
    open();
    address().setChosen({{50.83, 4.37}, PlacedBy::Pin});
    ASSERT_TRUE(button(u"acceptPlace"_s).isEnabled());
    button(u"acceptPlace"_s).click();
    EXPECT_EQ(get(person).placedBy, PlacedBy::Pin);
    EXPECT_EQ(get(person).address.street, u"Dorpsstraat"_s);
}

TEST_F(PlaceAddressesDialogTest, shouldSayWhatChangedMeanwhile) {
    const PersonId person = living(u"Karim"_s, u"Rue du Trome"_s, u"6"_s);
    open();
    Person edited = get(person);
    edited.address.number = u"4"_s;
    put(edited);
    button(u"acceptPlace"_s).click();
    EXPECT_EQ(get(person).address.street, u"Rue du Trome"_s);
    EXPECT_TRUE(dialog->findChild<MessageBar*>()->text().contains(u"changed meanwhile"_s));
}

TEST_F(PlaceAddressesDialogTest, shouldLookOnlyAtWhatWasImported) {
    const PersonId imported = living(u"Lea"_s, u"Rue du Trône"_s, u"6"_s);
    const PersonId before = living(u"Karim"_s, u"Rue du Trône"_s, u"4"_s);
    open({imported.toString()});
    EXPECT_EQ(get(imported).placedBy, PlacedBy::Address);
    EXPECT_EQ(get(before).placedBy, PlacedBy::Postcode);
}

TEST_F(PlaceAddressesDialogTest, shouldLeadToTheRegisterWhereThereIsNone) {
    living(u"Lea"_s, u"Rue du Trône"_s, u"6"_s);
    ASSERT_TRUE(QFile::remove(addresses.geocoder().registerFile()));
    open();
    EXPECT_TRUE(button(u"openRegister"_s).isVisible());
    SmallRegister::usual().make(folder.path());
    Q_EMIT addresses.registerChanged();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !dialog->isBusy() && !lastPlaced.isEmpty(); }, 20'000));
    EXPECT_FALSE(button(u"openRegister"_s).isVisible());
}

TEST(PlaceReviewModelTest, shouldKeepToTheRulesOfModels) {
    PlaceReviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    PlaceReviewLine line;
    line.whom = u"Lea Peeters"_s;
    line.finding.record = u"person:1"_s;
    PlaceReviewLine street = line;
    street.finding.verdict = PlaceVerdict::StreetOnly;
    street.finding.record = u"person:2"_s;
    model.show({line, street});
    EXPECT_EQ(model.rowOf(u"person:2"_s), 1);
    EXPECT_EQ(model.countOf(PlaceVerdict::StreetOnly), 1);
    model.dropKind(PlaceVerdict::StreetOnly);
    EXPECT_EQ(model.rowCount(), 1);
    model.dropRow(0);
    model.dropRow(0);
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace entraide::THIS_FILE
