// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/epc_payment.h"

#include <QStringList>

#include <gtest/gtest.h>
#include <limits>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// A gift of ten meals.
EpcPayment gift() {
    EpcPayment payment;
    payment.beneficiary = u"Chez Léa"_s;
    payment.iban = Iban::fromText(u"BE68 5390 0754 7034");
    payment.cents = 12'000;
    payment.purpose = u"CHAR"_s;
    payment.structured = StructuredCommunication::fromNumber(0);
    return payment;
}

QStringList linesOf(const EpcPayment& payment) {
    const EpcPayload payload = epcPayload(payment);
    EXPECT_FALSE(payload.fault);
    return QString::fromUtf8(payload.bytes).split(u'\n');
}

QString line(const EpcPayment& payment, qsizetype number) {
    return linesOf(payment).value(number - 1);
}

TEST(EpcPayment, shouldWriteALineForEachElement) {
    EXPECT_EQ(epcPayload(gift()).bytes, QByteArray("BCD\n002\n1\nSCT\n\nChez L\xc3\xa9"
                                                   "a\nBE68539007547034\nEUR120.00\nCHAR\n+++000/0000/00097+++"));
}

TEST(EpcPayment, shouldWriteWordsWhereThereIsNoReference) {
    EpcPayment payment;
    payment.beneficiary = u"Red Cross of Belgium"_s;
    payment.iban = Iban::fromText(u"BE72000000001616");
    payment.cents = 100;
    payment.purpose = u"CHAR"_s;
    payment.text = u"Urgency fund"_s;
    payment.noteToPayer = u"Sample EPC QR code"_s;
    EXPECT_EQ(epcPayload(payment).bytes,
              QByteArray("BCD\n002\n1\nSCT\n\nRed Cross of Belgium\nBE72000000001616\nEUR1.00\nCHAR\n\nUrgency fund\n"
                         "Sample EPC QR code"));
}

TEST(EpcPayment, shouldLeaveOutEmptyLinesOnlyAtTheEnd) {
    EpcPayment payment = gift();
    payment.noteToPayer = u"Merci"_s;
    EXPECT_EQ(linesOf(payment).size(), 12);
    EXPECT_EQ(line(payment, 11), QString());
    payment.noteToPayer.clear();
    EXPECT_EQ(linesOf(payment).size(), 10);
    payment.structured.reset();
    EXPECT_EQ(linesOf(payment).size(), 9);
    payment.purpose.clear();
    EXPECT_EQ(linesOf(payment).size(), 8);
    EXPECT_EQ(linesOf(payment).last(), u"EUR120.00"_s);
}

