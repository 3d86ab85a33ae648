// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/queries.h"
#include "ui/records/page_section.h"
#include "ui/records/record_list_model.h"

class QStackedWidget;

namespace entraide {

class FilterBar;
class ListTable;

/// A named filter of a section's list.
struct ListFilter {
    QString id;
    QString name;
    QStringList states = {};
    QString column = {}; ///< with \a values: holds one of them
    QStringList values = {};
};

/// What a section's list looks like.
struct ListLook {
    QString key; ///< of its settings: "meals/gifts"
    EntityType type = EntityType::Donation;
    QString name;        ///< of the table
    QString placeholder; ///< of the filter field
    QString hint;        ///< the keys, below the list
    QList<RecordColumn> columns;
    QList<int> widths;
    QList<int> hidden;
    int sortedBy = 0;
    Qt::SortOrder order = Qt::AscendingOrder;
    QList<ListFilter> filters; ///< the last lets everything through
    QString usualFilter;
};

/// A tab with a list on the left and on the right the chosen record, a form or whatever else the tab shows. When what
/// was done with the chosen record takes it out of the list, the next one is chosen.
class ListSection : public PageSection {
    Q_OBJECT

public:
    using PageSection::PageSection;

    void showScope(const QString& scope) override;
    void openRecord(const QString& id) override;
    QString shownRecord() const override { return m_shown; }
    bool isBusy() const override;
    void focusFilter() override;

    RecordListModel& model() const { return *m_model; }
    ListTable& table() const { return *m_table; }
    FilterBar& filter() const { return *m_filter; }

protected:
    /// \a panel shows the chosen record, and nothing of it when the list is empty.
    void build(const ListLook& look, QWidget* panel);
    /// Below the filter's line; before build().
    void addChoices(QWidget* choices) { m_choices = choices; }
    /// The panel makes room for a form, or something else, until showPanel().
    void addBeside(QWidget* other);
    void showBeside(QWidget* other);
    void showPanel();
    QWidget* shownBeside() const;

    const QString& scope() const { return m_scope; }
    /// Adds what the section asks of its list besides the named filter: the scope, what was typed.
    virtual void narrow(ListQuery& query, const QString& typed) const;
    /// Fills the panel; an empty id: the list is empty.
    virtual void showInPanel(const QString& id) = 0;
    /// The filter that hides nothing of what this section can show.
    virtual void showEverything();
    void applyFilter();
    /// What is about to be done may take the shown record out of the list; there is more to do with it.
    void stayOnShown() { m_stay = m_shown; }
    bool isListEmpty() const { return m_model->shown() == 0; }
    QString filterId() const;
    /// Neither a text nor a named filter hides anything: there is nothing here yet.
    bool isUnfiltered() const;

private:
    QWidget* buildList();
    void listRefreshed();
    void choose(const QString& id);
    const ListFilter* chosenFilter() const;

    ListLook m_look;
    QString m_scope;
    RecordListModel* m_model = nullptr;
    FilterBar* m_filter = nullptr;
    ListTable* m_table = nullptr;
    QStackedWidget* m_right = nullptr;
    QWidget* m_choices = nullptr;
    QWidget* m_panel = nullptr;
    QString m_shown;
    QString m_stay; ///< stays shown though the list lets go of it
    int m_row = 0;  ///< of the shown record, when it was last in the list
};

} // namespace entraide
