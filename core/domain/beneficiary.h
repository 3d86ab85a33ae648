// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

namespace entraide {

/// A person who is helped. The contact person is who asks for them, when it is somebody else.
struct Beneficiary {
    static constexpr EntityType entity = EntityType::Beneficiary;
    using State = BeneficiaryState;

    BeneficiaryId id;
    BeneficiaryState state = BeneficiaryState::Active;
    PersonId person;
    QString needs;
    QString mobility;
    QString pets;
    QString access; ///< how to get in: doorstep level only
    QString contactName;
    QString contactPhone; ///< E.164
    PersonId contact;

    static constexpr auto fields() {
        using R = Beneficiary;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("person", &R::person, FieldUse::Indexed),
                          field("needs", &R::needs, FieldUse::Sensitive),
                          field("mobility", &R::mobility, FieldUse::Sensitive),
                          field("pets", &R::pets, FieldUse::Searchable),
                          field("access", &R::access, FieldUse::Sensitive),
                          field("contact_name", &R::contactName, FieldUse::Searchable | FieldUse::Personal),
                          field("contact_phone", &R::contactPhone, FieldUse::Personal),
                          field("contact", &R::contact, FieldUse::Indexed)};
    }
    friend bool operator==(const Beneficiary&, const Beneficiary&) = default;
};

} // namespace entraide
