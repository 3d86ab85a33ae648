// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_register.h"
#include "ui/common/tone_label.h"
#include "ui/map/map_view.h"
#include "ui/map/pin_bar.h"
#include "ui/records/address_entry.h"
#include "ui/records/address_field.h"
#include "ui/records/address_lookup.h"
#include "ui/records/place_map.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class AddressFieldTest : public ::testing::Test {
protected:
    AddressFieldTest()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , lookup(SmallRegister::usual().make(folder.path()), settings)
        , field(lookup) {
        field.resize(640, 200);
        field.show();
        field.activateWindow();
    }

    QLineEdit& part(const QString& name) const { return *field.findChild<QLineEdit*>(name); }
    AddressEntry& street() const { return *field.findChild<AddressEntry*>(); }
    QPushButton& button(const QString& name) const { return *field.findChild<QPushButton*>(name); }
    QString says() const { return field.findChild<ToneLabel*>(u"placed"_s)->text(); }
    bool says(const QString& words) const {
        return QTest::qWaitFor([&] { return says() == words; });
    }
    void write(const QString& streetName, const QString& number, const QString& postcode) const {
        part(u"street"_s).setText(streetName);
        part(u"number"_s).setText(number);
        part(u"postcode"_s).setText(postcode);
    }
    /// What hangs below the street.
    static QAbstractItemView* list() { return qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget()); }
    void type(const QString& text) {
        ASSERT_TRUE(QTest::qWaitForWindowActive(&field));
        street().setFocus();
        QTest::keyClicks(&street(), text);
        ASSERT_TRUE(QTest::qWaitFor([] { return list() != nullptr; })) << "nothing is offered";
    }

    QTemporaryDir folder;
    QSettings settings;
    AddressLookup lookup;
    AddressField field;
};

TEST_F(AddressFieldTest, shouldOfferWhatFitsInTheLanguageOfWhatIsTypedAndFillAllOfIt) {
    QSignalSpy changed(&field, &AddressField::changed);
    type(u"troonstraat 6"_s);
    EXPECT_EQ(list()->model()->index(0, 0).data().toString(), u"Troonstraat 6, 1050 Elsene"_s);
    EXPECT_TRUE(list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"at the house"_s));
    QTest::keyClick(list(), Qt::Key_Down);
    EXPECT_EQ(street().text(), u"troonstraat 6"_s) << "what is passed by is not written";
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(field.address(), (Address{u"Troonstraat"_s, u"6"_s, {}, u"1050"_s, u"Elsene"_s}));
    EXPECT_EQ(field.placement().by, PlacedBy::Address);
    EXPECT_LT(distanceKm(field.placement().position, SmallRegister::trone6), 0.005);
    EXPECT_EQ(says(), u"At the house"_s);
    EXPECT_GT(changed.count(), 0);
}

TEST_F(AddressFieldTest, shouldGoToTheNumberAfterAStreetWasTaken) {
    type(u"rue du tr"_s);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(part(u"street"_s).text(), u"Rue du Trône"_s);
    EXPECT_EQ(QApplication::focusWidget(), &part(u"number"_s));
    QTest::keyClicks(&part(u"number"_s), u"8"_s);
    EXPECT_TRUE(says(u"Between numbers 6 and 10 of the street: this number is not in the register"_s))
        << qPrintable(says());
    EXPECT_EQ(field.placement().by, PlacedBy::Interpolated);
}

TEST_F(AddressFieldTest, shouldLetTabGoOnWhenNothingOfTheListIsChosen) {
    type(u"rue du tr"_s);
    QTest::keyClick(list(), Qt::Key_Tab);
    EXPECT_EQ(list(), nullptr);
    EXPECT_EQ(QApplication::focusWidget(), &part(u"number"_s));
    EXPECT_EQ(street().text(), u"rue du tr"_s);
}

TEST_F(AddressFieldTest, shouldTakeWhatIsChosenInTheListByTabToo) {
    type(u"rue du trone 6"_s);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Tab);
    EXPECT_EQ(list(), nullptr);
    EXPECT_EQ(part(u"postcode"_s).text(), u"1050"_s);
    EXPECT_EQ(part(u"street"_s).text(), u"Rue du Trône"_s);
}

