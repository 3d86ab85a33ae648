// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"

namespace entraide {

/// What somebody at a desk is there for; permissions.h says what each may see and do.
enum class Role {
    Reader,         ///< who, what, where about and when; nobody's phone, door or health
    Volunteer,      ///< their own record and their own cases
    Coordinator,    ///< all the work with people
    PrivacyOfficer, ///< answers for the data: reads everything, erases, decides what is kept; no case work
    Administrator,  ///< everything
    Partner,        ///< another association, across the exchange; never a person at the desk
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::Role, "reader", "volunteer", "coordinator", "privacy_officer", "administrator", "partner")
