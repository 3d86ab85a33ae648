// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/week_places_view.h"

#include "ui/common/button.h"
#include "ui/common/charts.h"
#include "ui/common/metrics.h"
#include "ui/words/time_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeight = 240;

} // namespace

WeekPlacesView::WeekPlacesView(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_sum(new QLabel)
    , m_toggle(makeIconButton(u"list"_s, tr("Show the places as a table")))
    , m_stack(new QStackedWidget)
    , m_chart(new BarChart)
    , m_table(new QTableWidget(7, 3)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(boldFont(font()));
    m_sum->setForegroundRole(QPalette::PlaceholderText);
    m_toggle->setCheckable(true);
    m_toggle->setObjectName(u"placesAsTable"_s);
    m_chart->setAccessibleName(tr("Places of the week"));
    m_table->setAccessibleName(tr("Places of the week"));
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Filled"), tr("To fill")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight(fontMetrics(), true));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_sum);
    head->addWidget(m_toggle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    column->setSpacing(Metrics::HalfGrid);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool table) {
        m_stack->setCurrentIndex(table ? 1 : 0);
        Q_EMIT tableToggled(table);
    });
    setMaximumHeight(mostHeight);
}

bool WeekPlacesView::isTableShown() const {
    return m_toggle->isChecked();
}

void WeekPlacesView::setTableShown(bool shown) {
    m_toggle->setChecked(shown);
}

void WeekPlacesView::showDays(const QList<DayPlaces>& days, QDate today) {
    const QLocale numbers;
    int needed = 0;
    int filled = 0;
    QList<ChartColumn> columns;
    m_table->setRowCount(static_cast<int>(days.size()));
    for (int row = 0; row < days.size(); ++row) {
        const DayPlaces& day = days[row];
        const int open = std::max(0, day.needed - day.filled);
        needed += day.needed;
        filled += day.filled;
        columns.append({.label = weekdayText(day.date.dayOfWeek()),
                        .values = {static_cast<double>(day.filled), static_cast<double>(open)},
                        .note = open > 0 ? numbers.toString(open) : QString(),
                        .emphasised = day.date == today});
        const QStringList cells{shortDayText(day.date), numbers.toString(day.filled), numbers.toString(open)};
        for (int cell = 0; cell < cells.size(); ++cell) {
            auto* item = new QTableWidgetItem(cells[cell]);
            item->setTextAlignment(cell == 0 ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignCenter);
            m_table->setItem(row, cell, item);
        }
    }
    m_title->setText(tr("Places, %1", "a week").arg(weekText(IsoWeek::of(today)).toLower()));
    m_sum->setText(tr("%1 of %2", "places filled, of places").arg(numbers.toString(filled), numbers.toString(needed)));
    m_chart->setData({{.name = tr("filled", "places")}, {.name = tr("to fill", "places"), .missing = true}}, columns);
}

} // namespace entraide
