// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/erasure_rules.h"

#include "domain/schema.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

const auto erasedName = u"erased"_s;

constexpr std::array contactFields{"contact_name"_L1, "contact_phone"_L1};
/// The postcode stays: help is counted by quarter.
constexpr std::array requestFields{"requester"_L1,      "requested_by"_L1, "title"_L1,     "address.street"_L1,
                                   "address.number"_L1, "address.box"_L1,  "position"_L1,  "placed_by"_L1,
                                   "remark"_L1,         "unmet_reason"_L1, "import_key"_L1};
constexpr std::array requesterFields{"requested_by"_L1, "import_key"_L1};
constexpr std::array matchFields{"reasons"_L1, "decline_reason"_L1, "override_reason"_L1};
constexpr std::array tandemFields{"end_reason"_L1, "remark"_L1, "pauses"_L1};
constexpr std::array reasonFields{"reason"_L1};
constexpr std::array signupFields{"answers"_L1, "reason"_L1, "import_key"_L1};
/// The structured communication leads to the giver's account.
constexpr std::array donationFields{"message"_L1, "communication"_L1};
constexpr std::array paymentFields{"payer"_L1,          "payer_account"_L1, "communication"_L1,
                                   "bank_reference"_L1, "bank_text"_L1,     "reason"_L1};
constexpr std::array dishFields{"contents"_L1,       "fail_reason"_L1, "address.street"_L1,
                                "address.number"_L1, "address.box"_L1, "position"_L1,
                                "placed_by"_L1};

using enum EntityType;
using enum PersonalReference::Role;

constexpr std::array table{
    PersonalReference{Volunteer, "person"_L1, Wholly},
    PersonalReference{Beneficiary, "person"_L1, Wholly},
    PersonalReference{Offer, "person"_L1, Wholly},
    PersonalReference{Note, "about"_L1, Wholly},
    PersonalReference{Beneficiary, "contact"_L1, Part, contactFields},
    PersonalReference{Request, "beneficiary"_L1, Part, requestFields},
    PersonalReference{Request, "requester"_L1, Part, requesterFields},
    PersonalReference{Match, "volunteer"_L1, Part, matchFields},
    PersonalReference{Match, "offer"_L1, Part, matchFields},
    PersonalReference{Tandem, "volunteer"_L1, Part, tandemFields},
    PersonalReference{Tandem, "beneficiary"_L1, Part, tandemFields},
    PersonalReference{Tandem, "substitute"_L1, Part},
    PersonalReference{Visit, "volunteer"_L1, Part, reasonFields},
    PersonalReference{Signup, "volunteer"_L1, Part, signupFields},
    PersonalReference{Donation, "donor"_L1, Part, donationFields},
    PersonalReference{Payment, "donor"_L1, Part, paymentFields},
    PersonalReference{Dish, "cook"_L1, Part, dishFields},
    PersonalReference{Round, "rider"_L1, Part},
    // Who works at the desk is known to the team by their own name, which mentions rewrite where it is the person's.
    PersonalReference{User, "volunteer"_L1, Part},
    PersonalReference{Volunteer, "blocked_persons"_L1, Entry},
    PersonalReference{Person, "suspected_twins"_L1, Entry},
    PersonalReference{Person, "not_twins"_L1, Entry},
};

/// What a newer version keeps there may be anything.
void dropUnknown(EntityType type, QJsonObject& body) {
    const QStringList keys = body.keys();
    for (const QString& key : keys) {
        const auto isOf = [&](const FieldSchema& field) { return field.path.section(u'.', 0, 0) == key; };
        if (key != erasedInMember && std::ranges::none_of(schemaOf(type).fields, isOf))
            body.remove(key);
    }
}

/// The list at \a path without those who are gone; false when nobody is.
bool dropEntries(QJsonObject& body, QLatin1StringView path, const std::function<bool(const QString&)>& isGone) {
    const QJsonArray before = body.value(path).toArray();
    QJsonArray after;
    for (const QJsonValue& entry : before) {
        if (!isGone(entry.toString()))
            after.append(entry);
    }
    if (after.size() == before.size())
        return false;
    setValueAt(body, QString(path), after.isEmpty() ? QJsonValue() : QJsonValue(after));
    return true;
}

} // namespace

QString erasedReference(EntityType type) {
    return enumName(type) + u':' + erasedName;
}

bool isErasedReference(QStringView id) {
    return id.endsWith(erasedName) && id.size() > erasedName.size() && id[id.size() - erasedName.size() - 1] == u':';
}

std::span<const PersonalReference> personalReferences() {
    return table;
}

QJsonObject erasedBody() {
    return {{erasedName, true}};
}

bool isErasedBody(const QJsonObject& body) {
    return body.size() == 1 && body.value(erasedName).toBool();
}

bool isCleaned(EntityType type, const QJsonObject& body) {
    return body.contains(erasedInMember) || std::ranges::any_of(table, [&](const PersonalReference& reference) {
               return reference.type == type && reference.role == Part &&
                      isErasedReference(body.value(reference.path).toString());
           });
}

AfterErasing clean(EntityType type, QJsonObject& body, const std::function<bool(const QString& id)>& isGone) {
    AfterErasing result = AfterErasing::Stays;
    for (const PersonalReference& reference : table) {
        if (reference.type != type)
            continue;
        if (reference.role == Entry) {
            if (dropEntries(body, reference.path, isGone))
                result = AfterErasing::Cleaned;
            continue;
        }
        const QString id = body.value(reference.path).toString();
        if (id.isEmpty() || isErasedReference(id) || !isGone(id))
            continue;
        if (reference.role == Wholly)
            return AfterErasing::Gone;
        for (QLatin1StringView path : reference.emptied)
            setValueAt(body, QString(path), QJsonValue());
        if (!reference.emptied.empty())
            dropUnknown(type, body);
        body.insert(reference.path, erasedReference(*entityTypeOf(id)));
        result = AfterErasing::Cleaned;
    }
    return result;
}

} // namespace entraide
