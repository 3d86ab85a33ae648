// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_list.h"

#include "storage/queries.h"
#include "ui/common/filter_bar.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/records/field_columns.h"
#include "ui/records/list_tools.h"

#include <QHeaderView>
#include <QLabel>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

RecordList::RecordList(PageContext& context, const ListLook& look, std::function<bool()> isFree, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_table(new ListTable)
    , m_filter(new FilterBar) {
    setObjectName(m_look.key);
    addFieldColumns(context.desk, m_look.type, m_look.columns, m_look.hidden);
    m_model = new RecordListModel(context.desk, m_look.type, m_look.columns, this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(m_look.name);
    m_table->setDefaultWidths(m_look.widths);
    m_table->setDefaultHidden(m_look.hidden);
    m_table->horizontalHeader()->setSortIndicator(m_look.sortedBy, m_look.order);
    m_table->setSortingEnabled(true);
    m_table->keepLayout(context.settings, m_look.key + u"/columns"_s);
    const QString filterKey = m_look.key + u"/filter"_s;
    QList<FilterChoice> choices;
    for (const ListFilter& filter : std::as_const(m_look.filters))
        choices.append({filter.id, filter.name});
    m_filter->setNamedFilters(choices, context.settings.value(filterKey, m_look.usualFilter).toString());
    m_filter->setTable(*m_table);
    m_filter->setPlaceholder(m_look.placeholder);
    auto* hint = new QLabel(m_look.hint);
    hint->setFont(secondaryFont(font()));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(hint);
    m_tools = new ListTools(context,
                            {.page = m_look.key,
                             .type = m_look.type,
                             .model = *m_model,
                             .table = *m_table,
                             .filter = *m_filter,
                             .own = choices,
                             .everything = everything(),
                             .isFree = std::move(isFree)},
                            this);
    connect(m_tools, &ListTools::filterChanged, this, &RecordList::filterChanged);
    connect(m_tools, &ListTools::done, this, &RecordList::done);
    connect(m_tools, &ListTools::said, this, &RecordList::said);
    connect(m_filter, &FilterBar::textChanged, this, &RecordList::filterChanged);
    connect(m_filter, &FilterBar::namedFilterChosen, this,
            [this, &settings = context.settings, filterKey](const QString& id) {
                settings.setValue(filterKey, id);
                Q_EMIT filterChanged();
            });
    connect(m_table, &ListTable::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT chosen(m_model->idAt(index.row()));
    });
}

QString RecordList::everything() const {
    const auto found = std::ranges::find_if(
        m_look.filters, [](const ListFilter& filter) { return filter.states.isEmpty() && filter.column.isEmpty(); });
    return found == m_look.filters.end() ? QString() : found->id;
}

void RecordList::insertBelowFilter(QWidget& part) {
    auto* column = qobject_cast<QBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_filter) + 1, &part);
}

const ListFilter* RecordList::chosenFilter() const {
    const auto found = std::ranges::find(m_look.filters, m_filter->chosenFilter(), &ListFilter::id);
    return found == m_look.filters.end() ? nullptr : &*found;
}

void RecordList::narrow(ListQuery& query) const {
    if (const ListFilter* filter = chosenFilter()) {
        query.states = filter->states;
        if (!filter->column.isEmpty())
            query.anyOf.append({filter->column, filter->values});
    }
    m_tools->narrow(query);
}

bool RecordList::isUnfiltered() const {
    const ListFilter* filter = chosenFilter();
    return m_filter->text().isEmpty() && !m_tools->isNarrowing() &&
           (!filter || (filter->states.isEmpty() && filter->column.isEmpty()));
}

void RecordList::showEverything() {
    m_filter->setText({});
    m_filter->setChosenFilter(everything());
    Q_EMIT filterChanged();
}

} // namespace entraide
