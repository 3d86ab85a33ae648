// SPDX-License-Identifier: GPL-3.0-or-later
// When a tandem's times are: the one place that reads its cadence, for every list, roster and plan.
#pragma once

#include "domain/records.h"
#include "domain/series.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace entraide {

class Desk;

/// How far from its day of the series a visit may be.
inline constexpr int visitMarginDays = 7;

/// Whether \a tandem has times on or after \a first, by its state: of one that is only proposed none is due, of one
/// that ended, or will, those until then.
bool hasTimesSince(const Tandem& tandem, QDate first);

/// The times that the cadence gives between \a first and \a last (what it was earlier included), in order, without
/// those left out, paused or in \a holidays (when it rests then); none is after the day it ends. What was moved by hand
/// is on its own day, holiday or not.
QList<SeriesTime> tandemSeries(const Tandem& tandem, const QList<Holiday>& holidays, QDate first, QDate last);

/// The cadence that gives \a seriesDay: the present one, or an earlier one. Null: none does.
const When* cadenceOf(const Tandem& tandem, QDate seriesDay);

/// The visit that says what became of \a time; null: nothing is written.
const Visit* visitFor(const QList<Visit>& visits, const SeriesTime& time);

/// A visit, not yet saved, for \a time of \a tandem on \a date.
/// The id of the visit of one time of a series, a tandem's or a repeating match's: two desks that write it apart write
/// one, or a conflict that is seen, and never the same hours twice.
VisitId visitIdOf(const AnyId& series, QDate seriesDay);
Visit visitAt(const Tandem& tandem, const SeriesTime& time, QDate date);

/// The time on \a date for which nothing is written; of any day of a week that of its week.
std::optional<SeriesTime> unwrittenTime(const Desk& desk, const Tandem& tandem, QDate date);

QList<Holiday> holidaysOf(const Desk& desk);
/// Those with times on or after \a first, reading no more than needed.
QList<Tandem> tandemsWithTimes(const Desk& desk, QDate first);
/// Visits on or near the days from \a first to \a last, by the tandem or match whose series they are of.
QHash<AnyId, QList<Visit>> visitsAround(const Desk& desk, QDate first, QDate last);
/// Requests that a tandem takes care of: nobody else is looked for.
QSet<RequestId> carriedByTandems(const Desk& desk);

/// Whether \a visit is one time of a series, what that series is: its tandem, or its match.
inline AnyId seriesOf(const Visit& visit) {
    return visit.tandem.isEmpty() ? visit.match.toString() : visit.tandem.toString();
}

} // namespace entraide
