// SPDX-License-Identifier: GPL-3.0-or-later
// Looking addresses up: as they are typed, and as they were written down.
#include "addresses/register_data.h"
#include "core/addresses/register_fixture.h"
#include "storage/database.h"

#include <QStringList>

#include <string>

namespace entraide::test::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;

class AddressRegisterTest : public RegisterTest {
protected:
    /// A small city: streets of one name in several communes, one that runs through two of them.
    AddressRegister city() const {
        QList<Row> rows;
        const auto street = [&](const QByteArray& fr, const QByteArray& nl, const QByteArray& postcode,
                                const QByteArray& commune, const QByteArray& gemeente, int from, int to, double lat) {
            for (int number = from; number <= to; ++number) {
                if (number == 14 || number == 16) // never built
                    continue;
                rows.append({.number = QByteArray::number(number),
                             .street = fr,
                             .straat = nl,
                             .postcode = postcode,
                             .commune = commune,
                             .gemeente = gemeente,
                             .lat = lat + (number % 2 ? 0 : 0.0001),
                             .lon = 4.3 + number * 1e-4});
            }
        };
        street("Chaussée d'Ixelles", "Elsensesteenweg", "1050", "Ixelles", "Elsene", 1, 60, 50.831);
        street("Chaussée de Wavre", "Waversesteenweg", "1050", "Ixelles", "Elsene", 1, 300, 50.832);
        street("Chaussée de Wavre", "Waversesteenweg", "1160", "Auderghem", "Oudergem", 1000, 1300, 50.812);
        street("Rue Haute", "Hoogstraat", "1000", "Bruxelles", "Brussel", 1, 40, 50.841);
        street("Rue du Trône", "Troonstraat", "1050", "Ixelles", "Elsene", 1, 40, 50.833);
        street("Rue du Moulin", "Molenstraat", "1210", "Saint-Josse-ten-Noode", "Sint-Joost-ten-Node", 1, 30, 50.853);
        street("Rue du Moulin", "Molenstraat", "1160", "Auderghem", "Oudergem", 1, 80, 50.813);
        street("Rue du 11 Novembre", "11 Novemberstraat", "1040", "Etterbeek", "Etterbeek", 1, 20, 50.834);
        street("Avenue Franklin Roosevelt", "Franklin Rooseveltlaan", "1050", "Ixelles", "Elsene", 1, 20, 50.805);
        rows.append({.number = "20-22",
                     .street = "Rue Haute",
                     .straat = "Hoogstraat",
                     .postcode = "1000",
                     .commune = "Bruxelles",
                     .gemeente = "Brussel",
                     .lat = 50.8415,
                     .lon = 4.35});
        rows.append({.number = "50A",
                     .street = "Rue Haute",
                     .straat = "Hoogstraat",
                     .postcode = "1000",
                     .commune = "Bruxelles",
                     .gemeente = "Brussel",
                     .lat = 50.8425,
                     .lon = 4.36});
        rows.append({.number = "5",
                     .street = "Rue Haute",
                     .straat = "Hoogstraat",
                     .postcode = "1000",
                     .commune = "Bruxelles",
                     .gemeente = "Brussel",
                     .lat = 50.8499,
                     .lon = 4.37,
                     .box = "0023"});
        return with(rows);
    }
    static QStringList texts(const QList<AddressHit>& hits) {
        QStringList all;
        for (const AddressHit& hit : hits)
            all.append(shortText(hit));
        return all;
    }
    static QString first(const AddressRegister& addresses, const QString& typed, const AddressBias& bias = {}) {
        const QList<AddressHit> hits = addresses.suggest(typed, 5, bias);
        return hits.isEmpty() ? QString() : shortText(hits.first());
    }
    static QString located(const AddressRegister& addresses, const Address& address) {
        const auto hit = addresses.locate(address);
        return hit ? shortText(*hit) : QString();
    }
};

