// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/metrics.h"
#include "ui/common/proxy_style.h"
#include "ui/common/tabs.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QStyleOption>

#include <algorithm>

namespace entraide {

QRect ProxyStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    switch (element) {
    case SE_LineEditContents: {
        const auto* line = qobject_cast<const QLineEdit*>(widget);
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        return line && line->hasFrame() ? rect.adjusted(4, 0, -4, 0) : rect;
    }
    case SE_ItemViewItemCheckIndicator:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemText: {
        // Cells are inset by the same 8 pixels as the headers above them.
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        if (!item) {
            break;
        }
        QStyleOptionViewItem inset(*item);
        inset.rect = item->rect.adjusted(4, 0, -4, 0);
        return QProxyStyle::subElementRect(element, &inset, widget);
    }
    case SE_TabWidgetTabBar: {
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        if (!qobject_cast<const Tabs*>(widget)) {
            return rect;
        }
        const QRect indented = rect.adjusted(Metrics::PagePadding, 0, 0, 0) & option->rect;
        return visualRect(option->direction, option->rect, indented);
    }
    case SE_TabBarTabText: {
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        if (!tab) {
            break;
        }
        QRect rect = tab->rect.adjusted(12, TabTop, -12, 0);
        if (!tab->icon.isNull()) {
            rect.setLeft(rect.left() + tab->iconSize.width() + 8);
        }
        return visualRect(tab->direction, tab->rect,
                          rect.adjusted(tab->leftButtonSize.width(), 0, -tab->rightButtonSize.width(), 0));
    }
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ProxyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                 const QWidget* widget) const {
    const QRect& r = option->rect;
    const auto visual = [option, &r](const QRect& rect) { return visualRect(option->direction, r, rect); };
    switch (control) {
    case CC_ComboBox:
        switch (part) {
        case SC_ComboBoxFrame:
            return r;
        case SC_ComboBoxArrow:
            return visual({r.right() - ArrowWidth + 1, r.top(), ArrowWidth, r.height()});
        case SC_ComboBoxEditField:
            return visual(r.adjusted(8, 2, -ArrowWidth, -2));
        case SC_ComboBoxListBoxPopup:
            return r;
        default:
            break;
        }
        break;
    case CC_SpinBox: {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int half = r.height() / 2;
        switch (part) {
        case SC_SpinBoxFrame:
            return r;
        case SC_SpinBoxUp:
            return buttons ? visual({r.right() - ArrowWidth + 1, r.top(), ArrowWidth, half}) : QRect();
        case SC_SpinBoxDown:
            return buttons ? visual({r.right() - ArrowWidth + 1, r.top() + half, ArrowWidth, r.height() - half})
                           : QRect();
        case SC_SpinBoxEditField:
            return visual(r.adjusted(7, 2, buttons ? -ArrowWidth : -7, -2));
        default:
            break;
        }
        break;
    }
    case CC_ScrollBar: {
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!slider) {
            break;
        }
        const bool horizontal = slider->orientation == Qt::Horizontal;
        const int length = horizontal ? r.width() : r.height();
        const qint64 range = static_cast<qint64>(slider->maximum) - slider->minimum;
        int thumb = length;
        if (range > 0) {
            thumb = static_cast<int>(static_cast<qint64>(length) * slider->pageStep / (range + slider->pageStep));
            thumb = std::min(length, std::max(thumb, proxy()->pixelMetric(PM_ScrollBarSliderMin, option, widget)));
        }
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                  length - thumb, slider->upsideDown);
        const auto along = [&](int from, int extent) {
            return horizontal ? visual({r.left() + from, r.top(), extent, r.height()})
                              : QRect(r.left(), r.top() + from, r.width(), extent);
        };
        switch (part) {
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine:
            return {};
        case SC_ScrollBarGroove:
            return r;
        case SC_ScrollBarSlider:
            return along(start, thumb);
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + thumb, length - start - thumb);
        default:
            break;
        }
        break;
    }
    default:
        break;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace entraide
