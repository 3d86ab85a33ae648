// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/share_acts.h"

#include "domain/error.h"
#include "sharing/giving.h"
#include "sharing/receiving.h"
#include "storage/desk.h"
#include "ui/records/page.h"
#include "ui/sharing/share_facts.h"
#include "ui/sharing/share_panel.h"
#include "ui/words/error_words.h"
#include "ui/words/subject_words.h"
#include "workflows/names.h"

namespace entraide {

using namespace Qt::StringLiterals;

ShareActs::ShareActs(PageContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {}

void ShareActs::dare(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void ShareActs::refuse(const Refusal& refusal) {
    Names names(m_context.desk);
    Q_EMIT said(sentenceFor(refusal, &names), Tone::Warning);
}

QList<InboxItem> ShareActs::waitingAbout(const AnyId& about) const {
    QList<InboxItem> items = Inbox(m_context.desk, m_context.who).view().items;
    items.removeIf([&](const InboxItem& item) { return item.about != about; });
    return items;
}

void ShareActs::take(const InboxItem& item, const TakeIn& how) {
    dare([this, item, how] { // a panel shows another one as soon as the desk has changed
        const auto taken = Inbox(m_context.desk, m_context.who).take(item, how, m_context.today());
        if (!taken) {
            refuse(taken.refusal());
            return;
        }
        tell(takenSentence(item, taken->record), taken->changes);
    });
}

QString ShareActs::takenSentence(const InboxItem& item, const AnyId& record) const {
    const bool isDish = item.what == CardKind::Dish;
    switch (item.kind) {
    case InboxKind::Card:
        return isDish ? tr("%1 learns that you would fetch it.").arg(item.from)
                      : tr("%1 learns that you would help.").arg(item.from);
    case InboxKind::Claim:
    case InboxKind::TwoChoices:
        return isDish ? tr("Agreed with %1. Hand over when you are ready: at the dish, or under “With partners”.")
                            .arg(item.from)
                      : tr("Agreed with %1. Hand over when you are ready, under “With partners”.").arg(item.from);
    case InboxKind::ClaimTakenBack:
        return isDish ? tr("The dish is offered to the other chapters again.")
                      : tr("The request is offered to your partners again.");
    case InboxKind::Outcome:
        if (item.done)
            return tr("The outcome is noted.");
        return isDish ? tr("The dish is yours again, and in no round.") : tr("The request is open again, and yours.");
    case InboxKind::Lost:
        return tr("Seen.");
    default:
        break;
    }
    Names names(m_context.desk);
    return tr("“%1” is in your records now.").arg(title(names.of(record)));
}

void ShareActs::handOver(const SharePanel& told) {
    dare([&] {
        const Share share = *told.share();
        const auto done = Giving(m_context.desk, m_context.who)
                              .handOver(share.database, share.claim, told.leftOut(), told.consent(), m_context.today());
        if (!done)
            refuse(done.refusal());
        else
            Q_EMIT said(tr("Handed over to %1. They were told what was checked, and nothing else.")
                            .arg(partnerName(m_context.desk, share.database)),
                        Tone::Positive);
    });
}

void ShareActs::noteFetched(const DishId& dish) {
    dare([this, dish] {
        const auto noted = Giving(m_context.desk, m_context.who).noteFetched(dish, m_context.today());
        if (!noted)
            refuse(noted.refusal());
        else
            tell(tr("Noted: they fetched the dish."), *noted);
    });
}

void ShareActs::tell(const QString& sentence, const ChangeSet& changes) {
    // What left this desk cannot be taken back: undo is for what changed here alone.
    if (changes.otherDatabases.isEmpty())
        Q_EMIT done(sentence, tr("Undo"), changes);
    else
        Q_EMIT said(sentence, Tone::Positive);
}

void ShareActs::withdraw(const Share& share) {
    dare([this, share] {
        const auto about = ShareableId::fromString(share.about);
        if (!about)
            return;
        const auto done = Giving(m_context.desk, m_context.who).withdraw(*about, {}, m_context.today());
        if (!done)
            refuse(done.refusal());
        else if (share.state != ShareState::HandedOver)
            Q_EMIT said(tr("Withdrawn: partners see the card no more from the next exchange on."), Tone::Accent);
        else if (about->kind() == CardKind::Dish)
            Q_EMIT said(tr("The dish is yours again. What the partner was told stays told."), Tone::Accent);
        else
            Q_EMIT said(tr("The request is yours again. What the partner was told stays told."), Tone::Accent);
    });
}

void ShareActs::withdraw(const Pledge& pledge) {
    dare([&] {
        const auto done = Receiving(m_context.desk, m_context.who).withdraw(pledge.claim, m_context.today());
        if (done)
            Q_EMIT said(tr("The offer of help is taken back."), Tone::Accent);
        else
            refuse(done.refusal());
    });
}

} // namespace entraide
