// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QMenu;
class QSettings;

namespace entraide {

/// The table on the left page of the register: whole rows, no grid, every second row tinted, rows as high as the font
/// needs, an accent edge on the chosen row, a header that sorts.
///
/// Columns can be shown, hidden, moved and widened; keepLayout() makes that survive a restart. Columns hide by the menu
/// of the header (right click, or FilterBar's button), which always leaves one. Give it a StateDelegate-friendly model
/// (see roles.h); the delegate is already set.
class ListTable : public QTableView {
    Q_OBJECT

public:
    explicit ListTable(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;

    /// Rows of 28 instead of 32.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }

    /// Restores order, widths, hidden columns and sorting kept under `key`, and keeps them there from now on. A layout
    /// of another number of columns is ignored. `settings` must outlive the table.
    void keepLayout(QSettings& settings, const QString& key);

    /// Widths at first sight, before anybody moved anything; -1 leaves a column as it is. Used by "Reset columns" too.
    void setDefaultWidths(const QList<int>& widths);
    /// Columns hidden at first sight.
    void setDefaultHidden(const QList<int>& columns);

    /// One checkable action for each column; for \a column (else the current one) its place, width and sorting; and
    /// "Reset columns". Owned by the table; made anew at each call.
    [[nodiscard]] QMenu* columnsMenu(int column = -1);
    /// Shows which cell of the current row the keys act on, for tables whose cells are edited.
    void setShowsCurrentCell(bool shows);

    /// Rows of the selection, in the order of the view.
    [[nodiscard]] QList<int> selectedRows() const;
    /// Selects a row and makes it visible; -1 clears.
    void chooseRow(int row);

Q_SIGNALS:
    /// The chosen row changed, by mouse, key or model; an invalid index when there is none.
    void currentRowChanged(const QModelIndex& index);
    /// Enter or a double click on a row.
    void opened(const QModelIndex& index);
    /// F2 on a cell that cannot be edited, in a table in which others can.
    void notEditable(const QModelIndex& index);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;

private:
    void applyRowHeight();
    void restoreLayout();
    void saveLayout();
    void resetColumns();
    void fillColumnsMenu(QMenu& menu);
    void fillColumnActs(QMenu& menu, int column);
    void editCurrent();

    bool m_compact = false;
    bool m_restoring = false;
    bool m_showsCurrentCell = false;
    QSettings* m_settings = nullptr;
    QString m_key;
    QList<int> m_defaultWidths;
    QList<int> m_defaultHidden;
    QMenu* m_columnsMenu = nullptr;
};

} // namespace entraide
