// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/giving.h"

#include "sharing/acting.h"
#include "sharing/board_reading.h"
#include "domain/derived_id.h"
#include "sharing/shared_reading.h"
#include "storage/audit_trail.h"
#include "storage/document_store.h"

#include <algorithm>
#include <variant>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

Refusal notHere(const QString& id) {
    return {RefusalCode::NotHere, id, {}};
}

Refusal forbidden(const Share& share) {
    return {RefusalCode::WrongStep, share.about, enumName(share.state)};
}

std::optional<Refusal> refusalToPublish(const Desk& desk, const std::optional<Shareable>& what, const ShareableId& id,
                                        const Today& today) {
    if (!what)
        return notHere(id.toString());
    if (!isOffered(*what))
        return Refusal{RefusalCode::StateForbids, id.toString(), stateNameOf(*what)};
    if (!mayBeShared(desk, *what))
        return Refusal{RefusalCode::NotComplete, id.toString(),
                       id.kind() == CardKind::Dish ? u"cook"_s : u"beneficiary"_s};
    if (const auto missing = missingToShare(desk, *what, today))
        return Refusal{RefusalCode::NotComplete, id.toString(), *missing};
    if (isConsentWithdrawn(desk, *what))
        return Refusal{RefusalCode::ConsentMissing, whoMustAgree(desk, *what)->toString(), {}};
    return std::nullopt;
}

ShareableId whatOf(const Share& share) {
    return ShareableId::fromString(share.about).value_or(ShareableId());
}

void offerAgain(Share& share) {
    share.state = ShareState::Offered;
    share.claim.clear();
    share.database.clear();
    share.agreedBy.clear();
    share.agreedAt = {};
}

/// An agreement that stands, with the claim it was made for.
struct Agreement {
    Share share;
    QString card;
    std::optional<Claim> claim; ///< none when it was taken back
};

std::variant<Agreement, Refusal> agreementOf(const Desk& desk, const QString& partner, const QString& claim) {
    const DocumentStore* store = desk.documentsOf(partner);
    const auto share = shareOfClaim(desk, partner, claim);
    const ShareTarget* target = share ? share->targetIn(partner) : nullptr;
    if (!store || !target)
        return notHere(claim);
    if (isInConflict(desk, share->id))
        return Refusal{RefusalCode::InConflict, share->about, {}};
    return Agreement{*share, target->document, standingClaim(desk, *store, claim, target->document)};
}

} // namespace

std::optional<Share> shareOfClaim(const Desk& desk, const QString& partner, const QString& claim) {
    const DocumentStore* store = desk.documentsOf(partner);
    const auto body = store ? store->winningBody(claim) : std::nullopt;
    const auto read = body ? readClaim(claim, *body) : std::nullopt;
    for (const Share& share : allShares(desk)) {
        const ShareTarget* target = share.targetIn(partner);
        const bool agreed = share.claim == claim && share.database == partner;
        if (target && (agreed || (read && read->card == target->document)))
            return share;
    }
    return std::nullopt;
}

std::optional<Refusal> Giving::moved(const ShareableId& what, ShareMove move, const Today& today) {
    const auto done = moveShared(m_desk, m_by, what, move, today);
    return done ? std::nullopt : std::optional(done.refusal());
}

Outcome<Preview> Giving::preview(const ShareableId& id, const Today& today) const {
    const auto what = findShareable(m_desk, id);
    if (const auto refusal = refusalToPublish(m_desk, what, id, today))
        return *refusal;
    return cardPreview(m_desk, *what);
}

