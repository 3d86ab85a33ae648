// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/volunteer_row.h"

namespace entraide {

VolunteerRow volunteerRow(const Volunteer& volunteer, const Person& person) {
    VolunteerRow row;
    row.id = volunteer.id;
    row.active = volunteer.state == VolunteerState::Active && person.state == PersonState::Active;
    row.services = volunteer.services;
    row.skills = volunteer.skills;
    row.languages = volunteer.languages;
    row.screenings = volunteer.screenings;
    row.availability = volunteer.availability;
    row.availableFrom = volunteer.availableFrom;
    row.availableUntil = volunteer.availableUntil;
    row.exceptions = volunteer.exceptions;
    row.position = person.position;
    row.postcode = person.address.postcode;
    row.areaKm = volunteer.areaKm;
    row.quarters = volunteer.quarters;
    row.hoursPerWeek = volunteer.hoursPerWeek;
    row.tasksPerWeek = volunteer.tasksPerWeek;
    for (const PersonId& blocked : volunteer.blockedPersons)
        row.blocked.append(blocked.toString());
    return row;
}

} // namespace entraide
