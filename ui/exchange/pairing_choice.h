// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pairing.h"
#include "ui/exchange/own_addresses.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;

namespace entraide {

class IconText;

/// How two desks are to find each other: this one waits, as what, or it calls the other. The first step of pairing.
class PairingChoice : public QWidget {
    Q_OBJECT

public:
    explicit PairingChoice(QWidget* parent = nullptr);
    /// As when nothing was chosen yet, but with the address last called.
    void begin();
    void sayWhatIsWrong(const QString& sentence);

Q_SIGNALS:
    void waitRequested(entraide::exchange::PairingAs as);
    void callRequested(const QString& host, quint16 port);

private:
    QWidget* buildWaiting();
    QWidget* buildCalling();
    void call();

    QRadioButton* m_team = nullptr;
    QRadioButton* m_partner = nullptr;
    QLineEdit* m_address = nullptr;
    IconText* m_wrong = nullptr;
};

} // namespace entraide