TEST_F(AddressRegisterTest, shouldFindAnAddressHoweverItIsTyped) {
    const AddressRegister addresses = city();
    for (const QString& typed :
         {u"Chaussée d'Ixelles 12, 1050 Ixelles"_s, u"chaussee d ixelles 12"_s, u"ch. d'Ixelles 12 1050"_s,
          u"12, chée d'Ixelles"_s, u"1050 Ixelles, chaussée d'Ixelles 12"_s, u"Chaussée d'Ixelles 12\n1050 Ixelles"_s,
          u"chausée d'ixelles 12"_s, u"B-1050 chaussée d'ixelles n° 12"_s, u"chaussée d'ixelles 12 Belgique"_s,
          u"Chaussée d'Ixelles 12, 1050 Quartier Inconnu"_s})
        EXPECT_EQ(first(addresses, typed), u"Chaussée d'Ixelles 12, 1050 address") << qPrintable(typed);
    for (const QString& typed :
         {u"Elsensesteenweg 12, 1050 Elsene"_s, u"elsensestwg 12"_s, u"elsense steenweg 12 elsene"_s,
          u"elsensestenweg 12"_s, u"12 Elsensesteenweg"_s, u"elsensesteenweg12"_s})
        EXPECT_EQ(first(addresses, typed), u"Elsensesteenweg 12, 1050 address") << qPrintable(typed);
    EXPECT_EQ(first(addresses, u"trone"_s), u"Rue du Trône, 1050 street");
    EXPECT_EQ(first(addresses, u"rue haute 1000"_s), u"Rue Haute, 1000 street");
    EXPECT_EQ(first(addresses, u"hoogstraat brussel"_s), u"Hoogstraat, 1000 street");
    EXPECT_EQ(first(addresses, u"av roosevelt 7"_s), u"Avenue Franklin Roosevelt 7, 1050 address");
    EXPECT_EQ(first(addresses, u"rue du moulin 3 st-josse"_s), u"Rue du Moulin 3, 1210 address");
}

TEST_F(AddressRegisterTest, shouldFollowEachKey) {
    const AddressRegister addresses = city();
    const QString whole = u"elsensesteenweg"_s;
    for (qsizetype length = 5; length <= whole.size(); ++length)
        EXPECT_EQ(first(addresses, whole.first(length)).left(15), u"Elsensesteenweg") << length;
    EXPECT_EQ(first(addresses, u"hoogstraat br"_s).left(1), u"H");
    EXPECT_EQ(first(addresses, u"hoogstraat brus"_s), u"Hoogstraat, 1000 street");
    for (const QString& little : {u""_s, u" "_s, u"e"_s, u","_s, u"-"_s})
        EXPECT_LE(addresses.suggest(little, 5).size(), 5) << qPrintable(little);
    EXPECT_TRUE(addresses.suggest(u"rue haute"_s, 0).isEmpty());
    EXPECT_EQ(addresses.suggest(u"rue"_s, 3).size(), 3);
    EXPECT_TRUE(addresses.suggest(u"xyzzy"_s, 5).isEmpty());
}

TEST_F(AddressRegisterTest, shouldAnswerInTheLanguageOfTheText) {
    const AddressRegister addresses = city();
    const AddressHit french =
        addresses.suggest(u"rue haute 3"_s, 1, {.postcode = {}, .language = Language::Dutch}).value(0);
    EXPECT_EQ(french.address, (Address{u"Rue Haute"_s, u"3"_s, {}, u"1000"_s, u"Bruxelles"_s}));
    const AddressHit dutch = addresses.suggest(u"hoogstraat 3"_s, 1).value(0);
    EXPECT_EQ(dutch.address, (Address{u"Hoogstraat"_s, u"3"_s, {}, u"1000"_s, u"Brussel"_s}));
    EXPECT_EQ(dutch.street.fr, u"Rue Haute");
    EXPECT_EQ(dutch.street.nl, u"Hoogstraat");
    EXPECT_EQ(dutch.locality.fr, u"Bruxelles");
    EXPECT_EQ(dutch.place, french.place);
}

