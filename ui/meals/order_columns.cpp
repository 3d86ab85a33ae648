// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/order_columns.h"

#include "domain/records.h"
#include "ui/meals/meal_places.h"
#include "ui/meals/meals_words.h"
#include "ui/records/cells.h"
#include "ui/records/list_section.h"
#include "ui/records/state_look.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct OrderColumnsTexts {
    Q_DECLARE_TR_FUNCTIONS(OrderColumns)
};

Cell orderStateCell(const ListRow& row) {
    const StateLook look = stateLook(EntityType::MealOrder, row.state);
    const QString state = stateWord(EntityType::MealOrder, row.state);
    return {row.body.value("returned"_L1).toBool() ? OrderColumnsTexts::tr("%1, given back", "state of an order").arg(state)
                                                   : state,
            look.icon, look.tone};
}

} // namespace

QList<RecordColumn> orderColumns(const MealPlaces& places) {
    return {
        {.title = OrderColumnsTexts::tr("Day"),
         .cell = [](const ListRow& row) { return plainCell(dateText(dayIn(row, "date"_L1))); },
         .sortColumn = u"date"_s},
        {.title = OrderColumnsTexts::tr("Restaurant"),
         .cell =
             [&places](const ListRow& row) { return plainCell(places.nameOf(idIn<OrganisationId>(row, "restaurant"_L1))); },
         .sortColumn = u"label"_s,
         .bold = true},
        {.title = OrderColumnsTexts::tr("Meals"),
         .cell = [](const ListRow& row) { return plainCell(QLocale().toString(row.body.value("meals"_L1).toInt())); },
         .sortColumn = u"meals"_s},
        {.title = OrderColumnsTexts::tr("For"),
         .cell =
             [&places](const ListRow& row) {
                 return plainCell(targetText(places.nameOf(idIn<OrganisationId>(row, "hospital"_L1)),
                                         row.body.value("unit"_L1).toString()));
             },
         .sortColumn = {}},
        {.title = OrderColumnsTexts::tr("State"), .cell = orderStateCell, .sortColumn = u"state"_s},
    };
}

QList<ListFilter> orderFilters() {
    return {
        {u"open"_s, OrderColumnsTexts::tr("Orders under way"), {u"planned"_s, u"confirmed"_s, u"collected"_s}},
        {u"planned"_s, OrderColumnsTexts::tr("To be confirmed"), {u"planned"_s}},
        {u"delivered"_s, OrderColumnsTexts::tr("Delivered orders"), {u"delivered"_s}},
        {u"failed"_s, OrderColumnsTexts::tr("Failed orders"), {u"failed"_s}},
        {u"all"_s, OrderColumnsTexts::tr("All orders")},
    };
}

} // namespace entraide
