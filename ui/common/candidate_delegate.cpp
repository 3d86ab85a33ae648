// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/candidate_delegate.h"

#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/roles.h"
#include "ui/common/tones.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entraide {

namespace {

constexpr int RankLeft = 16;
constexpr int ContentLeft = 40;
constexpr int Right = 16;
constexpr int Top = 8;
constexpr int BarHeight = 6;

struct Heights {
    int button;
    int bars;  ///< from the top of the row
    int words; ///< from the top of the row
    int wordLine;
    int plain; ///< of a row that is not chosen
};

Heights heightsFor(const QFont& font) {
    const QFontMetrics metrics(font);
    const QFontMetrics small(secondaryFont(font));
    Heights h{};
    h.button = controlHeight(metrics, true);
    h.bars = Top + h.button + 4;
    h.words = h.bars + BarHeight + 2;
    h.wordLine = small.lineSpacing();
    h.plain = std::max(72, h.words + h.wordLine + Top);
    return h;
}

} // namespace

QString accessibleText(const CandidateCard& line) {
    QStringList parts{QCoreApplication::translate("entraide::CandidateDelegate", "%1. %2", "rank and name")
                          .arg(line.rank)
                          .arg(line.name)};
    for (const CandidateBar& bar : line.bars) {
        const QString part = u"%1: %2"_s.arg(bar.factor, bar.word);
        parts.append(bar.costs ? QCoreApplication::translate("entraide::CandidateDelegate", "%1 (lowers the rank)",
                                                             "a factor that costs points")
                                     .arg(part)
                               : part);
    }
    if (!line.reason.isEmpty()) {
        parts.append(line.reason);
    }
    return parts.join(u", "_s);
}

CandidateDelegate::CandidateDelegate(QObject* parent)
    : QStyledItemDelegate(parent) {}

void CandidateDelegate::setButton(const QString& text, const QString& iconName) {
    m_buttonText = text;
    m_buttonIcon = iconName;
}

QRect CandidateDelegate::barColumn(int left, int width, int column, int count) {
    const int gap = Metrics::Grid;
    const int content = width - ContentLeft - Right;
    const int from = ContentLeft + (content + gap) * column / std::max(1, count);
    const int to = ContentLeft + (content + gap) * (column + 1) / std::max(1, count) - gap;
    return {left + from, 0, std::max(0, to - from), BarHeight};
}

QRect CandidateDelegate::buttonRect(const QStyleOptionViewItem& option) const {
    if (m_buttonText.isEmpty()) {
        return {};
    }
    const int width = rowButtonWidth({.text = m_buttonText, .icon = m_buttonIcon}, option.font);
    const int height = heightsFor(option.font).button;
    return QStyle::visualRect(option.direction, option.rect,
                              {option.rect.right() - Right - width + 1, option.rect.top() + Top, width, height});
}

void CandidateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto line = index.data(CandidateRole).value<CandidateCard>();
    const PainterGuard guard(*painter);
    const Tones t = tones(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = selected ? t.onSelection : t.text;
    const QColor quiet = selected ? t.onSelection : t.muted;
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const QRect row = option.rect;
    const Heights h = heightsFor(option.font);
    const QFont bold = boldFont(option.font);
    const QFont small = secondaryFont(option.font);

    if (selected) {
        painter->fillRect(row, t.selection);
    }
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.hairline);
    if (selected) {
        painter->fillRect(visual({row.left(), row.top(), Metrics::AccentEdge, row.height()}), t.accent);
    }

    const QRect button = buttonRect(option);
    const int nameRight = m_buttonText.isEmpty() ? row.right() - Right : row.right() - Right - button.width() - 8;
    drawLine(*painter, visual({row.left() + RankLeft, row.top() + Top, ContentLeft - RankLeft, h.button}),
             QLocale().toString(line.rank), bold, ink, Qt::AlignLeading, option.direction);
    drawLine(*painter,
             visual({row.left() + ContentLeft, row.top() + Top, nameRight - row.left() - ContentLeft, h.button}),
             line.name, bold, ink, Qt::AlignLeading, option.direction);
    if (!selected && !m_buttonText.isEmpty()) {
        drawRowButton(*painter, button, {.text = m_buttonText, .icon = m_buttonIcon, .enabled = m_buttonEnabled},
                      option.font, option.palette, option.direction);
    }

    const int count = static_cast<int>(line.bars.size());
    for (int i = 0; i < count; ++i) {
        const CandidateBar& bar = line.bars.at(i);
        QRect place = barColumn(row.left(), row.width(), i, count);
        place.moveTop(row.top() + h.bars);
        const QRect drawn = visual(place);
        painter->fillRect(drawn, t.track);
        QRect filled = place;
        filled.setWidth(static_cast<int>(std::lround(place.width() * std::clamp(bar.share, 0.0, 1.0))));
        painter->fillRect(visual(filled), selected && t.highContrast ? t.onSelection
                                          : bar.costs                ? t.warning
                                                                     : t.accent);
        drawLine(*painter, visual({place.left(), row.top() + h.words, place.width(), h.wordLine}), bar.word, small,
                 quiet, Qt::AlignLeading, option.direction);
    }
    if (selected && !line.reason.isEmpty()) {
        painter->setFont(small);
        painter->setPen(ink);
        const QRect place(row.left() + ContentLeft, row.top() + h.words + h.wordLine + 6,
                          row.width() - ContentLeft - Right, row.height());
        const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeading);
        painter->drawText(visual(place), Qt::TextWordWrap | Qt::AlignTop | static_cast<int>(side), line.reason);
    }
    if ((option.state & QStyle::State_HasFocus) && !selected) {
        drawFocusRing(*painter, row.adjusted(2, 2, -2, -3), t.accent, 0);
    }
}

QSize CandidateDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const Heights h = heightsFor(option.font);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool chosen = view && view->selectionModel() && view->selectionModel()->isSelected(index);
    if (!chosen) {
        return {280, h.plain};
    }
    const auto line = index.data(CandidateRole).value<CandidateCard>();
    const int width = view->viewport()->width() - ContentLeft - Right;
    const QFontMetrics small(secondaryFont(option.font));
    const int reason =
        line.reason.isEmpty() ? 0 : small.boundingRect(0, 0, width, 10000, Qt::TextWordWrap, line.reason).height();
    return {280, std::max(120, h.words + h.wordLine + 6 + reason + Top + 1)};
}

void CandidateDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                             const QModelIndex&) const {
    editor->setGeometry(option.rect);
}

} // namespace entraide
