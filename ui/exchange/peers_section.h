// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exchange_section.h"

namespace entraide {

class ExchangeOffice;
class PeerForm;
class PeerPanel;
struct ExchangeReport;

/// The desks with which this one exchanges.
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
    void buildCommands(QWidget& page);
    QString shownPeer() const;
    void begin(bool isNew);
    void save();
    void remove();
    void report(const ExchangeReport& report);

    ExchangeOffice& m_office;
    QWidget& m_page;
    PeerPanel* m_panel;
    PeerForm* m_form;
    QList<Command*> m_commands;
};

} // namespace entraide
