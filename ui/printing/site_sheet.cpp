// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/site_sheet.h"

#include "domain/address_text.h"

#include <algorithm>
#include <numeric>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double siteSheetLeastRowHeight = 8.5 * mm;
constexpr double siteSheetCellPadding = 1.6 * mm;
constexpr double siteSheetHeadRuleGap = 2.2 * mm;  // under the head's text
constexpr double siteSheetHeadTableGap = 3.2 * mm; // from the head's rule to the table
constexpr double siteSheetTableHeadPadding = 1.0 * mm;
constexpr int siteSheetMostLines = 4;
constexpr int siteSheetMostTitleLines = 2;

} // namespace

SiteSheet::SiteSheet(std::shared_ptr<const SheetContext> context, qsizetype site, double width)
    : m_context(std::move(context))
    , m_site(site)
    , m_width(width)
    , m_box(*m_context)
    , m_foot(*m_context, width, m_context->copy.sites[site].printedCode(),
             m_context->copy.sites[site].kind == SiteKind::Homes ? QString()
                                                                 : m_context->words.word(SheetWord::ReturnSheet),
             true) {
    addColumns(width);
    addRows();
}

SiteSheet::~SiteSheet() = default;

QString SiteSheet::title() const {
    if (site().kind != SiteKind::Homes)
        return site().name;
    QString place = localityLine(site().address);
    if (const qsizetype code = place.indexOf(u' '); code > 0)
        place[code] = QChar::Nbsp; // "1060 Saint-Gilles" goes to the next line whole
    return m_context->words.word(SheetWord::AtHome) + u", "_s + place;
}

QString SiteSheet::weekLine() const {
    return m_context->words.word(SheetWord::Week) + u" %1 · "_s.arg(m_context->copy.week.week) +
           weekDates(m_context->copy.week);
}

QString SiteSheet::dayText(QDate date) const {
    return m_context->words.dayName(date) + u' ' + paper::dayMonth(date);
}

QStringList SiteSheet::headLines() const {
    const PrintWords& words = m_context->words;
    QStringList lines;
    if (site().kind == SiteKind::Organisation) {
        if (const QString address = addressLine(site().address); !address.isEmpty())
            lines.append(address);
    }
    QStringList contact;
    for (const QString& part : {site().contactName, paper::phoneText(site().contactPhone)}) {
        if (!part.isEmpty())
            contact.append(part);
    }
    if (!contact.isEmpty())
        lines.append(words.label(SheetWord::OnSite) + u' ' + contact.join(u", "_s));
    return lines;
}

void SiteSheet::addColumns(double width) {
    const PrintWords& words = m_context->words;
    const bool signs = site().kind == SiteKind::Organisation;
    const bool phones = m_context->copy.level == RosterLevel::Coordinator && m_context->options.phones;
    const bool remarks = std::ranges::any_of(site().rows, [](const CopyRow& row) { return !row.remark.isEmpty(); });
    // In the proportions of the design's sheet, in millimetres; what a sheet does not need goes to the task.
    const auto add = [&](Cell cell, SheetWord title, double millimetres) {
        m_columns.append({cell, words.each(title), millimetres * mm});
    };
    add(Cell::Number, SheetWord::Number, 8);
    add(Cell::Day, SheetWord::Day, 20);
    for (int day = 0; day < 7; ++day) {
        const double needed =
            m_context->type.width(Type::BodyBold, dayText(m_context->copy.week.monday().addDays(day)));
        m_columns.last().width = std::max(m_columns.last().width, needed + 2 * siteSheetCellPadding);
    }
    add(Cell::Hours, SheetWord::Hours, 20.5);
    add(Cell::Task, SheetWord::Task, 29);
    add(Cell::Volunteer, SheetWord::Volunteer, 30);
    if (phones)
        add(Cell::Phone, SheetWord::Phone, 24);
    if (remarks || signs)
        add(Cell::Remark, SheetWord::Remark, signs ? 19.5 : 26);
    if (signs)
        add(Cell::Signature, SheetWord::Signature, 28);
    const double used = std::accumulate(m_columns.cbegin(), m_columns.cend(), 0.0,
                                        [](double sum, const Column& column) { return sum + column.width; });
    for (Column& column : m_columns) {
        if (column.cell == Cell::Task)
            column.width += width - used;
    }
}

double SiteSheet::headRoom() const {
    return m_width - m_box.width() - 4 * mm;
}

QString SiteSheet::continuedMark() const {
    return u" ("_s + m_context->words.word(SheetWord::Continued) + u')';
}

