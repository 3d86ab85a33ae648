// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meals/campaign_books.h"
#include "ui/records/page_section.h"

#include <optional>

namespace entraide {

class FactGrid;
class HospitalChart;
class IconText;
class LedgerModel;
class ListTable;

/// The campaign in numbers: the equations that must hold, what a newspaper asks for, and the ledger by restaurant.
class NumbersSection : public PageSection {
    Q_OBJECT

public:
    NumbersSection(PageContext& context, QWidget& page);

    void showScope(const QString& campaign) override;
    void showBooks(const CampaignBooks& books);
    void focusFilter() override;

    /// Of what is shown; empty while nothing is.
    QString text() const;
    void writeCsv(const QString& path);
    LedgerModel& ledger() const { return *m_model; }

private:
    void buildCommands();
    QWidget* buildTop();
    void askForCsv();

    LedgerModel* m_model;
    ListTable* m_table;
    QList<IconText*> m_balances;
    FactGrid* m_figures;
    HospitalChart* m_hospitals;
    std::optional<CampaignBooks> m_books;
    Command* m_copy = nullptr;
    Command* m_csv = nullptr;
};

} // namespace entraide
