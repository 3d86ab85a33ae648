// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/place.h"
#include "domain/states.h"

namespace entraide {

/// What a person agreed to, in which version of the text, when and by which means; or on which other basis it is done,
/// and since when.
struct ConsentGiven {
    Consent what = Consent::DataKeeping;
    QString version;
    QDate given;
    QDate withdrawn;
    ConsentMeans means = ConsentMeans::Form;
    LegalBasis basis = LegalBasis::Consent;

    static constexpr auto fields() {
        using R = ConsentGiven;
        return std::tuple{field("what", &R::what),           field("version", &R::version), field("given", &R::given),
                          field("withdrawn", &R::withdrawn), field("means", &R::means),     field("basis", &R::basis)};
    }
    friend bool operator==(const ConsentGiven&, const ConsentGiven&) = default;
};

/// Someone the desk knows, in whatever part: one person may help, ask, cook and give.
struct Person {
    static constexpr EntityType entity = EntityType::Person;
    using State = PersonState;

    PersonId id;
    PersonState state = PersonState::Active;
    QString givenName;
    QString familyName;
    std::optional<Language> language; ///< the language of letters and sheets; required to save
    QStringList phones;               ///< E.164
    QStringList emails;               ///< lower case
    Address address;
    GeoPoint position;
    PlacedBy placedBy = PlacedBy::Unknown;
    int birthYear = 0; ///< 0 when not known
    QList<ConsentGiven> consents;
    QString remark;
    ReadingLevel remarkLevel = ReadingLevel::Team;
    QStringList suspectedTwins; ///< ids of persons that may be the same one; decided side by side
    QStringList notTwins;       ///< ids of persons decided to be others
    QString importKey;          ///< where an import found this person, so that the same file changes nothing twice
    QDate keepUntil;            ///< a review decided to keep this record until then
    QString keepReason;
    QDate archivedOn;          ///< a review put it away on that day; invalid: archived by hand, or not
    QStringList archivedParts; ///< what it ended with it, to be restored: "<id> <state it had>"
    QString reviewedBy;        ///< who decided last
    QStringList mergedFrom;    ///< ids of records that turned out to be this person's and were taken into it
    QStringList mergedKeys;    ///< the import keys that came along with them

    static constexpr auto fields() {
        using R = Person;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("given_name", &R::givenName, FieldUse::Searchable | FieldUse::Personal),
                          field("family_name", &R::familyName, FieldUse::Searchable | FieldUse::Personal),
                          field("language", &R::language, FieldUse::Indexed),
                          field("phones", &R::phones, FieldUse::Searchable | FieldUse::Personal),
                          field("emails", &R::emails, FieldUse::Searchable | FieldUse::Personal),
                          field("address", &R::address, FieldUse::Searchable | FieldUse::Personal),
                          field("position", &R::position, FieldUse::Personal),
                          field("placed_by", &R::placedBy),
                          field("birth_year", &R::birthYear, FieldUse::Personal),
                          field("consents", &R::consents),
                          field("remark", &R::remark, FieldUse::Sensitive),
                          field("remark_level", &R::remarkLevel),
                          field("suspected_twins", &R::suspectedTwins, FieldUse::Indexed),
                          field("not_twins", &R::notTwins),
                          field("import_key", &R::importKey, FieldUse::Indexed),
                          field("keep_until", &R::keepUntil),
                          field("keep_reason", &R::keepReason, FieldUse::Sensitive),
                          field("archived_on", &R::archivedOn),
                          field("archived_parts", &R::archivedParts),
                          field("reviewed_by", &R::reviewedBy),
                          field("merged_from", &R::mergedFrom, FieldUse::Indexed),
                          field("merged_keys", &R::mergedKeys)};
    }
    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace entraide
