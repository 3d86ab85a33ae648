// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/gift_slip.h"

#include "domain/address_text.h"
#include "interchange/epc_payment.h"
#include "storage/desk.h"
#include "ui/printing/letter_head.h"
#include "workflows/names.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QByteArray payloadOf(const Donation& gift, const Organisation& restaurant, qint64 cents) {
    EpcPayment payment;
    payment.beneficiary = restaurant.name;
    payment.iban = Iban::fromText(restaurant.iban);
    payment.cents = cents;
    payment.purpose = u"CHAR"_s;
    payment.structured = StructuredCommunication::fromText(gift.communication);
    return epcPayload(payment).bytes;
}

} // namespace

std::optional<MealSlip> giftSlip(const Desk& desk, const DonationId& id, QDate today) {
    const auto gift = desk.find<Donation>(id);
    const auto restaurant = gift ? desk.find<Organisation>(gift->restaurant) : std::nullopt;
    if (!restaurant)
        return std::nullopt;
    const qint64 open = gift->amountCents - gift->receivedCents;
    MealSlip slip;
    slip.desk = desk.info().name;
    slip.sample = desk.info().sample;
    if (const auto campaign = desk.find<Campaign>(gift->campaign))
        slip.campaign = campaign->name;
    if (const auto giver = desk.find<Person>(gift->donor))
        slip.giver = fullName(*giver);
    slip.restaurant = restaurant->name;
    slip.restaurantAddress = addressLine(restaurant->address);
    slip.iban = restaurant->iban;
    slip.meals = gift->meals;
    // A slip for what is paid already says the whole amount, and has nothing to pay with.
    slip.amountCents = open > 0 ? open : gift->amountCents;
    if (const auto communication = StructuredCommunication::fromText(gift->communication))
        slip.structured = communication->toString();
    slip.message = gift->message;
    if (const auto hospital = desk.find<Organisation>(gift->hospital))
        slip.hospital = hospital->name;
    slip.unit = gift->unit;
    slip.date = today;
    if (open > 0)
        slip.epcPayload = payloadOf(*gift, *restaurant, open);
    return slip;
}

QList<Language> slipLanguages(const Desk& desk, const DonationId& id) {
    const auto gift = desk.find<Donation>(id);
    return letterLanguages(desk, gift ? gift->donor : PersonId());
}

} // namespace entraide
