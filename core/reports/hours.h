// SPDX-License-Identifier: GPL-3.0-or-later
// What volunteers did in a period, from every kind of record that says so, each time once.
#pragma once

#include "domain/records.h"

#include <QList>

#include <functional>
#include <span>
#include <stop_token>

namespace entraide {

class Desk;

enum class WorkSource {
    Match,  ///< a time of a request, done
    Visit,  ///< performed or approved: of a tandem, or one time of a repeating match
    Signup, ///< attended
    Round,  ///< ridden, from its start to its last stop
    Dish,   ///< cooked at home and collected: a day, no hours
};

/// One thing a volunteer did on one day.
struct Work {
    VolunteerId volunteer;
    QDate date;
    WorkSource source = WorkSource::Match;
    AnyId id;                    ///< the match, visit, sign-up, round or dish
    AnyId about;                 ///< the request, tandem or posting; else empty
    AnyId helped;                ///< the beneficiary or organisation it was done for; else empty
    OrganisationId organisation; ///< where it was an organisation's; empty: the desk's own
    std::optional<Service> service;
    QString postcode; ///< where; may be empty
    GeoPoint position; ///< likewise; invalid: not known better than by the postcode
    int minutes = 0;
    int kilometres = 0;
    bool asPlanned = false; ///< nobody wrote how long it took: the minutes are the planned ones
    HelpRegime regime = HelpRegime::Volunteering;

    friend bool operator==(const Work&, const Work&) = default;
};

/// What one volunteer did from \a first to \a last, in order of day. Reads that volunteer's records only.
QList<Work> workOf(const Desk& desk, const VolunteerId& volunteer, QDate first, QDate last);
/// The same under all enrolments of one person.
QList<Work> workOf(const Desk& desk, const PersonId& person, QDate first, QDate last);

/// The same for everybody, by volunteer and day, in one pass over each table. What a cook did who is not enrolled as a
/// volunteer is left out. \a oneRead is told of each record. Throws Error(Cancelled) when \a stop asks for it.
QList<Work> allWork(const Desk& desk, QDate first, QDate last, const std::stop_token& stop = {},
                    const std::function<void()>& oneRead = {});
/// How many records allWork() reads, near enough for a progress bar.
qint64 recordsOfWork(const Desk& desk);

/// Sums of work of one regime.
struct WorkSum {
    int days = 0; ///< on which something was done
    int times = 0;
    int minutes = 0;
    int kilometres = 0;

    friend bool operator==(const WorkSum&, const WorkSum&) = default;
};
/// Of \a work of one volunteer; what is of another regime counts nothing.
WorkSum sumOf(std::span<const Work> work, HelpRegime regime = HelpRegime::Volunteering);

/// Part of a volunteer's work: where, and with what.
struct WorkPart {
    OrganisationId organisation; ///< empty: the desk's own
    std::optional<Service> service;
    WorkSum sum;
};
/// The volunteering in \a work of one volunteer by organisation and service, the most hours first.
QList<WorkPart> partsOf(std::span<const Work> work);

/// \a work as allWork() gives it, cut into one piece for each volunteer.
QList<std::span<const Work>> byVolunteer(std::span<const Work> work);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::WorkSource, "match", "visit", "signup", "round", "dish")
