// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/volunteer_row.h"

#include <utility>

namespace entraide {

VolunteerRow volunteerRow(Volunteer volunteer, const Person& person) {
    VolunteerRow row;
    row.id = std::move(volunteer.id);
    row.active = volunteer.state == VolunteerState::Active && person.state == PersonState::Active;
    row.services = std::move(volunteer.services);
    row.skills = std::move(volunteer.skills);
    row.languages = std::move(volunteer.languages);
    row.screenings = std::move(volunteer.screenings);
    row.availability = volunteer.availability;
    row.availableFrom = volunteer.availableFrom;
    row.availableUntil = volunteer.availableUntil;
    row.exceptions = std::move(volunteer.exceptions);
    row.position = person.position;
    row.postcode = person.address.postcode;
    row.areaKm = volunteer.areaKm;
    row.quarters = std::move(volunteer.quarters);
    row.hoursPerWeek = volunteer.hoursPerWeek;
    row.tasksPerWeek = volunteer.tasksPerWeek;
    for (const PersonId& blocked : volunteer.blockedPersons)
        row.blocked.append(blocked.toString());
    return row;
}

} // namespace entraide
