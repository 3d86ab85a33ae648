// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that came from outside and waits for a person. Nothing of it is in the team's records before somebody has
// looked at it and taken it in.
#pragma once

#include "domain/records.h"
#include "sharing/intake.h"
#include "sharing/receiving.h"
#include "storage/change.h"
#include "workflows/outcome.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace entraide {

enum class InboxKind {
    Card,           ///< a partner looks for help, or offers a dish
    Claim,          ///< a partner would help with a request or take a dish of ours: to be chosen
    ClaimTakenBack, ///< the partner that was chosen takes its claim back
    Outcome,        ///< what was handed over is done, or is not
    Handover,       ///< we were chosen: who is to be helped or who cooked, to be looked at and taken over
    Lost,           ///< what we claimed is given by somebody else, or is not asked any more
    TwoChoices,     ///< two PCs of the team decided apart: one claim is to be chosen
    Signup,         ///< from the noticeboard
    HelpRequest,    ///< from the noticeboard
};

struct InboxItem {
    InboxKind kind = InboxKind::Card;
    QString database; ///< with `document`, what names it
    QString document;
    QString from;    ///< the partner's name, or who sent it
    QDateTime since; ///< when it was first seen here
    std::optional<Service> service;
    When when;
    QString quarter; ///< postcode
    int people = 0;
    AnyId about;       ///< our own request, dish or posting
    bool done = false; ///< of an Outcome
    SubmissionKind submission = SubmissionKind::Signup;
    CardKind what = CardKind::Request;
    int portions = 0; ///< of a dish, as what follows
    QStringList allergens = {};
    QList<SpecialNeed> suits = {};
};

struct InboxView {
    QList<InboxItem> items; ///< the oldest first
    int refused = 0;        ///< documents of partners that make no sense
    int nonsense = 0;       ///< what is on the noticeboard and makes no sense: see Intake::clearNonsense
};

/// Lists what waits, and does with it what a person decides. Each act is one transaction.
class Inbox {
public:
    Inbox(Desk& desk, QString by)
        : m_desk(desk)
        , m_by(std::move(by)) {}

    InboxView view() const;
    /// By its document's id, or "<database>/<id>" where two have the same.
    Outcome<InboxItem> find(const QString& name) const;
    /// Persons here that an item may be about.
    QList<TwinSuspicion> suspicionsOf(const InboxItem& item, const Today& today) const;

    struct Taken {
        AnyId record; ///< what came of it; empty where nothing was made
        ChangeSet changes;
    };
    /// Does what the item asks for: claims a card, agrees to a claim, takes over, notes an outcome, takes in.
    Outcome<Taken> take(const InboxItem& item, const TakeIn& how, const Today& today);
    /// Nobody has to look at it any more. A submission needs a reason and leaves the board; who is set aside with a
    /// hand-over is forgotten, and the claim taken back.
    Outcome<ChangeSet> setAside(const InboxItem& item, const QString& reason, const Today& today);

private:
    Desk& m_desk;
    QString m_by;
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::InboxKind, "card", "claim", "claim_taken_back", "outcome", "handover", "lost",
                    "two_choices", "signup", "help_request")
