// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

#include <QList>

namespace entraide {

class Desk;

/// What somebody writes about a record.
struct NoteDraft {
    AnyId about;
    QString text;
    QDate followUp; ///< invalid: nothing to come back to
    ReadingLevel level = ReadingLevel::Team;
};

struct NoteDone {
    NoteId note;
    ChangeSet changes;
};

/// Notes about records, and the days to come back to them. Each act is one undo step.
class NoteDesk {
public:
    /// \a by is who sits at the desk.
    NoteDesk(Desk& desk, QString by)
        : m_desk(desk)
        , m_by(std::move(by)) {}

    /// Needs a text, and a record that is here; a follow-up day is not before today.
    Outcome<NoteDone> write(const NoteDraft& draft, const Today& today);
    /// Text, day and level of an open note; what it is about stays.
    Outcome<NoteDone> change(const NoteId& note, const NoteDraft& draft, const Today& today);
    /// Comes back on \a to, which lies ahead; \a remark is added to the text as a line of its own.
    Outcome<NoteDone> postpone(const NoteId& note, QDate to, const QString& remark, const Today& today);
    Outcome<NoteDone> close(const NoteId& note);
    Outcome<NoteDone> reopen(const NoteId& note);
    Outcome<NoteDone> remove(const NoteId& note);

private:
    Outcome<NoteDone> move(const NoteId& note, NoteState to);

    Desk& m_desk;
    QString m_by;
};

/// The notes about any of \a records: open ones first, by their day, then those that are done, the newest first.
QList<Note> notesAbout(const Desk& desk, const QList<AnyId>& records);

/// What lists, boards and prints may show of a note: one of the doorstep level has its text only where it is opened.
QString listedText(const Note& note);

/// The day that was typed: "+7" is in a week, "+0" today; else a date, without its year ("24/3") the next such day.
std::optional<QDate> followUpFromText(QStringView text, QDate today);

} // namespace entraide
