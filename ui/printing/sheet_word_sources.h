// SPDX-License-Identifier: GPL-3.0-or-later
// The English of what a sheet says by itself, which is what it is translated from; for PrintWords alone.
#pragma once

#include "ui/printing/print_words.h"

namespace entraide {

const char* sourceOf(SheetWord word);

} // namespace entraide
