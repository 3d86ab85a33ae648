// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/queries.h"
#include "ui/records/page_section.h"
#include "ui/records/record_list.h"

class QStackedWidget;

namespace entraide {

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
    ShownList shownList() const override;

    RecordListModel& model() const { return m_list->model(); }
    ListTable& table() const { return m_list->table(); }
    FilterBar& filter() const { return m_list->filter(); }
    ListTools* listTools() const override { return m_list ? &m_list->tools() : nullptr; }

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
    bool isListEmpty() const { return model().shown() == 0; }
    QString filterId() const;
    /// Neither a text nor a named filter hides anything: there is nothing here yet.
    bool isUnfiltered() const;

private:
    void listRefreshed();
    void choose(const QString& id);

    QString m_scope;
    EntityType m_type = EntityType::Donation;
    RecordList* m_list = nullptr;
    QStackedWidget* m_right = nullptr;
    QWidget* m_choices = nullptr;
    QWidget* m_panel = nullptr;
    QString m_shown;
    QString m_stay; ///< stays shown though the list lets go of it
    int m_row = 0;  ///< of the shown record, when it was last in the list
};

} // namespace entraide
