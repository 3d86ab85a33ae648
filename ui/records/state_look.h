// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/common/tones.h"

#include <QString>

namespace entraide {

/// How a state is shown wherever it is: its icon and tone. The word is in ui/words.
struct StateLook {
    QString icon;
    Tone tone = Tone::Normal;
};

/// By the stable name of the state ("open"); an unknown one is plain.
StateLook stateLook(EntityType type, const QString& state);

} // namespace entraide
