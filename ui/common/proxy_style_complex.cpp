// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/proxy_style.h"
#include "ui/common/tones.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entraide {

namespace {

void drawCentredIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& colour, int side) {
    QRect box(0, 0, side, side);
    box.moveCenter(rect.center());
    drawIcon(painter, box, name, colour);
}

} // namespace

void ProxyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                    const QWidget* widget) const {
    switch (control) {
    case CC_ComboBox:
        drawComboBox(*option, *painter);
        return;
    case CC_SpinBox:
        drawSpinBox(*option, *painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(*option, *painter, widget);
        return;
    case CC_Slider:
        drawSlider(*option, *painter, widget);
        return;
    case CC_ToolButton:
        drawToolButton(*option, *painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void ProxyStyle::drawComboBox(const QStyleOptionComplex& option, QPainter& painter) const {
    const Tones t = tones(option.palette);
    const bool enabled = option.state & State_Enabled;
    drawPanel(painter, option.rect, option.palette.color(QPalette::Base), enabled ? t.controlEdge : t.hairline);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, nullptr);
    drawCentredIcon(painter, arrow, u"chevron-down"_s, enabled ? t.text : t.disabledText, Metrics::IconSize);
}

void ProxyStyle::drawSpinBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const {
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    if (!spin) {
        return;
    }
    const Tones t = tones(option.palette);
    const bool enabled = option.state & State_Enabled;
    if (spin->frame) {
        drawPanel(painter, option.rect, option.palette.color(QPalette::Base), enabled ? t.controlEdge : t.hairline);
    } else {
        painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    }
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return enabled && (spin->stepEnabled & step) ? t.text : t.disabledText;
    };
    const QRect up = subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget);
    const QRect down = subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget);
    drawCentredIcon(painter, up.adjusted(0, 2, 0, 0), u"chevron-up"_s, ink(QAbstractSpinBox::StepUpEnabled), 12);
    drawCentredIcon(painter, down.adjusted(0, 0, 0, -2), u"chevron-down"_s, ink(QAbstractSpinBox::StepDownEnabled), 12);
}

void ProxyStyle::drawScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (!slider) {
        return;
    }
    const Tones t = tones(option.palette);
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    if (slider->maximum <= slider->minimum) {
        return;
    }
    const QRect thumb = subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget);
    const bool held = (option.activeSubControls & SC_ScrollBarSlider) && (option.state & State_Sunken);
    const bool hover = (option.activeSubControls & SC_ScrollBarSlider) && (option.state & State_MouseOver);
    // At rest it stays a modest 3:1 shape; it gets wider, not only darker, under the pointer.
    const int inset = held || hover ? 3 : 4;
    const QRect shape = thumb.adjusted(inset, inset, -inset, -inset);
    drawPanel(painter, shape, held ? t.muted : t.controlEdge, {}, std::min(shape.width(), shape.height()) / 2.0);
}

void ProxyStyle::drawSlider(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(&option);
    if (!slider) {
        return;
    }
    const Tones t = tones(option.palette);
    const bool enabled = option.state & State_Enabled;
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const QRect handle = proxy()->subControlRect(CC_Slider, slider, SC_SliderHandle, widget);
    const QRect r = option.rect;
    const QRect groove = horizontal ? QRect(r.left() + 4, r.center().y() - 1, r.width() - 8, 4)
                                    : QRect(r.center().x() - 1, r.top() + 4, 4, r.height() - 8);
    drawPanel(painter, groove, t.controlEdge, {}, 2);
    QRect done = groove;
    if (horizontal) {
        if (slider->upsideDown != (slider->direction == Qt::RightToLeft)) {
            done.setLeft(handle.center().x());
        } else {
            done.setRight(handle.center().x());
        }
    } else if (slider->upsideDown) {
        done.setTop(handle.center().y());
    } else {
        done.setBottom(handle.center().y());
    }
    drawPanel(painter, done, enabled ? t.accent : t.disabledText, {}, 2);
    QRect knob(0, 0, horizontal ? 14 : 18, horizontal ? 18 : 14);
    knob.moveCenter(handle.center());
    drawPanel(painter, knob, t.base, enabled ? t.accent : t.hairline, Metrics::Radius);
    if (option.state & State_HasFocus) {
        drawFocusRing(painter, knob.adjusted(-1, -1, 1, 1), t.accent);
    }
}

void ProxyStyle::drawToolButton(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(&option);
    if (!button) {
        return;
    }
    const Tones t = tones(option.palette);
    proxy()->drawPrimitive(PE_PanelButtonTool, button, &painter, widget);
    const bool enabled = option.state & State_Enabled;
    const QColor ink = enabled ? option.palette.color(QPalette::Active, QPalette::ButtonText) : t.disabledText;
    QRect content = option.rect.adjusted(6, 0, -6, 0);
    const bool menu = button->features & QStyleOptionToolButton::HasMenu;
    const bool wordless = button->toolButtonStyle == Qt::ToolButtonIconOnly || button->text.isEmpty();
    if (menu && !wordless) {
        const QRect arrow =
            visualRect(option.direction, content, {content.right() - 15, content.y(), 16, content.height()});
        drawCentredIcon(painter, arrow, u"chevron-down"_s, ink, Metrics::IconSize);
        content = visualRect(option.direction, content, content.adjusted(0, 0, -18, 0));
    }
    if (button->features & QStyleOptionToolButton::Arrow) {
        QStyleOption arrow(*button);
        arrow.rect = content;
        const PrimitiveElement element = button->arrowType == Qt::UpArrow      ? PE_IndicatorArrowUp
                                         : button->arrowType == Qt::LeftArrow  ? PE_IndicatorArrowLeft
                                         : button->arrowType == Qt::RightArrow ? PE_IndicatorArrowRight
                                                                               : PE_IndicatorArrowDown;
        proxy()->drawPrimitive(element, &arrow, &painter, widget);
        return;
    }
    const bool textOnly = button->toolButtonStyle == Qt::ToolButtonTextOnly || button->icon.isNull();
    const int side = textOnly ? 0 : button->iconSize.width();
    if (!textOnly) {
        QRect box = wordless ? QRect(option.rect.center().x() - side / 2 + (side % 2 == 0 ? 1 : 0),
                                     content.center().y() - side / 2 + (side % 2 == 0 ? 1 : 0), side, side)
                             : QRect(content.x(), content.y() + (content.height() - side) / 2, side, side);
        box = visualRect(option.direction, option.rect, box);
        if (const QString name = button->icon.name(); iconExists(name)) {
            drawIcon(painter, box, name, ink);
        } else {
            button->icon.paint(&painter, box, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        }
    }
    if (!wordless) {
        const int flags =
            styleHint(SH_UnderlineShortcut, &option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
        QRect text = content.adjusted(textOnly ? 0 : side + 8, 0, 0, 0);
        painter.setFont(button->font);
        painter.setPen(ink);
        painter.drawText(visualRect(option.direction, content, text),
                         flags | Qt::AlignVCenter | (textOnly ? Qt::AlignHCenter : Qt::AlignLeft), button->text);
    }
}

} // namespace entraide
