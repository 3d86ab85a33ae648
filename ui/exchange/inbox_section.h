// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sharing/inbox.h"
#include "ui/exchange/exchange_section.h"

namespace entraide {

class InboxPanel;
class ShareActs;
struct PageContext;

/// What partners and the public sent and that waits for a person. Nothing of it is in the team's records before the
/// button.
class InboxSection : public ExchangeSection {
    Q_OBJECT

public:
    /// \a page: its keys work inside it.
    InboxSection(PageContext& context, QWidget& page);

    QString key() const override;
    QString title() const override;
    QList<Line> lines() override;
    int pending() const override { return static_cast<int>(m_view.items.size()); }
    QList<QWidget*> panels() const override;
    QWidget* show(const QString& id) override;
    QList<Command*> commands() const override { return m_commands; }

private:
    void buildCommands(QWidget& page);
    void describe();
    void setAside();
    void putAside(const InboxItem& item, const QString& reason);
    void clearNonsense();
    /// What left this desk cannot be taken back, so undo is offered for the team's own records only.
    void tell(const QString& sentence, const QString& undoText, const ChangeSet& changes);
    bool isShown() const;

    PageContext& m_context;
    QWidget& m_page;
    InboxPanel* m_panel;
    ShareActs* m_acts;
    InboxView m_view;
    QList<Command*> m_commands;
    Command* m_take = nullptr;
};

} // namespace entraide
