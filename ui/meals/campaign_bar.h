// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meals/campaign_books.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;

namespace entraide {

class Chip;

/// The head of the page Meals: which campaign is shown, and its figures in one line with whether its books balance.
class CampaignBar : public QWidget {
    Q_OBJECT

public:
    explicit CampaignBar(QWidget* parent = nullptr);

    /// Open ones first. Chooses \a chosen, if it is among them.
    void setCampaigns(const QList<Campaign>& campaigns, const CampaignId& chosen);
    CampaignId chosen() const;
    /// A button without its word, beside the campaign.
    void addIconAction(QAction& action);
    /// A button at the right.
    void addAction(QAction& action);

    void showBooks(const CampaignBooks& books);
    void showNothing();
    QString figures() const;
    /// The words beside the mark.
    QString balanceText() const { return m_balanceText; }

Q_SIGNALS:
    /// Somebody chose another one.
    void campaignChosen(const entraide::CampaignId& campaign);

private:
    QComboBox* m_campaigns;
    QLabel* m_figures;
    Chip* m_balance;
    QString m_balanceText;
    QHBoxLayout* m_besideCampaign;
    QHBoxLayout* m_buttons;
};

} // namespace entraide
