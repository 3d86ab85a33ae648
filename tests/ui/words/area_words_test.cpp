// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/area_faults.h"
#include "ui/words/area_words.h"
#include "ui/words/error_words.h"
#include "ui/words/place_names.h"
#include "ui/words/subject_words.h"

#include <QSet>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

/// Back to the program's own names, whatever a test does.
struct OwnNames {
    ~OwnNames() { usePlaceNames(defaultPostcodes()); }
};

TEST(AreaWords, shouldHaveASentenceForEachFault) {
    QSet<QString> sentences;
    const QList<QLatin1StringView> faults{
        fault::areaFileTooLarge, fault::notJson,      fault::cutOff,          fault::tooDeep,    fault::notGeoJson,
        fault::topoJson,         fault::noPolygons,   fault::otherProjection, fault::notDegrees, fault::swappedDegrees,
        fault::notANumber,       fault::noSuchColumn, fault::tooManyAreas,    fault::tooDetailed};
    for (const QLatin1StringView detail : faults) {
        const Error error(ErrorCode::BadInput, u"12"_s, QString(detail));
        const QString sentence = areaFileErrorText(error, u"quarters.geojson"_s);
        EXPECT_NE(sentence, sentenceFor(error)) << detail.data();
        EXPECT_TRUE(sentence.contains(u"quarters.geojson"_s)) << qPrintable(sentence);
        EXPECT_FALSE(sentence.contains(u'%')) << qPrintable(sentence);
        sentences.insert(sentence);
    }
    EXPECT_EQ(sentences.size(), faults.size());
    const Error missing(ErrorCode::FileMissing, u"quarters.geojson"_s);
    EXPECT_EQ(areaFileErrorText(missing, u"quarters.geojson"_s), sentenceFor(missing));
}

TEST(AreaWords, shouldSayEveryNote) {
    for (const AreaNote note : enumValues<AreaNote>()) {
        const QString text = areaNoteText({note, 7, {u"1000"_s, u"1020"_s}});
        EXPECT_FALSE(text.isEmpty());
        EXPECT_EQ(text.contains(u"7"_s), note != AreaNote::OtherText) << qPrintable(text);
    }
    EXPECT_TRUE(areaNoteText({AreaNote::Merged, 7, {u"1000"_s, u"1020"_s}}).endsWith(u"1000, 1020 …"_s));
    EXPECT_TRUE(areaNoteText({AreaNote::Merged, 1, {u"1000"_s}}).endsWith(u": 1000"_s));
}

TEST(AreaWords, shouldSayWhichAreasAreInUse) {
    EXPECT_TRUE(regionText(Region()).contains(u"approximate"_s));
    AreaOrigin origin;
    origin.name = u"wijken.geojson"_s;
    origin.credit = u"Stad Gent"_s;
    origin.imported = QDateTime(QDate(2026, 3, 18), QTime(12, 0), QTimeZone::UTC);
    const GeoRing ring{{51.0, 3.7}, {51.0, 3.8}, {51.1, 3.8}};
    const Region region(AreaSet({{u"9000"_s, {}, {51.02, 3.77}, {{ring, {}}}}}, false), origin);
    const QString text = regionText(region);
    EXPECT_TRUE(text.contains(u"wijken.geojson"_s));
    EXPECT_TRUE(text.contains(u"Stad Gent"_s));
    EXPECT_FALSE(text.contains(u"approximate"_s)) << qPrintable(text);
}

TEST(PlaceNames, shouldBeThoseOfTheDeskThatIsOpen) {
    const OwnNames after;
    EXPECT_EQ(placeName(u"2020"_s), u"2020") << "not known yet";
    PostcodePlace kiel;
    kiel.postcode = u"2020"_s;
    kiel.name.fr = kiel.name.nl = u"Kiel"_s;
    usePlaceNames(PostcodeTable({kiel}, defaultPostcodes()));
    EXPECT_EQ(placeName(u"2020"_s), u"Kiel");
    EXPECT_EQ(placeName(u"1080"_s), u"Molenbeek-Saint-Jean");
    EXPECT_TRUE(knownPostcodes().find(u"2020"));
    usePlaceNames(defaultPostcodes());
    EXPECT_EQ(placeName(u"2020"_s), u"2020");
}

} // namespace

} // namespace THIS_FILE
