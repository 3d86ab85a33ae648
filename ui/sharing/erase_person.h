// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/common/tones.h"

#include <functional>

class QWidget;

namespace entraide {

struct PageContext;

/// Shows what erasing a person takes away and what stays as numbers, and asks once: what is erased is lost. Comes back
/// at once; \a say gets what happened, or why it may not be done.
void askToErase(QWidget& parent, PageContext& context, const PersonId& person,
                std::function<void(const QString& sentence, Tone tone)> say);

} // namespace entraide
