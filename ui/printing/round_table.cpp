// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/round_table.h"

#include "domain/address_text.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastRowHeight = 9.5 * mm;
constexpr double roundTableCellPadding = 1.4 * mm;
constexpr double tableHeadPadding = 1.0 * mm;
constexpr double boxGap = 1 * mm;
constexpr double countBoxWidth = 10 * mm;
constexpr double countBoxHeight = 7 * mm;

bool hasAddress(StopKind kind, RosterLevel level) {
    return level != RosterLevel::Public || kind != StopKind::Dish;
}

void drawTickBox(QPainter& painter, const QRectF& cell, bool ticked) {
    constexpr double side = 4.5 * mm;
    const QRectF box(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side);
    painter.setPen(QPen(Qt::black, 0.8 * pt, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    if (ticked)
        painter.drawPolyline(QPolygonF{QPointF(box.left() + side * 0.2, box.top() + side * 0.55),
                                       QPointF(box.left() + side * 0.42, box.top() + side * 0.78),
                                       QPointF(box.left() + side * 0.82, box.top() + side * 0.24)});
}

bool hasKits(const RoundWork& work) {
    return std::ranges::any_of(work.needs, [](const NeedCount& n) { return !isMeal(n.need); });
}

} // namespace

RoundTable::RoundTable(std::shared_ptr<const SheetContext> context, const PlannedRound& round, double width)
    : m_context(std::move(context))
    , m_round(round)
    , m_width(width) {
    addColumns();
    for (qsizetype i = 0; i < m_round.stops.size(); ++i)
        addRow(i);
}

double RoundTable::headHeight() const {
    qsizetype lines = 1;
    for (const Column& column : m_columns)
        lines = std::max(lines, column.title.size());
    return static_cast<double>(lines) * m_context->type.lineHeight(Type::SmallBold) + 2 * tableHeadPadding;
}

QList<double> RoundTable::rowHeights() const {
    QList<double> heights;
    for (const Row& row : m_rows)
        heights.append(row.height);
    return heights;
}

void RoundTable::drawHead(QPainter& painter, const QRectF& area) const {
    const Typesetter& type = m_context->type;
    double x = area.left();
    horizontalLine(painter, area.left(), area.right(), area.top(), thinLine * 2);
    verticalLine(painter, area.left(), area.top(), area.bottom(), thinLine);
    for (const Column& column : m_columns) {
        const double height = static_cast<double>(column.title.size()) * type.lineHeight(Type::SmallBold);
        double y = area.bottom() - tableHeadPadding - height;
        for (const QString& line : column.title) {
            y = type.drawLines(painter, Type::SmallBold, x + roundTableCellPadding, y,
                               {type.elided(Type::SmallBold, line, column.width - roundTableCellPadding)});
        }
        x += column.width;
        verticalLine(painter, x, area.top(), area.bottom(), thinLine);
    }
    horizontalLine(painter, area.left(), area.right(), area.bottom(), thickLine);
}

void RoundTable::drawRow(QPainter& painter, const QRectF& area, qsizetype index) const {
    const Row& row = m_rows[index];
    verticalLine(painter, area.left(), area.top(), area.bottom(), thinLine);
    double x = area.left();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const QRectF cell(x, area.top(), m_columns[i].width, area.height());
        x += m_columns[i].width;
        verticalLine(painter, x, area.top(), area.bottom(), thinLine);
        if (m_columns[i].cell == Cell::Done)
            drawTickBox(painter, cell, m_round.stops[index].done);
        else if (m_columns[i].cell == Cell::Remark && isZone(index))
            drawHandedOut(painter, cell, m_round.stops[index]);
        else
            drawCell(painter, row.cells[i], cell, m_columns[i].right);
    }
    horizontalLine(painter, area.left(), area.right(), area.bottom(), thinLine);
}

void RoundTable::addColumns() {
    const PrintWords& words = m_context->words;
    // As wide as its head in each language; what that takes comes from Cell::What, whose text has lines enough.
    double taken = 0;
    const auto add = [&](Cell cell, SheetWord title, double millimetres, bool right = false) {
        double width = millimetres * mm;
        for (const QString& line : words.each(title))
            width = std::max(width, m_context->type.width(Type::SmallBold, line) + 2 * roundTableCellPadding);
        taken += width - millimetres * mm;
        m_columns.append({cell, words.each(title), width, right});
    };
    add(Cell::Number, SheetWord::Number, 8, true);
    add(Cell::Time, SheetWord::Time, 14);
    add(Cell::Place, SheetWord::Place, 50);
    add(Cell::What, SheetWord::What, 41);
    add(Cell::InOut, SheetWord::InOut, 14, true);
    add(Cell::OnBoard, SheetWord::OnBoard, 15, true);
    add(Cell::Done, SheetWord::Done, 12);
    std::ranges::find(m_columns, Cell::What, &Column::cell)->width -= taken;
    double used = 0;
    for (const Column& column : std::as_const(m_columns))
        used += column.width;
    add(Cell::Remark, SheetWord::Remark, (m_width - used) / mm);
}

void RoundTable::addLines(Text& text, Type type, const QString& words, double width, int most) const {
    if (words.isEmpty())
        return;
    for (const QString& line : m_context->type.wrap(type, words, width - 2 * roundTableCellPadding, most))
        text.append({type, line});
}

RoundTable::Text RoundTable::place(const RoundWork& work, double width) const {
    const QString name = full() ? work.name : work.shortName;
    Text text;
    addLines(text, Type::BodyBold, work.unit.isEmpty() ? name : name + u", "_s + work.unit, width, 2);
    addLines(text, Type::Body, hasAddress(work.kind, level()) ? addressLine(work.address) : localityLine(work.address),
             width, 2);
    if (full() && m_context->options.phones)
        addLines(text, Type::Small, paper::phoneText(work.phone), width, 1);
    return text;
}

