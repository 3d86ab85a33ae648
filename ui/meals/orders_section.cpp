// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/orders_section.h"

#include "storage/desk.h"
#include "ui/common/filter_bar.h"
#include "ui/common/job.h"
#include "ui/common/metrics.h"
#include "ui/meals/campaign_books.h"
#include "ui/meals/meal_places.h"
#include "ui/meals/meals_words.h"
#include "ui/meals/order_columns.h"
#include "ui/meals/order_form.h"
#include "ui/meals/order_panel.h"
#include "ui/meals/place_combo.h"
#include "ui/records/ask_reason.h"
#include "ui/words/error_words.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "workflows/names.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace entraide {

using namespace Qt::StringLiterals;

OrdersSection::OrdersSection(PageContext& context, MealPlaces& places, QWidget& page)
    : ListSection(context, page)
    , m_places(places)
    , m_panel(new OrderPanel(context, places))
    , m_form(new OrderForm(context.desk, places)) {
    buildCommands();
    buildChoices();
    build({.key = u"meals/orders"_s,
           .type = EntityType::MealOrder,
           .name = tr("Orders"),
           .placeholder = tr("Restaurant, hospital"),
           .hint = tr("Ctrl+N: new order · C: confirm · U: collected · D: delivered · Shift+D: failed · G: give its "
                      "meals back"),
           .columns = orderColumns(places),
           .widths = {96, 144, 72, 176, 112},
           .hidden = {},
           .sortedBy = 0,
           .order = Qt::AscendingOrder,
           .filters = orderFilters(),
           .usualFilter = u"open"_s},
          m_panel);
    addBeside(m_form);
    connect(m_panel, &OrderPanel::done, this, &PageSection::done);
    connect(m_panel, &OrderPanel::said, this, &PageSection::said);
    connect(m_panel, &OrderPanel::openRequested, this, &PageSection::openRequested);
    connect(m_panel, &OrderPanel::refreshed, this, &OrdersSection::refreshCommands);
    connect(m_form, &RecordForm::leaveRequested, this, &OrdersSection::showPanel);
    connect(m_form, &RecordForm::saveRequested, this, &OrdersSection::save);
}

void OrdersSection::setPageActions(const PageActions& actions) {
    PageSection::setPageActions(actions);
    if (isListEmpty())
        showInPanel({});
}

void OrdersSection::buildChoices() {
    m_days = new QComboBox;
    m_days->setObjectName(u"orderDays"_s);
    m_days->setAccessibleName(tr("Day"));
    m_days->addItem(tr("Every day"));
    m_restaurants = new PlaceCombo(tr("Every restaurant"));
    m_restaurants->setObjectName(u"orderRestaurants"_s);
    m_restaurants->setAccessibleName(tr("Restaurant"));
    m_restaurants->setPlaces(m_places.restaurants());
    connect(m_days, &QComboBox::currentIndexChanged, this, &OrdersSection::applyFilter);
    connect(m_restaurants, &QComboBox::currentIndexChanged, this, &OrdersSection::applyFilter);
    connect(&m_places, &MealPlaces::changed, this, [this] { m_restaurants->setPlaces(m_places.restaurants()); });
    auto* choices = new QWidget;
    choices->setAutoFillBackground(true);
    choices->setBackgroundRole(QPalette::Base);
    auto* row = new QHBoxLayout(choices);
    row->setContentsMargins(Metrics::Grid, 0, Metrics::Grid, Metrics::Grid);
    row->setSpacing(Metrics::Grid);
    row->addWidget(m_days, 1);
    row->addWidget(m_restaurants, 1);
    addChoices(choices);
}

/// The days that have an order, with how many meals.
void OrdersSection::showBooks(const CampaignBooks& books) {
    const QDate before = m_days->currentData().toDate();
    const QDate today = context().today().date;
    {
        const QSignalBlocker quiet(m_days);
        m_days->clear();
        m_days->addItem(tr("Every day"));
        for (const OrderDay& day : books.days)
            m_days->addItem(tr("%1: %2", "day, meals").arg(relativeDayText(day.date, today), mealsText(day.meals)),
                            day.date);
        m_days->setCurrentIndex(std::max(0, before.isValid() ? m_days->findData(before) : 0));
    }
    if (m_days->currentData().toDate() != before)
        applyFilter();
}

void OrdersSection::narrow(ListQuery& query, const QString& typed) const {
    query.search = typed;
    query.equals.append({u"campaign"_s, scope()});
    if (const QDate day = m_days->currentData().toDate(); day.isValid())
        query.equals.append({u"date"_s, day.toString(Qt::ISODate)});
    if (const OrganisationId restaurant = m_restaurants->chosen(); !restaurant.isEmpty())
        query.equals.append({u"restaurant"_s, restaurant.toString()});
}

void OrdersSection::showEverything() {
    {
        const QSignalBlocker quietDays(m_days);
        const QSignalBlocker quietRestaurants(m_restaurants);
        m_days->setCurrentIndex(0);
        m_restaurants->choose({});
    }
    ListSection::showEverything();
}