Outcome<ChangeSet> Giving::publish(const ShareableId& id, const QString& partner, const Today& today) {
    return acted(m_desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        if (const auto refusal = refusalToPublish(m_desk, findShareable(m_desk, id), id, today))
            return refusal;
        const QList<Partner> partners = partnersOf(m_desk);
        if (std::ranges::find(partners, partner, &Partner::database) == partners.end())
            return Refusal{RefusalCode::NoSuchPartner, partner, {}};
        Share share = shareOf(m_desk, id.toString()).value_or(Share{});
        if (!share.id.isEmpty() && isInConflict(m_desk, share.id))
            return Refusal{RefusalCode::InConflict, id.toString(), {}};
        if (share.id.isEmpty() || !share.isLive()) {
            QList<ShareTarget> targets = share.targets;
            for (ShareTarget& target : targets)
                target.withdrawn = true;
            share = {};
            share.id = Share::idFor(id.toString());
            share.about = id.toString();
            share.targets = targets;
        } else if (share.state != ShareState::Offered) {
            return forbidden(share);
        }
        share.targets.removeIf([&](const ShareTarget& t) { return t.database == partner && t.withdrawn; });
        if (share.targetIn(partner))
            return Refusal{RefusalCode::AlreadyShared, id.toString(), {}};
        share.targets.append({partner, u"card:"_s + randomUuid(), false});
        save(writer, share);
        m_desk.audit().enter(AuditAct::Published, id.toString(), auditDetail({{"to"_L1, partner}}));
        return std::nullopt;
    });
}

Outcome<ChangeSet> Giving::withdraw(const ShareableId& id, const QString& partner, const Today& today) {
    return acted(m_desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        auto share = shareOf(m_desk, id.toString());
        const ShareTarget* target = share && !partner.isEmpty() ? share->targetIn(partner) : nullptr;
        if (!share || !share->isLive() || (!partner.isEmpty() && (!target || target->withdrawn)))
            return Refusal{RefusalCode::NotShared, id.toString(), {}};
        const bool agreedWith =
            share->state != ShareState::Offered && (partner.isEmpty() || share->database == partner);
        const bool handedOver = agreedWith && share->state == ShareState::HandedOver;
        for (ShareTarget& one : share->targets) {
            if (partner.isEmpty() || one.database == partner || handedOver)
                one.withdrawn = true;
        }
        const bool anyLeft = std::ranges::any_of(share->targets, [](const ShareTarget& t) { return !t.withdrawn; });
        if (!anyLeft)
            share->state = ShareState::Withdrawn;
        else if (agreedWith)
            offerAgain(*share);
        save(writer, *share);
        m_desk.audit().enter(AuditAct::Withdrawn, id.toString(), auditDetail({{"to"_L1, partner}}));
        return handedOver ? moved(id, ShareMove::BringBack, today) : std::nullopt;
    });
}

Outcome<ChangeSet> Giving::agree(const QString& partner, const QString& claim, const Today& today) {
    return acted(m_desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        auto share = shareOfClaim(m_desk, partner, claim);
        const ShareTarget* target = share ? share->targetIn(partner) : nullptr;
        if (!target || target->withdrawn)
            return notHere(claim);
        const bool inConflict = isInConflict(m_desk, share->id);
        const bool again = inConflict && share->state == ShareState::Agreed; // chosen twice, apart: this one it is
        if (share->state != ShareState::Offered && !again)
            return inConflict ? Refusal{RefusalCode::InConflict, share->about, {}} : forbidden(*share);
        if (!standingClaim(m_desk, *m_desk.documentsOf(partner), claim, target->document))
            return Refusal{RefusalCode::TakenBack, claim, {}};
        share->state = ShareState::Agreed;
        share->claim = claim;
        share->database = partner;
        share->agreedBy = m_by;
        share->agreedAt = today.now;
        save(writer, *share);
        return std::nullopt;
    });
}

Outcome<Giving::HandoverPlan> Giving::handoverPlan(const QString& partner, const QString& claim,
                                                   const QStringList& leftOut) const {
    const auto found = agreementOf(m_desk, partner, claim);
    if (const auto* refusal = std::get_if<Refusal>(&found))
        return *refusal;
    const auto& agreement = std::get<Agreement>(found);
    const auto what = findShareable(m_desk, whatOf(agreement.share));
    if (!what)
        return notHere(agreement.share.about);
    return HandoverPlan{idOf(*what), handoverPreview(m_desk, *what, agreement.card, claim, leftOut),
                        handoverCodes(m_desk, *what), hasConsent(m_desk, *what)};
}

