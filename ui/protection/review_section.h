// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/job.h"
#include "ui/protection/review_model.h"
#include "ui/records/page_section.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

class QLabel;
class QStackedWidget;

namespace entraide {

class DetailPanel;
class EmptyState;
class FilterBar;
class JobBar;
class ListTable;
class PersonRights;
class ReviewActs;
class ReviewPapers;

/// Records to be looked at again: where nothing happened for 24 months, a consent was taken back, no basis is on
/// record, or what was archived has waited long enough. On the right what is kept of the chosen one and what can be
/// decided. Read by a worker. For whoever decides about retention; others are told why they do not see it. GUI thread.
class ReviewSection : public PageSection {
    Q_OBJECT

public:
    ReviewSection(PageContext& context, QWidget& page);

    bool needsScope() const override { return false; }
    /// Somebody of the list, whatever the filter shows.
    void openRecord(const QString& id) override;
    QString shownRecord() const override;
    void focusFilter() override;
    ShownList shownList() const override;
    QAction* printAction() const override;

    ReviewModel& model() const { return *m_model; }
    ListTable& table() const { return *m_table; }
    ReviewActs& acts() const { return *m_acts; }
    ReviewPapers& papers() const { return *m_papers; }
    PersonRights& rights() const { return *m_rights; }
    bool isReading() const { return m_job || m_again || m_soon.isActive(); }
    /// Reads beside the window; once more afterwards where that is under way.
    void readAgain();
    /// The chosen entries, in the order of the list.
    QList<ReviewEntry> chosen() const;

Q_SIGNALS:
    /// It is shown.
    void read();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildCommands();
    void buildPaperCommands();
    void buildLayout();
    bool mayDecide() const;
    ReviewFilter filter() const;
    void fill();
    void showChosen();
    void showOne(const ReviewEntry& entry);
    void showMany(const QList<ReviewEntry>& entries);
    QString emptyText() const;
    AnyId recordOf(const PersonId& person) const;

    FilterBar* m_filter;
    JobBar* m_jobs;
    ReviewModel* m_model;
    ListTable* m_table;
    EmptyState* m_none;
    QStackedWidget* m_stack;
    DetailPanel* m_panel;
    QLabel* m_preview;
    ReviewActs* m_acts;
    ReviewPapers* m_papers;
    PersonRights* m_rights;
    std::shared_ptr<const ReviewReading> m_reading;
    QPointer<Job> m_job;
    QTimer m_soon;
    QElapsedTimer m_since; ///< the last reading began
    qint64 m_took = 0;     ///< milliseconds, of the last reading
    bool m_again = false;
    bool m_behind = true;
    PersonId m_wanted; ///< to be shown once it is read
    Command* m_print = nullptr;
};

} // namespace entraide
