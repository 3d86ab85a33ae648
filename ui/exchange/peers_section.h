// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/command.h"
#include "ui/exchange/exchange_section.h"

#include <functional>

namespace entraide {

class ExchangeOffice;
class PairingPanel;
class PeerForm;
class PeerPanel;
class ProgramForm;
struct ExchangeReport;

/// The desks, hubs and programs with which this desk exchanges, and how another comes in: by pairing, or by a form.
class PeersSection : public ExchangeSection {
    Q_OBJECT

public:
    /// \a page: its keys work inside it.
    PeersSection(ExchangeOffice& office, QWidget& page);

    QString key() const override;
    QString title() const override;
    QList<Line> lines() override;
    bool isShownEmpty() const override { return true; }
    QList<QWidget*> panels() const override;
    QWidget* show(const QString& id) override;
    bool isBusy() const override;
    QList<Command*> commands() const override { return m_commands; }
    Command* footCommand() const override { return m_commands.first(); }

private:
    static Command::Text pauseText(bool paused);
    Command& addCommand(Command* command);
    void buildCommands();
    void buildPeerCommands();
    void connectForms();
    QString shownPeer() const;
    void beginPairing();
    void beginHub();
    void beginProgram();
    void edit();
    void save();
    void togglePause();
    void revoke();
    void remove();
    /// Asks once; \a yes runs when the person says so.
    void ask(const QString& title, const QString& question, const QString& yesButton, const QString& yesName,
             const QString& noButton, const std::function<void()>& yes);
    void dare(const std::function<void()>& write);
    void report(const ExchangeReport& report);

    ExchangeOffice& m_office;
    QWidget& m_page;
    PeerPanel* m_panel;
    PairingPanel* m_pairing;
    PeerForm* m_form;
    ProgramForm* m_programForm;
    QList<Command*> m_commands;
    Command* m_pause = nullptr;
};

} // namespace entraide
