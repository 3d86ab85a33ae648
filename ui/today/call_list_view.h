// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/job.h"
#include "ui/records/page.h"
#include "workflows/call_list.h"
#include "workflows/outcome.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QPrinter;

namespace entraide {

class Command;
class LinesView;

/// Whom to ring today: a list with what can be said of the chosen call by one key, and on paper. Read by a worker;
/// reads again when the desk changes while it is seen.
class CallListView : public QWidget {
    Q_OBJECT

public:
    explicit CallListView(PageContext& context, QWidget* parent = nullptr);
    ~CallListView() override;

    /// Shown from now on, or away; its commands work while it is.
    void setShown(bool shown);
    bool isShown() const { return m_shown; }
    const QList<CallLine>& calls() const { return m_calls; }
    const CallLine* chosen() const;
    const QList<Command*>& commands() const { return m_commands; }
    QAction* printAction() const;
    void printOn(QPrinter& printer);

Q_SIGNALS:
    void read();
    void backRequested();
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    void openRequested(const QString& id);

private:
    void buildCommands();
    void readSoon();
    void show(const QList<CallLine>& calls);
    void showChosen();
    void askToPrint();
    void act(const std::function<Outcome<ChangeSet>(const CallLine&)>& work, const QString& sentence);

    PageContext& m_context;
    LinesView* m_list;
    QLabel* m_title;
    QLabel* m_count;
    QLabel* m_why;
    QList<Command*> m_commands;
    Command* m_print = nullptr;
    QList<CallLine> m_calls;
    QPointer<Job> m_job;
    bool m_shown = false;
    bool m_again = false; ///< the desk changed while it was read
};

} // namespace entraide
