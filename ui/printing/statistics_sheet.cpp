// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/statistics_sheet.h"

#include "ui/printing/report_table.h"
#include "ui/words/report_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(StatisticsSheet)
};

constexpr qsizetype mostBars = 9;

constexpr std::array requestColumns{Measure::Received,      Measure::Served,       Measure::Open,
                                    Measure::Unmet,         Measure::Expired,      Measure::Cancelled,
                                    Measure::HandedOver,    Measure::PlacesNeeded, Measure::PlacesFilled,
                                    Measure::WaitingMedian, Measure::WaitingMost};
constexpr std::array hourColumns{Measure::MatchMinutes, Measure::VisitMinutes, Measure::SignupMinutes,
                                 Measure::RoundMinutes, Measure::Minutes,      Measure::CompensatedMinutes,
                                 Measure::Visits,       Measure::Signups};
constexpr std::array peopleColumns{Measure::MealsDelivered,   Measure::PortionsHandedOut, Measure::DishesCooked,
                                   Measure::VolunteersActive, Measure::VolunteersNew,     Measure::VolunteersLeft};

QString periodText(const Statistics& statistics) {
    return dateText(statistics.first) + u" – "_s + dateText(statistics.last);
}

QStringList cellsOf(const StatRow& row, const QString& name, std::span<const Measure> measures) {
    QStringList cells{name};
    for (const Measure measure : measures) {
        cells.append(cellText(row, measure));
        if (measure == Measure::PlacesFilled)
            cells.append(servedShareText(row));
    }
    return cells;
}

QString headingOf(Breakdown breakdown) {
    switch (breakdown) {
    case Breakdown::Commune:
        return Texts::tr("By commune");
    case Breakdown::Service:
        return Texts::tr("By service");
    case Breakdown::Week:
        break;
    }
    return Texts::tr("By week");
}

/// The longest bars first; what is hidden has none.
ReportBars barsOf(const Statistics& statistics, Breakdown breakdown, Measure measure) {
    ReportBars chart;
    chart.title = word(measure) + u", "_s + headingOf(breakdown).toLower();
    QList<const StatRow*> rows;
    for (const StatRow& row : statistics.by(breakdown)) {
        if (row[measure].given && !row[measure].hidden && row[measure].value > 0)
            rows.append(&row);
    }
    const auto value = [&](const StatRow* row) { return (*row)[measure].value; };
    std::ranges::stable_sort(rows, std::ranges::greater(), value);
    rows.resize(std::min(rows.size(), mostBars));
    if (rows.isEmpty())
        return chart;
    const auto most = static_cast<double>(value(rows.first()));
    for (const StatRow* row : std::as_const(rows))
        chart.bars.append({rowName(*row, breakdown), static_cast<double>(value(row)) / most, cellText(*row, measure)});
    return chart;
}

ReportTable tableOf(const Statistics& statistics, const QString& what, std::span<const Measure> measures) {
    ReportTable table;
    table.title = Texts::tr("Statistics: %1").arg(what);
    table.lines.append(periodText(statistics));
    const double width = 18 * mm;
    table.columns.append({QString(), 0, false});
    for (const Measure measure : measures) {
        table.columns.append({word(measure), measures.size() > 9 ? width : 26 * mm});
        if (measure == Measure::PlacesFilled)
            table.columns.append({Texts::tr("Share filled"), width});
    }
    table.rows.append({{}, cellsOf(statistics.total, Texts::tr("Total"), measures), true});
    for (const Breakdown breakdown : enumValues<Breakdown>()) {
        table.rows.append({headingOf(breakdown), {}, false});
        for (const StatRow& row : statistics.by(breakdown))
            table.rows.append({{}, cellsOf(row, rowName(row, breakdown), measures), false});
    }
    table.sentence = Texts::tr("“–”: not counted this way.");
    if (statistics.smallestCount > 1)
        table.sentence = hiddenSentence(statistics) + u' ' + table.sentence;
    return table;
}

} // namespace

Paginator statisticsPages(const Statistics& statistics, const ReportPrint& print) {
    const auto context = reportContext(print, RosterLevel::Public);
    const QPageLayout layout = Paginator::a4(QPageLayout::Landscape);
    const double width = Paginator::contentOf(layout).width();
    ReportTable requests = tableOf(statistics, Texts::tr("requests and places"), requestColumns);
    requests.charts = {barsOf(statistics, Breakdown::Commune, Measure::Received),
                       barsOf(statistics, Breakdown::Service, Measure::PlacesFilled),
                       barsOf(statistics, Breakdown::Service, Measure::Minutes)};
    std::vector<std::unique_ptr<Section>> sections;
    sections.push_back(std::make_unique<TableSection>(context, std::move(requests), width));
    sections.push_back(std::make_unique<TableSection>(
        context, tableOf(statistics, Texts::tr("hours and help given"), hourColumns), width));
    sections.push_back(std::make_unique<TableSection>(
        context, tableOf(statistics, Texts::tr("meals and people"), peopleColumns), width));
    return {layout, std::move(sections), PageCount::Whole};
}

void writeStatisticsPdf(const Statistics& statistics, const ReportPrint& print, const QString& file) {
    statisticsPages(statistics, print).writePdf(file, print.association + u", "_s + periodText(statistics));
}

} // namespace entraide
