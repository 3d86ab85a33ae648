// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/list_table.h"
#include "ui/records/cell_delegate.h"

namespace entraide {

/// Writes a cell only when something was typed in it, so that going through it with Tab says nothing.
class TypedDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

/// The visit log: digits open the minutes of the line, Tab goes on to the next cell that can be typed in, Enter to the
/// one below.
class VisitLogTable : public ListTable {
    Q_OBJECT

public:
    /// \a firstTyped: the column that digits open.
    explicit VisitLogTable(int firstTyped, QWidget* parent = nullptr);

    void keyboardSearch(const QString&) override {} // letters are commands
    /// A cell is open.
    bool isTyping() const { return state() == EditingState; }

Q_SIGNALS:
    void typingEnded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    QModelIndex nextEditable(int step) const;

    int m_firstTyped;
};

} // namespace entraide
