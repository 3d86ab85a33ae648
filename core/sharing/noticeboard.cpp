// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/noticeboard.h"

#include "sharing/acting.h"
#include "domain/derived_id.h"
#include "sharing/team_documents.h"
#include "storage/audit_trail.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool isEmpty(const LocalText& text) {
    return text.fr.trimmed().isEmpty() && text.nl.trimmed().isEmpty() && text.en.trimmed().isEmpty();
}

std::optional<Refusal> refusalToPublish(const Desk& desk, const PostingId& id, const Today& today) {
    const auto posting = desk.find<Posting>(id);
    if (!posting)
        return Refusal{RefusalCode::NotHere, id.toString(), {}};
    if (posting->state != PostingState::Published && posting->state != PostingState::Full)
        return Refusal{RefusalCode::StateForbids, id.toString(), enumName(posting->state)};
    if (posting->validUntil.isValid() && posting->validUntil < today.date)
        return Refusal{RefusalCode::InThePast, id.toString(), posting->validUntil.toString(Qt::ISODate)};
    if (isEmpty(posting->title))
        return Refusal{RefusalCode::NotComplete, id.toString(), u"title"_s};
    return std::nullopt;
}

} // namespace

Outcome<ChangeSet> Noticeboard::setUp(BoardSettings settings, const Today& today) {
    m_desk.require(DeskAct::ManageExchange);
    return acted(m_desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        if (isEmpty(settings.name))
            return Refusal{RefusalCode::NotComplete, {}, u"name"_s};
        if (isEmpty(settings.consent))
            return Refusal{RefusalCode::NotComplete, {}, u"consent"_s};
        if (isEmpty(settings.contact))
            return Refusal{RefusalCode::NotComplete, {}, u"contact"_s};
        if (const auto before = boardOf(m_desk)) {
            settings.uuid = before->uuid;
            settings.key = before->key;
            settings.consentVersion = before->consent == settings.consent
                                          ? before->consentVersion
                                          : QString::number(before->consentVersion.toInt() + 1);
        } else {
            settings.uuid = randomUuid();
            settings.key = BoardKey::create();
            settings.consentVersion = u"1"_s;
        }
        save(writer, settings);
        return std::nullopt;
    });
}

Outcome<Preview> Noticeboard::preview(const PostingId& id, const Today& today) const {
    if (const auto refusal = refusalToPublish(m_desk, id, today))
        return *refusal;
    return publicPostingPreview(m_desk, *m_desk.find<Posting>(id), today);
}

Outcome<ChangeSet> Noticeboard::publish(const PostingId& id, const Today& today) {
    return acted(m_desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        const auto board = boardOf(m_desk);
        if (!board)
            return Refusal{RefusalCode::NoSuchPartner, {}, u"board"_s};
        if (const auto refusal = refusalToPublish(m_desk, id, today))
            return refusal;
        Share share = shareOf(m_desk, id.toString()).value_or(Share{});
        if (!share.id.isEmpty() && isInConflict(m_desk, share.id))
            return Refusal{RefusalCode::InConflict, id.toString(), {}};
        const ShareTarget* target = share.targetIn(board->database());
        if (!share.id.isEmpty() && share.isLive() && target && !target->withdrawn)
            return Refusal{RefusalCode::AlreadyShared, id.toString(), {}};
        share.id = Share::idFor(id.toString());
        share.about = id.toString();
        share.state = ShareState::Offered;
        share.targets.removeIf([&](const ShareTarget& t) { return t.database == board->database(); });
        share.targets.append({board->database(), u"posting:"_s + randomUuid(), false});
        save(writer, share);
        m_desk.audit().enter(AuditAct::Published, id.toString(), auditDetail({{"to"_L1, board->database()}}));
        return std::nullopt;
    });
}

Outcome<ChangeSet> Noticeboard::withdraw(const PostingId& id, const Today& today) {
    return acted(m_desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        auto share = shareOf(m_desk, id.toString());
        if (!share || !share->isLive())
            return Refusal{RefusalCode::NotShared, id.toString(), {}};
        share->state = ShareState::Withdrawn;
        save(writer, *share);
        m_desk.audit().enter(AuditAct::Withdrawn, id.toString());
        return std::nullopt;
    });
}

} // namespace entraide
