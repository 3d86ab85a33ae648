// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/volunteer.h"

namespace entraide {

/// A time at which a volunteer is expected elsewhere.
struct Promise {
    QDate date;
    TimeRange hours;
    GeoPoint position = {}; ///< invalid: not known, or at home
    friend bool operator==(const Promise&, const Promise&) = default;
};

/// What a volunteer and somebody who asks for help have behind them.
struct PastHelp {
    AnyId party; ///< the beneficiary, or the organisation
    int times = 0;
    QDate last;
    bool fixedHelper = false; ///< an active tandem
    friend bool operator==(const PastHelp&, const PastHelp&) = default;
};

/// What matching knows of one volunteer. Filled by who reads the desk; everything that is not known stays empty.
struct VolunteerRow {
    VolunteerId id;
    bool active = false;
    QList<Service> services;
    QList<Skill> skills;
    QList<Language> languages;
    QList<Screening> screenings;
    WeekSlots availability;
    QDate availableFrom;
    QDate availableUntil;
    QList<AvailabilityException> exceptions;
    GeoPoint position;
    QString postcode;     ///< where they live
    double areaKm = 0;    ///< 0: no limit, or only the quarters
    QStringList quarters; ///< postcodes; when given, they go there and nowhere else
    int hoursPerWeek = 0; ///< 0: no limit
    int tasksPerWeek = 0; ///< 0: the desk's usual limit
    QList<AnyId> blocked; ///< beneficiaries, persons or organisations never to be paired with
    QList<PastHelp> history;
    QList<Promise> promises; ///< whatever should keep them from another task: from this week on
    QList<QDate> asks;       ///< days on which they were asked for something, of the last weeks

    friend bool operator==(const VolunteerRow&, const VolunteerRow&) = default;
};

/// The part that the two records say by themselves; history, promises and asks are left to the caller.
VolunteerRow volunteerRow(Volunteer volunteer, const Person& person);

} // namespace entraide
