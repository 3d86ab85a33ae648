// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"
#include "workflows/courtesies.h"
#include "workflows/proposals.h"

#include <QList>
#include <QObject>

#include <functional>

namespace entraide {

class Command;
class MatchesView;

/// What is done with proposals on the Requests page: made, answered, taken back, reminded of, done, thanked for. Each
/// act on the match that is chosen in \a view is a command; the buttons of its rows do the same.
class MatchActs : public QObject {
    Q_OBJECT

public:
    MatchActs(PageContext& context, MatchesView& view, QWidget& parent);

    /// Commands whose keys work inside \a page, each only while \a shown holds.
    void build(QWidget& page, std::function<bool()> shown);
    const QList<Command*>& commands() const { return m_commands; }
    void refresh();

    /// \a accepted: the volunteer is on the phone and said yes.
    void propose(const ProposalDraft& draft, bool accepted);
    void accept(const MatchId& match);
    void decline(const MatchId& match);
    void withdraw(const MatchId& match);
    void askerAgrees(const MatchId& match);
    void askerRefuses(const MatchId& match);
    void markDone(const MatchId& match);
    /// With minutes and kilometres, asked for; of one that is done already they are corrected.
    void markEffort(const MatchId& match);
    void remind(const MatchId& match);
    void thank(const MatchId& match);
    void writeToAsker(const MatchId& match);
    void thankLastWeek();

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);

private:
    using Work = std::function<Outcome<ProposalDone>()>;
    using Sentence = std::function<QString(const Disclosure&)>;
    /// Does it and says what came of it; a fault of the disk is said too and leaves everything as it was.
    void attempt(const Work& work, const Sentence& sentence, const QString& undoText);
    /// The same; where the volunteer is taken at that time, asks why it is to be done all the same.
    void attemptOver(const std::function<Outcome<ProposalDone>(const QString& overrideReason)>& work,
                     const Sentence& sentence, const QString& undoText);
    void guarded(const std::function<void()>& work);
    bool isIn(std::initializer_list<MatchState> states) const;

    PageContext& m_context;
    MatchesView& m_view;
    QWidget& m_parent;
    Proposals m_proposals;
    QList<Command*> m_commands;
};

} // namespace entraide
