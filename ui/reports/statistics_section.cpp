// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/statistics_section.h"

#include "domain/error.h"
#include "ui/common/button.h"
#include "ui/common/charts.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/printing/print_dialogs.h"
#include "ui/printing/sheet_languages.h"
#include "ui/printing/statistics_sheet.h"
#include "ui/records/choices.h"
#include "ui/records/lines_view.h"
#include "ui/reports/period_field.h"
#include "ui/words/error_words.h"
#include "ui/words/report_words.h"
#include "ui/words/time_words.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostColumns = 14; ///< of the chart
constexpr int minutesInHour = 60;

/// The columns of the table, after the row's name; the share of places that are filled stands after the places.
constexpr std::array tableMeasures{Measure::Received,      Measure::Served,         Measure::Unmet,
                                   Measure::PlacesNeeded,  Measure::PlacesFilled,   Measure::Minutes,
                                   Measure::Visits,        Measure::Signups,        Measure::VolunteersActive,
                                   Measure::VolunteersNew, Measure::MealsDelivered, Measure::PortionsHandedOut,
                                   Measure::WaitingMedian};
constexpr int shareColumn = 6; // of the table, the name included

constexpr std::array figureMeasures{Measure::Received, Measure::Served,           Measure::Unmet,
                                    Measure::Minutes,  Measure::VolunteersActive, Measure::WaitingMedian};

QStringList titles() {
    QStringList names{StatisticsSection::tr("Group")};
    for (const Measure measure : tableMeasures)
        names.append(word(measure));
    names.insert(shareColumn, StatisticsSection::tr("Places filled"));
    return names;
}

QStringList cellsOf(const StatRow& row, const QString& name) {
    QStringList cells{name};
    for (const Measure measure : tableMeasures)
        cells.append(cellText(row, measure));
    cells.insert(shareColumn, servedShareText(row));
    return cells;
}

} // namespace

StatisticsSection::StatisticsSection(PageContext& context, QWidget& page)
    : ReportSection(context, page)
    , m_period(new PeriodField(ReportPeriod::ThisYear, context.today().date, PeriodField::Grain::Months))
    , m_by(new QComboBox)
    , m_figures(new QWidget)
    , m_chart(new BarChart)
    , m_note(new QLabel) {
    m_by->addItems(choiceNames<Breakdown>());
    m_by->setAccessibleName(tr("By"));
    QList<int> numbers;
    const QStringList columns = titles();
    for (int column = 1; column < columns.size(); ++column)
        numbers.append(column);
    m_table = new LinesView({.name = tr("Statistics"),
                             .titles = columns,
                             .numbers = numbers,
                             .widths = {176},
                             .none = tr("Nothing happened in this period.")});
    m_chart->setScaleShown(true);
    m_chart->setAccessibleName(tr("Places filled and open"));
    m_chart->setMinimumHeight(160);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setObjectName(u"hiddenNote"_s);
    const auto here = [this] { return m_statistics.has_value(); };
    m_print = &addCommand(
        u"reports.printStatistics"_s,
        {tr("Print the statistics…"), tr("Prints the figures, the chart and the tables"), u"print"_s}, {},
        [this] {
            const auto print =
                reportPrint(desk(), this->context().today().now, sheetLanguages()[usualSheetLanguages()].first());
            askToPrint(*this, desk(), {.kind = "statistics"_L1, .level = "public"_L1},
                       std::make_shared<Paginator>(statisticsPages(*m_statistics, print)), tr("Statistics"),
                       [this](const QString& failure) {
                           Q_EMIT said(failure.isEmpty() ? tr("The statistics went to the printer.") : failure,
                                       failure.isEmpty() ? Tone::Positive : Tone::Danger);
                       });
        },
        here);
    Command& pdf = addCommand(
        u"reports.pdfStatistics"_s,
        {tr("Save the statistics as PDF…"), tr("Writes the statistics to a file"), u"file-out"_s}, {},
        [this] {
            askForFile(*this, tr("Save the statistics as PDF"), tr("statistics") + u".pdf"_s,
                       [this](const QString& file) { writePdf(file); });
        },
        here);
    Command& csv = addCommand(
        u"reports.csvStatistics"_s,
        {tr("Save the table as CSV…"), tr("Writes the table that is shown to a file for a spreadsheet"), u"file-out"_s},
        {},
        [this] {
            askForFile(*this, tr("Save the table as CSV"), tr("statistics") + u".csv"_s,
                       [this](const QString& file) { writeCsv(file); });
        },
        here);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    head->setSpacing(Metrics::Grid);
    head->addWidget(m_period);
    auto* by = new QLabel(tr("by", "statistics by commune, service or week"));
    by->setBuddy(m_by);
    head->addWidget(by);
    head->addWidget(m_by);
    head->addStretch(1);
    for (Command* command : {m_print, &pdf, &csv}) {
        auto* button = new ActionButton(command->action());
        button->setShortText(command == m_print ? tr("Print…") : command == &pdf ? tr("PDF…") : tr("CSV…"));
        head->addWidget(button);
    }
    auto* figures = new QHBoxLayout(m_figures);
    figures->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    figures->setSpacing(3 * Metrics::Grid);
    for (std::size_t i = 0; i <= figureMeasures.size(); ++i) {
        auto* value = new QLabel(u"–"_s);
        value->setFont(pageTitleFont(font()));
        auto* name = new QLabel;
        name->setFont(secondaryFont(font()));
        name->setForegroundRole(QPalette::PlaceholderText);
        auto* pair = new QVBoxLayout;
        pair->setSpacing(0);
        pair->addWidget(value);
        pair->addWidget(name);
        figures->addLayout(pair);
        m_labels.emplaceBack(value, name);
    }
    figures->addStretch(1);
    m_note->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    auto* chart = new QWidget;
    auto* around = new QVBoxLayout(chart);
    around->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    around->addWidget(m_chart);
    split->addWidget(chart);
    split->addWidget(m_table);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_figures);
    column->addWidget(split, 1);
    column->addWidget(m_note);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_period, &PeriodField::changed, this, &ReportSection::readAgain);
    connect(m_by, &QComboBox::currentIndexChanged, this, &StatisticsSection::showBreakdown);
}

