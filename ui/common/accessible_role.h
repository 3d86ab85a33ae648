// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace entraide {

/// What a widget that paints itself is to a screen reader: a slider, a chart, a picture to walk on. Qt knows only that
/// it is a widget. To be said in its constructor, before anything asks; name and description stay the widget's own.
/// GUI thread.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

/// From now on a stack of pages is a group to a screen reader, of which it says nothing. Qt calls it a layered pane,
/// and Orca tells at each step into one: "layered pane, 0 items". As often as one likes; GUI thread.
void readStacksAsGroups();

} // namespace entraide
