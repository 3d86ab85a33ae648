// SPDX-License-Identifier: GPL-3.0-or-later
// What matching is asked: a request's time, a role in a posting's shift, or a fixed helper's visit, with what the desk
// knows besides.
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

/// For one role in one shift; none when the posting has no such shift, or it is cancelled.
std::optional<TaskQuery> queryFor(const Desk& desk, Names& names, const Posting& posting, const QString& shift,
                                  const QString& role, QDate today);

/// For a visit of \a tandem, without its time: all its services' screenings, and not who helps now.
TaskQuery queryFor(Names& names, const Tandem& tandem, QDate today);

/// When a visit is; without hours it may be at any of the day.
Occurrence visitTime(QDate date, TimeRange hours);

} // namespace entraide