Breakdown StatisticsSection::breakdown() const {
    return static_cast<Breakdown>(std::max(0, m_by->currentIndex()));
}

void StatisticsSection::focusFilter() {
    m_period->setFocus();
}

QAction* StatisticsSection::printAction() const {
    return &m_print->action();
}

Job* StatisticsSection::begin() {
    const ReportDays days = m_period->days();
    if (StatPeriod{days.first, days.last}.isTooLong()) {
        showTooLong();
        return nullptr;
    }
    return readOn<Statistics>(
        tr("Counting what was done"),
        [days](const Desk& desk, JobControl& control) {
            return statistics(desk, days.first, days.last, control.stopToken(), [&control](qint64 done, qint64 total) {
                control.setTotal(total);
                control.setDone(done);
            });
        },
        [this](const Statistics& result) { show(result); });
}

void StatisticsSection::show(const Statistics& result) {
    m_statistics = result;
    showFigures();
    showBreakdown();
    refreshCommands();
}

void StatisticsSection::showBreakdown() {
    if (!m_statistics)
        return;
    showTable();
    showChart();
    showNote();
}

void StatisticsSection::showTooLong() {
    m_statistics.reset();
    for (const auto& [value, name] : std::as_const(m_labels)) {
        value->setText(u"–"_s);
        value->setAccessibleName(name->text() + u": –"_s);
    }
    m_table->hide();
    m_chart->hide();
    m_note->setText(tooLongSentence());
    m_note->show();
    refreshCommands();
}

void StatisticsSection::setFigure(int place, const QString& name, const QString& value) {
    m_labels[place].first->setText(value);
    m_labels[place].second->setText(name);
    m_labels[place].first->setAccessibleName(name + u": "_s + value);
}

void StatisticsSection::showFigures() {
    int place = 0;
    for (const Measure measure : figureMeasures)
        setFigure(place++, word(measure), cellText(m_statistics->total, measure));
    setFigure(place, tr("Places filled"), servedShareText(m_statistics->total));
}

