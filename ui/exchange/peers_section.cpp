// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/peers_section.h"

#include "ui/common/command.h"
#include "ui/exchange/exchange_office.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/pairing_panel.h"
#include "ui/exchange/peer_form.h"
#include "ui/exchange/peer_panel.h"
#include "ui/exchange/program_form.h"
#include "ui/words/error_words.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

PeersSection::PeersSection(ExchangeOffice& office, QWidget& page)
    : ExchangeSection(&page)
    , m_office(office)
    , m_page(page)
    , m_panel(new PeerPanel(office))
    , m_pairing(new PairingPanel(office))
    , m_form(new PeerForm(office))
    , m_programForm(new ProgramForm(office)) {
    buildCommands();
    buildPeerCommands();
    connectForms();
    connect(&office, &ExchangeOffice::reported, this, &PeersSection::report);
}

Command::Text PeersSection::pauseText(bool paused) {
    return paused ? Command::Text{tr("Go &on"), tr("Exchanges with it again"), u"play"_s}
                  : Command::Text{tr("Pa&use"), tr("Does not call it and does not let it in for now"), u"pause"_s};
}

Command& PeersSection::addCommand(Command* command) {
    command->inside(m_page);
    m_commands.append(command);
    return *command;
}

void PeersSection::buildCommands() {
    addCommand(new Command(
        u"exchange.pair"_s,
        {tr("&Pair a desk…"), tr("Lets this desk and another know each other, by six words"), u"link"_s},
        QKeySequence::New, [this] { beginPairing(); }, this));
    addCommand(new Command(
        u"exchange.addDesk"_s,
        {tr("Add a hu&b…"), tr("Notes a hub to exchange with: address, user and password"), u"globe"_s},
        QKeySequence(u"H"_s), [this] { beginHub(); }, this));
    addCommand(new Command(
        u"exchange.addProgram"_s,
        {tr("Add a pro&gram…"), tr("Gives a program on this PC a token of its own"), u"key"_s}, QKeySequence(u"G"_s),
        [this] { beginProgram(); }, this));
    addCommand(new Command(
                   u"exchange.all"_s,
                   {tr("Exchange with &all"), tr("Exchanges with every desk that is noted here"), u"refresh"_s},
                   QKeySequence(u"F5"_s),
                   [this] {
                       for (const exchange::Peer& peer : m_office.book().desks())
                           m_office.exchangeWith(peer.id);
                   },
                   this))
        .enabledWhen([this] { return std::ranges::any_of(m_office.book().desks(), &ExchangeOffice::canCall); });
}

void PeersSection::buildPeerCommands() {
    const auto when = [this](const std::function<bool(const exchange::Peer&)>& holds) {
        return [this, holds] {
            const exchange::Peer* peer = m_office.book().find(shownPeer());
            return peer && holds(*peer);
        };
    };
    Command& exchange = addCommand(new Command(
        u"exchange.now"_s, {tr("E&xchange now"), tr("Brings this desk and the other together"), u"exchange"_s},
        QKeySequence(u"X"_s), [this] { m_office.exchangeWith(shownPeer()); }, this));
    exchange.enabledWhen(when([this](const exchange::Peer& peer) {
        return ExchangeOffice::canCall(peer) && !m_office.isExchangingWith(peer.id);
    }));
    m_pause = &addCommand(new Command(
        u"exchange.pause"_s, pauseText(false), QKeySequence(u"U"_s), [this] { togglePause(); }, this));
    m_pause->enabledWhen(when([](const exchange::Peer& peer) { return !peer.revoked; }));
    Command& edit = addCommand(new Command(
        u"exchange.edit"_s, {tr("&Edit…"), tr("Changes its name, address or rights"), u"edit"_s}, QKeySequence(u"E"_s),
        [this] { this->edit(); }, this));
    edit.enabledWhen(when([](const exchange::Peer&) { return true; }));
    Command& revoke = addCommand(new Command(
        u"exchange.revoke"_s, {tr("Re&voke…"), tr("Refuses this desk for good, at every PC of the team"), u"shield"_s},
        QKeySequence(u"V"_s), [this] { this->revoke(); }, this));
    revoke.enabledWhen(
        when([](const exchange::Peer& peer) { return peer.kind == exchange::PeerKind::Desk && !peer.revoked; }));
    Command& remove = addCommand(new Command(
        u"exchange.remove"_s, {tr("&Remove…"), tr("Takes it off this list; what came stays"), u"trash"_s},
        QKeySequence::Delete, [this] { this->remove(); }, this));
    remove.enabledWhen(when([](const exchange::Peer&) { return true; }));
    m_panel->addAction(m_pause->action());
    m_panel->addAction(edit.action())->setShortText(tr("Edit"));
    m_panel->addPrimaryAction(exchange.action());
}

void PeersSection::connectForms() {
    connect(m_form, &PeerForm::saveRequested, this, &PeersSection::save);
    connect(m_form, &PeerForm::leaveRequested, this, &ExchangeSection::leaveRequested);
    connect(m_programForm, &ProgramForm::leaveRequested, this, &ExchangeSection::leaveRequested);
    connect(m_programForm, &ProgramForm::saved, this, [this](const QString& id) {
        Q_EMIT leaveRequested();
        Q_EMIT lineRequested(id);
    });
    connect(m_pairing, &PairingPanel::leaveRequested, this, &ExchangeSection::leaveRequested);
    connect(m_pairing, &PairingPanel::peerRequested, this, [this](const QString& id) {
        Q_EMIT leaveRequested();
        Q_EMIT lineRequested(id);
    });
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
    const exchange::PeerBook& book = m_office.book();
    for (const exchange::Peer& peer : book.desks() + book.clients()) {
        lines.append({.id = peer.id,
                      .title = peer.name,
                      .second = stateText(m_office, peer, now),
                      .icon = stateIcon(m_office, peer),
                      .tone = stateTone(m_office, peer)});
    }
    return lines;
}

