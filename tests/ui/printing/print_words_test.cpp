// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/print_translators.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

PrintWords english() {
    return {{Language::English}, {}};
}

TEST(PrintWordsTest, shouldSayBothLanguages) {
    const PrintWords words = test::frenchAndDutch();
    EXPECT_EQ(words.word(SheetWord::Day), u"Jour / Dag"_s);
    EXPECT_THAT(words.each(SheetWord::Day), ElementsAre(u"Jour"_s, u"Dag"_s));
    EXPECT_EQ(words.service(Service::Reception), u"Accueil / Onthaal"_s);
}

TEST(PrintWordsTest, shouldSayOnceWhatIsTheSameInBoth) {
    EXPECT_EQ(test::frenchAndDutch().word(SheetWord::Level), u"Niveau"_s);
}

TEST(PrintWordsTest, shouldPutASpaceBeforeAFrenchColon) {
    EXPECT_EQ(test::frenchAndDutch().label(SheetWord::Level), u"Niveau\u00a0:"_s);
    EXPECT_EQ(english().label(SheetWord::Level), u"Level:"_s);
}

TEST(PrintWordsTest, shouldCountPlaces) {
    const PrintWords words = test::frenchAndDutch();
    EXPECT_EQ(words.places(1), u"place / plaats"_s);
    EXPECT_EQ(words.places(20), u"places / plaatsen"_s);
    EXPECT_EQ(english().places(1), u"place"_s);
    EXPECT_EQ(english().places(0), u"places"_s);
}

TEST(PrintWordsTest, shouldNameDaysInTheReadersLanguage) {
    const QDate wednesday(2026, 3, 18);
    EXPECT_EQ(test::frenchAndDutch().dayName(wednesday), u"mer / wo"_s);
    EXPECT_EQ(english().dayName(wednesday), u"Wed"_s);
    EXPECT_EQ(PrintWords({Language::German}, {}).dayName(wednesday), u"Mi"_s);
}

TEST(PrintWordsTest, shouldPreferWhatTheDeskWrote) {
    const PrintWords words = test::frenchAndDutch();
    EXPECT_EQ(words.task({Service::Letters, {}, {u"Lettres d’amitié"_s, u"Vriendelijke brieven"_s, {}, {}}}),
              u"Lettres d’amitié / Vriendelijke brieven"_s);
    EXPECT_EQ(words.task({Service::Letters, {}, {{}, {}, u"Kind letters"_s, {}}}), u"Kind letters"_s)
        << "rather another language than nothing";
    EXPECT_EQ(words.task({Service::Shopping, u"Courses du mardi"_s, {}}), u"Courses du mardi"_s);
    EXPECT_EQ(words.task({Service::Shopping, {}, {}}), u"Courses / Boodschappen"_s);
}

TEST(PrintWordsTest, shouldTakeTwoLanguagesAtMostAndOneAtLeast) {
    EXPECT_EQ(PrintWords({}, {}).languages(), QList<Language>{Language::English});
    EXPECT_EQ(PrintWords({Language::French, Language::Dutch, Language::German}, {}).languages().size(), 2);
}

TEST(PrintWordsTest, shouldHaveAWordForEveryServiceAndEveryPart) {
    const PrintWords words = english();
    for (int service = 0; service <= static_cast<int>(Service::Sorting); ++service)
        EXPECT_FALSE(words.service(static_cast<Service>(service)).isEmpty()) << service;
    for (int word = 0; word <= static_cast<int>(SheetWord::ReturnRound); ++word)
        EXPECT_FALSE(words.word(static_cast<SheetWord>(word)).isEmpty()) << word;
}

TEST(PrintWordsTest, shouldWritePhonesWithSpacesThatDoNotBreak) {
    EXPECT_EQ(paper::phoneText(u"+32470123456"_s), u"0470\u00a012\u00a034\u00a056"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
