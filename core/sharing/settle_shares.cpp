// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/settle_shares.h"

#include "sharing/board_reading.h"
#include "sharing/outgoing.h"
#include "sharing/own_side.h"
#include "sharing/shared_reading.h"
#include "sharing/street_sharing.h"
#include "sharing/team_documents.h"
#include "storage/document_store.h"
#include "workflows/kitchen.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// How long a posting on the board that nobody here knows may be one that another PC has just published.
constexpr int secondsUntilForeign = 3600;

class Settling {
public:
    Settling(Desk::Writer& writer, const Today& today)
        : m_writer(writer)
        , m_desk(writer.desk())
        , m_today(today) {}

    void run() {
        const QList<Partner> partners = partnersOf(m_desk);
        for (const Partner& partner : partners)
            open(m_desk.makeDatabase(ScopeKind::Partner, partner.uuid));
        const QList<BoardSettings> boards = allBoards(m_desk);
        for (const BoardSettings& board : boards)
            open(m_desk.makeDatabase(ScopeKind::Board, board.uuid));

        for (const Share& share : allShares(m_desk))
            settle(share);
        for (const QString& id : m_desk.documents().idsBeginning(u"share:"_s, DocumentStore::Which::Deleted)) {
            for (const ShareTarget& target : targetsOfDeleted(m_desk, id))
                wantNone(target);
        }
        for (const Pledge& pledge : allPledges(m_desk))
            settle(pledge);
        for (const BoardSettings& board : boards)
            settle(board);
        settleFigures(partners);
        for (auto& [name, place] : m_places) {
            if (place.store->kind() == ScopeKind::Partner)
                notePartner(*place.store);
            place.own.finish();
        }
    }

private:
    struct Place {
        DocumentStore* store;
        OwnSide own;
        QStringList postings = {}; ///< of a board: ours
    };

    void open(DocumentStore& store) {
        const auto altered = store.kind() == ScopeKind::Board ? Altered::Repair : Altered::Leave;
        m_places.try_emplace(store.databaseName(), Place{&store, OwnSide(store, altered)});
    }
    Place* placeOf(const QString& database) {
        const auto found = m_places.find(database);
        return found == m_places.end() ? nullptr : &found->second;
    }
    void wantNone(const ShareTarget& target) {
        if (Place* place = placeOf(target.database))
            place->own.wantNone(target.document);
    }

    void settle(Share share) {
        keepOutOfRounds(share);
        if (isInConflict(m_desk, share.id))
            return; // somebody has to choose first
        if (const auto id = PostingId::fromString(share.about))
            settlePosting(share, *id);
        else if (const auto what = ShareableId::fromString(share.about))
            settleCards(share, *what);
    }

    /// An undo may have put a dish that the partner fetches back into a round: no rider goes there too.
    void keepOutOfRounds(const Share& share) {
        const auto id = DishId::fromString(share.about);
        const auto dish = id ? m_writer.find<Dish>(*id) : std::nullopt;
        if (dish && dish->state == DishState::HandedOver && dish->date >= m_today.date)
            Kitchen(m_desk).leaveRounds(*id);
    }

    void withdraw(Share& share) {
        share.state = ShareState::Withdrawn;
        entraide::save(m_writer, share);
    }

    void settlePosting(Share share, const PostingId& id) {
        const auto posting = m_writer.find<Posting>(id);
        const bool open = posting &&
                          (posting->state == PostingState::Published || posting->state == PostingState::Full) &&
                          (!posting->validUntil.isValid() || posting->validUntil >= m_today.date);
        if (share.isLive() && !open)
            withdraw(share);
        for (const ShareTarget& target : std::as_const(share.targets)) {
            Place* place = placeOf(target.database);
            if (!place)
                continue;
            if (!share.isLive() || target.withdrawn) {
                place->own.wantNone(target.document);
                continue;
            }
            place->postings.append(target.document);
            place->own.want(target.document, publicPostingBody(m_desk, *posting, m_today));
        }
    }

