// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/lines_field.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/records/cell_delegate.h"
#include "ui/records/line_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRowsShown = 9;
constexpr int leastWidth = 200; // it scrolls

} // namespace

LinesField::LinesField(LineModel& model, const QString& name, const QString& add, const QString& remove,
                       QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new QTableView)
    , m_foot(new QHBoxLayout)
    , m_remove(makeButton(remove, u"trash"_s)) {
    setAccessibleName(name);
    m_table->setModel(&model);
    m_table->setAccessibleName(name);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false); // Tab leaves the table, and goes from cell to cell only while one is open
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight(fontMetrics()));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setMinimumWidth(leastWidth);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    QPushButton* more = makeButton(add, u"plus"_s);
    more->setObjectName(u"addLine"_s);
    m_remove->setObjectName(u"removeLine"_s);
    m_foot->setContentsMargins({});
    m_foot->addWidget(more);
    m_foot->addWidget(m_remove);
    m_foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::HalfGrid);
    column->addWidget(m_table);
    column->addLayout(m_foot);
    setFocusProxy(m_table);

    const auto removeChosen = [this] {
        if (const int row = chosenRow(); row >= 0) {
            m_model.removeLine(row);
            chooseRow(std::min(row, m_model.rowCount() - 1));
        }
    };
    connect(more, &QPushButton::clicked, this, [this] {
        const int row = m_model.addLine();
        chooseRow(row);
        m_table->setFocus();
        m_table->edit(m_model.index(row, 0));
    });
    connect(m_remove, &QPushButton::clicked, this, removeChosen);
    auto* del = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, removeChosen);
    connect(&model, &LineModel::linesChanged, this, &LinesField::refresh);
    connect(&model, &QAbstractItemModel::modelReset, this, &LinesField::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &LinesField::refresh);
    refresh();
}

QPushButton* LinesField::addLineButton(const QString& text, const QString& iconName) {
    QPushButton* button = makeButton(text, iconName);
    m_foot->insertWidget(1, button);
    m_lineButtons.append(button);
    refresh();
    return button;
}

int LinesField::chosenRow() const {
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void LinesField::chooseRow(int row) {
    m_table->setCurrentIndex(m_model.index(row, 0));
}

QVariant LinesField::typed() const {
    return m_model.allLines();
}

void LinesField::typeAgain(const QVariant& typed) {
    m_model.setAllLines(typed);
    refresh();
}

void LinesField::refresh() {
    const bool chosen = chosenRow() >= 0;
    m_remove->setEnabled(chosen);
    for (QPushButton* button : std::as_const(m_lineButtons))
        button->setEnabled(chosen);
    const int rows = std::clamp(m_model.rowCount(), 1, mostRowsShown);
    const int row = m_model.rowCount() > 0 ? m_table->rowHeight(0) : tableRowHeight(fontMetrics());
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * row +
                            style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * m_table->frameWidth());
}

} // namespace entraide
