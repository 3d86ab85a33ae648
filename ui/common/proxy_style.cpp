// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of the style. Where parts stand is in proxy_style_geometry.cpp, what is drawn in proxy_style_primitives.cpp,
// proxy_style_controls.cpp and proxy_style_complex.cpp.
#include "ui/common/proxy_style.h"

#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/tones.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QTextCharFormat>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entraide {

namespace {

bool inRow(const QWidget* widget) {
    return widget && widget->property("inRow").toBool();
}

bool isPopupOfCombo(const QWidget* widget) {
    return widget && widget->parentWidget() && widget->parentWidget()->inherits("QComboBoxPrivateContainer");
}

} // namespace

ProxyStyle::ProxyStyle()
    : QProxyStyle(u"Fusion"_s) {}

void ProxyStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (auto* calendar = qobject_cast<QCalendarWidget*>(widget)) {
        // Red is kept for gaps and refusals; a week-end is neither.
        calendar->setWeekdayTextFormat(Qt::Saturday, {});
        calendar->setWeekdayTextFormat(Qt::Sunday, {});
    }
}

int ProxyStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return Metrics::IconSize;
    case PM_ToolBarIconSize:
        return Metrics::ToolIconSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return Metrics::Grid;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_HeaderMargin:
        return Metrics::Grid;
    case PM_HeaderMarkSize:
        return 12;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return widget && isPopupOfCombo(widget) ? 0 : 3;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return Metrics::HalfGrid;
    case PM_MenuHMargin:
        return 0;
    case PM_ToolBarFrameWidth:
        return 0;
    case PM_ToolBarItemMargin:
        return Metrics::Grid;
    case PM_ToolBarItemSpacing:
        return Metrics::HalfGrid;
    case PM_ToolBarSeparatorExtent:
        return Metrics::Grid;
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TreeViewIndentation:
        return 20;
    case PM_ToolTipLabelFrameWidth:
        return 4;
    case PM_SliderLength:
        return 16;
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return 20;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ProxyStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returnData) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_FocusFrame_AboveWidget:
    case SH_Menu_Mask:
    case SH_ItemView_ChangeHighlightOnFocus:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_Table_GridLineColor:
        return static_cast<int>(tones(option ? option->palette : QApplication::palette()).hairline.rgb());
    case SH_Widget_Animation_Duration:
        return QApplication::isEffectEnabled(Qt::UI_General) ? 120 : 0;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_RichText_FullWidthSelection:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize ProxyStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    if (!option) {
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
    const QFontMetrics& metrics = option->fontMetrics;
    const int control = controlHeight(metrics, inRow(widget));
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool wordless = button && button->text.isEmpty();
        // `size` holds icon and text; Fusion counts 4 between them, the design 8.
        int width = size.width() + (wordless ? 0 : inRow(widget) ? 16 : 24);
        if (button && !button->icon.isNull() && !wordless) {
            width += 4;
        }
        if (button && (button->features & QStyleOptionButton::HasMenu)) {
            width += 16;
        }
        return {std::max(width, control), std::max(control, wordless ? 0 : size.height())};
    }
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        int width = size.width() + Metrics::Grid;
        if (button && button->toolButtonStyle != Qt::ToolButtonIconOnly && !button->text.isEmpty()) {
            width += button->icon.isNull() ? 4 : 8;
            width += button->features & QStyleOptionToolButton::HasMenu ? 18 : 0;
        }
        return {std::max(width, control), std::max(size.height() + Metrics::Grid, control)};
    }
    case CT_LineEdit:
        return {size.width() + 12, control};
    case CT_ComboBox:
        return {size.width() + 16 + ArrowWidth, control};
    case CT_SpinBox:
        return {size.width() + 8 + ArrowWidth, control};
    case CT_CheckBox:
    case CT_RadioButton: {
        QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), 24)};
    }
    case CT_HeaderSection: {
        QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (header && header->orientation == Qt::Horizontal) {
            base.setHeight(tableHeaderHeight(metrics));
        }
        return base;
    }
    case CT_ItemViewItem: {
        QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const int height = isPopupOfCombo(widget) ? controlHeight(metrics) : tableRowHeight(metrics);
        return {base.width() + Metrics::Grid, std::max(base.height(), height)};
    }
    case CT_TabBarTab: {
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        if (!tab) {
            break;
        }
        // The chosen tab is bold; every tab has room for that, so that choosing moves nothing.
        const QFontMetrics bold(boldFont(widget ? widget->font() : QApplication::font()));
        int width = bold.size(Qt::TextShowMnemonic, tab->text).width() + 24;
        if (!tab->icon.isNull()) {
            width += tab->iconSize.width() + 8;
        }
        width += tab->leftButtonSize.width() + tab->rightButtonSize.width();
        return {width, TabTop + std::max(32, metrics.lineSpacing() + 14)};
    }
    case CT_MenuItem: {
        QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            base.setHeight(std::max(base.height(), controlHeight(metrics)));
        }
        return base;
    }
    case CT_MenuBarItem:
        return {size.width() + 14, std::max(28, metrics.lineSpacing() + 10)};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QIcon ProxyStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption* option, const QWidget* widget) const {
    switch (standardIcon) {
    case SP_MessageBoxInformation:
        return icon(u"info"_s, Tone::Accent);
    case SP_MessageBoxWarning:
        return icon(u"warning"_s, Tone::Warning);
    case SP_MessageBoxCritical:
        return icon(u"warning"_s, Tone::Danger);
    case SP_MessageBoxQuestion:
        return icon(u"help"_s, Tone::Accent);
    case SP_LineEditClearButton:
        return icon(u"close"_s, Tone::Muted);
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(u"close"_s);
    case SP_ArrowLeft:
        return icon(u"chevron-left"_s);
    case SP_ArrowRight:
        return icon(u"chevron-right"_s);
    case SP_ArrowUp:
        return icon(u"chevron-up"_s);
    case SP_ArrowDown:
        return icon(u"chevron-down"_s);
    case SP_ToolBarHorizontalExtensionButton:
        return icon(u"more"_s);
    default:
        return QProxyStyle::standardIcon(standardIcon, option, widget);
    }
}

} // namespace entraide
