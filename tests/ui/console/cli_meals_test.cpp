// SPDX-License-Identifier: GPL-3.0-or-later
// slip, bank and ledger.
#include "ui/console/cli_fixture.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// A sample desk with a gift that nobody paid yet.
class CliMealsTest : public CliTest {
protected:
    CliMealsTest()
        : desk(sample()) {
        campaign = json(desk, {u"list"_s, u"campaign"_s}).json()[u"items"][0][u"id"].toString();
        const QJsonArray gifts =
            json(desk, {u"list"_s, u"donation"_s, u"--state"_s, u"pledged"_s}).json()[u"items"].toArray();
        gift = gifts[0][u"id"].toString();
        const QJsonObject record = gifts[0][u"record"].toObject();
        cents = record[u"amount_cents"].toInteger();
        communication = record[u"communication"].toString();
    }
    CliRun slip(const QString& file = u"slip.pdf"_s) const {
        return json(desk, {u"slip"_s, gift, u"--pdf"_s, path(file)});
    }
    /// As KBC writes it: what is paid for the gift, and a line that is for nobody.
    QString bankFile(const QString& amount) const {
        const QString iban = slip().json()[u"iban"].toString();
        const QString line = iban + u";;R;EUR;2026001;17/11/2026;OVERSCHRIJVING;17/11/2026;"_s;
        const QString head =
            u"Rekeningnummer;Rubrieknaam;Naam;Munt;Afschriftnummer;Datum;Omschrijving;Valuta;Bedrag;Saldo;credit;debet;"
            u"rekeningnummer tegenpartij;BIC tegenpartij;Naam tegenpartij;Adres tegenpartij;gestructureerde mededeling;"
            u"Vrije mededeling\n"_s;
        const QString end = u";9,00;;;BE62510007547061;;CLAES A;;"_s;
        return write(
            u"kbc.csv"_s,
            (head + line + amount + end + communication + u";\n"_s + line + u"7,00"_s + end + u";cadeau\n"_s).toUtf8());
    }

    QString desk;
    QString campaign;
    QString gift;
    qint64 cents = 0;
    QString communication;
};

TEST_F(CliMealsTest, shouldWriteASlipWithThePaymentCode) {
    const CliRun run = slip();
    ASSERT_EQ(run.status, 0) << run.err.constData();
    const QJsonObject said = run.json();
    EXPECT_TRUE(contents(path(u"slip.pdf"_s)).startsWith("%PDF"));
    EXPECT_EQ(said[u"cents"].toInteger(), cents);
    const QStringList lines = said[u"epc"].toString().split(u'\n');
    ASSERT_EQ(lines.size(), 10);
    EXPECT_EQ(lines.first(), u"BCD"_s);
    EXPECT_EQ(lines[6], said[u"iban"].toString());
    EXPECT_EQ(lines[7], u"EUR%1.%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, QChar(u'0')));
    EXPECT_EQ(lines[9], said[u"communication"].toString());
    EXPECT_EQ(json(desk, {u"slip"_s, u"donation:none"_s, u"--pdf"_s, path(u"x.pdf"_s)}).status, 4);
    EXPECT_EQ(json(desk, {u"slip"_s, campaign, u"--pdf"_s, path(u"x.pdf"_s)}).status, 4);
    EXPECT_EQ(json(desk, {u"slip"_s, gift}).status, 2);
}

TEST_F(CliMealsTest, shouldMatchABanksFileOnce) {
    const QString euros = u"%1,%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, QChar(u'0'));
    const QString file = bankFile(euros);
    const QJsonObject dry = json(desk, {u"bank"_s, file, u"--dry-run"_s}).json();
    EXPECT_EQ(dry[u"matched"].toArray().size(), 1);
    EXPECT_EQ(dry[u"matched"][0][u"donation"].toString(), gift);
    EXPECT_EQ(dry[u"unknown"].toArray().size(), 1);
    EXPECT_EQ(json(desk, {u"show"_s, gift}).json()[u"record"][u"state"].toString(), u"pledged"_s);

    const QJsonObject first = json(desk, {u"bank"_s, file}).json();
    EXPECT_EQ(first[u"matched"].toArray().size(), 1);
    EXPECT_EQ(json(desk, {u"show"_s, gift}).json()[u"record"][u"state"].toString(), u"received"_s);
    EXPECT_EQ(json(desk, {u"bank"_s, file}).json()[u"known"].toArray().size(), 2);

    const CliRun notABank = onDesk(desk, {u"bank"_s, write(u"people.csv"_s, "Nom;Telephone\nAnn;0470\n")});
    EXPECT_EQ(notABank.status, 3);
    EXPECT_THAT(notABank.err.toStdString(), testing::HasSubstr("KBC"));
    EXPECT_EQ(onDesk(desk, {u"bank"_s, path(u"missing.csv"_s)}).status, 4);
}

TEST_F(CliMealsTest, shouldSayAPartPayment) {
    const QJsonObject said = json(desk, {u"bank"_s, bankFile(u"0,50"_s)}).json();
    ASSERT_EQ(said[u"partial"].toArray().size(), 1);
    EXPECT_EQ(said[u"partial"][0][u"open_cents"].toInteger(), cents);
}

TEST_F(CliMealsTest, shouldShowALedgerThatBalances) {
    const QJsonObject ledger = json(desk, {u"ledger"_s, campaign}).json();
    const QJsonObject total = ledger[u"total"].toObject();
    EXPECT_TRUE(total[u"balances"].toBool());
    EXPECT_EQ(total[u"given"].toInt(), total[u"ordered"].toInt() + total[u"pending"].toInt());
    EXPECT_EQ(total[u"ordered"].toInt(),
              total[u"delivered"].toInt() + total[u"failed"].toInt() + total[u"under_way"].toInt());
    EXPECT_GT(total[u"delivered"].toInt(), 0);
    EXPECT_GE(ledger[u"restaurants"].toArray().size(), 2);
    EXPECT_EQ(json(desk, {u"ledger"_s, gift}).status, 4);
    EXPECT_THAT(onDesk(desk, {u"ledger"_s, campaign}).out.toStdString(), testing::HasSubstr("= ordered"));
}

} // namespace
} // namespace entraide::THIS_FILE
