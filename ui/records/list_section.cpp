// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/list_section.h"

#include "storage/desk.h"
#include "ui/common/filter_bar.h"
#include "ui/common/keyboard.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void ListSection::build(const ListLook& look, QWidget* panel) {
    m_look = look;
    m_panel = panel;
    m_right = new QStackedWidget;
    m_right->addWidget(panel);
    auto* splitter = new QSplitter;
    QWidget* list = buildList();
    splitter->addWidget(list);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({600, 640});
    splitter->setChildrenCollapsible(false);
    splitter->restoreState(context().settings.value(look.key + u"/splitter"_s).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { context().settings.setValue(m_look.key + u"/splitter"_s, splitter->saveState()); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(splitter);
    setFocusProxy(m_table);
    new RegionKeys({list, m_right}, *this);
    connect(m_right, &QStackedWidget::currentChanged, this, [this] {
        refreshCommands();
        Q_EMIT shownChanged();
    });
    connect(m_model, &RecordListModel::refreshed, this, &ListSection::listRefreshed);
    applyFilter();
}

QWidget* ListSection::buildList() {
    m_model = new RecordListModel(desk(), m_look.type, m_look.columns, this);
    m_table = new ListTable;
    m_table->setModel(m_model);
    m_table->setAccessibleName(m_look.name);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDefaultWidths(m_look.widths);
    m_table->setDefaultHidden(m_look.hidden);
    m_table->horizontalHeader()->setSortIndicator(m_look.sortedBy, m_look.order);
    m_table->setSortingEnabled(true);
    m_table->keepLayout(context().settings, m_look.key + u"/columns"_s);
    m_filter = new FilterBar;
    QList<FilterChoice> choices;
    for (const ListFilter& filter : std::as_const(m_look.filters))
        choices.append({filter.id, filter.name});
    m_filter->setNamedFilters(choices,
                              context().settings.value(m_look.key + u"/filter"_s, m_look.usualFilter).toString());
    m_filter->setTable(*m_table);
    m_filter->setPlaceholder(m_look.placeholder);
    connect(m_filter, &FilterBar::textChanged, this, &ListSection::applyFilter);
    connect(m_filter, &FilterBar::namedFilterChosen, this, [this](const QString& id) {
        context().settings.setValue(m_look.key + u"/filter"_s, id);
        applyFilter();
    });
    connect(m_table, &ListTable::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && !isBusy())
            choose(m_model->idAt(index.row()));
    });
    auto* hint = new QLabel(m_look.hint);
    hint->setFont(secondaryFont(font()));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_filter);
    if (m_choices)
        column->addWidget(m_choices);
    column->addWidget(m_table, 1);
    column->addWidget(hint);
    return list;
}

// ---- what is beside the list ----

void ListSection::addBeside(QWidget* other) {
    m_right->addWidget(other);
}

void ListSection::showBeside(QWidget* other) {
    m_right->setCurrentWidget(other);
}

void ListSection::showPanel() {
    if (shownBeside() == m_panel)
        return;
    m_right->setCurrentWidget(m_panel);
    listRefreshed(); // what changed meanwhile
    if (isCurrent())
        m_table->setFocus();
}

QWidget* ListSection::shownBeside() const {
    return m_right->currentWidget();
}

bool ListSection::isBusy() const {
    return m_right && m_right->currentWidget() != m_panel;
}

// ---- the list ----

const ListFilter* ListSection::chosenFilter() const {
    const auto found = std::ranges::find(m_look.filters, m_filter->chosenFilter(), &ListFilter::id);
    return found == m_look.filters.end() ? nullptr : &*found;
}

void ListSection::showScope(const QString& scope) {
    if (!needsScope() || scope == m_scope)
        return;
    m_scope = scope;
    m_shown.clear();
    m_row = 0;
    m_table->setCurrentIndex({});
    applyFilter();
}

void ListSection::narrow(ListQuery& query, const QString& typed) const {
    query.search = typed;
}

void ListSection::applyFilter() {
    ListQuery query;
    query.type = m_look.type;
    narrow(query, m_filter->text());
    if (const ListFilter* filter = chosenFilter()) {
        query.states = filter->states;
        if (!filter->column.isEmpty())
            query.anyOf.append({filter->column, filter->values});
    }
    m_model->setQuery(query);
}

QString ListSection::filterId() const {
    return m_filter->chosenFilter();
}

bool ListSection::isUnfiltered() const {
    const ListFilter* filter = chosenFilter();
    return m_filter->text().isEmpty() && (!filter || (filter->states.isEmpty() && filter->column.isEmpty()));
}

void ListSection::showEverything() {
    m_filter->setText({});
    m_filter->setChosenFilter(m_look.filters.last().id);
    applyFilter();
}

void ListSection::listRefreshed() {
    ListQuery all;
    all.type = m_look.type;
    narrow(all, {});
    m_filter->setCounts(m_model->shown(), desk().queries().count(all));
    if (!isBusy()) {
        if (m_table->currentIndex().isValid()) {
            m_row = m_table->currentIndex().row();
            choose(m_model->idAt(m_row));
        } else if (!m_stay.isEmpty() && m_stay == m_shown) {
            // The panel follows it by itself.
        } else if (isListEmpty()) {
            choose({});
        } else {
            m_table->chooseRow(std::min(m_row, static_cast<int>(m_model->shown()) - 1));
        }
    }
    refreshCommands();
}

void ListSection::choose(const QString& id) {
    // The panel follows its record by itself; an empty list may be empty for another reason than before.
    if (id == m_shown && !id.isEmpty())
        return;
    m_shown = id;
    m_stay.clear();
    if (m_table->currentIndex().isValid())
        m_row = m_table->currentIndex().row();
    showInPanel(id);
    refreshCommands();
    Q_EMIT shownChanged();
}

void ListSection::openRecord(const QString& id) {
    showPanel();
    int row = m_model->rowOf(id);
    if (row < 0) { // hidden by the filter: the record that was asked for is worth more than the filter
        showEverything();
        row = m_model->rowOf(id);
    }
    m_table->chooseRow(row);
    choose(id);
}

void ListSection::focusFilter() {
    m_filter->focusField();
}

} // namespace entraide
