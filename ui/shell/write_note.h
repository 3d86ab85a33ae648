// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace entraide {

class MainWindow;
struct PageContext;

/// Asks for a note about the record that the window's page shows; says so where it shows none.
void writeNote(MainWindow& window, PageContext& context);

} // namespace entraide
