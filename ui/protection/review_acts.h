// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "privacy/erasure.h"
#include "privacy/review_desk.h"
#include "ui/common/job.h"
#include "ui/records/page.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace entraide {

/// What is decided about the chosen records of a review: asks first where several are concerned, and for their number
/// where they are many; says what was done. What many records take is done beside the window. GUI thread.
class ReviewActs : public QObject {
    Q_OBJECT

public:
    ReviewActs(PageContext& context, QWidget& page);

    bool isBusy() const { return m_job; }

    void keep(const QList<ReviewEntry>& entries);
    void archive(const QList<ReviewEntry>& entries);
    void restore(const QList<ReviewEntry>& entries);
    void noteBasis(const QList<ReviewEntry>& entries);
    void erase(const QList<ReviewEntry>& entries);
    void reduce(const ReviewEntry& entry);

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void started(entraide::Job* job);
    /// Whatever became of a job.
    void ended();

private:
    struct Told {
        QString title;
        QString yes;      ///< the verb on the button
        QString sentence; ///< what was done
        QString undoText; ///< empty: it cannot be undone
    };
    using Decide = std::function<ReviewOutcome(Desk&, const ReviewDecision&)>;
    using Go = std::function<void(const ReviewDecision&)>;

    ReviewDecision decision() const;
    /// Shows what several records are before they are all decided alike; one goes at once.
    void ask(const QList<ReviewEntry>& entries, const Told& told, const QString& more, const Go& go);
    /// \a go runs with the number that was typed.
    void askNumber(const ReviewRefusal& refusal, const Go& go);
    void decide(qsizetype records, const Told& told, const ReviewDecision& how, const Decide& act);
    void tell(const Told& told, const ReviewOutcome& outcome, const ReviewDecision& how, const Decide& act,
              qsizetype records);
    void showErasing(const QList<PersonId>& persons, const QList<ErasurePreview>& previews);
    void eraseAll(const QList<PersonId>& persons, const ReviewDecision& how);
    void follow(Job* job);
    void fail(const std::exception_ptr& fault);

    PageContext& m_context;
    QWidget& m_page;
    QPointer<Job> m_job;
};

} // namespace entraide