Outcome<ChangeSet> Giving::handOver(const QString& partner, const QString& claim, const QStringList& leftOut,
                                    std::optional<ConsentMeans> consent, const Today& today) {
    return acted(m_desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        const auto found = agreementOf(m_desk, partner, claim);
        if (const auto* refusal = std::get_if<Refusal>(&found))
            return *refusal;
        Agreement agreement = std::get<Agreement>(found);
        Share& share = agreement.share;
        if (share.state != ShareState::Agreed || share.claim != claim || share.database != partner)
            return forbidden(share);
        if (!agreement.claim)
            return Refusal{RefusalCode::TakenBack, claim, {}};
        const auto what = findShareable(m_desk, whatOf(share));
        if (!what)
            return notHere(share.about);
        if (!hasConsent(m_desk, *what)) {
            const PersonId who = *whoMustAgree(m_desk, *what);
            if (!consent)
                return Refusal{RefusalCode::ConsentMissing, who.toString(), {}};
            Person person = *writer.find<Person>(who);
            person.consents.append({Consent::SharingWithPartners, {}, today.date, {}, *consent});
            writer.save(person);
        }
        const QJsonObject body = handoverBody(m_desk, *what, agreement.card, claim, leftOut, randomUuid());
        if (const auto refusal = moved(idOf(*what), ShareMove::HandOver, today))
            return refusal;
        m_desk.documentsOf(partner)->edit(handoverId(claim), body);
        share.state = ShareState::HandedOver;
        share.handedOverBy = m_by;
        share.handedOverAt = today.now;
        save(writer, share);
        m_desk.audit().enter(AuditAct::HandedOver, share.about,
                             auditDetail({{"to"_L1, partner}, {"fields"_L1, QString::number(body.size())}}));
        return std::nullopt;
    });
}

Outcome<ChangeSet> Giving::reopen(const QString& partner, const QString& claim, const Today& today) {
    return acted(m_desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        const auto found = agreementOf(m_desk, partner, claim);
        if (const auto* refusal = std::get_if<Refusal>(&found))
            return *refusal;
        Share share = std::get<Agreement>(found).share;
        if ((share.state != ShareState::Agreed && share.state != ShareState::HandedOver) || share.claim != claim)
            return forbidden(share);
        const bool handedOver = share.state == ShareState::HandedOver;
        offerAgain(share);
        forget(*m_desk.documentsOf(partner), handoverId(claim));
        save(writer, share);
        return handedOver ? moved(whatOf(share), ShareMove::BringBack, today) : std::nullopt;
    });
}

Outcome<ChangeSet> Giving::noteOutcome(const QString& partner, const QString& claimName, const Today& today) {
    return acted(m_desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        const auto found = agreementOf(m_desk, partner, claimName);
        if (const auto* refusal = std::get_if<Refusal>(&found))
            return *refusal;
        Agreement agreement = std::get<Agreement>(found);
        Share& share = agreement.share;
        if (share.state != ShareState::HandedOver || share.claim != claimName)
            return forbidden(share);
        const auto state = agreement.claim ? agreement.claim->state : std::nullopt;
        if (state != ClaimState::Done && state != ClaimState::NotDone)
            return Refusal{RefusalCode::ChangedMeanwhile, claimName, {}};
        share.state = ShareState::Closed;
        share.outcome = enumName(*state);
        save(writer, share);
        return moved(whatOf(share), state == ClaimState::Done ? ShareMove::Done : ShareMove::BringBack, today);
    });
}

Outcome<ChangeSet> Giving::noteFetched(const DishId& dish, const Today& today) {
    return acted(m_desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        auto share = shareOf(m_desk, dish.toString());
        if (share && isInConflict(m_desk, share->id))
            return Refusal{RefusalCode::InConflict, share->about, {}};
        if (share && share->state == ShareState::HandedOver) { // else a failure that was undone has ended it
            share->state = ShareState::Closed;
            share->outcome = enumName(ClaimState::Done);
            save(writer, *share);
        }
        return moved(dish, ShareMove::Done, today);
    });
}

} // namespace entraide
