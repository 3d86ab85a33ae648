// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/week_grid.h"

#include <QHash>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// What makes two rows of one site stand in the same line.
QString lineKey(const CopySite& site, const CopyRow& row) {
    const QString service = row.task.service ? QString(enumName(*row.task.service)) : QString();
    if (site.kind == SiteKind::Homes && row.task.service)
        return service;
    const LocalText& t = row.task.titles;
    return QStringList{row.hours.toString(), service, row.task.title, t.fr, t.nl, t.en, t.de}.join(u'\n');
}

} // namespace

WeekGrid weekGrid(const RosterCopy& copy) {
    WeekGrid grid;
    grid.week = copy.week;
    const QDate monday = copy.week.monday();
    for (const CopySite& site : copy.sites) {
        QHash<QString, qsizetype> known;
        const qsizetype first = grid.lines.size();
        for (const CopyRow& row : site.rows) {
            const QString key = lineKey(site, row);
            auto at = known.constFind(key);
            if (at == known.cend()) {
                const bool ownHours = site.kind == SiteKind::Homes && row.task.service;
                GridLine line{site.key, site.kind, site.name, site.address, row.task, {}, ownHours, 0, {}};
                if (ownHours)
                    line.task = {row.task.service, {}, {}};
                else
                    line.hours = row.hours;
                at = known.insert(key, grid.lines.size());
                grid.lines.append(std::move(line));
            }
            grid.lines[*at].days[static_cast<std::size_t>(monday.daysTo(row.date))].append(
                {row.state, row.briefVolunteer, row.phone, row.date, row.hours, row.source, row.volunteerId});
            ++grid.places;
            grid.empty += row.state == PlaceState::Empty ? 1 : 0;
            grid.asked += row.state == PlaceState::Asked ? 1 : 0;
        }
        std::stable_sort(grid.lines.begin() + first, grid.lines.end(), [](const GridLine& a, const GridLine& b) {
            return std::pair(a.hours.start, a.hours.end) < std::pair(b.hours.start, b.hours.end);
        });
    }
    for (GridLine& line : grid.lines) {
        for (const QList<GridPlace>& day : line.days)
            line.places = std::max(line.places, static_cast<int>(day.size()));
    }
    return grid;
}

} // namespace entraide
