// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exchange_section.h"

namespace entraide {

class Desk;
class DetailPanel;

/// Persons who were erased, as receipts: when, by whom, which desks have confirmed. Nobody is named.
class ErasuresSection : public ExchangeSection {
    Q_OBJECT

public:
    ErasuresSection(const Desk& desk, QObject* parent);

    QString key() const override;
    QString title() const override;
    QList<Line> lines() override;
    QList<QWidget*> panels() const override;
    QWidget* show(const QString& id) override;

private:
    const Desk& m_desk;
    DetailPanel* m_panel;
};

} // namespace entraide
