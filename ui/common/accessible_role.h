// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace entraide {

/// What a widget that paints itself is to a screen reader: a slider, a chart, a picture to walk on. Qt knows only that
/// it is a widget. To be said in its constructor, before anything asks; name and description stay the widget's own.
/// GUI thread.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

} // namespace entraide
