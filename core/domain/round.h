// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation.h"
#include "domain/volunteer.h"

#include <algorithm>
#include <optional>

namespace entraide {

/// A stop of a round, in order.
struct Stop {
    AnyId about;     ///< a dish, a meal order (collected at its restaurant, brought to its hospital) or an organisation
    int arrival = 0; ///< minute of the day
    int portions = 0; ///< taken in (> 0) or handed out (< 0)
    bool done = false;
    std::optional<int> announced = {}; ///< minute of the day the rider said to come; none: not said
    int handedOut = 0;                 ///< portions handed out there, once done
    QList<NeedCount> needs = {};       ///< handed out there besides, once done; before that: to take along for it
    TimeRange window = {};             ///< when a zone or shelter may be come to; empty: at any time

    /// Minute of the day, after waiting for its window.
    int begins() const { return window.isEmpty() ? arrival : std::max(arrival, window.start); }

    static constexpr auto fields() {
        using R = Stop;
        return std::tuple{field("about", &R::about),         field("arrival", &R::arrival),
                          field("portions", &R::portions),   field("done", &R::done),
                          field("announced", &R::announced), field("handed_out", &R::handedOut),
                          field("needs", &R::needs),         field("window", &R::window)};
    }
    friend bool operator==(const Stop&, const Stop&) = default;
};

/// A rider's way: collections, then distribution.
struct Round {
    static constexpr EntityType entity = EntityType::Round;
    using State = RoundState;

    RoundId id;
    RoundState state = RoundState::Planned;
    QDate date;
    VolunteerId rider;
    Transport transport = Transport::Bicycle;
    int capacity = 0;       ///< portions
    int start = 0;          ///< minute of the day
    OrganisationId kitchen; ///< where it begins; empty: where the rider lives
    QList<Stop> stops;
    int portionsHandedOut = 0;

    static constexpr auto fields() {
        using R = Round;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("date", &R::date, FieldUse::Indexed),
                          field("rider", &R::rider, FieldUse::Indexed),
                          field("transport", &R::transport),
                          field("capacity", &R::capacity),
                          field("start", &R::start),
                          field("kitchen", &R::kitchen),
                          field("stops", &R::stops),
                          field("portions_handed_out", &R::portionsHandedOut)};
    }
    friend bool operator==(const Round&, const Round&) = default;
};

} // namespace entraide
