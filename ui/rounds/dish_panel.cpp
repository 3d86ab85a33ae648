// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/dish_panel.h"

#include "domain/address_text.h"
#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/records/history_view.h"
#include "ui/records/notes_view.h"
#include "ui/records/seen_refresh.h"
#include "ui/records/state_look.h"
#include "ui/words/round_words.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "workflows/names.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

DishPanel::DishPanel(PageContext& context, QWidget* parent)
    : DetailPanel(parent)
    , m_context(context)
    , m_notes(NotesView::addTo(tabs(), context, *this))
    , m_history(new HistoryView(context.desk)) {
    tabs().addTab(m_history, tr("History"));
    auto* follow = new SeenRefresh(*this, [this] {
        if (m_dish)
            refresh();
    });
    connect(&context.desk, &Desk::changed, follow, &SeenRefresh::changed);
    connect(m_history, &HistoryView::restored, this, [this](const ChangeSet& changes) {
        Q_EMIT done(tr("The earlier version is back."), tr("Undo the restoring"), changes);
    });
    connect(m_history, &HistoryView::failed, this,
            [this](const QString& sentence) { Q_EMIT said(sentence, Tone::Danger); });
}

void DishPanel::showDish(const DishId& id) {
    m_dish = m_context.desk.find<Dish>(id);
    if (!m_dish) {
        showNothing(tr("This dish is no longer here."), nullptr);
        return;
    }
    showRecord();
    refresh();
}

void DishPanel::showNothing(const QString& sentence, QAction* action) {
    m_dish.reset();
    showEmpty(sentence, action);
    Q_EMIT refreshed();
}

void DishPanel::refresh() {
    m_dish = m_context.desk.find<Dish>(m_dish->id);
    if (!m_dish) {
        showNothing(tr("This dish is no longer here."), nullptr);
        return;
    }
    fillFacts();
    m_history->showRecord(m_dish->id.toString());
    m_notes->showRecord(m_dish->id.toString(), title());
    Q_EMIT refreshed();
}

void DishPanel::fillFacts() {
    const Dish& dish = *m_dish;
    setTitle(dish.contents);
    setSubtitle(
        QStringList{tr("%n portion(s)", nullptr, dish.portions), longDayText(dish.date), hoursText(dish.slot)}.join(
            u" · "_s));
    const StateLook look = stateLook(EntityType::Dish, enumName(dish.state));
    setChips({{look.icon, word(dish.state), look.tone}});
    Names names(m_context.desk);
    const auto cook = names.person(dish.cook);
    const bool atHome = dish.address == Address();
    const Address address = atHome && cook ? cook->address : dish.address;
    QStringList phones;
    if (cook) {
        for (const QString& phone : cook->phones)
            phones.append(shownPhone(phone));
    }
    QStringList riders;
    for (const Round& round : m_context.desk.findBy<Round>("date"_L1, dish.date.toString(Qt::ISODate))) {
        if (std::ranges::any_of(round.stops, [&](const Stop& s) { return s.about == dish.id.toString(); }))
            riders.append(names.ofVolunteer(round.rider));
    }
    facts().setFacts({{.label = tr("Cook"), .value = cook ? fullName(*cook) : absentText(dish.cook.toString())},
                      {.label = tr("Phone"), .value = phones.join(u", "_s)},
                      {.label = atHome ? tr("At the cook's") : tr("Fetched at"), .value = addressLine(address)},
                      {.label = tr("Failed because"), .value = dish.failReason, .tone = Tone::Danger}},
                     {{.label = tr("Allergens"),
                       .value = dish.allergens.isEmpty() ? tr("none named") : allergensText(dish.allergens)},
                      {.label = tr("It also is"), .value = suitsText(dish.suits)},
                      {.label = tr("On the round of"), .value = riders.join(u", "_s)}});
}

} // namespace entraide
