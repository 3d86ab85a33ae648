// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "ui/common/tones.h"
#include "ui/records/page.h"
#include "ui/records/record_list_model.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

namespace entraide {

class FilterBar;
class ListTable;
class ListTools;

/// A filter that the program brings along.
struct ListFilter {
    QString id;
    QString name;
    QStringList states = {};
    QString column = {}; ///< with \a values: holds one of them
    QStringList values = {};
};

/// What a list of records looks like.
struct ListLook {
    QString key; ///< of its settings, and of the team's filters: "meals/gifts"
    EntityType type = EntityType::Donation;
    QString name;                ///< of the table
    QString placeholder;         ///< of the filter field
    QString hint;                ///< the keys, below the list
    QList<RecordColumn> columns; ///< its own; those of the record's other fields come after them, hidden at first
    QList<int> widths;
    QList<int> hidden = {};
    int sortedBy = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    QList<ListFilter> filters; ///< the first of them without a condition is the one that lets everything through
    QString usualFilter;
};

/// A list of records as every page has it: the filter's line, the table, the keys below it, and what can be done with
/// any list (ListTools). What it asks of the desk is its owner's: on filterChanged() the model is given another query.
/// GUI thread.
class RecordList : public QWidget {
    Q_OBJECT

public:
    /// \a isFree: nothing else, as a form, is open that the list has to wait for.
    RecordList(PageContext& context, const ListLook& look, std::function<bool()> isFree, QWidget* parent = nullptr);

    RecordListModel& model() const { return *m_model; }
    ListTable& table() const { return *m_table; }
    FilterBar& filter() const { return *m_filter; }
    ListTools& tools() const { return *m_tools; }

    /// Stands below the filter's line.
    void insertBelowFilter(QWidget& part);
    /// Among the look's filters; null: one of the team's, or none.
    const ListFilter* chosenFilter() const;
    /// What the chosen filter lets through, the program's or the team's.
    void narrow(ListQuery& query) const;
    /// Neither a text nor a filter hides anything.
    bool isUnfiltered() const;
    /// Neither a text nor a filter hides anything from now on.
    void showEverything();

Q_SIGNALS:
    /// Another text is typed, or another filter chosen, kept or changed.
    void filterChanged();
    /// The cursor came to a record.
    void chosen(const QString& id);
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);

private:
    QString everything() const;

    ListLook m_look;
    RecordListModel* m_model;
    ListTable* m_table;
    FilterBar* m_filter;
    ListTools* m_tools;
};

} // namespace entraide
