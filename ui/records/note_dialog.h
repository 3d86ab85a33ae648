// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/note_desk.h"

#include <QDate>
#include <QDialog>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace entraide {

class ChoiceField;
class ToneLabel;

/// A field for a day that is typed: "+7" is in a week, "24/3" the next such day.
class FollowUpField : public QWidget {
    Q_OBJECT

public:
    explicit FollowUpField(QDate today, QWidget* parent = nullptr);

    void setDate(QDate date);
    /// Invalid when nothing was typed, or no day.
    QDate date() const;
    bool isEmpty() const;
    /// Nothing, or a day from today on; else it says what is wrong.
    bool isAcceptable() const;
    QLineEdit& line() const { return *m_line; }

private:
    void say();

    QDate m_today;
    QLineEdit* m_line;
    ToneLabel* m_read; ///< the day that was understood
};

/// Writes a note about a record, or changes one: text, day to come back to it, who may read it. Ctrl+Enter keeps it; a
/// text that was typed is thrown away only at the second time of asking.
class NoteDialog : public QDialog {
    Q_OBJECT

public:
    /// \a about: what the note is about, in words.
    NoteDialog(const QString& title, const QString& about, const NoteDraft& draft, QDate today,
               QWidget* parent = nullptr);

    NoteDraft noted() const;
    void accept() override;
    void reject() override;

private:
    NoteDraft m_draft;
    bool m_warned = false;
    QPlainTextEdit* m_text;
    FollowUpField* m_followUp;
    ChoiceField* m_level;
    ToneLabel* m_problem;
};

/// Opens over \a parent and comes back at once; \a run gets the note, unless it was left.
void askNote(QWidget& parent, const QString& title, const QString& about, const NoteDraft& draft, QDate today,
             std::function<void(const NoteDraft&)> run);

/// Asks for a day after \a today; tomorrow when nothing else is typed.
void askLaterDay(QWidget& parent, const QString& title, const QString& question, QDate today,
                 std::function<void(QDate)> run);

} // namespace entraide
