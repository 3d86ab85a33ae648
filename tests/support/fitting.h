// SPDX-License-Identifier: GPL-3.0-or-later
// Words that are shown and do not fit where they are.
#pragma once

#include "support/accessible_parts.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QTextDocument>
#include <QToolButton>

namespace entraide::test {

/// Room that fonts need beyond their advance.
constexpr int slack = 2;

inline int widestLine(const QFontMetrics& metrics, const QString& text) {
    int widest = 0;
    for (const QString& line : QString(text).remove(u'&').split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

inline bool isRich(const QLabel& label) {
    return label.textFormat() == Qt::RichText ||
           (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
}

/// A label paints over several lines where it may, else cuts what is too long.
inline bool isCut(const QLabel& label) {
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + slack;
    if (isRich(label))
        return label.sizeHint().width() > label.width() + slack;
    return widestLine(label.fontMetrics(), label.text()) > label.contentsRect().width() + slack;
}

inline bool isCut(const QAbstractButton& button) {
    if (button.text().isEmpty())
        return false;
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return false;
    int wanted = widestLine(button.fontMetrics(), button.text());
    if (!button.icon().isNull())
        wanted += button.iconSize().width() + slack;
    if (qobject_cast<const QCheckBox*>(&button) || qobject_cast<const QRadioButton*>(&button))
        wanted += button.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &button);
    return wanted > button.width();
}

inline bool isCut(const QTabBar& tabs) {
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.isTabVisible(i) && widestLine(tabs.fontMetrics(), tabs.tabText(i)) > tabs.tabRect(i).width())
            return true;
    }
    return false;
}

/// What is cut below \a window and is not told otherwise: whatever elides by design has its words in a tooltip.
inline QStringList cutWordsIn(const QWidget& window) {
    QStringList cut;
    for (const QWidget* part : window.findChildren<QWidget*>()) {
        if (part->window() != window.window() || !part->isVisible() || !part->toolTip().isEmpty() ||
            part->size().isEmpty())
            continue;
        const auto* label = qobject_cast<const QLabel*>(part);
        const auto* button = qobject_cast<const QAbstractButton*>(part);
        const auto* tabs = qobject_cast<const QTabBar*>(part);
        if ((label && isCut(*label)) || (button && isCut(*button)) || (tabs && isCut(*tabs)))
            cut.append(whereIs(part) + QStringLiteral(": ") +
                       (label    ? label->text()
                        : button ? button->text()
                                 : tabs->tabText(tabs->currentIndex())));
    }
    cut.removeDuplicates();
    return cut;
}

} // namespace entraide::test