QList<QWidget*> PeersSection::panels() const {
    return {m_panel, m_pairing, m_form, m_programForm};
}

QWidget* PeersSection::show(const QString& id) {
    m_panel->showPeer(id, QDateTime::currentDateTime());
    const exchange::Peer* peer = m_office.book().find(id);
    m_pause->setText(pauseText(peer && peer->paused));
    return m_panel;
}

bool PeersSection::isBusy() const {
    return !m_form->isHidden() || !m_programForm->isHidden() || !m_pairing->isHidden();
}

QString PeersSection::shownPeer() const {
    return m_panel->isHidden() ? QString() : m_panel->shown();
}

void PeersSection::beginPairing() {
    Q_EMIT panelRequested(m_pairing);
    m_pairing->begin();
}

void PeersSection::beginHub() {
    Q_EMIT panelRequested(m_form);
    m_form->begin();
}

void PeersSection::beginProgram() {
    Q_EMIT panelRequested(m_programForm);
    m_programForm->begin();
}

void PeersSection::edit() {
    const exchange::Peer* found = m_office.book().find(shownPeer());
    if (!found)
        return;
    const exchange::Peer peer = *found;
    if (peer.kind == exchange::PeerKind::Client) {
        Q_EMIT panelRequested(m_programForm);
        m_programForm->begin(peer);
    } else {
        Q_EMIT panelRequested(m_form);
        m_form->begin(peer);
    }
}

void PeersSection::save() {
    const auto peer = m_form->noted();
    if (!peer)
        return;
    dare([this, &peer] {
        const QString id = m_office.save(*peer);
        Q_EMIT leaveRequested();
        Q_EMIT lineRequested(id);
    });
}

void PeersSection::dare(const std::function<void()>& write) {
    try {
        write();
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void PeersSection::togglePause() {
    const exchange::Peer* peer = m_office.book().find(shownPeer());
    if (!peer)
        return;
    dare([this, id = peer->id, name = peer->name, pause = !peer->paused] {
        m_office.setPaused(id, pause);
        Q_EMIT said(pause ? tr("%1 is paused: this desk does not call it and does not let it in.").arg(name)
                          : tr("%1 is let in and called again.").arg(name),
                    Tone::Accent);
    });
}

void PeersSection::ask(const QString& title, const QString& question, const QString& yesButton, const QString& yesName,
                       const QString& noButton, const std::function<void()>& yes) {
    auto* box = new QMessageBox(&m_page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(title);
    box->setText(question);
    QPushButton* agree = box->addButton(yesButton, QMessageBox::DestructiveRole);
    agree->setObjectName(yesName);
    box->setDefaultButton(box->addButton(noButton, QMessageBox::RejectRole));
    connect(agree, &QPushButton::clicked, this, [this, yes] { dare(yes); });
    box->open();
}

void PeersSection::revoke() {
    const exchange::Peer* peer = m_office.book().find(shownPeer());
    if (!peer)
        return;
    ask(tr("Revoke the desk"),
        tr("%1 is refused for good: here now, and at the other PCs of the team as soon as they hear of it. What it "
           "already has stays with it. It can come back only as a new desk.")
            .arg(peer->name),
        tr("Revoke the desk"), u"revokeDesk"_s, tr("Leave it"), [this, id = peer->id, name = peer->name] {
            m_office.revoke(id);
            Q_EMIT said(tr("%1 is revoked. The other PCs of the team hear of it at their next exchange.").arg(name),
                        Tone::Accent);
        });
}

void PeersSection::remove() {
    const exchange::Peer* peer = m_office.book().find(shownPeer());
    if (!peer)
        return;
    QString question;
    switch (peer->kind) {
    case exchange::PeerKind::Desk:
        question = tr("%1 is taken off the list and let in no more, until the two are paired again. What was exchanged "
                      "stays.")
                       .arg(peer->name);
        break;
    case exchange::PeerKind::Hub: // the password may be written nowhere else
        question = tr("Address and password of %1 are forgotten. What was exchanged stays.").arg(peer->name);
        break;
    case exchange::PeerKind::Client:
        question = tr("The token of %1 lets it in no more. What was exchanged stays.").arg(peer->name);
        break;
    }
    ask(tr("Remove from the list"), question, tr("Remove"), u"forgetDesk"_s, tr("Keep it"),
        [this, id = peer->id, name = peer->name] {
            m_office.remove(id);
            Q_EMIT said(tr("%1 is removed. What was exchanged stays.").arg(name), Tone::Accent);
        });
}

void PeersSection::report(const ExchangeReport& report) {
    const exchange::Peer* peer = m_office.book().find(report.peer);
    if (!peer)
        return;
    Q_EMIT changed();
    using Cause = ExchangeReport::Cause;
    const bool needsSomebody =
        !report.result.conflicts.isEmpty() || report.result.held > 0 || !report.result.differing.isEmpty();
    const bool isNews = needsSomebody || report.result.received + report.result.merged > 0;
    if ((report.cause == Cause::ByItself && !isNews) || (report.cause == Cause::Live && !needsSomebody))
        return; // quiet when all is well; a desk that is away is seen in the list
    Q_EMIT said(reportText(report, peer->name), toneOf(report));
}

} // namespace entraide