QStringList SiteSheet::titleLines(bool continued) const {
    const Typesetter& type = m_context->type;
    const QStringList lines =
        continued ? type.wrap(Type::Heading, title(), headRoom() - type.width(Type::Body, continuedMark()),
                              siteSheetMostTitleLines)
                  : type.wrap(Type::Title, title(), headRoom(), siteSheetMostTitleLines);
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

SiteSheet::Text SiteSheet::fitted(const QString& text, double width) const {
    const double room = width - 2 * siteSheetCellPadding;
    if (m_context->type.width(Type::Body, text) <= room)
        return {Type::Body, text.isEmpty() ? QStringList() : QStringList{text}};
    return {Type::Small, m_context->type.wrap(Type::Small, text, room, siteSheetMostLines)};
}

SiteSheet::Text SiteSheet::textOf(const CopyRow& row, const Column& column, const QString& day) const {
    const PrintWords& words = m_context->words;
    switch (column.cell) {
    case Cell::Number:
        return {Type::Body, {QString::number(row.number)}};
    case Cell::Day:
        return {Type::BodyBold, {day}};
    case Cell::Hours:
        return {Type::Body, {paper::hoursText(row.hours)}};
    case Cell::Task: {
        QString what = words.task(row.task);
        if (!row.helped.isEmpty() && !what.contains(row.helped))
            what += (what.isEmpty() ? QString() : u", "_s) + row.helped;
        Text text = fitted(what, column.width);
        const QString door = streetLine(row.helpedAt);
        if (!door.isEmpty()) {
            if (text.type == Type::Body)
                text = {Type::Small, text.lines};
            text.lines += m_context->type.wrap(Type::Small, door, column.width - 2 * siteSheetCellPadding, 2);
        }
        return text;
    }
    case Cell::Volunteer:
        if (row.isEmpty())
            return {Type::SmallItalic, {words.word(SheetWord::ToFill)}};
        return fitted(row.state == PlaceState::Asked ? row.volunteer + QChar(QChar::Nbsp) + u'?' : row.volunteer,
                      column.width);
    case Cell::Phone:
        return fitted(paper::phoneText(row.phone), column.width);
    case Cell::Remark:
        return fitted(row.remark, column.width);
    case Cell::Signature:
        return {};
    }
    return {};
}

double SiteSheet::heightOf(const Text& text) const {
    return static_cast<double>(text.lines.size()) * m_context->type.lineHeight(text.type);
}

void SiteSheet::addRows() {
    m_rows.reserve(site().rows.size());
    QDate before;
    int group = 0;
    QString day;
    for (const CopyRow& source : site().rows) {
        if (source.isEmpty() && !m_context->options.emptyPlaces)
            continue;
        Row row;
        row.startsDay = source.date != before;
        if (row.startsDay) {
            ++group;
            day = dayText(source.date);
        }
        before = source.date;
        row.group = group;
        row.toFill = source.isEmpty();
        constexpr double around = 0.8 * mm;
        row.height = siteSheetLeastRowHeight;
        for (const Column& column : std::as_const(m_columns)) {
            row.cells.append(textOf(source, column, day));
            row.height = std::max(row.height, heightOf(row.cells.last()) + 2 * around);
        }
        m_rows.append(std::move(row));
    }
}

SectionMeasure SiteSheet::measure() const {
    const Typesetter& type = m_context->type;
    SectionMeasure result;
    const double lines = static_cast<double>(headLines().size() + 1) * type.lineHeight(Type::Body);
    const double first = static_cast<double>(titleLines(false).size()) * type.lineHeight(Type::Title);
    const double next = static_cast<double>(titleLines(true).size()) * type.lineHeight(Type::Heading);
    result.firstHead = std::max(first + lines + type.lineHeight(Type::Body), m_box.height()) + siteSheetHeadRuleGap +
                       siteSheetHeadTableGap;
    result.nextHead =
        std::max(next + type.lineHeight(Type::Body), m_box.height()) + siteSheetHeadRuleGap + siteSheetHeadTableGap;
    qsizetype titleLines = 1;
    for (const Column& column : m_columns)
        titleLines = std::max(titleLines, column.title.size());
    result.tableHead =
        static_cast<double>(titleLines) * type.lineHeight(Type::SmallBold) + 2 * siteSheetTableHeadPadding;
    result.foot = m_foot.height();
    if (m_rows.isEmpty())
        result.tail = 12 * mm;
    else if (site().kind == SiteKind::Organisation)
        result.tail = 19 * mm;
    for (const Row& row : m_rows)
        result.rows.append({row.height, row.group});
    return result;
}

void SiteSheet::drawHead(QPainter& painter, const QRectF& area, bool continued) const {
    const Typesetter& type = m_context->type;
    const PrintWords& words = m_context->words;
    m_box.draw(painter, area.right(), area.top());
    const QStringList lines = titleLines(continued);
    double y = area.top();
    if (continued) {
        y = type.drawLines(painter, Type::Heading, area.left(), y, lines);
        type.draw(painter, Type::Body, area.left() + type.width(Type::Heading, lines.last()),
                  y - type.lineHeight(Type::Heading) + type.baseline(Type::Heading), continuedMark());
        type.drawLines(painter, Type::BodyBold, area.left(), y, {weekLine()});
    } else {
        y = type.drawLines(painter, Type::Title, area.left(), y, lines);
        for (const QString& line : headLines())
            y = type.drawLines(painter, Type::Body, area.left(), y, {type.elided(Type::Body, line, headRoom())});
        y = type.drawLines(painter, Type::BodyBold, area.left(), y, {weekLine()});
        const int places = static_cast<int>(site().rows.size());
        const int empty = site().emptyCount();
        QString count = u"%1 "_s.arg(places) + words.places(places);
        if (empty > 0)
            count += u", %1 "_s.arg(empty) + words.word(SheetWord::ToFill);
        type.drawLines(painter, Type::Body, area.left(), y, {count});
    }
    horizontalLine(painter, area.left(), area.right(), area.bottom() - siteSheetHeadTableGap, 1.6 * pt);
}

void SiteSheet::drawTableHead(QPainter& painter, const QRectF& area) const {
    const Typesetter& type = m_context->type;
    double x = area.left();
    horizontalLine(painter, area.left(), area.right(), area.top(), thinLine * 2);
    verticalLine(painter, area.left(), area.top(), area.bottom(), thinLine);
    for (const Column& column : m_columns) {
        const double height = static_cast<double>(column.title.size()) * type.lineHeight(Type::SmallBold);
        double y = area.bottom() - siteSheetTableHeadPadding - height;
        for (const QString& line : column.title) {
            const double left = column.cell == Cell::Number
                                    ? x + column.width - siteSheetCellPadding - type.width(Type::SmallBold, line)
                                    : x + siteSheetCellPadding;
            y = type.drawLines(painter, Type::SmallBold, left, y,
                               {type.elided(Type::SmallBold, line, column.width - siteSheetCellPadding)});
        }
        x += column.width;
        verticalLine(painter, x, area.top(), area.bottom(), thinLine);
    }
    horizontalLine(painter, area.left(), area.right(), area.bottom(), thickLine);
}

void SiteSheet::drawCell(QPainter& painter, const Text& text, const QRectF& cell, bool alignRight) const {
    if (text.lines.isEmpty())
        return;
    const Typesetter& type = m_context->type;
    const double top = cell.top() + (cell.height() - heightOf(text)) / 2;
    const double left = alignRight ? cell.right() - siteSheetCellPadding - type.width(text.type, text.lines.first())
                                   : cell.left() + siteSheetCellPadding;
    type.drawLines(painter, text.type, left, top, text.lines);
}

void SiteSheet::drawRow(QPainter& painter, const QRectF& area, qsizetype index, RowPlace place) const {
    const Typesetter& type = m_context->type;
    const Row& row = m_rows[index];
    verticalLine(painter, area.left(), area.top(), area.bottom(), thinLine);
    double x = area.left();
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns[i];
        const QRectF cell(x, area.top(), column.width, area.height());
        x += column.width;
        verticalLine(painter, x, area.top(), area.bottom(), thinLine);
        if (column.cell == Cell::Day && !row.startsDay && !place.firstOnPage)
            continue; // said once a day and page
        if (column.cell == Cell::Volunteer && row.toFill) {
            const double line = cell.bottom() - 1.2 * mm;
            type.draw(painter, Type::SmallItalic, cell.left() + siteSheetCellPadding, line - 1.0 * mm,
                      row.cells[i].lines.first());
            writingLine(painter, cell.left() + siteSheetCellPadding, cell.right() - siteSheetCellPadding, line);
            continue;
        }
        drawCell(painter, row.cells[i], cell, column.cell == Cell::Number);
    }
    const bool dayEnds = index + 1 < m_rows.size() && m_rows[index + 1].startsDay && !place.lastOnPage;
    horizontalLine(painter, area.left(), area.right(), area.bottom(), dayEnds ? thickLine : thinLine);
}

void SiteSheet::drawTail(QPainter& painter, const QRectF& area) const {
    const Typesetter& type = m_context->type;
    const PrintWords& words = m_context->words;
    if (m_rows.isEmpty()) {
        type.drawLines(painter, Type::Body, area.left(), area.top() + 4 * mm, {words.word(SheetWord::NothingPlanned)});
        return;
    }
    if (site().kind != SiteKind::Organisation)
        return;
    constexpr double between = 10 * mm;
    const double half = (area.width() - between) / 2;
    for (const auto& [x, what] : {std::pair(area.left(), SheetWord::SiteResponsible),
                                  std::pair(area.left() + half + between, SheetWord::DateAndSignature)}) {
        type.drawLines(painter, Type::Small, x, area.top() + 5 * mm,
                       {type.elided(Type::Small, words.word(what), half)});
        horizontalLine(painter, x, x + half, area.bottom() - 1 * mm, thinLine * 2);
    }
}

void SiteSheet::drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const {
    m_foot.draw(painter, area, page, pages);
}

void SiteSheet::drawBackground(QPainter& painter, const QRectF& area) const {
    drawSampleMark(painter, area, *m_context);
}

} // namespace entraide
