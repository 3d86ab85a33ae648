// SPDX-License-Identifier: GPL-3.0-or-later
// Names taken apart, and how near what was typed comes to them.
#include "addresses/edit_distance.h"
#include "addresses/street_fit.h"
#include "addresses/street_words.h"

#include <QString>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

std::vector<std::string> words(const QString& text) {
    std::vector<std::string> all;
    for (const FoldedWord& word : foldedWords(text))
        all.push_back(word.text + (word.isCut ? "." : ""));
    return all;
}

double fit(const QString& typed, const QString& name, bool isOpen = false) {
    return streetFit({typedKeys(foldedWords(typed)), isOpen}, streetKeys(foldedWords(name)));
}

/// The least that nobody has to look at.
constexpr double sure = 0.9;

} // namespace

TEST(FoldedWords, shouldPartAtHyphensAndApostrophes) {
    EXPECT_THAT(words(u"Chaussée d’Ixelles"_s), ElementsAre("chaussee", "d", "ixelles"));
    EXPECT_THAT(words(u"Saint-Josse-ten-Noode"_s), ElementsAre("saint", "josse", "ten", "noode"));
    EXPECT_THAT(words(u"Œuvre Nº 2"_s), ElementsAre("oeuvre", "no", "2"));
    EXPECT_THAT(words(u"e\u0301cole"_s), ElementsAre("ecole"));
    EXPECT_THAT(words(u" -, "_s), ElementsAre());
}

TEST(FoldedWords, shouldSeeWhichWordsWereCutShort) {
    EXPECT_THAT(words(u"av. gén. Jacques"_s), ElementsAre("av.", "gen.", "jacques"));
    EXPECT_THAT(words(u"O.L.V. . straat"_s), ElementsAre("o.", "l.", "v.", "straat"));
}

TEST(EditDistances, shouldCountSlipsOfTheKeys) {
    const auto whole = [](std::string_view a, std::string_view b) { return editDistances(a, b, 3).whole; };
    EXPECT_EQ(whole("louise", "louise"), 0);
    EXPECT_EQ(whole("luoise", "louise"), 1); // exchanged
    EXPECT_EQ(whole("louse", "louise"), 1);
    EXPECT_EQ(whole("louiise", "louise"), 1);
    EXPECT_EQ(whole("louixe", "louise"), 1);
    EXPECT_EQ(whole("uolise", "louise"), 2); // those that are not neighbours count each
    EXPECT_EQ(whole("", "abc"), 3);
    EXPECT_EQ(whole("ca", "abc"), 3); // a letter that moved is not changed as well
}

TEST(EditDistances, shouldSayTooFarWithoutCountingOn) {
    EXPECT_EQ(editDistances("abcdef", "uvwxyz", 2).whole, 3);
    EXPECT_EQ(editDistances("ab", "abcdef", 2).whole, 3);
    EXPECT_EQ(editDistances("abcdef", "ab", 2).prefix, 3);
    EXPECT_EQ(editDistances("a", "b", 0).whole, 1);
    EXPECT_EQ(editDistances("same", "same", 0).whole, 0);
}

TEST(EditDistances, shouldFindTheBeginningThatFits) {
    const EditDistances exact = editDistances("elsen", "elsensesteenweg", 1);
    EXPECT_EQ(exact.prefix, 0);
    EXPECT_EQ(exact.prefixLength, 5);
    const EditDistances slipped = editDistances("elsnese", "elsensesteenweg", 2);
    EXPECT_EQ(slipped.prefix, 1);
    EXPECT_EQ(slipped.prefixLength, 7);
    EXPECT_GT(slipped.whole, 2);
}

TEST(EditDistances, shouldTakeNamesOfAnyLength) {
    const std::string longer(5000, 'a');
    EXPECT_EQ(editDistances(longer, longer, 3).whole, 0);
    EXPECT_EQ(editDistances("a", longer, 3).prefix, 0);
}

