// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exchange_section.h"

namespace entraide {

class Desk;
class ExchangeOffice;
class ThisDeskPanel;

/// This desk as others see it: one line that is always there.
class ThisDeskSection : public ExchangeSection {
    Q_OBJECT

public:
    ThisDeskSection(Desk& desk, ExchangeOffice& office, QObject* parent = nullptr);

    QString key() const override;
    QString title() const override;
    QList<Line> lines() override;
    QList<QWidget*> panels() const override;
    QWidget* show(const QString& id) override;

private:
    Desk& m_desk;
    ExchangeOffice& m_office;
    ThisDeskPanel* m_panel;
};

} // namespace entraide
