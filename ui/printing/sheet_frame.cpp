// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheet_frame.h"

#include <QPainterPath>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr double boxPadding = 2.2 * mm;
constexpr double footSideWidth = 44 * mm;
constexpr double footRuleGap = 1.6 * mm;

} // namespace

LevelBox::LevelBox(const SheetContext& context)
    : m_context(context) {
    const PrintWords& words = context.words;
    if (context.options.sample)
        m_lines.append({Type::BodyBold, words.word(SheetWord::Sample)});
    m_lines.append(
        {Type::SmallBold, words.label(SheetWord::Level) + u' ' +
                              (context.levelWord ? words.word(*context.levelWord) : words.level(context.copy.level))});
    m_lines.append({Type::Small, words.word(SheetWord::DataOf) + u' ' + paper::momentText(context.copy.dataAsOf)});
    if (context.options.destroyAfter.isValid()) {
        m_lines.append({Type::SmallBold, words.word(SheetWord::DestroyAfter) + u' ' +
                                             paper::dayMonthYear(context.options.destroyAfter)});
    }
    for (const Line& line : std::as_const(m_lines)) {
        m_width = std::max(m_width, context.type.width(line.type, line.text) + 2 * boxPadding);
        m_height += context.type.lineHeight(line.type);
    }
    m_height += boxPadding;
}

void LevelBox::draw(QPainter& painter, double right, double top) const {
    painter.setPen(QPen(Qt::black, 0.8 * pt, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::white);
    painter.drawRect(QRectF(right - m_width, top, m_width, m_height));
    double y = top + boxPadding / 2;
    for (const Line& line : m_lines)
        y = m_context.type.drawLines(painter, line.type, right - m_width + boxPadding, y, {line.text});
}

SheetFoot::SheetFoot(const SheetContext& context, double width, const QString& sheetCode, const QString& sentence,
                     bool scanned)
    : m_context(context)
    , m_sheetCode(sheetCode)
    , m_desk(context.copy.deskName)
    , m_mark(scanned ? sheetCode : QString()) {
    if (!context.copy.deskPhone.isEmpty())
        m_desk += u" · "_s + paper::phoneText(context.copy.deskPhone);
    constexpr int mostLines = 3;
    m_sentence = context.type.wrap(Type::Small, sentence, width - footSideWidth - m_mark.side(), mostLines);
}

double SheetFoot::height() const {
    constexpr double above = 3 * mm; // between the table and the rule
    const qsizetype left = 1 + m_sentence.size();
    const qsizetype right = m_sheetCode.isEmpty() ? 1 : 2;
    const double text = static_cast<double>(std::max(left, right)) * m_context.type.lineHeight(Type::Small);
    return above + footRuleGap + std::max(text, m_mark.side());
}

void SheetFoot::draw(QPainter& painter, const QRectF& area, int page, int pages) const {
    const Typesetter& type = m_context.type;
    const double rule = area.bottom() - (height() - 3 * mm);
    horizontalLine(painter, area.left(), area.right(), rule, 0.8 * pt);
    QStringList left{m_desk};
    left += m_sentence;
    type.drawLines(painter, Type::Small, area.left(), rule + footRuleGap, left);

    const PrintWords& words = m_context.words;
    const double right = area.right() - m_mark.side();
    m_mark.draw(painter, right, rule + footRuleGap);
    const auto alignedRight = [&](double top, const QString& plain, const QString& bold) {
        const double boldWidth = type.width(Type::SmallBold, bold);
        const double x = right - boldWidth - type.width(Type::Small, plain);
        type.drawLines(painter, Type::Small, x, top, {plain});
        return type.drawLines(painter, Type::SmallBold, right - boldWidth, top, {bold});
    };
    double top = rule + footRuleGap;
    if (!m_sheetCode.isEmpty())
        top = alignedRight(top, words.word(SheetWord::Sheet) + u' ', m_sheetCode);
    alignedRight(top, words.word(SheetWord::Page) + u' ', u"%1/%2"_s.arg(page).arg(pages));
}

void drawSampleMark(QPainter& painter, const QRectF& area, const SheetContext& context) {
    if (!context.options.sample)
        return;
    QFont font = context.type.font(Type::Title);
    font.setPixelSize(static_cast<int>(72 * pt));
    QPainterPath outline;
    outline.addText(0, 0, font, context.words.each(SheetWord::Sample).first());
    const QRectF bounds = outline.boundingRect();
    painter.save();
    painter.translate(area.center());
    painter.rotate(area.width() < area.height() ? -56 : -34);
    // So faint that a name over it is read without effort, on a black and white printer too.
    painter.strokePath(outline.translated(-bounds.center()), QPen(QColor(0xB4, 0xB4, 0xB4), 0.5 * pt));
    painter.restore();
}

QString weekDates(IsoWeek week) {
    return paper::dayMonthYear(week.monday()) + u" – "_s + paper::dayMonthYear(week.sunday());
}

} // namespace entraide
