// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exchange_section.h"

namespace entraide {

class ConflictView;
class Desk;
class ExchangeOffice;

/// Records on which two desks do not agree, side by side.
class ConflictSection : public ExchangeSection {
    Q_OBJECT

public:
    ConflictSection(Desk& desk, ExchangeOffice& office, QObject* parent = nullptr);

    QString key() const override;
    QString title() const override;
    QList<Line> lines() override;
    int pending() const override { return m_count; }
    QList<QWidget*> panels() const override;
    QWidget* show(const QString& id) override;
    void enter() override;
    QString shownRecord() const override;

private:
    Desk& m_desk;
    ExchangeOffice& m_office;
    ConflictView* m_view;
    int m_count = 0;
};

} // namespace entraide
