// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/notes_view.h"

#include "domain/error.h"
#include "storage/audit_reading.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/command.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/records/follow_desk.h"
#include "ui/records/lines_view.h"
#include "ui/records/note_dialog.h"
#include "ui/records/page.h"
#include "ui/records/seen_refresh.h"
#include "ui/words/error_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"
#include "workflows/note_desk.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longText = 40; ///< letters that a line of the list surely shows

QString onOneLine(const QString& text) {
    return text.split(u'\n', Qt::SkipEmptyParts).join(u" · "_s);
}

} // namespace

NotesView::NotesView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new LinesView({.name = tr("Notes"),
                            .titles = {tr("Come back"), tr("Note"), tr("By"), tr("Written")},
                            .widths = {112, 280, 96, 96},
                            .none = tr("Nothing is noted yet.")}))
    , m_text(new QLabel)
    , m_follow(new SeenRefresh(*this, [this] { refresh(); })) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_text->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    m_text->setObjectName(u"noteShown"_s);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, Metrics::Grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_text);
    column->addLayout(foot);
    buildCommands();
    for (Command* command : std::as_const(m_commands)) {
        auto* button = new ActionButton(command->action());
        button->setObjectName(command->id());
        button->setWordless(command != m_commands.first());
        foot->addWidget(button);
    }
    foot->addStretch(1);
    m_list->table().installEventFilter(this);
    connect(&m_list->table(), &ListTable::currentRowChanged, this, &NotesView::showChosen);
    followDesk(context.desk, this, [this](const ChangeSet& set) {
        const bool noted = std::ranges::any_of(
            set.changes, [](const Change& change) { return entityTypeOf(change.id) == EntityType::Note; });
        if (noted && m_tabs)
            refresh(); // the tab says how many there are
        else if (noted)
            m_follow->changed();
    });
    refresh();
}

NotesView::~NotesView() = default;

void NotesView::standOn(QTabWidget& tabs) {
    m_tabs = &tabs;
    tabs.addTab(this, tr("Notes"));
}

void NotesView::buildCommands() {
    const auto add = [this](const QString& id, const Command::Text& text, Qt::Key key, std::function<void()> run,
                            std::function<bool()> enabled) {
        auto* command = new Command(u"notes."_s + id, text, QKeySequence(key), std::move(run), this);
        command->inside(*m_list).enabledWhen(std::move(enabled));
        m_commands.append(command);
    };
    const auto open = [this] { return chosen() && chosen()->state == NoteState::Open; };
    add(
        u"write"_s, {tr("Write a note…"), tr("Notes something about this record"), u"plus"_s}, Qt::Key_Insert,
        [this] { writeNote(); }, [this] { return !m_record.isEmpty(); });
    add(
        u"change"_s, {tr("Change the note…"), tr("Changes text, day and reader of the note"), u"edit"_s},
        Qt::Key_Return, [this] { changeNote(); }, open);
    add(
        u"done"_s, {tr("Done, or open again"), tr("Closes the note, or opens it again"), u"check"_s}, Qt::Key_Space,
        [this] { toggleDone(); }, [this] { return chosen() != nullptr; });
    add(
        u"postpone"_s, {tr("Postpone the note…"), tr("Puts the note off to another day"), u"clock"_s}, Qt::Key_Plus,
        [this] { postpone(); }, open);
    add(
        u"delete"_s, {tr("Delete the note"), tr("Deletes the note; it can be undone"), u"trash"_s}, Qt::Key_Delete,
        [this] { remove(); }, [this] { return chosen() != nullptr; });
}

Command* NotesView::commandFor(int key) const {
    const auto found = std::ranges::find_if(m_commands, [&](const Command* command) {
        return command->action().shortcut() == QKeySequence(key == Qt::Key_Enter ? int(Qt::Key_Return) : key);
    });
    return found == m_commands.end() ? nullptr : *found;
}

// The keys of the list come before those of the page, of which some are the same.
bool NotesView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != &m_list->table() || (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto modifiers = key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier); // + may need Shift
    Command* command = modifiers == Qt::NoModifier ? commandFor(key->key()) : nullptr;
    if (!command)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        command->trigger();
    return true;
}

void NotesView::showRecord(const AnyId& record, const QString& about, const QList<AnyId>& others) {
    const bool other = record != m_record;
    m_record = record;
    m_about = about;
    m_shown = QList<AnyId>{record} + others;
    if (other)
        m_list->table().chooseRow(-1);
    refresh();
}

int NotesView::openCount() const {
    return static_cast<int>(std::ranges::count(m_notes, NoteState::Open, &Note::state));
}

const Note* NotesView::chosen() const {
    const int row = m_list->table().currentIndex().row();
    return row >= 0 && row < m_notes.size() ? &m_notes[row] : nullptr;
}

