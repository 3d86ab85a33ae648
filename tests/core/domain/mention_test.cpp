// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mention.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {

using namespace Qt::StringLiterals;

namespace {

QJsonObject lea() {
    return {{"given_name"_L1, u"Léa"_s},
            {"family_name"_L1, u"D'Hondt-Noël"_s},
            {"phones"_L1, QJsonArray{u"+32470123456"_s, u"+33612345678"_s}},
            {"emails"_L1, QJsonArray{u"lea.dhondt@example.org"_s}},
            {"address"_L1, QJsonObject{{"street"_L1, u"Chaussée d'Ixelles"_s}, {"number"_L1, u"12"_s}}}};
}

Mentions mentionsOfLea() {
    Mentions mentions;
    mentions.addPerson(lea());
    return mentions;
}

struct Case {
    const char* name;
    QString text;
    QString without;
};
class MentionIn : public testing::TestWithParam<Case> {};

TEST_P(MentionIn, shouldBeTakenOut) {
    const Mentions mentions = mentionsOfLea();
    EXPECT_EQ(mentions.without(GetParam().text), GetParam().without);
    const QByteArray json = QJsonDocument(QJsonObject{{"text"_L1, GetParam().text}}).toJson(QJsonDocument::Compact);
    EXPECT_TRUE(mentions.mayBeIn(json) || GetParam().text == GetParam().without);
}

const Case cases[] = {
    {"plainly", u"Voir Léa D'Hondt-Noël demain"_s, u"Voir […] demain"_s},
    {"inTheOtherOrder", u"D'HONDT-NOËL Léa, 2e étage"_s, u"[…], 2e étage"_s},
    {"withoutAccents", u"chez Lea DHondt Noel."_s, u"chez […]."_s},
    {"withATypographicApostrophe", u"Léa D\u2019Hondt\u2010Noël"_s, {}},
    {"overTwoLines", u"Léa\nD'Hondt-Noël"_s, {}},
    {"twice", u"Léa D'Hondt-Noël et encore Léa D'Hondt-Noël"_s, u"[…] et encore […]"_s},
    {"notInALongerName", u"Léa D'Hondt-Noëlle"_s, u"Léa D'Hondt-Noëlle"_s},
    {"notTheGivenNameAlone", u"Léa passera"_s, u"Léa passera"_s},
    {"notTheFamilyAlone", u"la rue D'Hondt-Noël"_s, u"la rue D'Hondt-Noël"_s},
    {"notFarApart", u"Léa ira chez D'Hondt-Noël"_s, u"Léa ira chez D'Hondt-Noël"_s},
    {"phoneWithSigns", u"tél. 0470/12.34.56 le soir"_s, u"tél. […] le soir"_s},
    {"phoneInGroups", u"0470 123 456"_s, {}},
    {"phoneOfTheCountry", u"au +32 (0)470 12 34 56, svp"_s, u"au […], svp"_s},
    {"phoneWithZeros", u"0032470123456"_s, {}},
    {"phoneOfAnotherCountry", u"ou +33 6 12 34 56 78"_s, u"ou […]"_s},
    {"notInALongerNumber", u"n\u00b0 04701234567"_s, u"n\u00b0 04701234567"_s},
    {"email", u"écrire à Lea.DHondt@Example.ORG"_s, u"écrire à […]"_s},
    {"address", u"au 3e, chaussée d'Ixelles 12"_s, u"au 3e, […]"_s},
    {"notAnotherNumber", u"chaussée d'Ixelles 125"_s, u"chaussée d'Ixelles 125"_s},
    {"nothing", u"rien de tel"_s, u"rien de tel"_s},
};
INSTANTIATE_TEST_SUITE_P(All, MentionIn, testing::ValuesIn(cases), [](const auto& info) { return info.param.name; });

TEST(Mentions, shouldBeFoundAtAnyDepth) {
    QJsonObject body{{"name"_L1, u"Les Tilleuls"_s},
                     {"units"_L1, QJsonArray{QJsonObject{{"name"_L1, "3"_L1}, {"contact"_L1, u"Léa D'Hondt-Noël"_s}}}},
                     {"phone"_L1, u"+32470123456"_s},
                     {"count"_L1, 3}};
    EXPECT_EQ(mentionsOfLea().removeFrom(body), (QStringList{u"phone"_s, u"units"_s}));
    EXPECT_EQ(body, (QJsonObject{{"name"_L1, u"Les Tilleuls"_s},
                                 {"units"_L1, QJsonArray{QJsonObject{{"name"_L1, "3"_L1}}}},
                                 {"count"_L1, 3}}));
}

TEST(Mentions, shouldLeaveWhatIsSomebodyElsesToo) {
    Mentions mentions = mentionsOfLea();
    mentions.removeSharedWith({{"given_name"_L1, u"Jan"_s},
                               {"family_name"_L1, u"Noël"_s},
                               {"phones"_L1, QJsonArray{u"+32470123456"_s}},
                               {"address"_L1, lea().value("address"_L1)}});
    EXPECT_EQ(mentions.without(u"0470123456, chaussée d'Ixelles 12, Léa D'Hondt-Noël"_s),
              u"0470123456, chaussée d'Ixelles 12, […]"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
