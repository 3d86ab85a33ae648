// SPDX-License-Identifier: GPL-3.0-or-later
// What a file may hold, and what each of its columns may fill.
#pragma once

#include "domain/enum_names.h"

#include <QList>

namespace entraide {

enum class ImportKind {
    Volunteers,
    Requests,
    Signups, ///< for one posting
};

enum class ImportTarget {
    None, ///< the column is left out
    FullName,
    GivenName,
    FamilyName,
    Email,
    Phone,
    Street, ///< with number and box, or a whole address
    Number,
    Box,
    Postcode,
    Locality, ///< also "1050 Ixelles"
    PersonLanguage,
    BirthYear,
    Remark,
    // of volunteers
    Registered,
    Affiliation,
    School,
    Services,
    Skills,
    SpokenLanguages,
    Availability, ///< in words
    Monday,       ///< Monday to Sunday: one column for each day
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    Transport,
    HoursPerWeek,
    InformationNote,
    CriminalRecord,
    // of requests
    Reference,
    Received,
    RequestedBy,
    Service,
    When,
    PeopleNeeded,
    Urgency,
    ConfidentialRemark,
    Access,
    // of sign-ups
    Role,
    Shift,
    Answer, ///< to the question that is the column's header
};

/// The targets a column of such a file may have, None first, in the order a list shows them.
const QList<ImportTarget>& targetsOf(ImportKind kind);

/// Whether several columns of one file may fill it ("GSM" and "Téléphone fixe").
bool mayRepeat(ImportTarget target);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::ImportKind, "volunteers", "requests", "signups")
ENTRAIDE_ENUM_NAMES(entraide::ImportTarget, "", "full_name", "given_name", "family_name", "email", "phone", "street",
                    "number", "box", "postcode", "locality", "person_language", "birth_year", "remark", "registered",
                    "affiliation", "school", "services", "skills", "spoken_languages", "availability", "monday",
                    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "transport", "hours_per_week",
                    "information_note", "criminal_record", "reference", "received", "requested_by", "service", "when",
                    "people_needed", "urgency", "confidential_remark", "access", "role", "shift", "answer")
