// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/area_file.h"
#include "domain/error.h"
#include "geo/area_faults.h"
#include "geo/geojson_areas.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::fixtures;
using namespace Qt::StringLiterals;

namespace {

/// What a file is refused for, and what that is about.
std::pair<QString, QString> refusalOf(const QByteArray& json, const AreaFields& fields = {}) {
    try {
        readAreas(json, fields);
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadInput);
        return {error.detail(), error.subject()};
    }
    return {};
}

QString faultOf(const QByteArray& json, const AreaFields& fields = {}) {
    return refusalOf(json, fields).first;
}

int countOf(const AreaFileResult& result, AreaNote kind) {
    const auto found = std::ranges::find(result.notes, kind, &AreaFileNote::note);
    return found == result.notes.end() ? 0 : found->count;
}

const QJsonObject here{{"postcode"_L1, "1000"_L1}};

TEST(GeoJsonAreas, shouldReadEveryPartWithWhatIsCutOut) {
    const AreaFileResult result = readAreas(
        AreaFile()
            .multiPolygon(
                {{"postcode"_L1, "2000"_L1}, {"name_fr"_L1, "Anvers"_L1}, {"name_nl"_L1, "Antwerpen"_L1}},
                {{squareAt(4.40, 51.20, 0.02), {squareAt(4.405, 51.205, 0.005)}}, {squareAt(4.50, 51.20, 0.01), {}}})
            .polygon({{"postcode"_L1, "2018"_L1}}, squareAt(4.42, 51.20, 0.02))
            .json());
    ASSERT_EQ(result.areas.size(), 2);
    const Area& area = result.areas.first();
    EXPECT_EQ(area.code, u"2000");
    EXPECT_EQ(area.name.fr, u"Anvers");
    EXPECT_EQ(area.name.nl, u"Antwerpen");
    ASSERT_EQ(area.parts.size(), 2);
    EXPECT_EQ(area.parts[0].outer.size(), 4) << "the corner that closes a ring is not kept twice";
    EXPECT_EQ(area.parts[0].holes.size(), 1);
    EXPECT_EQ(partsOf(result.areas), 3);
    EXPECT_TRUE(result.postcodes);
    EXPECT_EQ(result.use.code, u"postcode");
    const AreaSet set(result.areas, false);
    EXPECT_EQ(set.at({51.202, 4.402})->code, u"2000");
    EXPECT_EQ(set.at({51.205, 4.505})->code, u"2000") << "in its other part";
    EXPECT_FALSE(set.at({51.207, 4.407})) << "in the hole";
    EXPECT_EQ(set.neighbours(u"2000"_s), QStringList{u"2018"_s});
}

TEST(GeoJsonAreas, shouldReadMembersInAnyOrderAndTypesAfterTheirContents) {
    const QByteArray json = R"({"features": [{"geometry": {"coordinates": [[[4.3,50.8,12],[4.4,50.8,12],[4.4,50.9,12],
        [4.3,50.8,12]]], "type": "Polygon"}, "bbox": [1,2,3,4], "properties": {"zip": 1000, "x": {"y": [1]}},
        "type": "Feature"}], "name": "a", "type": "FeatureCollection"})";
    const AreaFileResult result = readAreas(json);
    ASSERT_EQ(result.areas.size(), 1);
    EXPECT_EQ(result.areas[0].code, u"1000");
    EXPECT_EQ(result.areas[0].parts[0].outer.first(), (GeoPoint{50.8, 4.3})) << "heights are left out";
}

TEST(GeoJsonAreas, shouldPutTogetherWhatHasOneCode) {
    const AreaFileResult result =
        readAreas(AreaFile()
                      .polygon({{"postcode"_L1, 1000}}, squareAt(4.3, 50.8, 0.01))
                      .polygon({{"postcode"_L1, "1000.0"_L1}, {"name"_L1, "Bruxelles"_L1}}, squareAt(4.4, 50.8, 0.01))
                      .json());
    ASSERT_EQ(result.areas.size(), 1);
    EXPECT_EQ(result.areas[0].parts.size(), 2);
    EXPECT_EQ(countOf(result, AreaNote::Merged), 1);
}

