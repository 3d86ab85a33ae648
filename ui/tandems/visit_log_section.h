// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page_section.h"
#include "ui/records/unsaved.h"
#include "ui/tandems/visit_log.h"

#include <QPointer>

#include <optional>

class QLabel;
class QStackedWidget;

namespace entraide {

class EmptyState;
class FilterBar;
class Job;
class JobBar;
class VisitLogModel;
class VisitLogTable;

/// What became of the visits of a period, typed in one go and saved in one step: two weeks, a month, or days that
/// somebody says. The times are read by a job.
class VisitLogSection : public PageSection, public Unsaved {
    Q_OBJECT

public:
    VisitLogSection(PageContext& context, QWidget& page);

    bool needsScope() const override { return false; }
    void focusFilter() override;
    ShownList shownList() const override;
    QString shownRecord() const override;

    /// The two weeks that end on \a last.
    void showUntil(QDate last);
    /// The month of \a day, until today.
    void showMonth(QDate day);
    void showDays(QDate first, QDate last);
    /// What is to be approved in the two weeks that begin on \a first.
    void showToApprove(QDate first);
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    /// Lines that were typed and are not saved yet.
    int unsaved() const;
    QString whatIsTyped() const override;
    QVariant typed() const override;
    void takeUp(const QVariant& typed) override;
    void saveTyped() override { save(); }

    VisitLogModel& model() const { return *m_model; }
    VisitLogTable& table() const { return *m_table; }
    FilterBar& filter() const { return *m_filter; }

Q_SIGNALS:
    /// The times of the period are read and shown.
    void linesShown();
    void unsavedChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildLayout();
    void buildCommands();
    void buildOutcomeCommands();
    void buildPeriodCommands();
    /// The period before, or after.
    void step(int by);
    void read();
    void showLines(const QList<VisitLine>& lines);
    void showLate();
    void applyFilter();
    void draftsChanged();
    void refresh();

    void save();
    void approve(const QList<int>& rows);
    void markChosen(VisitState state);
    void markAllOpen();
    void askWhy(VisitState state);
    QList<int> chosenRows() const;
    QList<int> rowsToApprove(const QList<int>& among) const;
    QList<int> allRows() const;
    bool mayMarkAny(VisitState state) const;
    void goOn();

    QDate m_first;
    QDate m_last;
    bool m_isMonth = false; ///< the one before it is a month too
    QPointer<Job> m_job;
    int m_run = 0;
    bool m_isRead = false;
    std::optional<QList<VisitLine>> m_late; ///< read while a cell is open; shown once it is closed
    QLabel* m_period;
    JobBar* m_jobs;
    FilterBar* m_filter;
    VisitLogModel* m_model;
    VisitLogTable* m_table;
    EmptyState* m_none;
    QStackedWidget* m_stack;
    Command* m_save = nullptr;
    Command* m_back = nullptr;
    Command* m_forward = nullptr;
    Command* m_days = nullptr;
    Command* m_approve = nullptr;
    Command* m_approveAll = nullptr;
};

} // namespace entraide
