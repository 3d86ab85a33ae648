// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/area_file.h"
#include "ui/console/cli_fixture.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using fixtures::AreaFile;
using fixtures::fourPostcodes;
using fixtures::squareAt;

class CliAreasTest : public CliTest {
protected:
    QStringList codes(const QString& desk) const {
        QStringList found;
        for (const QJsonValue item : json(desk, {u"list"_s, u"areas"_s}).json().value(u"items"_s).toArray())
            found.append(item.toObject().value(u"code"_s).toString());
        return found;
    }
};

TEST_F(CliAreasTest, shouldImportAreasForAllAndGoBack) {
    const QString desk = sample();
    const QStringList own = codes(desk);
    EXPECT_TRUE(own.contains(u"1050"_s));
    const QString file = write(u"postcodes.geojson"_s, fourPostcodes().json());
    const QJsonObject done = json(desk, {u"import"_s, u"areas"_s, file, u"--credit"_s, u"City of Antwerp"_s}).json();
    EXPECT_EQ(done.value(u"areas"_s).toInt(), 4);
    EXPECT_EQ(done.value(u"parts"_s).toInt(), 4);
    EXPECT_TRUE(done.value(u"postcodes"_s).toBool());
    EXPECT_EQ(done.value(u"code_field"_s).toString(), u"postcode"_s);
    EXPECT_EQ(done.value(u"placed"_s).toInt(), 0);
    EXPECT_TRUE(done.value(u"notes"_s).toArray().isEmpty());

    const QJsonObject list = json(desk, {u"list"_s, u"areas"_s}).json();
    EXPECT_TRUE(list.value(u"imported"_s).toBool());
    EXPECT_FALSE(list.value(u"approximate"_s).toBool());
    EXPECT_EQ(list.value(u"credit"_s).toString(), u"City of Antwerp"_s);
    EXPECT_EQ(list.value(u"file"_s).toString(), u"postcodes.geojson"_s);
    const QJsonObject first = list.value(u"items"_s).toArray().first().toObject();
    EXPECT_EQ(first.value(u"neighbours"_s).toArray(), (QJsonArray{u"2018"_s, u"2020"_s}));
    EXPECT_TRUE(onDesk(desk, {u"list"_s, u"areas"_s}).out.contains("2020  Kiel\n"));

    EXPECT_TRUE(json(desk, {u"import"_s, u"areas"_s, u"--default"_s}).json().value(u"removed"_s).toBool());
    EXPECT_EQ(codes(desk), own);
    EXPECT_FALSE(json(desk, {u"import"_s, u"areas"_s, u"--default"_s}).json().value(u"removed"_s).toBool());
}

TEST_F(CliAreasTest, shouldSaveNothingInADryRun) {
    const QString desk = sample();
    const QString file = write(u"postcodes.geojson"_s, fourPostcodes().json());
    EXPECT_TRUE(onDesk(desk, {u"import"_s, u"areas"_s, file, u"--dry-run"_s}).out.contains("Dry run"));
    EXPECT_TRUE(codes(desk).contains(u"1050"_s));
}

TEST_F(CliAreasTest, shouldCountAndNameByTheImportedAreas) {
    const QString desk = sample();
    AreaFile file;
    file.polygon({{"nis5"_L1, 21001}, {"name_fr"_L1, "Moitié"_L1}}, squareAt(3.86, 50.5, 0.5));
    file.polygon({{"nis5"_L1, 21002}, {"name_fr"_L1, "Autre"_L1}}, squareAt(4.36, 50.5, 0.5));
    ASSERT_EQ(onDesk(desk, {u"import"_s, u"areas"_s, write(u"two.geojson"_s, file.json())}).status, 0);
    const CliRun stats =
        onDesk(desk, {u"stats"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-12-31"_s, u"--by"_s, u"commune"_s});
    ASSERT_EQ(stats.status, 0) << stats.err.constData();
    EXPECT_TRUE(stats.out.contains("Autre")) << stats.out.constData();
    EXPECT_FALSE(stats.out.contains("Ixelles")) << stats.out.constData();
}

TEST_F(CliAreasTest, shouldAskForTheFieldAndTakeIt) {
    const QString desk = sample();
    AreaFile areas;
    areas.polygon({{"kleur"_L1, "rood"_L1}, {"nummer"_L1, "A1"_L1}}, squareAt(3.7, 51.0, 0.01));
    const QString file = write(u"wijken.geojson"_s, areas.json());
    expectRefused(onDesk(desk, {u"import"_s, u"areas"_s, file}), 3, u"nummer (A1)"_s);
    expectRefused(onDesk(desk, {u"import"_s, u"areas"_s, file, u"--code-field"_s, u"nr"_s}), 3, u"nr"_s);
    ASSERT_EQ(
        onDesk(desk, {u"import"_s, u"areas"_s, file, u"--code-field"_s, u"nummer"_s, u"--name-field"_s, u"kleur"_s})
            .status,
        0);
    EXPECT_TRUE(onDesk(desk, {u"list"_s, u"areas"_s}).out.contains("A1  rood\n"));
}

TEST_F(CliAreasTest, shouldRefuseInOneSentence) {
    const QString desk = sample();
    const auto refused = [&](const QByteArray& contents, const QString& words) {
        expectRefused(onDesk(desk, {u"import"_s, u"areas"_s, write(u"x.geojson"_s, contents)}), 3, words);
    };
    const QJsonObject here{{"postcode"_L1, 1000}};
    refused(AreaFile().polygon(here, squareAt(4.3, 50.8, 0.1)).crs(u"EPSG:31370"_s).json(), u"EPSG:31370"_s);
    refused(AreaFile().polygon(here, squareAt(149'000, 170'000, 500)).json(), u"Lambert"_s);
    refused(AreaFile().polygon(here, squareAt(50.8, 4.3, 0.1)).json(), u"latitude before longitude"_s);
    refused(AreaFile().polygon(here, squareAt(4.3, 50.8, 0.1)).json().chopped(20), u"cut off"_s);
    refused("{\"type\": \"Topology\"}", u"TopoJSON"_s);
    refused("Straat;Nummer\n", u"not JSON"_s);
    expectRefused(onDesk(desk, {u"import"_s, u"areas"_s, path(u"none.geojson"_s)}), 4, u"none.geojson"_s);
    expectRefused(onDesk(desk, {u"import"_s, u"areas"_s}), 2);
    expectRefused(onDesk(desk, {u"import"_s, u"areas"_s, u"x"_s, u"--default"_s}), 2);
    expectRefused(onDesk(desk, {u"import"_s, u"volunteers"_s}), 2);
    EXPECT_TRUE(codes(desk).contains(u"1050"_s));
}

} // namespace
} // namespace entraide::THIS_FILE
