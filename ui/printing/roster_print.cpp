// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/roster_print.h"

#include "ui/printing/grid_sheet.h"
#include "ui/printing/site_sheet.h"

namespace entraide {

using namespace Qt::StringLiterals;

Paginator rosterPages(const Roster& roster, const PrintOptions& options) {
    return rosterPages(roster, options, PrintWords(options.languages));
}

Paginator rosterPages(const Roster& roster, const PrintOptions& options, PrintWords words) {
    RosterCopy copy = copyFor(roster, options.level);
    if (!options.emptyPlaces)
        copy.sites.removeIf([](const CopySite& site) { return site.emptyCount() == site.rows.size(); });
    const auto context = std::make_shared<SheetContext>(std::move(copy), options, std::move(words));
    const bool bySite = options.sheet == RosterSheet::Site && !context->copy.sites.isEmpty();
    const QPageLayout layout = Paginator::a4(bySite ? QPageLayout::Portrait : QPageLayout::Landscape);
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

void writeRosterPdf(const Roster& roster, const PrintOptions& options, const QString& file) {
    rosterPages(roster, options).writePdf(file, rosterTitle(roster));
}

} // namespace entraide
