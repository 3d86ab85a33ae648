// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/postings/named_lines.h"

namespace entraide {

/// The questions of a posting as they are edited: the same question in French, Dutch, English and German. Who signed up
/// already answered by their order, so a new one comes last.
class QuestionsModel : public NamedLines<LocalText> {
    Q_OBJECT

public:
    using NamedLines::NamedLines;
};

} // namespace entraide
