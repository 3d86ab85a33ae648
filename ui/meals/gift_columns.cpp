// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/gift_columns.h"

#include "domain/money.h"
#include "ui/meals/meal_places.h"
#include "ui/meals/meals_words.h"
#include "ui/records/cells.h"
#include "ui/records/list_section.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(GiftColumns)
};

/// Fewer digits stand in too many communications.
constexpr qsizetype fewestDigits = 3;

Cell giverCell(const ListRow& row) {
    return {.text = giverText(row),
            .icon = row.conflicted ? u"conflict"_s : QString(),
            .tone = row.conflicted ? Tone::Warning : Tone::Normal};
}

} // namespace

QList<RecordColumn> giftColumns(const MealPlaces& places) {
    return {
        {.title = Texts::tr("State"), .cell = stateCells(EntityType::Donation), .sortColumn = u"state"_s},
        {.title = Texts::tr("Giver"), .cell = giverCell, .sortColumn = u"label"_s, .bold = true},
        {.title = Texts::tr("Restaurant"),
         .cell =
             [&places](const ListRow& row) { return plainCell(places.nameOf(idIn<OrganisationId>(row, "restaurant"_L1))); },
         .sortColumn = {}},
        {.title = Texts::tr("Meals"),
         .cell = [](const ListRow& row) { return plainCell(QLocale().toString(row.body.value("meals"_L1).toInt())); },
         .sortColumn = u"meals"_s},
        {.title = Texts::tr("Amount"),
         .cell = [](const ListRow& row) { return plainCell(euros(row.body.value("amount_cents"_L1).toInteger())); },
         .sortColumn = u"amount_cents"_s},
        {.title = Texts::tr("Pledged"),
         .cell = [](const ListRow& row) { return plainCell(dateText(dayIn(row, "pledged"_L1))); },
         .sortColumn = u"pledged"_s},
        {.title = Texts::tr("Communication"),
         .cell =
             [](const ListRow& row) { return plainCell(communicationText(row.body.value("communication"_L1).toString())); },
         .sortColumn = u"communication"_s},
    };
}

QList<ListFilter> giftFilters() {
    return {
        {u"pledged"_s, Texts::tr("Not paid yet"), {u"pledged"_s}},
        {u"received"_s, Texts::tr("Paid, to be ordered"), {u"received"_s}},
        {u"ordered"_s, Texts::tr("Ordered gifts"), {u"ordered"_s}},
        {u"delivered"_s, Texts::tr("Delivered gifts"), {u"delivered"_s}},
        {u"refunded"_s, Texts::tr("Cancelled or paid back"), {u"refunded"_s}},
        {u"all"_s, Texts::tr("All gifts")},
    };
}

void searchGifts(ListQuery& query, const QString& text) {
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
    }
    const bool hasLetters = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    if (digits.isEmpty() || hasLetters) {
        query.search = text;
        return;
    }
    query.oneOf.append({u"communication"_s, digits, digits.size() < fewestDigits});
    if (const auto amount = centsFromText(QString(text).remove(u'€')))
        query.oneOf.append({u"amount_cents"_s, QString::number(*amount)});
}

} // namespace entraide
