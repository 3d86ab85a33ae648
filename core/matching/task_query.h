// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/request.h"

#include <optional>

namespace entraide {

/// What a task asks of a helper.
struct TaskQuery {
    Service service = Service::Shopping;
    QList<Skill> skills;             ///< all of these
    QList<Language> languages;       ///< any one of these
    std::optional<Language> spoken;  ///< what the person helped speaks best; never a condition
    QList<ScreeningKind> screenings; ///< all of these, besides what the service itself asks for; on the day of the task
    GeoPoint position;               ///< invalid: not on the map, then distance is no condition
    QString postcode;
    bool onSite = true;             ///< false: done from home (a phone call), so neither distance nor area matters
    std::optional<Occurrence> when; ///< none: the time is not a condition
    QList<AnyId> parties; ///< who is helped: the ids (beneficiary, person, organisation) that history and blocks name
    QList<VolunteerId> selves; ///< who is helped, where they are volunteers too: nobody is sent to themselves
    QList<VolunteerId> asked;  ///< who has, had or refused this very place
    QDate today;
    /// The share of a fixed time's minutes that a candidate must have; a flexible time must fit wholly.
    double leastShare = 0.75;
};

/// The query that \a request stands for at \a when. The parties are the request's own; the beneficiary's person, their
/// language and who was asked are added by the caller.
TaskQuery taskQuery(const Request& request, const std::optional<Occurrence>& when, QDate today);

/// Done at the helper's own home.
bool isRemote(Service service);

} // namespace entraide
