// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/field_editors.h"
#include "ui/records/page.h"
#include "workflows/many.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace entraide {

class Job;
class JobBar;
class ToneLabel;

/// One field of many chosen records, set alike: which, to what, how many of them can be changed and why others cannot,
/// before anything is done. It is tried and done on a thread of its own when there are many. GUI thread.
class ManyBar : public QWidget {
    Q_OBJECT

public:
    ManyBar(PageContext& context, EntityType list, QWidget* parent = nullptr);

    void begin(const QStringList& ids);
    /// Tries what is chosen, and says what it would come to.
    void look();
    void carryOut();
    bool isBusy() const { return !m_job.isNull(); }
    const QStringList& ids() const { return m_ids; }
    QComboBox& fields() const { return *m_field; }
    QWidget* valueEditor() const { return m_editor.widget; }
    QString shownText() const;

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void leaveRequested();
    /// What would be done is known.
    void looked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fieldChosen();
    void forget();
    void run(bool isTrial);
    void show(const ManyDone& tried);
    void finish(const ManyDone& result);
    QString whyNot(const QList<ManyDone::Not>& refused) const;

    PageContext& m_context;
    EntityType m_list;
    QStringList m_ids;
    QLabel* m_title;
    QComboBox* m_field;
    QHBoxLayout* m_row;
    FieldEditor m_editor;
    QLineEdit* m_reason;
    QPushButton* m_look;
    QPushButton* m_do;
    ToneLabel* m_answer;
    JobBar* m_jobs;
    QPointer<Job> m_job;
    QStringList m_can;
};

} // namespace entraide
