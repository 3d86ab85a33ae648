// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/inbox.h"

#include "sharing/acting.h"
#include "sharing/giving.h"
#include "sharing/own_side.h"
#include "sharing/shareable.h"
#include "sharing/shared_reading.h"
#include "storage/document_store.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Goes through the shared databases once.
class Listing {
public:
    explicit Listing(Desk& desk)
        : m_desk(desk)
        , m_shares(allShares(desk))
        , m_pledges(allPledges(desk)) {}

    InboxView run() {
        for (const Partner& partner : partnersOf(m_desk)) {
            if (DocumentStore* store = m_desk.documentsOf(partner.database()))
                list(partner, *store);
        }
        for (const BoardSettings& board : allBoards(m_desk)) {
            if (DocumentStore* store = m_desk.documentsOf(board.database()))
                list(board, *store);
        }
        std::ranges::stable_sort(m_view.items, {}, &InboxItem::since);
        return m_view;
    }

private:
    void list(const Partner& partner, DocumentStore& store) {
        const PartnerReading reading = readPartner(m_desk, store);
        m_view.refused += reading.refused;
        const Arrivals arrivals(store);
        const auto add = [&](InboxItem item) {
            item.database = store.databaseName();
            item.from = partner.name;
            item.since = arrivals.of(item.document);
            // A hand-over waits as long as the claim stands: setting it aside takes the claim back.
            if (item.kind == InboxKind::Handover || !isSetAside(m_desk, item.database, item.document))
                m_view.items.append(item);
        };
        for (const Card& card : reading.cards) {
            const Pledge* pledge = pledgeOn(store.databaseName(), card.id);
            if (!pledge && card.state == CardState::Offered)
                add(itemOf(InboxKind::Card, card));
            else if (pledge && pledge->state == PledgeState::Claimed && isLost(card, *pledge))
                add(itemOf(InboxKind::Lost, card));
        }
        for (const Pledge& pledge : m_pledges) {
            const bool gone = pledge.database == store.databaseName() && !theirCard(m_desk, store, pledge.card) &&
                              store.revision(pledge.card);
            if (gone && stillCounts(pledge)) {
                InboxItem item;
                item.kind = InboxKind::Lost;
                item.document = pledge.card;
                item.about = pledge.record;
                if (entityTypeOf(pledge.record) == EntityType::Dish)
                    addDish(item, m_desk.find<Dish>(*DishId::fromString(pledge.record)));
                add(item);
            }
        }
        for (const Claim& claim : reading.claims) {
            if (const Share* share = shareWith(store.databaseName(), claim.card))
                listClaim(claim, *share, add);
        }
        for (const Share& share : m_shares) {
            const bool agreed = share.database == store.databaseName() &&
                                (share.state == ShareState::Agreed || share.state == ShareState::HandedOver);
            const ShareTarget* target = share.targetIn(store.databaseName());
            const bool known = agreed && target && store.revision(share.claim);
            if (known && !isInConflict(m_desk, share.id) &&
                !standingClaim(m_desk, store, share.claim, target->document))
                add(itemAbout(InboxKind::ClaimTakenBack, share.claim, share));
        }
        for (const Handover& handover : reading.handovers) {
            const Pledge* pledge = pledgeOn(store.databaseName(), handover.card);
            const auto card = theirCard(m_desk, store, handover.card);
            if (!pledge || pledge->state != PledgeState::Claimed || !card)
                continue;
            InboxItem item = itemOf(InboxKind::Handover, *card);
            item.document = handover.id;
            add(item);
        }
    }

    template <class Add> void listClaim(const Claim& claim, const Share& share, Add&& add) {
        InboxItem item = itemAbout(InboxKind::Claim, claim.id, share);
        item.people = claim.people;
        if (isInConflict(m_desk, share.id) && claimsIn(m_desk, share.id).contains(claim.id)) {
            item.kind = InboxKind::TwoChoices;
            add(item);
        } else if (share.state == ShareState::Offered && claim.state == ClaimState::Claimed) {
            add(item);
        } else if (share.state == ShareState::HandedOver && share.claim == claim.id &&
                   (claim.state == ClaimState::Done || claim.state == ClaimState::NotDone)) {
            item.kind = InboxKind::Outcome;
            item.done = claim.state == ClaimState::Done;
            add(item);
        }
    }