TEST_F(AddressFieldTest, shouldKeepWhatWasTypedWhenEnterIsPressedWithoutAChoice) {
    type(u"rue du tr"_s);
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(list(), nullptr);
    EXPECT_EQ(street().text(), u"rue du tr"_s);
    QTest::keyClick(&street(), Qt::Key_Down);
    ASSERT_NE(list(), nullptr) << "the arrow opens the list again";
    QTest::keyClick(list(), Qt::Key_Escape);
    EXPECT_EQ(list(), nullptr);
}

TEST_F(AddressFieldTest, shouldPutWhatLiesInThePostcodeFirst) {
    part(u"postcode"_s).setText(u"1180"_s);
    type(u"rue de l'eglise 3"_s);
    EXPECT_EQ(street().offered().first().address.postcode, u"1180"_s);
}

TEST_F(AddressFieldTest, shouldSayHowSureThePlaceIs) {
    EXPECT_EQ(says(), QString());
    write(u"Rue du Trône"_s, u"6"_s, u"1050"_s);
    EXPECT_TRUE(says(u"At the house"_s)) << qPrintable(says());
    write(u"Rue du Trône"_s, u"900"_s, u"1050"_s);
    EXPECT_TRUE(says(u"Middle of the street: no such number in the register"_s)) << qPrintable(says());
    write(u"Dorpsstraat"_s, u"9"_s, u"1050"_s);
    EXPECT_TRUE(says(u"Middle of postcode 1050 only: not found in the register"_s)) << qPrintable(says());
    EXPECT_EQ(part(u"street"_s).accessibleDescription(), says()) << "and to who cannot see it";
    write({}, {}, u"1050"_s);
    EXPECT_TRUE(says(u"Middle of postcode 1050"_s)) << qPrintable(says());
    write({}, {}, u"0000"_s);
    EXPECT_TRUE(says(u"Not on the map"_s)) << qPrintable(says());
}

TEST_F(AddressFieldTest, shouldKeepWhatWasPutByHandUntilSomebodyAsksForTheAddress) {
    const Placement pinned{{50.84, 4.37}, PlacedBy::Pin};
    field.setPlace({u"Rue du Trône"_s, u"6"_s, {}, u"1050"_s, u"Ixelles"_s}, pinned);
    EXPECT_EQ(says(), u"Put by hand"_s);
    part(u"number"_s).setText(u"12"_s);
    EXPECT_TRUE(says(u"Put by hand, for the address before"_s)) << qPrintable(says());
    EXPECT_EQ(field.placement(), pinned);
    Q_EMIT street().taken(lookup.geocoder().suggest(u"rue du trone 2"_s, 1).value(0));
    EXPECT_EQ(part(u"number"_s).text(), u"2"_s);
    EXPECT_EQ(field.placement(), pinned) << "choosing an address is not asking for its place";
    ASSERT_TRUE(button(u"placeByAddress"_s).isVisible());
    button(u"placeByAddress"_s).click();
    EXPECT_EQ(field.placement().by, PlacedBy::Address);
    EXPECT_EQ(says(), u"At the house"_s);
}

TEST_F(AddressFieldTest, shouldKeepAPlaceThatIsBetterThanTheRegisterAsLongAsTheAddressIsTheSame) {
    const Placement house{{50.8361, 4.3690}, PlacedBy::Address};
    field.setPlace({u"Rue Inconnue"_s, u"6"_s, {}, u"1050"_s, {}}, house);
    EXPECT_EQ(field.placement(), house);
    part(u"box"_s).setText(u"3"_s);
    EXPECT_EQ(field.placement(), house) << "the same house";
    part(u"number"_s).setText(u"7"_s);
    EXPECT_EQ(field.placement().by, PlacedBy::Postcode);
}

TEST_F(AddressFieldTest, shouldTakeAWholeAddressThatWasWrittenInOneLineApart) {
    street().setText(u"Rue Haute 3 bte 2, 1000 Bruxelles"_s);
    Q_EMIT street().editingFinished();
    EXPECT_EQ(field.address(), (Address{u"Rue Haute"_s, u"3"_s, u"2"_s, u"1000"_s, u"Bruxelles"_s}));
    EXPECT_TRUE(says(u"At the house"_s)) << qPrintable(says());
    field.setPlace({}, {});
    street().setText(u"Avenue du 11 Novembre 1918"_s);
    Q_EMIT street().editingFinished();
    EXPECT_EQ(field.address().street, u"Avenue du 11 Novembre 1918"_s) << "a year is no house";
}

