// SPDX-License-Identifier: GPL-3.0-or-later
// What is said around the help itself: a reminder before it, a thank-you after it, and whether all went well.
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

#include <QList>

namespace entraide {

class Desk;

/// One time that a volunteer helps, or helped.
struct Courtesy {
    MatchId match;
    RequestId request;
    VolunteerId volunteer; ///< who goes or went, a stand-in included
    QDate date;
    TimeRange hours; ///< empty: not said

    friend bool operator==(const Courtesy&, const Courtesy&) = default;
};

/// All times of one volunteer, in order: one message for each person.
struct CourtesyCall {
    VolunteerId volunteer;
    QList<Courtesy> times;

    friend bool operator==(const CourtesyCall&, const CourtesyCall&) = default;
};

/// The last day of which helpers are reminded on \a today: tomorrow, and before a weekend the Monday after it.
QDate lastReminded(QDate today);

/// Whom to remind: what was accepted and is from tomorrow until lastReminded(), without a reminder. By time.
QList<CourtesyCall> dueReminders(const Desk& desk, const Today& today);
/// Whom to thank: what took place from \a first to \a last, not thanked for yet. By time.
QList<CourtesyCall> dueThanks(const Desk& desk, QDate first, QDate last);
/// The times of one match, past or to come, that a message about it names.
CourtesyCall courtesyOf(const Desk& desk, const MatchId& match, const Today& today);

/// They were reminded, or thanked, now. All in one transaction, or none: the first refusal is returned.
Outcome<ChangeSet> markReminded(Desk& desk, const QList<MatchId>& matches, const Today& today);
Outcome<ChangeSet> markThanked(Desk& desk, const QList<MatchId>& matches, const Today& today);
QList<MatchId> matchesIn(const QList<CourtesyCall>& calls);

/// What a message to the helper, or to whom they help, may say of one time. Name, phone and address of who is helped
/// are empty unless they were told to this helper already.
struct CourtesyDetail {
    std::optional<Service> service;
    QString title; ///< the desk's own words, if any
    QDate date;
    TimeRange hours;
    QString helper;
    QString helped;
    QString phone; ///< E.164
    Address address;
    QString postcode;      ///< the quarter, always
    LocalText titles = {}; ///< of a shift that was announced: its title
};
QList<CourtesyDetail> detailsOf(const Desk& desk, const QList<Courtesy>& times);

/// Monday and Sunday of the week before that of \a today.
struct DaySpan {
    QDate first;
    QDate last;
};
DaySpan lastWeek(QDate today);

} // namespace entraide
