// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/grid_sheet.h"

#include "domain/address_text.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double taskWidth = 54 * mm;
constexpr double gridSheetCellPadding = 1.5 * mm;
constexpr double cellAround = 1.0 * mm;
constexpr double gridSheetHeadTableGap = 3 * mm;
constexpr double tableHeadHeight = 7 * mm;
/// A line with more places in a day goes on in another row, so that a row always fits on a page.
constexpr int mostPlaces = 18;

} // namespace

GridSheet::GridSheet(std::shared_ptr<const SheetContext> context, double width)
    : m_context(std::move(context))
    , m_taskWidth(taskWidth)
    , m_dayWidth((width - taskWidth) / 7)
    , m_grid(weekGrid(m_context->copy))
    , m_box(*m_context)
    , m_foot(*m_context, width, {}, [&] {
        QStringList legend;
        if (m_context->options.emptyPlaces && m_grid.empty > 0)
            legend.append(u"………… = "_s + m_context->words.word(SheetWord::ToFill));
        if (m_grid.asked > 0)
            legend.append(m_context->words.word(SheetWord::AskedMark));
        return legend.join(u"   ·   "_s);
    }()) {
    addRows();
}

GridSheet::~GridSheet() = default;

QList<GridSheet::Line> GridSheet::placeLines(const GridLine& line, const GridPlace& place) const {
    const double room = m_dayWidth - 2 * gridSheetCellPadding;
    const bool ownTime = line.ownHours && !place.hours.isEmpty();
    const QString time = ownTime ? clockText(place.hours.start) + QChar(QChar::Nbsp) : QString();
    if (place.state == PlaceState::Empty)
        return m_context->options.emptyPlaces ? QList<Line>{{Type::Small, time, true}} : QList<Line>{};
    const QString mark = place.state == PlaceState::Asked ? QString(QChar::Nbsp) + u'?' : QString();
    QList<Line> lines{{Type::Small, m_context->type.elided(Type::Small, time + place.name + mark, room), false}};
    if (m_context->options.phones && !place.phone.isEmpty())
        lines.append({Type::Small, m_context->type.elided(Type::Small, paper::phoneText(place.phone), room), false});
    return lines;
}

GridSheet::Row GridSheet::rowOf(const GridLine& line, int firstPlace, int places, bool continued) const {
    const PrintWords& words = m_context->words;
    const double room = m_taskWidth - 2 * gridSheetCellPadding;
    Row row;
    QString task = words.task(line.task);
    if (continued)
        task += u" ("_s + words.word(SheetWord::Continued) + u')';
    constexpr int mostLines = 3;
    for (const QString& text : m_context->type.wrap(Type::SmallBold, task, room, mostLines))
        row.task.append({Type::SmallBold, text, false});
    const QString site = line.siteKind == SiteKind::Homes
                             ? words.word(SheetWord::AtHome) + u", "_s + localityLine(line.siteAddress)
                             : line.siteName;
    for (const QString& text : m_context->type.wrap(Type::Small, site, room, 2))
        row.task.append({Type::Small, text, false});
    if (!line.hours.isEmpty())
        row.task.append({Type::Small, paper::hoursText(line.hours), false});
    row.height = heightOf(row.task);
    for (std::size_t day = 0; day < row.days.size(); ++day) {
        const QList<GridPlace>& all = line.days[day];
        for (const GridPlace& place : all.mid(firstPlace, places))
            row.days[day] += placeLines(line, place);
        row.height = std::max(row.height, heightOf(row.days[day]));
    }
    row.height += 2 * cellAround;
    return row;
}

void GridSheet::addRows() {
    QString site;
    int group = 0;
    for (const GridLine& line : std::as_const(m_grid.lines)) {
        const bool startsSite = m_rows.isEmpty() || line.siteKey != site;
        site = line.siteKey;
        group += startsSite ? 1 : 0;
        for (int first = 0; first < line.places; first += mostPlaces) {
            Row row = rowOf(line, first, mostPlaces, first > 0);
            const bool blank = std::ranges::all_of(row.days, [](const QList<Line>& day) { return day.isEmpty(); });
            if (blank)
                continue; // only places that are not to be printed
            row.group = group;
            row.startsSite = startsSite && first == 0;
            m_rows.append(std::move(row));
        }
    }
}

double GridSheet::heightOf(const QList<Line>& lines) const {
    return static_cast<double>(lines.size()) * m_context->type.lineHeight(Type::Small);
}

