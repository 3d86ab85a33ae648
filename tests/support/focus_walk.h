// SPDX-License-Identifier: GPL-3.0-or-later
// Once round a window by Tab alone.
#pragma once

#include "support/accessible_parts.h"

#include <QApplication>
#include <QButtonGroup>
#include <QRadioButton>
#include <QSet>
#include <QTest>

namespace entraide::test {

/// Where Tab has to stop below \a region. Of buttons that exclude each other it stops at the one that is chosen.
inline QList<QWidget*> tabStops(const QWidget& region) {
    QList<QWidget*> stops;
    for (QWidget* part : region.findChildren<QWidget*>()) {
        const auto* radio = qobject_cast<const QRadioButton*>(part);
        const auto* button = qobject_cast<const QAbstractButton*>(part);
        const bool isOneOfMany =
            (radio || (button && button->group() && button->group()->exclusive())) && !button->isChecked();
        const bool isInside = part->parentWidget() && (qobject_cast<const QAbstractItemView*>(part->parentWidget()) ||
                                                       part->parentWidget()->inherits("QAbstractSpinBox") ||
                                                       part->parentWidget()->inherits("QComboBox"));
        if (part->window() == region.window() && isTabStop(*part) && !isOneOfMany && !isInside)
            stops.append(part);
    }
    return stops;
}

/// \a after comes after \a before although it stands above it, or before it on the same line.
inline bool isBackwards(const QWidget& before, const QWidget& after) {
    if (before.parentWidget() != after.parentWidget())
        return false;
    const QRect one = before.geometry();
    const QRect other = after.geometry();
    const bool isAbove = other.bottom() < one.top();
    const bool isBesides = other.top() <= one.bottom() && other.bottom() >= one.top() && other.right() < one.left();
    return isAbove || isBesides;
}

/// What is wrong with how Tab goes through \a region of its window, which is active; empty when all is well.
inline QStringList faultsOfTabIn(QWidget& region) {
    constexpr int mostWithin = 300; // links of a text, markers of a map, one after the other
    QStringList faults;
    const QList<QWidget*> stops = tabStops(region);
    if (stops.isEmpty())
        return faults;
    stops.first()->setFocus(Qt::TabFocusReason);
    QWidget* const start = QApplication::focusWidget();
    if (!start)
        return {QStringLiteral("nothing takes the keys")};
    QList<QWidget*> way{start};
    int within = 0;
    const qsizetype farthest = 4 * stops.size() + 200;
    for (qsizetype step = 0; step < farthest; ++step) {
        QWidget* before = QApplication::focusWidget();
        QTest::keyClick(before, Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        if (now == start || !now)
            break;
        within = now == before ? within + 1 : 0;
        if (within > mostWithin) {
            faults.append(QStringLiteral("Tab does not leave ") + whereIs(now));
            return faults;
        }
        if (now == before)
            continue;
        if (way.contains(now)) {
            faults.append(QStringLiteral("Tab comes twice to ") + whereIs(now));
            return faults;
        }
        if (region.isAncestorOf(before) && region.isAncestorOf(now) && isBackwards(*before, *now))
            faults.append(QStringLiteral("Tab goes backwards from ") + whereIs(before) + QStringLiteral(" to ") +
                          whereIs(now));
        way.append(now);
    }
    for (const QWidget* stop : stops) {
        if (isTabStop(*stop) && !way.contains(const_cast<QWidget*>(stop)))
            faults.append(QStringLiteral("Tab never comes to ") + whereIs(stop));
    }
    return faults;
}

} // namespace entraide::test
