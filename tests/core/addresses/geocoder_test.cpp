// SPDX-License-Identifier: GPL-3.0-or-later
// Finding places with a register, without one, and with one that is replaced or broken while it is in use.
#include "addresses/geocoder.h"
#include "addresses/register_file.h"
#include "core/addresses/register_fixture.h"

namespace entraide::test::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class GeocoderTest : public RegisterTest {
protected:
    const QList<Row> rows{
        {.number = "12", .street = "Rue du Trône", .straat = "Troonstraat", .lat = 50.84, .lon = 4.36}};
    const Address throne{u"Rue du Trône"_s, u"12"_s, {}, u"1050"_s, u"Ixelles"_s};
};

TEST_F(GeocoderTest, shouldKnowPostcodesWithoutARegister) {
    const Geocoder geocoder(registerFile());
    EXPECT_FALSE(geocoder.hasRegister());
    EXPECT_FALSE(geocoder.info().has_value());
    EXPECT_FALSE(geocoder.fault().has_value());
    const AddressHit hit = geocoder.locate(throne);
    EXPECT_EQ(hit.address, throne);
    EXPECT_EQ(hit.placedBy, PlacedBy::Postcode);
    EXPECT_EQ(hit.place, findPostcode(u"1050")->centroid);
    EXPECT_EQ(geocoder.locate({u"Rue Haute"_s, u"1"_s, {}, {}, u"Sint-Gillis"_s}).place,
              findPostcode(u"1060")->centroid);
    const AddressHit nowhere = geocoder.locate({u"Rue Haute"_s, u"1"_s, {}, u"4000"_s, u"Liège"_s});
    EXPECT_EQ(nowhere.placedBy, PlacedBy::Unknown);
    EXPECT_FALSE(nowhere.place.isValid());
    EXPECT_EQ(geocoder.locate({}).placedBy, PlacedBy::Unknown);
}

TEST_F(GeocoderTest, shouldSuggestPostcodesWithoutARegister) {
    const Geocoder geocoder(registerFile());
    const AddressHit whole = geocoder.suggest(u"Rue du Trône 12, 1050 Ixelles"_s, 5).value(0);
    EXPECT_EQ(whole.address, throne);
    EXPECT_EQ(whole.placedBy, PlacedBy::Postcode);
    EXPECT_EQ(geocoder.suggest(u"elsen"_s, 5).value(0).address, (Address{{}, {}, {}, u"1050"_s, u"Elsene"_s}));
    EXPECT_EQ(geocoder.suggest(u"1060"_s, 5).value(0).address.locality, u"Saint-Gilles");
    EXPECT_EQ(geocoder.suggest(u"saint"_s, 2).size(), 2);
    EXPECT_TRUE(geocoder.suggest(u"zzz"_s, 5).isEmpty());
    EXPECT_TRUE(geocoder.suggest(u""_s, 5).isEmpty());
}

TEST_F(GeocoderTest, shouldKnowThePostcodesOfTheDesksRegion) {
    Geocoder geocoder(registerFile());
    const Address kiel{u"Abdijstraat"_s, u"4"_s, {}, u"2020"_s, {}};
    EXPECT_EQ(geocoder.locate(kiel).placedBy, PlacedBy::Unknown);
    PostcodePlace place;
    place.postcode = u"2020"_s;
    place.name.fr = place.name.nl = u"Kiel"_s;
    place.commune = place.name;
    place.centroid = {51.19, 4.39};
    geocoder.usePostcodes(PostcodeTable({place}, defaultPostcodes()));
    EXPECT_EQ(geocoder.locate(kiel).place, place.centroid);
    EXPECT_EQ(geocoder.locate(kiel).placedBy, PlacedBy::Postcode);
    EXPECT_EQ(geocoder.suggest(u"kie"_s, 5).value(0).address.postcode, u"2020");
    EXPECT_EQ(geocoder.locate(throne).place, findPostcode(u"1050")->centroid) << "and the program's own besides";
}

TEST_F(GeocoderTest, shouldCallTheRegistersNeighbourhoodsAsTheDesksRegionDoes) {
    take(bestCsv({{.number = "12",
                   .street = "Turnhoutsebaan",
                   .straat = "Turnhoutsebaan",
                   .postcode = "2140",
                   .commune = "Anvers",
                   .gemeente = "Antwerpen",
                   .lat = 51.213,
                   .lon = 4.44}}));
    const AddressBias dutch{{}, Language::Dutch};
    Geocoder geocoder(registerFile());
    EXPECT_EQ(geocoder.suggest(u"turnhoutsebaan 12"_s, 5, dutch).value(0).address.locality, u"Antwerpen");
    const PostcodePlace borgerhout{
        u"2140"_s, {u"Borgerhout"_s, u"Borgerhout"_s, {}, {}}, {u"Anvers"_s, u"Antwerpen"_s, {}, {}}, {51.21, 4.44}};
    geocoder.usePostcodes(PostcodeTable({borgerhout}, defaultPostcodes()));
    EXPECT_EQ(geocoder.suggest(u"turnhoutsebaan 12"_s, 5, dutch).value(0).address.locality, u"Borgerhout");
    EXPECT_EQ(geocoder.suggest(u"turnhoutsebaan 12 borgerhout"_s, 5, dutch).value(0).address.postcode, u"2140");
}

