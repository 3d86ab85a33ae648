// SPDX-License-Identifier: GPL-3.0-or-later
// Which of a request's times are taken care of. Pure functions over values.
#pragma once

#include "domain/records.h"

#include <QList>

namespace entraide {

/// One time of a request with who comes.
struct TimeCoverage {
    Occurrence occurrence;
    QList<Match> accepted; ///< done ones included
    QList<Match> proposed;
    int needed = 1;

    /// Places for which nobody said yes.
    int open() const { return std::max(0, needed - static_cast<int>(accepted.size())); }
    /// Places for which nobody was even asked.
    int unasked() const { return std::max(0, open() - static_cast<int>(proposed.size())); }
};

/// The times of \a request from \a first to \a last (both included), in order, each with the \a matches that stand for
/// it. A match without a date stands for every time. A flexible time is given once, with what is left of its days.
QList<TimeCoverage> coverage(const Request& request, const QList<Match>& matches, QDate first, QDate last);

/// True when \a match stands for \a occurrence.
bool standsFor(const Match& match, const Occurrence& occurrence);

/// \a time on one of its days: at \a hours, or where these are empty at some time of that day.
Occurrence settled(const Occurrence& time, QDate date, TimeRange hours);

/// What is left of \a time to a further helper. Several who help with one thing come together: when it was agreed with
/// one of them, else when one of them was asked to come.
Occurrence sharedTime(const Occurrence& time, const Request& request, const QList<Match>& matches);

/// When \a match is on \a date: its own hours, else the request's; empty where they are to be arranged.
TimeRange agreedHours(const Request& request, const Match& match, QDate date);

/// Which state the matches give a request that is open, proposed, matched or in progress; other states are kept.
/// Matched: every place of the time asked for is accepted; proposed: every place is at least asked; else open. A
/// repeating request is as its coming seven days are (or its next time, when none falls in them), and in progress once
/// one of its times was done. Done: a one-off request all of whose places are done.
RequestState stateFromMatches(const Request& request, const QList<Match>& matches, QDate today);

/// True when the request may still be worked on: open, proposed, matched or in progress.
bool isLive(RequestState state);

} // namespace entraide
