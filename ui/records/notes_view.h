// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "ui/common/tones.h"
#include "workflows/outcome.h"

#include <QList>
#include <QWidget>

#include <functional>

class QLabel;
class QTabWidget;

namespace entraide {

class Command;
class LinesView;
class NoteDesk;
class SeenRefresh;
struct NoteDone;
struct NoteDraft;
struct PageContext;

/// The notes about a record, on a tab of its panel: written, changed, put off to a day, done, opened again, deleted.
/// Text of the doorstep level is shown below only, while its note is chosen. Inside the list: Insert writes one, Enter
/// changes, Space is done or open again, + puts off, Delete deletes. Follows the desk by itself.
class NotesView : public QWidget {
    Q_OBJECT

public:
    explicit NotesView(PageContext& context, QWidget* parent = nullptr);
    ~NotesView() override;

    /// Adds itself to \a tabs, with the number of open notes in its name; what it did and said goes to \a done and
    /// \a said.
    template <class Panel> static NotesView* addTo(QTabWidget& tabs, PageContext& context, Panel& panel) {
        auto* notes = new NotesView(context);
        notes->standOn(tabs);
        connect(notes, &NotesView::done, &panel, &Panel::done);
        connect(notes, &NotesView::said, &panel, &Panel::said);
        return notes;
    }

    /// \a about: what new notes are about, in words. \a others: records whose notes are shown too, the person's.
    void showRecord(const AnyId& record, const QString& about, const QList<AnyId>& others = {});
    int openCount() const;
    const QList<Note>& notes() const { return m_notes; }
    const Note* chosen() const;

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void standOn(QTabWidget& tabs);
    void buildCommands();
    Command* commandFor(int key) const;
    void refresh();
    void showChosen();
    void writeNote();
    void changeNote();
    void toggleDone();
    void postpone();
    void remove();
    void attempt(const std::function<Outcome<NoteDone>(NoteDesk&)>& act, const QString& sentence,
                 const QString& undoText);

    PageContext& m_context;
    AnyId m_record;
    QString m_about;
    QList<AnyId> m_shown;
    QList<Note> m_notes;
    QTabWidget* m_tabs = nullptr;
    LinesView* m_list;
    QLabel* m_text;
    SeenRefresh* m_follow;
    QList<Command*> m_commands;
};

} // namespace entraide
