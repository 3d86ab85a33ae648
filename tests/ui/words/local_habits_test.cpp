// SPDX-License-Identifier: GPL-3.0-or-later
// Days, weeks, amounts, phones, addresses and the order of names as Belgians write them, in each language.
#include "domain/address_text.h"
#include "domain/money.h"
#include "domain/phone.h"
#include "domain/text_fold.h"
#include "ui/words/interface_language.h"
#include "ui/words/money_words.h"
#include "ui/words/time_words.h"

#include <QCollator>

#include <algorithm>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class LocalHabits : public testing::TestWithParam<Language> {
protected:
    LocalHabits() { QLocale::setDefault(InterfaceLanguage::localeOf(GetParam())); }
    ~LocalHabits() override { QLocale::setDefault(QLocale::c()); }
};

TEST_P(LocalHabits, shouldWriteDaysInTheSameOrderEverywhere) {
    EXPECT_EQ(dateText({2026, 3, 8}), u"08/03/2026"_s);
    EXPECT_EQ(dayMonthText({2026, 3, 8}), u"08/03"_s);
    EXPECT_EQ(dateTimeText(QDateTime(QDate(2026, 3, 8), QTime(9, 5))), u"08/03/2026 09:05"_s);
    EXPECT_TRUE(shortDayText({2026, 3, 8}).endsWith(u" 08/03"_s)) << qPrintable(shortDayText({2026, 3, 8}));
}

/// ISO 8601: the week of a year's first Thursday is its first.
TEST_P(LocalHabits, shouldCountWeeksFromMonday) {
    EXPECT_EQ(IsoWeek::of({2026, 1, 1}).week, 1);
    EXPECT_EQ(IsoWeek::of({2025, 12, 29}).week, 1);
    EXPECT_EQ(IsoWeek::of({2027, 1, 1}).week, 53);
    EXPECT_EQ(IsoWeek::of({2027, 1, 4}).week, 1);
    EXPECT_EQ(IsoWeek::of({2026, 11, 29}).monday(), QDate(2026, 11, 23));
}

/// What is shown can be typed again, with the sign of the euro left out.
TEST_P(LocalHabits, shouldReadTheAmountsThatItWrites) {
    for (const qint64 cents : {qint64(7), qint64(1'000), qint64(1'234'550), qint64(123'456'789)}) {
        QString shown = amountText(cents, QLocale());
        shown.remove(u'€').remove(u'−');
        EXPECT_EQ(centsFromText(shown.trimmed()), cents) << qPrintable(shown);
        EXPECT_EQ(centsFromText(typedEuros(cents)), cents) << qPrintable(typedEuros(cents));
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, LocalHabits,
                         testing::Values(Language::French, Language::Dutch, Language::English, Language::German),
                         [](const auto& one) { return QString(enumName(one.param)).toStdString(); });

TEST(LocalAmounts, shouldPartThousandsAsEachLanguageDoes) {
    const auto written = [](Language language) {
        return amountText(1'234'550, InterfaceLanguage::localeOf(language)).replace(QChar(QChar::Nbsp), u'_');
    };
    EXPECT_EQ(written(Language::French), u"12_345,50_€"_s);
    EXPECT_EQ(written(Language::Dutch), u"€_12.345,50"_s);
    EXPECT_EQ(written(Language::German), u"12.345,50_€"_s);
    EXPECT_EQ(written(Language::English), u"€12,345.50"_s);
}

TEST(LocalPhones, shouldBeShownAtHomeAndAbroad) {
    const auto phone = Phone::fromText(u"+32470123456");
    ASSERT_TRUE(phone);
    EXPECT_EQ(phone->national(), u"0470 12 34 56"_s);
    EXPECT_EQ(phone->international(), u"+32 470 12 34 56"_s);
    EXPECT_EQ(shownPhone(u"+32470123456"_s), u"0470 12 34 56"_s);
    EXPECT_TRUE(shownPhone(u"+33698765432"_s).startsWith(u"+33"_s));
}

TEST(LocalAddresses, shouldBeInOneLanguage) {
    EXPECT_EQ(addressLine({u"Rue X"_s, u"12"_s, u"3"_s, u"1050"_s, u"Ixelles"_s}, Language::Dutch),
              u"Rue X 12 bte 3, 1050 Ixelles"_s);
    EXPECT_EQ(addressLine({u"Xstraat"_s, u"12"_s, u"3"_s, u"1050"_s, u"Elsene"_s}, Language::French),
              u"Xstraat 12 bus 3, 1050 Elsene"_s);
}

/// Lists are sorted in SQL by the folded text. For names it gives the order of a Belgian directory, in which accents,
/// apostrophes and hyphens count for nothing.
TEST(LocalOrder, shouldBeThatOfADirectory) {
    QStringList names{u"Zoé"_s,     u"Émilie"_s, u"Elsene"_s, u"Östürk"_s,     u"D’Hondt"_s,  u"Dhaene"_s,
                      u"De Smet"_s, u"Çelik"_s,  u"Cools"_s,  u"Anne-Marie"_s, u"Annelies"_s, u"Łukasz"_s,
                      u"Lukas"_s,   u"Šimek"_s,  u"Sýkora"_s, u"émeline"_s};
    QStringList byFold = names;
    std::ranges::sort(byFold, {}, [](const QString& name) { return foldText(name); });
    QCollator collator(QLocale(QLocale::French, QLocale::Belgium));
    collator.setIgnorePunctuation(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    for (qsizetype i = 1; i < byFold.size(); ++i)
        EXPECT_LE(collator.compare(byFold[i - 1], byFold[i]), 0) << qPrintable(byFold[i - 1] + u", "_s + byFold[i]);
}

} // namespace
} // namespace entraide::THIS_FILE
