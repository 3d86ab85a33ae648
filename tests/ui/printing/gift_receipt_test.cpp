// SPDX-License-Identifier: GPL-3.0-or-later
// Reads receipts back with pdftotext (poppler-utils), as a giver could.
#include "core/meals/meal_fixture.h"
#include "ui/printing/gift_receipt.h"
#include "ui/printing/gift_slip.h"

#include <QFileInfo>
#include <QProcess>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::Not;

class GiftReceiptTest : public MealTest {
protected:
    MealOrderId ordered(int count, const QString& unit, int daysAhead, MealOrderState to) {
        OrderDraft wanted = draft(count, daysAhead);
        wanted.unit = unit;
        const auto order = meals.order(wanted, today);
        EXPECT_TRUE(order);
        for (const MealOrderState step : {MealOrderState::Confirmed, MealOrderState::Collected, to})
            EXPECT_TRUE(meals.moveOrder(order->id, step, u"Panne"_s));
        return order->id;
    }
    void speaks(Language language) {
        Person giver = *desk->find<Person>(donor);
        giver.language = language;
        put(giver);
    }
    GiftReceipt receiptOf(const DonationId& gift) const {
        return giftReceipt(*desk, gift, wednesday.addDays(3)).value_or(GiftReceipt{});
    }
    static PrintWords english() { return PrintWords({Language::English}, {}); }
    QString pathTo(const QString& name) const { return folder.filePath(name); }
    std::string printed(const GiftReceipt& receipt) const {
        writeReceiptPdf(receipt, english(), pathTo(u"receipt.pdf"_s));
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, pathTo(u"receipt.pdf"_s), u"-"_s});
        EXPECT_TRUE(reader.waitForFinished()) << "pdftotext is needed (poppler-utils)";
        return QString::fromUtf8(reader.readAllStandardOutput()).replace(QChar(QChar::Nbsp), u' ').toStdString();
    }
};

TEST_F(GiftReceiptTest, shouldTellWhatArrivedWhereAndWhen) {
    const DonationId gift = paidGift(10);
    ordered(4, u"Urgences"_s, 2, MealOrderState::Delivered);
    ordered(3, u"Soins intensifs"_s, 1, MealOrderState::Delivered);
    ordered(2, u"Urgences"_s, 3, MealOrderState::Failed);
    const GiftReceipt receipt = receiptOf(gift);
    ASSERT_EQ(receipt.lines.size(), 2) << "what failed did not arrive";
    EXPECT_EQ(receipt.lines[0].date, wednesday.addDays(1)) << "the earliest first";
    EXPECT_EQ(receipt.lines[0].place, u"Clinique des Tilleuls, Soins intensifs"_s);
    EXPECT_EQ(receipt.lines[0].meals, 3);
    EXPECT_EQ(receipt.lines[1].meals, 4);
    EXPECT_EQ(receipt.delivered, 7);
    EXPECT_EQ(receipt.toCome, 3);
    EXPECT_EQ(receipt.giver, u"Ann Claes"_s);
    EXPECT_EQ(receipt.restaurant, u"Chez Nour"_s);

    const std::string letter = printed(receipt);
    for (const char* said : {"Your meals have arrived", "Ann Claes", "cooked by Chez Nour", "Soins intensifs",
                             "Urgences", "not delivered yet: 3.", "This is no tax receipt"})
        EXPECT_THAT(letter, HasSubstr(said));
    const std::string text = receiptText(receipt, english()).toStdString();
    for (const char* said : {"Soins intensifs: 3 meals", "Urgences: 4 meals", "Total: 7 meals", "not delivered yet: 3.",
                             "This is no tax receipt"})
        EXPECT_THAT(text, HasSubstr(said));
}

TEST_F(GiftReceiptTest, shouldSayNothingOfWhatIsToComeWhenAllArrived) {
    const DonationId gift = paidGift(2);
    ordered(2, u"Urgences"_s, 1, MealOrderState::Delivered);
    const GiftReceipt receipt = receiptOf(gift);
    EXPECT_EQ(receipt.toCome, 0);
    EXPECT_THAT(printed(receipt), Not(HasSubstr("not delivered yet")));
    EXPECT_THAT(receiptText(receipt, english()).toStdString(), Not(HasSubstr("Total")));
}

TEST_F(GiftReceiptTest, shouldPromiseNothingMoreOfAGiftThatWasPaidBack) {
    const DonationId gift = paidGift(10);
    ordered(4, u"Urgences"_s, 1, MealOrderState::Delivered);
    EXPECT_EQ(receiptOf(gift).toCome, 6);
    Donation back = giftOf(gift);
    back.state = DonationState::Refunded;
    put(back);
    const GiftReceipt receipt = receiptOf(gift);
    EXPECT_EQ(receipt.delivered, 4) << "they arrived all the same";
    EXPECT_EQ(receipt.toCome, 0);
    EXPECT_THAT(printed(receipt), Not(HasSubstr("not delivered yet")));
    EXPECT_THAT(receiptText(receipt, english()).toStdString(), Not(HasSubstr("not delivered yet")));
}

TEST_F(GiftReceiptTest, shouldTellEachGiverOnlyTheirOwnMeals) {
    const DonationId first = paidGift(3);
    donor = person(u"Bo"_s, u"Maes"_s);
    const DonationId second = paidGift(3);
    ordered(5, u"Urgences"_s, 1, MealOrderState::Delivered);
    EXPECT_EQ(receiptOf(first).delivered + receiptOf(second).delivered, 5);
    const std::string text = receiptText(receiptOf(second), english()).toStdString();
    EXPECT_THAT(text, HasSubstr("Bo Maes"));
    EXPECT_THAT(text, Not(HasSubstr("Ann Claes")));
}

TEST_F(GiftReceiptTest, shouldGiveNoneBeforeSomethingArrived) {
    const DonationId gift = paidGift(2);
    EXPECT_FALSE(giftReceipt(*desk, gift, wednesday));
    ordered(2, u"Urgences"_s, 1, MealOrderState::Failed);
    EXPECT_FALSE(giftReceipt(*desk, gift, wednesday));
    EXPECT_FALSE(giftReceipt(*desk, DonationId(), wednesday));
}

TEST_F(GiftReceiptTest, shouldBeWrittenInTheGiversLanguage) {
    const DonationId gift = paidGift(2);
    for (const Language language : {Language::French, Language::Dutch, Language::English, Language::German}) {
        speaks(language);
        EXPECT_EQ(slipLanguages(*desk, gift), QList{language});
    }
    speaks(Language::Arabic);
    EXPECT_EQ(slipLanguages(*desk, gift), (QList{Language::French, Language::Dutch}));
}

} // namespace
} // namespace entraide::THIS_FILE
