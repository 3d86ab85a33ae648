// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/import_target.h"

namespace entraide {

using T = ImportTarget;

const QList<ImportTarget>& targetsOf(ImportKind kind) {
    static const QList<T> volunteers{T::None,         T::FullName,        T::GivenName,       T::FamilyName,
                                     T::Email,        T::Phone,           T::Street,          T::Number,
                                     T::Box,          T::Postcode,        T::Locality,        T::PersonLanguage,
                                     T::BirthYear,    T::Registered,      T::Affiliation,     T::School,
                                     T::Services,     T::Skills,          T::SpokenLanguages, T::Availability,
                                     T::Monday,       T::Tuesday,         T::Wednesday,       T::Thursday,
                                     T::Friday,       T::Saturday,        T::Sunday,          T::Transport,
                                     T::HoursPerWeek, T::InformationNote, T::CriminalRecord,  T::Remark};
    static const QList<T> requests{
        T::None,         T::FullName,  T::GivenName, T::FamilyName,         T::Email,    T::Phone,
        T::Street,       T::Number,    T::Box,       T::Postcode,           T::Locality, T::PersonLanguage,
        T::BirthYear,    T::Reference, T::Received,  T::RequestedBy,        T::Service,  T::When,
        T::PeopleNeeded, T::Urgency,   T::Remark,    T::ConfidentialRemark, T::Access};
    static const QList<T> signups{T::None,     T::FullName, T::GivenName,      T::FamilyName, T::Email,
                                  T::Phone,    T::Street,   T::Number,         T::Box,        T::Postcode,
                                  T::Locality, T::Received, T::PersonLanguage, T::BirthYear,  T::Role,
                                  T::Shift,    T::Answer,   T::Remark};
    switch (kind) {
    case ImportKind::Volunteers:
        return volunteers;
    case ImportKind::Signups:
        return signups;
    case ImportKind::Requests:
        break;
    }
    return requests;
}

bool mayRepeat(ImportTarget target) {
    switch (target) {
    case T::None:
    case T::Email:
    case T::Phone:
    case T::Remark:
    case T::ConfidentialRemark:
    case T::Access:
    case T::Services:
    case T::Skills:
    case T::SpokenLanguages:
    case T::Availability:
    case T::Transport:
    case T::Shift:
    case T::Answer:
        return true;
    default:
        return false;
    }
}

} // namespace entraide