TEST(StreetKeys, shouldKnowTheKindOfStreet) {
    const auto typeOf = [](const QString& name) { return streetKeys(foldedWords(name)).type; };
    EXPECT_EQ(typeOf(u"Chaussée d'Ixelles"_s), "chaussee");
    EXPECT_EQ(typeOf(u"Elsensesteenweg"_s), "steenweg");
    EXPECT_EQ(typeOf(u"Grote Markt"_s), "markt");
    EXPECT_EQ(typeOf(u"Grand-Place"_s), "");
    EXPECT_EQ(typeOf(u"Rond-Point Schuman"_s), "rondpoint");
    EXPECT_EQ(streetKeys(foldedWords(u"Rue de la Loi"_s)).core, "loi");
    EXPECT_EQ(streetKeys(foldedWords(u"Wetstraat"_s)).core, "wet");
}

TEST(StreetFit, shouldTakeTheSameNameHoweverItIsWritten) {
    for (const auto& [typed, name] : {std::pair(u"rue du trone"_s, u"Rue du Trône"_s),
                                      {u"RUE DU TRÔNE"_s, u"Rue du Trône"_s},
                                      {u"rue trone"_s, u"Rue du Trône"_s},
                                      {u"r. du Trône"_s, u"Rue du Trône"_s},
                                      {u"av. Louise"_s, u"Avenue Louise"_s},
                                      {u"av louise"_s, u"Avenue Louise"_s},
                                      {u"ch. de Wavre"_s, u"Chaussée de Wavre"_s},
                                      {u"ch. du moulin"_s, u"Chemin du Moulin"_s},
                                      {u"chée de Wavre"_s, u"Chaussée de Wavre"_s},
                                      {u"bd Saint-Lazare"_s, u"Boulevard Saint-Lazare"_s},
                                      {u"bld st lazare"_s, u"Boulevard Saint-Lazare"_s},
                                      {u"pl. Ste-Croix"_s, u"Place Sainte-Croix"_s},
                                      {u"sq. Marguerite"_s, u"Square Marguerite"_s},
                                      {u"imp. du Puits"_s, u"Impasse du Puits"_s},
                                      {u"rd-pt Schuman"_s, u"Rond-Point Schuman"_s},
                                      {u"elsensestwg"_s, u"Elsensesteenweg"_s},
                                      {u"Elsense steenweg"_s, u"Elsensesteenweg"_s},
                                      {u"elsense stwg."_s, u"Elsensesteenweg"_s},
                                      {u"hoogstr."_s, u"Hoogstraat"_s},
                                      {u"louizaln"_s, u"Louizalaan"_s},
                                      {u"flageypln"_s, u"Flageyplein"_s},
                                      {u"st-gillispl."_s, u"Sint-Gillisplein"_s},
                                      {u"o.l.v.-straat"_s, u"Onze-Lieve-Vrouwstraat"_s},
                                      {u"rue N.-D."_s, u"Rue Notre-Dame"_s},
                                      {u"grandplace"_s, u"Grand-Place"_s},
                                      {u"rue de lecuyer"_s, u"Rue de l'Écuyer"_s},
                                      {u"av. gén. Jacques"_s, u"Avenue Général Jacques"_s},
                                      {u"lincoln"_s, u"Lincoln"_s}})
        EXPECT_GE(fit(typed, name), sure) << qPrintable(typed);
}

TEST(StreetFit, shouldForgiveASlipButNotCallItSure) {
    for (const auto& [typed, name] : {std::pair(u"elsensestenweg"_s, u"Elsensesteenweg"_s),
                                      {u"rue du trnoe"_s, u"Rue du Trône"_s},
                                      {u"rie haute"_s, u"Rue Haute"_s},
                                      {u"avnue louise"_s, u"Avenue Louise"_s},
                                      {u"rue siant lambert"_s, u"Rue Saint-Lambert"_s},
                                      {u"generaal jacqeslaan"_s, u"Generaal Jacqueslaan"_s}}) {
        EXPECT_GE(fit(typed, name), worthATrust) << qPrintable(typed);
        EXPECT_LT(fit(typed, name), sure) << qPrintable(typed);
    }
}

