// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <QRandomGenerator>
#include <QString>

#include <gtest/gtest.h>
#include <limits>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

/// "1.234,56" with any marks.
QString written(qint64 cents, const QString& thousands, QChar decimal) {
    QString euros = QString::number(cents / 100);
    for (qsizetype at = euros.size() - 3; at > 0; at -= 3)
        euros.insert(at, thousands);
    return euros + decimal + u"%1"_s.arg(cents % 100, 2, 10, QChar(u'0'));
}

} // namespace

TEST(Money, shouldReadAmountsAsBanksWriteThem) {
    EXPECT_EQ(centsFromText(u"1.234,56"), 123'456);
    EXPECT_EQ(centsFromText(u"1 234,56"), 123'456);
    EXPECT_EQ(centsFromText(u"1\u00a0234,56"), 123'456);
    EXPECT_EQ(centsFromText(u"1\u202f234,56"), 123'456);
    EXPECT_EQ(centsFromText(u"1,234.56"), 123'456);
    EXPECT_EQ(centsFromText(u"1234.56"), 123'456);
    EXPECT_EQ(centsFromText(u"-2.720,12"), -272'012);
    EXPECT_EQ(centsFromText(u"18"), 1'800);
    EXPECT_EQ(centsFromText(u"+10,00"), 1'000);
    EXPECT_EQ(centsFromText(u"-50,00"), -5'000);
    EXPECT_EQ(centsFromText(u"\u221250,00"), -5'000);
    EXPECT_EQ(centsFromText(u"10,5"), 1'050);
    EXPECT_EQ(centsFromText(u"10.5"), 1'050);
    EXPECT_EQ(centsFromText(u"0,07"), 7);
    EXPECT_EQ(centsFromText(u"-0,00"), 0);
    EXPECT_EQ(centsFromText(u"   49,00  "), 4'900);
    EXPECT_EQ(centsFromText(u"1.234.567,8"), 123'456'780);
}

TEST(Money, shouldTakeAPointBeforeThreeDigitsAsThousands) {
    EXPECT_EQ(centsFromText(u"1.000"), 100'000);
    EXPECT_EQ(centsFromText(u"1.234.567"), 123'456'700);
    EXPECT_EQ(centsFromText(u"12 000"), 1'200'000);
}

TEST(Money, shouldRefuseWhatMayBeTwoAmounts) {
    EXPECT_FALSE(centsFromText(u"1,234"));
    EXPECT_FALSE(centsFromText(u"1,234,567"));
    EXPECT_FALSE(centsFromText(u"0.500"));
}

TEST(Money, shouldRefuseWhatIsNoAmount) {
    for (const QString& text : {u""_s,
                                u" "_s,
                                u"-"_s,
                                u"+"_s,
                                u","_s,
                                u"."_s,
                                u",50"_s,
                                u"10,"_s,
                                u"10."_s,
                                u"abc"_s,
                                u"12a,00"_s,
                                u"12,0a"_s,
                                u"12 EUR"_s,
                                u"\u20ac 12"_s,
                                u"--5"_s,
                                u"+-5"_s,
                                u"- 5"_s,
                                u"5-"_s,
                                u"1,2,3"_s,
                                u"1.2.3"_s,
                                u"1.23,45"_s,
                                u"12.34.567,00"_s,
                                u"1 23"_s,
                                u"1  234"_s,
                                u"1.234 567,00"_s,
                                u"1,2.345,00"_s,
                                u"1.234,567"_s,
                                u"1234.567,00"_s,
                                u"01.234,00"_s,
                                u".234,00"_s,
                                u"(150,00)"_s,
                                u"1e5"_s,
                                u"\u0661\u0662"_s,
                                u"\u00b2"_s})
        EXPECT_FALSE(centsFromText(text)) << text.toStdString();
}

TEST(Money, shouldReadAllThatFitsAndNothingMore) {
    EXPECT_EQ(centsFromText(u"92233720368547758,07"), std::numeric_limits<qint64>::max());
    EXPECT_EQ(centsFromText(u"-92233720368547758,07"), -std::numeric_limits<qint64>::max());
    EXPECT_FALSE(centsFromText(u"92233720368547758,08"));
    EXPECT_FALSE(centsFromText(u"922337203685477580"));
    EXPECT_FALSE(centsFromText(QString(5'000, u'9')));
    EXPECT_EQ(centsFromText(QString(5'000, u'0')), 0);
}

TEST(Money, shouldReadEveryAmountToTheCent) {
    QRandomGenerator random(11);
    for (int round = 0; round < 20'000; ++round) {
        const qint64 cents = static_cast<qint64>(random.generate64() >> random.bounded(2, 62));
        EXPECT_EQ(centsFromText(written(cents, u"."_s, u',')), cents);
        EXPECT_EQ(centsFromText(written(cents, u"\u00a0"_s, u',')), cents);
        EXPECT_EQ(centsFromText(u'-' + written(cents, u""_s, u'.')), -cents);
        EXPECT_EQ(centsFromText(written(cents, u","_s, u'.')), cents);
    }
}

} // namespace THIS_FILE
