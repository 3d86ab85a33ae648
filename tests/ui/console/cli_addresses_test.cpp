// SPDX-License-Identifier: GPL-3.0-or-later
// import addresses and geocode: the register of this PC, without a desk.
#include "core/geo/area_file.h"
#include "ui/console/cli_fixture.h"

#include <QDir>
#include <QFileInfo>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

const QByteArray best =
    "EPSG:31370_x,EPSG:31370_y,EPSG:4326_lat,EPSG:4326_lon,address_id,box_number,house_number,municipality_id,"
    "municipality_name_de,municipality_name_fr,municipality_name_nl,postcode,postname_fr,postname_nl,street_id,"
    "streetname_de,streetname_fr,streetname_nl,region_code,status\n"
    "1,2,50.83101,4.36601,9000001,,12,21009,,Ixelles,Elsene,1050,,,7001,,Chaussée d'Ixelles,Elsensesteenweg,BE-BRU,"
    "current\n"
    "1,2,50.83121,4.36621,9000002,,16,21009,,Ixelles,Elsene,1050,,,7001,,Chaussée d'Ixelles,Elsensesteenweg,BE-BRU,"
    "current\n"
    "1,2,50.84101,4.34601,9000003,,5,21004,,Bruxelles,Brussel,1000,,,7002,,Rue Haute,Hoogstraat,BE-BRU,retired\n";

class CliAddressesTest : public CliTest {
protected:
    /// The folder in which programs keep their data, this user's own otherwise.
    void SetUp() override {
        m_before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
    }
    void TearDown() override {
        if (m_before.isEmpty())
            qunsetenv("XDG_DATA_HOME");
        else
            qputenv("XDG_DATA_HOME", m_before);
    }
    QString registerFile() const { return path(u"entraide/addresses.register"_s); }
    CliRun english(const QStringList& arguments) const { return run(QStringList{u"--lang"_s, u"en"_s} + arguments); }

private:
    QByteArray m_before;
};

TEST_F(CliAddressesTest, shouldTakeARegisterInAndFindAddresses) {
    const CliRun taken = english({u"--json"_s, u"import"_s, u"addresses"_s, write(u"best.csv"_s, best)});
    ASSERT_EQ(taken.status, 0) << taken.err.constData();
    const QJsonObject counts = taken.json();
    EXPECT_EQ(counts.value(u"rows"_s).toInt(), 3);
    EXPECT_EQ(counts.value(u"taken"_s).toInt(), 2);
    EXPECT_EQ(counts.value(u"retired"_s).toInt(), 1);
    EXPECT_EQ(counts.value(u"streets"_s).toInt(), 1);
    EXPECT_TRUE(QFileInfo(registerFile()).isFile());

    const CliRun found = english({u"--json"_s, u"geocode"_s, u"elsensestwg 12"_s});
    ASSERT_EQ(found.status, 0) << found.err.constData();
    EXPECT_TRUE(found.json().value(u"register"_s).toBool());
    const QJsonObject hit = found.json().value(u"items"_s).toArray().first().toObject();
    EXPECT_EQ(hit.value(u"street"_s).toString(), u"Elsensesteenweg");
    EXPECT_EQ(hit.value(u"number"_s).toString(), u"12");
    EXPECT_EQ(hit.value(u"postcode"_s).toString(), u"1050");
    EXPECT_EQ(hit.value(u"locality"_s).toString(), u"Elsene");
    EXPECT_EQ(hit.value(u"street_names"_s).toObject().value(u"fr"_s).toString(), u"Chaussée d'Ixelles");
    EXPECT_EQ(hit.value(u"placed_by"_s).toString(), u"address");
    EXPECT_NEAR(hit.value(u"lat"_s).toDouble(), 50.83101, 1e-7);
    EXPECT_NEAR(hit.value(u"lon"_s).toDouble(), 4.36601, 1e-7);

    const CliRun said = english({u"geocode"_s, u"ch."_s, u"d'Ixelles"_s, u"14,"_s, u"1050"_s});
    EXPECT_EQ(said.status, 0);
    const CliRun between = english({u"--json"_s, u"geocode"_s, u"ch. d'Ixelles 14, 1050"_s});
    EXPECT_EQ(between.json().value(u"items"_s).toArray().first().toObject().value(u"between"_s), (QJsonArray{12, 16}));
    EXPECT_FALSE(hit.contains(u"between"_s)) << "it is the house itself";
    EXPECT_TRUE(said.out.startsWith("Chaussée d'Ixelles 14, 1050 Ixelles: 50.83111, 4.36611 (between 12 and 16)\n"))
        << said.out.constData();
}

TEST_F(CliAddressesTest, shouldShowNoMoreThanTheLimit) {
    ASSERT_EQ(english({u"import"_s, u"addresses"_s, write(u"best.csv"_s, best)}).status, 0);
    const auto found = [&](const QString& limit) {
        return english({u"--json"_s, u"geocode"_s, u"elsene"_s, u"--limit"_s, limit})
            .json()
            .value(u"items"_s)
            .toArray()
            .size();
    };
    EXPECT_EQ(found(u"1"_s), 1);
    EXPECT_EQ(found(u"10"_s), 2); // the place, and the street that is called after it
    for (const QString& limit : {u"0"_s, u"-1"_s, u"many"_s, u"1000"_s})
        expectRefused(english({u"geocode"_s, u"elsene"_s, u"--limit="_s + limit}), 2, u"--limit"_s);
}

