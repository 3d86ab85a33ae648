// SPDX-License-Identifier: GPL-3.0-or-later
// What several pages save for other programs: contact cards and calendars.
#pragma once

#include "storage/queries.h"
#include "ui/records/file_exporter.h"
#include "workflows/clock.h"
#include "workflows/desk_calendar.h"

#include <QStringList>

namespace entraide {

/// Contact cards of volunteers or organisations. \a kind is the name of their type.
FileExport cardsExport(const QStringList& ids, QLatin1StringView kind, const Today& today);
/// The same of all that a list lets through, in its order.
FileExport cardsExport(const ListQuery& query, const Today& today);

/// The calendar of a volunteer, in their language, with what they were told.
FileExport calendarExport(const VolunteerId& volunteer, const QString& name, const Today& today);
/// The shifts of a posting.
FileExport calendarExport(const PostingId& posting, const QString& title, const Today& today);
/// What is to be at a place.
FileExport calendarExport(const OrganisationId& site, const QString& name, const Today& today);
/// A week, for the team.
FileExport calendarExport(IsoWeek week, const Today& today);

} // namespace entraide
