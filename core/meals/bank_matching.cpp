// SPDX-License-Identifier: GPL-3.0-or-later
#include "meals/bank_matching.h"

#include "domain/derived_id.h"
#include "domain/iban.h"
#include "meals/gift_books.h"
#include "meals/payment_doubt.h"
#include "storage/audit_trail.h"

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
            if (const auto communication = StructuredCommunication::fromText(gift.communication))
                m_byCommunication.insert(communication->number(), m_gifts.size());
            m_gifts.append(gift);
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
    void matchGift(BankMatchLine& result) {
        const auto found = result.line.structured ? m_byCommunication.constFind(result.line.structured->number())
                                                  : m_byCommunication.constEnd();
        // Paid to another restaurant than the giver chose: somebody has to look.
        if (found == m_byCommunication.constEnd() || m_gifts[*found].restaurant != result.restaurant) {
            result.match = BankMatch::Unknown;
            result.mayBe = giftsThatMayBe(m_gifts, result.restaurant, result.line.cents, result.line.date);
            return;
        }
        Donation& gift = m_gifts[*found];
        const qint64 open = openCents(gift);
        result.donation = gift.id;
        result.openCents = open;
        result.match = result.line.cents == open  ? BankMatch::Matched
                       : result.line.cents < open ? BankMatch::Partial
                                                  : BankMatch::TooMuch;
        gift.receivedCents += std::min(open, result.line.cents);
    }

    const Desk& m_desk;
    QHash<QString, OrganisationId> m_restaurants; ///< by account
    QHash<qint64, qsizetype> m_byCommunication;   ///< places in m_gifts
    QList<Donation> m_gifts;
    QSet<PaymentId> m_read; ///< a file may be two exports put together
};

Payment paymentOf(const BankMatchLine& found, const Desk& desk) {
    Payment payment;
    payment.id = found.payment;
    payment.restaurant = found.restaurant;
    payment.date = found.line.date;
    payment.cents = found.line.cents;
    payment.payer = found.line.counterparty;
    payment.payerAccount = found.line.counterpartyAccount;
    payment.communication = keptCommunication(found.line);
    payment.bankReference = found.line.reference;
    payment.bankText = found.line.text;
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

QString keptCommunication(const BankLine& line) {
    if (!line.structured || referencesIn(line.communication).contains(line.structured->digits()))
        return line.communication;
    return line.communication.isEmpty() ? line.structured->toString()
                                        : line.communication + u' ' + line.structured->toString();
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
        desk.audit().enter(AuditAct::Imported, {},
                           auditDetail({{"kind"_L1, u"bank"_s}, {"rows"_L1, QString::number(reading.lines.size())}}));
    });
    return reading;
}

} // namespace entraide
