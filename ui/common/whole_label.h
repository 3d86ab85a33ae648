// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace entraide {

/// Keeps \a label, whose words wrap, as high as they need in the width that it has. Forms, dialogs and splitters give a
/// label the height of the width that it would have liked, which cuts long words in narrow places.
void keepWhole(QLabel& label);

} // namespace entraide