void NotesView::refresh() {
    const NoteId kept = chosen() ? chosen()->id : NoteId();
    const int keptRow = m_list->table().currentIndex().row();
    try {
        m_notes = m_record.isEmpty() ? QList<Note>() : notesAbout(m_context.desk, m_shown);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return;
    }
    const QDate today = m_context.today().date;
    QList<PanelLine> lines;
    int row = -1;
    for (const Note& note : std::as_const(m_notes)) {
        const bool isOpen = note.state == NoteState::Open;
        const bool due = isOpen && note.followUp.isValid() && note.followUp <= today;
        const QString listed = listedText(note);
        const QString when = !isOpen                   ? tr("done", "a note")
                             : note.followUp.isValid() ? sentenceCase(relativeDayText(note.followUp, today))
                                                       : QString();
        if (note.id == kept)
            row = static_cast<int>(lines.size());
        lines.append(
            {.id = note.id.toString(),
             .cells = {when, listed.isEmpty() ? tr("(for the doorstep: choose it to read it)") : onOneLine(listed),
                       note.by, dateText(note.written.toLocalTime().date())},
             .stateCell = 0,
             .icon = !isOpen ? u"check"_s
                     : due   ? u"phone"_s
                             : QString(),
             .tone = !isOpen ? Tone::Muted
                     : due   ? Tone::Warning
                             : Tone::Normal});
    }
    m_list->setLines(lines);
    if (row < 0 && !kept.isEmpty() && !lines.isEmpty())
        row = std::clamp(keptRow, 0, static_cast<int>(lines.size()) - 1);
    if (row >= 0)
        m_list->table().chooseRow(row);
    if (m_tabs) {
        const int open = openCount();
        m_tabs->setTabText(m_tabs->indexOf(this), open > 0 ? tr("Notes (%1)").arg(open) : tr("Notes"));
    }
    showChosen();
}

void NotesView::showChosen() {
    for (Command* command : std::as_const(m_commands))
        command->refresh();
    const Note* note = chosen();
    if (note && listedText(*note).isEmpty()) {
        m_text->hide();
        if (!isVisible()) // behind another tab nobody reads it; showEvent() asks again
            return;
        try {
            enterReading(m_context.desk, note->id.toString(), bodyOf(*note));
        } catch (const Error& error) { // what cannot be entered is not shown
            Q_EMIT said(sentenceFor(error), Tone::Danger);
            return;
        }
    }
    const bool more =
        note && (listedText(*note).isEmpty() || note->text.contains(u'\n') || note->text.size() > longText);
    m_text->setVisible(more);
    m_text->setText(more ? note->text : QString());
}

void NotesView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showChosen();
}

void NotesView::writeNote() {
    askNote(*this, tr("Write a note"), m_about,
            {.about = m_record, .text = {}, .followUp = {}, .level = ReadingLevel::Team}, m_context.today().date,
            [this](const NoteDraft& draft) {
                attempt([&](NoteDesk& notes) { return notes.write(draft, m_context.today()); }, tr("The note is kept."),
                        tr("Undo the note"));
            });
}

void NotesView::changeNote() {
    const Note note = *chosen();
    askNote(*this, tr("Change the note"), m_about, {note.about, note.text, note.followUp, note.level},
            m_context.today().date, [this, id = note.id](const NoteDraft& draft) {
                attempt([&](NoteDesk& notes) { return notes.change(id, draft, m_context.today()); },
                        tr("The note is changed."), tr("Undo the change"));
            });
}

void NotesView::toggleDone() {
    const NoteId id = chosen()->id;
    if (chosen()->state == NoteState::Open)
        attempt([&](NoteDesk& notes) { return notes.close(id); }, tr("The note is done."), tr("Undo"));
    else
        attempt([&](NoteDesk& notes) { return notes.reopen(id); }, tr("The note is open again."), tr("Undo"));
}

void NotesView::postpone() {
    askLaterDay(*this, tr("Postpone the note"), tr("Until which day?"), m_context.today().date,
                [this, id = chosen()->id](QDate day) {
                    attempt([&](NoteDesk& notes) { return notes.postpone(id, day, {}, m_context.today()); },
                            tr("The note comes back on %1.", "a date").arg(longDayText(day)), tr("Undo"));
                });
}

void NotesView::remove() {
    const NoteId id = chosen()->id;
    attempt([&](NoteDesk& notes) { return notes.remove(id); }, tr("The note is deleted."), tr("Undo the deletion"));
}

void NotesView::attempt(const std::function<Outcome<NoteDone>(NoteDesk&)>& act, const QString& sentence,
                        const QString& undoText) {
    try {
        NoteDesk notes(m_context.desk, m_context.who);
        const auto outcome = act(notes);
        if (!outcome) {
            Names names(m_context.desk);
            Q_EMIT said(sentenceFor(outcome.refusal(), &names), Tone::Warning);
        } else {
            Q_EMIT done(sentence, undoText, outcome->changes);
        }
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
