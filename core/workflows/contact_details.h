// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

namespace entraide {

/// Names without needless spaces, phones as E.164 and e-mails in lower case as far as they can be read, each once.
void normalise(Person& person);

} // namespace entraide
