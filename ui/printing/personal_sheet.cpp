// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/personal_sheet.h"

#include "domain/address_text.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double personalLeastRowHeight = 8.5 * mm;
constexpr double personalCellPadding = 1.6 * mm;
constexpr double personalAround = 1.0 * mm;
constexpr double personalHeadRuleGap = 2.2 * mm;
constexpr double personalHeadTableGap = 3.2 * mm;
constexpr int personalMostLines = 3;
constexpr int personalMostNoteLines = 4;

} // namespace

std::shared_ptr<const SheetContext> personalContext(const PersonalWeek& week, const PrintOptions& options,
                                                    PrintWords words) {
    RosterCopy copy;
    copy.level = RosterLevel::Coordinator;
    copy.week = week.week;
    copy.deskName = week.deskName;
    copy.deskPhone = week.deskPhone;
    copy.dataAsOf = week.dataAsOf;
    auto context = std::make_shared<SheetContext>(std::move(copy), options, std::move(words));
    context->levelWord = SheetWord::PersonalLevel;
    return context;
}

QList<Language> personalLanguages(const PersonalWeek& week) {
    if (week.language == Language::French || week.language == Language::Dutch || week.language == Language::English ||
        week.language == Language::German)
        return {*week.language};
    return {Language::French, Language::Dutch};
}

PersonalSheet::PersonalSheet(std::shared_ptr<const SheetContext> context, PersonalWeek week, double width)
    : m_context(std::move(context))
    , m_week(std::move(week))
    , m_width(width)
    , m_box(*m_context)
    , m_foot(*m_context, width, m_week.printedCode(), m_context->words.word(SheetWord::PersonalReturn), true) {
    for (const QString& text : m_context->words.each(SheetWord::PersonalPrivate))
        m_note += m_context->type.wrap(Type::Small, text, width, personalMostNoteLines);
    addColumns();
    addRows();
}

PersonalSheet::~PersonalSheet() = default;

QString PersonalSheet::weekLine() const {
    return m_context->words.word(SheetWord::Week) + u" %1 · "_s.arg(m_week.week.week) + weekDates(m_week.week);
}

QString PersonalSheet::dayText(QDate date) const {
    return m_context->words.dayName(date) + u' ' + paper::dayMonth(date);
}

void PersonalSheet::addColumns() {
    const PrintWords& words = m_context->words;
    double used = 0;
    const auto add = [&](Cell cell, SheetWord title, double width) {
        for (const QString& line : words.each(title))
            width = std::max(width, m_context->type.width(Type::SmallBold, line) + 2 * personalCellPadding);
        m_columns.append({cell, words.each(title), width});
        used += width;
    };
    double dayWidth = 20 * mm;
    for (int day = 0; day < 7; ++day) {
        dayWidth =
            std::max(dayWidth, m_context->type.width(Type::BodyBold, dayText(m_week.week.monday().addDays(day))) +
                                   2 * personalCellPadding);
    }
    add(Cell::Number, SheetWord::Number, 8 * mm);
    add(Cell::Day, SheetWord::Day, dayWidth);
    add(Cell::Hours, SheetWord::Hours, 22 * mm);
    add(Cell::Contact, SheetWord::Contact, 42 * mm);
    add(Cell::Done, SheetWord::HoursDone, 24 * mm);
    m_columns.insert(3, {Cell::What, words.each(SheetWord::Task), m_width - used});
}

void PersonalSheet::addLines(QList<Line>& lines, Type type, const QString& text, double width) const {
    for (const QString& line : m_context->type.wrap(type, text, width - 2 * personalCellPadding, personalMostLines))
        lines.append({type, line});
}

QList<PersonalSheet::Line> PersonalSheet::whatLines(const PersonalTask& task, double width) const {
    const PrintWords& words = m_context->words;
    QList<Line> lines;
    const QString what = task.round ? words.word(SheetWord::Round) : words.task(task.task);
    addLines(lines, Type::BodyBold, task.firm ? what : what + QChar(QChar::Nbsp) + u'?', width);
    if (!what.contains(task.place))
        addLines(lines, Type::Body, task.place, width);
    addLines(lines, Type::Small, task.firm ? addressLine(task.address) : localityLine(task.address), width);
    addLines(lines, Type::SmallItalic, task.remark, width);
    if (!task.firm)
        addLines(lines, Type::SmallItalic, words.word(SheetWord::NotAnswered), width);
    return lines;
}

QList<PersonalSheet::Line> PersonalSheet::contactLines(const PersonalTask& task, double width) const {
    QList<Line> lines;
    addLines(lines, Type::Small, task.contactName, width);
    addLines(lines, Type::Body, paper::phoneText(task.contactPhone), width);
    return lines;
}

QList<PersonalSheet::Line> PersonalSheet::linesOf(const PersonalTask& task, const Column& column) const {
    switch (column.cell) {
    case Cell::Number:
        return {{Type::Body, QString::number(task.number)}};
    case Cell::Day:
        return {{Type::BodyBold, dayText(task.date)}};
    case Cell::Hours: {
        QList<Line> lines;
        if (task.hours.isEmpty())
            addLines(lines, Type::SmallItalic, m_context->words.word(SheetWord::ToAgree), column.width);
        else
            lines.append({Type::Body, paper::hoursText(task.hours)});
        return lines;
    }
    case Cell::What:
        return whatLines(task, column.width);
    case Cell::Contact:
        return contactLines(task, column.width);
    case Cell::Done:
        break;
    }
    return {};
}

