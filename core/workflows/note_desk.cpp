// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/note_desk.h"

#include "domain/date_text.h"
#include "storage/desk.h"

#include <QRegularExpression>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDaysAhead = 3660;

std::optional<Refusal> problemOf(const NoteDraft& draft, const AnyId& id, QDate notBefore) {
    if (draft.text.trimmed().isEmpty())
        return Refusal{RefusalCode::NotComplete, id, u"text"_s};
    if (draft.followUp.isValid() && draft.followUp < notBefore)
        return Refusal{RefusalCode::InThePast, id, draft.followUp.toString(Qt::ISODate)};
    return std::nullopt;
}

/// One transaction on a note that is here: \a act changes it, or says why not.
template <class Act> Outcome<NoteDone> changed(Desk& desk, const NoteId& id, const Act& act) {
    std::optional<Refusal> refusal;
    NoteDone done;
    done.note = id;
    done.changes = desk.write([&](Desk::Writer& writer) {
        auto note = writer.find<Note>(id);
        if (!note)
            refusal = Refusal{RefusalCode::NotHere, id.toString(), {}};
        else if (!(refusal = act(*note)))
            writer.save(*note);
    });
    if (refusal)
        return *refusal;
    return done;
}

/// The next day of that name: this year's, or the next year's when it is over; of 29/2 the next leap year's.
QDate nextDay(int month, int day, QDate today) {
    constexpr int yearsToALeapYear = 8;
    for (int year = today.year(); year <= today.year() + yearsToALeapYear; ++year) {
        if (const QDate date(year, month, day); date.isValid() && date >= today)
            return date;
    }
    return {};
}

} // namespace

Outcome<NoteDone> NoteDesk::write(const NoteDraft& draft, const Today& today) {
    if (const auto problem = problemOf(draft, draft.about, today.date))
        return *problem;
    std::optional<Refusal> refusal;
    NoteDone done;
    done.changes = m_desk.write([&](Desk::Writer& writer) {
        if (!writer.body(draft.about)) {
            refusal = Refusal{RefusalCode::NotHere, draft.about, {}};
            return;
        }
        Note note;
        note.about = draft.about;
        note.text = draft.text.trimmed();
        note.followUp = draft.followUp;
        note.level = draft.level;
        note.by = m_by;
        note.written = today.now;
        done.note = writer.save(note);
    });
    if (refusal)
        return *refusal;
    return done;
}

Outcome<NoteDone> NoteDesk::change(const NoteId& id, const NoteDraft& draft, const Today& today) {
    return changed(m_desk, id, [&](Note& note) -> std::optional<Refusal> {
        if (note.state != NoteState::Open)
            return Refusal{RefusalCode::StateForbids, id.toString(), enumName(note.state)};
        // A day that has come may stay as it is.
        const bool sameDay = draft.followUp == note.followUp;
        if (const auto problem = problemOf(draft, id.toString(), sameDay ? QDate() : today.date))
            return problem;
        note.text = draft.text.trimmed();
        note.followUp = draft.followUp;
        note.level = draft.level;
        return std::nullopt;
    });
}

Outcome<NoteDone> NoteDesk::postpone(const NoteId& id, QDate to, const QString& remark, const Today& today) {
    return changed(m_desk, id, [&](Note& note) -> std::optional<Refusal> {
        if (note.state != NoteState::Open)
            return Refusal{RefusalCode::StateForbids, id.toString(), enumName(note.state)};
        if (!to.isValid())
            return Refusal{RefusalCode::NotComplete, id.toString(), u"follow_up"_s};
        if (to <= today.date)
            return Refusal{RefusalCode::InThePast, id.toString(), to.toString(Qt::ISODate)};
        note.followUp = to;
        if (!remark.trimmed().isEmpty())
            note.text += u'\n' + remark.trimmed();
        return std::nullopt;
    });
}

Outcome<NoteDone> NoteDesk::move(const NoteId& id, NoteState to) {
    return changed(m_desk, id, [&](Note& note) -> std::optional<Refusal> {
        if (!mayMove(note.state, to))
            return Refusal{RefusalCode::StateForbids, id.toString(), enumName(note.state)};
        note.state = to;
        return std::nullopt;
    });
}

Outcome<NoteDone> NoteDesk::close(const NoteId& note) {
    return move(note, NoteState::Done);
}

Outcome<NoteDone> NoteDesk::reopen(const NoteId& note) {
    return move(note, NoteState::Open);
}

Outcome<NoteDone> NoteDesk::remove(const NoteId& id) {
    std::optional<Refusal> refusal;
    NoteDone done;
    done.note = id;
    done.changes = m_desk.write([&](Desk::Writer& writer) {
        if (!writer.body(id.toString()))
            refusal = Refusal{RefusalCode::NotHere, id.toString(), {}};
        else
            writer.remove(id);
    });
    if (refusal)
        return *refusal;
    return done;
}

QList<Note> notesAbout(const Desk& desk, const QList<AnyId>& records) {
    QList<Note> notes;
    for (const AnyId& record : records) {
        if (!record.isEmpty())
            notes += desk.findBy<Note>("about"_L1, record);
    }
    std::ranges::stable_sort(notes, [](const Note& a, const Note& b) {
        const auto day = [](const Note& note) {
            return note.state == NoteState::Open && note.followUp.isValid() ? note.followUp : QDate(9999, 12, 31);
        };
        if (a.state != b.state)
            return a.state == NoteState::Open;
        return day(a) != day(b) ? day(a) < day(b) : a.written > b.written;
    });
    return notes;
}

QString listedText(const Note& note) {
    return note.level == ReadingLevel::Doorstep ? QString() : note.text;
}

std::optional<QDate> followUpFromText(QStringView typed, QDate today) {
    const QString text = typed.trimmed().toString();
    static const QRegularExpression days(u"^\\+\\s*(\\d{1,4})$"_s);
    if (const auto match = days.match(text); match.hasMatch()) {
        const int ahead = match.captured(1).toInt();
        return ahead <= mostDaysAhead ? std::optional(today.addDays(ahead)) : std::nullopt;
    }
    static const QRegularExpression dayAndMonth(u"^(\\d{1,2})[/.\\-](\\d{1,2})\\.?$"_s);
    if (const auto match = dayAndMonth.match(text); match.hasMatch()) {
        const QDate date = nextDay(match.captured(2).toInt(), match.captured(1).toInt(), today);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    static const QRegularExpression figures(u"^\\d+$"_s); // a spreadsheet's day number is nobody's typing
    if (figures.match(text).hasMatch())
        return std::nullopt;
    const auto read = dateFromText(text);
    return read && read->date.isValid() ? std::optional(read->date) : std::nullopt;
}

} // namespace entraide