    void list(const BoardSettings& board, DocumentStore& store) {
        const BoardReading reading = readBoard(board, store, ourPostings(m_desk, store.databaseName()));
        m_view.nonsense += static_cast<int>(reading.nonsense.size());
        const Arrivals arrivals(store);
        for (const OpenedSubmission& opened : reading.submissions) {
            InboxItem item;
            const bool signup = opened.content.kind == SubmissionKind::Signup;
            item.kind = signup ? InboxKind::Signup : InboxKind::HelpRequest;
            item.submission = opened.content.kind;
            item.database = store.databaseName();
            item.document = opened.id;
            item.from = opened.content.name;
            item.since = arrivals.of(opened.id);
            item.service = opened.content.service;
            item.quarter = opened.content.postcode;
            if (signup)
                item.about = aboutPosting(store.databaseName(), opened.content.posting);
            m_view.items.append(item);
        }
    }

    AnyId aboutPosting(const QString& database, const QString& document) const {
        const Share* share = shareWith(database, document);
        return share ? share->about : AnyId();
    }

    /// Somebody else was chosen.
    static bool isLost(const Card& card, const Pledge& pledge) {
        return card.state == CardState::Taken || (card.state != CardState::Offered && card.claim != pledge.claim);
    }

    /// Of a card that is gone: a claim nobody gave up, or help that is under way.
    bool stillCounts(const Pledge& pledge) const {
        if (pledge.state == PledgeState::Claimed)
            return true;
        return pledge.state == PledgeState::TakenOver && isUnderWay(m_desk, pledge.record);
    }

    static void addDish(InboxItem& item, const std::optional<Dish>& dish) {
        item.what = CardKind::Dish;
        if (!dish)
            return;
        item.when = {WhenKind::Fixed, dish->date, {}, dish->slot, 0, {}};
        item.portions = dish->portions;
        item.allergens = dish->allergens;
        item.suits = dish->suits;
    }

    static InboxItem itemOf(InboxKind kind, const Card& card) {
        InboxItem item;
        item.kind = kind;
        item.document = card.id;
        item.what = card.kind;
        item.when = card.time();
        item.quarter = card.quarter;
        if (card.kind == CardKind::Request) {
            item.service = card.service;
            item.people = card.peopleNeeded;
        }
        item.portions = card.portions;
        item.allergens = card.allergens;
        item.suits = card.suits;
        return item;
    }

    InboxItem itemAbout(InboxKind kind, const QString& claim, const Share& share) const {
        InboxItem item;
        item.kind = kind;
        item.document = claim;
        item.about = share.about;
        if (const auto dish = DishId::fromString(share.about)) {
            addDish(item, m_desk.find<Dish>(*dish));
        } else if (const auto id = RequestId::fromString(share.about)) {
            if (const auto request = m_desk.find<Request>(*id)) {
                item.service = request->service;
                item.when = request->when;
            }
        }
        return item;
    }

    const Pledge* pledgeOn(const QString& database, const QString& card) const {
        const auto found = std::ranges::find_if(m_pledges, [&](const Pledge& pledge) {
            return pledge.database == database && pledge.card == card && pledge.state != PledgeState::Withdrawn;
        });
        return found == m_pledges.end() ? nullptr : &*found;
    }

    const Share* shareWith(const QString& database, const QString& document) const {
        const auto found = std::ranges::find_if(m_shares, [&](const Share& share) {
            const ShareTarget* target = share.targetOf(document);
            return target && target->database == database;
        });
        return found == m_shares.end() ? nullptr : &*found;
    }

