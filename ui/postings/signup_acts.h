// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/page.h"
#include "workflows/posting_desk.h"

#include <QObject>

#include <functional>

namespace entraide {

class LongSteps;

/// What is done with one sign-up, with the sentence that says what happened and to whom what was told. A refusal that
/// the coordinator may override asks for the reason; any other is said. Faults are said. GUI thread.
class SignupActs : public QObject {
    Q_OBJECT

public:
    /// \a window: what questions open over.
    SignupActs(PageContext& context, LongSteps& steps, QWidget& window, QObject* parent = nullptr);

    /// To the state of a move: confirmed (also back to it), in reserve, withdrawn, attended, excused, no-show.
    void move(const SignupId& id, SignupState to);
    /// Many in one step; \a next: the line to go on with.
    void moveAll(const QList<SignupId>& ids, SignupState to, const SignupId& next);
    void withdrawWithReason(const QList<SignupId>& ids, const SignupId& next);
    /// After asking why.
    void decline(const QList<SignupId>& ids, const SignupId& next);
    /// To that place, after asking why.
    void moveInQueue(const SignupId& id, int place);
    void signUp(const PostingId& posting, const QString& role, const QString& shift, const VolunteerId& volunteer,
                const QStringList& answers, const QString& reason = {});

Q_SIGNALS:
    /// The sign-up is about to be written; and was.
    void acting(const entraide::SignupId& id);
    void acted(const entraide::SignupId& id);
    void signedUp(const entraide::SignupId& id);
    /// \a left: who could not be dealt with.
    void actedOnMany(const entraide::SignupId& next, const QList<entraide::SignupId>& left);
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
    using Work = std::function<SignupsDone(PostingDesk&, const Today&)>;
    /// On another thread where there are many; \a again: with a reason, for those who need one.
    void attemptAll(const QList<SignupId>& ids, const SignupId& next, const Work& work,
                    const std::function<void(const QList<SignupId>&)>& again = {});
    void confirmAll(const QList<SignupId>& ids, const SignupId& next, const QString& reason);
    void tellMany(const SignupsDone& done, const SignupId& next,
                  const std::function<void(const QList<SignupId>&)>& again);
    QString warningsOf(const SignupDone& done) const;
    void attempt(const SignupId& id, const std::function<Outcome<SignupDone>(PostingDesk&)>& work, const Words& words);
    QString nameOf(const SignupId& id) const;
    QString confirmedSentence(const SignupDone& done) const;

    PageContext& m_context;
    LongSteps& m_steps;
    QWidget& m_window;
};

} // namespace entraide
