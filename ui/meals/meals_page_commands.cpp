// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the page Meals itself; each tab has its own.
#include "ui/common/command.h"
#include "ui/common/empty_state.h"
#include "ui/meals/campaign_bar.h"
#include "ui/meals/gifts_section.h"
#include "ui/meals/meals_page.h"
#include "ui/meals/payments_section.h"

#include <QStackedWidget>

namespace entraide {

using namespace Qt::StringLiterals;

void MealsPage::buildCommands() {
    const auto mayBegin = [this] {
        PageSection& section = current().newText().text.isEmpty() ? *m_gifts : current();
        return !isCampaignFormShown() && section.mayBegin() && (!section.needsScope() || !m_campaign.isEmpty());
    };
    m_new = &addCommand(
        u"meals.new"_s, m_gifts->newText(), QKeySequence(u"Ctrl+N"_s), [this] { beginNew(); }, mayBegin);
    m_edit = &addCommand(
        u"meals.edit"_s, m_gifts->editText(), QKeySequence(u"E"_s), [this] { current().beginEdit(); },
        [this] { return stack().currentWidget() == &current() && current().mayEdit(); });
    m_bank = &addCommand(
        u"meals.bank"_s,
        {tr("&Read a bank file…"), tr("Reads the movements of a restaurant's account as CSV"), u"file-in"_s},
        QKeySequence(u"B"_s), [this] { readBankFile(); },
        [this] { return isFree() && !m_payments->isBusy() && !m_payments->isReading(); });
    buildCampaignCommands();
    buildTabCommands();
    for (PageSection* section : sections())
        section->setPageActions(
            {.make = &m_new->action(), .edit = &m_edit->action(), .elsewhere = &m_showPlaces->action()});
    m_payments->setBankAction(m_bank->action());
    m_noCampaign->setAction(&m_newCampaign->action());
    m_bar->addIconAction(m_editCampaign->action());
    m_bar->addAction(m_closeCampaign->action());
    m_bar->addAction(m_newCampaign->action());
    m_bar->addAction(m_bank->action());
}

void MealsPage::buildCampaignCommands() {
    const auto isShown = [this] { return isFree() && !m_campaign.isEmpty(); };
    m_newCampaign = &addCommand(
        u"meals.campaign.new"_s, {tr("New campaign…"), tr("Opens a call for gifts of meals"), u"plus"_s},
        QKeySequence(u"N"_s), [this] { beginCampaign(); }, [this] { return isFree(); });
    m_editCampaign = &addCommand(
        u"meals.campaign.edit"_s, {tr("Edit the campaign"), tr("Changes its name, its time and its goal"), u"edit"_s},
        QKeySequence(u"Shift+E"_s), [this] { editCampaign(); }, isShown);
    m_closeCampaign = &addCommand(
        u"meals.campaign.close"_s,
        {tr("Close the campaign"), tr("It takes no gifts any more; meals are still ordered"), u"pause"_s},
        QKeySequence(u"Shift+C"_s), [this] { closeOrOpenCampaign(); }, isShown);
}

void MealsPage::buildTabCommands() {
    const auto tab = [this](Tab tab, const QString& id, const QString& text, const QString& tip) {
        return &addTabCommand(tab, id, text, tip, [this] { return !isCampaignFormShown(); });
    };
    tab(GiftsTab, u"meals.tab.gifts"_s, tr("Gifts"), tr("Shows the gifts of the campaign"));
    tab(PaymentsTab, u"meals.tab.payments"_s, tr("Payments"), tr("Shows the payments, those to be looked at first"));
    tab(OrdersTab, u"meals.tab.orders"_s, tr("Orders"), tr("Shows the orders by day and restaurant"));
    m_showPlaces = tab(PlacesTab, u"meals.tab.places"_s, tr("Restaurants"), tr("Shows the restaurants and hospitals"));
    tab(NumbersTab, u"meals.tab.numbers"_s, tr("Numbers"), tr("Shows the ledger and the figures of the campaign"));
}

} // namespace entraide
