// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/place_panel.h"

#include "domain/address_text.h"
#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/meals/meals_words.h"
#include "ui/meals/place_words.h"
#include "ui/records/lines_view.h"
#include "ui/words/vocabulary_words.h"

#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

PlacePanel::PlacePanel(PageContext& context, QWidget* parent)
    : RecordPanelOf(context, parent)
    , m_units(new LinesView({.name = tr("Units"),
                             .titles = {tr("Unit"), tr("Contact"), tr("Phone")},
                             .numbers = {},
                             .widths = {176, 176},
                             .none = tr("No unit is named.")})) {
    tabs().addTab(m_units, tr("Units"));
    addNotes();
    addHistory();
}

void PlacePanel::showPlace(const OrganisationId& id) {
    showId(id.toString());
}

QString PlacePanel::goneText() const {
    return tr("This organisation is no longer here.");
}

void PlacePanel::fill() {
    fillFacts();
    QList<PanelLine> units;
    for (const Unit& unit : std::as_const(record()->units))
        units.append({.cells = {unit.name, unit.contact, shownPhone(unit.phone)}});
    m_units->setLines(units);
    tabs().setTabText(tabs().indexOf(m_units), tr("Units (%1)").arg(units.size()));
    tabs().setTabVisible(tabs().indexOf(m_units), record()->kind != OrganisationKind::Restaurant || !units.isEmpty());
}

void PlacePanel::fillFacts() {
    const Organisation& place = *record();
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
