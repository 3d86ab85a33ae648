// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/partner_documents.h"

#include "domain/allergens.h"
#include "domain/phone.h"
#include "domain/recurrence.h"
#include "domain/derived_id.h"
#include "sharing/outside.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPeople = 1000;
constexpr int mostPortions = 10'000;
constexpr int minutesOfADay = 24 * 60;

bool isUuid(const QString& text) {
    return isRandomId(u"x:"_s + text, "x"_L1);
}

bool isSound(const When& when) {
    return when.minutes >= 0 && when.minutes <= minutesOfADay &&
           (when.kind == WhenKind::Recurring ? Recurrence::fromRule(when.rule).has_value() : when.rule.isEmpty());
}

bool isSound(const HandedOverFields& given) {
    return std::ranges::all_of(given.phones, [](const QString& phone) { return Phone::fromText(phone).has_value(); }) &&
           (given.contactPhone.isEmpty() || Phone::fromText(given.contactPhone)) && isSound(given.when);
}

bool isSound(const Card& card) {
    if (card.kind == CardKind::Request)
        return isSound(card.when) && card.peopleNeeded >= 1 && card.peopleNeeded <= mostPeople;
    const auto isCode = [](const QString& code) {
        return std::ranges::find(allergenCodes(), code) != allergenCodes().end();
    };
    if (card.state == CardState::Taken) // it says no more than that
        return true;
    return card.date.isValid() && card.portions >= 1 && card.portions <= mostPortions && card.peopleNeeded == 0 &&
           std::ranges::all_of(card.allergens, isCode) && std::ranges::all_of(card.suits, isMeal);
}

} // namespace

QString claimId(const QString& card, const QString& team) {
    return derivedId("claim"_L1, card + u'|' + team);
}

QString handoverId(const QString& claim) {
    return derivedId("handover"_L1, claim);
}

When Card::time() const {
    return kind == CardKind::Dish && date.isValid() ? When{WhenKind::Fixed, date, {}, slot, 0, {}} : when;
}

std::optional<Card> readCard(const QString& id, const QJsonObject& body) {
    auto card = readOutside<Card>(id, body, "card"_L1);
    const bool good = card && card->state && isUuid(card->from) && isSound(*card) &&
                      (card->claim.isEmpty() || isRandomId(card->claim, "claim"_L1));
    return good ? card : std::nullopt;
}

std::optional<Claim> readClaim(const QString& id, const QJsonObject& body) {
    auto claim = readOutside<Claim>(id, body, "claim"_L1);
    const bool good = claim && claim->state && isUuid(claim->from) && isRandomId(claim->card, "card"_L1) &&
                      id == claimId(claim->card, claim->from) && claim->people >= 1 && claim->people <= mostPeople;
    return good ? claim : std::nullopt;
}

std::optional<Handover> readHandover(const QString& id, const QJsonObject& body) {
    auto handover = readOutside<Handover>(id, body, "handover"_L1);
    const bool good = handover && isUuid(handover->from) && isRandomId(handover->card, "card"_L1) &&
                      isRandomId(handover->claim, "claim"_L1) && id == handoverId(handover->claim) &&
                      isSound(handover->given);
    return good ? handover : std::nullopt;
}

QJsonObject bodyOf(const Claim& claim) {
    QJsonObject body = json::encodeRecord(claim);
    body.insert("type"_L1, u"claim"_s);
    return body;
}

} // namespace entraide
