// SPDX-License-Identifier: GPL-3.0-or-later
// From a file of the register BeST to a register: its headers, its faults, and what stays when it goes wrong.
#include "core/addresses/register_fixture.h"

#include <QLockFile>

#include <algorithm>
#include <random>

namespace entraide::test::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::UnorderedElementsAre;

/// The five rows of BOSA's documentation in the three headers that are about.
QByteArray documented(const QByteArray& projection, bool hasStatus) {
    const QByteArray names = projection == "lat" ? QByteArray("EPSG:31370_lat,EPSG:31370_lon")
                                                 : QByteArray("EPSG:" + projection + "_x,EPSG:" + projection + "_y");
    const auto row = [&](const char* rest, const char* status) {
        return QByteArray("148950.00000,170620.00000,") + rest + (hasStatus ? QByteArray(",") + status : QByteArray()) +
               '\n';
    };
    return names +
           ",EPSG:4326_lat,EPSG:4326_lon,address_id,box_number,house_number,municipality_id,"
           "municipality_name_de,municipality_name_fr,municipality_name_nl,postcode,postname_fr,postname_nl,"
           "street_id,streetname_de,streetname_fr,streetname_nl,region_code" +
           (hasStatus ? ",status\n" : "\n") +
           row("50.84671,4.35251,9000001,,1,21004,,Bruxelles,Brussel,1000,,,7001,,Grand-Place,Grote Markt,BE-BRU",
               "current") +
           row("50.86210,4.38340,9000002,0023,12A,21015,,Schaerbeek,Schaarbeek,1030,,,7002,,Rue des Tests,Teststraat,"
               "BE-BRU",
               "current") +
           row("50.83400,4.38900,9000003,RDC,5,21004,,Bruxelles,Brussel,1040,,,7003,,Rue de l'Essai,Proefstraat,BE-BRU",
               "current");
}

class RegisterImportTest : public RegisterTest {};

TEST_F(RegisterImportTest, shouldReadAllThreeHeaders) {
    for (const auto& [projection, hasStatus] :
         {std::pair<QByteArray, bool>("31370", true), {"3812", true}, {"lat", false}}) {
        const RegisterImportResult result = take(documented(projection, hasStatus));
        EXPECT_EQ(result.rows, 3) << projection.constData();
        EXPECT_EQ(result.taken, 3);
        EXPECT_EQ(result.streets, 3);
        const AddressRegister addresses = opened();
        EXPECT_EQ(addresses.info().addresses, 3);
        EXPECT_EQ(addresses.info().postcodes, (QStringList{u"1000"_s, u"1030"_s, u"1040"_s}));
        EXPECT_EQ(addresses.info().sourceName, u"best.csv");
        const auto hits = addresses.suggest(u"grote markt 1"_s, 1);
        ASSERT_EQ(hits.size(), 1);
        EXPECT_EQ(shortText(hits.first()), u"Grote Markt 1, 1000 address");
        EXPECT_NEAR(hits.first().place.lat, 50.84671, 1e-7);
        EXPECT_NEAR(hits.first().place.lon, 4.35251, 1e-7);
    }
}

TEST_F(RegisterImportTest, shouldFindColumnsByNameInAnyOrder) {
    QList<QByteArray> lines = documented("31370", true).trimmed().split('\n');
    std::vector<int> order(static_cast<std::size_t>(lines.first().split(',').size()));
    std::ranges::generate(order, [i = 0]() mutable { return i++; });
    std::ranges::shuffle(order, std::mt19937(5));
    QByteArray shuffled;
    for (const QByteArray& line : lines) {
        const QList<QByteArray> cells = line.split(',');
        QByteArrayList moved;
        for (const int column : order)
            moved.append(cells.at(column));
        shuffled += moved.join(';') + "\r\n";
    }
    EXPECT_EQ(take("\xEF\xBB\xBF" + shuffled).taken, 3);
    const auto hit = opened().locate({u"Rue des Tests"_s, u"12A"_s, u"23"_s, u"1030"_s, {}});
    ASSERT_TRUE(hit.has_value());
    EXPECT_EQ(hit->placedBy, PlacedBy::Address);
    EXPECT_NEAR(hit->place.lat, 50.86210, 1e-7);
}

