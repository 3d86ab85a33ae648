// SPDX-License-Identifier: GPL-3.0-or-later
// How the groups and actions of the Today page look: icons and tones.
#pragma once

#include "ui/common/tones.h"
#include "workflows/today.h"

#include <QString>

namespace entraide {

struct GroupLook {
    QString icon;
    Tone tone = Tone::Normal;
};
GroupLook lookOf(TodayGroupKind group);

/// Name of the icon on the action's button; empty: words alone.
QString iconOf(TodayAction action);

/// The actions whose buttons stand in a line of \a group: the usual one, or all where each is as usual as the others.
QList<TodayAction> lineButtons(TodayGroupKind group, const TodayLine& line);

} // namespace entraide
