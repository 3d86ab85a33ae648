// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QList>

namespace entraide {

/// Which languages a sheet may be in: each alone, then those that share a wall in Belgium.
const QList<QList<Language>>& sheetLanguages();
/// The number, among those, of the language that the window is in.
int usualSheetLanguages();

} // namespace entraide