TEST_F(RegisterImportTest, shouldTakeOnlyWhatIsCurrentAndSayWhatBecameOfTheRest) {
    QByteArray csv = bestCsv({{.number = "1", .street = "Rue A", .straat = "A-straat"},
                              {.number = "2", .street = "Rue A", .straat = "A-straat", .status = "retired"},
                              {.number = "3", .street = "Rue A", .straat = "A-straat", .status = "proposed"},
                              {.number = "4", .street = "Rue A", .straat = "A-straat", .status = "Current"},
                              {.number = "5", .street = "Rue A", .straat = "A-straat", .lat = 4.37, .lon = 50.83},
                              {.number = "", .street = "Rue A", .straat = "A-straat"},
                              {.number = "6", .street = "", .straat = ""},
                              {.number = "7", .street = "Rue A", .straat = "A-straat", .postcode = "10500"},
                              {.number = "1", .street = "Rue A", .straat = "A-straat", .lat = 50.9}});
    csv += ",,,,9000005,,9,21016,,Uccle,Ukkel,1180,,,7005,,Rue sans point,Straat zonder punt,BE-BRU,current\n";
    csv += "1,2,north,4.3,9000005,,9,21016,,Uccle,Ukkel,1180,,,7005,,Rue A,A-straat,BE-BRU,current\n";
    csv += "148950.00000,170620.00000,50.84671\n\n";
    const RegisterImportResult result = take(csv);
    EXPECT_EQ(result, (RegisterImportResult{.rows = 12,
                                            .taken = 2,
                                            .retired = 2,
                                            .withoutPlace = 1,
                                            .outOfRange = 1,
                                            .unreadable = 5,
                                            .repeated = 1,
                                            .streets = 1}));
    const AddressRegister addresses = opened();
    EXPECT_EQ(addresses.info().addresses, 2);
    // The first of two rows about one house counts.
    EXPECT_NEAR(addresses.locate({u"Rue A"_s, u"1"_s, {}, u"1050"_s, {}})->place.lat, 50.83, 1e-7);
}

TEST_F(RegisterImportTest, shouldKeepQuotesAndCommasInNames) {
    take(bestCsv({{.number = "7", .street = "\"Rue \"\"X\"\", dite Y\"", .straat = "X-straat"},
                  {.number = "8", .street = "Rue de l'\xC3\x89toile", .straat = "\"Ster, straat\""},
                  {.number = "9", .street = "Rue de l'\xC9t\xE9", .straat = "Zomerstraat"}})); // not UTF-8
    const AddressRegister addresses = opened();
    EXPECT_EQ(addresses.suggest(u"rue x dite y 7"_s, 1).value(0).address.street, u"Rue \"X\", dite Y");
    EXPECT_EQ(addresses.suggest(u"rue de l'etoile 8"_s, 1).value(0).street.nl, u"Ster, straat");
    EXPECT_EQ(addresses.suggest(u"zomerstraat 9"_s, 1).value(0).street.fr, u"Rue de l'Été");
}

TEST_F(RegisterImportTest, shouldReplaceTheFormerRegisterAtOnce) {
    const AddressRegister former = with({{.number = "1", .street = "Rue Ancienne", .straat = "Oudestraat"}});
    take(bestCsv({{.number = "1", .street = "Rue Nouvelle", .straat = "Nieuwstraat"}}));
    // Who has the former one open keeps it.
    EXPECT_EQ(former.suggest(u"rue ancienne"_s, 1).size(), 1);
    const AddressRegister now = opened();
    EXPECT_TRUE(now.suggest(u"rue ancienne"_s, 1).isEmpty());
    EXPECT_EQ(now.suggest(u"rue nouvelle 1"_s, 1).size(), 1);
    EXPECT_THAT(made(), UnorderedElementsAre(u"addresses.register"_s));
}

