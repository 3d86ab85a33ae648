// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/peer.h"
#include "ui/common/detail_panel.h"

#include <QDateTime>

namespace entraide {

class ExchangeOffice;
class IconText;
class LogModel;
struct PeerOutlook;

/// Another desk: where it is, how the last exchange went, the exchanges with it. Its buttons are the page's commands.
class PeerPanel : public DetailPanel {
    Q_OBJECT

public:
    explicit PeerPanel(ExchangeOffice& office, QWidget* parent = nullptr);
    void showPeer(const QString& id, const QDateTime& now);
    QString shown() const { return m_id; }

private:
    static QList<Fact> factsOf(const exchange::Peer& peer);
    static QList<Fact> exchangeFacts(const exchange::Peer& peer, const PeerOutlook& outlook, const QDateTime& now);

    ExchangeOffice& m_office;
    QString m_id;
    IconText* m_differs;
    LogModel* m_log;
};

} // namespace entraide
