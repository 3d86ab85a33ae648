// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phone.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

struct Written {
    const char* text;
    const char* e164;
    const char* international;
    const char* national;
};

// What libphonenumber 8.13 says of these, except that we give nothing for a number that cannot exist.
const Written readable[] = {
    {"0478/55.66.77", "+32478556677", "+32 478 55 66 77", "0478 55 66 77"},
    {"0032 478 55 66 77", "+32478556677", "+32 478 55 66 77", "0478 55 66 77"},
    {"+32 (0)478 556677", "+32478556677", "+32 478 55 66 77", "0478 55 66 77"},
    {"+32 0478 55 66 77", "+32478556677", "+32 478 55 66 77", "0478 55 66 77"},
    {"0478-556677", "+32478556677", "+32 478 55 66 77", "0478 55 66 77"},
    {"478556677", "+32478556677", "+32 478 55 66 77", "0478 55 66 77"},
    {"478556677.0", "+32478556677", "+32 478 55 66 77", "0478 55 66 77"},
    {"32478556677", "+32478556677", "+32 478 55 66 77", "0478 55 66 77"},
    {"tel:+32478556677", "+32478556677", "+32 478 55 66 77", "0478 55 66 77"},
    {" 0478\u00a055\u202f66\u00a077 ", "+32478556677", "+32 478 55 66 77", "0478 55 66 77"},
    {"0478\u201155\u201366\u201177", "+32478556677", "+32 478 55 66 77", "0478 55 66 77"},
    {"\u202a0478 55 66 77\u202c", "+32478556677", "+32 478 55 66 77", "0478 55 66 77"},
    {"+32 (0)2 512 34 56", "+3225123456", "+32 2 512 34 56", "02 512 34 56"},
    {"02/512.34.56", "+3225123456", "+32 2 512 34 56", "02 512 34 56"},
    {"2 512 34 56", "+3225123456", "+32 2 512 34 56", "02 512 34 56"},
    {"3225123456", "+3225123456", "+32 2 512 34 56", "02 512 34 56"},
    {"03 234 56 78", "+3232345678", "+32 3 234 56 78", "03 234 56 78"},
    {"04 223 45 67", "+3242234567", "+32 4 223 45 67", "04 223 45 67"},
    {"09 223 45 67", "+3292234567", "+32 9 223 45 67", "09 223 45 67"},
    {"010 45 67 89", "+3210456789", "+32 10 45 67 89", "010 45 67 89"},
    {"081/22.33.44", "+3281223344", "+32 81 22 33 44", "081 22 33 44"},
    {"0800 54 321", "+3280054321", "+32 800 54 321", "0800 54 321"},
    {"078 05 05 05", "+3278050505", "+32 78 05 05 05", "078 05 05 05"},
    {"0456 12 34 56", "+32456123456", "+32 456 12 34 56", "0456 12 34 56"},
    {"+33 6 98 76 54 32", "+33698765432", "+33 6 98 76 54 32", "06 98 76 54 32"},
    {"0033 (0)1 42 68 53 00", "+33142685300", "+33 1 42 68 53 00", "01 42 68 53 00"},
    {"+31 6 12345678", "+31612345678", "+31 6 12345678", "06 12345678"},
    {"+352 621 123 456", "+352621123456", "+352 621 123 456", "621 123 456"},
};

const char* const unreadable[] = {
    "",
    "112",
    "100",
    "1733",
    "0478 55 66",
    "0478 55 66 7",
    "0478 55 66 778",
    "0000",
    "000000000",
    "0412 34 56 78",
    "0478 55 66 AB",
    "pas de gsm",
    "0478 55 66 77 x",
    "+",
    "+32",
    "+32 112",
    "4,67582E+08",
    "06 12 34 56 78",
    "@",
    "+000 123 456 78",
    "123",
    "0123",
    "99999999999",
    "+33 6 12 34",
    "+999",
    "=+32478556677",
    "020 12 34 56",
};

} // namespace

TEST(Phone, shouldReadCommonWritings) {
    for (const Written& line : readable) {
        const auto phone = Phone::fromText(QString::fromUtf8(line.text));
        ASSERT_TRUE(phone) << line.text;
        EXPECT_EQ(phone->e164().toStdString(), line.e164) << line.text;
        EXPECT_EQ(phone->international().toStdString(), line.international) << line.text;
        EXPECT_EQ(phone->national().toStdString(), line.national) << line.text;
    }
}

TEST(Phone, shouldReadWhatItShows) {
    for (const Written& line : readable) {
        const auto phone = Phone::fromText(QString::fromUtf8(line.text));
        ASSERT_TRUE(phone);
        EXPECT_EQ(Phone::fromText(phone->e164()), phone);
        EXPECT_EQ(Phone::fromText(phone->international()), phone);
        EXPECT_EQ(Phone::fromText(shownPhone(phone->e164())), phone);
    }
}

TEST(Phone, shouldRefuseWhatCannotExist) {
    for (const char* text : unreadable)
        EXPECT_FALSE(Phone::fromText(QString::fromUtf8(text))) << text;
}

TEST(Phone, shouldTellMobilesFromLines) {
    EXPECT_TRUE(Phone::fromText(u"0478556677"_s)->isMobile());
    EXPECT_FALSE(Phone::fromText(u"02 512 34 56"_s)->isMobile());
    EXPECT_FALSE(Phone::fromText(u"+33698765432"_s)->isMobile());
}

TEST(Phone, shouldShowAtHomeAndAbroad) {
    EXPECT_EQ(shownPhone(u"+32478556677"_s), u"0478 55 66 77"_s);
    EXPECT_EQ(shownPhone(u"+33698765432"_s), u"+33 6 98 76 54 32"_s);
    EXPECT_EQ(shownPhone(u"unknown"_s), u"unknown"_s);
}

TEST(Phone, shouldNeverGiveAnythingButE164WhateverIsTyped) {
    QRandomGenerator random(20);
    const QString letters = u"0123456789+()/-. \u00a0abx\n"_s;
    int read = 0;
    for (int round = 0; round < 200'000; ++round) {
        QString text;
        for (int length = random.bounded(18); length > 0; --length)
            text += letters[random.bounded(round % 2 ? 10 : static_cast<int>(letters.size()))];
        const auto phone = Phone::fromText(text);
        if (!phone)
            continue;
        ++read;
        ASSERT_TRUE(phone->e164().startsWith(u'+')) << text.toStdString();
        ASSERT_GE(phone->e164().size(), 8);
        ASSERT_LE(phone->e164().size(), 16);
        ASSERT_EQ(Phone::fromText(phone->e164()), phone) << text.toStdString();
        ASSERT_EQ(Phone::fromText(phone->international()), phone) << text.toStdString();
    }
    EXPECT_GT(read, 1000);
}

} // namespace THIS_FILE