TEST(GeoJsonAreas, shouldKeepWhatItCanAndSayWhatItDidNot) {
    AreaFile file;
    file.polygon({{"postcode"_L1, "1000"_L1}, {"name"_L1, "Un"_L1}}, squareAt(4.30, 50.80, 0.01));
    file.geometry({{"postcode"_L1, "1020"_L1}, {"name"_L1, "Deux"_L1}}, u"Polygon"_s,
                  arrayOf({positions(squareAt(4.31, 50.80, 0.01))})); // open
    file.geometry({{"postcode"_L1, "1030"_L1}, {"name"_L1, "Trois"_L1}}, u"Polygon"_s,
                  arrayOf({closed(squareAt(4.32, 50.80, 0.01)),
                           closed({{50.801, 4.321}, {50.802, 4.322}})}));    // a hole that is none
    file.polygon({{"postcode"_L1, "1040"_L1}}, squareAt(4.33, 50.80, 0.01)); // no name
    file.polygon({{"postcode"_L1, ""_L1}, {"name"_L1, "Rien"_L1}}, squareAt(4.34, 50.80, 0.01));
    file.geometry({{"postcode"_L1, "1050"_L1}, {"name"_L1, "Point"_L1}}, u"Point"_s, arrayOf({4.3, 50.8}));
    file.feature({{"postcode"_L1, "1060"_L1}, {"name"_L1, "Nul"_L1}}, QJsonValue::Null);
    file.polygon(
        {{"postcode"_L1, "1070"_L1}, {"name"_L1, "Huit"_L1}},
        {{50.80, 4.36}, {50.805, 4.365}, {50.81, 4.36}, {50.81, 4.37}, {50.805, 4.365}, {50.80, 4.37}}); // a bow
    file.polygon({{"postcode"_L1, "1080"_L1}, {"name"_L1, "Dessus"_L1}},
                 squareAt(4.301, 50.801, 0.001)); // on the first
    for (int i = 0; i < 20; ++i)                  // so that one without a code is the exception
        file.polygon({{"postcode"_L1, 2000 + i}, {"name"_L1, "Un"_L1}}, squareAt(4.4 + 0.01 * i, 50.80, 0.01));
    const AreaFileResult result = readAreas(file.json());
    EXPECT_EQ(countOf(result, AreaNote::WithoutGround), 2);
    EXPECT_EQ(countOf(result, AreaNote::ClosedRing), 1);
    EXPECT_EQ(countOf(result, AreaNote::ShortRing), 1);
    EXPECT_EQ(countOf(result, AreaNote::WithoutName), 1);
    EXPECT_EQ(countOf(result, AreaNote::WithoutCode), 1);
    EXPECT_EQ(countOf(result, AreaNote::TouchingRing), 1);
    EXPECT_EQ(countOf(result, AreaNote::Overlapping), 1);
    EXPECT_EQ(result.areas.size(), 26);
    const AreaSet set(result.areas, false);
    EXPECT_EQ(set.at({50.805, 4.315})->code, u"1020") << "closed";
    EXPECT_EQ(set.at({50.805, 4.362}), nullptr) << "beside the knot";
    EXPECT_EQ(set.at({50.8095, 4.365})->code, u"1070");
}

