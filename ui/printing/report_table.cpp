// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/report_table.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double reportTableChartHeight = 42 * mm;
constexpr double reportTableChartGap = 8 * mm;
constexpr double cellPadding = 1.1 * mm;
constexpr double leastOpenWidth = 34 * mm;
constexpr int mostTitleLines = 3;
constexpr int mostTextLines = 6;
const QColor dark(0x60, 0x60, 0x60);
const QColor reportTableGround(0xE6, 0xE6, 0xE6);

} // namespace

std::shared_ptr<const SheetContext> reportContext(const ReportPrint& print, RosterLevel level, QDate destroyAfter) {
    RosterCopy copy;
    copy.level = level;
    copy.deskName = print.association;
    copy.dataAsOf = print.made;
    PrintOptions options;
    options.level = level;
    options.languages = {print.language};
    options.sample = print.sample;
    options.destroyAfter = destroyAfter;
    return std::make_shared<SheetContext>(std::move(copy), options, PrintWords(options.languages));
}

TableSection::TableSection(std::shared_ptr<const SheetContext> context, ReportTable table, double width,
                           const std::function<void()>& oneLaid)
    : m_context(std::move(context))
    , m_table(std::move(table))
    , m_width(width)
    , m_box(*m_context)
    , m_foot(*m_context, width, {}, m_table.sentence) {
    const Typesetter& type = m_context->type;
    setWidths();
    for (const QString& line : std::as_const(m_table.lines))
        m_lines += type.wrap(Type::Body, line, width - m_box.width() - 4 * mm, mostTextLines);
    for (const QString& line : std::as_const(m_table.tail))
        m_tail += type.wrap(Type::Body, line, width, mostTextLines);
    qsizetype titleLines = 1;
    for (const ReportColumn& column : std::as_const(m_table.columns)) {
        m_titles.append(type.wrap(Type::SmallBold, column.title, column.width - 2 * cellPadding, mostTitleLines));
        titleLines = std::max(titleLines, m_titles.last().size());
    }
    m_headHeight = static_cast<double>(titleLines) * type.lineHeight(Type::SmallBold) + 2 * cellPadding;
    int group = 0;
    for (const ReportRow& row : std::as_const(m_table.rows)) {
        if (oneLaid)
            oneLaid();
        Row laid;
        laid.group = row.heading.isEmpty() ? group : ++group;
        qsizetype lines = 1;
        for (qsizetype i = 0; row.heading.isEmpty() && i < m_table.columns.size(); ++i) {
            laid.cells.append(type.wrap(row.bold ? Type::BodyBold : Type::Body, row.cells.value(i),
                                        m_table.columns[i].width - 2 * cellPadding, m_table.mostCellLines));
            lines = std::max(lines, laid.cells.last().size());
        }
        laid.height = static_cast<double>(lines) * type.lineHeight(Type::Body) + 2 * cellPadding;
        m_rows.append(std::move(laid));
    }
}

/// No word of a head is broken where the columns without a width of their own can spare what it takes.
void TableSection::setWidths() {
    double left = m_width;
    for (const ReportColumn& column : std::as_const(m_table.columns))
        left -= column.width;
    const auto open = static_cast<double>(std::ranges::count(m_table.columns, 0.0, &ReportColumn::width));
    if (open == 0)
        return;
    for (ReportColumn& column : m_table.columns) {
        const double missing = typesetter().widestWord(Type::SmallBold, column.title) + 2 * cellPadding - column.width;
        if (column.width <= 0 || missing <= 0 || left - missing < open * leastOpenWidth)
            continue;
        column.width += missing;
        left -= missing;
    }
    for (ReportColumn& column : m_table.columns) {
        if (column.width <= 0)
            column.width = left / open;
    }
}

double TableSection::lineHeight() const {
    return m_context->type.lineHeight(Type::Body) + 2 * cellPadding;
}

void TableSection::drawCells(QPainter& painter, const QRectF& area, const QStringList& cells, bool bold) const {
    const Type face = bold ? Type::BodyBold : Type::Body;
    painter.setPen(Qt::black);
    double left = area.left();
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const ReportColumn& column = m_table.columns[i];
        const QString text = typesetter().elided(face, cells.value(i), column.width - 2 * cellPadding);
        const double x =
            column.right ? left + column.width - cellPadding - typesetter().width(face, text) : left + cellPadding;
        typesetter().drawLines(painter, face, x, area.top() + cellPadding, {text});
        left += column.width;
    }
    horizontalLine(painter, area.left(), area.right(), area.bottom(), bold ? thickLine : thinLine);
}

double TableSection::textBlockHeight() const {
    const Typesetter& type = m_context->type;
    return std::max(m_box.height(),
                    type.lineHeight(Type::Title) + static_cast<double>(m_lines.size()) * type.lineHeight(Type::Body)) +
           3 * mm;
}

