// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/unsaved.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStackedWidget>

#include <functional>

namespace entraide {

namespace {

/// One editor as a value; invalid when it is none.
QVariant valueOf(const QWidget& widget) {
    if (const auto* part = dynamic_cast<const FormPart*>(&widget))
        return part->typed();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
        return text->toPlainText();
    if (const auto* list = qobject_cast<const QComboBox*>(&widget))
        return list->isEditable() ? QVariant(list->currentText()) : QVariant(list->currentIndex());
    if (const auto* number = qobject_cast<const QSpinBox*>(&widget))
        return number->value();
    if (const auto* number = qobject_cast<const QDoubleSpinBox*>(&widget))
        return number->value();
    if (const auto* time = qobject_cast<const QDateTimeEdit*>(&widget))
        return time->dateTime();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && button->isCheckable())
        return button->isChecked();
    return {};
}

void setValue(QWidget& widget, const QVariant& value) {
    if (auto* part = dynamic_cast<FormPart*>(&widget))
        part->typeAgain(value);
    else if (auto* line = qobject_cast<QLineEdit*>(&widget))
        line->setText(value.toString());
    else if (auto* text = qobject_cast<QPlainTextEdit*>(&widget))
        text->setPlainText(value.toString());
    else if (auto* list = qobject_cast<QComboBox*>(&widget); list && list->isEditable())
        list->setEditText(value.toString());
    else if (list)
        list->setCurrentIndex(value.toInt());
    else if (auto* whole = qobject_cast<QSpinBox*>(&widget))
        whole->setValue(value.toInt());
    else if (auto* number = qobject_cast<QDoubleSpinBox*>(&widget))
        number->setValue(value.toDouble());
    else if (auto* time = qobject_cast<QDateTimeEdit*>(&widget))
        time->setDateTime(value.toDateTime());
    else if (auto* button = qobject_cast<QAbstractButton*>(&widget))
        button->setChecked(value.toBool());
}

/// In the order in which they were made: a stack moves what it shows to the end of its children.
QList<QWidget*> widgetsIn(const QWidget& root) {
    QList<QWidget*> widgets;
    const auto* stack = qobject_cast<const QStackedWidget*>(&root);
    for (int i = 0; stack && i < stack->count(); ++i)
        widgets.append(stack->widget(i));
    for (QObject* child : root.children()) {
        auto* widget = qobject_cast<QWidget*>(child);
        if (widget && !widgets.contains(widget))
            widgets.append(widget);
    }
    return widgets;
}

/// Each editor once; what an editor is made of is not looked into.
void forEachEditor(const QWidget& root, const std::function<void(QWidget&, const QVariant&)>& visit) {
    for (QWidget* widget : widgetsIn(root)) {
        if (widget->isWindow())
            continue;
        if (const QVariant value = valueOf(*widget); value.isValid())
            visit(*widget, value);
        else
            forEachEditor(*widget, visit);
    }
}

void collectUnsaved(const QWidget& root, QList<Unsaved*>& found) {
    for (QWidget* widget : widgetsIn(root)) {
        if (auto* one = dynamic_cast<Unsaved*>(widget))
            found.append(one);
        else
            collectUnsaved(*widget, found);
    }
}

} // namespace

QList<Unsaved*> unsavedIn(const QWidget& page) {
    QList<Unsaved*> found;
    collectUnsaved(page, found);
    return found;
}

QVariantList typedIn(const QWidget& form) {
    QVariantList values;
    forEachEditor(form, [&](QWidget&, const QVariant& value) { values.append(value); });
    return values;
}

void typeAgain(QWidget& form, const QVariantList& typed) {
    // Twice: what one field makes of the others is typed over.
    for (int pass = 0; pass < 2; ++pass) {
        qsizetype next = 0;
        forEachEditor(form, [&](QWidget& editor, const QVariant& now) {
            if (next < typed.size() && typed[next].metaType() == now.metaType())
                setValue(editor, typed[next]);
            ++next;
        });
    }
}

void bringToFront(QWidget& widget) {
    if (auto* stack = qobject_cast<QStackedWidget*>(widget.parentWidget()))
        stack->setCurrentWidget(&widget);
}

} // namespace entraide