TEST(GeoJsonAreas, shouldRefuseWhatIsNotAListOfAreasByItsName) {
    EXPECT_EQ(faultOf("[1, 2]"), fault::notGeoJson);
    EXPECT_EQ(faultOf("{\"a\": 1}"), fault::notGeoJson);
    EXPECT_EQ(faultOf("{\"type\": \"FeatureCollection\"}"), fault::notGeoJson);
    EXPECT_EQ(faultOf("{\"type\": \"Polygon\", \"coordinates\": [[[4,50],[5,50],[5,51],[4,50]]]}"), fault::notGeoJson);
    EXPECT_EQ(faultOf("{\"type\": \"Topology\", \"objects\": {}, \"arcs\": []}"), fault::topoJson);
    EXPECT_EQ(faultOf("{\"type\": \"FeatureCollection\", \"features\": []}"), fault::noPolygons);
    EXPECT_EQ(faultOf(AreaFile().geometry(here, u"Point"_s, arrayOf({4.3, 50.8})).json()), fault::noPolygons);
    EXPECT_EQ(faultOf(""), fault::cutOff);
    EXPECT_EQ(faultOf("PK\x03\x04"), fault::notJson);
    EXPECT_EQ(faultOf(AreaFile().polygon(here, squareAt(4.3, 50.8, 0.1)).json().chopped(9)), fault::cutOff);
    EXPECT_EQ(faultOf(QByteArray("{\"features\":") + QByteArray(1000, '[')), fault::tooDeep);
}

TEST(GeoJsonAreas, shouldTakeDegreesOnly) {
    const AreaFile brussels = AreaFile().polygon(here, squareAt(4.3, 50.8, 0.1));
    for (const char* degrees : {"urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326",
                                "http://www.opengis.net/def/crs/EPSG/0/4326", "CRS84"})
        EXPECT_EQ(faultOf(AreaFile(brussels).crs(QLatin1StringView(degrees)).json()), QString()) << degrees;
    EXPECT_EQ(refusalOf(AreaFile(brussels).crs(u"urn:ogc:def:crs:EPSG::31370"_s).json()),
              std::pair(QString(fault::otherProjection), u"urn:ogc:def:crs:EPSG::31370"_s));
    EXPECT_EQ(faultOf(AreaFile(brussels).crs(u"EPSG:14326"_s).json()), fault::otherProjection);
    EXPECT_EQ(faultOf(AreaFile().polygon(here, squareAt(149'000, 170'000, 500)).json()), fault::notDegrees)
        << "Lambert 72 without a word";
    EXPECT_EQ(faultOf(AreaFile().polygon(here, squareAt(50.8, 4.3, 0.1)).json()), fault::swappedDegrees);
    EXPECT_EQ(faultOf(AreaFile().polygon(here, squareAt(106.8, -6.2, 0.1)).json()), QString()) << "a city elsewhere";
}

TEST(GeoJsonAreas, shouldRefuseCornersWithoutAPlace) {
    const QByteArray json = AreaFile().polygon(here, squareAt(4.3, 50.8, 0.1)).json();
    for (const char* none : {"NaN", "null", "\"50.8\"", "1e999"})
        EXPECT_EQ(faultOf(QByteArray(json).replace("50.8]", QByteArray(none) + "]")), fault::notANumber) << none;
    EXPECT_EQ(faultOf(QByteArray(json).replace("[4.3,50.8]", "[4.3]")), fault::notANumber);
}

TEST(GeoJsonAreas, shouldLeaveOutGeometriesWhoseNestingIsNotTheirs) {
    const QJsonArray ring = closed(squareAt(4.3, 50.8, 0.1));
    AreaFile file;
    file.polygon(here, squareAt(4.3, 50.8, 0.1));
    file.geometry({{"postcode"_L1, "1"_L1}}, u"Polygon"_s, ring);                 // a ring too few
    file.geometry({{"postcode"_L1, "2"_L1}}, u"MultiPolygon"_s, arrayOf({ring})); // a polygon
    file.geometry({{"postcode"_L1, "3"_L1}}, u"Polygon"_s,
                  arrayOf({ring, arrayOf({arrayOf({ring})})})); // deeper at the end
    const AreaFileResult result = readAreas(file.json());
    ASSERT_EQ(result.areas.size(), 1);
    EXPECT_EQ(countOf(result, AreaNote::WithoutGround), 3);
}

