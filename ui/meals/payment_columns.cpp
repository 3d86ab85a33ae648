// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/payment_columns.h"

#include "storage/desk.h"
#include "ui/meals/meal_places.h"
#include "ui/meals/meals_words.h"
#include "ui/records/list_section.h"
#include "ui/records/state_look.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PaymentColumns)
};

Cell plain(const QString& text) {
    return {.text = text, .icon = {}};
}

Cell stateCell(const ListRow& row) {
    const StateLook look = stateLook(EntityType::Payment, row.state);
    return {stateWord(EntityType::Payment, row.state), look.icon, look.tone};
}

} // namespace

QString word(PaymentDoubt doubt) {
    switch (doubt) {
    case PaymentDoubt::NoReference:
        return Texts::tr("no reference");
    case PaymentDoubt::WrongReference:
        return Texts::tr("wrong reference: its check digits do not agree");
    case PaymentDoubt::UnknownReference:
        return Texts::tr("no gift has this reference");
    case PaymentDoubt::OtherRestaurant:
        return Texts::tr("reference of a gift to another restaurant");
    case PaymentDoubt::NotAssigned:
        return Texts::tr("a gift has this reference, but it is not assigned to it");
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
            return plain(reason);
        const auto gift = desk.find<Donation>(idIn<DonationId>(row, "donation"_L1));
        return plain(gift ? Texts::tr("gift of %1", "a person").arg(giverText(desk, *gift)) : QString());
    };
    return {
        {.title = Texts::tr("Date"),
         .cell = [](const ListRow& row) { return plain(dateText(dayIn(row, "date"_L1))); },
         .sortColumn = u"date"_s},
        {.title = Texts::tr("Amount"),
         .cell = [](const ListRow& row) { return plain(euros(row.body.value("cents"_L1).toInteger())); },
         .sortColumn = u"cents"_s},
        {.title = Texts::tr("Payer"),
         .cell = [](const ListRow& row) { return plain(row.label); },
         .sortColumn = u"label"_s,
         .bold = true},
        {.title = Texts::tr("Why, or for whom"), .cell = about, .sortColumn = {}},
        {.title = Texts::tr("Restaurant"),
         .cell =
             [&places](const ListRow& row) { return plain(places.nameOf(idIn<OrganisationId>(row, "restaurant"_L1))); },
         .sortColumn = {}},
        {.title = Texts::tr("State"), .cell = stateCell, .sortColumn = u"state"_s},
        {.title = Texts::tr("Communication"),
         .cell = [](const ListRow& row) { return plain(row.body.value("communication"_L1).toString()); },
         .sortColumn = u"communication"_s},
    };
}

QList<ListFilter> paymentFilters() {
    return {
        {u"unassigned"_s, Texts::tr("To be looked at"), {u"unassigned"_s}},
        {u"assigned"_s, Texts::tr("Of a gift", "payments"), {u"assigned"_s}},
        {u"ignored"_s, Texts::tr("Left aside", "payments"), {u"ignored"_s}},
        {u"all"_s, Texts::tr("All payments")},
    };
}

} // namespace entraide
