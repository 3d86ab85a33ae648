// SPDX-License-Identifier: GPL-3.0-or-later
// What a person's consents come to. Pure.
#pragma once

#include "domain/person.h"

#include <algorithm>

namespace entraide {

/// The newest entry for \a what that stands, whatever its basis; null when there is none.
inline const ConsentGiven* standingConsent(const Person& person, Consent what) {
    const ConsentGiven* newest = nullptr;
    for (const ConsentGiven& one : person.consents) {
        if (one.what == what && !one.withdrawn.isValid() && (!newest || one.given >= newest->given))
            newest = &one;
    }
    return newest;
}

/// It was agreed to once and is not any more. Who was never asked has withdrawn nothing.
inline bool hasWithdrawn(const Person& person, Consent what) {
    const bool once = std::ranges::any_of(
        person.consents, [what](const ConsentGiven& one) { return one.what == what && one.withdrawn.isValid(); });
    return once && !standingConsent(person, what);
}

/// On what the record itself rests: agreed to, or another basis, and since when.
inline bool hasBasis(const Person& person) {
    const ConsentGiven* basis = standingConsent(person, Consent::DataKeeping);
    return basis && basis->given.isValid();
}

} // namespace entraide
