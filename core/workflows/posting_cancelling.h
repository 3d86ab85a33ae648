// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk.h"

namespace entraide {

/// Somebody does not come because the shift (\a with: its key) or the posting (its id) does not take place; they are to
/// be told. For the files of this folder.
void withdrawWith(Desk::Writer& writer, Signup& signup, const QString& reason, const QString& with);

} // namespace entraide
