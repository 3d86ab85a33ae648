// SPDX-License-Identifier: GPL-3.0-or-later
#include "roster/roster.h"

#include "roster/sheet_code.h"

#include <QCollator>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <tuple>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// An entry with what it is sorted by, made once. Sort keys hold the order of Belgian lists (fr_BE), in which accents
/// come after letters.
struct Sortable {
    const RosterEntry* entry;
    QCollatorSortKey task;
    QCollatorSortKey name;
};

QString taskText(const RosterTask& task) {
    const QString service = task.service ? QString(enumName(*task.service)) : QString();
    return service + u' ' + task.titles.fr + task.titles.nl + task.titles.en + task.titles.de + u' ' + task.title;
}

bool earlier(const Sortable& a, const Sortable& b) {
    const auto when = [](const RosterEntry& e) { return std::tuple(e.date, e.hours.start, e.hours.end); };
    if (when(*a.entry) != when(*b.entry))
        return when(*a.entry) < when(*b.entry);
    if (const int order = a.task.compare(b.task); order != 0)
        return order < 0;
    const auto isEmpty = [](const Sortable& s) { return s.entry->state == PlaceState::Empty; };
    if (isEmpty(a) != isEmpty(b))
        return !isEmpty(a);
    if (const int order = a.name.compare(b.name); order != 0)
        return order < 0;
    return a.entry->source < b.entry->source;
}

} // namespace

QString RosterName::full() const {
    return given.isEmpty() || family.isEmpty() ? given + family : given + u' ' + family;
}

QString RosterName::brief() const {
    QString initial;
    for (qsizetype i = 0; i < family.size() && initial.isEmpty(); ++i) {
        if (family[i].isHighSurrogate() && i + 1 < family.size())
            initial = family.mid(i, 2);
        else if (family[i].isLetter())
            initial = family[i].toUpper();
    }
    if (initial.isEmpty())
        return given;
    return given.isEmpty() ? initial + u'.' : given + QChar(QChar::Nbsp) + initial + u'.';
}

int Roster::placeCount() const {
    qsizetype count = 0;
    for (const SiteRoster& site : sites)
        count += site.rows.size();
    return static_cast<int>(count);
}

int Roster::emptyCount() const {
    qsizetype count = 0;
    for (const SiteRoster& site : sites) {
        count +=
            std::ranges::count_if(site.rows, [](const RosterRow& row) { return row.entry.state == PlaceState::Empty; });
    }
    return static_cast<int>(count);
}

Roster buildRoster(const RosterHead& head, const QList<RosterEntry>& entries) {
    QCollator collator(QLocale(QLocale::French, QLocale::Belgium));
    collator.setNumericMode(true);

    QHash<QString, QList<Sortable>> bySite;
    for (const RosterEntry& entry : entries) {
        if (!head.week.contains(entry.date))
            continue;
        const RosterName& name = entry.volunteer.name;
        bySite[entry.site.key].append(
            {&entry, collator.sortKey(taskText(entry.task)), collator.sortKey(name.family + u' ' + name.given)});
    }

    Roster roster{head.week, head.deskName, head.deskPhone, head.dataAsOf, {}};
    for (QList<Sortable>& lines : bySite) {
        std::ranges::sort(lines, earlier);
        SiteRoster site{lines.first().entry->site, {}, {}};
        site.rows.reserve(lines.size());
        for (const Sortable& line : lines)
            site.rows.append({static_cast<int>(site.rows.size()) + 1, *line.entry});
        roster.sites.append(std::move(site));
    }
    std::ranges::sort(roster.sites, [&](const SiteRoster& a, const SiteRoster& b) {
        if (a.site.kind != b.site.kind)
            return a.site.kind == SiteKind::Organisation;
        const int order = collator.compare(a.site.name, b.site.name);
        return order != 0 ? order < 0 : a.site.key < b.site.key;
    });

    QList<RosterSite> sites;
    for (const SiteRoster& site : std::as_const(roster.sites))
        sites.append(site.site);
    const QStringList codes = siteCodes(sites);
    for (qsizetype i = 0; i < roster.sites.size(); ++i) {
        SiteRoster& site = roster.sites[i];
        site.sheetCode = sheetCode(head.week, codes[i]);
        QStringList lines;
        for (const RosterRow& row : std::as_const(site.rows))
            lines.append(sheetLineKey(row.number, row.entry.source, row.entry.date));
        site.edition = sheetEdition(lines);
    }
    return roster;
}

Roster onlySites(const Roster& roster, const QSet<QString>& keys) {
    Roster result = roster;
    result.sites.removeIf([&](const SiteRoster& site) { return !keys.contains(site.site.key); });
    return result;
}

} // namespace entraide
