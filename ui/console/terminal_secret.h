// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace entraide::console {

/// Whether somebody sits at a terminal who can be asked.
bool hasTerminal();
/// Asks on the terminal itself, whatever the streams are; what is typed is not shown. None without a terminal, or where
/// nothing was typed.
std::optional<QByteArray> secretFromTerminal(const QString& question);

} // namespace entraide::console