TEST_F(AddressRegisterTest, shouldAskTheBiasWhereTheTextShowsNone) {
    const AddressRegister addresses = with({{.number = "1", .street = "Belgica", .straat = "Belgica"}});
    EXPECT_EQ(
        addresses.suggest(u"belgica 1"_s, 1, {.postcode = {}, .language = Language::Dutch}).value(0).address.locality,
        u"Elsene");
    EXPECT_EQ(addresses.suggest(u"belgica 1"_s, 1).value(0).address.locality, u"Ixelles");
}

TEST_F(AddressRegisterTest, shouldNeverPreferAnotherPostcodeThanTheGivenOne) {
    const AddressRegister addresses = city();
    EXPECT_EQ(first(addresses, u"rue du moulin 5 1210"_s), u"Rue du Moulin 5, 1210 address");
    EXPECT_EQ(first(addresses, u"rue du moulin 5 1160"_s), u"Rue du Moulin 5, 1160 address");
    // 70 is there in Auderghem alone, and Saint-Josse was said.
    EXPECT_EQ(first(addresses, u"rue du moulin 70 1210"_s), u"Rue du Moulin 70, 1210 street");
    // Not known there at all: the postcode itself, and only then where there is one.
    const QStringList found = texts(addresses.suggest(u"rue haute 12, 1160 auderghem"_s, 5));
    ASSERT_GE(found.size(), 2);
    EXPECT_EQ(found.at(0), u", 1160 postcode");
    EXPECT_EQ(found.at(1), u"Rue Haute 12, 1000 address");
    const QList<AddressHit> hits = addresses.suggest(u"rue haute 12, 1160 auderghem"_s, 5);
    EXPECT_GE(hits.at(0).score, hits.at(1).score);
    // A postcode of another region says so too: nothing here is taken for it.
    for (const AddressHit& hit : addresses.suggest(u"rue haute 12 4000"_s, 5))
        EXPECT_LE(hit.score, 0.5);
}

TEST_F(AddressRegisterTest, shouldTellAPostcodeFromAHouseNumber) {
    const AddressRegister addresses = city();
    EXPECT_EQ(first(addresses, u"chaussée de wavre 1050"_s), u"Chaussée de Wavre, 1050 street");
    EXPECT_EQ(first(addresses, u"chaussée de wavre 1160"_s), u"Chaussée de Wavre, 1160 street");
    EXPECT_EQ(first(addresses, u"chaussée de wavre 1200"_s), u"Chaussée de Wavre 1200, 1160 address");
    EXPECT_EQ(first(addresses, u"chaussée de wavre 1050 1160"_s), u"Chaussée de Wavre 1050, 1160 address");
    EXPECT_EQ(first(addresses, u"rue du 11 novembre 5"_s), u"Rue du 11 Novembre 5, 1040 address");
    EXPECT_EQ(first(addresses, u"11 novemberstraat 5"_s), u"11 Novemberstraat 5, 1040 address");
    EXPECT_EQ(first(addresses, u"rue du 11 novembre"_s), u"Rue du 11 Novembre, 1040 street");
}

TEST_F(AddressRegisterTest, shouldChooseAmongStreetsOfOneName) {
    const AddressRegister addresses = city();
    EXPECT_EQ(first(addresses, u"rue du moulin"_s, {.postcode = u"1210"_s}), u"Rue du Moulin, 1210 street");
    EXPECT_EQ(first(addresses, u"rue du moulin"_s, {.postcode = u"1160"_s}), u"Rue du Moulin, 1160 street");
    EXPECT_EQ(first(addresses, u"rue du moulin 70"_s, {.postcode = u"1210"_s}), u"Rue du Moulin 70, 1160 address");
    EXPECT_EQ(first(addresses, u"rue du moulin 5 saint-josse"_s), u"Rue du Moulin 5, 1210 address");
    EXPECT_EQ(first(addresses, u"molenstraat 5 oudergem"_s), u"Molenstraat 5, 1160 address");
}

