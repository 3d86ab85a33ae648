// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/command_line.h"

#include <QCoreApplication>

namespace entraide::console {

/// Context of the command line's own sentences.
struct ConsoleWords {
    Q_DECLARE_TR_FUNCTIONS(ConsoleWords)
};

/// One line: what was wrong, and how the command is written.
QString sentenceFor(const UsageProblem& problem);
/// What `--help` prints.
QString helpText();

} // namespace entraide::console
