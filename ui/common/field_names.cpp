// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/field_names.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QTabBar>
#include <QWidget>

namespace entraide {

namespace {

/// On what was named after the field it is a part of.
constexpr auto namedAfterField = "namedAfterField";

/// The line inside a spin box or a list is read as the whole.
bool isInsideOfOne(const QWidget& part) {
    const QWidget* whole = part.parentWidget();
    return qobject_cast<const QAbstractSpinBox*>(whole) || qobject_cast<const QComboBox*>(whole);
}

bool isNameless(const QWidget& part) {
    if (part.property(namedAfterField).toBool())
        return true;
    const auto* button = qobject_cast<const QAbstractButton*>(&part);
    return (part.focusPolicy() & Qt::TabFocus) != 0 && part.accessibleName().isEmpty() && !isInsideOfOne(part) &&
           !(button && !button->text().isEmpty()) && !qobject_cast<const QTabBar*>(&part) && !labelOf(part);
}

} // namespace

QLabel* labelOf(const QWidget& field) {
    const QWidget* beside = field.parentWidget();
    if (!beside)
        return nullptr;
    for (QLabel* label : beside->findChildren<QLabel*>(Qt::FindDirectChildrenOnly)) {
        if (label->buddy() == &field)
            return label;
    }
    return nullptr;
}

void nameField(QWidget& field, const QString& name) {
    field.setAccessibleName(name);
    nameParts(field);
}

void nameParts(QWidget& field) {
    QString name = field.accessibleName();
    if (const QLabel* label = labelOf(field); name.isEmpty() && label)
        name = label->text().remove(u'&');
    if (name.isEmpty())
        return;
    for (QWidget* part : field.findChildren<QWidget*>()) {
        if (part->window() != field.window() || !isNameless(*part)) // a calendar that hangs open is not part of it
            continue;
        part->setProperty(namedAfterField, true);
        part->setAccessibleName(name);
    }
}

} // namespace entraide
