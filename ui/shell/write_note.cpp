// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/write_note.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/records/note_dialog.h"
#include "ui/records/page.h"
#include "ui/shell/main_window.h"
#include "ui/words/error_words.h"
#include "ui/words/subject_words.h"
#include "workflows/names.h"

#include <QCoreApplication>
#include <QPointer>

namespace entraide {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(WriteNote)
};

void keep(Page& page, PageContext& context, const NoteDraft& draft) {
    try {
        const auto outcome = NoteDesk(context.desk, context.who).write(draft, context.today());
        if (outcome) {
            Q_EMIT page.done(Texts::tr("The note is kept."), Texts::tr("Undo the note"), outcome->changes);
            return;
        }
        Names names(context.desk);
        Q_EMIT page.said(sentenceFor(outcome.refusal(), &names), Tone::Warning);
    } catch (const Error& error) {
        Q_EMIT page.said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace

void writeNote(MainWindow& window, PageContext& context) {
    Page* page = window.page(window.currentPage());
    const QString id = page ? page->shownRecord() : QString();
    if (!entityTypeOf(id)) {
        window.say(Texts::tr("Choose a line first: a note is about a record."), Tone::Accent);
        return;
    }
    try {
        NoteDraft draft;
        draft.about = id;
        askNote(window, Texts::tr("Write a note"), title(Names(context.desk).of(id)), draft, context.today().date,
                [page = QPointer<Page>(page), &context](const NoteDraft& noted) {
                    if (page)
                        keep(*page, context, noted);
                });
    } catch (const Error& error) {
        window.say(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
