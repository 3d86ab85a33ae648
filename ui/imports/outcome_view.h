// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/importer.h"

#include <QWidget>

class QStackedWidget;

namespace entraide {

class EmptyState;
class ListTable;
class OutcomeModel;
class TabStrip;
class ToneLabel;

/// What an import does or did: the counts in a sentence, and the rows left out, to compare, and to know about, each
/// under its tab.
class OutcomeView : public QWidget {
    Q_OBJECT

public:
    explicit OutcomeView(QWidget* parent = nullptr);

    void setReport(const ImportReport& report);
    OutcomeModel& model() const { return *m_model; }
    TabStrip& tabs() const { return *m_tabs; }

Q_SIGNALS:
    /// Enter or a double click on a row that has a record at the desk.
    void opened(const QString& recordId);

private:
    void showTab(int tab);

    ImportReport m_report;
    OutcomeModel* m_model;
    ToneLabel* m_counts;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    ListTable* m_table;
    EmptyState* m_empty;
};

} // namespace entraide
