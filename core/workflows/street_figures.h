// SPDX-License-Identifier: GPL-3.0-or-later
// What was cooked and handed out on the street, in numbers. There is nobody's name in them: those who eat have none
// here.
#pragma once

#include "domain/records.h"

#include <QList>

namespace entraide {

class Desk;

/// Of one zone or shelter.
struct ZoneFigures {
    OrganisationId zone;
    QString name;
    int stops = 0;               ///< times that a rider was to come
    int planned = 0;             ///< portions
    int handedOut = 0;           ///< portions
    QList<NeedCount> takenAlong; ///< on rounds that are not over yet
    QList<NeedCount> needs;      ///< handed out besides portions

    friend bool operator==(const ZoneFigures&, const ZoneFigures&) = default;
};

struct StreetFigures {
    QDate from;
    QDate to;
    QList<ZoneFigures> zones; ///< by name
    int planned = 0;          ///< portions, of all zones
    int handedOut = 0;
    QList<NeedCount> needs; ///< handed out
    int dishes = 0;         ///< offered, whatever became of them
    int portions = 0;       ///< of those
    int collected = 0;      ///< dishes
    int failed = 0;         ///< dishes
    int handedOver = 0;     ///< dishes that another chapter has
    int unplanned = 0;      ///< dishes whose day passed in no round
    int cooks = 0;          ///< different ones
    int rounds = 0;
    int leftover = 0; ///< portions taken in on rounds that are done, and not handed out

    friend bool operator==(const StreetFigures&, const StreetFigures&) = default;
};

/// What was handed out on one day, by zone, on rounds that are under way or done.
struct StreetDay {
    int rounds = 0;
    QList<ZoneFigures> zones; ///< by name

    friend bool operator==(const StreetDay&, const StreetDay&) = default;
};
StreetDay streetDay(const Desk& desk, QDate date);

/// Of the days from \a from to \a to, both included. \a today tells which days have passed.
StreetFigures streetFigures(const Desk& desk, QDate from, QDate to, QDate today);

} // namespace entraide
