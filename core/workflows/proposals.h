// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/commitments.h"
#include "workflows/outcome.h"

namespace entraide {

class Desk;

/// One thing that is said about a beneficiary.
enum class Told { Service, Quarter, When, Name, Phone, Address, Access };

/// What one act tells a volunteer: shown before it is done, and again when it was.
struct Disclosure {
    VolunteerId to;
    QString toName;
    QString aboutName; ///< the beneficiary, for the desk's own sentence
    QList<Told> items; ///< empty: nothing is told
    bool contactRevealed = false;
};

/// What is proposed to whom. Score and reasons come from the candidate that was picked; empty when picked by hand.
struct ProposalDraft {
    RequestId request;
    VolunteerId volunteer;
    QDate date; ///< which time; invalid: every time of the request (a series), or a one-off's only one
    TimeRange hours;
    double score = 0;
    QStringList reasons;
    QString overrideReason; ///< allows an overlap
};

struct ProposalDone {
    MatchId match;
    ChangeSet changes; ///< for undo
    Disclosure told;
    QList<Clash> warnings;
    RequestState requestState = RequestState::Open; ///< after it
};

/// What the help took, where it was not as agreed.
struct Effort {
    int minutes = 0; ///< 0: as agreed
    int kilometres = 0;
};

/// Brings volunteers and requests together. Each act is one transaction: the match, the request's state with it, and
/// when contact details were revealed. Refuses with a reason; throws Error on a fault of storage only.
class Proposals {
public:
    /// \a by is who sits at the desk.
    Proposals(Desk& desk, QString by)
        : m_desk(desk)
        , m_by(std::move(by)) {}

    /// What stands against it, without doing it.
    QList<Clash> warnings(const ProposalDraft& draft, const Today& today) const;
    /// What a proposal, and what an acceptance, would tell.
    Disclosure toldAtProposal(const RequestId& request, const VolunteerId& volunteer) const;
    Disclosure toldAtAcceptance(const RequestId& request, const VolunteerId& volunteer) const;

    Outcome<ProposalDone> propose(const ProposalDraft& draft, const Today& today);
    /// Proposes and accepts at once: the volunteer is on the phone.
    Outcome<ProposalDone> proposeAccepted(const ProposalDraft& draft, const Today& today);
    /// The volunteer said yes: contact details are revealed and the moment is kept. Other open proposals for a place
    /// that is now taken are withdrawn in the same transaction.
    Outcome<ProposalDone> accept(const MatchId& match, const Today& today, const QString& overrideReason = {});
    Outcome<ProposalDone> decline(const MatchId& match, const QString& reason, const Today& today);
    /// The desk takes it back; of an accepted one a reason is asked.
    Outcome<ProposalDone> withdraw(const MatchId& match, const QString& reason, const Today& today);
    Outcome<ProposalDone> markDone(const MatchId& match, const Today& today, const Effort& effort = {});
    /// What it took, of one that is done already.
    Outcome<ProposalDone> correctEffort(const MatchId& match, const Effort& effort, const Today& today);

    /// Whoever asked for help was told who comes, and is content with it. Of a proposal too: the desk may ask them first.
    Outcome<ProposalDone> askerAgrees(const MatchId& match, const Today& today);
    /// They want somebody else: it is taken back, for a reason.
    Outcome<ProposalDone> askerRefuses(const MatchId& match, const QString& reason, const Today& today);

    /// Moves a request by hand (cancelled, unmet with its reason, handed over, reopened …) by the table of moves.
    /// Ending one withdraws its open proposals; an accepted match in the future refuses with HasLiveMatches.
    /// One that expired is open for two weeks more, or refused when its only time is over.
    Outcome<ProposalDone> moveRequest(const RequestId& request, RequestState to, const QString& reason,
                                      const Today& today);

private:
    Desk& m_desk;
    QString m_by;
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::Told, "service", "quarter", "when", "name", "phone", "address", "access")
