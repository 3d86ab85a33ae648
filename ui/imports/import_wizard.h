// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "interchange/file_recognition.h"
#include "interchange/importer.h"
#include "ui/common/job.h"

#include <QWidget>

#include <exception>
#include <functional>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace entraide {

class ColumnsStep;
class Desk;
class FileStep;
class JobBar;
class MessageBar;
class OutcomeView;
class ToneLabel;

/// Takes a file into the desk in four steps: which file, which column fills what, what would change, what has changed.
/// Looking, trying and importing are jobs on a connection of their own; nothing is saved before the third step's button
/// is pressed, and the whole import can be undone from the message that tells of it.
///
/// Lives on the desk's thread; the desk must outlive it. A form that was imported before goes straight to the third
/// step.
class ImportWizard : public QWidget {
    Q_OBJECT

public:
    enum Step { FileChoice, ColumnChoice, Check, Result };

    /// \a today gives the desk's day when it is asked.
    ImportWizard(Desk& desk, std::function<QDate()> today, QWidget* parent = nullptr);
    ~ImportWizard() override;

    Step step() const;
    /// Begins with this file, as if it had been chosen.
    void openFile(const QString& path, std::optional<ImportKind> kind = {});
    /// Begins with sign-ups for this posting; the file is still to be chosen.
    void beginSignups(const PostingId& posting);
    /// The cursor is where one goes on.
    void focusStep();
    bool isBusy() const { return m_job != nullptr; }
    const ImportReport& report() const { return m_report; }
    MessageBar& messages() const { return *m_messages; }

Q_SIGNALS:
    void stepChanged(entraide::ImportWizard::Step step);
    /// Something was imported; \a changes undo it as one.
    void imported(const entraide::ChangeSet& changes);
    /// The user wants to see this record.
    void opened(const QString& recordId);
    /// The imported records are to be put on the map.
    void placingRequested(const QStringList& recordIds);
    /// The user has seen the result.
    void closeRequested();

private:
    void goTo(Step step);
    QString postingText(const Posting& posting) const;
    void listPostings();
    void updateButtons();
    void goBack();
    void goOn();
    /// \a sheet: of a workbook; empty: the first that holds something.
    void recognise(const QString& sheet = {});
    void tryOut();
    void runImport(bool withCopy = true);
    void undo();
    ImportOptions options(bool dryRun) const;
    template <class T>
    void start(const QString& title, bool writing,
               std::function<T(Desk&, const std::function<void(qint64, qint64)>&)> work, std::function<void(T)> done);
    void jobEnded(Job::State state);
    void fail(const std::exception_ptr& fault);
    void chooseRejectsFile();
    QString usualRejectsFile() const;

    Desk& m_desk;
    std::function<QDate()> m_today;
    FileRecognition m_file;
    ImportReport m_report;
    Job* m_job = nullptr;

    MessageBar* m_messages;
    JobBar* m_jobs;
    QList<ToneLabel*> m_stepLabels;
    QStackedWidget* m_stack;
    FileStep* m_fileStep;
    ColumnsStep* m_columnsStep;
    OutcomeView* m_check;
    QLineEdit* m_rejects;
    OutcomeView* m_result;
    QPushButton* m_back;
    QPushButton* m_place;
    QPushButton* m_next;
};

} // namespace entraide
