// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/list_tools.h"

#include "domain/error.h"
#include "domain/permissions.h"
#include "storage/desk.h"
#include "ui/common/fault.h"
#include "ui/common/list_table.h"
#include "ui/records/address_lookup.h"
#include "ui/records/filter_editor.h"
#include "ui/records/follow_desk.h"
#include "ui/records/list_commands.h"
#include "ui/records/many_bar.h"
#include "ui/records/record_list_model.h"
#include "ui/words/error_words.h"
#include "ui/words/filter_words.h"
#include "workflows/field_edits.h"
#include "workflows/many.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPersistentModelIndex>
#include <QSettings>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

ListTools::ListTools(PageContext& context, const Of& of, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_of(of) {
    m_delegate = new FieldDelegate(ways(), &of.table);
    of.table.setItemDelegate(m_delegate);
    of.table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    of.table.setShowsCurrentCell(true);
    of.table.setContextMenuPolicy(Qt::CustomContextMenu);
    of.model.setEditable([this](const QString& path) { // asked for each cell that is painted
        return !editStop(m_context.desk, m_of.type, path).has_value();
    });
    connect(&of.table, &QWidget::customContextMenuRequested, this, &ListTools::popMenu);
    connect(&of.table, &ListTable::notEditable, this, &ListTools::explain);
    followDesk(context.desk, this, [this](const ChangeSet& set) {
        const bool concerned = std::ranges::any_of(
            set.changes, [](const Change& change) { return entityTypeOf(change.id) == EntityType::NamedFilter; });
        if (!concerned)
            return;
        const bool isNamed = chosen() != nullptr;
        readFilters();
        if (isNamed)
            Q_EMIT filterChanged(); // it may be another one now, or gone
    });
    readFilters();
    const QString last = context.settings.value(m_of.page + u"/filter"_s).toString();
    if (std::ranges::any_of(m_filters, [&](const NamedFilter& filter) { return filter.id.toString() == last; }))
        m_of.filter.setChosenFilter(last);
}

ListTools::~ListTools() = default;

// ---- named filters ----

void ListTools::readFilters() {
    m_filters = namedFilters(m_context.desk, m_of.page);
    QList<FilterChoice> choices = m_of.own;
    for (const NamedFilter& filter : std::as_const(m_filters))
        choices.append({filter.id.toString(), filter.name});
    const QString now = m_of.filter.chosenFilter();
    m_of.filter.setNamedFilters(choices);
    const bool isStill = std::ranges::any_of(choices, [&](const FilterChoice& choice) { return choice.id == now; });
    m_of.filter.setChosenFilter(isStill ? now : m_of.everything);
}

const NamedFilter* ListTools::chosen() const {
    const QString id = m_of.filter.chosenFilter();
    const auto found =
        std::ranges::find_if(m_filters, [&](const NamedFilter& filter) { return filter.id.toString() == id; });
    return found == m_filters.end() ? nullptr : &*found;
}

bool ListTools::isNarrowing() const {
    return (m_editor && m_editor->isVisibleTo(m_editor->parentWidget())) || chosen();
}

void ListTools::narrow(ListQuery& query) const {
    query.type = m_of.type;
    const bool isEditing = m_editor && !m_editor->isHidden();
    std::optional<NamedFilter> filter;
    if (isEditing)
        filter = m_editor->filter();
    else if (const NamedFilter* named = chosen())
        filter = *named;
    if (!filter)
        return;
    if (!isEditing && !filter->search.isEmpty())
        query.search = QString(filter->search + u' ' + query.search).trimmed();
    if (!filter->states.isEmpty())
        query.states = filter->states;
    applyCriteria(filter->criteria, m_context.today(), query);
}

void ListTools::openEditor(const NamedFilter& filter) {
    if (!m_editor) {
        m_editor = new FilterEditor(m_of.type, m_context.desk.actor().role);
        m_editor->hide();
        putBelowFilter(*m_editor);
        connect(m_editor, &FilterEditor::changed, this, &ListTools::filterChanged);
        connect(m_editor, &FilterEditor::keepRequested, this, &ListTools::keep);
        connect(m_editor, &FilterEditor::leaveRequested, this, [this] {
            if (m_editor->filter().search == m_of.filter.text())
                m_of.filter.setText({}); // the filter's own words
            m_of.filter.setChosenFilter(m_before);
            closeEditor();
        });
    }
    m_editor->begin(filter);
    Q_EMIT filterChanged();
}

void ListTools::closeEditor() {
    if (m_editor)
        m_editor->hide();
    m_of.table.setFocus(Qt::OtherFocusReason);
    Q_EMIT filterChanged();
}

bool ListTools::mayBeginFilter() const {
    return m_of.isFree() && mayMake(m_context.desk.actor().role, EntityType::NamedFilter);
}

void ListTools::beginFilter() {
    m_before = m_of.filter.chosenFilter();
    NamedFilter fresh;
    fresh.page = m_of.page;
    fresh.search = m_of.filter.text();
    // Its own conditions alone: what the chosen one hides would not come back with the kept filter.
    m_of.filter.setChosenFilter(m_of.everything);
    openEditor(fresh);
}

bool ListTools::mayChangeFilter() const {
    return mayBeginFilter() && chosen();
}

void ListTools::changeFilter() {
    const NamedFilter* filter = chosen();
    if (!filter)
        return;
    m_before = filter->id.toString();
    const NamedFilter opened = *filter;
    if (m_of.filter.text().isEmpty())
        m_of.filter.setText(opened.search);
    openEditor(opened);
}

void ListTools::keep() {
    NamedFilter filter = m_editor->filter();
    filter.search = m_of.filter.text();
    const bool isNew = filter.id.isEmpty();
    try {
        const auto saved = saveFilter(m_context.desk, filter);
        if (!saved) {
            const bool isTaken = saved.refusal().code == RefusalCode::NameTaken;
            const bool isNameless = saved.refusal().detail == "name"_L1;
            m_editor->say(isTaken      ? tr("Another filter of this list is called “%1” already.").arg(filter.name)
                          : isNameless ? tr("Give the filter a name.")
                                       : tr("Add a condition, or type what to look for."));
            if (isTaken || isNameless)
                m_editor->name().setFocus();
            return;
        }
        readFilters();
        m_of.filter.setText({});
        m_of.filter.setChosenFilter(filter.id.toString());
        m_context.settings.setValue(m_of.page + u"/filter"_s, filter.id.toString());
        closeEditor();
        Q_EMIT done(isNew ? tr("The filter “%1” is kept, for the whole team.").arg(filter.name)
                          : tr("The filter “%1” is changed, for the whole team.").arg(filter.name),
                    isNew ? tr("Undo the filter") : tr("Undo the change of the filter"), *saved);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

bool ListTools::mayRemoveFilter() const {
    return m_of.isFree() && chosen() && mayDelete(m_context.desk.actor().role, EntityType::NamedFilter);
}

void ListTools::removeFilter() {
    const NamedFilter* filter = chosen();
    if (!filter)
        return;
    const QString name = filter->name;
    try {
        const auto removed = entraide::removeFilter(m_context.desk, filter->id);
        if (removed)
            Q_EMIT done(tr("The filter “%1” is removed.").arg(name), tr("Undo the removal of the filter"), *removed);
        else
            Q_EMIT said(sentenceFor(removed.refusal()), Tone::Warning);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

// ---- many at once ----

QStringList ListTools::chosenIds() const {
    QStringList ids;
    for (const int row : m_of.table.selectedRows())
        ids.append(m_of.model.idAt(row));
    return ids;
}

bool ListTools::mayChangeMany() const {
    return m_of.isFree() && !editableFields(m_of.type).isEmpty() && !m_of.table.selectedRows().isEmpty();
}

void ListTools::changeMany() {
    if (!m_many) {
        m_many = new ManyBar(m_context, m_of.type);
        m_many->hide();
        putBelowFilter(*m_many);
        connect(m_many, &ManyBar::done, this, &ListTools::done);
        connect(m_many, &ManyBar::said, this, &ListTools::said);
        connect(m_many, &ManyBar::leaveRequested, this, [this] {
            m_many->hide();
            m_of.table.setFocus(Qt::OtherFocusReason);
        });
    }
    m_many->begin(chosenIds());
}

void ListTools::putBelowFilter(QWidget& widget) {
    auto* column = qobject_cast<QBoxLayout*>(m_of.filter.parentWidget()->layout());
    column->insertWidget(column->indexOf(&m_of.filter) + 1, &widget);
}

// ---- menus ----

void ListTools::setCommands(ListCommands& commands) {
    m_commands = &commands;
    auto* menu = new QMenu(&m_of.filter);
    for (Command* command : commands.all())
        menu->addAction(&command->action());
    connect(menu, &QMenu::aboutToShow, &commands, &ListCommands::refresh);
    m_of.filter.setFilterMenu(*menu);
}

void ListTools::popMenu(const QPoint& at) {
    m_commands->refresh();
    auto* menu = new QMenu(&m_of.table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex cell = m_of.table.currentIndex();
    QAction* edit = menu->addAction(tr("Edit the cell"));
    connect(edit, &QAction::triggered, &m_of.table, [this, at = QPersistentModelIndex(cell)] { m_of.table.edit(at); });
    edit->setShortcut(Qt::Key_F2);
    edit->setEnabled(cell.isValid() && (cell.flags() & Qt::ItemIsEditable));
    for (Command* command : m_commands->all())
        menu->addAction(&command->action());
    menu->addSeparator();
    menu->addMenu(m_of.table.columnsMenu());
    const bool isByKey = !m_of.table.viewport()->rect().contains(at);
    const QPoint where = isByKey ? m_of.table.visualRect(cell).bottomLeft() : at;
    menu->popup(m_of.table.viewport()->mapToGlobal(where));
}

// ---- cells ----

void ListTools::explain(const QModelIndex& index) {
    const QString path = m_of.model.fieldAt(index.column());
    const QString id = m_of.model.idAt(index.row());
    const auto stop = editStop(m_context.desk, id, path);
    Q_EMIT said(stop ? sentenceFor(*stop, m_of.type, path) : tr("This cell cannot be edited."), Tone::Warning);
}

FieldDelegate::Ways ListTools::ways() {
    const auto open = [this](const FieldDelegate::CellField& cell, QWidget* parent) -> FieldEditor {
        const auto field = editedField(m_context.desk, cell.id, cell.path);
        if (!field || !hasEditor(*field->field)) {
            if (!field)
                Q_EMIT said(sentenceFor(EditStop::NotHere, m_of.type, cell.path), Tone::Warning);
            return {};
        }
        if (field->value.toString().contains(u'\n')) { // a line would flatten it
            Q_EMIT said(sentenceFor(EditStop::OtherPath, m_of.type, cell.path), Tone::Warning);
            return {};
        }
        const bool isState = cell.path == "state"_L1;
        FieldEditor editor = makeFieldEditor(field->type, *field->field,
                                             isState ? nextStates(m_context.desk, cell.id) : QStringList(), parent);
        editor.show(field->value);
        return editor;
    };
    return {.open = // asked by the view
            [this, open](const FieldDelegate::CellField& cell, QWidget* parent) {
                return readOr(*this, FieldEditor(), [&] { return open(cell, parent); });
            },
            .problem = [this](const FieldDelegate::CellField& cell,
                              const QJsonValue& value) { return problemOf(cell, value); },
            .save = [this](const FieldDelegate::CellField& cell, const QJsonValue& value) { save(cell, value); },
            .fieldOf =
                [this](const QModelIndex& index) {
                    return FieldDelegate::CellField{m_of.model.idAt(index.row()), m_of.model.fieldAt(index.column())};
                }};
}

/// It is tried and taken back, so that the cell knows what the workflow would say.
QString ListTools::problemOf(const FieldDelegate::CellField& cell, const QJsonValue& value) const {
    const Today today = m_context.today();
    try {
        for (const FormIssue& issue : checkEdit(m_context.desk, cell.id, cell.path, value, today)) {
            if (!issue.warning)
                return sentenceFor(issue);
        }
        const auto tried = tryMany(m_context.desk, {cell.id}, [&](Desk& desk, const AnyId& id) {
            return editField(desk, id, cell.path, value, {m_context.addresses.geocoder(), m_context.who, today});
        });
        return tried.refused.isEmpty() ? QString() : sentenceFor(tried.refused.first().refusal);
    } catch (const Error& error) {
        return sentenceFor(error);
    }
}

void ListTools::save(const FieldDelegate::CellField& cell, const QJsonValue& value) {
    const QString name = editedFieldWord(m_of.type, cell.path);
    try {
        const auto saved = editField(m_context.desk, cell.id, cell.path, value,
                                     {m_context.addresses.geocoder(), m_context.who, m_context.today()});
        if (saved)
            Q_EMIT done(tr("Changed: %1.", "a field").arg(name), tr("Undo the change of %1", "a field").arg(name),
                        *saved);
        else
            Q_EMIT said(sentenceFor(saved.refusal()), Tone::Warning);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
