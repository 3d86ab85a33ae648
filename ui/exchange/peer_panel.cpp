// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/peer_panel.h"

#include "ui/common/fact_grid.h"
#include "ui/common/list_table.h"
#include "ui/common/tabs.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/log_model.h"

#include <QHeaderView>
#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

PeerPanel::PeerPanel(ExchangeOffice& office, QWidget* parent)
    : DetailPanel(parent)
    , m_office(office)
    , m_log(new LogModel(this)) {
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
    const bool busy = m_office.isExchangingWith(id);
    setChips({{stateIcon(*peer, busy), stateText(*peer, busy, now), stateTone(*peer, busy)}});
    const auto count = [](qint64 number) { return QLocale().toString(number); };
    QList<Fact> last;
    if (peer->last) {
        last = {{.label = tr("Last exchange"), .value = momentText(peer->last->at, now)},
                {.label = tr("Received"), .value = count(peer->last->received)},
                {.label = tr("Sent"), .value = count(peer->last->sent)}};
    }
    facts().setFacts(
        {{.label = tr("Address"), .value = peer->url.toString()},
         {.label = tr("Token"), .value = peer->token.isEmpty() ? tr("none") : tr("kept in this desk's file")}},
        last);
    m_log->show(m_office.book(), id);
}

} // namespace entraide
