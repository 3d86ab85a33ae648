// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accessible_role.h"

#include <QAccessibleWidget>
#include <QStackedWidget>
#include <QVariant>
#include <QWidget>

namespace entraide {

namespace {

constexpr auto accessibleRoleProperty = "accessibleRole";

/// Qt asks the factory that was installed last first, and its own in the end.
QAccessibleInterface* interfaceWithRole(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    if (const QVariant role = widget->property(accessibleRoleProperty); role.isValid())
        return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
    return qobject_cast<QStackedWidget*>(widget) ? new QAccessibleWidget(widget, QAccessible::Grouping) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role) {
    readStacksAsGroups(); // the same factory
    widget.setProperty(accessibleRoleProperty, static_cast<int>(role));
}

void readStacksAsGroups() {
    QAccessible::installFactory(interfaceWithRole); // once, however often
}

} // namespace entraide
