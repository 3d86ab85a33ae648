// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/peer_book.h"
#include "ui/common/tones.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace entraide {

class ExchangeOffice;
class IconText;

/// A hub: name, address, user and password, with a try of the address before it is saved. Or what may be changed of a
/// paired desk: its name, its address, and whether a PC of the team may write.
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
    std::optional<exchange::Peer> notedDesk();
    void say(const QString& icon, const QString& sentence, Tone tone);
    void tryAddress();

    ExchangeOffice& m_office;
    exchange::Peer m_peer;
    QLabel* m_title;
    QLineEdit* m_name;
    QLineEdit* m_address;
    QLineEdit* m_user;
    QLineEdit* m_token;
    QComboBox* m_role;
    QFormLayout* m_form;
    QLabel* m_about;
    QWidget* m_tryRow;
    QPushButton* m_try;
    IconText* m_answer;
    bool m_trying = false;
};

} // namespace entraide