    void settleCards(Share share, const ShareableId& id) {
        if (share.isLive())
            takeBackUnlessAgreed(share, id);
        const auto what = findShareable(m_desk, id);
        const bool stillSo = what && (share.state == ShareState::HandedOver
                                          ? isHandedOver(*what)
                                          : mayBeShared(m_desk, *what) && !missingToShare(m_desk, *what, m_today));
        if (share.isLive() && !stillSo)
            withdraw(share);
        for (const ShareTarget& target : std::as_const(share.targets)) {
            if (Place* place = placeOf(target.database))
                settleCard(share, target, what, *place);
        }
        if (Place* place = share.claim.isEmpty() ? nullptr : placeOf(share.database))
            settleHandover(share, *place);
    }

    /// Whoever it is about took their consent back: what was handed over is the desk's again.
    void takeBackUnlessAgreed(Share& share, const ShareableId& id) {
        const auto what = findShareable(m_desk, id);
        if (!what || !isConsentWithdrawn(m_desk, *what))
            return;
        if (share.state == ShareState::HandedOver)
            std::ignore = moveShared(m_desk, {}, id, ShareMove::BringBack, m_today);
        withdraw(share);
    }

    void settleCard(const Share& share, const ShareTarget& target, const std::optional<Shareable>& what,
                    Place& place) {
        const bool chosen = !share.claim.isEmpty() && target.database == share.database;
        if (chosen && !target.withdrawn && isStillTheirs(share, target, what, *place.store))
            place.own.want(target.document, cardBody(m_desk, *what, CardState::HandedOver, share.claim));
        else if (!share.isLive() || target.withdrawn)
            place.own.wantNone(target.document);
        else if (share.state == ShareState::Offered)
            place.own.want(target.document, cardBody(m_desk, *what, CardState::Offered));
        else if (chosen)
            place.own.want(target.document,
                           cardBody(m_desk, *what,
                                    share.state == ShareState::Agreed ? CardState::Agreed : CardState::HandedOver,
                                    share.claim));
        else if (hasClaims(*place.store, target.document))
            place.own.want(target.document, takenCardBody(m_desk, kindOf(*what))); // they are to be told
        else
            place.own.wantNone(target.document);
    }

    /// Noted as done here before the partner did: it is not told that it was taken back.
    bool isStillTheirs(const Share& share, const ShareTarget& target, const std::optional<Shareable>& what,
                       const DocumentStore& store) const {
        if (share.state != ShareState::Closed || share.outcome != enumName(ClaimState::Done) || !what)
            return false;
        const auto who = whoMustAgree(m_desk, *what);
        const auto person = who ? m_desk.find<Person>(*who) : std::nullopt;
        if (!person || person->state == PersonState::Erased)
            return false;
        const auto card = store.revision(target.document);
        const auto claim = standingClaim(m_desk, store, share.claim, target.document);
        return card && !card->deleted && claim && claim->state == ClaimState::TakenOver;
    }

    bool hasClaims(const DocumentStore& store, const QString& card) {
        const QList<Claim> claims = reading(store).claims;
        return std::ranges::any_of(claims, [&](const Claim& claim) { return claim.card == card; });
    }

    /// What was handed over stays no longer than it takes to arrive.
    void settleHandover(const Share& share, Place& place) {
        const ShareTarget* target = share.targetIn(share.database);
        const auto claim = target ? standingClaim(m_desk, *place.store, share.claim, target->document) : std::nullopt;
        const bool notHereYet = !place.store->revision(share.claim);
        const bool waits = notHereYet || (claim && claim->state == ClaimState::Claimed);
        if (share.state != ShareState::HandedOver || !waits)
            forget(*place.store, handoverId(share.claim));
    }

