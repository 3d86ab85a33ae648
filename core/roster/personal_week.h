// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/roster.h"

#include <QSet>

namespace entraide {

/// One time of a volunteer's week.
struct PersonalTask {
    int number = 0; ///< counted from 1 on the sheet: what is typed when it comes back
    AnyId source;   ///< the match, visit, sign-up or round
    QDate date;
    TimeRange hours; ///< empty: still to be agreed
    RosterTask task;
    bool firm = true;     ///< false: asked, and not answered yet
    bool round = false;   ///< `task` says nothing then
    QString place;        ///< the organisation, or who is helped
    Address address;      ///< of what is not firm: postcode and locality alone
    QString contactName;  ///< on site, where it is somebody else
    QString contactPhone; ///< E.164
    QString remark;

    friend bool operator==(const PersonalTask&, const PersonalTask&) = default;
};

/// What one volunteer may know of a week: the own tasks with where and whom to call, once they are agreed; of what was
/// only asked the day, the task and the quarter. Nobody else's name, no remark of the doorstep level. For the person
/// and whoever coordinates.
struct PersonalWeek {
    IsoWeek week;
    QString deskName;
    QString deskPhone; ///< E.164
    QDateTime dataAsOf;
    VolunteerId volunteer;
    RosterName name;
    std::optional<Language> language;
    QString sheetCode; ///< "2026-12-P7K3F9Q"
    QString edition;
    QList<PersonalTask> tasks; ///< in order of time

    QString printedCode() const { return edition.isEmpty() ? sheetCode : sheetCode + u'-' + edition; }
    friend bool operator==(const PersonalWeek&, const PersonalWeek&) = default;
};

/// Everybody of \a roster who has something to do or was asked to, by family name; only \a wanted where any are named.
QList<PersonalWeek> personalWeeks(const Roster& roster, const QSet<VolunteerId>& wanted = {});

} // namespace entraide
