// SPDX-License-Identifier: GPL-3.0-or-later
#include "meals/payment_doubt.h"

#include "domain/structured_communication.h"
#include "storage/desk.h"

#include <QRegularExpression>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

QStringList referencesIn(const QString& text) {
    static const QRegularExpression pattern(u"(?<!\\d)(\\d{3})[ ./+*-]{0,3}(\\d{4})[ ./+*-]{0,3}(\\d{5})(?!\\d)"_s);
    QStringList found;
    for (const QRegularExpressionMatch& match : pattern.globalMatch(text))
        found.append(match.captured(1) + match.captured(2) + match.captured(3));
    return found;
}

qint64 openCents(const Donation& gift) {
    return gift.state == DonationState::Refunded ? 0 : std::max<qint64>(0, gift.amountCents - gift.receivedCents);
}

PaymentDoubt doubtOf(const Desk& desk, const OrganisationId& restaurant, const QString& communication) {
    bool isWritten = false;
    bool isRight = false;
    bool isOthers = false;
    for (const QString& digits : referencesIn(communication)) {
        isWritten = true;
        if (!StructuredCommunication::fromText(digits))
            continue;
        isRight = true;
        for (const Donation& gift : desk.findBy<Donation>("communication"_L1, digits)) {
            if (gift.restaurant == restaurant)
                return PaymentDoubt::NotAssigned;
            isOthers = true;
        }
    }
    return isOthers    ? PaymentDoubt::OtherRestaurant
           : isRight   ? PaymentDoubt::UnknownReference
           : isWritten ? PaymentDoubt::WrongReference
                       : PaymentDoubt::NoReference;
}

QList<DonationId> giftsThatMayBe(const QList<Donation>& gifts, const OrganisationId& restaurant, qint64 cents,
                                 QDate date) {
    QList<const Donation*> fitting;
    for (const Donation& gift : gifts) {
        if (cents > 0 && gift.restaurant == restaurant && openCents(gift) == cents)
            fitting.append(&gift);
    }
    std::ranges::stable_sort(fitting, {}, [&](const Donation* gift) { return std::abs(gift->pledged.daysTo(date)); });
    QList<DonationId> ids;
    for (const Donation* gift : std::as_const(fitting))
        ids.append(gift->id);
    return ids;
}

} // namespace entraide
