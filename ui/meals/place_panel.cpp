// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/place_panel.h"

#include "domain/address_text.h"
#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/meals/meals_words.h"
#include "ui/meals/place_words.h"
#include "ui/records/history_view.h"
#include "ui/records/notes_view.h"
#include "ui/records/lines_view.h"
#include "ui/records/seen_refresh.h"
#include "ui/words/vocabulary_words.h"

#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

PlacePanel::PlacePanel(PageContext& context, QWidget* parent)
    : DetailPanel(parent)
    , m_context(context)
    , m_units(new LinesView({.name = tr("Units"),
                             .titles = {tr("Unit"), tr("Contact"), tr("Phone")},
                             .numbers = {},
                             .widths = {176, 176},
                             .none = tr("No unit is named.")}))
    , m_history(new HistoryView(context.desk)) {
    tabs().addTab(m_units, tr("Units"));
    m_notes = NotesView::addTo(tabs(), context, *this);
    tabs().addTab(m_history, tr("History"));
    auto* follow = new SeenRefresh(*this, [this] {
        if (m_place)
            refresh();
    });
    connect(&context.desk, &Desk::changed, follow, &SeenRefresh::changed);
    connect(m_history, &HistoryView::restored, this, [this](const ChangeSet& changes) {
        Q_EMIT done(tr("The earlier version is back."), tr("Undo the restoring"), changes);
    });
    connect(m_history, &HistoryView::failed, this,
            [this](const QString& sentence) { Q_EMIT said(sentence, Tone::Danger); });
}

void PlacePanel::showPlace(const OrganisationId& id) {
    m_place = m_context.desk.find<Organisation>(id);
    if (!m_place) {
        showNothing(tr("This organisation is no longer here."), nullptr);
        return;
    }
    showRecord();
    refresh();
}

void PlacePanel::showNothing(const QString& sentence, QAction* action) {
    m_place.reset();
    showEmpty(sentence, action);
    Q_EMIT refreshed();
}

void PlacePanel::refresh() {
    m_place = m_context.desk.find<Organisation>(m_place->id);
    if (!m_place) {
        showNothing(tr("This organisation is no longer here."), nullptr);
        return;
    }
    fillFacts();
    QList<PanelLine> units;
    for (const Unit& unit : std::as_const(m_place->units))
        units.append({.cells = {unit.name, unit.contact, shownPhone(unit.phone)}});
    m_units->setLines(units);
    tabs().setTabText(tabs().indexOf(m_units), tr("Units (%1)").arg(units.size()));
    tabs().setTabVisible(tabs().indexOf(m_units), m_place->kind != OrganisationKind::Restaurant || !units.isEmpty());
    m_history->showRecord(m_place->id.toString());
    m_notes->showRecord(m_place->id.toString(), title());
    Q_EMIT refreshed();
}

void PlacePanel::fillFacts() {
    const Organisation& place = *m_place;
    const QLocale numbers;
    setTitle(place.name);
    setSubtitle(sentenceCase(word(place.kind)));
    setChips({placeState(enumName(place.state))});
    const QList<Fact> left{{.label = tr("Address"), .value = addressLine(place.address)},
                           {.label = tr("Contact"), .value = place.contactName},
                           {.label = tr("Phone"), .value = shownPhone(place.phone)},
                           {.label = tr("E-mail"), .value = place.email},
                           {.label = tr("Note"), .value = place.remark}};
    QList<Fact> right;
    if (place.kind == OrganisationKind::Restaurant) {
        right.append({.label = tr("Account"),
                      .value = place.iban.isEmpty() ? tr("not known: no gift can be paid") : accountText(place.iban),
                      .tone = place.iban.isEmpty() ? Tone::Warning : Tone::Normal});
        right.append(
            {.label = tr("Price of a meal"),
             .value = place.mealPriceCents > 0 ? euros(place.mealPriceCents) : tr("not known: nothing can be given"),
             .tone = place.mealPriceCents > 0 ? Tone::Normal : Tone::Warning});
        right.append({.label = tr("Meals a day"),
                      .value = place.mealsPerDay > 0 ? numbers.toString(place.mealsPerDay) : tr("no limit named")});
    } else if (place.mealsPerDay > 0) {
        right.append({.label = tr("Portions wanted a day"), .value = numbers.toString(place.mealsPerDay)});
    }
    facts().setFacts(left, right);
}

} // namespace entraide
