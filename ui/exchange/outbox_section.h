// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exchange_section.h"

namespace entraide {

class ShareActs;
class SharePanel;
struct PageContext;

/// What this desk shares with partners: requests and dishes about which they were asked, and what it offered to them.
class OutboxSection : public ExchangeSection {
    Q_OBJECT

public:
    /// \a page: its keys work inside it.
    OutboxSection(PageContext& context, QWidget& page);

    QString key() const override;
    QString title() const override;
    QList<Line> lines() override;
    /// Agreed, and not handed over yet.
    int pending() const override { return m_pending; }
    QList<QWidget*> panels() const override;
    QWidget* show(const QString& id) override;
    QList<Command*> commands() const override { return m_commands; }

private:
    void buildCommands(QWidget& page);
    void refreshCommands();
    void withdraw();
    bool isShown() const;

    PageContext& m_context;
    SharePanel* m_panel;
    ShareActs* m_acts;
    QList<Command*> m_commands;
    int m_pending = 0;
};

} // namespace entraide
