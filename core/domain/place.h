// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/geo_point.h"
#include "domain/json_codec.h"
#include "domain/vocabulary.h"

namespace entraide {

/// A postal address in one language. Belgian habit: "Rue X 12 bte 3 / 1050 Ixelles".
struct Address {
    QString street;
    QString number;
    QString box;
    QString postcode;
    QString locality;

    static constexpr auto fields() {
        using R = Address;
        return std::tuple{field("street", &R::street, FieldUse::Searchable | FieldUse::Personal),
                          field("number", &R::number, FieldUse::Personal), field("box", &R::box, FieldUse::Personal),
                          field("postcode", &R::postcode, FieldUse::Indexed | FieldUse::Searchable),
                          field("locality", &R::locality, FieldUse::Searchable)};
    }
    friend bool operator==(const Address&, const Address&) = default;
};

/// A text in the desk's languages; an empty one is not written yet.
struct LocalText {
    QString fr;
    QString nl;
    QString en;
    QString de;

    static constexpr auto fields() {
        using R = LocalText;
        return std::tuple{field("fr", &R::fr, FieldUse::Searchable), field("nl", &R::nl, FieldUse::Searchable),
                          field("en", &R::en, FieldUse::Searchable), field("de", &R::de, FieldUse::Searchable)};
    }
    friend bool operator==(const LocalText&, const LocalText&) = default;
};

} // namespace entraide
