// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/statistics.h"
#include "ui/reports/report_section.h"

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;

namespace entraide {

class BarChart;
class LinesView;
class PeriodField;

/// Numbers of a period: the sums, a chart, and a table by commune, service or week. What could tell of a few people is
/// hidden, and said to be.
class StatisticsSection : public ReportSection {
    Q_OBJECT

public:
    StatisticsSection(PageContext& context, QWidget& page);

    void focusFilter() override;
    QAction* printAction() const override;
    const std::optional<Statistics>& shown() const { return m_statistics; }
    void writeCsv(const QString& file);
    void writePdf(const QString& file);

private:
    Job* begin() override;
    void show(const Statistics& statistics);
    /// Of a period that is not counted nothing is shown but why.
    void showTooLong();
    void showBreakdown();
    void showFigures();
    void showTable();
    void showChart();
    void showNote();
    void setFigure(int place, const QString& name, const QString& value);
    Breakdown breakdown() const;

    PeriodField* m_period;
    QComboBox* m_by;
    QWidget* m_figures;
    QList<std::pair<QLabel*, QLabel*>> m_labels; ///< value, name
    BarChart* m_chart;
    LinesView* m_table = nullptr;
    QLabel* m_note;
    Command* m_print = nullptr;
    std::optional<Statistics> m_statistics;
};

} // namespace entraide