TEST(StreetFit, shouldFindAPartOfAName) {
    EXPECT_GE(fit(u"trone"_s, u"Rue du Trône"_s), worthATrust);
    EXPECT_GE(fit(u"av roosevelt"_s, u"Avenue Franklin Roosevelt"_s), worthATrust);
    EXPECT_GE(fit(u"roosevelt"_s, u"Avenue Franklin Roosevelt"_s), worthATrust);
    EXPECT_GE(fit(u"rooseveltlaan"_s, u"Franklin Rooseveltlaan"_s), worthATrust);
    EXPECT_GE(fit(u"roosevelt franklin"_s, u"Avenue Franklin Roosevelt"_s), worthATrust);
    EXPECT_LT(fit(u"roosevelt franklin"_s, u"Avenue Franklin Roosevelt"_s), sure);
}

TEST(StreetFit, shouldFollowWhatIsBeingTyped) {
    const double early = fit(u"elsen"_s, u"Elsensesteenweg"_s, true);
    const double late = fit(u"elsensesteen"_s, u"Elsensesteenweg"_s, true);
    EXPECT_GE(early, worthAShow);
    EXPECT_GT(late, early);
    EXPECT_GT(fit(u"rue hau"_s, u"Rue Haute"_s, true), fit(u"rue hau"_s, u"Rue Haute-Bise"_s, true));
    EXPECT_GE(fit(u"av. lou"_s, u"Avenue Louise"_s, true), worthAShow);
    // Once it is over, a longer name is another one.
    EXPECT_LT(fit(u"rue haute"_s, u"Rue Hautebise"_s), worthATrust);
    EXPECT_GE(fit(u"rue haute"_s, u"Rue Hautebise"_s, true), worthATrust);
}

TEST(StreetFit, shouldKeepOtherStreetsApart) {
    EXPECT_LT(fit(u"rue haute"_s, u"Rue Basse"_s), worthAShow);
    EXPECT_LT(fit(u"rue haute"_s, u"Avenue Haute"_s), worthATrust);
    EXPECT_LT(fit(u"avenue de wavre"_s, u"Chaussée de Wavre"_s), worthATrust);
    EXPECT_LT(fit(u"wetstraat"_s, u"Weststraat"_s), sure);
    EXPECT_GT(fit(u"rue du bois"_s, u"Rue du Bois"_s), fit(u"rue du bois"_s, u"Rue des Bois"_s));
    EXPECT_EQ(fit(u""_s, u"Rue Haute"_s), 0);
    EXPECT_EQ(fit(u"rue haute"_s, u""_s), 0);
}

TEST(StreetFit, shouldStayBetweenNothingAndTheSame) {
    for (const QString& typed : {u"r"_s, u"rue"_s, u"rue de la"_s, u"12"_s, u"straat"_s, u"a b c d e f g h i j k"_s,
                                 QString(300, u'x'), u"ъ"_s, u"北京"_s}) {
        for (const QString& name : {u"Rue de la Loi"_s, u"Wetstraat"_s, u"A"_s, QString(300, u'x')}) {
            const double value = fit(typed, name, true);
            EXPECT_GE(value, 0);
            EXPECT_LE(value, 1);
        }
    }
}

TEST(PlaceKey, shouldMakeSaintsOne) {
    const auto key = [](const QString& name) { return placeKey(foldedWords(name)); };
    EXPECT_EQ(key(u"Saint-Gilles"_s), key(u"St Gilles"_s));
    EXPECT_EQ(key(u"Sint-Gillis"_s), key(u"st.-gillis"_s));
    EXPECT_EQ(key(u"Berchem-Sainte-Agathe"_s), key(u"berchem ste agathe"_s));
    EXPECT_NE(key(u"Saint-Gilles"_s), key(u"Sint-Gillis"_s));
}

} // namespace THIS_FILE
