// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/place_words.h"

#include "domain/iban.h"
#include "domain/states.h"
#include "ui/words/state_words.h"

namespace entraide {

using namespace Qt::StringLiterals;

ChipState placeState(const QString& state) {
    const QString text = stateWord(EntityType::Organisation, state);
    switch (enumFromName<OrganisationState>(state).value_or(OrganisationState::Active)) {
    case OrganisationState::Active:
        return {u"state-done"_s, text, Tone::Positive};
    case OrganisationState::WaitListed:
        return {u"state-reserve"_s, text, Tone::Warning};
    case OrganisationState::Ended:
        return {u"state-cancelled"_s, text, Tone::Muted};
    }
    return {{}, text, Tone::Normal};
}

QString accountText(const QString& account) {
    const auto iban = Iban::fromText(account);
    return iban ? iban->grouped() : account;
}

} // namespace entraide
