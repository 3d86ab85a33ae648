// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/plan_sheet.h"

#include "ui/printing/plan_figures_table.h"
#include "ui/words/plan_words.h"
#include "ui/words/quarter_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct PlanSheetTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanSheet)
};

constexpr double chartHeight = 40 * mm;
constexpr double chartGap = 6 * mm;
constexpr double planSheetCellPadding = 1.2 * mm;
constexpr qsizetype mostBars = 7;
constexpr int figureLines = 4; ///< with what the changes buy
constexpr int planSheetMostLines = 4;
const QColor standing(0x90, 0x90, 0x90); ///< grey; what is proposed is black
const QColor ground(0xE6, 0xE6, 0xE6);

} // namespace

PlanSheet::PlanSheet(std::shared_ptr<const SheetContext> context, const WeekPlan& plan, double width)
    : m_context(std::move(context))
    , m_plan(plan)
    , m_width(width)
    , m_box(*m_context)
    , m_foot(*m_context, width, {},
             PlanSheetTexts::tr("A proposal: nothing of it holds until it was accepted and the people were asked."))
    , m_columns{14 * mm, 46 * mm, 32 * mm, 34 * mm, 0} {
    double left = width;
    for (const double column : std::as_const(m_columns))
        left -= column;
    m_columns.last() = left;
    addRows();
}

PlanSheet::~PlanSheet() = default;

void PlanSheet::addHeading(const QString& text, int group) {
    Row row;
    row.heading = text;
    row.group = group;
    row.height = m_context->type.lineHeight(Type::BodyBold) + 2 * planSheetCellPadding;
    m_rows.append(std::move(row));
}

void PlanSheet::addRow(const QStringList& texts, int group, bool isNew) {
    Row row;
    row.group = group;
    row.isNew = isNew;
    qsizetype lines = 1;
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        row.cells.append(m_context->type.wrap(isNew && column == 3 ? Type::BodyBold : Type::Body, texts.value(column),
                                              m_columns[column] - 2 * planSheetCellPadding, planSheetMostLines));
        lines = std::max(lines, row.cells.last().size());
    }
    row.height = static_cast<double>(lines) * m_context->type.lineHeight(Type::Body) + 2 * planSheetCellPadding;
    m_rows.append(std::move(row));
}

void PlanSheet::addRows() {
    int group = -1;
    QDate day;
    for (const PlanLine& line : m_plan.lines) {
        if (line.date != day) {
            day = line.date;
            addHeading(sentenceCase(longDayText(day)), ++group);
        }
        const QString then = line.isNew ? line.name : PlanSheetTexts::tr("unchanged");
        addRow({line.hours.isEmpty() ? QString() : clockText(line.hours.start), title(line.subject), nowText(line),
                then, whyText(line)},
               group, line.isNew);
    }
    if (m_plan.unserved.isEmpty())
        return;
    addHeading(PlanSheetTexts::tr("Remain to fill"), ++group);
    for (const UnservedLine& line : m_plan.unserved) {
        addRow({shortDayText(line.lastDate), title(line.subject),
                line.hours.isEmpty() ? QString() : hoursText(line.hours),
                PlanSheetTexts::tr("%n place(s)", nullptr, line.missing), unservedText(line)},
               group, false);
    }
}

QStringList PlanSheet::figures() const {
    QStringList texts{PlanSheetTexts::tr("Filled: %1 of %2 now, %3 with this plan")
                          .arg(m_plan.filledNow)
                          .arg(m_plan.placesNeeded)
                          .arg(m_plan.filledThen)};
    if (m_plan.meanKmThen > 0)
        texts.append(PlanSheetTexts::tr("mean distance: %1").arg(distanceText(m_plan.meanKmThen)));
    texts.append(PlanSheetTexts::tr("people: %1 now, %2 then").arg(m_plan.peopleNow).arg(m_plan.peopleThen));
    if (const QString gains = gainsText(gainsOf(m_plan)); !gains.isEmpty())
        texts.append(gains);
    return texts;
}

SectionMeasure PlanSheet::measure() const {
    const Typesetter& type = m_context->type;
    SectionMeasure measure;
    const double titles =
        std::max(m_box.height(), type.lineHeight(Type::Title) + 2 * type.lineHeight(Type::Body)) + 3 * mm;
    measure.firstHead = titles + figureLines * type.lineHeight(Type::Body) + chartHeight + 6 * mm;
    measure.nextHead = type.lineHeight(Type::Heading) + 3 * mm;
    measure.tableHead = type.lineHeight(Type::BodyBold) + 2 * planSheetCellPadding;
    measure.foot = m_foot.height();
    for (const Row& row : m_rows)
        measure.rows.append({row.height, row.group});
    return measure;
}

