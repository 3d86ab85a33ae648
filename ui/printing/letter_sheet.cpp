// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/letter_sheet.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double rowPadding = 1.3 * mm;
constexpr double paragraphGap = 2.4 * mm;
constexpr double titleGap = 9 * mm;
constexpr double writingHeight = 8 * mm; ///< of a line to write on
constexpr double signatureHeight = 24 * mm;
constexpr double signatureGap = 10 * mm;
constexpr int longestText = 12;
constexpr int mostCellLines = 8;

// Envelopes as they are sold in Belgium: 114 x 229 mm, a window of 45 x 90 mm at least, 20 mm from the side and 20 mm
// from the lower edge, which bpost keeps free for its own codes. A third of an A4 (99 x 210 mm) moves by 15 mm in
// height and 19 mm in width in there; what follows is seen in every position.
constexpr double windowTop = 49 * mm;
constexpr double windowHeight = 30 * mm;
constexpr double leftWindow = 21 * mm;
constexpr double rightWindow = 120 * mm;
constexpr double windowWidth = 70 * mm;
constexpr double belowWindow = 96 * mm; ///< nothing but the address may show through in any position
constexpr int mostAddressLines = 6;
constexpr int letterMostTitleLines = 2;
constexpr int letterMostHeadLines = 3;

/// In two languages that do not fit side by side each has a line of its own.
QStringList letterTitleLines(const Typesetter& type, const QString& title, double width) {
    constexpr QLatin1StringView between(" / ");
    const qsizetype second = title.indexOf(between);
    if (second < 0 || type.width(Type::Title, title) <= width)
        return type.wrap(Type::Title, title, width, letterMostTitleLines);
    return type.wrap(Type::Title, title.first(second) + u" /"_s, width, letterMostTitleLines) +
           type.wrap(Type::Title, title.sliced(second + between.size()), width, letterMostTitleLines);
}

} // namespace

QRectF windowArea(LetterWindow window) {
    switch (window) {
    case LetterWindow::Left:
        return {leftWindow, windowTop, windowWidth, windowHeight};
    case LetterWindow::Right:
        return {rightWindow, windowTop, windowWidth, windowHeight};
    case LetterWindow::None:
        break;
    }
    return {};
}

LetterSection::LetterSection(std::shared_ptr<const SheetContext> context, PrintedLetter letter, double width)
    : m_context(std::move(context))
    , m_letter(std::move(letter))
    , m_width(width)
    , m_foot(*m_context, width, {}, {})
    , m_titleLines(letterTitleLines(m_context->type, m_letter.title, width))
    , m_intro(laid(m_letter.intro))
    , m_closing(laid(m_letter.closing)) {
    const Typesetter& type = m_context->type;
    double left = width;
    for (const ReportColumn& column : std::as_const(m_letter.columns))
        left -= column.width;
    const auto open = std::ranges::count(m_letter.columns, 0.0, &ReportColumn::width);
    for (ReportColumn& column : m_letter.columns) {
        if (column.width <= 0)
            column.width = left / static_cast<double>(std::max<qsizetype>(1, open));
    }
    qsizetype headLines = 1;
    for (const ReportColumn& column : std::as_const(m_letter.columns)) {
        m_columnTitles.append(
            type.wrap(Type::SmallBold, column.title, column.width - 2 * rowPadding, letterMostHeadLines));
        headLines = std::max(headLines, m_columnTitles.last().size());
    }
    if (hasTableHead())
        m_headHeight = static_cast<double>(headLines) * type.lineHeight(Type::SmallBold) + 2 * rowPadding;
    for (const PrintedLetter::Row& row : std::as_const(m_letter.rows)) {
        QList<QStringList> cells;
        double height = type.lineHeight(Type::Body);
        for (qsizetype i = 0; row.heading.isEmpty() && i < m_letter.columns.size(); ++i) {
            QStringList lines;
            for (const QString& text : row.cells.value(i).split(u'\n'))
                lines += type.wrap(row.bold ? Type::BodyBold : Type::Body, text,
                                   m_letter.columns[i].width - 2 * rowPadding, mostCellLines);
            height = std::max(height, static_cast<double>(lines.size()) * type.lineHeight(Type::Body));
            cells.append(lines);
        }
        if (row.blankLines > 0)
            height = std::max(height, row.blankLines * writingHeight);
        m_cells.append(cells);
        m_heights.append(height + 2 * rowPadding);
    }
}