double PersonalSheet::heightOf(const QList<Line>& lines) const {
    double height = 0;
    for (const Line& line : lines)
        height += m_context->type.lineHeight(line.type);
    return height;
}

void PersonalSheet::addRows() {
    QDate before;
    int group = 0;
    for (const PersonalTask& task : std::as_const(m_week.tasks)) {
        Row row;
        row.startsDay = task.date != before;
        group += row.startsDay ? 1 : 0;
        before = task.date;
        row.group = group;
        row.height = personalLeastRowHeight;
        for (const Column& column : std::as_const(m_columns)) {
            row.cells.append(linesOf(task, column));
            row.height = std::max(row.height, heightOf(row.cells.last()) + 2 * personalAround);
        }
        m_rows.append(std::move(row));
    }
}

SectionMeasure PersonalSheet::measure() const {
    const Typesetter& type = m_context->type;
    SectionMeasure result;
    result.firstHead = std::max(type.lineHeight(Type::Title) + type.lineHeight(Type::BodyBold), m_box.height()) +
                       personalHeadRuleGap + personalHeadTableGap;
    result.nextHead = std::max(type.lineHeight(Type::Heading) + type.lineHeight(Type::BodyBold), m_box.height()) +
                      personalHeadRuleGap + personalHeadTableGap;
    qsizetype titleLines = 1;
    for (const Column& column : m_columns)
        titleLines = std::max(titleLines, column.title.size());
    result.tableHead = static_cast<double>(titleLines) * type.lineHeight(Type::SmallBold) + 2 * mm;
    result.foot = m_foot.height();
    result.tail = 4 * mm + static_cast<double>(m_note.size()) * type.lineHeight(Type::Small);
    for (const Row& row : m_rows)
        result.rows.append({row.height, row.group});
    return result;
}

void PersonalSheet::drawHead(QPainter& painter, const QRectF& area, bool continued) const {
    const Typesetter& type = m_context->type;
    m_box.draw(painter, area.right(), area.top());
    const double room = area.width() - m_box.width() - 4 * mm;
    const Type face = continued ? Type::Heading : Type::Title;
    const QString mark = continued ? u" ("_s + m_context->words.word(SheetWord::Continued) + u')' : QString();
    const QString name = type.elided(face, m_week.name.full(), room - type.width(Type::Body, mark));
    type.draw(painter, Type::Body, area.left() + type.width(face, name), area.top() + type.baseline(face), mark);
    const double y = type.drawLines(painter, face, area.left(), area.top(), {name});
    type.drawLines(painter, Type::BodyBold, area.left(), y, {type.elided(Type::BodyBold, weekLine(), room)});
    horizontalLine(painter, area.left(), area.right(), area.bottom() - personalHeadTableGap, 1.6 * pt);
}

void PersonalSheet::drawTableHead(QPainter& painter, const QRectF& area) const {
    const Typesetter& type = m_context->type;
    double x = area.left();
    horizontalLine(painter, area.left(), area.right(), area.top(), thinLine * 2);
    verticalLine(painter, area.left(), area.top(), area.bottom(), thinLine);
    for (const Column& column : m_columns) {
        double y = area.bottom() - 1 * mm - static_cast<double>(column.title.size()) * type.lineHeight(Type::SmallBold);
        for (const QString& line : column.title) {
            y = type.drawLines(painter, Type::SmallBold, x + personalCellPadding, y,
                               {type.elided(Type::SmallBold, line, column.width - personalCellPadding)});
        }
        x += column.width;
        verticalLine(painter, x, area.top(), area.bottom(), thinLine);
    }
    horizontalLine(painter, area.left(), area.right(), area.bottom(), thickLine);
}

void PersonalSheet::drawRow(QPainter& painter, const QRectF& area, qsizetype index, RowPlace place) const {
    const Typesetter& type = m_context->type;
    const Row& row = m_rows[index];
    verticalLine(painter, area.left(), area.top(), area.bottom(), thinLine);
    double x = area.left();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const bool saidBefore = m_columns[i].cell == Cell::Day && !row.startsDay && !place.firstOnPage;
        double y = area.top() + (area.height() - heightOf(row.cells[i])) / 2;
        for (const Line& line : row.cells[i]) {
            if (!saidBefore)
                type.drawLines(painter, line.type, x + personalCellPadding, y, {line.text});
            y += type.lineHeight(line.type);
        }
        x += m_columns[i].width;
        verticalLine(painter, x, area.top(), area.bottom(), thinLine);
    }
    const bool dayEnds = index + 1 < m_rows.size() && m_rows[index + 1].startsDay && !place.lastOnPage;
    horizontalLine(painter, area.left(), area.right(), area.bottom(), dayEnds ? thickLine : thinLine);
}

void PersonalSheet::drawTail(QPainter& painter, const QRectF& area) const {
    m_context->type.drawLines(painter, Type::Small, area.left(), area.top() + 4 * mm, m_note);
}

void PersonalSheet::drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const {
    m_foot.draw(painter, area, page, pages);
}

void PersonalSheet::drawBackground(QPainter& painter, const QRectF& area) const {
    drawSampleMark(painter, area, *m_context);
}

} // namespace entraide