TEST_F(GeocoderTest, shouldFindTheHouseOnceThereIsARegister) {
    const Geocoder geocoder(registerFile());
    EXPECT_EQ(geocoder.locate(throne).placedBy, PlacedBy::Postcode);
    take(bestCsv(rows));
    EXPECT_TRUE(geocoder.hasRegister());
    EXPECT_EQ(geocoder.info()->addresses, 1);
    const AddressHit hit = geocoder.locate(throne);
    EXPECT_EQ(hit.placedBy, PlacedBy::Address);
    EXPECT_EQ(hit.street.nl, u"Troonstraat");
    EXPECT_NEAR(hit.place.lat, 50.84, 1e-9);
    // Its own way of writing stays.
    EXPECT_EQ(geocoder.locate({u"r. du trone"_s, u"12"_s, {}, u"1050"_s, u"XL"_s}).address.street, u"r. du trone");
    // What the register does not know lies in the middle of its postcode still.
    EXPECT_EQ(geocoder.locate({u"Rue Haute"_s, u"1"_s, {}, u"1000"_s, {}}).placedBy, PlacedBy::Postcode);
    EXPECT_EQ(geocoder.locate({u"Rue Haute"_s, u"1"_s, {}, u"1050"_s, {}}).placedBy, PlacedBy::Postcode);
}

TEST_F(GeocoderTest, shouldNoticeThatTheRegisterWasReplaced) {
    take(bestCsv(rows));
    const Geocoder geocoder(registerFile());
    EXPECT_NEAR(geocoder.locate(throne).place.lat, 50.84, 1e-9);
    QList<Row> moved = rows;
    moved.first().lat = 50.85;
    take(bestCsv(moved));
    EXPECT_NEAR(geocoder.locate(throne).place.lat, 50.85, 1e-9);
    ASSERT_TRUE(QFile::remove(registerFile()));
    EXPECT_FALSE(geocoder.hasRegister());
    EXPECT_EQ(geocoder.locate(throne).placedBy, PlacedBy::Postcode);
}

TEST_F(GeocoderTest, shouldWorkOnWithADamagedRegisterAndSaySo) {
    write(u"addresses.register"_s, "not a register");
    const Geocoder geocoder(registerFile());
    EXPECT_FALSE(geocoder.hasRegister());
    ASSERT_TRUE(geocoder.fault().has_value());
    EXPECT_EQ(geocoder.fault()->code(), ErrorCode::Damaged);
    EXPECT_EQ(geocoder.locate(throne).placedBy, PlacedBy::Postcode);
    EXPECT_FALSE(geocoder.suggest(u"1050"_s, 5).isEmpty());
    ASSERT_TRUE(QFile::remove(registerFile()));
    take(bestCsv(rows));
    EXPECT_FALSE(geocoder.fault().has_value());
    EXPECT_EQ(geocoder.locate(throne).placedBy, PlacedBy::Address);
}

TEST_F(GeocoderTest, shouldWorkOnWhenALookUpMeetsDamage) {
    QList<Row> many;
    for (int i = 1; i < 5'000; ++i)
        many.append({.number = QByteArray::number(i), .street = "Rue A", .straat = "A-straat"});
    take(bestCsv(many));
    QByteArray bytes = bytesOf(registerFile());
    const qsizetype half = bytes.size() / 2;
    bytes.replace(half, half, QByteArray(half, '\xff'));
    write(u"addresses.register"_s, bytes);
    const Geocoder geocoder(registerFile());
    ASSERT_TRUE(geocoder.hasRegister());
    for (int i = 1; i < 5'000 && !geocoder.fault(); ++i)
        geocoder.locate({u"Rue A"_s, QString::number(i), {}, u"1050"_s, {}});
    ASSERT_TRUE(geocoder.fault().has_value());
    EXPECT_EQ(geocoder.fault()->detail(), fault::damagedRegister);
    EXPECT_EQ(geocoder.locate(throne).placedBy, PlacedBy::Postcode);
    EXPECT_FALSE(geocoder.suggest(u"1050"_s, 5).isEmpty());
}

TEST_F(GeocoderTest, shouldAskThePostcodesOfTheDesksRegion) {
    Geocoder geocoder(registerFile());
    const GeoPoint middle{51.05, 3.72};
    geocoder.usePostcodes(
        PostcodeTable({{u"9000"_s, {u"Gand"_s, u"Gent"_s, {}, {}}, {u"Gand"_s, u"Gent"_s, {}, {}}, middle}}));
    const AddressHit hit = geocoder.locate({u"Veldstraat"_s, u"1"_s, {}, u"9000"_s, {}});
    EXPECT_EQ(hit.placedBy, PlacedBy::Postcode);
    EXPECT_EQ(hit.place, middle);
    EXPECT_EQ(geocoder.suggest(u"gen"_s, 5).value(0).address.postcode, u"9000");
}

TEST(AddressRegisterFile, shouldLieInTheFolderThatHoldsTheSettings) {
    EXPECT_EQ(addressRegisterFile(u"/somewhere"_s), u"/somewhere/addresses.register");
    EXPECT_TRUE(addressRegisterFile().endsWith(u"/addresses.register"));
}

TEST(Sureness, shouldRiseFromNothingToTheHandThatPlacedIt) {
    const QList<PlacedBy> order{PlacedBy::Unknown,      PlacedBy::Postcode, PlacedBy::Street,
                                PlacedBy::Interpolated, PlacedBy::Address,  PlacedBy::Pin};
    ASSERT_EQ(order.size(), static_cast<qsizetype>(enumCount<PlacedBy>()));
    for (qsizetype i = 0; i < order.size(); ++i)
        EXPECT_EQ(sureness(order.at(i)), i);
}

} // namespace
} // namespace entraide::test::THIS_FILE