bool LetterSection::hasTableHead() const {
    return std::ranges::any_of(m_letter.columns, [](const ReportColumn& column) { return !column.title.isEmpty(); });
}

QList<LetterSection::Block> LetterSection::laid(const QList<PrintedLetter::Paragraph>& paragraphs) const {
    QList<Block> blocks;
    for (const PrintedLetter::Paragraph& paragraph : paragraphs)
        blocks.append({paragraph.type, m_context->type.wrap(paragraph.type, paragraph.text, m_width, longestText)});
    return blocks;
}

double LetterSection::heightOf(const QList<Block>& blocks) const {
    double height = 0;
    for (const Block& block : blocks)
        height += static_cast<double>(block.lines.size()) * m_context->type.lineHeight(block.type) + paragraphGap;
    return height;
}

double LetterSection::draw(QPainter& painter, const QList<Block>& blocks, double left, double top) const {
    for (const Block& block : blocks)
        top = m_context->type.drawLines(painter, block.type, left, top, block.lines) + paragraphGap;
    return top;
}

bool LetterSection::hasWindow() const {
    return m_letter.window != LetterWindow::None && !m_letter.recipient.isEmpty();
}

/// From the top of the first page's content, where \a top is 0, or on the page.
double LetterSection::titleTop(double top) const {
    const Typesetter& type = m_context->type;
    const double sender =
        type.lineHeight(Type::BodyBold) +
        static_cast<double>(std::max<qsizetype>(0, m_letter.sender.size() - 1)) * type.lineHeight(Type::Body);
    if (!hasWindow())
        return top + sender + titleGap;
    const double margin = Paginator::contentOf(Paginator::a4(QPageLayout::Portrait)).top();
    return top + std::max(sender + titleGap, belowWindow - margin);
}

double LetterSection::titleHeight() const {
    return static_cast<double>(m_titleLines.size()) * m_context->type.lineHeight(Type::Title);
}

SectionMeasure LetterSection::measure() const {
    const Typesetter& type = m_context->type;
    SectionMeasure measure;
    measure.firstHead = titleTop(0) + titleHeight() + paragraphGap + heightOf(m_intro) + 2 * mm;
    measure.nextHead = type.lineHeight(Type::Heading) + 3 * mm;
    measure.tableHead = m_headHeight;
    measure.foot = m_foot.height();
    measure.tail = 4 * mm + heightOf(m_closing) + (m_letter.signatures.isEmpty() ? 0 : signatureHeight);
    int group = 0; // a heading and what stands under it
    for (qsizetype i = 0; i < m_heights.size(); ++i) {
        if (!m_letter.rows[i].heading.isEmpty())
            ++group;
        measure.rows.append({m_heights[i], group});
    }
    return measure;
}

void LetterSection::drawHead(QPainter& painter, const QRectF& area, bool continued) const {
    const Typesetter& type = m_context->type;
    painter.setPen(Qt::black);
    if (continued) {
        type.drawLines(painter, Type::Heading, area.left(), area.top(),
                       {type.elided(Type::Heading, m_letter.title, m_width)});
        return;
    }
    double top = area.top();
    for (qsizetype i = 0; i < m_letter.sender.size(); ++i) {
        const Type face = i == 0 ? Type::BodyBold : Type::Body;
        top = type.drawLines(painter, face, area.left(), top, {type.elided(face, m_letter.sender[i], m_width)});
    }
    if (hasWindow()) {
        const QRectF window = windowArea(m_letter.window);
        QStringList address;
        for (const QString& line :
             m_letter.recipient.first(std::min<qsizetype>(m_letter.recipient.size(), mostAddressLines)))
            address.append(type.elided(Type::Body, line, window.width()));
        type.drawLines(painter, Type::Body, window.left(), window.top(), address);
    }
    top = type.drawLines(painter, Type::Title, area.left(), titleTop(area.top()), m_titleLines);
    draw(painter, m_intro, area.left(), top + paragraphGap);
}

