// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a posting as they are said on this page.
#pragma once

#include "domain/records.h"

namespace entraide {

/// "12 / 14"; only "12" where the number of places has no limit.
QString takenText(int taken, int needed);
/// The role's name in the reader's language; "(no role)" for a posting without roles.
QString roleText(const Posting& posting, const QString& role);
/// "Wed 18/03, 10:00–11:30"; "at any time" for a posting without shifts.
QString shiftText(const Posting& posting, const QString& shift);
/// Null when the posting has no such shift (any more).
const Shift* shiftOf(const Posting& posting, const QString& key);
/// The posting's title, or that it has none yet.
QString titleOf(const Posting& posting);
/// Who is asked for there and under which number, as it is told on confirmation: "Sophie Laurent, 02 555 01 40".
QString contactText(const Posting& posting);
/// "Rue Jean Paquot 63, 1050 Ixelles" of the posting itself or else of its organisation.
QString whereText(const Posting& posting, const std::optional<Organisation>& host);

} // namespace entraide