SectionMeasure TableSection::measure() const {
    const Typesetter& type = m_context->type;
    SectionMeasure measure;
    measure.firstHead = textBlockHeight() + (m_table.charts.isEmpty() ? 0 : reportTableChartHeight + 3 * mm);
    measure.nextHead = type.lineHeight(Type::Heading) + 3 * mm;
    measure.tableHead = m_headHeight;
    measure.foot = m_foot.height();
    if (!m_tail.isEmpty())
        measure.tail = static_cast<double>(m_tail.size()) * type.lineHeight(Type::Body) + 3 * mm;
    for (const Row& row : m_rows)
        measure.rows.append({row.height, row.group});
    return measure;
}

void TableSection::drawHead(QPainter& painter, const QRectF& area, bool continued) const {
    const Typesetter& type = m_context->type;
    painter.setPen(Qt::black);
    if (continued) {
        type.drawLines(painter, Type::Heading, area.left(), area.top(),
                       {type.elided(Type::Heading, m_table.title, m_width)});
        return;
    }
    const double top = type.drawLines(painter, Type::Title, area.left(), area.top(),
                                      {type.elided(Type::Title, m_table.title, m_width - m_box.width() - 4 * mm)});
    type.drawLines(painter, Type::Body, area.left(), top, m_lines);
    m_box.draw(painter, area.right(), area.top());
    if (m_table.charts.isEmpty())
        return;
    const auto charts = static_cast<double>(m_table.charts.size());
    const double width = (m_width - (charts - 1) * reportTableChartGap) / charts;
    QRectF chart(area.left(), area.top() + textBlockHeight(), width, reportTableChartHeight);
    for (const ReportBars& bars : m_table.charts) {
        drawBars(painter, chart, bars);
        chart.translate(width + reportTableChartGap, 0);
    }
}

void TableSection::drawBars(QPainter& painter, const QRectF& area, const ReportBars& chart) const {
    const Typesetter& type = m_context->type;
    type.drawLines(painter, Type::BodyBold, area.left(), area.top(),
                   {type.elided(Type::BodyBold, chart.title, area.width())});
    double top = area.top() + type.lineHeight(Type::BodyBold) + 1 * mm;
    const double step = type.lineHeight(Type::Small) + 0.6 * mm;
    const double nameWidth = area.width() * 0.42;
    const double textWidth = area.width() * 0.2;
    for (const ReportBars::Bar& bar : chart.bars) {
        if (top + step > area.bottom())
            break;
        type.draw(painter, Type::Small, area.left(), top + type.baseline(Type::Small),
                  type.elided(Type::Small, bar.name, nameWidth - 1 * mm));
        QRectF whole(area.left() + nameWidth, top + step * 0.2, area.width() - nameWidth - textWidth, step * 0.55);
        painter.fillRect(whole, reportTableGround);
        whole.setWidth(whole.width() * std::clamp(bar.share, 0.0, 1.0));
        painter.fillRect(whole, dark);
        type.draw(painter, Type::Small, area.right() - type.width(Type::Small, bar.text),
                  top + type.baseline(Type::Small), bar.text);
        top += step;
    }
}

void TableSection::drawTableHead(QPainter& painter, const QRectF& area) const {
    const Typesetter& type = m_context->type;
    double left = area.left();
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const ReportColumn& column = m_table.columns[i];
        double top =
            area.bottom() - cellPadding - static_cast<double>(m_titles[i].size()) * type.lineHeight(Type::SmallBold);
        for (const QString& line : m_titles[i]) {
            const double x = column.right ? left + column.width - cellPadding - type.width(Type::SmallBold, line)
                                          : left + cellPadding;
            top = type.drawLines(painter, Type::SmallBold, x, top, {line});
        }
        left += column.width;
    }
    horizontalLine(painter, area.left(), area.right(), area.bottom(), thickLine);
}

void TableSection::drawRow(QPainter& painter, const QRectF& area, qsizetype number, RowPlace) const {
    const Typesetter& type = m_context->type;
    const ReportRow& row = m_table.rows[number];
    if (!row.heading.isEmpty()) {
        painter.fillRect(area, reportTableGround);
        type.drawLines(painter, Type::BodyBold, area.left() + cellPadding, area.top() + cellPadding, {row.heading});
        return;
    }
    const Type face = row.bold ? Type::BodyBold : Type::Body;
    double left = area.left();
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        const ReportColumn& column = m_table.columns[i];
        double top = area.top() + cellPadding;
        for (const QString& line : m_rows[number].cells[i]) {
            const double x =
                column.right ? left + column.width - cellPadding - type.width(face, line) : left + cellPadding;
            top = type.drawLines(painter, face, x, top, {line});
        }
        left += column.width;
    }
    horizontalLine(painter, area.left(), area.right(), area.bottom(), row.bold ? thickLine : thinLine);
}

void TableSection::drawTail(QPainter& painter, const QRectF& area) const {
    if (!m_tail.isEmpty())
        m_context->type.drawLines(painter, Type::Body, area.left() + cellPadding, area.top() + 3 * mm, m_tail);
}

void TableSection::drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const {
    m_foot.draw(painter, area, page, pages);
}

void TableSection::drawBackground(QPainter& painter, const QRectF& area) const {
    drawSampleMark(painter, area, *m_context);
}

} // namespace entraide
