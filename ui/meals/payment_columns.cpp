// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/payment_columns.h"

#include "storage/desk.h"
#include "ui/meals/meal_places.h"
#include "ui/meals/meals_words.h"
#include "ui/records/cells.h"
#include "ui/records/list_section.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct PaymentColumnsTexts {
    Q_DECLARE_TR_FUNCTIONS(PaymentColumns)
};

} // namespace

QString word(PaymentDoubt doubt) {
    switch (doubt) {
    case PaymentDoubt::NoReference:
        return PaymentColumnsTexts::tr("no reference");
    case PaymentDoubt::WrongReference:
        return PaymentColumnsTexts::tr("wrong reference: its check digits do not agree");
    case PaymentDoubt::UnknownReference:
        return PaymentColumnsTexts::tr("no gift has this reference");
    case PaymentDoubt::OtherRestaurant:
        return PaymentColumnsTexts::tr("reference of a gift to another restaurant");
    case PaymentDoubt::NotAssigned:
        return PaymentColumnsTexts::tr("a gift has this reference, but it is not assigned to it");
    }
    return {};
}

QList<RecordColumn> paymentColumns(const Desk& desk, const MealPlaces& places) {
    const auto about = [&desk](const ListRow& row) {
        if (row.state == enumName(PaymentState::Unassigned))
            return Cell{.text = word(doubtOf(desk, idIn<OrganisationId>(row, "restaurant"_L1),
                                             row.body.value("communication"_L1).toString())),
                        .icon = {},
                        .tone = Tone::Warning};
        const QString reason = row.body.value("reason"_L1).toString();
        if (!reason.isEmpty())
            return plainCell(reason);
        const auto gift = desk.find<Donation>(idIn<DonationId>(row, "donation"_L1));
        return plainCell(gift ? PaymentColumnsTexts::tr("gift of %1", "a person").arg(giverText(desk, *gift)) : QString());
    };
    return {
        {.title = PaymentColumnsTexts::tr("Date"),
         .cell = [](const ListRow& row) { return plainCell(dateText(dayIn(row, "date"_L1))); },
         .sortColumn = u"date"_s},
        {.title = PaymentColumnsTexts::tr("Amount"),
         .cell = [](const ListRow& row) { return plainCell(euros(row.body.value("cents"_L1).toInteger())); },
         .sortColumn = u"cents"_s},
        {.title = PaymentColumnsTexts::tr("Payer"),
         .cell = [](const ListRow& row) { return plainCell(row.label); },
         .sortColumn = u"label"_s,
         .bold = true},
        {.title = PaymentColumnsTexts::tr("Why, or for whom"), .cell = about, .sortColumn = {}},
        {.title = PaymentColumnsTexts::tr("Restaurant"),
         .cell =
             [&places](const ListRow& row) { return plainCell(places.nameOf(idIn<OrganisationId>(row, "restaurant"_L1))); },
         .sortColumn = {}},
        {.title = PaymentColumnsTexts::tr("State"), .cell = stateCells(EntityType::Payment), .sortColumn = u"state"_s},
        {.title = PaymentColumnsTexts::tr("Communication"),
         .cell = [](const ListRow& row) { return plainCell(row.body.value("communication"_L1).toString()); },
         .sortColumn = u"communication"_s},
    };
}

QList<ListFilter> paymentFilters() {
    return {
        {u"unassigned"_s, PaymentColumnsTexts::tr("To be looked at"), {u"unassigned"_s}},
        {u"assigned"_s, PaymentColumnsTexts::tr("Of a gift", "payments"), {u"assigned"_s}},
        {u"ignored"_s, PaymentColumnsTexts::tr("Left aside", "payments"), {u"ignored"_s}},
        {u"all"_s, PaymentColumnsTexts::tr("All payments")},
    };
}

} // namespace entraide
