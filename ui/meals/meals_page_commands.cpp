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

Command* MealsPage::addCommand(const QString& id, const Command::Text& text, const QString& key,
                               std::function<void()> run, std::function<bool()> enabled) {
    auto* command = new Command(id, text, QKeySequence(key), std::move(run), this);
    command->inside(*this);
    command->enabledWhen(std::move(enabled));
    m_commands.append(command);
    return command;
}

void MealsPage::buildCommands() {
    const auto mayBegin = [this] {
        PageSection& section = current().newText().text.isEmpty() ? *m_gifts : current();
        return !isCampaignFormShown() && section.mayBegin() && (!section.needsScope() || !m_campaign.isEmpty());
    };
    m_new = addCommand(
        u"meals.new"_s, m_gifts->newText(), u"Ctrl+N"_s, [this] { beginNew(); }, mayBegin);
    m_edit = addCommand(
        u"meals.edit"_s, m_gifts->editText(), u"E"_s, [this] { current().beginEdit(); },
        [this] { return m_stack->currentWidget() == &current() && current().mayEdit(); });
    m_bank = addCommand(
        u"meals.bank"_s,
        {tr("&Read a bank file…"), tr("Reads the movements of a restaurant's account as CSV"), u"file-in"_s}, u"B"_s,
        [this] { readBankFile(); },
        [this] { return isFree() && !m_payments->isBusy() && !m_payments->isReading(); });
    buildCampaignCommands();
    buildTabCommands();
    for (PageSection* section : std::as_const(m_sections))
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
    m_newCampaign = addCommand(
        u"meals.campaign.new"_s, {tr("New campaign…"), tr("Opens a call for gifts of meals"), u"plus"_s}, u"N"_s,
        [this] { beginCampaign(); }, [this] { return isFree(); });
    m_editCampaign = addCommand(
        u"meals.campaign.edit"_s, {tr("Edit the campaign"), tr("Changes its name, its time and its goal"), u"edit"_s},
        u"Shift+E"_s, [this] { editCampaign(); }, isShown);
    m_closeCampaign = addCommand(
        u"meals.campaign.close"_s,
        {tr("Close the campaign"), tr("It takes no gifts any more; meals are still ordered"), u"pause"_s}, u"Shift+C"_s,
        [this] { closeOrOpenCampaign(); }, isShown);
}

void MealsPage::buildTabCommands() {
    const auto tab = [this](const QString& id, const QString& text, const QString& tip, Tab tab) {
        return addCommand(
            id, {text, tip, {}}, u"Alt+%1"_s.arg(tab + 1), [this, tab] { showTab(tab); },
            [this] { return !isCampaignFormShown(); });
    };
    tab(u"meals.tab.gifts"_s, tr("Gifts"), tr("Shows the gifts of the campaign"), GiftsTab);
    tab(u"meals.tab.payments"_s, tr("Payments"), tr("Shows the payments, those to be looked at first"), PaymentsTab);
    tab(u"meals.tab.orders"_s, tr("Orders"), tr("Shows the orders by day and restaurant"), OrdersTab);
    m_showPlaces = tab(u"meals.tab.places"_s, tr("Restaurants"), tr("Shows the restaurants and hospitals"), PlacesTab);
    tab(u"meals.tab.numbers"_s, tr("Numbers"), tr("Shows the ledger and the figures of the campaign"), NumbersTab);
}

} // namespace entraide
