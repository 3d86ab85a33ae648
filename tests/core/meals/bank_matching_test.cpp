// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meals/meal_fixture.h"
#include "meals/bank_matching.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

class BankMatchingTest : public MealTest {
protected:
    BankLine line(qint64 cents, const QString& communication, const QString& account = u"BE68539007547034"_s) {
        BankLine line;
        line.line = ++m_lines + 1;
        line.account = account;
        line.date = wednesday.addDays(2);
        line.cents = cents;
        line.counterparty = u"A. Claes"_s;
        line.communication = communication;
        line.structured = StructuredCommunication::fromText(communication);
        line.reference = u"2026-%1"_s.arg(m_lines);
        return line;
    }
    BankReading read(const QList<BankLine>& lines, bool dryRun = false) {
        BankFile file;
        file.lines = lines;
        return readBank(*desk, file, dryRun);
    }
    QString communicationOf(const DonationId& id) { return giftOf(id).communication; }
    static QList<BankMatch> matches(const BankReading& reading) {
        QList<BankMatch> all;
        for (const BankMatchLine& one : reading.lines)
            all.append(one.match);
        return all;
    }

private:
    int m_lines = 0;
};

TEST_F(BankMatchingTest, shouldMatchPartAndWholePaymentsAndWhatIsTooMuch) {
    const DonationId whole = gift(5);
    const DonationId part = gift(3);
    const DonationId much = gift(1);
    const QList lines{line(5'000, communicationOf(whole)), line(1'000, communicationOf(part)),
                      line(2'000, communicationOf(part)), line(1'500, communicationOf(much))};
    const BankReading reading = read(lines);
    EXPECT_THAT(matches(reading),
                ElementsAre(BankMatch::Matched, BankMatch::Partial, BankMatch::Matched, BankMatch::TooMuch));
    EXPECT_EQ(reading.lines[2].openCents, 2'000) << "the line before counts";
    EXPECT_EQ(giftOf(whole).state, DonationState::Received);
    EXPECT_EQ(giftOf(part).receivedCents, 3'000);
    EXPECT_EQ(ledger().total.inRest, 500);
    EXPECT_TRUE(ledger().total.balances());
    desk->undo(reading.changes);
    EXPECT_EQ(giftOf(whole).state, DonationState::Pledged) << "a whole file is one step";
    EXPECT_EQ(ledger().total.paidIn, 0);
}

TEST_F(BankMatchingTest, shouldKeepTheBanksOwnWords) {
    BankLine unclear = line(2'000, u"pour l'hôpital"_s);
    unclear.text = u"VIREMENT EN EUROS DE ANN CLAES REF. DONNEUR D'ORDRE REPAS 12"_s;
    const BankReading reading = read({unclear});
    const auto kept = desk->find<Payment>(reading.lines[0].payment);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->communication, u"pour l'hôpital"_s);
    EXPECT_EQ(kept->bankText, unclear.text);
}

TEST_F(BankMatchingTest, shouldLeaveWrongReferencesToAPerson) {
    const DonationId first = gift(2);
    const DonationId second = gift(2);
    const DonationId elsewhere = gift(2, other);
    const QList lines{line(2'000, u"cadeau pour l'hôpital"_s), line(2'500, communicationOf(elsewhere)),
                      line(999, u"+++000/0000/00097+++"_s)};
    const BankReading reading = read(lines);
    EXPECT_THAT(matches(reading), ElementsAre(BankMatch::Unknown, BankMatch::Unknown, BankMatch::Unknown));
    EXPECT_THAT(reading.lines[0].mayBe, testing::UnorderedElementsAre(first, second));
    EXPECT_TRUE(reading.lines[1].mayBe.isEmpty()) << "paid to another restaurant than the giver chose";
    const auto kept = desk->find<Payment>(reading.lines[0].payment);
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->state, PaymentState::Unassigned);
    EXPECT_EQ(kept->communication, u"cadeau pour l'hôpital"_s);
    ASSERT_TRUE(meals.assign(kept->id, second));
    EXPECT_EQ(giftOf(second).state, DonationState::Received);
    EXPECT_EQ(desk->find<Payment>(kept->id)->donor, donor);
}

TEST_F(BankMatchingTest, shouldChangeNothingOnADryRunOrASecondReading) {
    const DonationId id = gift(4);
    const QList lines{line(4'000, communicationOf(id)), line(700, u"?"_s)};
    EXPECT_THAT(matches(read(lines, true)), ElementsAre(BankMatch::Matched, BankMatch::Unknown));
    EXPECT_EQ(desk->count(EntityType::Payment), 0);
    EXPECT_FALSE(read(lines).changes.changes.isEmpty());
    const BankReading again = read(lines);
    EXPECT_THAT(matches(again), ElementsAre(BankMatch::Known, BankMatch::Known));
    EXPECT_TRUE(again.changes.changes.isEmpty());
    EXPECT_EQ(giftOf(id).receivedCents, 4'000);
    EXPECT_EQ(desk->count(EntityType::Payment), 2);
    const BankLine twice = line(50, u"x"_s);
    EXPECT_THAT(matches(read({twice, twice})), ElementsAre(BankMatch::Unknown, BankMatch::Known));
}

TEST_F(BankMatchingTest, shouldLeaveOutWhatIsNoneOfItsBusiness) {
    EXPECT_THAT(matches(read({line(-4'000, u"loyer"_s), line(0, {}), line(4'000, u"x"_s, u"BE62510007547061"_s)})),
                ElementsAre(BankMatch::Outgoing, BankMatch::Outgoing, BankMatch::OtherAccount));
    EXPECT_EQ(desk->count(EntityType::Payment), 0);
    EXPECT_TRUE(read({}).lines.isEmpty());
}

TEST_F(BankMatchingTest, shouldTakeALatePaymentOfACancelledGiftAsTooMuch) {
    const DonationId id = gift(2);
    ASSERT_TRUE(meals.cancelGift(id));
    EXPECT_THAT(matches(read({line(2'000, communicationOf(id))})), ElementsAre(BankMatch::TooMuch));
    EXPECT_EQ(giftOf(id).state, DonationState::Received) << "the money is there after all";
    EXPECT_TRUE(ledger().total.balances());
}

} // namespace
} // namespace entraide::THIS_FILE
