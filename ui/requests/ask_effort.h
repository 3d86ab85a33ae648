// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/proposals.h"

#include <functional>

class QWidget;

namespace entraide {

/// Asks how long the help took and how far it was. Opens over \a parent and comes back at once; \a run gets the answer,
/// unless it was left.
void askEffort(QWidget& parent, const QString& about, const Effort& before, int agreedMinutes,
               std::function<void(const Effort&)> run);

} // namespace entraide
