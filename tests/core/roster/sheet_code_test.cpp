// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/sheet_code.h"
#include "support/roster_builder.h"

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace test;

TEST(SheetCodeTest, shouldTakeTheWordThatTellsAPlaceFromOthers) {
    EXPECT_EQ(placeLetters(u"Résidence Les Tilleuls"_s), u"TIL"_s);
    EXPECT_EQ(placeLetters(u"Woonzorgcentrum De Linde"_s), u"LIN"_s);
    EXPECT_EQ(placeLetters(u"Gare du Nord"_s), u"NOR"_s);
    EXPECT_EQ(placeLetters(u"École de l’Étoile"_s), u"ETO"_s);
    EXPECT_EQ(placeLetters(u"Hôpital Sainte-Élisabeth"_s), u"ELI"_s);
    EXPECT_EQ(placeLetters(u"8 heures"_s), u"8"_s);
}

TEST(SheetCodeTest, shouldTakeACommonWordWhenThereIsNoOther) {
    EXPECT_EQ(placeLetters(u"La Maison"_s), u"LA"_s);
    EXPECT_EQ(placeLetters(u"…"_s), u"X"_s);
    EXPECT_EQ(placeLetters({}), u"X"_s);
}

TEST(SheetCodeTest, shouldWriteYearWeekAndSite) {
    EXPECT_EQ(sheetCode({2026, 9}, u"TIL"_s), u"2026-09-TIL"_s);
}

TEST(SheetCodeTest, shouldTellTwoPlacesWithTheSameLettersApart) {
    RosterSite first = careHome();
    first.key = u"organisation:1"_s;
    RosterSite second = careHome();
    second.key = u"organisation:2"_s;

    const QStringList codes = siteCodes({second, first});

    EXPECT_EQ(codes[1], u"TIL"_s);
    EXPECT_TRUE(codes[0].startsWith(u"TIL"_s));
    EXPECT_EQ(codes[0].size(), 5);
    EXPECT_EQ(siteCodes({first, second}), QStringList({codes[1], codes[0]})) << "whatever the order";
}

} // namespace
} // namespace entraide::THIS_FILE
