// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/campaign_sheet.h"

#include "ui/printing/report_table.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double numberWidth = 26 * mm;

ReportTable tableOf(const CampaignSheet& sheet) {
    ReportTable table;
    table.title = sheet.title;
    table.lines = sheet.figures;
    if (!sheet.bars.isEmpty()) {
        ReportBars bars{sheet.chartTitle, {}};
        for (const CampaignSheet::Bar& bar : sheet.bars)
            bars.bars.append({bar.name, bar.share, bar.text});
        table.charts.append(bars);
    }
    for (const QString& title : sheet.columns) {
        const bool isName = table.columns.isEmpty();
        table.columns.append({isName ? QString() : title, isName ? 0 : numberWidth, !isName});
    }
    table.rows.append({{}, sheet.total, true});
    for (const CampaignSheet::Group& group : sheet.groups) {
        table.rows.append({group.heading, {}, false});
        for (const QStringList& cells : group.rows)
            table.rows.append({{}, cells, false});
    }
    table.sentence = sheet.sentence;
    return table;
}

} // namespace

Paginator campaignPages(const CampaignSheet& sheet, const ReportPrint& print) {
    const QPageLayout layout = Paginator::a4(QPageLayout::Portrait);
    std::vector<std::unique_ptr<Section>> sections;
    sections.push_back(std::make_unique<TableSection>(reportContext(print, RosterLevel::Public), tableOf(sheet),
                                                      Paginator::contentOf(layout).width()));
    return {layout, std::move(sections)};
}

void writeCampaignPdf(const CampaignSheet& sheet, const ReportPrint& print, const QString& file) {
    campaignPages(sheet, print).writePdf(file, sheet.title);
}

} // namespace entraide