RoundTable::Text RoundTable::what(const RoundWork& work, double width) const {
    const PrintWords& words = m_context->words;
    Text text;
    switch (work.kind) {
    case StopKind::Dish:
        addLines(text, Type::Body, work.contents.isEmpty() ? words.word(SheetWord::Collect) : work.contents, width, 2);
        if (!work.allergens.isEmpty())
            addLines(text, Type::Small, words.label(SheetWord::Allergens) + u' ' + words.allergens(work.allergens),
                     width, 3);
        if (!work.suits.isEmpty())
            addLines(text, Type::Small, words.label(SheetWord::Suits) + u' ' + words.suits(work.suits), width, 2);
        break;
    case StopKind::MealPickup:
        addLines(text, Type::Body, words.word(SheetWord::CollectOrder), width, 2);
        break;
    case StopKind::MealDelivery:
        addLines(text, Type::Body, words.word(SheetWord::BringOrder), width, 2);
        break;
    case StopKind::HandOut:
    case StopKind::Unknown:
        addLines(text, Type::Body, words.word(SheetWord::HandOut), width, 2);
        addLines(text, Type::Small, words.needs(work.needs), width, 3);
        break;
    }
    return text;
}

RoundTable::Text RoundTable::textOf(const PlannedStop& stop, qsizetype index, const Column& column) const {
    switch (column.cell) {
    case Cell::Number:
        return {{Type::Body, QString::number(index + 1)}};
    case Cell::Time: {
        Text text{{Type::BodyBold, clockText(stop.arrival)}};
        if (!stop.work.window.isEmpty()) // from and until on a line each: the column is narrow
            text += Text{{Type::Small, clockText(stop.work.window.start) + u'–'},
                         {Type::Small, clockText(stop.work.window.end)}};
        return text;
    }
    case Cell::Place:
        return place(stop.work, column.width);
    case Cell::What:
        return what(stop.work, column.width);
    case Cell::InOut: {
        const QString sign = stop.work.portions < 0 ? u"−"_s : u"+"_s;
        return {{Type::BodyBold, sign + QString::number(std::abs(stop.work.portions))}};
    }
    case Cell::OnBoard:
        return {{Type::Body, QString::number(stop.onBoard)}};
    case Cell::Done:
    case Cell::Remark:
        break;
    }
    return {};
}

double RoundTable::heightOf(const Text& text) const {
    double height = 0;
    for (const Line& line : text)
        height += m_context->type.lineHeight(line.type);
    return height;
}

void RoundTable::addRow(qsizetype index) {
    constexpr double around = 0.9 * mm;
    Row row;
    row.height = leastRowHeight;
    for (const Column& column : std::as_const(m_columns)) {
        row.cells.append(textOf(m_round.stops[index], index, column));
        row.height = std::max(row.height, heightOf(row.cells.last()) + 2 * around);
    }
    if (isZone(index)) {
        double boxes = boxGap;
        for (const CountBox& box : countBoxes(m_round.stops[index]))
            boxes += box.height + boxGap;
        row.height = std::max(row.height, boxes);
    }
    m_rows.append(row);
}

void RoundTable::drawCell(QPainter& painter, const Text& text, const QRectF& cell, bool right) const {
    const Typesetter& type = m_context->type;
    double y = cell.top() + (cell.height() - heightOf(text)) / 2;
    for (const Line& line : text) {
        const double x = right ? cell.right() - roundTableCellPadding - type.width(line.type, line.text)
                               : cell.left() + roundTableCellPadding;
        y = type.drawLines(painter, line.type, x, y, {line.text});
    }
}

QList<RoundTable::CountBox> RoundTable::countBoxes(const PlannedStop& stop) const {
    const double room = m_columns.last().width - countBoxWidth - 3 * roundTableCellPadding;
    QList<CountBox> boxes;
    const auto add = [&](SheetWord word, int known) {
        QStringList lines;
        for (const QString& text : m_context->words.each(word)) // each language from a line of its own
            lines += m_context->type.wrap(Type::Small, text, room, 2);
        const double high = static_cast<double>(lines.size()) * m_context->type.lineHeight(Type::Small);
        boxes.append({lines, known, std::max(high, countBoxHeight)});
    };
    add(SheetWord::HandedOut, stop.handedOut);
    if (hasKits(stop.work)) {
        int kits = 0;
        for (const NeedCount& need : stop.work.needs)
            kits += isMeal(need.need) ? 0 : need.count;
        add(SheetWord::KitsHandedOut, kits);
    }
    return boxes;
}

void RoundTable::drawHandedOut(QPainter& painter, const QRectF& cell, const PlannedStop& stop) const {
    const Typesetter& type = m_context->type;
    double y = cell.top() + boxGap;
    for (const CountBox& box : countBoxes(stop)) {
        const double high = static_cast<double>(box.words.size()) * type.lineHeight(Type::Small);
        type.drawLines(painter, Type::Small, cell.left() + roundTableCellPadding, y + (box.height - high) / 2,
                       box.words);
        const QRectF frame(cell.right() - roundTableCellPadding - countBoxWidth, y + (box.height - countBoxHeight) / 2,
                           countBoxWidth, countBoxHeight);
        painter.setPen(QPen(Qt::black, 0.8 * pt, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
        if (stop.done)
            type.drawLines(painter, Type::BodyBold, frame.left() + roundTableCellPadding,
                           frame.center().y() - type.lineHeight(Type::BodyBold) / 2, {QString::number(box.known)});
        y += box.height + boxGap;
    }
}

} // namespace entraide
