// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/peers_section.h"

#include "ui/common/command.h"
#include "ui/exchange/exchange_office.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/peer_form.h"
#include "ui/exchange/peer_panel.h"
#include "ui/words/error_words.h"

#include <QMessageBox>
#include <QPushButton>

namespace entraide {

using namespace Qt::StringLiterals;

PeersSection::PeersSection(ExchangeOffice& office, QWidget& page)
    : ExchangeSection(&page)
    , m_office(office)
    , m_page(page)
    , m_panel(new PeerPanel(office))
    , m_form(new PeerForm(office)) {
    buildCommands(page);
    connect(&office, &ExchangeOffice::reported, this, &PeersSection::report);
    connect(m_form, &PeerForm::saveRequested, this, &PeersSection::save);
    connect(m_form, &PeerForm::leaveRequested, this, &ExchangeSection::leaveRequested);
}

void PeersSection::buildCommands(QWidget& page) {
    const auto isPeer = [this] { return !shownPeer().isEmpty(); };
    const auto isFree = [this] { return !shownPeer().isEmpty() && !m_office.isExchangingWith(shownPeer()); };
    const auto add = [&](Command* command) -> Command& {
        command->inside(page);
        m_commands.append(command);
        return *command;
    };
    add(new Command(
        u"exchange.addDesk"_s, {tr("&Add a desk…"), tr("Notes another desk to exchange with"), u"plus"_s},
        QKeySequence::New, [this] { begin(true); }, this));
    Command& exchange = add(new Command(
        u"exchange.now"_s, {tr("E&xchange now"), tr("Brings this desk and the other together"), u"exchange"_s},
        QKeySequence(u"X"_s), [this] { m_office.exchangeWith(shownPeer()); }, this));
    exchange.enabledWhen(isFree);
    add(new Command(
            u"exchange.all"_s,
            {tr("Exchange with &all"), tr("Exchanges with every desk that is noted here"), u"refresh"_s},
            QKeySequence(u"F5"_s),
            [this] {
                for (const exchange::Peer& peer : m_office.book().desks())
                    m_office.exchangeWith(peer.id);
            },
            this))
        .enabledWhen([this] { return !m_office.book().desks().isEmpty(); });
    Command& edit = add(new Command(
        u"exchange.edit"_s, {tr("&Edit the desk…"), tr("Changes name, address or token"), u"edit"_s},
        QKeySequence(u"E"_s), [this] { begin(false); }, this));
    edit.enabledWhen(isPeer);
    Command& remove = add(new Command(
        u"exchange.remove"_s, {tr("&Remove the desk"), tr("Forgets address and token; what came stays"), u"trash"_s},
        QKeySequence::Delete, [this] { this->remove(); }, this));
    remove.enabledWhen(isPeer);
    m_panel->addAction(edit.action())->setShortText(tr("Edit"));
    m_panel->addAction(remove.action())->setShortText(tr("Remove"));
    m_panel->addPrimaryAction(exchange.action());
}

QString PeersSection::key() const {
    return u"desks"_s;
}

QString PeersSection::title() const {
    return tr("Other desks");
}

QList<ExchangeSection::Line> PeersSection::lines() {
    QList<Line> lines;
    const QDateTime now = QDateTime::currentDateTime();
    for (const exchange::Peer& peer : m_office.book().desks()) {
        const bool busy = m_office.isExchangingWith(peer.id);
        lines.append({.id = peer.id,
                      .title = peer.name,
                      .second = stateText(peer, busy, now),
                      .icon = stateIcon(peer, busy),
                      .tone = stateTone(peer, busy)});
    }
    return lines;
}

QList<QWidget*> PeersSection::panels() const {
    return {m_panel, m_form};
}

QWidget* PeersSection::show(const QString& id) {
    m_panel->showPeer(id, QDateTime::currentDateTime());
    return m_panel;
}

bool PeersSection::isBusy() const {
    return !m_form->isHidden();
}

QString PeersSection::shownPeer() const {
    return m_panel->isHidden() ? QString() : m_panel->shown();
}

void PeersSection::begin(bool isNew) {
    const exchange::Peer* peer = isNew ? nullptr : m_office.book().find(shownPeer());
    Q_EMIT panelRequested(m_form);
    m_form->begin(peer ? *peer : exchange::Peer());
}

void PeersSection::save() {
    const auto peer = m_form->noted();
    if (!peer)
        return;
    try {
        const QString id = m_office.save(*peer);
        Q_EMIT leaveRequested();
        Q_EMIT lineRequested(id);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void PeersSection::remove() {
    const exchange::Peer* peer = m_office.book().find(shownPeer());
    if (!peer)
        return;
    // The token may be written nowhere else.
    auto* box = new QMessageBox(&m_page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Remove the desk"));
    box->setText(tr("Address and token of %1 are forgotten. What was exchanged stays.").arg(peer->name));
    QPushButton* forget = box->addButton(tr("Forget the desk"), QMessageBox::DestructiveRole);
    forget->setObjectName(u"forgetDesk"_s);
    box->setDefaultButton(box->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(forget, &QPushButton::clicked, this, [this, id = peer->id, name = peer->name] {
        try {
            m_office.remove(id);
            Q_EMIT said(tr("%1 is removed. What was exchanged stays.").arg(name), Tone::Accent);
        } catch (const Error& error) {
            Q_EMIT said(sentenceFor(error), Tone::Danger);
        }
    });
    box->open();
}

void PeersSection::report(const ExchangeReport& report) {
    const exchange::Peer* peer = m_office.book().find(report.peer);
    if (!peer)
        return;
    Q_EMIT changed();
    const bool isNews = report.result.received + report.result.merged + report.result.conflicts.size() > 0;
    if (report.byItself && !isNews)
        return; // quiet when all is well; a desk that is away is seen in the list
    Q_EMIT said(reportText(report, peer->name), toneOf(report));
}

} // namespace entraide
