// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/page.h"
#include "workflows/posting_desk.h"

#include <QObject>

#include <functional>

namespace entraide {

/// What is done with one sign-up, with the sentence that says what happened and to whom what was told. A refusal that
/// the coordinator may override asks for the reason; any other is said. Faults are said. GUI thread.
class SignupActs : public QObject {
    Q_OBJECT

public:
    /// \a window: what questions open over.
    SignupActs(PageContext& context, QWidget& window, QObject* parent = nullptr);

    /// To the state of a move: confirmed (also back to it), in reserve, withdrawn, attended, excused, no-show.
    void move(const SignupId& id, SignupState to);
    void withdrawWithReason(const SignupId& id);
    /// By \a step places, after asking why.
    void moveInQueue(const SignupId& id, int step);
    void signUp(const PostingId& posting, const QString& role, const QString& shift, const VolunteerId& volunteer,
                const QStringList& answers);

Q_SIGNALS:
    /// The sign-up is about to be written; and was.
    void acting(const entraide::SignupId& id);
    void acted(const entraide::SignupId& id);
    void signedUp(const entraide::SignupId& id);
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);

private:
    void confirm(const SignupId& id, const QString& reason);
    void withdraw(const SignupId& id, const QString& reason);
    /// The words for one outcome; empty: the usual ones.
    struct Words {
        std::function<QString(const SignupDone&)> sentence;
        QString undo;
        std::function<bool(const Refusal&)> onRefusal = {}; ///< true: dealt with
    };
    void attempt(const SignupId& id, const std::function<Outcome<SignupDone>(PostingDesk&)>& work, const Words& words);
    QString nameOf(const SignupId& id) const;
    QString confirmedSentence(const SignupDone& done) const;

    PageContext& m_context;
    QWidget& m_window;
};

} // namespace entraide
