// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/information_note.h"

#include "storage/desk.h"

namespace entraide {

Outcome<ChangeSet> noteGiven(Desk& desk, const VolunteerId& id, const Today& today) {
    std::optional<Refusal> refusal;
    ChangeSet changes = desk.write([&](Desk::Writer& writer) {
        auto volunteer = writer.find<Volunteer>(id);
        if (!volunteer) {
            refusal = Refusal{RefusalCode::NotHere, id.toString(), {}};
            return;
        }
        if (volunteer->informationNoteGiven.isValid())
            return; // a copy; the law asks for the day before the first work
        volunteer->informationNoteGiven = today.date;
        writer.save(*volunteer);
    });
    if (refusal)
        return *refusal;
    return changes;
}

} // namespace entraide
