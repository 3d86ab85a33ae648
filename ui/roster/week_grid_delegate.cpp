// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/week_grid_delegate.h"

#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/tones.h"
#include "ui/roster/week_grid_model.h"

#include <QPainter>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int around = 8;
constexpr int iconGap = 4;
constexpr int mostLines = 8;
constexpr int titleLines = 2;

/// How the title of a task is broken in its column, at most two lines.
QStringList titleOf(const GridLine& line, const QFont& font, int width) {
    const QFontMetrics metrics(boldFont(font));
    QStringList lines;
    QString rest = WeekGridModel::taskText(line);
    while (!rest.isEmpty() && lines.size() + 1 < titleLines && metrics.horizontalAdvance(rest) > width) {
        qsizetype at = rest.lastIndexOf(u' ');
        while (at > 0 && metrics.horizontalAdvance(rest.left(at)) > width)
            at = rest.lastIndexOf(u' ', at - 1);
        if (at <= 0)
            break;
        lines.append(rest.left(at));
        rest = rest.mid(at + 1);
    }
    lines.append(rest); // drawLine elides it
    return lines;
}

int lineStep(const QFontMetrics& metrics) {
    return std::max(22, metrics.lineSpacing() + 4);
}

} // namespace

WeekGridDelegate::WeekGridDelegate(const WeekGridModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model) {}

int WeekGridDelegate::rowHeight(int row, const QFont& font, int taskWidth) const {
    const QFontMetrics metrics(font);
    const GridLine& line = m_model.line(row);
    const auto words = static_cast<int>(titleOf(line, font, taskWidth - 2 * around).size()) + 2;
    const int places = std::min(line.places, mostLines);
    return std::max(words * metrics.lineSpacing() + 2 * around, places * lineStep(metrics) + around);
}

QSize WeekGridDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {option.rect.width(), rowHeight(index.row(), option.font, option.rect.width())};
}

void WeekGridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const PainterGuard guard(*painter);
    const Tones t = tones(option.palette);
    const GridLine& line = m_model.line(index.row());
    const bool task = !WeekGridModel::isDay(index);
    const QList<GridPlace>& places = m_model.places(index);
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, task ? t.window : selected ? t.selection : places.isEmpty() ? t.alternate : t.base);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.hairline);
    const int edge = option.direction == Qt::LeftToRight ? option.rect.right() : option.rect.left();
    painter->fillRect(QRect(edge, option.rect.top(), 1, option.rect.height()), t.hairline);
    if (task)
        paintTask(*painter, option, line);
    else
        paintPlaces(*painter, option, line, places);
    if (selected) {
        painter->setPen(QPen(t.accent, Metrics::FocusWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

void WeekGridDelegate::paintTask(QPainter& painter, const QStyleOptionViewItem& option, const GridLine& line) const {
    const Tones t = tones(option.palette);
    const int step = option.fontMetrics.lineSpacing();
    QRect rect = option.rect.adjusted(around, around, -around, 0);
    rect.setHeight(step);
    for (const QString& text : titleOf(line, option.font, rect.width())) {
        drawLine(painter, rect, text, boldFont(option.font), t.text, Qt::AlignLeading, option.direction);
        rect.translate(0, step);
    }
    const QFont quiet = secondaryFont(option.font);
    for (const QString& text : {WeekGridModel::siteText(line), WeekGridModel::sizeText(line)}) {
        if (text.isEmpty())
            continue;
        drawLine(painter, rect, text, quiet, t.muted, Qt::AlignLeading, option.direction);
        rect.translate(0, step);
    }
}

void WeekGridDelegate::paintPlaces(QPainter& painter, const QStyleOptionViewItem& option, const GridLine& line,
                                   const QList<GridPlace>& places) const {
    const Tones t = tones(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const int step = lineStep(option.fontMetrics);
    QRect rect = option.rect.adjusted(around, around / 2, -around / 2, 0);
    rect.setHeight(step);
    const auto write = [&](const QString& iconName, const QString& text, const QColor& colour) {
        QRect words = rect;
        if (!iconName.isEmpty()) {
            const QRect box(words.left(), words.top() + (step - Metrics::IconSize) / 2, Metrics::IconSize,
                            Metrics::IconSize);
            drawIcon(painter, QStyle::visualRect(option.direction, rect, box), iconName, colour);
            words.setLeft(words.left() + Metrics::IconSize + iconGap);
        }
        // A day is narrow beside the print panel: the word stays whole in the smaller type.
        const bool tight = option.fontMetrics.horizontalAdvance(text) > words.width();
        drawLine(painter, QStyle::visualRect(option.direction, rect, words), text,
                 tight ? secondaryFont(option.font) : option.font, colour, Qt::AlignLeading, option.direction);
        rect.translate(0, step);
    };
    const bool tooMany = places.size() > mostLines;
    const qsizetype shown = tooMany ? mostLines - 1 : places.size();
    for (const GridPlace& place : places.first(shown)) {
        const QString text = WeekGridModel::placeText(line, place);
        switch (place.state) {
        case PlaceState::Empty:
            write(u"state-open"_s, text, t.danger);
            break;
        case PlaceState::Asked:
            write(u"clock"_s, text, t.warning);
            break;
        case PlaceState::Taken:
            write({}, text, selected ? t.onSelection : t.text);
            break;
        }
    }
    if (!tooMany)
        return;
    const auto rest = places.sliced(shown);
    const auto empty = std::ranges::count(rest, PlaceState::Empty, &GridPlace::state);
    const QString more = WeekGridModel::tr("%n more", nullptr, static_cast<int>(rest.size()));
    if (empty > 0)
        write(u"state-open"_s, more + u", "_s + WeekGridModel::tr("%n to fill", nullptr, static_cast<int>(empty)),
              t.danger);
    else
        write({}, more, t.muted);
}

} // namespace entraide
