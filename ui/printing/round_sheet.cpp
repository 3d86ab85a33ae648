// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/round_sheet.h"

#include "domain/address_text.h"
#include "ui/map/map_words.h"
#include "ui/map/render_map.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastRowHeight = 9.5 * mm;
constexpr double cellPadding = 1.4 * mm;
constexpr double headRuleGap = 2.2 * mm;
constexpr double headTableGap = 3.2 * mm;
constexpr double tableHeadPadding = 1.0 * mm;
constexpr double boxHeight = 10 * mm;
constexpr double mapHeight = 92 * mm;
constexpr double boxGap = 1 * mm;
constexpr double countBoxWidth = 10 * mm;
constexpr double countBoxHeight = 7 * mm;
constexpr int mostLines = 4;

bool hasAddress(StopKind kind, RosterLevel level) {
    return level != RosterLevel::Public || kind != StopKind::Dish;
}

/// The round of one rider. What the level hides is never taken over from the round.
class RoundSheet : public Section {
public:
    RoundSheet(std::shared_ptr<const SheetContext> context, const PlannedRound& round, QDate date, double width)
        : m_context(std::move(context))
        , m_round(round)
        , m_date(date)
        , m_width(width)
        , m_box(*m_context)
        , m_foot(*m_context, width, {}, {}) {
        addColumns();
        for (qsizetype i = 0; i < m_round.stops.size(); ++i)
            addRow(i);
        makeMap();
    }

    SectionMeasure measure() const override {
        const Typesetter& type = m_context->type;
        SectionMeasure result;
        const double lines = static_cast<double>(headLines().size()) * type.lineHeight(Type::Body);
        result.firstHead =
            std::max(type.lineHeight(Type::Title) + type.lineHeight(Type::BodyBold) + lines, m_box.height()) +
            headRuleGap + headTableGap;
        result.nextHead = std::max(type.lineHeight(Type::Heading) + type.lineHeight(Type::BodyBold), m_box.height()) +
                          headRuleGap + headTableGap;
        qsizetype titleLines = 1;
        for (const Column& column : m_columns)
            titleLines = std::max(titleLines, column.title.size());
        result.tableHead = static_cast<double>(titleLines) * type.lineHeight(Type::SmallBold) + 2 * tableHeadPadding;
        result.foot = m_foot.height();
        result.tail = 4 * mm + boxHeight + (m_map.routes.isEmpty() ? 0 : 4 * mm + mapHeight);
        for (const Row& row : m_rows)
            result.rows.append({row.height, 0});
        return result;
    }

    void drawHead(QPainter& painter, const QRectF& area, bool continued) const override {
        const Typesetter& type = m_context->type;
        m_box.draw(painter, area.right(), area.top());
        const double room = area.width() - m_box.width() - 4 * mm;
        double y = area.top();
        if (continued) {
            const QString mark = u" ("_s + m_context->words.word(SheetWord::Continued) + u')';
            y = type.drawLines(painter, Type::Heading, area.left(), y,
                               {type.elided(Type::Heading, title() + mark, room)});
            type.drawLines(painter, Type::BodyBold, area.left(), y, {dayLine()});
        } else {
            y = type.drawLines(painter, Type::Title, area.left(), y, {type.elided(Type::Title, title(), room)});
            y = type.drawLines(painter, Type::BodyBold, area.left(), y, {type.elided(Type::BodyBold, dayLine(), room)});
            for (const QString& line : headLines())
                y = type.drawLines(painter, Type::Body, area.left(), y, {type.elided(Type::Body, line, room)});
        }
        horizontalLine(painter, area.left(), area.right(), area.bottom() - headTableGap, 1.6 * pt);
    }

    void drawTableHead(QPainter& painter, const QRectF& area) const override {
        const Typesetter& type = m_context->type;
        double x = area.left();
        horizontalLine(painter, area.left(), area.right(), area.top(), thinLine * 2);
        verticalLine(painter, area.left(), area.top(), area.bottom(), thinLine);
        for (const Column& column : m_columns) {
            const double height = static_cast<double>(column.title.size()) * type.lineHeight(Type::SmallBold);
            double y = area.bottom() - tableHeadPadding - height;
            for (const QString& line : column.title) {
                y = type.drawLines(painter, Type::SmallBold, x + cellPadding, y,
                                   {type.elided(Type::SmallBold, line, column.width - cellPadding)});
            }
            x += column.width;
            verticalLine(painter, x, area.top(), area.bottom(), thinLine);
        }
        horizontalLine(painter, area.left(), area.right(), area.bottom(), thickLine);
    }