void PlanSheet::drawHead(QPainter& painter, const QRectF& area, bool continued) const {
    const Typesetter& type = m_context->type;
    const QString title = PlanSheetTexts::tr("Proposal for week %1").arg(m_plan.week.week);
    painter.setPen(Qt::black);
    if (continued) {
        type.drawLines(painter, Type::Heading, area.left(), area.top(), {title + u", "_s + weekDates(m_plan.week)});
        return;
    }
    double top = type.drawLines(painter, Type::Title, area.left(), area.top(), {title});
    top = type.drawLines(painter, Type::Body, area.left(), top, {weekDates(m_plan.week)});
    m_box.draw(painter, area.right(), area.top());
    top = std::max(top, area.top() + m_box.height()) + 2 * mm;
    top = type.drawLines(painter, Type::Body, area.left(), top,
                         type.wrap(Type::Body, figures().join(u" · "_s), m_width, figureLines));
    const double width = (m_width - 2 * chartGap) / 3;
    const QRectF first(area.left(), area.bottom() - chartHeight - 3 * mm, width, chartHeight);
    drawDays(painter, first);
    drawBars(painter, first.translated(width + chartGap, 0), PlanSheetTexts::tr("Share filled by commune"), quarterBars());
    drawBars(painter, first.translated(2 * (width + chartGap), 0), PlanSheetTexts::tr("Load by volunteer"), loadBars());
}

void PlanSheet::drawDays(QPainter& painter, const QRectF& area) const {
    const Typesetter& type = m_context->type;
    const double line = type.lineHeight(Type::Small);
    type.drawLines(painter, Type::BodyBold, area.left(), area.top(), {PlanSheetTexts::tr("Places by day")});
    const QString legend = PlanSheetTexts::tr("grey filled, black proposed, dashed open");
    type.drawLines(painter, Type::Small, area.left(), area.bottom() - line,
                   {type.elided(Type::Small, legend, area.width())});
    const double ground = area.bottom() - 2.3 * line;
    const double height = ground - area.top() - 2.8 * line;
    int most = 1;
    for (const PlanDay& day : m_plan.days)
        most = std::max({most, day.needed, day.filledThen});
    const double step = area.width() / static_cast<double>(std::max<qsizetype>(1, m_plan.days.size()));
    for (qsizetype i = 0; i < m_plan.days.size(); ++i) {
        const PlanDay& day = m_plan.days[i];
        const double left = area.left() + static_cast<double>(i) * step + step * 0.2;
        double bottom = ground;
        const auto part = [&](int places, const QBrush& fill, const QPen& pen) {
            if (places <= 0)
                return;
            const double high = height * places / most;
            painter.setBrush(fill);
            painter.setPen(pen);
            painter.drawRect(QRectF(left, bottom - high, step * 0.6, high));
            bottom -= high;
        };
        part(std::min(day.filledNow, day.filledThen), standing, Qt::NoPen);
        part(day.filledThen - day.filledNow, Qt::black, Qt::NoPen);
        part(day.needed - day.filledThen, Qt::NoBrush, QPen(Qt::black, thinLine, Qt::DashLine));
        painter.setPen(Qt::black);
        const QString text = QString::number(day.needed);
        if (day.needed > 0)
            type.draw(painter, Type::Small, left + (step * 0.6 - type.width(Type::Small, text)) / 2, bottom - 0.6 * mm,
                      text);
        const QString name = weekdayText(day.date.dayOfWeek());
        type.draw(painter, Type::Small, left + (step * 0.6 - type.width(Type::Small, name)) / 2,
                  ground + type.baseline(Type::Small) + 0.4 * mm, name);
    }
    horizontalLine(painter, area.left(), area.right(), ground, thinLine);
}

QList<PlanSheet::Bar> PlanSheet::quarterBars() const {
    QList<Bar> bars;
    for (const QuarterShare& quarter : m_plan.worstServed(mostBars))
        bars.append({quarterName(quarter), quarter.shareThen(), quarter.shareNow(), percentText(quarter.shareThen())});
    return bars;
}

QList<PlanSheet::Bar> PlanSheet::loadBars() const {
    QList<Bar> bars;
    for (const PlanLoad& load : m_plan.loads.first(std::min(m_plan.loads.size(), mostBars))) {
        const double most = load.most();
        bars.append(
            {load.name, load.then / most, load.now / most,
             load.limit > 0 ? PlanSheetTexts::tr("%1 of %2").arg(load.then).arg(load.limit) : QString::number(load.then)});
    }
    return bars;
}

