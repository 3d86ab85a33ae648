// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text_fold.h"
#include "geo/postcodes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

QString codeOf(const PostcodePlace* place) {
    return place ? place->postcode : QString();
}
QString codeNamed(const QString& name) {
    return codeOf(findByName(foldText(name)));
}

TEST(Postcodes, shouldKnowTwentyTwoPlacesAndFourInstitutions) {
    qsizetype institutions = 0;
    for (const PostcodePlace& place : allPostcodes())
        institutions += place.isInstitutional() ? 1 : 0;
    EXPECT_EQ(allPostcodes().size(), 26u);
    EXPECT_EQ(institutions, 4);
}

TEST(Postcodes, shouldFindAPostcodeWithSpacesAround) {
    const PostcodePlace* place = findPostcode(u" 1050 ");
    ASSERT_TRUE(place);
    EXPECT_EQ(place->name.fr, u"Ixelles");
    EXPECT_EQ(place->name.nl, u"Elsene");
    EXPECT_NEAR(place->centroid.lat, 50.8241, 1e-9);
    EXPECT_FALSE(findPostcode(u"9999"));
    EXPECT_FALSE(findPostcode(u""));
}

TEST(Postcodes, shouldFindANameInEitherLanguage) {
    EXPECT_EQ(codeNamed(u"elsene"_s), u"1050");
    EXPECT_EQ(codeNamed(u"IXELLES"_s), u"1050");
    EXPECT_EQ(codeNamed(u"Bruxelles"_s), u"1000");
    EXPECT_EQ(codeNamed(u"St.-Gilles"_s), u"1060");
    EXPECT_EQ(codeNamed(u"Saint Gilles"_s), u"1060");
    EXPECT_EQ(codeNamed(u"Sint-Gillis"_s), u"1060");
    EXPECT_EQ(codeNamed(u"Woluwé-St-Lambert"_s), u"1200");
}

TEST(Postcodes, shouldFindTheShortNameOnlyWhenItIsOneOnly) {
    EXPECT_EQ(codeNamed(u"Molenbeek"_s), u"1080");
    EXPECT_EQ(codeNamed(u"Berchem"_s), u"1082");
    EXPECT_EQ(codeNamed(u"Woluwe"_s), QString());
    EXPECT_EQ(codeNamed(u"Gand"_s), QString());
    EXPECT_EQ(codeNamed(QString()), QString());
}

TEST(Postcodes, shouldFindEveryPlaceByItsOwnNames) {
    for (const PostcodePlace& place : allPostcodes()) {
        if (place.isInstitutional())
            continue;
        EXPECT_EQ(codeNamed(place.name.fr), place.postcode);
        EXPECT_EQ(codeNamed(place.name.nl), place.postcode);
        EXPECT_EQ(codeNamed(shortPlaceName(place.name.nl)), place.postcode);
    }
}

TEST(Postcodes, shouldPutABigMailReceiverInItsCommune) {
    const PostcodePlace* office = findPostcode(u"1035");
    ASSERT_TRUE(office && office->isInstitutional());
    EXPECT_EQ(defaultPostcodes().middle(office->postcode), findPostcode(u"1030")->centroid);
    EXPECT_EQ(defaultPostcodes().middle(u"1050"), findPostcode(u"1050")->centroid);
    EXPECT_EQ(defaultPostcodes().middle(u"1047"), findPostcode(u"1000")->centroid);
    EXPECT_FALSE(defaultPostcodes().middle(u"9999").isValid());
}

TEST(Postcodes, shouldShortenSaints) {
    EXPECT_EQ(shortPlaceName(u"Woluwe-Saint-Lambert"_s), u"Woluwe-St-Lambert");
    EXPECT_EQ(shortPlaceName(u"Berchem-Sainte-Agathe"_s), u"Berchem-Ste-Agathe");
    EXPECT_EQ(shortPlaceName(u"Sint-Gillis"_s), u"St-Gillis");
    EXPECT_EQ(shortPlaceName(u"Forest"_s), u"Forest");
}

TEST(Postcodes, shouldServeAnotherCityFromItsOwnList) {
    PostcodePlace ghent;
    ghent.postcode = u"9000"_s;
    ghent.name.fr = u"Gand"_s;
    ghent.name.nl = u"Gent"_s;
    ghent.centroid = {51.05, 3.72};
    const PostcodeTable table({ghent});
    EXPECT_EQ(codeOf(table.find(u"9000")), u"9000");
    EXPECT_EQ(codeOf(table.findByName(u"gent")), u"9000");
    EXPECT_FALSE(table.find(u"1050"));
}

} // namespace

} // namespace THIS_FILE
