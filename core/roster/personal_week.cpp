// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/personal_week.h"

#include "roster/sheet_code.h"

#include <QCollator>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace entraide {

namespace {

PersonalTask taskOf(const RosterEntry& entry, bool round) {
    PersonalTask task;
    task.source = entry.source;
    task.date = entry.date;
    task.hours = entry.hours;
    task.task = entry.task;
    task.firm = entry.state == PlaceState::Taken;
    task.round = round;
    if (entry.site.kind == SiteKind::Organisation) {
        task.place = entry.site.name;
        task.address = entry.site.address;
    }
    if (!task.firm) {
        // The desk's own words for it may name who is helped.
        if (entry.site.kind == SiteKind::Homes)
            task.task.title.clear();
        task.address = {{}, {}, {}, entry.site.address.postcode, entry.site.address.locality};
        return task;
    }
    if (!entry.helped.isEmpty()) {
        task.place = entry.helped.full();
        task.contactPhone = entry.helpedPhone;
        task.address = entry.helpedAt; // empty where nobody goes there
    } else {
        task.contactName = entry.site.contactName;
        task.contactPhone = entry.site.contactPhone;
    }
    if (entry.remarkLevel != ReadingLevel::Doorstep)
        task.remark = entry.remark;
    return task;
}

void number(PersonalWeek& week) {
    std::ranges::sort(week.tasks, [](const PersonalTask& a, const PersonalTask& b) {
        return std::tuple(a.date, a.hours.start, a.hours.end, a.source) <
               std::tuple(b.date, b.hours.start, b.hours.end, b.source);
    });
    QStringList lines;
    for (PersonalTask& task : week.tasks) {
        task.number = static_cast<int>(lines.size()) + 1;
        lines.append(sheetLineKey(task.number, task.source, task.date));
    }
    week.edition = sheetEdition(lines);
}

} // namespace

QList<PersonalWeek> personalWeeks(const Roster& roster, const QSet<VolunteerId>& wanted) {
    QHash<VolunteerId, PersonalWeek> found;
    const auto add = [&](const RosterEntry& entry, bool round) {
        const RosterVolunteer& who = entry.volunteer;
        if (entry.state == PlaceState::Empty || who.id.isEmpty())
            return;
        PersonalWeek& week = found[who.id];
        if (week.volunteer.isEmpty()) {
            week.volunteer = who.id;
            week.name = who.name;
            week.language = who.language;
        }
        week.tasks.append(taskOf(entry, round));
    };
    for (const SiteRoster& site : roster.sites) {
        for (const RosterRow& row : site.rows)
            add(row.entry, false);
    }
    for (const RosterEntry& entry : roster.rounds)
        add(entry, true);

    QList<PersonalWeek> weeks = found.values();
    QCollator collator(QLocale(QLocale::French, QLocale::Belgium));
    std::ranges::sort(weeks, [&](const PersonalWeek& a, const PersonalWeek& b) {
        const int order = collator.compare(a.name.family + u' ' + a.name.given, b.name.family + u' ' + b.name.given);
        return order != 0 ? order < 0 : a.volunteer.toString() < b.volunteer.toString();
    });
    // Codes are those of everybody, so that a sheet printed alone has the same as one of the pile.
    QList<VolunteerId> ids;
    for (const PersonalWeek& week : std::as_const(weeks))
        ids.append(week.volunteer);
    const QStringList codes = personCodes(ids);
    for (qsizetype i = 0; i < weeks.size(); ++i) {
        PersonalWeek& week = weeks[i];
        week.week = roster.week;
        week.deskName = roster.deskName;
        week.deskPhone = roster.deskPhone;
        week.dataAsOf = roster.dataAsOf;
        week.sheetCode = sheetCode(roster.week, codes[i]);
        number(week);
    }
    if (!wanted.isEmpty())
        weeks.removeIf([&](const PersonalWeek& week) { return !wanted.contains(week.volunteer); });
    return weeks;
}

} // namespace entraide