void OrdersSection::showInPanel(const QString& id) {
    if (const auto order = MealOrderId::fromString(id))
        m_panel->showOrder(*order);
    else if (!m_places.hasRestaurants())
        m_panel->showNothing(tr("No restaurant takes part yet. Note the first one, with its account and its price."),
                             pageActions().elsewhere);
    else if (m_places.hospitals().isEmpty())
        m_panel->showNothing(tr("No hospital is noted yet. Note the first one, with its units."),
                             pageActions().elsewhere);
    else if (m_days->currentIndex() > 0 || !m_restaurants->chosen().isEmpty() || !filter().text().isEmpty())
        m_panel->showNothing(tr("No order is like that. Choose another day, restaurant or filter."), nullptr);
    else
        m_panel->showNothing(isUnfiltered() ? tr("Nothing is ordered yet. Meals that are paid for wait to be ordered.")
                                            : tr("No order is in this state."),
                             pageActions().make);
}

// ---- the commands ----

bool OrdersSection::mayMoveTo(MealOrderState to) const {
    return m_panel->order() && mayMove(m_panel->order()->state, to);
}

void OrdersSection::buildCommands() {
    using enum MealOrderState;
    const auto move = [this](const QString& id, const Command::Text& text, const QString& key, MealOrderState to,
                             const QString& shortText) {
        addButton(*m_panel,
                  addCommand(
                      id, text, key, [this, to] { moveOrder(to); }, [this, to] { return mayMoveTo(to); }),
                  shortText);
    };
    move(u"meals.order.confirm"_s, {tr("&Confirm the order"), tr("The restaurant said yes"), u"check"_s}, u"C"_s,
         Confirmed, tr("Confirm"));
    move(u"meals.order.collected"_s, {tr("Note as collected"), tr("The meals left the restaurant"), u"basket"_s},
         u"U"_s, Collected, {});
    move(u"meals.order.delivered"_s, {tr("Note as delivered"), tr("The meals are at the unit"), u"state-done"_s},
         u"D"_s, Delivered, {});
    addButton(*m_panel,
              addCommand(
                  u"meals.order.failed"_s,
                  {tr("Note as failed…"), tr("The meals did not arrive; the reason is kept"), u"state-refused"_s},
                  u"Shift+D"_s, [this] { askWhyFailed(); }, [this] { return mayMoveTo(Failed); }),
              {});
    addButton(
        *m_panel,
        addCommand(
            u"meals.order.giveBack"_s,
            {tr("&Give its meals back"), tr("The meals of a failed order may be ordered again"), u"undo"_s}, u"G"_s,
            [this] {
                const MealOrder order = *m_panel->order();
                act([&] { return MealDesk(desk()).giveBack(order.id); },
                    tr("%n meal(s) may be ordered again.", nullptr, order.meals), tr("Undo the giving back"));
            },
            [this] { return m_panel->order() && m_panel->order()->state == Failed && !m_panel->order()->returned; }),
        tr("Give back"));
}

Command::Text OrdersSection::newText() const {
    return {tr("&New order"), tr("Orders meals that are paid for"), u"plus"_s};
}

void OrdersSection::beginNew() {
    m_form->begin(CampaignId::fromString(scope()).value_or(CampaignId()), context().today().date);
    showBeside(m_form);
}

void OrdersSection::save() {
    if (!m_form->showWhatIsWrong())
        return;
    if (m_saving)
        return;
    using Made = Outcome<MealDesk::Made<MealOrderId>>;
    m_saving = Job::run<Made>(
        tr("Placing the order"),
        [handle = desk().handle(), draft = m_form->draft(), today = context().today()](JobControl&) {
            const auto own = Desk::openAgain(handle);
            return MealDesk(*own).order(draft, today);
        },
        [this](const Made& ordered) { ended(ordered); },
        [this](const std::exception_ptr& fault) { Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger); }, this);
    m_saving->setCancellable(false);
    m_saving->setWriting(true);
    connect(m_saving, &Job::finished, this, [this] { m_saving = nullptr; });
}

void OrdersSection::ended(const Outcome<MealDesk::Made<MealOrderId>>& ordered) {
    if (!ordered) {
        const Refusal& refusal = ordered.refusal();
        Names names(desk());
        if (refusal.code == RefusalCode::MealsShort || refusal.code == RefusalCode::KitchenFull)
            m_form->showRefusal(u"meals"_s, sentenceFor(refusal, &names));
        sayRefusal(refusal);
        return;
    }
    desk().announce(ordered->changes);
    showPanel();
    openRecord(ordered->id.toString());
    Q_EMIT done(tr("Ordered: %1.").arg(orderText()), tr("Undo the order"), ordered->changes);
}

QString OrdersSection::orderText() const {
    return m_panel->order()
               ? tr("%1 of %2 on %3", "meals, restaurant, day")
                     .arg(mealsText(m_panel->order()->meals), m_places.nameOf(m_panel->order()->restaurant),
                          shortDayText(m_panel->order()->date))
               : QString();
}

void OrdersSection::moveOrder(MealOrderState to, const QString& reason) {
    const MealOrderId id = m_panel->order()->id;
    const QString what = orderText();
    if (to == MealOrderState::Failed)
        stayOnShown(); // its meals may be given back
    act([&] { return MealDesk(desk()).moveOrder(id, to, reason); },
        tr("%1 is now: %2.", "an order, its state").arg(what, word(to)), tr("Undo the change"));
}

void OrdersSection::askWhyFailed() {
    askReason(*this,
              {.title = tr("The order failed"),
               .question = tr("Why did the meals not arrive?"),
               .yes = tr("Note it as failed"),
               .no = tr("Not yet")},
              [this, asked = m_panel->order()->id](const QString& reason) {
                  if (!m_panel->order() || m_panel->order()->id != asked)
                      openRecord(asked.toString());
                  if (m_panel->order())
                      moveOrder(MealOrderState::Failed, reason);
              });
}

} // namespace entraide
