// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/moves.h"

#include "storage/desk.h"
#include "workflows/volunteer_age.h"

namespace entraide {

Outcome<ChangeSet> moveOrganisation(Desk& desk, const OrganisationId& id, OrganisationState to) {
    std::optional<Refusal> refusal;
    ChangeSet changes = desk.write([&](Desk::Writer& writer) {
        auto organisation = writer.find<Organisation>(id);
        if (!organisation)
            refusal = Refusal{RefusalCode::NotHere, id.toString(), {}};
        else if (!mayMove(organisation->state, to))
            refusal = Refusal{RefusalCode::StateForbids, id.toString(), enumName(organisation->state)};
        if (refusal)
            return;
        organisation->state = to;
        writer.save(*organisation);
    });
    if (refusal)
        return *refusal;
    return changes;
}

Outcome<ChangeSet> moveVolunteer(Desk& desk, const VolunteerId& id, VolunteerState to, const Today& today) {
    std::optional<Refusal> refusal;
    ChangeSet changes = desk.write([&](Desk::Writer& writer) {
        auto volunteer = writer.find<Volunteer>(id);
        if (!volunteer)
            refusal = Refusal{RefusalCode::NotHere, id.toString(), {}};
        else if (!mayMove(volunteer->state, to))
            refusal = Refusal{RefusalCode::StateForbids, id.toString(), enumName(volunteer->state)};
        else if (to == VolunteerState::Active && !volunteer->informationNoteGiven.isValid())
            refusal = Refusal{RefusalCode::NoInformationNote, id.toString(), {}};
        if (const auto person = writer.find<Person>(volunteer ? volunteer->person : PersonId());
            !refusal && to == VolunteerState::Active && person)
            refusal = refusalOfAge(desk, *person, today.date);
        if (refusal)
            return;
        volunteer->state = to;
        writer.save(*volunteer);
    });
    if (refusal)
        return *refusal;
    return changes;
}

} // namespace entraide
