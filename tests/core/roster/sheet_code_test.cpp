// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/sheet_code.h"
#include "support/roster_builder.h"

#include <QSet>

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

TEST(SheetCodeTest, shouldReadACodeAsItIsTypedInAnyLetters) {
    const TypedSheetCode til{IsoWeek{2026, 12}, {}, QStringLiteral("TIL"), {}};
    for (const char16_t* text : {u"2026-12-TIL", u" 2026-w12-til ", u"2026 - 12 - til", u"2026\u201312\u2013TIL"})
        EXPECT_EQ(typedSheetCode(QString(text)), til) << QString(text).toStdString();
    EXPECT_EQ(typedSheetCode(QStringLiteral("2026-12-til-7k"))->edition, QStringLiteral("7K"));
    EXPECT_EQ(typedSheetCode(QStringLiteral("2026-12-1050-7K"))->code(), QStringLiteral("2026-12-1050"));
    for (const char16_t* text : {u"", u"TIL", u"2026-99-TIL", u"2026-12", u"12-TIL"})
        EXPECT_FALSE(typedSheetCode(QString(text))) << QString(text).toStdString();
}

TEST(SheetCodeTest, shouldReadTheCodeOfARound) {
    const RoundId id = RoundId::create();
    const QString code = roundSheetCode(QDate(2026, 3, 18), id);
    const auto typed = typedSheetCode(code.toLower() + QStringLiteral("-0z"));
    ASSERT_TRUE(typed);
    EXPECT_FALSE(typed->week);
    EXPECT_EQ(typed->date, QDate(2026, 3, 18));
    EXPECT_EQ(typed->code(), code);
    EXPECT_EQ(typed->edition, QStringLiteral("0Z"));
}

TEST(SheetCodeTest, shouldUnderstandAScannerOnABelgianKeyboard) {
    // The keys of "2026-12-TIL-7K" on an American keyboard, as a Belgian one reads them.
    EXPECT_EQ(typedSheetCode(QString(u"éàé§)&é)TIL)èK")), typedSheetCode(QStringLiteral("2026-12-TIL-7K")));
    // "2026-12-MAZ-9Q": M is the question mark's key, A and Q, Z and W change places.
    EXPECT_EQ(typedSheetCode(QString(u"éàé§)&é)?QW)çA")), typedSheetCode(QStringLiteral("2026-12-MAZ-9Q")));
}

TEST(SheetCodeTest, shouldChangeTheEditionWithTheLines) {
    const QStringList lines{sheetLineKey(1, QStringLiteral("signup:1"), QDate(2026, 3, 16))};
    EXPECT_EQ(sheetEdition(lines).size(), 2);
    EXPECT_EQ(sheetEdition(lines), sheetEdition(lines));
    EXPECT_NE(sheetEdition(lines), sheetEdition({sheetLineKey(1, QStringLiteral("signup:2"), QDate(2026, 3, 16))}));
    EXPECT_TRUE(sheetEdition({}).isEmpty());
}

TEST(SheetCodeTest, shouldGiveThousandsOfVolunteersCodesOfTheirOwn) {
    QList<VolunteerId> ids;
    for (int i = 0; i < 5000; ++i)
        ids.append(VolunteerId::create());
    const QStringList codes = personCodes(ids);
    EXPECT_EQ(QSet<QString>(codes.cbegin(), codes.cend()).size(), 5000);
    for (const QString& code : codes) {
        EXPECT_TRUE(code.startsWith(u'P'));
        for (const QChar taken : QStringLiteral("ILOU"))
            EXPECT_FALSE(code.contains(taken)) << code.toStdString();
    }
}

} // namespace
} // namespace entraide::THIS_FILE