void LetterSection::drawTableHead(QPainter& painter, const QRectF& area) const {
    if (!hasTableHead())
        return;
    const Typesetter& type = m_context->type;
    double left = area.left();
    for (qsizetype i = 0; i < m_letter.columns.size(); ++i) {
        const ReportColumn& column = m_letter.columns[i];
        const QStringList& lines = m_columnTitles[i];
        double top = area.bottom() - rowPadding - static_cast<double>(lines.size()) * type.lineHeight(Type::SmallBold);
        for (const QString& line : lines) {
            const double x =
                column.right ? left + column.width - rowPadding - type.width(Type::SmallBold, line) : left + rowPadding;
            top = type.drawLines(painter, Type::SmallBold, x, top, {line});
        }
        left += column.width;
    }
    horizontalLine(painter, area.left(), area.right(), area.bottom(), thickLine);
}

void LetterSection::drawRow(QPainter& painter, const QRectF& area, qsizetype number, RowPlace) const {
    const Typesetter& type = m_context->type;
    const PrintedLetter::Row& row = m_letter.rows[number];
    if (!row.heading.isEmpty()) {
        type.drawLines(painter, Type::BodyBold, area.left(), area.top() + rowPadding, {row.heading});
        horizontalLine(painter, area.left(), area.right(), area.bottom(), thickLine);
        return;
    }
    const Type face = row.bold ? Type::BodyBold : Type::Body;
    double left = area.left();
    for (qsizetype i = 0; i < m_letter.columns.size(); ++i) {
        const ReportColumn& column = m_letter.columns[i];
        double top = area.top() + rowPadding;
        for (const QString& line : m_cells[number][i]) {
            const double x =
                column.right ? left + column.width - rowPadding - type.width(face, line) : left + rowPadding;
            top = type.drawLines(painter, face, x, top, {line});
        }
        left += column.width;
    }
    for (int line = 1; line <= row.blankLines; ++line) {
        const double y = area.top() + rowPadding + line * writingHeight - 1.5 * mm;
        writingLine(painter, left - m_letter.columns.last().width + rowPadding, area.right(), y);
    }
    if (hasTableHead())
        horizontalLine(painter, area.left(), area.right(), area.bottom(), row.bold ? thickLine : thinLine);
}

void LetterSection::drawTail(QPainter& painter, const QRectF& area) const {
    painter.setPen(Qt::black);
    const double top = draw(painter, m_closing, area.left(), area.top() + 4 * mm);
    if (m_letter.signatures.isEmpty())
        return;
    const auto count = static_cast<double>(m_letter.signatures.size());
    const double width = (m_width - (count - 1) * signatureGap) / count;
    double left = area.left();
    for (const QString& signature : m_letter.signatures) {
        constexpr int labelLines = 2;
        m_context->type.drawLines(painter, Type::Small, left, top,
                                  m_context->type.wrap(Type::Small, signature, width, labelLines));
        writingLine(painter, left, left + width, top + signatureHeight - 4 * mm);
        left += width + signatureGap;
    }
}

void LetterSection::drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const {
    m_foot.draw(painter, area, page, pages);
}

void LetterSection::drawBackground(QPainter& painter, const QRectF& area) const {
    drawSampleMark(painter, area, *m_context);
}

void addEach(QList<PrintedLetter::Paragraph>& paragraphs, const PrintWords& words, SheetWord word,
             const QStringList& values) {
    for (QString text : words.each(word)) {
        for (const QString& value : values)
            text = text.arg(value);
        paragraphs.append({Type::Body, text});
    }
}

std::shared_ptr<const SheetContext> letterContext(const LetterHead& head, PrintWords words) {
    RosterCopy copy;
    copy.deskName = head.profile.name;
    PrintOptions options;
    options.languages = words.languages();
    options.sample = head.sample;
    return std::make_shared<SheetContext>(std::move(copy), options, std::move(words));
}

std::unique_ptr<Section> letterSection(std::shared_ptr<const SheetContext> context, PrintedLetter letter) {
    const QPageLayout layout = Paginator::a4(QPageLayout::Portrait);
    return std::make_unique<LetterSection>(std::move(context), std::move(letter), Paginator::contentOf(layout).width());
}

Paginator letterPages(std::shared_ptr<const SheetContext> context, PrintedLetter letter) {
    std::vector<std::unique_ptr<Section>> sections;
    sections.push_back(letterSection(std::move(context), std::move(letter)));
    return {Paginator::a4(QPageLayout::Portrait), std::move(sections)};
}

} // namespace entraide
