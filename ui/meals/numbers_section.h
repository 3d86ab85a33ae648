// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meals/campaign_books.h"
#include "ui/records/page_section.h"

#include <functional>
#include <optional>

class QFileDevice;

namespace entraide {

class FactGrid;
class HospitalChart;
class IconText;
class LedgerModel;
class ListTable;
class WeekChart;

/// The campaign in numbers: the equations that must hold, what a newspaper asks for, and the ledger by restaurant.
class NumbersSection : public PageSection {
    Q_OBJECT

public:
    NumbersSection(PageContext& context, QWidget& page);

    void showScope(const QString& campaign) override;
    void showBooks(const CampaignBooks& books);
    void focusFilter() override;
    ShownList shownList() const override;

    /// Of what is shown; empty while nothing is.
    QString text() const;
    void writeCsv(const QString& path);
    /// The numbers by week, restaurant and hospital.
    void writeNumbers(const QString& path);
    void writePdf(const QString& path);
    QAction* printAction() const override;
    LedgerModel& ledger() const { return *m_model; }

private:
    void buildCommands();
    QWidget* buildTop();
    void buildPaperCommands();
    void askForCsv();
    void print();
    /// Writes a file by \a write, whole or not at all, and says where it is.
    void save(const QString& path, const std::function<void(QFileDevice&)>& write, const QString& sentence);

    LedgerModel* m_model;
    ListTable* m_table;
    QList<IconText*> m_balances;
    FactGrid* m_figures;
    HospitalChart* m_hospitals;
    WeekChart* m_weeks;
    std::optional<CampaignBooks> m_books;
    Command* m_copy = nullptr;
    Command* m_csv = nullptr;
    Command* m_numbersCsv = nullptr;
    Command* m_print = nullptr;
    Command* m_pdf = nullptr;
};

} // namespace entraide
