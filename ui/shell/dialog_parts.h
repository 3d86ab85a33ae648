// SPDX-License-Identifier: GPL-3.0-or-later
// What the dialogs before a window look like.
#pragma once

#include <QString>

class QDialog;
class QLabel;
class QVBoxLayout;

namespace entraide {

/// Text that wraps.
QLabel* dialogParagraph(const QString& text);
QLabel* dialogHeading(const QString& text);
/// What is wrong; in its tone also after a change of scheme.
QLabel* dialogProblem();
/// The column that everything stands in.
QVBoxLayout* dialogColumn(QDialog& dialog);

} // namespace entraide
