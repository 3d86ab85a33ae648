// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/visit_log_table.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace entraide {

namespace {

constexpr auto typedProperty = "typed";

} // namespace

QWidget* TypedDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
    QWidget* editor = CellDelegate::createEditor(parent, option, index);
    auto* number = qobject_cast<QSpinBox*>(editor);
    if (!number)
        return editor;
    number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(number->findChild<QLineEdit*>(), &QLineEdit::textEdited, number,
            [number] { number->setProperty(typedProperty, true); });
    return editor;
}

void TypedDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const auto* number = qobject_cast<QSpinBox*>(editor);
    const auto begun = [&] {
        return std::clamp(index.data(Qt::EditRole).toInt(), number->minimum(), number->maximum());
    };
    if (!number || number->property(typedProperty).toBool() || number->value() != begun())
        CellDelegate::setModelData(editor, model, index);
}

VisitLogTable::VisitLogTable(int firstTyped, QWidget* parent)
    : ListTable(parent)
    , m_firstTyped(firstTyped) {
    setItemDelegate(new TypedDelegate(this));
    setEditTriggers(EditKeyPressed | DoubleClicked | AnyKeyPressed);
}

void VisitLogTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex current = currentIndex();
    const bool isDigit = event->text().size() == 1 && event->text().front().isDigit() &&
                         !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isDigit && state() != EditingState && current.isValid() && !(current.flags() & Qt::ItemIsEditable)) {
        const QModelIndex typed = current.siblingAtColumn(m_firstTyped);
        if (typed.flags() & Qt::ItemIsEditable)
            selectionModel()->setCurrentIndex(typed, QItemSelectionModel::NoUpdate);
    }
    ListTable::keyPressEvent(event);
}

/// The cell that can be typed in after (or before) the current one, in this row or the next that has any.
QModelIndex VisitLogTable::nextEditable(int step) const {
    const int columns = model()->columnCount();
    const int cells = model()->rowCount() * columns;
    int at = currentIndex().row() * columns + currentIndex().column() + step;
    for (; at >= 0 && at < cells; at += step) {
        const QModelIndex index = model()->index(at / columns, at % columns);
        if ((index.flags() & Qt::ItemIsEditable) && !isColumnHidden(index.column()))
            return index;
    }
    return currentIndex();
}

QModelIndex VisitLogTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (model() && currentIndex().isValid() && (action == MoveNext || action == MovePrevious))
        return nextEditable(action == MoveNext ? 1 : -1);
    return ListTable::moveCursor(action, modifiers);
}

void VisitLogTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const QPersistentModelIndex before = currentIndex();
    ListTable::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache && before.isValid()) {
        const QModelIndex below = before.sibling(before.row() + 1, before.column());
        if (below.isValid())
            setCurrentIndex(below);
        if (below.flags() & Qt::ItemIsEditable)
            edit(below);
    }
    if (!isTyping())
        Q_EMIT typingEnded();
}

} // namespace entraide
