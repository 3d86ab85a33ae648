// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/volunteer_age.h"

#include "domain/volunteer_age.h"
#include "workflows/desk_profile.h"

namespace entraide {

std::optional<Refusal> refusalOfAge(const Desk& desk, const Person& person, QDate today) {
    const int minimumAge = profileOf(desk).minimumAge;
    if (!isTooYoung(person.birthYear, minimumAge, today.year()))
        return std::nullopt;
    return Refusal{RefusalCode::TooYoung, person.id.toString(), QString::number(minimumAge)};
}

} // namespace entraide
