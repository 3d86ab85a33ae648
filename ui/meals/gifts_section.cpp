// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/gifts_section.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/meals/gift_columns.h"
#include "ui/meals/gift_dialogs.h"
#include "ui/meals/gift_form.h"
#include "ui/meals/gift_panel.h"
#include "ui/meals/meal_places.h"
#include "ui/meals/meals_words.h"
#include "ui/meals/save_gift.h"
#include "ui/meals/slip_paper.h"
#include "ui/records/address_lookup.h"
#include "ui/words/error_words.h"

#include <QAction>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

GiftsSection::GiftsSection(PageContext& context, MealPlaces& places, QWidget& page)
    : ListSection(context, page)
    , m_places(places)
    , m_panel(new GiftPanel(context, places))
    , m_form(new GiftForm(context.desk, places))
    , m_paper(new SlipPaper(context, *this)) {
    buildCommands();
    build({.key = u"meals/gifts"_s,
           .type = EntityType::Donation,
           .name = tr("Gifts"),
           .placeholder = tr("Giver, communication or amount"),
           .hint = tr("Ctrl+N: new gift · E: edit · P: print the slip · M: note a payment · R: pay back · X: cancel · "
                      "Shift+R: receipt"),
           .columns = giftColumns(places),
           .widths = {112, 144, 112, 80, 88, 104, 176},
           .hidden = {},
           .sortedBy = 5,
           .order = Qt::DescendingOrder,
           .filters = giftFilters(),
           .usualFilter = u"all"_s},
          m_panel);
    addBeside(m_form);
    connect(m_panel, &GiftPanel::done, this, &PageSection::done);
    connect(m_panel, &GiftPanel::said, this, &PageSection::said);
    connect(m_panel, &GiftPanel::openRequested, this, &PageSection::openRequested);
    connect(m_panel, &GiftPanel::refreshed, this, &GiftsSection::refreshCommands);
    connect(m_form, &RecordForm::leaveRequested, this, &GiftsSection::showPanel);
    connect(m_form, &RecordForm::saveRequested, this, &GiftsSection::save);
    connect(m_paper, &SlipPaper::said, this, &PageSection::said);
    connect(&places, &MealPlaces::changed, this, [this] {
        if (isListEmpty() && !isBusy())
            showInPanel({});
    });
}

void GiftsSection::setPageActions(const PageActions& actions) {
    PageSection::setPageActions(actions);
    m_panel->addAction(*actions.edit)->setShortText(tr("Edit"));
    if (isListEmpty())
        showInPanel({});
}

void GiftsSection::buildCommands() {
    const auto isToPay = [this] {
        return m_panel->gift() && m_panel->gift()->meals > 0 && m_panel->gift()->state != DonationState::Refunded;
    };
    // What comes for a gift that was cancelled makes it count again.
    const auto mayBePaid = [this] { return m_panel->gift() && m_panel->gift()->meals > 0; };
    m_print = &addCommand(
        u"meals.gift.print"_s,
        {tr("&Print the slip…"), tr("Prints what the giver pays with, with its code"), u"print"_s}, u"P"_s,
        [this] { m_paper->printSlip(m_panel->gift()->id); }, isToPay);
    addButton(*m_panel, *m_print, tr("Slip"));
    addCommand(
        u"meals.gift.pdf"_s, {tr("Slip as PDF…"), tr("Saves the slip as a file, to send it by mail"), u"file-out"_s},
        u"Shift+P"_s, [this] { m_paper->askForPdf(m_panel->gift()->id); }, isToPay);
    addButton(*m_panel,
              addCommand(
                  u"meals.gift.payment"_s,
                  {tr("Note a pay&ment…"), tr("Notes money that no bank's file says"), u"euro"_s}, u"M"_s,
                  [this] { askForPayment(); }, mayBePaid),
              tr("Payment"));
    addButton(*m_panel,
              addCommand(
                  u"meals.gift.refund"_s,
                  {tr("Pay back…"), tr("Notes what the restaurant paid back, and why"), u"undo"_s}, u"R"_s,
                  [this] { askForRefund(); }, [this] { return m_panel->gift() && m_panel->gift()->receivedCents > 0; }),
              tr("Pay back"));
    addButton(*m_panel,
              addCommand(
                  u"meals.gift.cancel"_s,
                  {tr("Cancel the gift"), tr("Nobody pays it; it is not counted any more"), u"close"_s}, u"X"_s,
                  [this] { cancelGift(); },
                  [this] {
                      return m_panel->gift() && m_panel->gift()->receivedCents == 0 &&
                             mayMove(m_panel->gift()->state, DonationState::Refunded);
                  }),
              tr("Cancel it", "a gift"));
    buildReceiptCommands();
}

void GiftsSection::buildReceiptCommands() {
    const auto isDelivered = [this] { return m_panel->gift() && m_panel->figures().delivered > 0; };
    addButton(*m_panel,
              addCommand(
                  u"meals.gift.receipt"_s,
                  {tr("Print the receipt…"), tr("Prints for the giver how many meals came where on which day"),
                   u"file-text"_s},
                  u"Shift+R"_s, [this] { m_paper->printReceipt(m_panel->gift()->id); }, isDelivered),
              tr("Receipt"));
    addCommand(
        u"meals.gift.receiptPdf"_s,
        {tr("Receipt as PDF…"), tr("Saves the receipt as a file, to send it by mail"), u"file-out"_s}, u"Shift+F"_s,
        [this] { m_paper->askForReceiptPdf(m_panel->gift()->id); }, isDelivered);
    addCommand(
        u"meals.gift.receiptCopy"_s,
        {tr("Copy the receipt"), tr("Copies the receipt as a text in the giver's language, for a mail"), u"copy"_s},
        u"Shift+Y"_s, [this] { m_paper->copyReceipt(m_panel->gift()->id); }, isDelivered);
}

