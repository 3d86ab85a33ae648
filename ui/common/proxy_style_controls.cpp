// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/proxy_style.h"
#include "ui/common/tones.h"

#include <QFrame>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entraide {

namespace {

constexpr int ControlIconGap = 8;

int textFlags(const QStyle& style, const QStyleOption& option, const QWidget* widget) {
    const bool underlined = style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    return underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

} // namespace

void ProxyStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonLabel: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        if (!button) {
            return;
        }
        const Tones t = tones(option->palette);
        const bool enabled = option->state & State_Enabled;
        const bool primary = enabled && widget && widget->property("primary").toBool();
        const bool pressed = option->state & (State_Sunken | State_On);
        const QColor ink = primary                     ? t.onAccent
                           : !enabled                  ? option->palette.color(QPalette::Disabled, QPalette::ButtonText)
                           : pressed && t.highContrast ? t.onSelection
                                                       : option->palette.color(QPalette::Active, QPalette::ButtonText);
        QRect rect = button->rect;
        if (button->features & QStyleOptionButton::HasMenu) {
            const QRect arrow(rect.right() - 23, rect.center().y() - 7, 16, 16);
            drawIcon(*painter, visualRect(option->direction, rect, arrow), u"chevron-down"_s, ink);
            rect = visualRect(option->direction, rect, rect.adjusted(0, 0, -16, 0));
        }
        const int flags = textFlags(*proxy(), *option, widget);
        const int textWidth = button->text.isEmpty() ? 0 : option->fontMetrics.size(flags, button->text).width();
        const bool hasIcon = !button->icon.isNull();
        const int iconSide = hasIcon ? button->iconSize.width() : 0;
        const int gap = hasIcon && textWidth > 0 ? ControlIconGap : 0;
        int x = rect.x() + std::max(4, (rect.width() - iconSide - gap - textWidth) / 2);
        if (hasIcon) {
            const QRect box = visualRect(option->direction, button->rect,
                                         {x, rect.y() + (rect.height() - iconSide) / 2, iconSide, iconSide});
            if (const QString name = button->icon.name(); iconExists(name)) {
                drawIcon(*painter, box, name, ink);
            } else {
                button->icon.paint(painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
            }
            x += iconSide + gap;
        }
        painter->setPen(ink);
        painter->drawText(visualRect(option->direction, button->rect,
                                     {x, rect.y(), std::min(textWidth + 1, rect.right() - x), rect.height()}),
                          flags | Qt::AlignVCenter | Qt::AlignLeft, button->text);
        return;
    }
    case CE_FocusFrame:
        drawFocusRing(*painter, option->rect, tones(option->palette).accent, Metrics::Radius + 2);
        return;
    case CE_HeaderSection:
        drawHeaderSection(*option, *painter);
        return;
    case CE_HeaderEmptyArea: {
        const Tones t = tones(option->palette);
        painter->fillRect(option->rect, t.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.hairline);
        return;
    }
    case CE_HeaderLabel: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (!header) {
            return;
        }
        const Tones t = tones(option->palette);
        // The base style keeps the margin at the sides free above and below too, where it cuts the tails of letters.
        const int margin = proxy()->pixelMetric(PM_HeaderMargin, option, widget);
        QRect rect = header->rect.adjusted(0, -margin / 2, 0, margin / 2);
        if (!header->icon.isNull()) {
            const QRect box(rect.x(), rect.y() + (rect.height() - 16) / 2, 16, 16);
            header->icon.paint(painter, visualRect(header->direction, header->rect, box));
            rect = visualRect(header->direction, header->rect, rect.adjusted(20, 0, 0, 0));
        }
        const QColor ink = option->state & State_On ? t.text : t.muted;
        const Qt::Alignment horizontal = header->textAlignment & Qt::AlignHorizontal_Mask;
        drawLine(*painter, rect, header->text, painter->font(), ink, horizontal ? horizontal : Qt::AlignLeading,
                 header->direction);
        return;
    }
    case CE_TabBarTabShape:
        drawTab(*option, *painter, widget);
        return;
    case CE_TabBarTabLabel:
        drawTabLabel(*option, *painter, widget);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, tones(option->palette).hairline);
        return;
    case CE_ToolBar: {
        const Tones t = tones(option->palette);
        painter->fillRect(option->rect, t.window);
        const auto* bar = qstyleoption_cast<const QStyleOptionToolBar*>(option);
        if (!bar || bar->toolBarArea == Qt::TopToolBarArea) {
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.hairline);
        }
        return;
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_MenuBarItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (!item) {
            return;
        }
        const Tones t = tones(option->palette);
        const bool chosen = (option->state & State_Selected) && (option->state & State_Enabled);
        painter->fillRect(option->rect, chosen ? t.selection : t.window);
        painter->setPen(!(option->state & State_Enabled) ? t.disabledText : chosen ? t.onSelection : t.text);
        painter->drawText(option->rect, Qt::AlignCenter | textFlags(*proxy(), *option, widget), item->text);
        return;
    }
    case CE_ShapedFrame: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const Tones t = tones(option->palette);
            const QRect r = option->rect;
            painter->fillRect(frame->frameShape == QFrame::HLine ? QRect(r.left(), r.center().y(), r.width(), 1)
                                                                 : QRect(r.center().x(), r.top(), 1, r.height()),
                              t.hairline);
            return;
        }
        break;
    }
    case CE_ProgressBar:
        drawProgress(*option, *painter);
        return;
    case CE_RubberBand: {
        const Tones t = tones(option->palette);
        QColor veil = t.accent;
        veil.setAlpha(40);
        drawPanel(*painter, option->rect, veil, t.accent, 0);
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProxyStyle::drawHeaderSection(const QStyleOption& option, QPainter& painter) const {
    const Tones t = tones(option.palette);
    const QRect r = option.rect;
    painter.fillRect(r, t.window);
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), t.hairline);
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(&option);
    const bool last = header && (header->position == QStyleOptionHeader::End ||
                                 header->position == QStyleOptionHeader::OnlyOneSection);
    if (!last || (header && header->orientation == Qt::Vertical)) {
        const int x = option.direction == Qt::RightToLeft ? r.left() : r.right();
        painter.fillRect(QRect(x, r.top(), 1, r.height()), t.hairline);
    }
}

