// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/round_sheet.h"

#include "domain/address_text.h"
#include "roster/sheet_code.h"
#include "ui/map/map_words.h"
#include "ui/map/render_map.h"
#include "ui/printing/round_table.h"
#include "workflows/returned_sheet.h"

#include <algorithm>
#include <cmath>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double stopPadding = 1.4 * mm;
constexpr double headRuleGap = 2.2 * mm;
constexpr double headTableGap = 3.2 * mm;
constexpr double boxHeight = 10 * mm;
constexpr double mapHeight = 92 * mm;
constexpr int mostLines = 4;

/// The round of one rider. What the level hides is never taken over from the round.
class RoundSheet : public Section {
public:
    RoundSheet(std::shared_ptr<const SheetContext> context, const PlannedRound& round, const RoundSheetHead& head,
               double width)
        : m_context(std::move(context))
        , m_round(round)
        , m_date(head.date)
        , m_areas(head.areas)
        , m_width(width)
        , m_box(*m_context)
        , m_foot(*m_context, width, codeOf(round, head.date),
                 round.id.isEmpty() ? QString() : m_context->words.word(SheetWord::ReturnRound), true)
        , m_table(m_context, round, width) {
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
        result.tableHead = m_table.headHeight();
        result.foot = m_foot.height();
        result.tail = 4 * mm + boxHeight + (m_map.routes.isEmpty() ? 0 : 4 * mm + mapHeight);
        for (const double height : m_table.rowHeights())
            result.rows.append({height, 0});
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

    void drawTableHead(QPainter& painter, const QRectF& area) const override { m_table.drawHead(painter, area); }
    void drawRow(QPainter& painter, const QRectF& area, qsizetype index, RowPlace) const override {
        m_table.drawRow(painter, area, index);
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
            type.drawLines(painter, Type::BodyBold, box.left() + stopPadding, middle,
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
    /// None of a round that is only proposed.
    static QString codeOf(const PlannedRound& round, QDate date) {
        return round.id.isEmpty() ? QString() : roundSheetCode(date, round.id) + u'-' + roundEdition(round, date);
    }
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
        lines.append(
            u"%1 km · %2–%3"_s.arg(words.decimal(m_round.km), clockText(m_round.departure), clockText(m_round.finish)));
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
        m_map.areas = m_areas;
        m_map.routes.append(route);
        m_map.attribution = areasNote(m_areas);
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
    AreaSet m_areas;
    double m_width;
    LevelBox m_box;
    SheetFoot m_foot;
    RoundTable m_table;
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
    const QPageLayout layout = Paginator::paper(QPageLayout::Portrait, options.paper);
    const double width = Paginator::contentOf(layout).width();
    std::vector<std::unique_ptr<Section>> sections;
    for (const PlannedRound& round : rounds) {
        if (!round.stops.isEmpty())
            sections.push_back(std::make_unique<RoundSheet>(context, round, head, width));
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
