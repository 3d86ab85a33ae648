// SPDX-License-Identifier: GPL-3.0-or-later
// The English of what a sheet says by itself, which is what it is translated from; for PrintWords alone.
#pragma once

#include "ui/printing/print_words.h"

namespace entraide {

/// What is looked up in the translations; the comment tells apart what English says in one word.
struct SheetWordSource {
    SheetWordSource(const char* text, const char* about = nullptr)
        : source(text)
        , comment(about) {}
    const char* source;
    const char* comment;
};

SheetWordSource sourceOf(SheetWord word);

} // namespace entraide
