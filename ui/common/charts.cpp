// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts.h"

#include "ui/common/accessible_role.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace entraide {

namespace {

constexpr int Swatch = 11;

// A quiet column is drawn in the colour of edges; the muted text would be too dark for an area.
QColor fillOf(const Tones& t, Tone tone) {
    return tone == Tone::Muted ? t.controlEdge : t.colour(tone);
}

void drawMissing(QPainter& painter, const QRect& rect, const QColor& colour) {
    const PainterGuard guard(painter);
    QPen pen(colour, 1);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

} // namespace

double niceTop(double value) {
    if (!(value > 0)) {
        return 1;
    }
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0}) {
        if (step * power >= value * (1 - 1e-9)) {
            return step * power;
        }
    }
    return 10 * power;
}

BarChart::BarChart(QWidget* parent)
    : QWidget(parent) {
    setAccessibleRole(*this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void BarChart::setData(const QList<ChartSeries>& series, const QList<ChartColumn>& columns) {
    m_series = series;
    m_columns = columns;
    describe();
    updateGeometry();
    update();
}

void BarChart::setScaleShown(bool shown) {
    m_scale = shown;
    update();
}

void BarChart::describe() {
    const QLocale numbers = locale();
    QStringList lines;
    for (const ChartColumn& column : m_columns) {
        QStringList parts;
        for (qsizetype i = 0; i < std::min(m_series.size(), column.values.size()); ++i) {
            parts.append(u"%1 %2"_s.arg(numbers.toString(column.values.at(i), 'g', 6), m_series.at(i).name));
        }
        lines.append(u"%1: %2"_s.arg(column.label, parts.join(u", "_s)));
    }
    setAccessibleDescription(lines.join(u"; "_s));
}

double BarChart::highest() const {
    double top = 0;
    for (const ChartColumn& column : m_columns) {
        double sum = 0;
        for (const double value : column.values) {
            sum += std::max(0.0, value);
        }
        top = std::max(top, sum);
    }
    return top;
}

QSize BarChart::sizeHint() const {
    return {280, 160};
}

QSize BarChart::minimumSizeHint() const {
    const QFontMetrics small(secondaryFont(font()));
    return {static_cast<int>(m_columns.size()) * 24 + 32, 3 * small.lineSpacing() + 48};
}

void BarChart::paintEvent(QPaintEvent*) {
    if (m_columns.isEmpty()) {
        return;
    }
    QPainter painter(this);
    const Tones t = tones(palette());
    const QFont small = secondaryFont(font());
    const QFontMetrics metrics(small);
    const int line = metrics.lineSpacing();
    const double top = m_scale ? niceTop(highest()) : highest();
    const QLocale numbers = locale();
    const QString topText = numbers.toString(top, 'g', 6);
    const int scaleWidth = m_scale ? metrics.horizontalAdvance(topText) + 8 : 0;
    const bool notes =
        std::any_of(m_columns.begin(), m_columns.end(), [](const ChartColumn& c) { return !c.note.isEmpty(); });
    const int above = notes ? line + 2 : m_scale ? line / 2 : 2;
    const QRect plot(scaleWidth, above, width() - scaleWidth, std::max(8, height() - above - 2 * line - 12));

    if (m_scale) {
        for (const double part : {0.0, 0.5, 1.0}) {
            const int y = plot.bottom() - static_cast<int>(std::lround(part * (plot.height() - 1)));
            drawLine(painter, {0, y - line / 2, scaleWidth - 8, line}, numbers.toString(top * part, 'g', 6), small,
                     t.muted, Qt::AlignRight);
        }
    }
    for (int i = 0; i < m_columns.size(); ++i) {
        drawColumn(painter, plot, i, top > 0 ? top : 1);
    }
    painter.fillRect(QRect(plot.left(), plot.bottom(), plot.width(), 1), t.controlEdge);
    drawLegend(painter, {0, height() - line - 2, width(), line});
}

void BarChart::drawColumn(QPainter& painter, const QRect& plot, int index, double top) const {
    const Tones t = tones(palette());
    const ChartColumn& column = m_columns.at(index);
    const int count = static_cast<int>(m_columns.size());
    const int from = plot.left() + plot.width() * index / count;
    const int slot = plot.left() + plot.width() * (index + 1) / count - from;
    const int width = std::clamp(slot / 2, 8, 32);
    const int x = from + (slot - width) / 2;
    int y = plot.bottom();
    double below = 0;
    for (qsizetype i = 0; i < std::min(m_series.size(), column.values.size()); ++i) {
        const double value = std::max(0.0, column.values.at(i));
        if (value <= 0) {
            continue;
        }
        below += value;
        const int next = plot.bottom() - static_cast<int>(std::lround(below / top * (plot.height() - 1)));
        QRect part(x, next, width, y - next);
        if (m_series.at(i).missing) {
            part.setHeight(std::max(4, part.height() - 2)); // two pixels of air set it apart
            part.moveBottom(y - 3);
            drawMissing(painter, part, t.danger);
            y = part.top();
        } else {
            // One pixel of ground between two parts; colour is not what tells them apart.
            painter.fillRect(part.adjusted(0, 0, 0, i > 0 && part.height() > 2 ? -1 : 0),
                             fillOf(t, m_series.at(i).tone));
            y = next;
        }
    }
    const QFont small = secondaryFont(font());
    const int line = QFontMetrics(small).lineSpacing();
    if (!column.note.isEmpty()) {
        drawLine(painter, {from, y - line - 1, slot, line}, column.note, small, t.danger, Qt::AlignHCenter);
    }
    drawLine(painter, {from, plot.bottom() + 4, slot, line}, column.label, column.emphasised ? boldFont(small) : small,
             column.emphasised ? t.text : t.muted, Qt::AlignHCenter);
}

void BarChart::drawLegend(QPainter& painter, const QRect& place) const {
    const Tones t = tones(palette());
    const QFont small = secondaryFont(font());
    int x = place.left();
    for (const ChartSeries& series : m_series) {
        const QRect box(x, place.top() + (place.height() - Swatch) / 2, Swatch, Swatch);
        if (series.missing) {
            drawMissing(painter, box, t.danger);
        } else {
            painter.fillRect(box, fillOf(t, series.tone));
        }
        x = box.right() + 7;
        x += drawLine(painter, {x, place.top(), std::max(0, place.right() - x), place.height()}, series.name, small,
                      t.muted) +
             16;
    }
}

ShareBars::ShareBars(QWidget* parent)
    : QWidget(parent) {
    setAccessibleRole(*this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBars::setRows(const QList<ShareRow>& rows) {
    m_rows = rows;
    QStringList lines;
    for (const ShareRow& row : rows) {
        lines.append(u"%1: %2 %3"_s.arg(row.label, row.text, row.note).trimmed());
    }
    setAccessibleDescription(lines.join(u"; "_s));
    updateGeometry();
    update();
}

int ShareBars::rowHeight() const {
    return std::max(20, QFontMetrics(secondaryFont(font())).lineSpacing() + 3);
}

QSize ShareBars::sizeHint() const {
    return {280, static_cast<int>(m_rows.size()) * rowHeight()};
}

QSize ShareBars::minimumSizeHint() const {
    return {160, sizeHint().height()};
}

void ShareBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tones t = tones(palette());
    const QFont small = secondaryFont(font());
    const QFontMetrics metrics(small);
    int labelWidth = 0;
    int textWidth = 0;
    for (const ShareRow& row : m_rows) {
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(row.label));
        const int note = row.note.isEmpty() ? 0 : metrics.horizontalAdvance(row.note) + 4;
        textWidth = std::max(textWidth, metrics.horizontalAdvance(row.text) + note);
    }
    labelWidth = std::min(labelWidth + 2, width() * 2 / 5);
    const int left = labelWidth + 16;
    const int barWidth = std::max(24, width() - left - textWidth - 16);
    const int line = rowHeight();
    const auto visual = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    for (int i = 0; i < m_rows.size(); ++i) {
        const ShareRow& row = m_rows.at(i);
        const int y = i * line;
        drawLine(painter, visual({0, y, labelWidth, line}), row.label, small, t.text, Qt::AlignLeading,
                 layoutDirection());
        const QRect bar(left, y + (line - 8) / 2, barWidth, 8);
        painter.fillRect(visual(bar), t.track);
        QRect filled = bar;
        filled.setWidth(static_cast<int>(std::lround(barWidth * std::clamp(row.share, 0.0, 1.0))));
        painter.fillRect(visual(filled), fillOf(t, row.tone));
        if (row.mark) {
            const int x = left + static_cast<int>(std::lround(barWidth * std::clamp(*row.mark, 0.0, 1.0)));
            painter.fillRect(visual({x - 1, bar.top() - 2, 2, bar.height() + 4}), t.text);
        }
        const int noteWidth = row.note.isEmpty() ? 0 : metrics.horizontalAdvance(row.note) + 4;
        const QRect text(left + barWidth + 8, y, width() - left - barWidth - 8, line);
        drawLine(painter, visual(text.adjusted(0, 0, -noteWidth, 0)), row.text, small, t.text, Qt::AlignTrailing,
                 layoutDirection());
        if (noteWidth > 0) {
            drawLine(painter, visual(text.adjusted(text.width() - noteWidth, 0, 0, 0)), row.note, small,
                     t.colour(row.tone), Qt::AlignTrailing, layoutDirection());
        }
    }
}

} // namespace entraide
