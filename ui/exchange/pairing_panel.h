// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/pairing.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace entraide {

class ExchangeOffice;
class IconText;
class PairingChoice;
class PairingComparison;
class PairingRun;

/// Pairing this desk with another, step by step: how, waiting or calling, the six words, what came of it. Whoever
/// leaves it, or looks at another line meanwhile, has cancelled. GUI thread.
class PairingPanel : public QWidget {
    Q_OBJECT

public:
    explicit PairingPanel(ExchangeOffice& office, QWidget* parent = nullptr);
    ~PairingPanel() override;

    void begin();
    /// What is under way; null when nothing is.
    PairingRun* run() const { return m_run.get(); }

Q_SIGNALS:
    void leaveRequested();
    /// The desk with this id in the peer book is to be shown.
    void peerRequested(const QString& peer);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildWaiting();
    QWidget* buildEnd();
    QWidget* buildFoot();
    void startRun();
    void wait(exchange::PairingAs as);
    void call(const QString& host, quint16 port);
    void compare(const QString& words, const QString& other, exchange::PairingAs as);
    void finish(const std::optional<exchange::PairingFault>& fault, const QString& peer);
    void fail(exchange::PairingFault fault);
    void count();
    void end();

    ExchangeOffice& m_office;
    std::unique_ptr<PairingRun> m_run;
    QString m_peer; ///< paired
    QTimer m_clock;
    QStackedWidget* m_steps;
    PairingChoice* m_choice;
    PairingComparison* m_comparison;
    QWidget* m_waiting = nullptr;
    QLabel* m_waitingFor = nullptr;
    QLabel* m_addresses = nullptr;
    QLabel* m_left = nullptr;
    IconText* m_attempt = nullptr;
    QWidget* m_end = nullptr;
    IconText* m_outcome = nullptr;
    QLabel* m_next = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_showPeer = nullptr;
    QPushButton* m_leave = nullptr;
};

} // namespace entraide