    void drawRow(QPainter& painter, const QRectF& area, qsizetype index, RowPlace) const override {
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

    void drawTail(QPainter& painter, const QRectF& area) const override {
        const Typesetter& type = m_context->type;
        const double top = area.top() + 4 * mm;
        const QString words = m_context->words.label(SheetWord::HandedOut);
        const double middle = top + (boxHeight - type.lineHeight(Type::BodyBold)) / 2;
        type.drawLines(painter, Type::BodyBold, area.left(), middle, {words});
        const QRectF box(area.left() + type.width(Type::BodyBold, words) + 4 * mm, top, 26 * mm, boxHeight);
        painter.setPen(QPen(Qt::black, 0.8 * pt, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
        if (m_round.state == RoundState::Done)
            type.drawLines(painter, Type::BodyBold, box.left() + cellPadding, middle,
                           {QString::number(m_round.portionsHandedOut)});
        const QString remark = m_context->words.label(SheetWord::Remark);
        const double left = box.right() + 8 * mm;
        type.drawLines(painter, Type::Small, left, middle, {remark});
        writingLine(painter, left + type.width(Type::Small, remark) + 2 * mm, area.right(), box.bottom() - 1 * mm);
        if (!m_map.routes.isEmpty())
            drawMap(painter, QRectF(area.left(), box.bottom() + 4 * mm, area.width(), mapHeight));
    }

    void drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const override {
        m_foot.draw(painter, area, page, pages);
    }

    void drawBackground(QPainter& painter, const QRectF& area) const override {
        drawSampleMark(painter, area, *m_context);
    }

private:
    enum class Cell { Number, Time, Place, What, InOut, OnBoard, Done, Remark };
    struct Column {
        Cell cell;
        QStringList title;
        double width;
        bool right = false;
    };
    struct Line {
        Type type;
        QString text;
    };
    using Text = QList<Line>;
    struct Row {
        QList<Text> cells;
        double height = 0;
    };
    struct CountBox {
        QStringList words;
        int known = 0;
        double height = 0;
    };

    RosterLevel level() const { return m_context->copy.level; }
    bool full() const { return level() == RosterLevel::Coordinator; }

    QString title() const {
        const QString rider = full() ? m_round.rider.name : m_round.rider.shortName;
        const QString word = m_context->words.word(SheetWord::Round);
        return rider.isEmpty() ? word : word + u" · "_s + rider;
    }

    QString dayLine() const { return m_context->words.dayName(m_date) + u' ' + paper::dayMonthYear(m_date); }

    QStringList headLines() const {
        const PrintWords& words = m_context->words;
        const QString from = m_round.kitchen.isEmpty() ? words.word(SheetWord::StartsAtHome) : m_round.kitchenName;
        QStringList lines{words.transport(m_round.transport) + u", %1 "_s.arg(m_round.capacity) +
                              words.portions(m_round.capacity),
                          words.label(SheetWord::StartsAt) + u' ' + clockText(m_round.departure) + u", "_s + from};
        if (full() && m_context->options.phones && !m_round.rider.phone.isEmpty())
            lines.append(words.label(SheetWord::Phone) + u' ' + paper::phoneText(m_round.rider.phone));
        lines += takeAlongLines();
        lines.append(u"%1 km · %2–%3"_s.arg(QLocale().toString(m_round.km, 'f', 1), clockText(m_round.departure),
                                            clockText(m_round.finish)));
        return lines;
    }

    /// "Take along: 3 hygiene kits, 1 sleeping bag; of the meals: 4 vegetarian", in as many lines as the paper needs.
    QStringList takeAlongLines() const {
        const PrintWords& words = m_context->words;
        QList<NeedCount> kits = takeAlong(m_round);
        QList<NeedCount> meals = kits;
        kits.removeIf([](const NeedCount& n) { return isMeal(n.need); });
        meals.removeIf([](const NeedCount& n) { return !isMeal(n.need); });
        if (kits.isEmpty() && meals.isEmpty())
            return {};
        QStringList parts;
        if (!kits.isEmpty())
            parts.append(words.needs(kits));
        if (!meals.isEmpty())
            parts.append(words.word(SheetWord::OfTheMeals) + u' ' + words.needs(meals));
        const QString text = words.label(SheetWord::TakeAlong) + u' ' + parts.join(u", "_s);
        return m_context->type.wrap(Type::Body, text, m_width - m_box.width() - 4 * mm, mostLines);
    }

    void addColumns() {
        const PrintWords& words = m_context->words;
        const auto add = [&](Cell cell, SheetWord title, double millimetres, bool right = false) {
            m_columns.append({cell, words.each(title), millimetres * mm, right});
        };
        add(Cell::Number, SheetWord::Number, 8, true);
        add(Cell::Time, SheetWord::Time, 14);
        add(Cell::Place, SheetWord::Place, 50);
        add(Cell::What, SheetWord::What, 41);
        add(Cell::InOut, SheetWord::InOut, 14, true);
        add(Cell::OnBoard, SheetWord::OnBoard, 15, true);
        add(Cell::Done, SheetWord::Done, 12);
        double used = 0;
        for (const Column& column : std::as_const(m_columns))
            used += column.width;
        add(Cell::Remark, SheetWord::Remark, (m_width - used) / mm);
    }

    void addLines(Text& text, Type type, const QString& words, double width, int most = mostLines) const {
        if (words.isEmpty())
            return;
        for (const QString& line : m_context->type.wrap(type, words, width - 2 * cellPadding, most))
            text.append({type, line});
    }

    Text place(const RoundWork& work, double width) const {
        const QString name = full() ? work.name : work.shortName;
        Text text;
        addLines(text, Type::BodyBold, work.unit.isEmpty() ? name : name + u", "_s + work.unit, width, 2);
        addLines(text, Type::Body,
                 hasAddress(work.kind, level()) ? addressLine(work.address) : localityLine(work.address), width, 2);
        if (full() && m_context->options.phones)
            addLines(text, Type::Small, paper::phoneText(work.phone), width, 1);
        return text;
    }

    Text what(const RoundWork& work, double width) const {
        const PrintWords& words = m_context->words;
        Text text;
        switch (work.kind) {
        case StopKind::Dish:
            addLines(text, Type::Body, work.contents.isEmpty() ? words.word(SheetWord::Collect) : work.contents, width,
                     2);
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

    Text textOf(const PlannedStop& stop, qsizetype index, const Column& column) const {
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

    double heightOf(const Text& text) const {
        double height = 0;
        for (const Line& line : text)
            height += m_context->type.lineHeight(line.type);
        return height;
    }

    void addRow(qsizetype index) {
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

    void drawCell(QPainter& painter, const Text& text, const QRectF& cell, bool right) const {
        const Typesetter& type = m_context->type;
        double y = cell.top() + (cell.height() - heightOf(text)) / 2;
        for (const Line& line : text) {
            const double x =
                right ? cell.right() - cellPadding - type.width(line.type, line.text) : cell.left() + cellPadding;
            y = type.drawLines(painter, line.type, x, y, {line.text});
        }
    }

    static void drawTickBox(QPainter& painter, const QRectF& cell, bool ticked) {
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

    bool isZone(qsizetype index) const { return m_round.stops[index].work.kind == StopKind::HandOut; }

    /// A box for the portions, and one for the kits where some are taken along, with what is known already.
    QList<CountBox> countBoxes(const PlannedStop& stop) const {
        const double room = m_columns.last().width - countBoxWidth - 3 * cellPadding;
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

    void drawHandedOut(QPainter& painter, const QRectF& cell, const PlannedStop& stop) const {
        const Typesetter& type = m_context->type;
        double y = cell.top() + boxGap;
        for (const CountBox& box : countBoxes(stop)) {
            const double high = static_cast<double>(box.words.size()) * type.lineHeight(Type::Small);
            type.drawLines(painter, Type::Small, cell.left() + cellPadding, y + (box.height - high) / 2, box.words);
            const QRectF frame(cell.right() - cellPadding - countBoxWidth, y + (box.height - countBoxHeight) / 2,
                               countBoxWidth, countBoxHeight);
            painter.setPen(QPen(Qt::black, 0.8 * pt, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(frame);
            if (stop.done)
                type.drawLines(painter, Type::BodyBold, frame.left() + cellPadding,
                               frame.center().y() - type.lineHeight(Type::BodyBold) / 2, {QString::number(box.known)});
            y += box.height + boxGap;
        }
    }

    static bool hasKits(const RoundWork& work) {
        return std::ranges::any_of(work.needs, [](const NeedCount& n) { return !isMeal(n.need); });
    }

    void makeMap() {
        if (level() == RosterLevel::Public)
            return;
        MapRoute route;
        for (const PlannedStop& stop : std::as_const(m_round.stops)) {
            if (stop.work.position.isValid())
                route.stops.append(stop.work.position);
        }
        if (route.stops.size() != m_round.stops.size() || route.stops.isEmpty())
            return; // numbers on the map would not be those of the lines
        m_map.areas = defaultAreas();
        m_map.routes.append(route);
        m_map.attribution = approximateAreasNote();
    }

    GeoBox bounds() const {
        GeoBox box;
        for (const GeoPoint stop : m_map.routes.first().stops)
            box.add(stop);
        return box;
    }

    void drawMap(QPainter& painter, const QRectF& frame) const {
        constexpr double scale = 0.75 * pt; // as if the paper were a screen of 96 dots an inch
        constexpr double pixelRatio = 4;
        constexpr double padding = 36;
        constexpr double nearestZoom = 14.5;
        constexpr int letterPixels = 12;
        const QSizeF size = frame.size() / scale;
        MapViewport viewport;
        viewport.size = size;
        viewport = viewport.fitted(bounds(), padding);
        viewport.zoom = std::min(viewport.zoom, nearestZoom);
        painter.save();
        painter.setClipRect(frame);
        painter.translate(frame.topLeft());
        painter.scale(scale, scale);
        QFont letters = m_context->type.font(Type::Small);
        letters.setPixelSize(letterPixels); // points would be those of the paper, and scaled once more
        paintMapSheet(painter, QRectF(QPointF(0, 0), size), m_map, viewport, MapStyle::light(letters), pixelRatio);
        painter.restore();
        painter.setPen(QPen(Qt::black, thinLine * 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
    }

    std::shared_ptr<const SheetContext> m_context;
    PlannedRound m_round;
    QDate m_date;
    double m_width;
    LevelBox m_box;
    SheetFoot m_foot;
    QList<Column> m_columns;
    QList<Row> m_rows;
    MapContent m_map;
};

/// A day without rounds.
class NoRoundsSheet : public Section {
public:
    NoRoundsSheet(std::shared_ptr<const SheetContext> context, QDate date, double width)
        : m_context(std::move(context))
        , m_date(date)
        , m_box(*m_context)
        , m_foot(*m_context, width, {}, {}) {}

    SectionMeasure measure() const override {
        SectionMeasure result;
        result.firstHead = result.nextHead =
            std::max(m_context->type.lineHeight(Type::Title), m_box.height()) + headTableGap;
        result.foot = m_foot.height();
        result.tail = 12 * mm;
        return result;
    }
    void drawHead(QPainter& painter, const QRectF& area, bool) const override {
        m_box.draw(painter, area.right(), area.top());
        m_context->type.drawLines(painter, Type::Title, area.left(), area.top(),
                                  {m_context->words.word(SheetWord::Round) + u" · "_s + paper::dayMonthYear(m_date)});
    }
    void drawTableHead(QPainter&, const QRectF&) const override {}
    void drawRow(QPainter&, const QRectF&, qsizetype, RowPlace) const override {}
    void drawTail(QPainter& painter, const QRectF& area) const override {
        m_context->type.drawLines(painter, Type::Body, area.left(), area.top() + 4 * mm,
                                  {m_context->words.word(SheetWord::NoRound)});
    }
    void drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const override {
        m_foot.draw(painter, area, page, pages);
    }
    void drawBackground(QPainter& painter, const QRectF& area) const override {
        drawSampleMark(painter, area, *m_context);
    }

private:
    std::shared_ptr<const SheetContext> m_context;
    QDate m_date;
    LevelBox m_box;
    SheetFoot m_foot;
};

} // namespace

Paginator roundPages(const QList<PlannedRound>& rounds, const RoundSheetHead& head, const PrintOptions& options) {
    return roundPages(rounds, head, options, PrintWords(options.languages));
}

Paginator roundPages(const QList<PlannedRound>& rounds, const RoundSheetHead& head, const PrintOptions& options,
                     PrintWords words) {
    RosterCopy copy;
    copy.level = options.level;
    copy.deskName = head.deskName;
    copy.dataAsOf = head.dataAsOf;
    const auto context = std::make_shared<SheetContext>(std::move(copy), options, std::move(words));
    const QPageLayout layout = Paginator::a4(QPageLayout::Portrait);
    const double width = Paginator::contentOf(layout).width();
    std::vector<std::unique_ptr<Section>> sections;
    for (const PlannedRound& round : rounds) {
        if (!round.stops.isEmpty())
            sections.push_back(std::make_unique<RoundSheet>(context, round, head.date, width));
    }
    if (sections.empty())
        sections.push_back(std::make_unique<NoRoundsSheet>(context, head.date, width));
    return {layout, std::move(sections)};
}

QString roundsTitle(const RoundSheetHead& head) {
    const QString day = head.date.toString(Qt::ISODate);
    return head.deskName.isEmpty() ? day : head.deskName + u", "_s + day;
}

} // namespace entraide