TEST_F(AddressRegisterTest, shouldFindPlacesAlone) {
    const AddressRegister addresses = city();
    EXPECT_EQ(first(addresses, u"1160"_s), u", 1160 postcode");
    EXPECT_EQ(first(addresses, u"oudergem"_s), u", 1160 postcode");
    EXPECT_EQ(first(addresses, u"1160 Auderghem"_s), u", 1160 postcode");
    const auto middle = addresses.middleOf(u"1210"_s, Language::Dutch);
    ASSERT_TRUE(middle.has_value());
    EXPECT_EQ(middle->address.locality, u"Sint-Joost-ten-Node");
    EXPECT_NEAR(middle->place.lat, 50.853, 1e-3);
    EXPECT_FALSE(addresses.middleOf(u"9000"_s).has_value());
}

TEST_F(AddressRegisterTest, shouldPlaceAMissingNumberBetweenItsNeighbours) {
    const AddressRegister addresses = city();
    const auto twelve = addresses.locate({u"Rue du Trône"_s, u"12"_s, {}, u"1050"_s, {}});
    const auto fourteen = addresses.locate({u"Rue du Trône"_s, u"14"_s, {}, u"1050"_s, {}});
    const auto eighteen = addresses.locate({u"Rue du Trône"_s, u"18"_s, {}, u"1050"_s, {}});
    ASSERT_TRUE(twelve && fourteen && eighteen);
    EXPECT_EQ(twelve->placedBy, PlacedBy::Address);
    EXPECT_EQ(fourteen->placedBy, PlacedBy::Interpolated);
    EXPECT_EQ(fourteen->gap, (HouseGap{12, 18}));
    EXPECT_EQ(twelve->gap, HouseGap());
    // A third of the way, and on the side of the even numbers.
    EXPECT_NEAR(fourteen->place.lon, twelve->place.lon + (eighteen->place.lon - twelve->place.lon) / 3, 1e-9);
    EXPECT_NEAR(fourteen->place.lat, 50.8331, 1e-9);
    EXPECT_EQ(located(addresses, {u"Rue du Trône"_s, u"46"_s, {}, u"1050"_s, {}}),
              u"Rue du Trône 46, 1050 interpolated");
    EXPECT_EQ(located(addresses, {u"Rue du Trône"_s, u"460"_s, {}, u"1050"_s, {}}), u"Rue du Trône 460, 1050 street");
    EXPECT_EQ(located(addresses, {u"Rue du Trône"_s, {}, {}, u"1050"_s, {}}), u"Rue du Trône, 1050 street");
    EXPECT_EQ(located(addresses, {u"Rue du Trône"_s, u"X"_s, {}, u"1050"_s, {}}), u"Rue du Trône X, 1050 street");
    EXPECT_EQ(located(addresses, {u"Rue du Trône"_s, u"0"_s, {}, u"1050"_s, {}}), u"Rue du Trône, 1050 street");
}

TEST_F(AddressRegisterTest, shouldKnowRangesLettersAndBoxes) {
    const AddressRegister addresses = city();
    const auto by = [&](const QString& number, const QString& box = {}) {
        const auto hit = addresses.locate({u"Rue Haute"_s, number, box, u"1000"_s, {}});
        return hit ? QString(enumName(hit->placedBy)) + QString::number(hit->place.lat, 'f', 4) : QString();
    };
    EXPECT_EQ(by(u"20-22"_s), u"address50.8415");
    EXPECT_EQ(by(u"50A"_s), u"address50.8425");
    EXPECT_EQ(by(u"50 a"_s), u"address50.8425");
    EXPECT_EQ(by(u"50"_s), u"interpolated50.8425");
    EXPECT_EQ(by(u"12B"_s), u"interpolated50.8411");
    EXPECT_EQ(by(u"5"_s), u"address50.8410");
    EXPECT_EQ(by(u"5"_s, u"23"_s), u"address50.8499"); // "0023" has a place of its own
    EXPECT_EQ(by(u"5"_s, u"99"_s), u"address50.8410");
    const AddressHit hit = addresses.suggest(u"rue haute 5 bte 23"_s, 1).value(0);
    EXPECT_EQ(hit.address.box, u"23");
    EXPECT_NEAR(hit.place.lat, 50.8499, 1e-9);
}