void StatisticsSection::showTable() {
    const QList<StatRow>& rows = m_statistics->by(breakdown());
    QList<PanelLine> lines;
    for (const StatRow& row : rows)
        lines.append({.cells = cellsOf(row, rowName(row, breakdown()))});
    if (!lines.isEmpty())
        lines.append({.cells = cellsOf(m_statistics->total, tr("All together")), .bold = true});
    m_table->setLines(lines);
    m_table->show();
}

void StatisticsSection::showNote() {
    QStringList sentences;
    const QList<StatRow> rows = m_statistics->by(breakdown()) + QList<StatRow>{m_statistics->total};
    if (std::ranges::any_of(rows, [](const StatRow& row) { return std::ranges::any_of(row.cells, &StatCell::hidden); }))
        sentences.append(hiddenSentence(*m_statistics));
    if (m_period->period() == ReportPeriod::Custom)
        sentences.append(wholeMonthsSentence());
    if (!std::ranges::all_of(rows, [](const StatRow& row) { return row[Measure::VolunteersActive].given; }))
        sentences.append(onePeriodSentence());
    m_note->setVisible(!sentences.isEmpty());
    m_note->setText(sentences.join(u' '));
}

void StatisticsSection::showChart() {
    const QList<StatRow>& rows = m_statistics->by(breakdown());
    // Of the weeks the last ones, else those with the most.
    QList<StatRow> shown = rows;
    if (breakdown() == Breakdown::Week) {
        shown = shown.mid(std::max<qsizetype>(0, shown.size() - mostColumns));
    } else if (shown.size() > mostColumns) {
        std::ranges::stable_sort(shown, std::greater(),
                                 [](const StatRow& row) { return row[Measure::PlacesNeeded].value; });
        shown.resize(mostColumns);
    }
    QList<ChartColumn> columns;
    for (const StatRow& row : std::as_const(shown)) {
        const StatCell& needed = row[Measure::PlacesNeeded];
        const StatCell& filled = row[Measure::PlacesFilled];
        const bool apart = !needed.hidden && !filled.hidden;
        const auto height = [](bool shown, qint64 value) {
            return shown ? static_cast<double>(std::max<qint64>(0, value)) : 0.0;
        };
        columns.append(
            {.label = breakdown() == Breakdown::Week ? dayMonthText(row.week.monday()) : rowName(row, breakdown()),
             .values = {height(apart, filled.value), height(apart, needed.value - filled.value),
                        height(!apart && !needed.hidden, needed.value)},
             .note = needed.hidden ? cellText(row, Measure::PlacesNeeded) : QString()});
    }
    QList<ChartSeries> series{{.name = tr("places filled")}, {.name = tr("places open"), .missing = true}};
    if (std::ranges::any_of(columns, [](const ChartColumn& column) { return column.values[2] > 0; })) {
        series.append({.name = tr("places, not shown apart"), .tone = Tone::Muted});
    } else {
        for (ChartColumn& column : columns)
            column.values.removeLast();
    }
    m_chart->setData(series, columns);
    m_chart->setVisible(!columns.isEmpty());
}

void StatisticsSection::writeCsv(const QString& file) {
    if (!m_statistics) // a longer period was chosen while the file was
        return;
    try {
        const qsizetype rows = m_statistics->by(breakdown()).size();
        enterExported(desk(), {.kind = "statistics"_L1, .level = "public"_L1, .format = "csv"_L1, .rows = rows});
        writeStatisticsCsv(*m_statistics, breakdown(), file);
        Q_EMIT said(tr("The table is in “%1”.").arg(QDir::toNativeSeparators(file)), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void StatisticsSection::writePdf(const QString& file) {
    if (!m_statistics)
        return;
    try {
        enterPrinted(desk(), {.kind = "statistics"_L1, .level = "public"_L1, .format = "pdf"_L1});
        writeStatisticsPdf(*m_statistics,
                           reportPrint(desk(), context().today().now, sheetLanguages()[usualSheetLanguages()].first()),
                           file);
        Q_EMIT said(tr("The statistics are in “%1”.").arg(QDir::toNativeSeparators(file)), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
