// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/list_section.h"

#include "storage/desk.h"
#include "ui/common/filter_bar.h"
#include "ui/common/keyboard.h"
#include "ui/common/list_table.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void ListSection::build(const ListLook& look, QWidget* panel) {
    m_type = look.type;
    m_panel = panel;
    m_right = new QStackedWidget;
    m_right->addWidget(panel);
    auto* splitter = new QSplitter;
    m_list = new RecordList(context(), look, [this] { return isCurrent() && !isBusy(); });
    if (m_choices)
        m_list->insertBelowFilter(*m_choices);
    splitter->addWidget(m_list);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({600, 640});
    splitter->setChildrenCollapsible(false);
    splitter->restoreState(context().settings.value(look.key + u"/splitter"_s).toByteArray());
    connect(splitter, &QSplitter::splitterMoved, this, [this, splitter, key = look.key + u"/splitter"_s] {
        context().settings.setValue(key, splitter->saveState());
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(splitter);
    setEntry(table());
    new RegionKeys({m_list, m_right}, *this);
    connect(m_right, &QStackedWidget::currentChanged, this, [this] {
        refreshCommands();
        Q_EMIT shownChanged();
    });
    connect(&model(), &RecordListModel::refreshed, this, &ListSection::listRefreshed);
    connect(m_list, &RecordList::filterChanged, this, &ListSection::applyFilter);
    connect(m_list, &RecordList::done, this, &PageSection::done);
    connect(m_list, &RecordList::said, this, &PageSection::said);
    connect(m_list, &RecordList::chosen, this, [this](const QString& id) {
        if (!isBusy())
            choose(id);
    });
    applyFilter();
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
        table().setFocus();
}

QWidget* ListSection::shownBeside() const {
    return m_right->currentWidget();
}

bool ListSection::isBusy() const {
    return m_right && m_right->currentWidget() != m_panel;
}

// ---- the list ----

void ListSection::showScope(const QString& scope) {
    if (!needsScope() || scope == m_scope)
        return;
    m_scope = scope;
    m_shown.clear();
    m_row = 0;
    table().setCurrentIndex({});
    applyFilter();
}

void ListSection::narrow(ListQuery& query, const QString& typed) const {
    query.search = typed;
}

void ListSection::applyFilter() {
    ListQuery query;
    query.type = m_type;
    narrow(query, filter().text());
    m_list->narrow(query);
    model().setQuery(query);
}

QString ListSection::filterId() const {
    return filter().chosenFilter();
}

bool ListSection::isUnfiltered() const {
    return m_list->isUnfiltered();
}

void ListSection::showEverything() {
    m_list->showEverything();
}

void ListSection::listRefreshed() {
    ListQuery all;
    all.type = m_type;
    narrow(all, {});
    filter().setCounts(model().shown(), desk().queries().count(all));
    if (!isBusy()) {
        if (table().currentIndex().isValid()) {
            m_row = table().currentIndex().row();
            choose(model().idAt(m_row));
        } else if (!m_stay.isEmpty() && m_stay == m_shown) {
            // The panel follows it by itself.
        } else if (isListEmpty()) {
            choose({});
        } else {
            table().chooseRow(std::min(m_row, static_cast<int>(model().shown()) - 1));
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
    if (table().currentIndex().isValid())
        m_row = table().currentIndex().row();
    showInPanel(id);
    refreshCommands();
    Q_EMIT shownChanged();
}

void ListSection::openRecord(const QString& id) {
    showPanel();
    int row = model().rowOf(id);
    if (row < 0) { // hidden by the filter: the record that was asked for is worth more than the filter
        showEverything();
        row = model().rowOf(id);
    }
    table().chooseRow(row);
    choose(id);
}

ShownList ListSection::shownList() const {
    return {&table(), enumName(m_type)};
}

void ListSection::focusFilter() {
    filter().focusField();
}

} // namespace entraide
