// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/email.h"
#include "domain/iban.h"
#include "domain/structured_communication.h"

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

TEST(Email, shouldReadAddressesAsTheyAreTyped) {
    EXPECT_EQ(emailFromText(u" ANNA.Peeters@Buurt.Example "), u"anna.peeters@buurt.example"_s);
    EXPECT_EQ(emailFromText(u"Anna <anna@buurt.example>"), u"anna@buurt.example"_s);
    EXPECT_EQ(emailFromText(u"mailto:anna@buurt.example"), u"anna@buurt.example"_s);
    EXPECT_EQ(emailFromText(u"anna+desk@mail.buurt.example;"), u"anna+desk@mail.buurt.example"_s);
    EXPECT_EQ(emailFromText(u"zoé@café.example"), u"zoé@café.example"_s);
}

TEST(Email, shouldRefuseWhatCannotBeAnAddress) {
    for (const QString& text : {u""_s, u"pas d'adresse"_s, u"anna"_s, u"anna@"_s, u"@buurt.example"_s, u"anna@buurt"_s,
                                u"an na@buurt.example"_s, u"a..b@buurt.example"_s, u"a@b@c.example"_s,
                                u"anna@buurt..example"_s, u"anna@-buurt.example"_s, u"anna@1.2"_s, u"<>"_s, u"><"_s})
        EXPECT_FALSE(emailFromText(text)) << text.toStdString();
}

TEST(Iban, shouldAcceptOnlyRightCheckDigits) {
    const auto iban = Iban::fromText(u"be71 0961 2345 6769");
    ASSERT_TRUE(iban);
    EXPECT_EQ(iban->toString(), u"BE71096123456769"_s);
    EXPECT_EQ(iban->grouped(), u"BE71 0961 2345 6769"_s);
    EXPECT_TRUE(Iban::fromText(u"FR76 3000 6000 0112 3456 7890 189"));
    EXPECT_TRUE(Iban::fromText(u"NL02 ABNA 0123 4567 89"));
    EXPECT_TRUE(Iban::fromText(u"IBAN DE75 5121 0800 1245 1261 99"));
    EXPECT_FALSE(Iban::fromText(u"BE72096123456769"));
    EXPECT_FALSE(Iban::fromText(u"BE7109612345676"));
    EXPECT_FALSE(Iban::fromText(u""));
    EXPECT_FALSE(Iban::fromText(u"BE71 0961 2345 67é9"));
}

TEST(Iban, shouldFindEveryWrongDigit) {
    const QString good = u"BE71096123456769"_s;
    for (qsizetype i = 2; i < good.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString text = good;
            text[i] = QChar(digit);
            EXPECT_EQ(Iban::fromText(text).has_value(), text == good);
        }
    }
}

TEST(StructuredCommunication, shouldPrintAndReadTheBelgianForm) {
    const auto made = StructuredCommunication::fromNumber(1234567890);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->toString(), u"+++123/4567/89002+++"_s);
    EXPECT_EQ(StructuredCommunication::fromText(u"+++123/4567/89002+++"), made);
    EXPECT_EQ(StructuredCommunication::fromText(u"***123/4567/89002***"), made);
    EXPECT_EQ(StructuredCommunication::fromText(u"123456789002"), made);
}

TEST(StructuredCommunication, shouldWriteARestOfZeroAsNinetySeven) {
    EXPECT_EQ(StructuredCommunication::fromNumber(0)->toString(), u"+++000/0000/00097+++"_s);
    EXPECT_EQ(StructuredCommunication::fromNumber(97)->digits(), u"000000009797"_s);
    EXPECT_EQ(StructuredCommunication::fromNumber(1)->digits(), u"000000000101"_s);
}

TEST(StructuredCommunication, shouldRefuseAWrongCheck) {
    EXPECT_FALSE(StructuredCommunication::fromText(u"+++123/4567/89003+++"));
    EXPECT_FALSE(StructuredCommunication::fromText(u"000000000000"));
    EXPECT_FALSE(StructuredCommunication::fromText(u"12345678900"));
    EXPECT_FALSE(StructuredCommunication::fromText(u"merci"));
    EXPECT_FALSE(StructuredCommunication::fromNumber(-1));
    EXPECT_FALSE(StructuredCommunication::fromNumber(StructuredCommunication::largestNumber + 1));
}

} // namespace THIS_FILE