// ---- what is shown ----

void GiftsSection::narrow(ListQuery& query, const QString& typed) const {
    query.equals.append({u"campaign"_s, scope()});
    searchGifts(query, typed);
}

void GiftsSection::showInPanel(const QString& id) {
    if (const auto gift = DonationId::fromString(id)) {
        m_panel->showGift(*gift);
        return;
    }
    if (!m_places.hasRestaurants())
        m_panel->showNothing(tr("No restaurant takes part yet. Note the first one, with its account and its price."),
                             pageActions().elsewhere);
    else if (isUnfiltered())
        m_panel->showNothing(tr("No gift yet. Note the first one; its slip says how to pay."), pageActions().make);
    else
        m_panel->showNothing(tr("No gift is like that. Choose another filter, or empty the field."), nullptr);
}

Command::Text GiftsSection::newText() const {
    return {tr("&New gift"), tr("Notes a gift of meals"), u"plus"_s};
}

void GiftsSection::beginNew() {
    // Nobody types a gift that is then refused.
    const CampaignId campaign = CampaignId::fromString(scope()).value_or(CampaignId());
    if (const auto shown = desk().find<Campaign>(campaign); shown && shown->state != CampaignState::Open) {
        sayRefusal({RefusalCode::CampaignClosed, shown->id.toString(), {}});
        return;
    }
    m_form->begin(campaign);
    showBeside(m_form);
}

Command::Text GiftsSection::editText() const {
    return {tr("&Edit the gift"), tr("Changes giver, message, target, and the meals while nothing is paid"), u"edit"_s};
}

bool GiftsSection::mayEdit() const {
    return !isBusy() && m_panel->gift().has_value();
}

void GiftsSection::beginEdit() {
    m_form->edit(*m_panel->gift());
    showBeside(m_form);
}

QAction* GiftsSection::printAction() const {
    return &m_print->action();
}

// ---- what is done ----

void GiftsSection::save() {
    const Today today = context().today();
    if (!m_form->showWhatIsWrong(today))
        return;
    try {
        const bool isNew = m_form->isNew();
        const Geocoder& geocoder = context().addresses.geocoder();
        const auto saved = isNew ? saveGift(desk(), geocoder, m_form->draft(), m_form->newGiver(), today)
                                 : changeGift(desk(), geocoder, m_form->toSave(desk()), m_form->newGiver(), today);
        if (!saved) {
            sayRefusal(saved.refusal());
            return;
        }
        showPanel();
        openRecord(saved->id.toString());
        const Donation gift = m_panel->gift().value_or(Donation{});
        QString sentence =
            isNew ? tr("The gift is noted: %1 for %2, with %3.", "meals, amount, communication")
                        .arg(mealsText(gift.meals), euros(gift.amountCents), communicationText(gift.communication))
                  : tr("The changes are saved.");
        QStringList twins;
        for (const TwinSuspicion& twin : saved->suspicions)
            twins.append(tr("%1 (%2)", "name, what is equal").arg(twin.name, twinText(twin)));
        if (!twins.isEmpty())
            sentence += u' ' + tr("The giver may be here already: %1.").arg(twins.join(u", "_s));
        Q_EMIT done(sentence, isNew ? tr("Undo the gift") : tr("Undo the changes"), saved->changes);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void GiftsSection::askForPayment() {
    const Donation gift = *m_panel->gift();
    const QString giver = m_panel->giver();
    auto* dialog = new PaymentDialog(giver, openCents(gift), context().today().date, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = gift.id, giver] {
        act([&] { return MealDesk(desk()).enterPayment(id, dialog->cents(), dialog->date()); },
            tr("%1 of %2 is noted.", "amount, giver").arg(euros(dialog->cents()), giver), tr("Undo the payment"));
    });
    dialog->open();
}

void GiftsSection::askForRefund() {
    const Donation gift = *m_panel->gift();
    const QString giver = m_panel->giver();
    const qint64 price = gift.meals > 0 ? gift.amountCents / gift.meals : 0;
    const qint64 most = std::max<qint64>(0, gift.receivedCents - price * m_panel->figures().ordered);
    auto* dialog = new RefundDialog(giver, most, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = gift.id, giver] {
        act([&] { return MealDesk(desk()).refund(id, dialog->cents(), dialog->reason(), context().today()); },
            tr("Noted: %1 went back to %2.", "amount, giver").arg(euros(dialog->cents()), giver),
            tr("Undo the paying back"));
    });
    dialog->open();
}

void GiftsSection::cancelGift() {
    const DonationId id = m_panel->gift()->id;
    const QString giver = m_panel->giver();
    act([&] { return MealDesk(desk()).cancelGift(id); }, tr("The gift of %1 is cancelled.").arg(giver),
        tr("Undo the cancelling"));
}

} // namespace entraide
