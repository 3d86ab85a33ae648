// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sharing/outgoing.h"
#include "sharing/team_documents.h"
#include "workflows/outcome.h"

#include <optional>

namespace entraide {

class DocumentStore;

/// Looks for help elsewhere: a request, or a dish that the desk cannot use or fetch, is published to partners as a card,
/// one of those that claim it is chosen, and is then told who is to be helped or where the dish is. Each act is one
/// transaction. Refuses with a reason; throws Error on a fault of storage only. Partners are named by their database
/// ("partner-<uuid>").
class Giving {
public:
    /// \a by is who sits at the desk.
    Giving(Desk& desk, QString by)
        : m_desk(desk)
        , m_by(std::move(by)) {}

    /// What publishing would let leave.
    Outcome<Preview> preview(const ShareableId& what, const Today& today) const;
    Outcome<ChangeSet> publish(const ShareableId& what, const QString& partner, const Today& today);
    /// From one partner, or from all (empty). After a hand-over it is the desk's again.
    Outcome<ChangeSet> withdraw(const ShareableId& what, const QString& partner, const Today& today);

    /// The desk chooses this claim; who else claimed it is told that it is taken. Also how two choices made apart are
    /// settled.
    Outcome<ChangeSet> agree(const QString& partner, const QString& claim, const Today& today);

    struct HandoverPlan {
        ShareableId about;
        Preview preview;
        QStringList codes;         ///< what can be left out
        bool consentGiven = false; ///< the person, or the cook, has agreed that partners are told
    };
    Outcome<HandoverPlan> handoverPlan(const QString& partner, const QString& claim, const QStringList& leftOut) const;
    /// Tells the partner what that help or the collection needs, without what is \a leftOut. \a consent: by which means
    /// the person agrees now, where that was not noted before.
    Outcome<ChangeSet> handOver(const QString& partner, const QString& claim, const QStringList& leftOut,
                                std::optional<ConsentMeans> consent, const Today& today);

    /// The partner takes its claim back: the card is offered again, and what was handed over is the desk's.
    Outcome<ChangeSet> reopen(const QString& partner, const QString& claim, const Today& today);
    /// Notes what became of what was handed over: done, and closed, a dish collected; not done, and the desk's again.
    Outcome<ChangeSet> noteOutcome(const QString& partner, const QString& claim, const Today& today);
    /// A dish that was handed over is collected, whatever the partner has noted, and its sharing closed.
    Outcome<ChangeSet> noteFetched(const DishId& dish, const Today& today);

private:
    std::optional<Refusal> moved(const ShareableId& what, ShareMove move, const Today& today);

    Desk& m_desk;
    QString m_by;
};

/// The share whose card \a claim answers; none when it answers none of ours.
std::optional<Share> shareOfClaim(const Desk& desk, const QString& partner, const QString& claim);

} // namespace entraide