TEST(GeoJsonAreas, shouldFindTheColumnsOfBelgianPublishers) {
    struct Case {
        QJsonObject properties;
        QString code;
        QString fr;
        QString nl;
        bool postcodes;
    };
    const QList<Case> cases{
        {QJsonObject{{"nouveau_PO"_L1, "9000"_L1}, {"Shape_Area"_L1, 3.5}}, u"9000"_s, {}, {}, true},
        {QJsonObject{{"CD_MUNTY_REFNIS"_L1, "44021"_L1},
                     {"TX_MUNTY_DESCR_FR"_L1, "Gand"_L1},
                     {"TX_MUNTY_DESCR_NL"_L1, "Gent"_L1}},
         u"44021"_s, u"Gand"_s, u"Gent"_s, false},
        {QJsonObject{
             {"nis5"_L1, 21009}, {"name_fr"_L1, "Ixelles"_L1}, {"name_nl"_L1, "Elsene"_L1}, {"area_km2"_L1, 6.4}},
         u"21009"_s, u"Ixelles"_s, u"Elsene"_s, false},
        {QJsonObject{{"id"_L1, "21"_L1}, {"NAME_FRE"_L1, "Ixelles"_L1}, {"NAME_DUT"_L1, "Elsene"_L1}}, u"21"_s,
         u"Ixelles"_s, u"Elsene"_s, false},
        {QJsonObject{{"postal_code"_L1, "2000"_L1},
                     {"name"_L1, "Antwerpen"_L1},
                     {"name:fr"_L1, "Anvers"_L1},
                     {"name:nl"_L1, "Antwerpen"_L1}},
         u"2000"_s, u"Anvers"_s, u"Antwerpen"_s, true},
        {QJsonObject{{"mun_code"_L1, arrayOf({"21009"_L1})},
                     {"mun_name_fr"_L1, arrayOf({"Ixelles"_L1})},
                     {"mun_name_nl"_L1, arrayOf({"Elsene"_L1})}},
         u"21009"_s, u"Ixelles"_s, u"Elsene"_s, false},
        {QJsonObject{{"wijkcode"_L1, "1001"_L1}, {"wijknaam"_L1, "Binnenstad"_L1}, {"gemeente"_L1, "Gent"_L1}},
         u"1001"_s,
         {},
         u"Binnenstad"_s,
         false},
        {QJsonObject{{"INS"_L1, "52011"_L1}, {"T_MUN_FR"_L1, "Charleroi"_L1}}, u"52011"_s, u"Charleroi"_s, {}, false},
    };
    for (const Case& one : cases) {
        const AreaFileResult result = readAreas(AreaFile().polygon(one.properties, squareAt(4.3, 50.8, 0.1)).json());
        ASSERT_EQ(result.areas.size(), 1) << qPrintable(one.code);
        EXPECT_EQ(result.areas[0].code, one.code);
        EXPECT_EQ(result.areas[0].name.fr, one.fr) << qPrintable(one.code);
        EXPECT_EQ(result.areas[0].name.nl, one.nl) << qPrintable(one.code);
        EXPECT_EQ(result.postcodes, one.postcodes) << qPrintable(one.code);
    }
}

TEST(GeoJsonAreas, shouldTellThePartFromTheWhole) {
    const AreaFileResult result = readAreas(fourPostcodes().json());
    ASSERT_EQ(result.areas.size(), 4);
    EXPECT_EQ(result.areas[0].name.nl, u"Oude Stad");
    EXPECT_EQ(result.areas[0].commune.nl, u"Antwerpen");
}

