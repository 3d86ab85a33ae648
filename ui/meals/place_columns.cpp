// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/place_columns.h"

#include "domain/records.h"
#include "ui/meals/meals_words.h"
#include "ui/meals/place_words.h"
#include "ui/records/list_section.h"
#include "ui/words/subject_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct PlaceColumnsTexts {
    Q_DECLARE_TR_FUNCTIONS(PlaceColumns)
};

Cell placeStateCell(const ListRow& row) {
    const ChipState look = placeState(row.state);
    return {look.word, look.icon, look.tone};
}

Cell nameCell(const ListRow& row) {
    return {.text = row.label,
            .icon = row.conflicted ? u"conflict"_s : QString(),
            .tone = row.conflicted ? Tone::Warning : Tone::Normal};
}

Cell kindCell(const ListRow& row) {
    const auto kind = enumFromName<OrganisationKind>(row.body.value("kind"_L1).toString());
    return {.text = sentenceCase(word(kind.value_or(Organisation{}.kind))), .icon = {}};
}

Cell priceCell(const ListRow& row) {
    const qint64 cents = row.body.value("meal_price_cents"_L1).toInteger();
    return {.text = cents > 0 ? euros(cents) : QString(), .icon = {}};
}

Cell mealsCell(const ListRow& row) {
    const int meals = row.body.value("meals_per_day"_L1).toInt();
    return {.text = meals > 0 ? QLocale().toString(meals) : QString(), .icon = {}};
}

} // namespace

QList<RecordColumn> placeColumns() {
    return {
        {.title = PlaceColumnsTexts::tr("Name"), .cell = nameCell, .sortColumn = u"label"_s, .bold = true},
        {.title = PlaceColumnsTexts::tr("Kind"), .cell = kindCell, .sortColumn = u"kind"_s},
        {.title = PlaceColumnsTexts::tr("Quarter"),
         .cell = [](const ListRow& row) { return Cell{.text = placeName(row.postcode), .icon = {}}; },
         .sortColumn = {}},
        {.title = PlaceColumnsTexts::tr("Price"), .cell = priceCell, .sortColumn = u"meal_price_cents"_s},
        {.title = PlaceColumnsTexts::tr("A day", "meals a day"), .cell = mealsCell, .sortColumn = u"meals_per_day"_s},
        {.title = PlaceColumnsTexts::tr("State"), .cell = placeStateCell, .sortColumn = u"state"_s},
    };
}

QList<ListFilter> placeFilters() {
    const QString restaurant = enumName(OrganisationKind::Restaurant);
    const QString hospital = enumName(OrganisationKind::Hospital);
    return {
        {.id = u"meals"_s,
         .name = PlaceColumnsTexts::tr("Restaurants and hospitals"),
         .column = u"kind"_s,
         .values = {restaurant, hospital}},
        {.id = u"restaurants"_s, .name = PlaceColumnsTexts::tr("Restaurants"), .column = u"kind"_s, .values = {restaurant}},
        {.id = u"waiting"_s, .name = PlaceColumnsTexts::tr("On the waiting list"), .states = {u"wait_listed"_s}},
        {.id = u"hospitals"_s, .name = PlaceColumnsTexts::tr("Hospitals"), .column = u"kind"_s, .values = {hospital}},
        {.id = u"ended"_s, .name = PlaceColumnsTexts::tr("No longer taking part"), .states = {u"ended"_s}},
        {.id = u"all"_s, .name = PlaceColumnsTexts::tr("All organisations")},
    };
}

} // namespace entraide
