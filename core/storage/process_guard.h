// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace entraide {

/// At the start of a program that opens desks: when it crashes, its memory, with what people told, is written nowhere,
/// and other programs of the same user may not read it (Linux). Where a system refuses, the program goes on.
void keepMemoryPrivate();

} // namespace entraide
