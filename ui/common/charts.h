// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

namespace entraide {

/// A part of every column of a chart, from the ground up.
struct ChartSeries {
    QString name = {};
    Tone tone = Tone::Accent;
    bool missing = false; ///< drawn as a dashed outline: what is not there yet
};

/// One column.
struct ChartColumn {
    QString label = {};
    QList<double> values = {}; ///< as many as there are series
    QString note = {};         ///< above the column, in the tone of danger: what is missing
    bool emphasised = false;   ///< its label is bold: today
};

/// Stacked columns with a legend below, for a handful of values that a table or list beside it also gives. Its
/// accessible description reads the values column by column.
class BarChart : public QWidget {
    Q_OBJECT

public:
    explicit BarChart(QWidget* parent = nullptr);

    void setData(const QList<ChartSeries>& series, const QList<ChartColumn>& columns);
    /// Values at the left: 0, the middle, the top. Without them the chart shows proportions only.
    void setScaleShown(bool shown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawColumn(QPainter& painter, const QRect& plot, int index, double top) const;
    void drawLegend(QPainter& painter, const QRect& place) const;
    void describe();
    [[nodiscard]] double highest() const;

    QList<ChartSeries> m_series;
    QList<ChartColumn> m_columns;
    bool m_scale = false;
};

/// One line of shares.
struct ShareRow {
    QString label = {};
    double share = 0;  ///< 0 to 1
    QString text = {}; ///< "96 %", "4 of 5"
    Tone tone = Tone::Accent;
    std::optional<double> mark = std::nullopt; ///< where it stands today, drawn as an upright line
    QString note = {};                         ///< behind the text, in the tone: "full"
};

/// Horizontal bars, one below the other: name, bar, value.
class ShareBars : public QWidget {
    Q_OBJECT

public:
    explicit ShareBars(QWidget* parent = nullptr);

    void setRows(const QList<ShareRow>& rows);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;

    QList<ShareRow> m_rows;
};

/// A top for a scale that is not less than `value` and reads well: 1, 2, 5, 10, 20, 30, 50 and so on.
[[nodiscard]] double niceTop(double value);

} // namespace entraide
