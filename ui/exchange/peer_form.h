// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/peer_book.h"
#include "ui/common/tones.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace entraide {

class ExchangeOffice;
class IconText;

/// Name, address and token of another desk, with a try of the address before it is saved.
class PeerForm : public QWidget {
    Q_OBJECT

public:
    explicit PeerForm(ExchangeOffice& office, QWidget* parent = nullptr);

    /// Begins anew, or with what is noted of \a peer.
    void begin(const exchange::Peer& peer = {});
    bool isNew() const { return m_peer.id.isEmpty(); }
    /// As it is written; none, with a sentence below the fields, when it is no address of a desk.
    std::optional<exchange::Peer> noted();

Q_SIGNALS:
    void saveRequested();
    void leaveRequested();

private:
    std::optional<QUrl> url() const;
    void say(const QString& icon, const QString& sentence, Tone tone);
    void tryAddress();

    ExchangeOffice& m_office;
    exchange::Peer m_peer;
    QLabel* m_title;
    QLineEdit* m_name;
    QLineEdit* m_address;
    QLineEdit* m_token;
    QPushButton* m_try;
    IconText* m_answer;
    bool m_trying = false;
};

} // namespace entraide
