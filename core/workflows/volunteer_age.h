// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "workflows/outcome.h"

#include <QDate>

#include <optional>

namespace entraide {

class Desk;

/// TooYoung with the age that the desk asks of its volunteers, when \a person cannot have reached it this year. Only
/// the year of birth is known; without one nobody is too young.
std::optional<Refusal> refusalOfAge(const Desk& desk, const Person& person, QDate today);

} // namespace entraide
