// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace entraide {

/// The label that stands beside \a field and leads to it (its buddy); null: none does.
QLabel* labelOf(const QWidget& field);

/// What a screen reader calls \a field. A field of several parts hands the keys on to one of them, and it is that part
/// which is read: so each that takes keys and says nothing of its own (no words on it, no name, no label) is called the
/// same. Called again, it renames what it named. GUI thread.
void nameField(QWidget& field, const QString& name);

/// The same with the name that it has already: its own, or that of the label beside it. For a field that makes its
/// parts before anybody names it, when it is shown.
void nameParts(QWidget& field);

} // namespace entraide