TEST_F(RegisterImportTest, shouldLeaveTheFormerOneWhenItIsStopped) {
    QList<Row> rows;
    for (int i = 1; i <= 60'000; ++i)
        rows.append({.number = QByteArray::number(i % 9'000),
                     .street = "Rue " + QByteArray::number(i / 9'000),
                     .straat = "Straat",
                     .box = QByteArray::number(i)});
    const QByteArray csv = bestCsv(rows);
    int calls = 0;
    take(csv, [&](qint64 done, qint64 total) {
        EXPECT_GE(done, 0);
        EXPECT_LE(done, total);
        ++calls;
        return true;
    });
    ASSERT_GT(calls, 10); // while reading and while writing
    take(bestCsv({{.number = "1", .street = "Rue Ancienne", .straat = "Oudestraat"}}));
    const QByteArray before = bytesOf(registerFile());
    for (const int stopAt : {1, 2, calls / 2, calls - 1, calls}) {
        int call = 0;
        const auto thrown = thrownBy([&] { take(csv, [&](qint64, qint64) { return ++call < stopAt; }); });
        EXPECT_EQ(thrown.first, ErrorCode::Cancelled) << stopAt;
        EXPECT_EQ(call, stopAt);
        EXPECT_EQ(bytesOf(registerFile()), before) << stopAt;
        EXPECT_THAT(made(), UnorderedElementsAre(u"addresses.register"_s)) << stopAt;
    }
}

TEST_F(RegisterImportTest, shouldTellProgressThatOnlyGrows) {
    QList<Row> rows;
    for (int i = 1; i <= 30'000; ++i)
        rows.append({.number = QByteArray::number(i % 9'000),
                     .street = "Rue A",
                     .straat = "A-straat",
                     .box = QByteArray::number(i)});
    qint64 last = -1;
    qint64 all = 0;
    take(bestCsv(rows), [&](qint64 done, qint64 total) {
        EXPECT_GE(done, last);
        last = done;
        all = total;
        return true;
    });
    EXPECT_EQ(last, all);
    EXPECT_GT(all, 0);
}

TEST_F(RegisterImportTest, shouldRefuseWhatIsNoRegister) {
    take(bestCsv({{.number = "1", .street = "Rue Ancienne", .straat = "Oudestraat"}}));
    const QByteArray before = bytesOf(registerFile());
    EXPECT_EQ(thrownBy([&] { take(""); }), badInput(fault::noAddresses));
    EXPECT_EQ(thrownBy([&] { take("\n\n"); }), badInput(fault::noAddresses));
    EXPECT_EQ(thrownBy([&] { take(bestHeader()); }), badInput(fault::noAddresses));
    EXPECT_EQ(thrownBy([&] { take("name,phone\nLea,0470\n"); }), badInput(fault::notAddresses));
    EXPECT_EQ(thrownBy([&] { take(QByteArray(200'000, '\0')); }), badInput(fault::notAddresses));
    EXPECT_EQ(thrownBy([&] { take(QByteArray(5'000'000, 'x')); }), badInput(fault::notAddresses));
    EXPECT_EQ(thrownBy([&] { take("\x89PNG\r\n\x1a\n12345"); }), badInput(fault::notAddresses));
    EXPECT_EQ(thrownBy([&] { take(bestHeader().replace("EPSG:4326", "EPSG:3812")); }), badInput(fault::noDegrees));
    EXPECT_EQ(thrownBy([&] { take(bestHeader().replace("house_number", "house")); }), badInput(fault::notAddresses));
    EXPECT_EQ(thrownBy([&] { take(bestHeader().replace("address_id", "postcode")); }), badInput(fault::notAddresses));
    EXPECT_EQ(thrownBy([&] {
                  take(bestHeader() + bestRow({.number = "1", .street = "A", .straat = "A"}) +
                       QByteArray(3'000'000, 'x'));
              }),
              badInput(fault::notAddresses));
    EXPECT_EQ(thrownBy([&] { importRegister(path(u"none.csv"_s), registerFile()); }).first, ErrorCode::FileMissing);
    EXPECT_EQ(thrownBy([&] { importRegister(path(u"."_s), registerFile()); }).first, ErrorCode::NoPermission);
    EXPECT_EQ(bytesOf(registerFile()), before);
    EXPECT_THAT(made(), UnorderedElementsAre(u"addresses.register"_s));
}

TEST_F(RegisterImportTest, shouldRefuseAFileWhoseCoordinatesAreExchanged) {
    const QByteArray csv = bestCsv({{.number = "1", .street = "Rue A", .straat = "A-straat"},
                                    {.number = "2", .street = "Rue A", .straat = "A-straat"}});
    const QByteArray exchanged = QByteArray(csv).replace("4326_lat,EPSG:4326_lon", "4326_lon,EPSG:4326_lat");
    EXPECT_EQ(thrownBy([&] { take(exchanged); }), badInput(fault::placesElsewhere));
    // Metres where degrees should be.
    EXPECT_EQ(thrownBy([&] { take(QByteArray(csv).replace("50.83000,4.37000", "148950.0,170620.0")); }),
              badInput(fault::placesElsewhere));
}

TEST_F(RegisterImportTest, shouldMakeTheFolderAndSayWhenItCannot) {
    const QString source = write(u"best.csv"_s, bestCsv({{.number = "1", .street = "Rue A", .straat = "A-straat"}}));
    EXPECT_EQ(importRegister(source, path(u"new/folder/addresses.register"_s)).taken, 1);
    EXPECT_TRUE(openRegister(path(u"new/folder/addresses.register"_s)).has_value());
    EXPECT_EQ(thrownBy([&] { importRegister(source, source + u"/addresses.register"_s); }).first,
              ErrorCode::NoPermission);
}

TEST_F(RegisterImportTest, shouldNotWriteWhileAnotherImportDoes) {
    const QString source = write(u"best.csv"_s, bestCsv({{.number = "1", .street = "Rue A", .straat = "A-straat"}}));
    QLockFile other(registerFile() + u".lock"_s);
    ASSERT_TRUE(other.tryLock());
    EXPECT_EQ(thrownBy([&] { importRegister(source, registerFile()); }).first, ErrorCode::StorageBusy);
    other.unlock();
    EXPECT_EQ(importRegister(source, registerFile()).taken, 1);
}

TEST_F(RegisterImportTest, shouldClearAwayWhatAKilledProgramLeft) {
    write(u"addresses.register.new"_s, "half of a register");
    write(u"addresses.register.new-journal"_s, "its journal");
    take(bestCsv({{.number = "1", .street = "Rue A", .straat = "A-straat"}}));
    EXPECT_EQ(opened().info().addresses, 1);
    EXPECT_THAT(made(), UnorderedElementsAre(u"addresses.register"_s));
}

} // namespace
} // namespace entraide::test::THIS_FILE
