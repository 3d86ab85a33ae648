// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/peer_panel.h"

#include "ui/common/fact_grid.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/tabs.h"
#include "ui/common/tone_label.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/log_model.h"
#include "ui/exchange/peer_outlook.h"
#include "ui/words/pairing_words.h"

#include <QHeaderView>
#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

QList<Fact> PeerPanel::factsOf(const exchange::Peer& peer) {
    const bool isDesk = peer.kind == exchange::PeerKind::Desk;
    const bool isProgram = peer.kind == exchange::PeerKind::Client;
    const QString where = peer.url.isEmpty() && isDesk ? tr("not known; it calls this desk") : peer.url.toString();
    const QString secret = isProgram              ? tr("only a digest is kept")
                           : peer.token.isEmpty() ? tr("none")
                                                  : tr("kept in this desk's file");
    return {{.label = tr("Address"), .value = where},
            {.label = tr("User"), .value = peer.user},
            {.label = isProgram ? tr("Token") : tr("Password"), .value = isDesk ? QString() : secret},
            {.label = tr("Role"), .value = peer.kind == exchange::PeerKind::Hub ? QString() : word(peer.role)},
            {.label = tr("Databases"), .value = peer.databases.join(u'\n')},
            {.label = tr("Fingerprint"), .value = readableFingerprint(peer.certificate)}};
}

QList<Fact> PeerPanel::exchangeFacts(const exchange::Peer& peer, const PeerOutlook& outlook, const QDateTime& now) {
    if (!peer.last)
        return {};
    const auto count = [](qint64 number) { return QLocale().toString(number); };
    const auto waiting = [&](qint64 number) { return number > 0 ? count(number) : QString(); };
    const bool isPutOff = outlook.nextTry.isValid() && outlook.nextTry > now;
    return {{.label = tr("Last exchange"), .value = momentText(peer.last->at, now)},
            {.label = tr("Received"), .value = count(peer.last->received)},
            {.label = tr("Sent"), .value = count(peer.last->sent)},
            {.label = tr("Waiting to be sent"), .value = waiting(outlook.toSend), .tone = Tone::Warning},
            {.label = tr("Waiting to be received"), .value = waiting(outlook.toReceive), .tone = Tone::Warning},
            {.label = tr("Next try"), .value = isPutOff ? momentText(outlook.nextTry, now) : QString()}};
}

PeerPanel::PeerPanel(ExchangeOffice& office, QWidget* parent)
    : DetailPanel(parent)
    , m_office(office)
    , m_differs(new IconText(u"warning"_s,
                             tr("After the last exchange the two desks did not hold the same records. Nothing is lost: "
                                "exchange once more. If it stays so, look whether the other desk has the same version "
                                "of the program, and whether something waits for a person there."),
                             Tone::Warning))
    , m_log(new LogModel(this)) {
    m_differs->setObjectName(u"digestsDiffer"_s);
    m_differs->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, 12);
    m_differs->hide();
    body().addWidget(m_differs);
    auto* log = new ListTable;
    log->setObjectName(u"peerLog"_s);
    log->setAccessibleName(tr("Exchanges with this desk"));
    log->setModel(m_log);
    log->setSortingEnabled(false);
    log->setDefaultWidths({140, 160, -1});
    log->setColumnHidden(LogModel::With, true);
    log->horizontalHeader()->setStretchLastSection(true);
    tabs().addTab(log, tr("Exchanges with this desk"));
}

void PeerPanel::showPeer(const QString& id, const QDateTime& now) {
    const exchange::Peer* peer = m_office.book().find(id);
    m_id = peer ? id : QString();
    if (!peer)
        return;
    showRecord();
    setTitle(peer->name);
    setSubtitle(kindExplanation(*peer));
    setChips({{kindIcon(*peer), kindText(*peer), Tone::Muted},
              {stateIcon(m_office, *peer), stateText(m_office, *peer, now), stateTone(m_office, *peer)}});
    const PeerOutlook outlook = outlookOf(m_office.desk(), *peer);
    facts().setFacts(factsOf(*peer), exchangeFacts(*peer, outlook, now));
    m_differs->setVisible(outlook.differs);
    m_log->show(m_office.book(), id);
}

} // namespace entraide
