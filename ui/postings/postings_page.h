// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/states.h"
#include "ui/common/command.h"
#include "ui/records/page.h"
#include "workflows/outcome.h"
#include "workflows/posting_desk.h"

#include <functional>

class QPushButton;
class QStackedWidget;

namespace entraide {

class FileExporter;
class FilterBar;
class JobBar;
class ListTable;
class LongSteps;
class PostingFigures;
class PostingForm;
class PostingPanel;
class PublishView;
class RecordList;
class RecordListModel;
class SheetView;

/// Postings: the list on the left; on the right the chosen one with its sign-ups, or the form in which one is written.
class PostingsPage : public Page {
    Q_OBJECT

public:
    explicit PostingsPage(PageContext& context, QWidget* parent = nullptr);
    ~PostingsPage() override;

    /// Takes postings, and sign-ups: the posting is shown with the sign-up chosen.
    void openRecord(const QString& id) override;
    QString shownRecord() const override { return m_shown; }
    /// Sign-ups that nobody dealt with yet.
    int pending() const override;
    QAction* newAction() const override;
    QList<QAction*> menuActions() const override;
    void focusFilter() override;
    ShownList shownList() const override;

Q_SIGNALS:
    /// A file of sign-ups for this posting.
    void importRequested(const entraide::PostingId& posting);

private:
    Command& addCommand(const QString& id, const Command::Text& text, const QString& key, std::function<void()> run);
    void buildCommands();
    void buildMoves();
    void buildSignupCommands();
    void buildBoardCommands();
    // postings_page_exports.cpp
    void buildExports();
    void writeLetters();
    bool isOnBoard() const;
    void takeOffBoard();
    QWidget* buildList();
    void applyFilter();
    void showPosting(const QString& id);
    void listRefreshed();
    void refreshCommands();
    bool isShowingPosting() const;
    void beginNew();
    void beginEdit();
    void leaveForm();
    void save();
    void movePosting(const std::function<Outcome<ChangeSet>()>& work, PostingState to);
    void cancelPosting();
    void cancelShift();
    void restoreShift();
    using Cancelling = std::function<Outcome<CancelDone>(PostingDesk&, const Today&)>;
    void runCancelling(qsizetype signups, const QString& sentence, const Cancelling& work);
    void sayCancelled(const QString& sentence, const Outcome<CancelDone>& cancelled);
    void sayRestored(const QString& shift, const Outcome<ShiftBack>& back);
    void removePosting();
    /// Of the shown posting, or of one of its shifts.
    qsizetype signupCount(const std::optional<QString>& shift = {}) const;
    QAction* actionOf(const QString& id) const;

    PostingFigures* m_figures;
    LongSteps* m_steps; ///< with thousands of sign-ups
    JobBar* m_jobs;
    FileExporter* m_exporter = nullptr;
    RecordListModel* m_model = nullptr;
    FilterBar* m_filter = nullptr;
    ListTable* m_table = nullptr;
    RecordList* m_list = nullptr;
    QStackedWidget* m_right = nullptr;
    PostingPanel* m_panel = nullptr;
    PostingForm* m_form = nullptr;
    SheetView* m_sheet = nullptr;     ///< a signed sheet that came back
    PublishView* m_publish = nullptr; ///< before a posting is put on the noticeboard
    QList<Command*> m_commands;
    QList<QPushButton*> m_moveButtons; ///< shown only while their move is allowed
    QString m_shown;
};

} // namespace entraide
