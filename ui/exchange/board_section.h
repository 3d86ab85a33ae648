// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exchange_section.h"

namespace entraide {

class BoardForm;
class BoardPanel;
struct PageContext;

/// The noticeboard on the web: set up, looked at, changed.
class BoardSection : public ExchangeSection {
    Q_OBJECT

public:
    /// \a page: its keys work inside it.
    BoardSection(PageContext& context, QWidget& page);

    QString key() const override;
    QString title() const override;
    QList<Line> lines() override;
    QList<QWidget*> panels() const override;
    QWidget* show(const QString& id) override;
    bool isBusy() const override;
    QList<Command*> commands() const override { return m_commands; }

private:
    void begin();
    void save();

    PageContext& m_context;
    BoardPanel* m_panel;
    BoardForm* m_form;
    QList<Command*> m_commands;
};

} // namespace entraide