    void settle(const Pledge& pledge) {
        Place* place = placeOf(pledge.database);
        if (!place || isInConflict(m_desk, pledge.id))
            return;
        const auto card = place->store->revision(pledge.card);
        const bool cardGone = card && card->deleted;
        if (pledge.state == PledgeState::Withdrawn || cardGone) {
            place->own.wantNone(pledge.claim);
            return;
        }
        Claim claim{pledge.claim,       pledge.card,   m_desk.info().uuid,
                    m_desk.info().name, pledge.people, ClaimState::Claimed};
        if (pledge.state == PledgeState::TakenOver)
            claim.state = outcomeOf(m_desk, pledge.record);
        place->own.want(pledge.claim, bodyOf(claim));
    }

    /// The days that are told, for whoever is told them.
    void settleFigures(const QList<Partner>& partners) {
        const bool anybody = std::ranges::any_of(partners, &Partner::figures);
        const std::map<QString, QJsonObject> told =
            anybody ? toldDays(m_desk, m_today.date) : std::map<QString, QJsonObject>();
        for (const Partner& partner : partners) {
            Place* place = placeOf(partner.database());
            if (!place || isInConflict(m_desk, partner.id()))
                continue; // two PCs chose apart
            for (const QString& id : place->store->idsBeginning(toldPrefix(m_desk.info().uuid))) {
                if (!partner.figures || !told.contains(id))
                    place->own.wantNone(id);
            }
            if (!partner.figures)
                continue;
            for (const auto& [id, body] : told)
                place->own.want(id, body, OwnSide::Deleted::Anew);
        }
    }

    void settle(const BoardSettings& board) {
        Place* place = placeOf(board.database());
        if (!place)
            return;
        DocumentStore& store = *place->store;
        place->own.want(u"board:info"_s, boardInfoBody(board));
        Arrivals arrivals(store);
        QStringList waiting = store.idsBeginning(u"submission:"_s);
        std::ranges::stable_sort(waiting, [&](const QString& a, const QString& b) {
            const QDateTime x = arrivals.of(a);
            const QDateTime y = arrivals.of(b);
            return (x.isValid() ? x : m_today.now) < (y.isValid() ? y : m_today.now);
        });
        if (waiting.size() > mostWaiting) {
            boundFlood(board, store, waiting);
            waiting = store.idsBeginning(u"submission:"_s);
        }
        for (const QString& id : store.idsBeginning(u"posting:"_s)) {
            if (place->postings.contains(id))
                continue;
            const QDateTime since = arrivals.of(id);
            if (since.isValid() && since.secsTo(m_today.now) > secondsUntilForeign)
                forget(store, id);
            else
                waiting.append(id);
        }
        arrivals.note(waiting, m_today.now);
    }

    /// When what waits came, and nothing left of hand-overs that were deleted, here or there.
    void notePartner(DocumentStore& store) {
        for (const QString& id : store.idsBeginning(u"handover:"_s, DocumentStore::Which::Deleted))
            store.dropBodies(id);
        const PartnerReading& read = reading(store);
        QStringList ids;
        for (const Card& card : read.cards)
            ids.append(card.id);
        for (const Claim& claim : read.claims)
            ids.append(claim.id);
        for (const Handover& handover : read.handovers)
            ids.append(handover.id);
        Arrivals(store).note(ids, m_today.now);
    }

    const PartnerReading& reading(const DocumentStore& store) {
        const auto found = m_readings.find(store.databaseName());
        if (found != m_readings.end())
            return found->second;
        return m_readings.emplace(store.databaseName(), readPartner(m_desk, store)).first->second;
    }

    Desk::Writer& m_writer;
    Desk& m_desk;
    const Today& m_today;
    std::map<QString, Place> m_places;
    std::map<QString, PartnerReading> m_readings;
};

} // namespace

ChangeSet settleShares(Desk& desk, const Today& today) {
    const Desk::ForTeam forTeam(desk);
    if (partnersOf(desk).isEmpty() && allBoards(desk).isEmpty())
        return {};
    return desk.write([&](Desk::Writer& writer) { Settling(writer, today).run(); });
}

} // namespace entraide