TEST(GeoJsonAreas, shouldAskWhichColumnIsTheCode) {
    AreaFile file;
    file.polygon({{"OBJECTID"_L1, 1}, {"wijk_nr"_L1, "A1"_L1}, {"naam"_L1, "Centrum"_L1}}, squareAt(4.3, 50.8, 0.01));
    file.polygon({{"OBJECTID"_L1, 2}, {"naam"_L1, "Zuid"_L1}}, squareAt(4.31, 50.8, 0.01));
    const AreaFileResult asked = readAreas(file.json());
    EXPECT_TRUE(asked.asksForCode()) << "half of them have no wijk_nr";
    EXPECT_TRUE(asked.areas.isEmpty());
    ASSERT_EQ(asked.columns.size(), 3);
    EXPECT_EQ(asked.columns[0].name, u"OBJECTID");
    EXPECT_EQ(asked.columns[0].examples, QStringList({u"1"_s, u"2"_s}));
    EXPECT_EQ(asked.columns[2].filled, 1);

    const AreaFileResult told = readAreas(file.json(), {u"OBJECTID"_s, {}});
    ASSERT_EQ(told.areas.size(), 2);
    EXPECT_EQ(told.areas[1].code, u"2");
    EXPECT_EQ(told.areas[1].name.nl, u"Zuid");
    EXPECT_EQ(refusalOf(file.json(), {u"kode"_s, {}}), std::pair(QString(fault::noSuchColumn), u"kode"_s));
}

TEST(GeoJsonAreas, shouldAskWhenTwoColumnsCountDifferently) {
    AreaFile file;
    for (int i = 0; i < 4; ++i)
        file.polygon({{"niscode"_L1, 11002}, {"nis5"_L1, 11002 + i}}, squareAt(4.3 + 0.01 * i, 50.8, 0.01));
    EXPECT_TRUE(readAreas(file.json()).asksForCode());
}

TEST(GeoJsonAreas, shouldTakeTheNameThatIsAskedForInAllItsLanguages) {
    AreaFile file;
    file.polygon(
        {{"postcode"_L1, "1050"_L1}, {"name"_L1, "x"_L1}, {"LBL_FR"_L1, "Ixelles"_L1}, {"LBL_NL"_L1, "Elsene"_L1}},
        squareAt(4.3, 50.8, 0.1));
    EXPECT_EQ(readAreas(file.json()).areas[0].name.fr, u"x");
    const Area area = readAreas(file.json(), {{}, u"LBL_NL"_s}).areas[0];
    EXPECT_EQ(area.name.fr, u"Ixelles");
    EXPECT_EQ(area.name.nl, u"Elsene");
}

TEST(GeoJsonAreas, shouldRefuseParcelsAndWhatIsTooLarge) {
    AreaFile parcels;
    for (int i = 0; i < 5'001; ++i)
        parcels.polygon({{"id"_L1, i}}, squareAt(4.3 + 0.0001 * (i % 100), 50.8 + 0.0001 * (i / 100), 0.00005));
    EXPECT_EQ(refusalOf(parcels.json()), std::pair(QString(fault::tooManyAreas), u"5001"_s));
    EXPECT_EQ(faultOf(QByteArray(mostAreaBytes + 1, ' ')), fault::areaFileTooLarge);
}

TEST(GeoJsonAreas, shouldStopWhenAsked) {
    int asked = 0;
    try {
        readAreas(fourPostcodes().json(), {}, [&](qint64 done, qint64 total) {
            EXPECT_LE(done, total);
            return ++asked < 3;
        });
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Cancelled);
    }
    EXPECT_EQ(asked, 3);
}

TEST(GeoJsonAreas, shouldPutTheNameInside) {
    // A horseshoe: the middle of its corners lies outside of it.
    const GeoRing horseshoe{{50.80, 4.30}, {50.80, 4.40}, {50.90, 4.40}, {50.90, 4.38},
                            {50.82, 4.38}, {50.82, 4.32}, {50.90, 4.32}, {50.90, 4.30}};
    const GeoPoint inside = labelPointOf({{horseshoe, {}}});
    EXPECT_TRUE(contains(GeoPolygon{horseshoe, {}}, inside));
    const GeoPoint middle = labelPointOf({{squareAt(4, 50, 0.1), {}}, {squareAt(5, 50, 1), {}}});
    EXPECT_NEAR(middle.lat, 50.5, 1e-9) << "of the larger part";
    EXPECT_NEAR(middle.lon, 5.5, 1e-9);
}

} // namespace

} // namespace THIS_FILE
