// SPDX-License-Identifier: GPL-3.0-or-later
// What matching is told of the volunteers: their records with what they promised, whom they helped and when they were
// asked.
#pragma once

#include "domain/records.h"
#include "matching/volunteer_row.h"

#include <QHash>

#include <functional>
#include <stop_token>

namespace entraide {

class Desk;

/// Promises are known from the Monday before \a first for so long: what anybody can plan for by hand.
inline constexpr int promisedDays = 9 * 7;

/// Tasks a week for a volunteer who named no limit.
inline constexpr int usualTasksPerWeek = 4;

/// Which times keep a volunteer from another task.
enum class Promised {
    Firm,     ///< accepted
    AndAsked, ///< also those that wait for an answer, as a plan sees it
};

/// Who has more than one file as a volunteer (two desks, or an import, each made one): for each file the others. A
/// person can be in one place at a time, whatever file says so; one is made of them where people are brought together.
QHash<VolunteerId, QList<VolunteerId>> filesBeside(const Desk& desk);

/// The row of one volunteer, with what their other files promise; none when the volunteer, or the person, is not here.
std::optional<VolunteerRow> volunteerRow(const Desk& desk, const VolunteerId& id, QDate today,
                                         Promised promised = Promised::Firm);

/// The rows of all, in one pass over each table. \a owner is told which volunteer each match, visit, sign-up and tandem
/// that counts belongs to.
/// From \a manyVolunteers on a second connection reads along; what it takes to open it is then soon made up for.
/// Throws Error(Cancelled) when \a stop asks for it.
void forEachVolunteerRow(const Desk& desk, QDate today, Promised promised,
                         const std::function<void(const VolunteerRow&)>& visit,
                         const std::function<void(const AnyId&, const VolunteerId&)>& owner,
                         const std::stop_token& stop = {}, qint64 manyVolunteers = 20'000);

} // namespace entraide
