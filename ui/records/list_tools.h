// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/queries.h"
#include "ui/common/filter_bar.h"
#include "ui/records/field_delegate.h"
#include "ui/records/page.h"
#include "workflows/list_filters.h"

#include <QList>
#include <QObject>

#include <functional>

namespace entraide {

class FilterEditor;
class ListCommands;
class ListTable;
class ManyBar;
class RecordListModel;

/// What every list of records offers beside its own page's acts: filters that the team keeps under a name, cells that
/// are edited where they stand, one field of many records changed at once, and a menu of all that by mouse or key.
///
/// It stands between the page's filter bar, table and model, which outlive it. The page asks its own filters of a query
/// and passes it through narrow(). GUI thread.
class ListTools : public QObject {
    Q_OBJECT

public:
    struct Of {
        QString page; ///< names the list in documents and settings: "volunteers", "meals/gifts"
        EntityType type = EntityType::Volunteer;
        RecordListModel& model;
        ListTable& table;
        FilterBar& filter;
        QList<FilterChoice> own;      ///< the filters that the program brings along
        QString everything;           ///< of them, the one that hides nothing
        std::function<bool()> isFree; ///< nothing else, as a form, is open that the list has to wait for
    };
    ListTools(PageContext& context, const Of& of, QObject* parent);
    ~ListTools() override;

    /// Adds what the named filter, or the one being written, asks. Its own words are looked for besides those typed.
    void narrow(ListQuery& query) const;
    /// A filter of the team is chosen, or one is being written.
    bool isNarrowing() const;
    /// What the filter bar's menu and the table's show: the page's, which outlive this.
    void setCommands(ListCommands& commands);

    void beginFilter();
    bool mayBeginFilter() const;
    void changeFilter();
    bool mayChangeFilter() const;
    void removeFilter();
    bool mayRemoveFilter() const;
    void changeMany();
    bool mayChangeMany() const;
    FilterEditor* editor() const { return m_editor; }
    ManyBar* many() const { return m_many; }
    FieldDelegate& delegate() const { return *m_delegate; }

Q_SIGNALS:
    /// The list is to be asked anew.
    void filterChanged();
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);

private:
    void readFilters();
    const NamedFilter* chosen() const;
    void openEditor(const NamedFilter& filter);
    void closeEditor();
    void keep();
    QStringList chosenIds() const;
    void putBelowFilter(QWidget& widget);
    void popMenu(const QPoint& at);
    void explain(const QModelIndex& index);
    FieldDelegate::Ways ways();
    QString problemOf(const FieldDelegate::CellField& cell, const QJsonValue& value) const;
    void save(const FieldDelegate::CellField& cell, const QJsonValue& value);

    PageContext& m_context;
    Of m_of;
    QList<NamedFilter> m_filters;
    FilterEditor* m_editor = nullptr;
    ManyBar* m_many = nullptr;
    FieldDelegate* m_delegate = nullptr;
    ListCommands* m_commands = nullptr;
    QString m_before; ///< the filter that was chosen when one was begun
};

} // namespace entraide
