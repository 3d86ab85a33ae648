// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/desk_profile.h"

namespace entraide {

/// What an invented association holds of itself, with the school holidays of both communities around \a today.
DeskProfile sampleProfile(const QString& name, QDate today);

} // namespace entraide