TEST_F(AddressFieldTest, shouldLetTheLocalityFollowThePostcodeInTheLanguageOfTheStreet) {
    field.setLanguage(Language::French);
    part(u"postcode"_s).setText(u"1050"_s);
    EXPECT_EQ(part(u"locality"_s).text(), u"Ixelles"_s);
    part(u"street"_s).setText(u"Troonstraat"_s);
    EXPECT_EQ(part(u"locality"_s).text(), u"Elsene"_s);
    part(u"locality"_s).setText(u"Matonge"_s);
    part(u"street"_s).setText(u"Rue du Trône"_s);
    EXPECT_EQ(part(u"locality"_s).text(), u"Matonge"_s) << "somebody wrote it";
    part(u"postcode"_s).setText(u"1060"_s);
    EXPECT_EQ(part(u"locality"_s).text(), u"Saint-Gilles"_s);
    part(u"postcode"_s).setText({});
    part(u"street"_s).setText({});
    EXPECT_TRUE(field.isEmpty());
}

TEST_F(AddressFieldTest, shouldTakeUpWhatWasTypedWithItsPlace) {
    field.setPlace({u"Rue du Trône"_s, u"6"_s, {}, u"1050"_s, u"Ixelles"_s}, {});
    field.setChosen({{50.84, 4.37}, PlacedBy::Pin});
    const QVariant typed = field.typed();
    AddressField other(lookup);
    other.typeAgain(typed);
    EXPECT_EQ(other.address(), field.address());
    EXPECT_EQ(other.placement(), field.placement());
    EXPECT_EQ(other.typed(), typed);
}

TEST_F(AddressFieldTest, shouldPutThePlaceByHandOnItsMapByKeys) {
    write(u"Rue du Trône"_s, u"6"_s, u"1050"_s);
    ASSERT_TRUE(says(u"At the house"_s));
    button(u"putOnMap"_s).click();
    auto* map = field.findChild<PlaceMap*>();
    ASSERT_TRUE(map && map->isVisible());
    PinCorrection& pin = map->view().controller().pin();
    ASSERT_TRUE(pin.isActive());
    EXPECT_EQ(pin.place(), field.placement().position);
    EXPECT_TRUE(pin.key(Qt::Key_Up, Qt::ShiftModifier));
    EXPECT_TRUE(pin.key(Qt::Key_Return, Qt::NoModifier));
    EXPECT_EQ(field.placement().by, PlacedBy::Pin);
    EXPECT_NEAR(distanceKm(field.placement().position, SmallRegister::trone6), 0.05, 0.005);
    EXPECT_FALSE(map->isVisible());
    EXPECT_EQ(says(), u"Put by hand"_s);

    button(u"putOnMap"_s).click();
    const Placement before = field.placement();
    EXPECT_TRUE(pin.key(Qt::Key_Left, Qt::NoModifier));
    EXPECT_TRUE(pin.key(Qt::Key_Escape, Qt::NoModifier));
    EXPECT_EQ(field.placement(), before) << "it stays where it was";
    EXPECT_FALSE(map->isVisible());
}

TEST_F(AddressFieldTest, shouldWorkByHandWithoutARegisterAndOfferOneOnce) {
    AddressLookup poor(folder.filePath(u"none.register"_s), settings);
    AddressField bare(poor);
    bare.resize(640, 200);
    bare.show();
    auto* offer = bare.findChild<QPushButton*>(u"offerRegister"_s);
    EXPECT_FALSE(offer->isVisible()) << "not before there is anything to find";
    bare.findChild<QLineEdit*>(u"street"_s)->setText(u"Rue du Trône"_s);
    bare.findChild<QLineEdit*>(u"postcode"_s)->setText(u"1050"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return offer->isVisible(); }));
    EXPECT_EQ(bare.placement().by, PlacedBy::Postcode);
    EXPECT_EQ(bare.findChild<ToneLabel*>(u"placed"_s)->text(), u"Middle of postcode 1050"_s);
    offer->click();
    auto* dialog = bare.findChild<QDialog*>(u"registerDialog"_s);
    ASSERT_TRUE(dialog && dialog->isVisible());
    dialog->reject();
    bare.setPlace({u"Rue Haute"_s, {}, {}, u"1000"_s, {}}, {});
    EXPECT_FALSE(offer->isVisible()) << "it was looked at";
}

