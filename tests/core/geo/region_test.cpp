// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/area_file.h"
#include "geo/geojson_areas.h"
#include "geo/region.h"

#include <QTimeZone>

#include <algorithm>
#include <gtest/gtest.h>
#include <random>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::fixtures;
using namespace Qt::StringLiterals;

namespace {

Region regionOf(const AreaFile& file) {
    const AreaFileResult read = readAreas(file.json());
    AreaOrigin origin;
    origin.name = u"areas.geojson"_s;
    origin.credit = u"Stad"_s;
    origin.imported = QDateTime(QDate(2026, 3, 18), QTime(12, 0), QTimeZone::UTC);
    origin.postcodes = read.postcodes;
    return Region(AreaSet(read.areas, false), origin);
}

/// Two communes of Brussels by their numbers: the west and the east of 4.36 E.
AreaFile twoCommunes() {
    AreaFile file;
    file.polygon({{"nis5"_L1, 21001}, {"name_fr"_L1, "Ouest"_L1}, {"name_nl"_L1, "West"_L1}},
                 squareAt(4.26, 50.80, 0.10));
    file.polygon({{"nis5"_L1, 21002}, {"name_fr"_L1, "Est"_L1}, {"name_nl"_L1, "Oost"_L1}},
                 squareAt(4.36, 50.80, 0.10));
    return file;
}

TEST(Region, shouldBeTheProgramsOwnByItself) {
    const Region region;
    EXPECT_FALSE(region.isImported());
    EXPECT_TRUE(region.areas().isApproximate());
    EXPECT_EQ(region.find(u"1050")->name.nl, u"Elsene");
    EXPECT_EQ(region.middle(u"1047"), region.find(u"1000")->centroid) << "a big receiver lies in its commune";
    EXPECT_FALSE(region.middle(u"2000").isValid());
    EXPECT_EQ(region.areaOf(u"1050"_s, region.find(u"1060")->centroid)->code, u"1050")
        << "approximate edges know less than a postcode";
    EXPECT_EQ(region.areaOf({}, region.find(u"1060")->centroid)->code, u"1060");
    EXPECT_FALSE(region.areaOf(u"2000"_s, {}));
    const QString key = region.quarterKey(u"1120"_s, {});
    EXPECT_EQ(region.quarterNamed(key).nl, u"Brussel") << "its commune";
    EXPECT_EQ(key, region.quarterKey(u"1000"_s, {}));
    EXPECT_EQ(region.quarterKey(u"2000"_s, {}), QString());
    EXPECT_EQ(region.quarterKey(u"2000"_s, region.find(u"1060")->centroid), QString()) << "its postcode is elsewhere";
    EXPECT_EQ(region.quarterNamed(region.quarterKey({}, region.find(u"1060")->centroid)).fr, u"Saint-Gilles");
    EXPECT_EQ(region.quarterNamed({}), LocalText());
}

TEST(Region, shouldKnowThePostcodesOfImportedAreasAndTheOthersBesides) {
    const Region region = regionOf(fourPostcodes());
    EXPECT_TRUE(region.isImported());
    EXPECT_EQ(region.areas().credit(), u"Stad");
    const PostcodePlace* kiel = region.find(u"2020");
    ASSERT_TRUE(kiel);
    EXPECT_EQ(kiel->name.nl, u"Kiel");
    EXPECT_EQ(kiel->name.fr, u"Kiel") << "what has one name has it in both languages";
    EXPECT_EQ(kiel->commune.nl, u"Antwerpen");
    EXPECT_LT(distanceKm(kiel->centroid, {51.215, 4.405}), 0.01);
    EXPECT_EQ(region.postcodes().findByName(u"zurenborg")->postcode, u"2018");
    EXPECT_EQ(region.postcodes().all().size(), 4u);
    EXPECT_EQ(region.find(u"1050")->name.fr, u"Ixelles") << "somebody may live there";
    EXPECT_EQ(region.postcodes().findByName(u"elsene")->postcode, u"1050");
    EXPECT_FALSE(region.areaOf(u"1050"_s, {}));
}

TEST(Region, shouldFillNamesThatAFileDoesNotSay) {
    const Region region = regionOf(AreaFile().polygon({{"postcode"_L1, 1050}}, squareAt(4.36, 50.81, 0.03)));
    EXPECT_EQ(region.find(u"1050")->name.nl, u"Elsene");
    EXPECT_EQ(region.find(u"1050")->commune.fr, u"Ixelles");
    EXPECT_LT(distanceKm(region.middle(u"1050"), {50.825, 4.375}), 0.01) << "and where it lies is the file's";
}

TEST(Region, shouldTakeTheBetterPlace) {
    const Region region = regionOf(fourPostcodes());
    EXPECT_EQ(region.areaOf(u"2000"_s, {51.205, 4.415})->code, u"2018") << "where it lies";
    EXPECT_EQ(region.areaOf(u"2000"_s, {})->code, u"2000");
    EXPECT_EQ(region.areaOf(u"2000"_s, {50.5, 5.5})->code, u"2000") << "a place in no area: its postcode";
    EXPECT_FALSE(region.areaOf(u"3000"_s, {50.5, 5.5}));
    EXPECT_EQ(region.areaOf({}, {51.215, 4.415})->code, u"2030");
}

TEST(Region, shouldPutPostcodesIntoAreasThatAreNone) {
    const Region region = regionOf(twoCommunes());
    EXPECT_FALSE(region.origin().postcodes);
    EXPECT_EQ(region.areaOf(u"1050"_s, {})->code, u"21002") << "by the middle of its postcode";
    EXPECT_EQ(region.areaOf(u"1070"_s, {})->code, u"21001");
    EXPECT_EQ(region.areaOf(u"1050"_s, {50.83, 4.30})->code, u"21001") << "by its own place";
    EXPECT_EQ(region.areaOf(u"1050"_s, region.find(u"1050")->centroid)->code, u"21002");
    EXPECT_FALSE(region.areaOf(u"21001"_s, {})) << "no postcode";
    EXPECT_EQ(region.postcodes().all().size(), allPostcodes().size());
}

TEST(Region, shouldCountByCommunesOrByAreas) {
    const Region postcodes = regionOf(fourPostcodes());
    const QString antwerp = postcodes.quarterKey(u"2000"_s, {});
    EXPECT_EQ(postcodes.quarterKey(u"2020"_s, {}), antwerp);
    EXPECT_EQ(postcodes.quarterNamed(antwerp).nl, u"Antwerpen");
    EXPECT_EQ(postcodes.quarterNamed(postcodes.quarterKey(u"1050"_s, {})).fr, u"Ixelles") << "outside of the areas";

    const Region communes = regionOf(twoCommunes());
    const QString west = communes.quarterKey({}, {50.85, 4.30});
    EXPECT_NE(west, communes.quarterKey({}, {50.85, 4.40}));
    EXPECT_EQ(communes.quarterNamed(west).nl, u"West");

    AreaFile nameless;
    nameless.polygon({{"wijkcode"_L1, "A1"_L1}}, squareAt(4.3, 50.8, 0.1));
    nameless.polygon({{"wijkcode"_L1, "A2"_L1}}, squareAt(4.4, 50.8, 0.1));
    const Region quarters = regionOf(nameless);
    EXPECT_EQ(quarters.quarterNamed(quarters.quarterKey({}, {50.85, 4.45})).fr, u"A2") << "called by its code";
}

TEST(AreaGrid, shouldFindWhatLookingAtAllFinds) {
    // Areas with holes, parts and overlaps, of very different sizes.
    std::mt19937 random(3);
    std::uniform_real_distribution<double> lon(4.0, 5.0);
    std::uniform_real_distribution<double> lat(50.0, 51.0);
    std::uniform_real_distribution<double> size(0.001, 0.2);
    QList<Area> areas;
    for (int i = 0; i < 120; ++i) {
        const GeoPoint at{lat(random), lon(random)};
        const double side = size(random);
        GeoPolygon part{{{at.lat, at.lon},
                         {at.lat + side / 3, at.lon + side / 2},
                         {at.lat, at.lon + side},
                         {at.lat + side, at.lon + side * 0.7}},
                        {}};
        if (i % 3 == 0)
            part.holes.append(squareAt(at.lon + side * 0.6, at.lat + side * 0.5, side * 0.05));
        areas.append({QString::number(i), {}, at, {part, {squareAt(lon(random), lat(random), side / 10), {}}}});
    }
    const AreaSet set(areas, false, {});
    int inside = 0;
    for (int i = 0; i < 20'000; ++i) {
        const GeoPoint p{lat(random), lon(random)};
        const auto first = std::ranges::find_if(areas, [&](const Area& area) { return contains(area, p); });
        const Area* found = set.at(p);
        ASSERT_EQ(found ? found->code : QString(), first == areas.end() ? QString() : first->code)
            << p.lat << ' ' << p.lon;
        inside += found ? 1 : 0;
    }
    EXPECT_GT(inside, 5'000);
    EXPECT_FALSE(set.at({49, 4}));
    EXPECT_FALSE(set.at(GeoPoint()));
    EXPECT_FALSE(AreaSet().at({50, 4}));
}

} // namespace

} // namespace THIS_FILE
