// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/audit_trail.h"
#include "ui/records/page_section.h"

#include <QPointer>

class QComboBox;
class QDateEdit;
class QStackedWidget;

namespace entraide {

class EmptyState;
class FilterBar;
class IconText;
class Job;
class JobBar;
class JournalModel;
class JournalPaper;
class ListTable;

/// Who did what, when, to which record: read by kind, person, days and record; verified; on paper and as a file. For
/// whoever may read it; others are told why they do not. GUI thread.
class JournalSection : public PageSection {
    Q_OBJECT

public:
    enum Period { AllDays, OnlyToday, LastSevenDays, LastThirtyDays, ThisYear, Custom };

    JournalSection(PageContext& context, QWidget& page);

    bool needsScope() const override { return false; }
    /// The entries about that record.
    void openRecord(const QString& id) override;
    QString shownRecord() const override;
    void focusFilter() override;
    ShownList shownList() const override;
    QAction* printAction() const override;

    JournalModel& model() const { return *m_model; }
    ListTable& table() const { return *m_table; }
    FilterBar& filter() const { return *m_filter; }
    QComboBox& people() const { return *m_people; }
    QComboBox& period() const { return *m_period; }
    JournalPaper& paper() const { return *m_paper; }
    /// What the last verifying came to; none before the first.
    const std::optional<TrailReport>& verified() const { return m_verified; }
    /// Beside the window; says the result.
    void verify();

Q_SIGNALS:
    void verifyingEnded();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildCommands();
    void buildLayout();
    bool mayRead() const;
    void read();
    void fillPeople();
    void choosePeriod();
    AuditQuery query() const;
    /// What is asked for, in words; empty: everything.
    QString chosenText() const;
    void refresh();
    void showVerified(const TrailReport& report);

    FilterBar* m_filter;
    QComboBox* m_people;
    QComboBox* m_period;
    QDateEdit* m_first;
    QDateEdit* m_last;
    JournalModel* m_model;
    ListTable* m_table;
    EmptyState* m_none;
    QStackedWidget* m_stack;
    IconText* m_result;
    JobBar* m_jobs;
    JournalPaper* m_paper;
    QPointer<Job> m_verifying;
    std::optional<TrailReport> m_verified;
    Command* m_verify = nullptr;
    Command* m_open = nullptr;
    Command* m_only = nullptr;
    Command* m_print = nullptr;
    Command* m_csv = nullptr;
};

} // namespace entraide