TEST_F(AddressRegisterTest, shouldFindANumberInsideARange) {
    const AddressRegister addresses = with({{.number = "12-16", .street = "Rue A", .straat = "A-straat", .lat = 50.84},
                                            {.number = "20", .street = "Rue A", .straat = "A-straat", .lat = 50.85}});
    for (const QString& number : {u"12"_s, u"14"_s, u"16"_s, u"12-16"_s}) {
        const auto hit = addresses.locate({u"Rue A"_s, number, {}, u"1050"_s, {}});
        ASSERT_TRUE(hit.has_value());
        EXPECT_EQ(hit->placedBy, PlacedBy::Address) << qPrintable(number);
        EXPECT_NEAR(hit->place.lat, 50.84, 1e-9);
    }
    EXPECT_EQ(addresses.locate({u"Rue A"_s, u"18"_s, {}, u"1050"_s, {}})->placedBy, PlacedBy::Interpolated);
}

TEST_F(AddressRegisterTest, shouldLocateOnlyWhatIsMeant) {
    const AddressRegister addresses = city();
    EXPECT_EQ(located(addresses, {u"av. Roosevelt"_s, u"7"_s, {}, u"1050"_s, u"Ixelles"_s}),
              u"Avenue Franklin Roosevelt 7, 1050 address");
    EXPECT_EQ(located(addresses, {u"Rue du Trône 12 bte 3"_s, {}, {}, u"B-1050"_s, {}}),
              u"Rue du Trône 12, 1050 address");
    // Never in another postcode, never another street.
    EXPECT_EQ(located(addresses, {u"Rue Haute"_s, u"12"_s, {}, u"1160"_s, {}}), QString());
    EXPECT_EQ(located(addresses, {u"Rue Haute"_s, u"12"_s, {}, u"9000"_s, {}}), QString());
    EXPECT_EQ(located(addresses, {u"Avenue Haute"_s, u"12"_s, {}, u"1000"_s, {}}), QString());
    EXPECT_EQ(located(addresses, {{}, u"12"_s, {}, u"1000"_s, {}}), QString());
    // Without a postcode the commune decides, or the number; else nobody guesses.
    EXPECT_EQ(located(addresses, {u"Molenstraat"_s, u"5"_s, {}, {}, u"Sint-Joost-ten-Node"_s}),
              u"Molenstraat 5, 1210 address");
    EXPECT_EQ(located(addresses, {u"Rue du Moulin"_s, u"70"_s, {}, {}, {}}), u"Rue du Moulin 70, 1160 address");
    EXPECT_EQ(located(addresses, {u"Rue du Moulin"_s, u"5"_s, {}, {}, {}}), QString());
    EXPECT_EQ(located(addresses, {u"Rue Haute"_s, u"5"_s, {}, {}, u"Gent"_s}), QString());
}

TEST_F(AddressRegisterTest, shouldSayLessOfWhatIsWrittenOtherwise) {
    const AddressRegister addresses = city();
    EXPECT_GE(addresses.locate({u"r. du trone"_s, u"12"_s, {}, u"1050"_s, {}})->score, 0.9);
    EXPECT_LT(addresses.locate({u"Rue du Trnoe"_s, u"12"_s, {}, u"1050"_s, {}})->score, 0.9);
    for (const AddressHit& hit : addresses.suggest(u"rue du m"_s, 10)) {
        EXPECT_GE(hit.score, 0);
        EXPECT_LE(hit.score, 1);
    }
}

