// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/campaign_bar.h"

#include "domain/text_fold.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/metrics.h"
#include "ui/meals/meals_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameLetters = 24;

QString number(int value) {
    return QLocale().toString(value);
}

} // namespace

CampaignBar::CampaignBar(QWidget* parent)
    : QWidget(parent)
    , m_campaigns(new QComboBox)
    , m_figures(new QLabel)
    , m_balance(new Chip)
    , m_besideCampaign(new QHBoxLayout)
    , m_buttons(new QHBoxLayout) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* title = new QLabel(tr("Meals"));
    title->setFont(pageTitleFont(font()));
    m_campaigns->setObjectName(u"campaigns"_s);
    m_campaigns->setAccessibleName(tr("Campaign"));
    m_campaigns->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_campaigns->setMinimumContentsLength(nameLetters);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_figures->setWordWrap(true);
    m_buttons->setSpacing(Metrics::Grid);
    auto* first = new QHBoxLayout;
    first->setSpacing(Metrics::Grid);
    first->addWidget(title);
    first->addSpacing(Metrics::Grid);
    first->addWidget(m_campaigns, 1);
    first->addLayout(m_besideCampaign);
    first->addStretch(1);
    first->addLayout(m_buttons);
    auto* second = new QHBoxLayout;
    second->setSpacing(2 * Metrics::Grid);
    second->addWidget(m_balance, 0, Qt::AlignVCenter);
    second->addWidget(m_figures, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PagePadding, 12, Metrics::PagePadding, 12);
    column->setSpacing(Metrics::Grid);
    column->addLayout(first);
    column->addLayout(second);
    connect(m_campaigns, &QComboBox::activated, this, [this] { Q_EMIT campaignChosen(chosen()); });
    showNothing();
}

void CampaignBar::setCampaigns(const QList<Campaign>& campaigns, const CampaignId& chosen) {
    QList<Campaign> sorted = campaigns;
    std::ranges::sort(sorted, {}, [](const Campaign& campaign) {
        const qint64 day = campaign.from.isValid() ? campaign.from.toJulianDay() : 0;
        return std::tuple(campaign.state == CampaignState::Closed, -day, foldText(campaign.name),
                          campaign.id.toString());
    });
    const QSignalBlocker quiet(m_campaigns);
    m_campaigns->clear();
    for (const Campaign& campaign : std::as_const(sorted))
        m_campaigns->addItem(campaign.state == CampaignState::Closed ? tr("%1 (closed)", "campaign").arg(campaign.name)
                                                                     : campaign.name,
                             campaign.id.toString());
    m_campaigns->setCurrentIndex(
        std::max(sorted.isEmpty() ? -1 : 0, chosen.isEmpty() ? -1 : m_campaigns->findData(chosen.toString())));
    m_campaigns->setEnabled(!sorted.isEmpty());
    m_campaigns->setVisible(!sorted.isEmpty());
}

CampaignId CampaignBar::chosen() const {
    return CampaignId::fromString(m_campaigns->currentData().toString()).value_or(CampaignId());
}

void CampaignBar::addIconAction(QAction& action) {
    auto* button = new ActionButton(action);
    button->setWordless(true);
    m_besideCampaign->addWidget(button);
}

void CampaignBar::addAction(QAction& action) {
    m_buttons->addWidget(new ActionButton(action));
}

void CampaignBar::showBooks(const CampaignBooks& books) {
    const MealAccount& total = books.ledger.total;
    const QString given = books.campaign.mealsGoal > 0 ? tr("given %1 of %2 meals", "of those hoped for")
                                                             .arg(number(total.given), number(books.campaign.mealsGoal))
                                                       : tr("given %1", "meals").arg(number(total.given));
    QStringList parts{given, tr("ordered %1", "meals").arg(number(total.ordered)),
                      tr("delivered %1", "meals").arg(number(total.delivered)),
                      tr("pending %1", "meals").arg(number(total.pending)),
                      tr("%1 received", "money").arg(euros(total.paidIn - total.paidBack))};
    m_figures->setText(parts.join(u" · "_s));
    m_figures->show();
    const bool holds = total.balances();
    m_balanceText = holds ? tr("The books balance") : tr("The books do not balance");
    m_balance->setState(holds ? u"state-done"_s : u"warning"_s, m_balanceText, holds ? Tone::Positive : Tone::Danger);
    m_balance->show();
}

void CampaignBar::showNothing() {
    m_balanceText.clear();
    m_figures->clear();
    m_figures->hide();
    m_balance->hide();
}

QString CampaignBar::figures() const {
    return m_figures->text();
}

} // namespace entraide
