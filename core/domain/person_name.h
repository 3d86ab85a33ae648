// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

namespace entraide {

/// "Karim Benali".
QString fullName(const Person& person);
/// "Karim B.": what the team and the public see.
QString shortName(const Person& person);

} // namespace entraide
