// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/order_panel.h"

#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/meals/meal_places.h"
#include "ui/meals/meals_words.h"
#include "ui/records/lines_view.h"
#include "ui/records/state_look.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "workflows/meal_desk.h"

#include <QLocale>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString reachText(const QString& name, const QString& phone) {
    QStringList parts{name, shownPhone(phone)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

OrderPanel::OrderPanel(PageContext& context, MealPlaces& places, QWidget* parent)
    : RecordPanelOf(context, parent)
    , m_places(places)
    , m_gifts(new LinesView({.name = tr("Gifts of the order"),
                             .titles = {tr("Giver"), tr("Meals"), tr("Message")},
                             .numbers = {1},
                             .widths = {176, 80},
                             .none = tr("The order draws on no gift.")})) {
    tabs().addTab(m_gifts, tr("Gifts"));
    addNotes();
    addHistory();
    connect(m_gifts, &LinesView::openRequested, this, &OrderPanel::openRequested);
}

void OrderPanel::showOrder(const MealOrderId& id) {
    showId(id.toString());
}

QString OrderPanel::goneText() const {
    return tr("This order is no longer here.");
}

void OrderPanel::fill() {
    fillFacts();
    fillGifts();
}

void OrderPanel::fillFacts() {
    const MealOrder& order = *record();
    setTitle(tr("%1 on %2", "meals, day").arg(mealsText(order.meals), longDayText(order.date)));
    const StateLook look = stateLook(EntityType::MealOrder, enumName(order.state));
    QList<ChipState> chips{{look.icon, word(order.state), look.tone}};
    if (order.state == MealOrderState::Failed)
        chips.append(order.returned ? ChipState{u"undo"_s, tr("meals given back"), Tone::Muted}
                                    : ChipState{u"warning"_s, tr("meals not given back"), Tone::Warning});
    setChips(chips);

    QList<Fact> left{{.label = tr("Cooked by"), .value = m_places.nameOf(order.restaurant)}};
    if (const Organisation* restaurant = m_places.find(order.restaurant))
        left.append({.label = tr("To ring"), .value = reachText(restaurant->contactName, restaurant->phone)});
    if (const auto room = MealDesk(desk()).capacityLeft(order.restaurant, order.date))
        left.append({.label = tr("Kitchen"),
                     .value = *room > 0 ? tr("can cook %n meal(s) more that day", nullptr, *room)
                                        : tr("can cook no more that day")});
    left.append({.label = tr("Failed because"), .value = order.failReason, .tone = Tone::Danger});

    QList<Fact> right{{.label = tr("Brought to"), .value = m_places.nameOf(order.hospital)}};
    if (const Organisation* hospital = m_places.find(order.hospital)) {
        right.append({.label = tr("To ring"), .value = reachText(hospital->contactName, hospital->phone)});
        const auto unit = std::ranges::find(hospital->units, order.unit, &Unit::name);
        right.append({.label = tr("Unit"),
                      .value = unit == hospital->units.end()
                                   ? order.unit
                                   : targetText(unit->name, reachText(unit->contact, unit->phone))});
    }
    facts().setFacts(left, right);
}

void OrderPanel::fillGifts() {
    QList<PanelLine> lines;
    for (const DonationShare& share : record()->donations) {
        const auto gift = desk().find<Donation>(share.donation);
        lines.append({.id = share.donation.toString(),
                      .cells = {gift ? giverText(desk(), *gift) : tr("(not received yet)"),
                                QLocale().toString(share.meals), gift ? gift->message : QString()}});
    }
    m_gifts->setLines(lines);
    tabs().setTabText(tabs().indexOf(m_gifts), tr("Gifts (%1)").arg(lines.size()));
}

} // namespace entraide
