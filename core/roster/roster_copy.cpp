// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/roster_copy.h"

#include <algorithm>

namespace entraide {

namespace {

bool mayRead(ReadingLevel text, RosterLevel reader) {
    switch (text) {
    case ReadingLevel::Public:
        return true;
    case ReadingLevel::Team:
        return reader != RosterLevel::Public;
    case ReadingLevel::Doorstep:
        return false;
    }
    return false;
}

CopyRow copyRow(const RosterRow& row, RosterLevel level) {
    const RosterEntry& entry = row.entry;
    const bool coordinator = level == RosterLevel::Coordinator;
    CopyRow copy;
    copy.number = row.number;
    copy.date = entry.date;
    copy.hours = entry.hours;
    copy.task = entry.task;
    copy.state = entry.state;
    copy.source = entry.source;
    if (level == RosterLevel::Public)
        copy.task.title.clear(); // the desk's own words may name somebody
    if (entry.state != PlaceState::Empty) {
        copy.volunteerId = entry.volunteer.id;
        copy.briefVolunteer = entry.volunteer.name.brief();
        copy.volunteer = coordinator ? entry.volunteer.name.full() : copy.briefVolunteer;
        if (coordinator)
            copy.phone = entry.volunteer.phone;
    }
    if (level != RosterLevel::Public)
        copy.helped = coordinator ? entry.helped.full() : entry.helped.brief();
    if (coordinator)
        copy.helpedAt = entry.helpedAt;
    if (mayRead(entry.remarkLevel, level))
        copy.remark = entry.remark;
    return copy;
}

} // namespace

int CopySite::emptyCount() const {
    return static_cast<int>(std::ranges::count_if(rows, &CopyRow::isEmpty));
}

RosterCopy copyFor(const Roster& roster, RosterLevel level) {
    RosterCopy copy{level, roster.week, roster.deskName, {}, roster.dataAsOf, {}};
    if (level != RosterLevel::Public)
        copy.deskPhone = roster.deskPhone;
    copy.sites.reserve(roster.sites.size());
    for (const SiteRoster& site : roster.sites) {
        CopySite out{site.site.key, site.site.kind, site.site.name, site.site.address, {}, {}, site.sheetCode, {}};
        if (site.site.kind == SiteKind::Homes) {
            out.name.clear();
            out.address.street.clear();
            out.address.number.clear();
            out.address.box.clear();
        } else if (level == RosterLevel::Coordinator) {
            out.contactName = site.site.contactName;
            out.contactPhone = site.site.contactPhone;
        } else if (level == RosterLevel::Team) {
            out.contactName = site.site.contactName.section(u' ', 0, 0, QString::SectionSkipEmpty);
        }
        out.rows.reserve(site.rows.size());
        for (const RosterRow& row : site.rows)
            out.rows.append(copyRow(row, level));
        out.edition = site.edition;
        copy.sites.append(std::move(out));
    }
    return copy;
}

} // namespace entraide