void PlanSheet::drawBars(QPainter& painter, const QRectF& area, const QString& title, const QList<Bar>& bars) const {
    const Typesetter& type = m_context->type;
    const double line = type.lineHeight(Type::Small) + 0.7 * mm;
    type.drawLines(painter, Type::BodyBold, area.left(), area.top(), {title});
    double top = area.top() + type.lineHeight(Type::BodyBold) + 0.8 * mm;
    const double nameWidth = area.width() * 0.42;
    const double textWidth = area.width() * 0.2;
    for (const Bar& bar : bars) {
        type.draw(painter, Type::Small, area.left(), top + type.baseline(Type::Small),
                  type.elided(Type::Small, bar.name, nameWidth - 1 * mm));
        const QRectF whole(area.left() + nameWidth, top + line * 0.2, area.width() - nameWidth - textWidth, line * 0.5);
        painter.fillRect(whole, ground);
        QRectF dark = whole;
        dark.setWidth(whole.width() * std::clamp(bar.share, 0.0, 1.0));
        painter.fillRect(dark, standing);
        const double mark = whole.left() + whole.width() * std::clamp(bar.mark, 0.0, 1.0);
        verticalLine(painter, mark, whole.top() - 0.4 * mm, whole.bottom() + 0.4 * mm, thickLine);
        type.draw(painter, Type::Small, area.right() - type.width(Type::Small, bar.text),
                  top + type.baseline(Type::Small), bar.text);
        top += line;
    }
    type.draw(painter, Type::Small, area.left(),
              area.bottom() - type.lineHeight(Type::Small) + type.baseline(Type::Small),
              PlanSheetTexts::tr("| as it stands today"));
}

void PlanSheet::drawTableHead(QPainter& painter, const QRectF& area) const {
    const QStringList titles{PlanSheetTexts::tr("Time"), PlanSheetTexts::tr("Task"), PlanSheetTexts::tr("Now"), PlanSheetTexts::tr("Proposal"),
                             PlanSheetTexts::tr("Why")};
    double left = area.left();
    for (qsizetype column = 0; column < m_columns.size(); ++column) {
        m_context->type.drawLines(painter, Type::BodyBold, left + planSheetCellPadding, area.top() + planSheetCellPadding,
                                  {titles.value(column)});
        left += m_columns[column];
    }
    horizontalLine(painter, area.left(), area.right(), area.bottom(), thickLine);
}

void PlanSheet::drawRow(QPainter& painter, const QRectF& area, qsizetype number, RowPlace) const {
    const Row& row = m_rows[number];
    const Typesetter& type = m_context->type;
    if (!row.heading.isEmpty()) {
        painter.fillRect(area, ground);
        type.drawLines(painter, Type::BodyBold, area.left() + planSheetCellPadding, area.top() + planSheetCellPadding, {row.heading});
        return;
    }
    double left = area.left();
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        type.drawLines(painter, row.isNew && column == 3 ? Type::BodyBold : Type::Body, left + planSheetCellPadding,
                       area.top() + planSheetCellPadding, row.cells[column]);
        left += m_columns[column];
    }
    // How it stands | what is proposed.
    verticalLine(painter, area.left() + m_columns[0] + m_columns[1] + m_columns[2], area.top(), area.bottom(),
                 thinLine);
    horizontalLine(painter, area.left(), area.right(), area.bottom(), thinLine);
}

void PlanSheet::drawTail(QPainter&, const QRectF&) const {}

void PlanSheet::drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const {
    m_foot.draw(painter, area, page, pages);
}

void PlanSheet::drawBackground(QPainter& painter, const QRectF& area) const {
    drawSampleMark(painter, area, *m_context);
}

Paginator planPages(const WeekPlan& plan, const PlanPrint& print) {
    RosterCopy copy;
    copy.week = plan.week;
    copy.level = RosterLevel::Coordinator;
    copy.deskName = print.deskName;
    copy.dataAsOf = print.made;
    PrintOptions options;
    options.level = RosterLevel::Coordinator;
    options.languages = {print.language};
    options.destroyAfter = usualDestroyAfter(plan.week);
    options.sample = print.sample;
    const auto context = std::make_shared<SheetContext>(std::move(copy), options, PrintWords(options.languages));
    const QPageLayout layout = Paginator::a4(QPageLayout::Portrait);
    std::vector<std::unique_ptr<Section>> sections;
    const double width = Paginator::contentOf(layout).width();
    sections.push_back(std::make_unique<PlanSheet>(context, plan, width));
    if (ReportTable figures = planFiguresTable(plan); !figures.rows.isEmpty())
        sections.push_back(std::make_unique<TableSection>(context, std::move(figures), width));
    return {layout, std::move(sections), PageCount::Whole};
}

void writePlanPdf(const WeekPlan& plan, const PlanPrint& print, const QString& file) {
    const QString title = PlanSheetTexts::tr("Proposal for week %1").arg(plan.week.week);
    planPages(plan, print).writePdf(file, print.deskName.isEmpty() ? title : print.deskName + u", "_s + title);
}

} // namespace entraide
