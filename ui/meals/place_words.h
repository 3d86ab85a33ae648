// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/detail_panel.h"

namespace entraide {

/// The state of an organisation by its stable name: icon, word, tone.
ChipState placeState(const QString& state);

/// An account in groups of four; what is none as it is.
QString accountText(const QString& iban);

} // namespace entraide
