// SPDX-License-Identifier: GPL-3.0-or-later
// What matching is asked: a request's time, or a role in a posting's shift, with what the desk knows besides.
#pragma once

#include "domain/records.h"
#include "matching/task_query.h"

namespace entraide {

class Desk;
class Names;

/// For \a request at \a when: with the place of whoever is helped, the language they speak, and who was asked already
/// for that very time among \a matches.
TaskQuery queryFor(Names& names, const Request& request, const QList<Match>& matches,
                   const std::optional<Occurrence>& when, QDate today);

/// For one role in one shift; none when the posting has no such shift.
std::optional<TaskQuery> queryFor(const Desk& desk, Names& names, const Posting& posting, const QString& shift,
                                  const QString& role, QDate today);

} // namespace entraide
