// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of a partner's database, which both associations write. A card, a claim and a hand-over are each
// written by one side only: the other's word on them is not believed.
#pragma once

#include "domain/organisation.h"
#include "domain/request.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace entraide {

/// What a card is about. One that says nothing is about a request, as older desks write it.
enum class CardKind { Request, Dish };
enum class CardState {
    Offered,
    Agreed,     ///< with `claim`
    HandedOver, ///< the same, and what its help needs is there
    Taken,      ///< somebody else helps
};
enum class ClaimState { Claimed, TakenOver, Done, NotDone };

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::CardKind, "request", "dish")
ENTRAIDE_ENUM_NAMES(entraide::CardState, "offered", "agreed", "handed_over", "taken")
ENTRAIDE_ENUM_NAMES(entraide::ClaimState, "claimed", "taken_over", "done", "not_done")

namespace entraide {

/// Help that a desk looks for, or a dish that it cannot use: what the redaction table lets leave, and whose it is.
struct Card {
    QString id;   ///< "card:<random>"
    QString from; ///< uuid of the team
    QString desk; ///< its name
    CardKind kind = CardKind::Request;
    Service service = Service::Shopping;
    When when;
    QString quarter; ///< postcode
    QList<Language> languages;
    QList<Skill> skills;
    int peopleNeeded = 1; ///< 0 of a dish: desks that know requests only do not read it
    Urgency urgency = Urgency::Normal;
    std::optional<CardState> state;
    QString claim;
    QDate date; ///< of a dish, as what follows
    TimeRange slot;
    int portions = 0;
    QStringList allergens;
    QList<SpecialNeed> suits;

    /// When help is asked for, or the dish can be fetched.
    When time() const;

    static constexpr auto fields() {
        using R = Card;
        return std::tuple{field("from", &R::from),       field("desk", &R::desk),
                          field("kind", &R::kind),       field("service", &R::service),
                          field("when", &R::when),
                          field("quarter", &R::quarter), field("languages", &R::languages),
                          field("skills", &R::skills),   field("people_needed", &R::peopleNeeded),
                          field("urgency", &R::urgency), field("state", &R::state),
                          field("claim", &R::claim),     field("date", &R::date),
                          field("slot", &R::slot),       field("portions", &R::portions),
                          field("allergens", &R::allergens), field("suits", &R::suits)};
    }
};

/// "We would help": of the desk that answers a card.
struct Claim {
    QString id; ///< claimId()
    QString card;
    QString from;
    QString desk;
    int people = 1; ///< helpers
    std::optional<ClaimState> state;

    static constexpr auto fields() {
        using R = Claim;
        return std::tuple{field("card", &R::card), field("from", &R::from), field("desk", &R::desk),
                          field("people", &R::people), field("state", &R::state)};
    }
};

/// Who is to be helped and where, or where a dish is fetched: only what that needs.
struct HandedOverFields {
    QString givenName;
    QString familyName;
    QStringList phones;
    std::optional<Language> language;
    Address address;
    QString access;
    QString mobility;
    QString pets;
    QString organisation;
    QString contactName;
    QString contactPhone;
    When when;
    TimeRange slot;
    QString contents;

    static constexpr auto fields() {
        using R = HandedOverFields;
        return std::tuple{field("given_name", &R::givenName),
                          field("family_name", &R::familyName),
                          field("phones", &R::phones),
                          field("language", &R::language),
                          field("address", &R::address),
                          field("access", &R::access),
                          field("mobility", &R::mobility),
                          field("pets", &R::pets),
                          field("organisation", &R::organisation),
                          field("contact_name", &R::contactName),
                          field("contact_phone", &R::contactPhone),
                          field("when", &R::when),
                          field("slot", &R::slot),
                          field("contents", &R::contents)};
    }
};

struct Handover {
    QString id; ///< handoverId()
    QString card;
    QString claim;
    QString from;
    QString salt; ///< random, so that nobody can try names against the revision's hash once the body is gone
    HandedOverFields given;

    static constexpr auto fields() {
        using R = Handover;
        return std::tuple{field("card", &R::card), field("claim", &R::claim), field("from", &R::from),
                          field("salt", &R::salt), field("fields", &R::given)};
    }
};

/// One team makes one claim on a card, from whichever of its PCs; one claim has one hand-over.
QString claimId(const QString& card, const QString& team);
QString handoverId(const QString& claim);

/// Read as outside input; none when anything is not as it should be.
std::optional<Card> readCard(const QString& id, const QJsonObject& body);
std::optional<Claim> readClaim(const QString& id, const QJsonObject& body);
std::optional<Handover> readHandover(const QString& id, const QJsonObject& body);

QJsonObject bodyOf(const Claim& claim);

} // namespace entraide
