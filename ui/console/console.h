// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as a library: `entraide-cli` is this and a main().
#pragma once

#include "ui/console/output.h"
#include "ui/words/interface_language.h"

#include <QDateTime>
#include <QStringList>

namespace entraide::console {

/// True when the command draws (a PDF, a picture) and so needs a QGuiApplication; else a QCoreApplication is enough.
bool drawsSomething(const QStringList& arguments);

/// Does what \a arguments (without the program's name) say, at the moment \a wall, and gives the exit status. Needs an
/// application object; `serve` and `sync` run its event loop.
int runConsole(const QStringList& arguments, Output& out, InterfaceLanguage& language, const QDateTime& wall);

} // namespace entraide::console
