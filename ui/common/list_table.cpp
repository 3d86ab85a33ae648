// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/list_table.h"

#include "ui/common/fault.h"
#include "ui/common/metrics.h"
#include "ui/common/roles.h"
#include "ui/common/state_delegate.h"
#include "ui/common/tones.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QToolTip>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace entraide {

namespace {

/// A title that its column is too narrow for is told whole to whoever stays on it.
class HeaderTips : public QObject {
public:
    explicit HeaderTips(QHeaderView& header)
        : QObject(&header)
        , m_header(header) {
        header.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::ToolTip || !m_header.model())
            return QObject::eventFilter(watched, event);
        const auto* help = static_cast<QHelpEvent*>(event);
        const int section = m_header.logicalIndexAt(help->pos());
        const auto says = [&](int role) {
            return m_header.model()->headerData(section, Qt::Horizontal, role).toString();
        };
        if (section < 0 || !says(Qt::ToolTipRole).isEmpty())
            return QObject::eventFilter(watched, event);
        const QString title = says(Qt::DisplayRole);
        const bool isCut =
            m_header.fontMetrics().horizontalAdvance(title) + 2 * Metrics::Grid > m_header.sectionSize(section);
        QToolTip::showText(help->globalPos(), isCut ? title : QString(), m_header.viewport());
        return true;
    }

private:
    QHeaderView& m_header;
};

} // namespace

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
    new HeaderTips(*header);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        columnsMenu(header->logicalIndexAt(at))->popup(header->mapToGlobal(at));
    });
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

QMenu* ListTable::columnsMenu(int column) {
    if (!m_columnsMenu) {
        m_columnsMenu = new QMenu(tr("Columns"), this);
    }
    m_columnsMenu->clear();
    fillColumnsMenu(*m_columnsMenu);
    if (const int at = column >= 0 ? column : currentIndex().column(); model() && at >= 0 && !isColumnHidden(at)) {
        fillColumnActs(*m_columnsMenu, at);
    }
    m_columnsMenu->addSeparator();
    connect(m_columnsMenu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        resetColumns();
        saveLayout();
    });
    return m_columnsMenu;
}

/// What the mouse does with the header, for those who use keys.
void ListTable::fillColumnActs(QMenu& menu, int column) {
    constexpr int step = 24;
    QHeaderView* header = horizontalHeader();
    const QString name = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    menu.addSection(name);
    const auto add = [&](const QString& text, bool enabled, std::function<void()> act) {
        QAction* action = menu.addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, std::move(act));
    };
    const int position = header->visualIndex(column);
    const auto shownBeside = [header](int from, int by) { // hidden ones are passed over
        int at = from + by;
        while (at >= 0 && at < header->count() && header->isSectionHidden(header->logicalIndex(at))) {
            at += by;
        }
        return at;
    };
    const int before = shownBeside(position, -1);
    const int after = shownBeside(position, 1);
    add(tr("Move to the left"), before >= 0, [header, position, before] { header->moveSection(position, before); });
    add(tr("Move to the right"), after < header->count(),
        [header, position, after] { header->moveSection(position, after); });
    add(tr("Wider"), true, [this, column] { setColumnWidth(column, columnWidth(column) + step); });
    add(tr("Narrower"), columnWidth(column) > header->minimumSectionSize(), [this, column, header] {
        setColumnWidth(column, std::max(header->minimumSectionSize(), columnWidth(column) - step));
    });
    add(tr("As wide as its content"), true, [this, column] { resizeColumnToContents(column); });
    if (isSortingEnabled()) {
        add(tr("Sort upwards"), true, [this, column] { sortByColumn(column, Qt::AscendingOrder); });
        add(tr("Sort downwards"), true, [this, column] { sortByColumn(column, Qt::DescendingOrder); });
    }
}

void ListTable::setShowsCurrentCell(bool shows) {
    m_showsCurrentCell = shows;
    viewport()->update();
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
    if (m_showsCurrentCell && hasFocus() && currentIndex().isValid()) {
        painter.setPen(QPen(accent, 2));
        painter.drawRect(visualRect(currentIndex()).adjusted(1, 1, -1, -1));
    }
}

void ListTable::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && state() != EditingState && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        event->accept();
        return;
    }
    if (m_showsCurrentCell && event->key() == Qt::Key_F2 && state() != EditingState && currentIndex().isValid()) {
        editCurrent();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// A column that holds no field of its own leads to the next one that does.
void ListTable::editCurrent() {
    QHeaderView* header = horizontalHeader();
    const int start = header->visualIndex(currentIndex().column());
    for (int step = 0; step < header->count(); ++step) {
        const int column = header->logicalIndex((start + step) % header->count());
        const QModelIndex cell = currentIndex().siblingAtColumn(column);
        if (isColumnHidden(column)) {
            continue;
        }
        if (cell.flags() & Qt::ItemIsEditable) {
            setCurrentIndex(cell);
            edit(cell);
            return;
        }
        if (cell.data(FieldRole).toBool()) { // it could be, but not by whoever sits here
            Q_EMIT notEditable(cell);
            return;
        }
    }
    Q_EMIT notEditable(currentIndex());
}

void ListTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !current.isValid() || !previous.isValid()) {
        guardedLater(*this, [&] { Q_EMIT currentRowChanged(current); });
    }
}

} // namespace entraide
