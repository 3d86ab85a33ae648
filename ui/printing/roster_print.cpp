// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/roster_print.h"

#include "roster/personal_week.h"
#include "ui/printing/grid_sheet.h"
#include "ui/printing/personal_sheet.h"
#include "ui/printing/site_sheet.h"

#include <QDir>

#include <algorithm>
#include <iterator>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// A sheet without anybody's week: nothing is planned.
Paginator noPersonalPages(const Roster& roster, PrintOptions options, PrintWords words) {
    options.sheet = RosterSheet::Week;
    Roster none = roster;
    none.sites.clear();
    return rosterPages(none, options, std::move(words));
}

/// Each in the own words, which are loaded once for each language.
Paginator personalPages(const Roster& roster, const PrintOptions& options) {
    const QList<PersonalWeek> weeks = personalWeeks(roster, options.volunteers);
    if (weeks.isEmpty())
        return noPersonalPages(roster, options, PrintWords(options.languages));
    const QPageLayout layout = Paginator::paper(QPageLayout::Portrait, options.paper);
    const double width = Paginator::contentOf(layout).width();
    std::vector<std::pair<QList<Language>, std::shared_ptr<const SheetContext>>> contexts;
    std::vector<std::unique_ptr<Section>> sections;
    for (const PersonalWeek& week : weeks) {
        const QList<Language> languages = personalLanguages(week);
        auto known = std::ranges::find_if(contexts, [&](const auto& one) { return one.first == languages; });
        if (known == contexts.end()) {
            contexts.emplace_back(languages, personalContext(week, options, PrintWords(languages)));
            known = std::prev(contexts.end());
        }
        sections.push_back(std::make_unique<PersonalSheet>(known->second, week, width));
    }
    return {layout, std::move(sections)};
}

Paginator personalPages(const Roster& roster, const PrintOptions& options, PrintWords words) {
    const QList<PersonalWeek> weeks = personalWeeks(roster, options.volunteers);
    if (weeks.isEmpty())
        return noPersonalPages(roster, options, std::move(words));
    const QPageLayout layout = Paginator::paper(QPageLayout::Portrait, options.paper);
    const auto context = personalContext(weeks.first(), options, std::move(words));
    std::vector<std::unique_ptr<Section>> sections;
    for (const PersonalWeek& week : weeks)
        sections.push_back(std::make_unique<PersonalSheet>(context, week, Paginator::contentOf(layout).width()));
    return {layout, std::move(sections)};
}

} // namespace

Paginator rosterPages(const Roster& roster, const PrintOptions& options) {
    if (options.sheet == RosterSheet::Personal)
        return personalPages(roster, options);
    return rosterPages(roster, options, PrintWords(options.languages));
}

Paginator rosterPages(const Roster& roster, const PrintOptions& options, PrintWords words) {
    if (options.sheet == RosterSheet::Personal)
        return personalPages(roster, options, std::move(words));
    RosterCopy copy = copyFor(roster, options.level);
    if (!options.emptyPlaces)
        copy.sites.removeIf([](const CopySite& site) { return site.emptyCount() == site.rows.size(); });
    const auto context = std::make_shared<SheetContext>(std::move(copy), options, std::move(words));
    const bool bySite = options.sheet == RosterSheet::Site && !context->copy.sites.isEmpty();
    const QPageLayout layout = Paginator::paper(bySite ? QPageLayout::Portrait : QPageLayout::Landscape, options.paper);
    const double width = Paginator::contentOf(layout).width();
    std::vector<std::unique_ptr<Section>> sections;
    if (bySite) {
        for (qsizetype site = 0; site < context->copy.sites.size(); ++site)
            sections.push_back(std::make_unique<SiteSheet>(context, site, width));
    } else {
        sections.push_back(std::make_unique<GridSheet>(context, width));
    }
    return {layout, std::move(sections)};
}

QString rosterTitle(const Roster& roster) {
    return roster.deskName.isEmpty() ? roster.week.toString() : roster.deskName + u", "_s + roster.week.toString();
}

void writeRosterPdf(const Roster& roster, const PrintOptions& options, const QString& file, const PageProgress& told) {
    rosterPages(roster, options).writePdf(file, rosterTitle(roster), told);
}

QStringList writePersonalPdfs(const Roster& roster, const PrintOptions& options, const QString& folder,
                              const PageProgress& told) {
    const QList<PersonalWeek> weeks = personalWeeks(roster, options.volunteers);
    QStringList files;
    for (const PersonalWeek& week : weeks) {
        if (told)
            told(static_cast<int>(files.size()), static_cast<int>(weeks.size()));
        PrintOptions one = options;
        one.sheet = RosterSheet::Personal;
        one.volunteers = {week.volunteer};
        // The code, not the name: a folder's list is read by whoever stands behind.
        const QString file = QDir(folder).filePath(week.sheetCode + u".pdf"_s);
        rosterPages(roster, one).writePdf(file, week.sheetCode);
        files.append(file);
    }
    return files;
}

} // namespace entraide