TEST(EpcPayment, shouldWriteAmountsWithAPointAndTwoDecimals) {
    EpcPayment payment = gift();
    const auto amount = [&](qint64 cents) {
        payment.cents = cents;
        return line(payment, 8);
    };
    EXPECT_EQ(amount(1), u"EUR0.01"_s);
    EXPECT_EQ(amount(10), u"EUR0.10"_s);
    EXPECT_EQ(amount(1'230), u"EUR12.30"_s);
    EXPECT_EQ(amount(123'456'700), u"EUR1234567.00"_s);
    EXPECT_EQ(amount(epcMostCents), u"EUR999999999.99"_s);
}

TEST(EpcPayment, shouldRefuseAmountsThatCannotBeTransferred) {
    EpcPayment payment = gift();
    for (const qint64 cents : {qint64(0), qint64(-1), epcMostCents + 1, std::numeric_limits<qint64>::max(),
                               std::numeric_limits<qint64>::min()}) {
        payment.cents = cents;
        EXPECT_EQ(epcPayload(payment).fault, EpcFault::Amount) << cents;
        EXPECT_TRUE(epcPayload(payment).bytes.isEmpty());
    }
}

TEST(EpcPayment, shouldNeedSomebodyToPay) {
    EpcPayment payment = gift();
    for (const QString& name : {QString(), u"  "_s, u"\n\t"_s}) {
        payment.beneficiary = name;
        EXPECT_EQ(epcPayload(payment).fault, EpcFault::NoBeneficiary);
    }
    payment = gift();
    payment.iban.reset();
    EXPECT_EQ(epcPayload(payment).fault, EpcFault::NoAccount);
}

TEST(EpcPayment, shouldRefuseTwoCommunications) {
    EpcPayment payment = gift();
    payment.text = u"Merci"_s;
    EXPECT_EQ(epcPayload(payment).fault, EpcFault::TwoCommunications);
    payment.text = u" \n "_s; // says nothing
    EXPECT_FALSE(epcPayload(payment).fault);
    payment.text = u"Merci"_s;
    payment.structured.reset();
    EXPECT_EQ(line(payment, 10), QString());
    EXPECT_EQ(line(payment, 11), u"Merci"_s);
}

TEST(EpcPayment, shouldCutWhatIsTooLong) {
    EpcPayment payment = gift();
    payment.structured.reset();
    payment.beneficiary = QString(71, u'a');
    payment.text = QString(141, u'b');
    payment.noteToPayer = QString(71, u'c');
    EXPECT_EQ(line(payment, 6), QString(70, u'a'));
    EXPECT_EQ(line(payment, 11), QString(140, u'b'));
    EXPECT_EQ(line(payment, 12), QString(70, u'c'));
    payment.beneficiary = QString(69, u'a') + u" bc"_s;
    EXPECT_EQ(line(payment, 6), QString(69, u'a')) << "no space at the end";
}

TEST(EpcPayment, shouldCountCharactersAndTearNone) {
    EpcPayment payment = gift();
    payment.beneficiary = QString(70, u'é') + u"é"_s;
    EXPECT_EQ(line(payment, 6), QString(70, u'é')) << "letters of two bytes";
    const QString pot = u"\U0001F372"_s; // two code units, four bytes
    payment.beneficiary = QString(69, u'a') + pot + pot;
    EXPECT_EQ(line(payment, 6), QString(69, u'a') + pot);
    payment.beneficiary = QString(69, u'a') + u"x\u0331"_s; // no single character for it
    EXPECT_EQ(line(payment, 6), QString(69, u'a'));
    payment.beneficiary = QString(69, u'a') + u"e\u0301"_s; // an é in two parts
    EXPECT_EQ(line(payment, 6), QString(69, u'a') + u'é');
}

TEST(EpcPayment, shouldKeepEachFieldOnItsLine) {
    EpcPayment payment = gift();
    payment.structured.reset();
    payment.beneficiary = u"Chez\r\nLéa\u2028et \u0007 Max\u0085"_s;
    payment.text = u"Pour\tvous\n\nEUR999"_s;
    payment.noteToPayer = u"a\u2029b"_s;
    EXPECT_EQ(linesOf(payment).size(), 12);
    EXPECT_EQ(line(payment, 6), u"Chez Léa et Max"_s);
    EXPECT_EQ(line(payment, 11), u"Pour vous EUR999"_s);
    EXPECT_EQ(line(payment, 12), u"a b"_s);
}

TEST(EpcPayment, shouldLeaveOutAPurposeThatIsNoCode) {
    EpcPayment payment = gift();
    payment.purpose = u"CHARITY"_s;
    EXPECT_EQ(line(payment, 9), QString());
    EXPECT_EQ(line(payment, 10), u"+++000/0000/00097+++"_s);
}

TEST(EpcPayment, shouldRefuseMoreThanACodeHolds) {
    EpcPayment payment = gift();
    payment.structured.reset();
    payment.noteToPayer.clear();
    const qsizetype others = epcPayload(payment).bytes.size() + 2; // LF of the lines 10 and 11
    const qsizetype room = epcMostBytes - others;
    // Letters of three bytes (€) and of one, so that any size can be reached.
    payment.text = QString(room / 3, u'€') + QString(room % 3, u'a');
    EXPECT_EQ(epcPayload(payment).bytes.size(), epcMostBytes);
    payment.text += u'a';
    EXPECT_EQ(epcPayload(payment).fault, EpcFault::TooLong);
    EXPECT_TRUE(epcPayload(payment).bytes.isEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE
