// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/fact_grid.h"
#include "ui/exchange/exchange_section.h"

namespace entraide {

class DetailPanel;
class ExchangeOffice;
struct Erasing;

/// Persons who were erased, as receipts: when, by whom, which desks have confirmed. Nobody is named.
class ErasuresSection : public ExchangeSection {
    Q_OBJECT

public:
    ErasuresSection(const ExchangeOffice& office, QObject* parent);

    QString key() const override;
    QString title() const override;
    QList<Line> lines() override;
    QList<QWidget*> panels() const override;
    QWidget* show(const QString& id) override;

private:
    bool isConfirmedByAll(const Erasing& erasing) const;
    QList<Fact> hubFacts(const Erasing& erasing) const;

    const ExchangeOffice& m_office;
    DetailPanel* m_panel;
};

} // namespace entraide
