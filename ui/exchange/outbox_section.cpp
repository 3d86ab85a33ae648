// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/outbox_section.h"

#include "sharing/shareable.h"
#include "storage/desk.h"
#include "ui/common/command.h"
#include "ui/records/page.h"
#include "ui/sharing/share_acts.h"
#include "ui/sharing/share_facts.h"
#include "ui/sharing/share_panel.h"
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
    , m_panel(new SharePanel(context))
    , m_acts(new ShareActs(context, this)) {
    buildCommands(page);
    connect(m_acts, &ShareActs::said, this, &OutboxSection::said);
    connect(m_acts, &ShareActs::done, this, &OutboxSection::done);
    connect(m_panel, &SharePanel::choiceChanged, this, &OutboxSection::refreshCommands);
}

void OutboxSection::buildCommands(QWidget& page) {
    const auto add = [&](Command* command) -> Command& {
        command->inside(page);
        m_commands.append(command);
        return *command;
    };
    Command& open = add(new Command(
        u"outbox.open"_s,
        {tr("Open what is shared"), tr("Shows the request or the dish that is shared"), u"arrow-right"_s}, {},
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
        QKeySequence(u"Ctrl+Shift+Return"_s), [this] { m_acts->handOver(*m_panel); }, this));
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
        if (!share.isLive() || !ShareableId::fromString(share.about))
            continue;
        QStringList with;
        for (const ShareTarget& target : share.targets) {
            const bool isChosen = share.state == ShareState::Offered || target.database == share.database;
            if (isChosen && !target.withdrawn)
                with.append(partnerName(m_context.desk, target.database));
        }
        const bool isAgreed = share.state == ShareState::Agreed;
        m_pending += isAgreed ? 1 : 0;
        lines.append({.id = share.id,
                      .title = entraide::title(names.of(share.about)),
                      .second = tr("%1: %2", "a step, partners").arg(word(share.state), joinedWords(with)),
                      .icon = entityTypeOf(share.about) == EntityType::Dish ? u"meals"_s : u"file-out"_s,
                      .tone = isAgreed ? Tone::Accent : Tone::Muted});
    }
    for (const Pledge& pledge : allPledges(m_context.desk)) {
        if (pledge.state != PledgeState::Claimed)
            continue;
        lines.append({.id = pledge.id,
                      .title = pledgeTitle(m_context.desk, pledge),
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
    if (const auto pledge = m_panel->pledge())
        m_acts->withdraw(*pledge);
    else
        m_acts->withdraw(*m_panel->share());
}

} // namespace entraide