    Desk& m_desk;
    const QList<Share> m_shares;
    const QList<Pledge> m_pledges;
    InboxView m_view;
};

template <class T> Outcome<Inbox::Taken> taken(const Outcome<T>& outcome) {
    if (!outcome)
        return outcome.refusal();
    if constexpr (std::is_same_v<T, Enrolled>)
        return Inbox::Taken{outcome->record, outcome->changes};
    else
        return Inbox::Taken{{}, *outcome};
}

} // namespace

InboxView Inbox::view() const {
    return Listing(m_desk).run();
}

Outcome<InboxItem> Inbox::find(const QString& name) const {
    std::optional<InboxItem> found;
    for (const InboxItem& item : view().items) {
        if (item.document != name && item.database + u'/' + item.document != name)
            continue;
        if (found)
            return Refusal{RefusalCode::InConflict, name, {}};
        found = item;
    }
    return found ? Outcome<InboxItem>(*found) : Outcome<InboxItem>(Refusal{RefusalCode::NotHere, name, {}});
}

QList<TwinSuspicion> Inbox::suspicionsOf(const InboxItem& item, const Today& today) const {
    if (item.kind == InboxKind::Handover)
        return Receiving(m_desk, m_by).suspicionsOf(item.database, item.document, today);
    if (item.kind == InboxKind::Signup || item.kind == InboxKind::HelpRequest) {
        const auto draft = Intake(m_desk, m_by).look(item.document, today);
        return draft ? draft->suspicions : QList<TwinSuspicion>();
    }
    return {};
}

Outcome<Inbox::Taken> Inbox::take(const InboxItem& item, const TakeIn& how, const Today& today) {
    Giving giving(m_desk, m_by);
    Receiving receiving(m_desk, m_by);
    switch (item.kind) {
    case InboxKind::Card:
        return taken(receiving.claim(item.database, item.document, std::max(1, item.people), today));
    case InboxKind::Claim:
    case InboxKind::TwoChoices:
        return taken(giving.agree(item.database, item.document, today));
    case InboxKind::ClaimTakenBack:
        return taken(giving.reopen(item.database, item.document, today));
    case InboxKind::Outcome:
        return taken(giving.noteOutcome(item.database, item.document, today));
    case InboxKind::Handover:
        return taken(receiving.takeOver(item.database, item.document, how.samePerson, today));
    case InboxKind::Lost:
        return taken(setAside(item, {}, today));
    case InboxKind::Signup:
    case InboxKind::HelpRequest:
        return taken(Intake(m_desk, m_by).take(item.document, how, today));
    }
    return Refusal{RefusalCode::NotHere, item.document, {}};
}

Outcome<ChangeSet> Inbox::setAside(const InboxItem& item, const QString& reason, const Today& today) {
    const bool sent = item.kind == InboxKind::Signup || item.kind == InboxKind::HelpRequest;
    if (sent && reason.trimmed().isEmpty())
        return Refusal{RefusalCode::ReasonMissing, item.document, {}};
    if (item.kind == InboxKind::Lost || item.kind == InboxKind::Handover) {
        const auto isAbout = [&](const Pledge& pledge) {
            return item.document == (item.kind == InboxKind::Lost ? pledge.card : handoverId(pledge.claim));
        };
        for (const Pledge& pledge : allPledges(m_desk)) {
            if (pledge.database == item.database && pledge.state != PledgeState::Withdrawn && isAbout(pledge))
                return Receiving(m_desk, m_by).withdraw(pledge.claim, today);
        }
        return Refusal{RefusalCode::NotHere, item.document, {}};
    }
    return acted(m_desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        DocumentStore* store = m_desk.documentsOf(item.database);
        if (!store || !store->winningBody(item.document))
            return Refusal{RefusalCode::NotHere, item.document, {}};
        entraide::setAside(writer, item.database, item.document, reason.trimmed(), m_by, today.now);
        if (sent)
            forget(*store, item.document);
        return std::nullopt;
    });
}

} // namespace entraide
