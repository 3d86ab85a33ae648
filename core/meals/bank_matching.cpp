// SPDX-License-Identifier: GPL-3.0-or-later
#include "meals/bank_matching.h"

#include "domain/derived_id.h"
#include "domain/iban.h"
#include "meals/gift_books.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Gifts and restaurants as the lines of one file find them; what one line pays is known to the next.
class Matcher {
public:
    explicit Matcher(const Desk& desk)
        : m_desk(desk) {
        desk.forEach<Organisation>([&](const Organisation& organisation) {
            if (const auto iban = Iban::fromText(organisation.iban))
                m_restaurants.insert(iban->toString(), organisation.id);
        });
        desk.forEach<Donation>([&](const Donation& gift) {
            m_open.insert(gift.id, openOf(gift));
            m_gifts.append(gift);
            if (const auto communication = StructuredCommunication::fromText(gift.communication))
                m_byCommunication.insert(communication->number(), gift);
        });
    }

    BankMatchLine match(const BankLine& line) {
        BankMatchLine result;
        result.line = line;
        result.restaurant = m_restaurants.value(line.account);
        const auto id = PaymentId::fromString(derivedId("payment"_L1, line.account + u'|' + line.reference));
        result.payment = id.value();
        if (result.restaurant.isEmpty())
            result.match = BankMatch::OtherAccount;
        else if (line.cents <= 0)
            result.match = BankMatch::Outgoing;
        else if (m_read.contains(result.payment) || m_desk.find<Payment>(result.payment))
            result.match = BankMatch::Known;
        else
            matchGift(result);
        m_read.insert(result.payment);
        return result;
    }

private:
    static qint64 openOf(const Donation& gift) {
        return gift.state == DonationState::Refunded ? 0 : std::max<qint64>(0, gift.amountCents - gift.receivedCents);
    }

    void matchGift(BankMatchLine& result) {
        const auto found = result.line.structured ? m_byCommunication.constFind(result.line.structured->number())
                                                  : m_byCommunication.constEnd();
        // Paid to another restaurant than the giver chose: somebody has to look.
        if (found == m_byCommunication.constEnd() || found->restaurant != result.restaurant) {
            result.match = BankMatch::Unknown;
            result.mayBe = candidates(result);
            return;
        }
        qint64& open = m_open[found->id];
        result.donation = found->id;
        result.openCents = open;
        result.match = result.line.cents == open  ? BankMatch::Matched
                       : result.line.cents < open ? BankMatch::Partial
                                                  : BankMatch::TooMuch;
        open = std::max<qint64>(0, open - result.line.cents);
    }

    /// Gifts of which just so much is open.
    QList<DonationId> candidates(const BankMatchLine& result) const {
        QList<const Donation*> fitting;
        for (const Donation& gift : m_gifts) {
            if (gift.restaurant == result.restaurant && m_open.value(gift.id) == result.line.cents)
                fitting.append(&gift);
        }
        const auto away = [&](const Donation* gift) { return std::abs(gift->pledged.daysTo(result.line.date)); };
        std::ranges::stable_sort(fitting, {}, away);
        QList<DonationId> ids;
        for (const Donation* gift : std::as_const(fitting))
            ids.append(gift->id);
        return ids;
    }

    const Desk& m_desk;
    QHash<QString, OrganisationId> m_restaurants; ///< by account
    QHash<qint64, Donation> m_byCommunication;
    QList<Donation> m_gifts;
    QHash<DonationId, qint64> m_open; ///< cents still to come
    QSet<PaymentId> m_read;           ///< a file may be two exports put together
};

Payment paymentOf(const BankMatchLine& found, const Desk& desk) {
    Payment payment;
    payment.id = found.payment;
    payment.restaurant = found.restaurant;
    payment.date = found.line.date;
    payment.cents = found.line.cents;
    payment.payer = found.line.counterparty;
    payment.payerAccount = found.line.counterpartyAccount;
    payment.communication = found.line.communication;
    payment.bankReference = found.line.reference;
    if (found.donation.isEmpty())
        return payment;
    payment.state = PaymentState::Assigned;
    payment.donation = found.donation;
    if (const auto gift = desk.find<Donation>(found.donation))
        payment.donor = gift->donor;
    return payment;
}

bool isKept(BankMatch match) {
    return match == BankMatch::Matched || match == BankMatch::Partial || match == BankMatch::TooMuch ||
           match == BankMatch::Unknown;
}

} // namespace

int BankReading::count(BankMatch match) const {
    return static_cast<int>(std::ranges::count(lines, match, &BankMatchLine::match));
}

BankReading readBank(Desk& desk, const BankFile& file, bool dryRun) {
    BankReading reading;
    reading.faults = file.faults;
    const auto matchAll = [&] {
        Matcher matcher(desk);
        for (const BankLine& line : file.lines)
            reading.lines.append(matcher.match(line));
    };
    if (dryRun) {
        matchAll();
        return reading;
    }
    // Matched inside the write: what another window assigns meanwhile is seen.
    reading.changes = desk.write([&](Desk::Writer& writer) {
        reading.lines.clear();
        matchAll();
        for (const BankMatchLine& found : std::as_const(reading.lines)) {
            if (!isKept(found.match))
                continue;
            writer.save(paymentOf(found, desk));
            if (!found.donation.isEmpty())
                followGift(writer, found.donation);
        }
    });
    return reading;
}

} // namespace entraide
