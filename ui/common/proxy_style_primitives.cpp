// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/proxy_style.h"
#include "ui/common/tones.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QTextEdit>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace entraide {

namespace {

QColor shade(const QColor& colour, bool dark, int percent) {
    return dark ? colour.lighter(100 + 2 * percent) : colour.darker(100 + percent);
}

} // namespace

void ProxyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_PanelButtonCommand:
        drawPushButtonPanel(*option, *painter, widget);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool: {
        const Tones t = tones(option->palette);
        const bool on = option->state & (State_On | State_Sunken);
        const bool hover = (option->state & State_MouseOver) && enabled;
        if (on || hover) {
            drawPanel(*painter, option->rect, on ? t.selection : t.button, on ? QColor() : t.hairline);
        } else if (!(option->state & State_AutoRaise)) {
            drawPanel(*painter, option->rect, t.button, enabled ? t.controlEdge : t.hairline);
        }
        return;
    }
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const Tones t = tones(option->palette);
        if (frame && frame->lineWidth > 0) {
            drawPanel(*painter, option->rect, option->palette.color(QPalette::Base),
                      enabled ? t.controlEdge : t.hairline);
        } else if (!widget || !widget->parentWidget() ||
                   !(qobject_cast<QComboBox*>(widget->parentWidget()) ||
                     qobject_cast<QAbstractSpinBox*>(widget->parentWidget()))) {
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        }
        return;
    }
    case PE_FrameLineEdit: {
        const Tones t = tones(option->palette);
        drawPanel(*painter, option->rect, {}, enabled ? t.controlEdge : t.hairline);
        return;
    }
    case PE_Frame:
    case PE_FrameMenu:
    case PE_FrameDockWidget:
    case PE_FrameGroupBox: {
        const Tones t = tones(option->palette);
        const bool field =
            element == PE_Frame && widget && (widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit"));
        drawPanel(*painter, option->rect, {}, field && enabled ? t.controlEdge : t.hairline,
                  element == PE_FrameMenu || element == PE_Frame ? 0 : Metrics::Radius);
        return;
    }
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_FrameWindow:
        return;
    case PE_FrameTabBarBase: {
        const Tones t = tones(option->palette);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.hairline);
        return;
    }
    case PE_PanelMenu:
        drawPanel(*painter, option->rect, option->palette.color(QPalette::Base), tones(option->palette).hairline, 0);
        return;
    case PE_PanelTipLabel:
        drawPanel(*painter, option->rect, option->palette.color(QPalette::ToolTipBase),
                  tones(option->palette).controlEdge, 0);
        return;
    case PE_PanelStatusBar: {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)),
                          tones(option->palette).hairline);
        return;
    }
    case PE_PanelMenuBar:
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckIndicator(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioIndicator(*option, *painter);
        return;
    case PE_FrameFocusRect:
        drawFocus(*option, *painter, widget);
        return;
    case PE_PanelItemViewItem:
        drawItemPanel(*option, *painter, widget);
        return;
    case PE_PanelItemViewRow: {
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        if (item && (item->features & QStyleOptionViewItem::Alternate)) {
            painter->fillRect(option->rect, option->palette.color(QPalette::AlternateBase));
        }
        // A tree paints its branches beside the cells, on the row; the selection covers both.
        if (item && (item->state & State_Selected)) {
            const Tones t = tones(option->palette);
            painter->fillRect(option->rect, t.selection);
            const int x = option->direction == Qt::RightToLeft ? option->rect.right() - Metrics::AccentEdge + 1
                                                               : option->rect.left();
            painter->fillRect(QRect(x, option->rect.top(), Metrics::AccentEdge, option->rect.height()), t.accent);
        }
        return;
    }
    case PE_IndicatorBranch: {
        if (option->state & State_Children) {
            const bool selected = option->state & State_Selected;
            QRect box(0, 0, Metrics::IconSize, Metrics::IconSize);
            box.moveCenter(option->rect.center());
            const QString closed = option->direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
            drawIcon(*painter, box, option->state & State_Open ? u"chevron-down"_s : closed,
                     option->palette.color(QPalette::Active,
                                           selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        }
        return;
    }
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (header && header->sortIndicator != QStyleOptionHeader::None) {
            QRect box(0, 0, Metrics::IconSize, Metrics::IconSize);
            box.moveCenter(option->rect.center());
            drawIcon(*painter, box, header->sortIndicator == QStyleOptionHeader::SortUp ? u"sort-up"_s : u"sort-down"_s,
                     option->palette.color(QPalette::Text));
        }
        return;
    }
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight: {
        const QString name = element == PE_IndicatorArrowDown   ? u"chevron-down"_s
                             : element == PE_IndicatorArrowUp   ? u"chevron-up"_s
                             : element == PE_IndicatorArrowLeft ? u"chevron-left"_s
                                                                : u"chevron-right"_s;
        QRect box(0, 0, Metrics::IconSize, Metrics::IconSize);
        box.moveCenter(option->rect.center());
        drawIcon(*painter, box, name,
                 option->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
        return;
    }
    case PE_IndicatorToolBarSeparator: {
        const Tones t = tones(option->palette);
        const QRect r = option->rect;
        if (option->state & State_Horizontal) {
            painter->fillRect(QRect(r.center().x(), r.top() + 6, 1, r.height() - 12), t.hairline);
        } else {
            painter->fillRect(QRect(r.left() + 6, r.center().y(), r.width() - 12, 1), t.hairline);
        }
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ProxyStyle::drawPushButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const Tones t = tones(option.palette);
    const bool enabled = option.state & State_Enabled;
    const bool down = option.state & (State_Sunken | State_On);
    const bool hover = enabled && (option.state & State_MouseOver);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    if (button && (button->features & QStyleOptionButton::Flat)) {
        if (down || hover) {
            drawPanel(painter, option.rect, down ? t.selection : t.button, down ? QColor() : t.hairline);
        }
        return;
    }
    if (widget && widget->property("primary").toBool() && enabled) {
        const QColor fill = down ? shade(t.accent, t.dark, 20) : hover ? shade(t.accent, t.dark, 10) : t.accent;
        drawPanel(painter, option.rect, fill, t.highContrast ? t.onAccent : fill);
        return;
    }
    const QColor fill = !enabled ? t.button : down ? t.selection : hover ? shade(t.button, t.dark, 4) : t.button;
    drawPanel(painter, option.rect, fill, enabled ? t.controlEdge : t.hairline);
}

void ProxyStyle::drawCheckIndicator(const QStyleOption& option, QPainter& painter) const {
    const Tones t = tones(option.palette);
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const bool partly = option.state & State_NoChange;
    QRect box(0, 0, Metrics::IconSize, Metrics::IconSize);
    box.moveCenter(option.rect.center());
    if (on || partly) {
        const QColor fill = enabled ? t.accent : t.disabledText;
        drawPanel(painter, box, fill, t.highContrast ? t.onAccent : fill, 2); // an edge on a selection too
        drawIcon(painter, box.adjusted(1, 1, -1, -1), on ? u"check"_s : u"minus"_s, t.onAccent);
    } else {
        drawPanel(painter, box, enabled ? t.base : t.window, enabled ? t.controlEdge : t.hairline, 2);
    }
}

void ProxyStyle::drawRadioIndicator(const QStyleOption& option, QPainter& painter) const {
    const Tones t = tones(option.palette);
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const PainterGuard guard(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF circle(0, 0, 15, 15);
    circle.moveCenter(QRectF(option.rect).center());
    painter.setPen(QPen(!enabled ? t.hairline : on ? t.accent : t.controlEdge, on ? 1.5 : 1));
    painter.setBrush(enabled ? t.base : t.window);
    painter.drawEllipse(circle);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? t.accent : t.disabledText);
        painter.drawEllipse(circle.center(), 4, 4);
    }
}

void ProxyStyle::drawFocus(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    // Around controls the ring is a QFocusFrame, one pixel outside them (see Theme).
    if (widget && (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QComboBox*>(widget) ||
                   qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget))) {
        return;
    }
    const bool cell = widget && qobject_cast<const QAbstractItemView*>(widget);
    drawFocusRing(painter, option.rect, tones(option.palette).accent, cell ? 0 : Metrics::Radius);
}

void ProxyStyle::drawItemPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option);
    if (!item) {
        return;
    }
    const Tones t = tones(option.palette);
    if (item->state & State_Selected) {
        const auto group = item->state & State_Enabled ? QPalette::Active : QPalette::Disabled;
        painter.fillRect(item->rect, item->palette.color(group, QPalette::Highlight));
        // Beside branches PE_PanelItemViewRow has painted the edge already; a tree without them begins with its cell.
        if (qobject_cast<const QTreeView*>(widget) && item->rect.left() == 0 &&
            (item->viewItemPosition == QStyleOptionViewItem::Beginning ||
             item->viewItemPosition == QStyleOptionViewItem::OnlyOne)) {
            painter.fillRect(QRect(item->rect.topLeft(), QSize(Metrics::AccentEdge, item->rect.height())), t.accent);
        }
    } else if (item->backgroundBrush.style() != Qt::NoBrush) {
        painter.fillRect(item->rect, item->backgroundBrush);
    } else if ((item->state & State_MouseOver) && widget && widget->inherits("QComboBoxListView")) {
        painter.fillRect(item->rect, t.selection);
    }
}

} // namespace entraide
