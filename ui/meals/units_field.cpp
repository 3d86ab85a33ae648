// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/units_field.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/state_delegate.h"
#include "ui/meals/units_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsShown = 9;
constexpr int leastWidth = 200; // it scrolls

} // namespace

UnitsField::UnitsField(UnitsModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new QTableView)
    , m_remove(makeButton(tr("Remove", "a unit"), u"trash"_s)) {
    setAccessibleName(tr("Units"));
    m_table->setModel(&model);
    m_table->setAccessibleName(tr("Units"));
    m_table->setItemDelegate(new StateDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false); // Tab leaves the table, and goes from cell to cell only while one is open
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight(fontMetrics()));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMinimumWidth(leastWidth);
    QPushButton* more = makeButton(tr("Add a unit"), u"plus"_s);
    more->setObjectName(u"addUnit"_s);
    m_remove->setObjectName(u"removeUnit"_s);
    auto* foot = new QHBoxLayout;
    foot->addWidget(more);
    foot->addWidget(m_remove);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::HalfGrid);
    column->addWidget(m_table);
    column->addLayout(foot);
    setFocusProxy(m_table);
    connect(more, &QPushButton::clicked, this, &UnitsField::addLine);
    connect(m_remove, &QPushButton::clicked, this, &UnitsField::removeLine);
    auto* del = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &UnitsField::removeLine);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &UnitsField::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &UnitsField::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &UnitsField::refresh);
    refresh();
}

void UnitsField::addLine() {
    const QModelIndex index = m_model.index(m_model.addLine(), UnitsModel::NameColumn);
    m_table->setFocus();
    m_table->setCurrentIndex(index);
    m_table->edit(index);
}

void UnitsField::removeLine() {
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    m_model.removeLine(index.row());
    m_table->setCurrentIndex(m_model.index(std::min(index.row(), m_model.rowCount() - 1), UnitsModel::NameColumn));
}

void UnitsField::refresh() {
    m_remove->setEnabled(m_table->currentIndex().isValid());
    const int rows = std::clamp(m_model.rowCount(), 1, mostRowsShown);
    const int row = m_model.rowCount() > 0 ? m_table->rowHeight(0) : tableRowHeight(fontMetrics());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * row + 2 * m_table->frameWidth() +
                            2);
}

} // namespace entraide
