// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"

#include <QHash>
#include <QString>
#include <QUuid>

#include <utility>

namespace entraide {

/// The kinds of document a desk keeps. The names are the prefixes of document ids.
enum class EntityType {
    Person,
    Volunteer,
    Beneficiary,
    Organisation,
    Request,
    Offer,
    Match,
    Tandem,
    Visit,
    Posting,
    Signup,
    Donation,
    MealOrder,
    Dish,
    Round,
    Note,
    ImportMapping,
    NamedFilter,
    Campaign,
    Payment,
    DeskProfile,
    User,
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::EntityType, "person", "volunteer", "beneficiary", "organisation", "request", "offer",
                    "match", "tandem", "visit", "posting", "signup", "donation", "meal_order", "dish", "round", "note",
                    "import_mapping", "named_filter", "campaign", "payment", "desk_profile", "user")

namespace entraide {

/// The type named by a document id ("<type>:<anything>"), or none for an id or a type this version does not know.
inline std::optional<EntityType> entityTypeOf(QStringView documentId) {
    const qsizetype colon = documentId.indexOf(u':');
    return colon < 1 ? std::nullopt : enumFromName<EntityType>(documentId.left(colon));
}

/// A document id of one type, "<type>:<uuid>" or empty: a VolunteerId is not a RequestId. A peer may send other text
/// after the colon; it is kept as it is.
template <EntityType T> class Id {
public:
    static constexpr EntityType type = T;

    Id() = default;

    static Id create() { return Id(prefix() + QUuid::createUuid().toString(QUuid::WithoutBraces)); }

    /// None when \a text is not an id of this type.
    static std::optional<Id> fromString(const QString& text) {
        constexpr QLatin1StringView type = EnumNames<EntityType>::names[static_cast<std::size_t>(T)];
        if (text.size() <= type.size() || text[type.size()] != u':' || !text.startsWith(type))
            return std::nullopt;
        return Id(text);
    }

    bool isEmpty() const { return m_text.isEmpty(); }
    const QString& toString() const { return m_text; }

    friend bool operator==(const Id&, const Id&) = default;
    friend bool operator<(const Id& a, const Id& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit Id(QString text)
        : m_text(std::move(text)) {}
    static QString prefix() { return enumName(T) + QLatin1Char(':'); }

    QString m_text;
};

using PersonId = Id<EntityType::Person>;
using VolunteerId = Id<EntityType::Volunteer>;
using BeneficiaryId = Id<EntityType::Beneficiary>;
using OrganisationId = Id<EntityType::Organisation>;
using RequestId = Id<EntityType::Request>;
using OfferId = Id<EntityType::Offer>;
using MatchId = Id<EntityType::Match>;
using TandemId = Id<EntityType::Tandem>;
using VisitId = Id<EntityType::Visit>;
using PostingId = Id<EntityType::Posting>;
using SignupId = Id<EntityType::Signup>;
using DonationId = Id<EntityType::Donation>;
using MealOrderId = Id<EntityType::MealOrder>;
using DishId = Id<EntityType::Dish>;
using RoundId = Id<EntityType::Round>;
using NoteId = Id<EntityType::Note>;
using ImportMappingId = Id<EntityType::ImportMapping>;
using NamedFilterId = Id<EntityType::NamedFilter>;
using CampaignId = Id<EntityType::Campaign>;
using PaymentId = Id<EntityType::Payment>;
using DeskProfileId = Id<EntityType::DeskProfile>;
using UserId = Id<EntityType::User>;

/// A reference to a record of any type (a note is about anything).
using AnyId = QString;

} // namespace entraide

template <entraide::EntityType T> struct std::hash<entraide::Id<T>> {
    size_t operator()(const entraide::Id<T>& id) const { return qHash(id); }
};
