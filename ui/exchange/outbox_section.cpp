// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/outbox_section.h"

#include "domain/error.h"
#include "sharing/receiving.h"
#include "storage/desk.h"
#include "ui/common/command.h"
#include "ui/records/page.h"
#include "ui/sharing/share_panel.h"
#include "ui/words/error_words.h"
#include "ui/words/sharing_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QAction>

namespace entraide {

using namespace Qt::StringLiterals;

OutboxSection::OutboxSection(PageContext& context, QWidget& page)
    : ExchangeSection(&page)
    , m_context(context)
    , m_panel(new SharePanel(context)) {
    buildCommands(page);
    connect(m_panel, &SharePanel::choiceChanged, this, &OutboxSection::refreshCommands);
}

void OutboxSection::buildCommands(QWidget& page) {
    const auto add = [&](Command* command) -> Command& {
        command->inside(page);
        m_commands.append(command);
        return *command;
    };
    Command& open = add(new Command(
        u"outbox.open"_s, {tr("Open the request"), tr("Shows the request that is shared"), u"arrow-right"_s}, {},
        [this] { Q_EMIT openRequested(m_panel->share()->about); }, this));
    open.enabledWhen([this] { return isShown() && m_panel->share(); });
    Command& withdraw = add(new Command(
        u"outbox.withdraw"_s,
        {tr("&Withdraw from partners"), tr("Takes back what was asked or offered; what was told stays told"),
         u"state-cancelled"_s},
        QKeySequence(u"W"_s), [this] { this->withdraw(); }, this));
    withdraw.enabledWhen([this] { return isShown() && (m_panel->share() || m_panel->pledge()); });
    Command& handOver = add(new Command(
        u"outbox.handOver"_s, {tr("&Hand over"), tr("Tells the partner what is checked, and nothing else"), u"swap"_s},
        QKeySequence(u"Ctrl+Shift+Return"_s), [this] { this->handOver(); }, this));
    handOver.enabledWhen([this] { return isShown() && m_panel->mayHandOver(); });
    m_panel->addAction(open.action())->setShortText(tr("Open"));
    m_panel->addAction(withdraw.action())->setShortText(tr("Withdraw"));
    m_panel->addPrimaryAction(handOver.action());
}

QString OutboxSection::key() const {
    return u"outbox"_s;
}

QString OutboxSection::title() const {
    return tr("With partners");
}

QList<ExchangeSection::Line> OutboxSection::lines() {
    QList<Line> lines;
    m_pending = 0;
    Names names(m_context.desk);
    for (const Share& share : allShares(m_context.desk)) {
        if (!share.isLive() || !RequestId::fromString(share.about))
            continue;
        QStringList with;
        for (const ShareTarget& target : share.targets) {
            const bool isChosen = share.state == ShareState::Offered || target.database == share.database;
            if (isChosen && !target.withdrawn)
                with.append(m_panel->partnerName(target.database));
        }
        const bool isAgreed = share.state == ShareState::Agreed;
        m_pending += isAgreed ? 1 : 0;
        lines.append({.id = share.id,
                      .title = entraide::title(names.of(share.about)),
                      .second = tr("%1: %2", "a step, partners").arg(word(share.state), joinedWords(with)),
                      .icon = u"file-out"_s,
                      .tone = isAgreed ? Tone::Accent : Tone::Muted});
    }
    for (const Pledge& pledge : allPledges(m_context.desk)) {
        if (pledge.state != PledgeState::Claimed)
            continue;
        lines.append({.id = pledge.id,
                      .title = tr("Help offered to %1").arg(m_panel->partnerName(pledge.database)),
                      .second = tr("waits for their answer"),
                      .icon = u"hourglass"_s});
    }
    return lines;
}

QList<QWidget*> OutboxSection::panels() const {
    return {m_panel};
}

QWidget* OutboxSection::show(const QString& id) {
    m_panel->clear();
    for (const Share& share : allShares(m_context.desk)) {
        if (share.id == id) {
            m_panel->showShare(share);
            return m_panel;
        }
    }
    for (const Pledge& pledge : allPledges(m_context.desk)) {
        if (pledge.id == id) {
            m_panel->showPledge(pledge);
            return m_panel;
        }
    }
    return nullptr;
}

bool OutboxSection::isShown() const {
    return !m_panel->isHidden();
}

void OutboxSection::refreshCommands() {
    for (Command* command : std::as_const(m_commands))
        command->refresh();
}

void OutboxSection::withdraw() {
    try {
        if (const auto pledge = m_panel->pledge()) {
            const auto done = Receiving(m_context.desk, m_context.who).withdraw(pledge->claim, m_context.today());
            if (done)
                Q_EMIT said(tr("The offer of help is taken back."), Tone::Accent);
            else
                Q_EMIT said(sentenceFor(done.refusal()), Tone::Warning);
            return;
        }
        const Share share = *m_panel->share();
        const auto request = RequestId::fromString(share.about);
        const auto done = Giving(m_context.desk, m_context.who).withdraw(*request, {}, m_context.today());
        if (!done)
            Q_EMIT said(sentenceFor(done.refusal()), Tone::Warning);
        else if (share.state == ShareState::HandedOver)
            Q_EMIT said(tr("The request is yours again. What the partner was told stays told."), Tone::Accent);
        else
            Q_EMIT said(tr("Withdrawn: partners see the card no more from the next exchange on."), Tone::Accent);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void OutboxSection::handOver() {
    try {
        const Share share = *m_panel->share();
        const QString partner = m_panel->partnerName(share.database);
        const auto done =
            Giving(m_context.desk, m_context.who)
                .handOver(share.database, share.claim, m_panel->leftOut(), m_panel->consent(), m_context.today());
        if (!done) {
            Names names(m_context.desk);
            Q_EMIT said(sentenceFor(done.refusal(), &names), Tone::Warning);
            return;
        }
        Q_EMIT said(tr("Handed over to %1. They were told what was checked, and nothing else.").arg(partner),
                    Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
