// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/happened.h"

#include <QString>

#include <functional>

class QWidget;

namespace entraide {

/// Asks why a planned time did not take place, Missed or Excused, with the usual reasons to choose from. Opens over
/// \a parent and comes back at once; \a run gets what was written, perhaps nothing, unless it was left.
void askWhyNot(QWidget& parent, Happened happened, std::function<void(const QString&)> run);

/// Said where nothing was written.
QString reasonIsNeeded();

} // namespace entraide