TEST_F(CliAddressesTest, shouldKnowPostcodesWithoutARegister) {
    const CliRun found = english({u"geocode"_s, u"Rue Haute 12, 1000 Bruxelles"_s});
    EXPECT_EQ(found.status, 0);
    EXPECT_TRUE(found.out.startsWith("Rue Haute 12, 1000 Bruxelles: ")) << found.out.constData();
    EXPECT_TRUE(found.out.contains("by postcode")) << found.out.constData();
    EXPECT_TRUE(found.out.contains("import addresses FILE"));
    expectRefused(english({u"geocode"_s, u"nowhere at all"_s}), 4, u"nowhere at all"_s);
    expectRefused(english({u"geocode"_s}), 2);
}

TEST_F(CliAddressesTest, shouldUseTheRegisterOfAnotherFolder) {
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"registers"_s));
    const QStringList there{u"--registers"_s, path(u"registers"_s)};
    ASSERT_EQ(english(there + QStringList{u"import"_s, u"addresses"_s, write(u"best.csv"_s, best)}).status, 0);
    EXPECT_TRUE(QFileInfo(path(u"registers/addresses.register"_s)).isFile());
    EXPECT_FALSE(QFileInfo::exists(registerFile()));
    EXPECT_TRUE(english(there + QStringList{u"geocode"_s, u"elsensesteenweg 12"_s}).out.contains("50.83101"));
    EXPECT_FALSE(english({u"geocode"_s, u"elsensesteenweg 12, 1050"_s}).out.contains("50.83101"));
    const QStringList profile{u"--profile"_s, path(u"registers"_s)};
    EXPECT_TRUE(english(profile + QStringList{u"geocode"_s, u"elsensesteenweg 12"_s}).out.contains("50.83101"));
    const QStringList other{u"--profile"_s, path(u"other"_s)};
    EXPECT_TRUE(english(other + there + QStringList{u"geocode"_s, u"elsensesteenweg 12"_s}).out.contains("50.83101"))
        << "the folder that is named goes before the profile's";
    expectRefused(english({u"geocode"_s, u"elsene"_s, u"--registers"_s}), 2, u"--registers"_s);
}

TEST_F(CliAddressesTest, shouldKnowThePostcodesOfTheDeskThatIsNamed) {
    const QString desk = path(u"antwerp.entraide"_s);
    ASSERT_EQ(onDesk(desk, {u"new"_s, u"--sample"_s, u"--volunteers"_s, u"1"_s, u"--requests"_s, u"1"_s}).status, 0);
    const QString areas = write(u"areas.geojson"_s, fixtures::fourPostcodes().json());
    const CliRun taken = onDesk(desk, {u"import"_s, u"areas"_s, areas});
    ASSERT_EQ(taken.status, 0) << taken.err.constData();
    EXPECT_EQ(english({u"geocode"_s, u"2020"_s}).status, 4) << "nobody's";
    const CliRun known = onDesk(desk, {u"geocode"_s, u"2020"_s});
    EXPECT_EQ(known.status, 0) << known.err.constData();
    EXPECT_TRUE(known.out.contains("Kiel")) << known.out.constData();
}

TEST_F(CliAddressesTest, shouldSayWhatIsWrongWithAFileAndKeepTheRegister) {
    ASSERT_EQ(english({u"import"_s, u"addresses"_s, write(u"best.csv"_s, best)}).status, 0);
    const QByteArray before = contents(registerFile());
    expectRefused(english({u"import"_s, u"addresses"_s, path(u"none.csv"_s)}), 4, u"none.csv"_s);
    expectRefused(english({u"import"_s, u"addresses"_s, write(u"people.csv"_s, "name;phone\nLea;0470\n")}), 3,
                  u"BeST"_s);
    expectRefused(english({u"import"_s, u"addresses"_s, write(u"cut.zip"_s, QByteArray("PK\x03\x04", 4) + "xyz")}), 3,
                  u"cut.zip"_s);
    expectRefused(english({u"import"_s, u"addresses"_s, write(u"empty.csv"_s, {})}), 3, u"empty.csv"_s);
    expectRefused(english({u"import"_s, u"addresses"_s}), 2);
    expectRefused(english({u"import"_s, u"addresses"_s, path(u"best.csv"_s), u"--dry-run"_s}), 2, u"--dry-run"_s);
    EXPECT_EQ(contents(registerFile()), before);
}

TEST_F(CliAddressesTest, shouldSayThatTheRegisterIsDamaged) {
    ASSERT_TRUE(QDir(folder.path()).mkpath(u"entraide"_s));
    write(u"entraide/addresses.register"_s, "not a register");
    expectRefused(english({u"geocode"_s, u"rue haute"_s}), 5, u"addresses.register"_s);
    EXPECT_EQ(english({u"import"_s, u"addresses"_s, write(u"best.csv"_s, best)}).status, 0);
    EXPECT_EQ(english({u"geocode"_s, u"chaussée d'ixelles"_s}).status, 0);
}

} // namespace
} // namespace entraide::THIS_FILE
