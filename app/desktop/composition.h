// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace entraide {

/// Wires the window program together and runs it; gives the exit status.
int runDesktop(int& argc, char** argv);

} // namespace entraide