TEST_F(AddressRegisterTest, shouldPutAStreetWithoutANumberAtOneOfItsHouses) {
    const AddressRegister addresses = with({{.number = "1", .street = "Rue A", .straat = "A", .lat = 50.80},
                                            {.number = "3", .street = "Rue A", .straat = "A", .lat = 50.81},
                                            {.number = "5", .street = "Rue A", .straat = "A", .lat = 50.88}});
    EXPECT_NEAR(addresses.suggest(u"rue a"_s, 1).value(0).place.lat, 50.81, 1e-9);
}

TEST_F(AddressRegisterTest, shouldKnowTheNeighbourhoodsOfTheTableOfPostcodes) {
    const AddressRegister addresses = with({{.number = "1",
                                             .street = "Rue du Palais",
                                             .straat = "Paleizenstraat",
                                             .postcode = "1020",
                                             .commune = "Bruxelles",
                                             .gemeente = "Brussel"}});
    EXPECT_EQ(addresses.suggest(u"paleizenstraat 1 laken"_s, 1).value(0).address.locality, u"Laken");
    EXPECT_EQ(first(addresses, u"rue du palais 1 bruxelles"_s), u"Rue du Palais 1, 1020 address");
}

TEST_F(AddressRegisterTest, shouldBeNoneWhereThereIsNoFile) {
    EXPECT_FALSE(openRegister(path(u"none"_s)).has_value());
}

TEST_F(AddressRegisterTest, shouldSayWhenTheFileIsDamaged) {
    const std::pair damaged(ErrorCode::Damaged, QString(fault::damagedRegister));
    EXPECT_EQ(thrownBy([&] { openRegister(write(u"text"_s, "no database at all")); }), damaged);
    EXPECT_EQ(thrownBy([&] { openRegister(write(u"nothing"_s, {})); }), damaged);
    QList<Row> rows;
    for (int i = 1; i < 5'000; ++i)
        rows.append({.number = QByteArray::number(i), .street = "Rue A", .straat = "A-straat"});
    take(bestCsv(rows));
    const QByteArray whole = bytesOf(registerFile());
    ASSERT_GT(whole.size(), 12 * 4096);
    EXPECT_EQ(thrownBy([&] { openRegister(write(u"cut"_s, whole.first(10'000))); }), damaged);
    // Everything behind the first page.
    QByteArray filled = whole;
    filled.replace(4096, filled.size() - 4096, QByteArray(filled.size() - 4096, '\xff'));
    EXPECT_EQ(thrownBy([&] { openRegister(write(u"filled"_s, filled)); }), damaged);
    // The houses alone: found when they are looked up.
    filled = whole;
    filled.replace(whole.size() / 2, whole.size() / 2, QByteArray(whole.size() / 2, '\xff'));
    const QString file = write(u"houses"_s, filled);
    EXPECT_EQ(thrownBy([&] {
                  const auto addresses = openRegister(file);
                  for (int i = 1; i < 5'000; ++i)
                      addresses->suggest(u"rue a "_s + QString::number(i), 1);
              }),
              damaged);
}

TEST_F(AddressRegisterTest, shouldTellARegisterFromADesk) {
    take(bestCsv({{.number = "1", .street = "Rue A", .straat = "A-straat"}}));
    EXPECT_EQ(thrownBy([&] { Database(registerFile(), {}, Database::Mode::Open); }).first, ErrorCode::NotADesk);
    const QString desk = path(u"desk.entraide"_s);
    { Database made(desk, {}, Database::Mode::Create); }
    EXPECT_EQ(thrownBy([&] { openRegister(desk); }).first, ErrorCode::Damaged);
}

TEST_F(AddressRegisterTest, shouldRefuseARegisterOfANewerProgram) {
    take(bestCsv({{.number = "1", .street = "Rue A", .straat = "A-straat"}}));
    {
        Database database(registerFile(), {}, Database::Mode::Open, register_file::applicationId);
        database.execute("PRAGMA user_version=" + std::to_string(register_file::version + 1));
    }
    EXPECT_EQ(thrownBy([&] { openRegister(registerFile()); }).first, ErrorCode::NewerVersion);
}

} // namespace
} // namespace entraide::test::THIS_FILE
