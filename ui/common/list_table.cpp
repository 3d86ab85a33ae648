// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_table.h"

#include "ui/common/metrics.h"
#include "ui/common/state_delegate.h"
#include "ui/common/tones.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entraide {

ListTable::ListTable(QWidget* parent)
    : QTableView(parent) {
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new StateDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setMinimumSectionSize(32);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { columnsMenu()->popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionMoved, this, &ListTable::saveLayout);
    connect(header, &QHeaderView::sectionResized, this, &ListTable::saveLayout);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ListTable::saveLayout);
    connect(this, &QAbstractItemView::doubleClicked, this, &ListTable::opened);
    applyRowHeight();
}

void ListTable::setModel(QAbstractItemModel* model) {
    m_restoring = true; // sections come and go while the header takes the model over
    QTableView::setModel(model);
    m_restoring = false;
    resetColumns();
    restoreLayout();
}

void ListTable::setCompact(bool compact) {
    m_compact = compact;
    applyRowHeight();
}

void ListTable::applyRowHeight() {
    const int height = tableRowHeight(fontMetrics(), m_compact);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void ListTable::keepLayout(QSettings& settings, const QString& key) {
    m_settings = &settings;
    m_key = key;
    restoreLayout();
}

void ListTable::restoreLayout() {
    if (!m_settings || !model() || model()->columnCount() == 0) {
        return;
    }
    const QByteArray state = m_settings->value(m_key + u"/header"_s).toByteArray();
    if (state.isEmpty() || m_settings->value(m_key + u"/columns"_s).toInt() != model()->columnCount()) {
        return;
    }
    m_restoring = true;
    if (horizontalHeader()->restoreState(state)) {
        // What a newer style or a translation changed must not come back from an old layout.
        horizontalHeader()->setStretchLastSection(true);
        horizontalHeader()->setMinimumSectionSize(32);
        if (isSortingEnabled()) {
            sortByColumn(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
        }
    }
    m_restoring = false;
}

void ListTable::saveLayout() {
    if (m_settings && !m_restoring && model() && model()->columnCount() > 0) {
        m_settings->setValue(m_key + u"/header"_s, horizontalHeader()->saveState());
        m_settings->setValue(m_key + u"/columns"_s, model()->columnCount());
    }
}

void ListTable::setDefaultWidths(const QList<int>& widths) {
    m_defaultWidths = widths;
    resetColumns();
    restoreLayout();
}

void ListTable::setDefaultHidden(const QList<int>& columns) {
    m_defaultHidden = columns;
    resetColumns();
    restoreLayout();
}

void ListTable::resetColumns() {
    if (!model()) {
        return;
    }
    m_restoring = true;
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, m_defaultHidden.contains(column));
        if (column < m_defaultWidths.size() && m_defaultWidths.at(column) > 0) {
            setColumnWidth(column, m_defaultWidths.at(column));
        }
    }
    m_restoring = false;
}

QMenu* ListTable::columnsMenu() {
    if (!m_columnsMenu) {
        m_columnsMenu = new QMenu(tr("Columns"), this);
    }
    m_columnsMenu->clear();
    fillColumnsMenu(*m_columnsMenu);
    return m_columnsMenu;
}

void ListTable::fillColumnsMenu(QMenu& menu) {
    if (!model()) {
        return;
    }
    QHeaderView* header = horizontalHeader();
    const int visible = header->count() - header->hiddenSectionCount();
    for (int position = 0; position < header->count(); ++position) {
        const int column = header->logicalIndex(position);
        QString name = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        if (name.isEmpty()) {
            name = model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        }
        if (name.isEmpty()) {
            continue;
        }
        QAction* action = menu.addAction(name);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || visible > 1); // one always stays
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            if (shown && columnWidth(column) < 32) {
                resizeColumnToContents(column);
            }
            saveLayout();
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        resetColumns();
        saveLayout();
    });
}

QList<int> ListTable::selectedRows() const {
    QList<int> rows;
    if (selectionModel()) {
        for (const QModelIndex& index : selectionModel()->selectedRows()) {
            rows.append(index.row());
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ListTable::chooseRow(int row) {
    if (!model() || row < 0 || row >= model()->rowCount(rootIndex())) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    // The current index keeps to a column that is shown, so that keys and screen readers start from something visible.
    const int column = std::max(0, horizontalHeader()->logicalIndexAt(0));
    const QModelIndex index = model()->index(row, column, rootIndex());
    setCurrentIndex(index);
    scrollTo(index);
}

/// What the program chooses is chosen alone, even if Ctrl is still down from the key that made it choose.
QItemSelectionModel::SelectionFlags ListTable::selectionCommand(const QModelIndex& index, const QEvent* event) const {
    if (!event && selectionMode() == ExtendedSelection && index.isValid())
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    return QTableView::selectionCommand(index, event);
}

void ListTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        applyRowHeight();
    }
}

void ListTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!selectionModel() || !selectionModel()->hasSelection()) {
        return;
    }
    QPainter painter(viewport());
    const QColor accent = tones(palette()).accent;
    const int first = rowAt(event->rect().top());
    const int last = rowAt(event->rect().bottom());
    if (first < 0) {
        return;
    }
    const int end = last < 0 ? model()->rowCount(rootIndex()) - 1 : last;
    const int x = isRightToLeft() ? viewport()->width() - Metrics::AccentEdge : 0;
    for (int row = first; row <= end; ++row) {
        if (!isRowHidden(row) && selectionModel()->isRowSelected(row, rootIndex())) {
            painter.fillRect(x, rowViewportPosition(row), Metrics::AccentEdge, rowHeight(row), accent);
        }
    }
}

void ListTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && state() != EditingState && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid() || !previous.isValid()) {
        Q_EMIT currentRowChanged(current);
    }
}

} // namespace entraide
