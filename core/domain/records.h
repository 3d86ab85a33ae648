// SPDX-License-Identifier: GPL-3.0-or-later
// All records, and a record to and from the body of its document.
#pragma once

#include "domain/beneficiary.h"
#include "domain/desk_profile.h"
#include "domain/match.h"
#include "domain/meals.h"
#include "domain/note.h"
#include "domain/offer.h"
#include "domain/organisation.h"
#include "domain/person.h"
#include "domain/posting.h"
#include "domain/request.h"
#include "domain/round.h"
#include "domain/tandem.h"
#include "domain/user.h"
#include "domain/volunteer.h"

namespace entraide {

/// A record that is a document of its own.
template <class R>
concept Record = Described<R> && requires(R r) {
    { R::entity } -> std::convertible_to<EntityType>;
    r.id;
};

template <class R>
concept StatefulRecord = Record<R> && requires(R r) { r.state; };

/// Calls \a visit with a std::type_identity of every record type, in the order of EntityType.
template <class F> void forEachRecordType(F&& visit) {
    const auto each = [&]<class... R>(std::type_identity<std::tuple<R...>>) { (visit(std::type_identity<R>{}), ...); };
    each(std::type_identity<std::tuple<Person, Volunteer, Beneficiary, Organisation, Request, Offer, Match, Tandem,
                                       Visit, Posting, Signup, Donation, MealOrder, Dish, Round, Note, ImportMapping,
                                       NamedFilter, Campaign, Payment, DeskProfile, User>>{});
}

/// The record of a document's body. Fields that cannot be read are at their default and named in \a problems.
template <Record R>
R recordFromBody(const QString& documentId, const QJsonObject& body, QStringList* problems = nullptr) {
    R record = json::decodeRecord<R>(body, problems);
    if (const auto id = decltype(record.id)::fromString(documentId))
        record.id = *id;
    return record;
}

/// The body of a new document.
template <Record R> QJsonObject bodyOf(const R& record) {
    return json::encodeRecord(record);
}

/// \a base with the fields that \a after changes in it. Fields of a newer version, and fields that could not be read
/// and were not touched, stay as they are.
template <Record R> QJsonObject editedBody(const QJsonObject& base, const R& after) {
    const QJsonObject was = json::encodeRecord(json::decodeRecord<R>(base));
    const QJsonObject is = json::encodeRecord(after);
    QJsonObject body = base;
    forEachField<R>([&](const auto& f) {
        const QJsonValue value = is.value(f.name);
        if (value == was.value(f.name))
            return;
        if (value.isUndefined())
            body.remove(f.name);
        else
            body.insert(f.name, value);
    });
    return body;
}

} // namespace entraide