void ProxyStyle::drawTab(const QStyleOption& option, QPainter& painter, const QWidget*) const {
    const Tones t = tones(option.palette);
    const QRect r = option.rect;
    const QRect shape = r.adjusted(0, TabTop, 0, 0);
    if (!(option.state & State_Selected)) {
        if ((option.state & State_MouseOver) && (option.state & State_Enabled)) {
            painter.fillRect(shape.adjusted(0, 0, 0, -1), t.button);
        }
        return;
    }
    painter.fillRect(shape, t.base);
    painter.fillRect(QRect(shape.left(), shape.top(), 1, shape.height()), t.hairline);
    painter.fillRect(QRect(shape.right(), shape.top(), 1, shape.height()), t.hairline);
    painter.fillRect(QRect(shape.left(), shape.top(), shape.width(), 2), t.accent);
}

void ProxyStyle::drawTabLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const {
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(&option);
    if (!tab) {
        return;
    }
    const Tones t = tones(option.palette);
    const bool chosen = option.state & State_Selected;
    const QColor ink = !(option.state & State_Enabled) ? t.disabledText : chosen ? t.text : t.muted;
    const QRect rect = proxy()->subElementRect(SE_TabBarTabText, &option, widget);
    if (!tab->icon.isNull()) {
        const int side = tab->iconSize.width();
        const QRect box(rect.left() - side - ControlIconGap, rect.center().y() - side / 2 + 1, side, side);
        tab->icon.paint(&painter, box);
    }
    const PainterGuard guard(painter);
    if (chosen) {
        painter.setFont(boldFont(painter.font()));
    }
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter | textFlags(*proxy(), option, widget), tab->text);
    if (option.state & State_HasFocus) {
        drawFocusRing(painter, option.rect.adjusted(4, TabTop + 4, -4, -3), t.accent);
    }
}

void ProxyStyle::drawProgress(const QStyleOption& option, QPainter& painter) const {
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
    if (!bar) {
        return;
    }
    const Tones t = tones(option.palette);
    QRect track = option.rect;
    const int height = std::min(6, track.height());
    track.setTop(track.center().y() - height / 2 + 1);
    track.setHeight(height);
    const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
    if (range <= 0) {
        // How long it takes is not known: a third of the track, without movement.
        painter.fillRect(track, t.track);
        painter.fillRect(QRect(track.left() + track.width() / 3, track.top(), track.width() / 3, height), t.accent);
        return;
    }
    const double share = static_cast<double>(static_cast<qint64>(bar->progress) - bar->minimum) / double(range);
    drawShareBar(painter, track, share, t.accent, t.track);
}

} // namespace entraide