SectionMeasure GridSheet::measure() const {
    const Typesetter& type = m_context->type;
    SectionMeasure result;
    result.firstHead =
        std::max(type.lineHeight(Type::Title) + type.lineHeight(Type::Body), m_box.height()) + gridSheetHeadTableGap;
    result.nextHead = result.firstHead;
    result.tableHead = tableHeadHeight;
    result.foot = m_foot.height();
    result.tail = m_rows.isEmpty() ? 12 * mm : 0;
    for (const Row& row : m_rows)
        result.rows.append({row.height, row.group});
    return result;
}

void GridSheet::drawHead(QPainter& painter, const QRectF& area, bool continued) const {
    const Typesetter& type = m_context->type;
    const PrintWords& words = m_context->words;
    m_box.draw(painter, area.right(), area.top());
    const double room = area.width() - m_box.width() - 4 * mm;
    const IsoWeek week = m_context->copy.week;
    QString title = words.word(SheetWord::Week) + u" %1, "_s.arg(week.week) + weekDates(week);
    if (continued)
        title += u" ("_s + words.word(SheetWord::Continued) + u')';
    const double y =
        type.drawLines(painter, Type::Title, area.left(), area.top(), {type.elided(Type::Title, title, room)});
    QString count = m_context->copy.deskName + u" · %1 "_s.arg(m_grid.places) + words.places(m_grid.places);
    if (m_grid.empty > 0)
        count += u", %1 "_s.arg(m_grid.empty) + words.word(SheetWord::ToFill);
    type.drawLines(painter, Type::Body, area.left(), y, {type.elided(Type::Body, count, room)});
}

void GridSheet::drawTableHead(QPainter& painter, const QRectF& area) const {
    const Typesetter& type = m_context->type;
    const double top = area.top() + (area.height() - type.lineHeight(Type::SmallBold)) / 2;
    horizontalLine(painter, area.left(), area.right(), area.top(), thinLine * 2);
    verticalLine(painter, area.left(), area.top(), area.bottom(), thinLine);
    type.drawLines(painter, Type::SmallBold, area.left() + gridSheetCellPadding, top, {m_context->words.word(SheetWord::Task)});
    double x = area.left() + m_taskWidth;
    for (int day = 0; day < 7; ++day) {
        verticalLine(painter, x, area.top(), area.bottom(), thinLine);
        const QDate date = m_context->copy.week.monday().addDays(day);
        const QString text = m_context->words.dayName(date) + u' ' + paper::dayMonth(date);
        type.drawLines(painter, Type::SmallBold, x + gridSheetCellPadding, top, {text});
        x += m_dayWidth;
    }
    verticalLine(painter, x, area.top(), area.bottom(), thinLine);
    horizontalLine(painter, area.left(), area.right(), area.bottom(), thickLine);
}

void GridSheet::drawCell(QPainter& painter, const QList<Line>& lines, const QRectF& cell) const {
    const Typesetter& type = m_context->type;
    double y = cell.top() + cellAround;
    for (const Line& line : lines) {
        if (line.toFill) {
            const double from = cell.left() + gridSheetCellPadding + type.width(line.type, line.text);
            writingLine(painter, from, cell.right() - gridSheetCellPadding, y + type.lineHeight(line.type) - 0.7 * mm);
        }
        y = type.drawLines(painter, line.type, cell.left() + gridSheetCellPadding, y, {line.text});
    }
}

void GridSheet::drawRow(QPainter& painter, const QRectF& area, qsizetype index, RowPlace place) const {
    const Row& row = m_rows[index];
    verticalLine(painter, area.left(), area.top(), area.bottom(), thinLine);
    drawCell(painter, row.task, {area.left(), area.top(), m_taskWidth, area.height()});
    double x = area.left() + m_taskWidth;
    for (const QList<Line>& day : row.days) {
        verticalLine(painter, x, area.top(), area.bottom(), thinLine);
        drawCell(painter, day, {x, area.top(), m_dayWidth, area.height()});
        x += m_dayWidth;
    }
    verticalLine(painter, x, area.top(), area.bottom(), thinLine);
    const bool siteEnds = index + 1 < m_rows.size() && m_rows[index + 1].startsSite && !place.lastOnPage;
    horizontalLine(painter, area.left(), area.right(), area.bottom(), siteEnds ? thickLine : thinLine);
}

void GridSheet::drawTail(QPainter& painter, const QRectF& area) const {
    if (m_rows.isEmpty()) {
        m_context->type.drawLines(painter, Type::Body, area.left(), area.top() + 4 * mm,
                                  {m_context->words.word(SheetWord::NothingPlanned)});
    }
}

void GridSheet::drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const {
    m_foot.draw(painter, area, page, pages);
}

void GridSheet::drawBackground(QPainter& painter, const QRectF& area) const {
    drawSampleMark(painter, area, *m_context);
}

} // namespace entraide