// ---- our own server ----

TEST_F(AddressFieldTest, shouldRefuseAServerThatMayNotLearnWherePeopleLive) {
    EXPECT_EQ(lookup.setServer(RemoteKind::Photon, QUrl(u"https://photon.komoot.io"_s)), RemoteRefusal::PublicHost);
    EXPECT_EQ(lookup.setServer(RemoteKind::Photon, QUrl(u"http://photon.example.org"_s)), RemoteRefusal::ClearText);
    EXPECT_EQ(lookup.setServer(RemoteKind::Photon, QUrl(u"ftp://photon.example.org"_s)), RemoteRefusal::NoHost);
    EXPECT_FALSE(lookup.server());
    EXPECT_FALSE(lookup.setServer(RemoteKind::Nominatim, QUrl(u"https://photon.example.org"_s)));
    ASSERT_TRUE(lookup.server());
    EXPECT_EQ(lookup.server()->kind, RemoteKind::Nominatim);
    EXPECT_FALSE(lookup.setServer(RemoteKind::Photon, {}));
    EXPECT_FALSE(lookup.server()) << "none any more";
}

TEST_F(AddressFieldTest, shouldAskOurServerByItsButtonAloneAndOnlyWhereTheRegisterHasNoAnswer) {
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    int asked = 0;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&asked, socket] {
            if (!socket->readAll().contains("\r\n\r\n"))
                return;
            ++asked;
            const QByteArray body = R"({"type":"FeatureCollection","features":[{"type":"Feature",)"
                                    R"("geometry":{"type":"Point","coordinates":[4.3701,50.8302]},)"
                                    R"("properties":{"countrycode":"BE","street":"Rue Nouvelle","housenumber":"7",)"
                                    R"("postcode":"1050","city":"Ixelles"}}]})";
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
                          QByteArray::number(body.size()) + "\r\n\r\n" + body);
            socket->disconnectFromHost();
        });
    });
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(server.serverPort()));
    ASSERT_FALSE(lookup.setServer(RemoteKind::Photon, url));
    write(u"Rue du Trône"_s, u"6"_s, u"1050"_s);
    ASSERT_TRUE(says(u"At the house"_s));
    EXPECT_FALSE(button(u"askServer"_s).isVisible()) << "the register knows it";
    write(u"Rue Nouvelle"_s, u"7"_s, u"1050"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button(u"askServer"_s).isVisible(); }));
    EXPECT_EQ(asked, 0) << "nobody pressed it";
    ASSERT_TRUE(QTest::qWaitForWindowActive(&field));
    button(u"askServer"_s).click();
    EXPECT_EQ(says(), u"Our server is asked…"_s);
    ASSERT_TRUE(QTest::qWaitFor([] { return list() != nullptr; })) << qPrintable(says());
    EXPECT_EQ(asked, 1);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(field.placement().by, PlacedBy::Address);
    EXPECT_NEAR(field.placement().position.lat, 50.8302, 1e-9);
    EXPECT_EQ(field.address().street, u"Rue Nouvelle"_s);
}

TEST_F(AddressFieldTest, shouldSayThatOurServerDoesNotAnswer) {
    QTcpServer gone;
    ASSERT_TRUE(gone.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(gone.serverPort()));
    gone.close();
    ASSERT_FALSE(lookup.setServer(RemoteKind::Photon, url));
    write(u"Rue Nouvelle"_s, u"7"_s, u"1050"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button(u"askServer"_s).isVisible(); }));
    button(u"askServer"_s).click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return says() != u"Our server is asked…"_s; }));
    EXPECT_FALSE(says().startsWith(u"Middle"_s)) << qPrintable(says());
    EXPECT_EQ(field.placement().by, PlacedBy::Postcode) << "and what was typed is there";
    part(u"number"_s).setText(u"8"_s);
    EXPECT_TRUE(says(u"Middle of postcode 1050 only: not found in the register"_s));
}

} // namespace
} // namespace entraide::THIS_FILE
