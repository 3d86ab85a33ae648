// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/offer_columns.h"

#include "domain/records.h"
#include "ui/records/cells.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct OfferColumnsTexts {
    Q_DECLARE_TR_FUNCTIONS(OfferColumns)
};

Cell personCell(const ListRow& row) {
    return {.text = row.label.isEmpty() ? absentText(row.person) : row.label,
            .icon = row.conflicted ? u"conflict"_s : QString(),
            .tone = row.conflicted ? Tone::Warning : Tone::Normal};
}

Cell serviceCell(const ListRow& row) {
    const auto service = enumFromName<Service>(row.service);
    const QString title = row.body.value("title"_L1).toString();
    return plainCell(!title.isEmpty() ? title : service ? sentenceCase(word(*service)) : row.service);
}

Cell expiresCell(const ListRow& row) {
    return plainCell(dateText(QDate::fromString(row.body.value("expires"_L1).toString(), Qt::ISODate)));
}

} // namespace

QList<RecordColumn> offerColumns() {
    return {
        {.title = OfferColumnsTexts::tr("State"),
         .cell = stateCells(EntityType::Offer),
         .sortColumn = u"state"_s,
         .field = u"state"_s},
        {.title = OfferColumnsTexts::tr("Person"), .cell = personCell, .sortColumn = u"label"_s, .bold = true},
        {.title = OfferColumnsTexts::tr("Service"), .cell = serviceCell, .sortColumn = u"service"_s},
        {.title = OfferColumnsTexts::tr("Place"),
         .cell = [](const ListRow& row) { return plainCell(placeName(row.postcode)); },
         .sortColumn = u"postcode"_s},
        {.title = OfferColumnsTexts::tr("When"), .cell = whenCell, .sortColumn = u"when"_s},
        {.title = OfferColumnsTexts::tr("Expires"),
         .cell = expiresCell,
         .sortColumn = u"expires"_s,
         .field = u"expires"_s},
    };
}

QList<ListFilter> offerFilters() {
    return {
        {u"open"_s, OfferColumnsTexts::tr("Open offers"), {u"open"_s}},
        {u"matched"_s, OfferColumnsTexts::tr("Brought together"), {u"matched"_s}},
        {u"ended"_s, OfferColumnsTexts::tr("Withdrawn or expired"), {u"withdrawn"_s, u"expired"_s}},
        {u"all"_s, OfferColumnsTexts::tr("All offers")},
    };
}

} // namespace entraide
