// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_columns.h"

#include "domain/erasure_rules.h"
#include "domain/records.h"
#include "ui/records/cells.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct RequestColumnsTexts {
    Q_DECLARE_TR_FUNCTIONS(RequestColumns)
};

Cell whatCell(const ListRow& row) {
    const auto service = enumFromName<Service>(row.service);
    const QString title = row.body.value("title"_L1).toString();
    QString text = !title.isEmpty() ? title : service ? sentenceCase(word(*service)) : row.service;
    if (!row.label.isEmpty())
        text += u", "_s + row.label;
    else if (const QString who = row.body.value("beneficiary"_L1).toString(); isErasedReference(who))
        text += u", "_s + absentText(who);
    const bool isOfOrganisation = !row.body.value("organisation"_L1).toString().isEmpty();
    return {.text = text,
            .icon = row.conflicted     ? u"conflict"_s
                    : isOfOrganisation ? u"organisation"_s
                                       : QString(),
            .tone = row.conflicted ? Tone::Warning : Tone::Normal};
}

} // namespace

QList<RecordColumn> requestColumns() {
    return {
        {.title = RequestColumnsTexts::tr("State"),
         .cell = stateCells(EntityType::Request),
         .sortColumn = u"state"_s,
         .field = u"state"_s},
        {.title = RequestColumnsTexts::tr("Request"), .cell = whatCell, .sortColumn = u"label"_s},
        {.title = RequestColumnsTexts::tr("When"), .cell = whenCell, .sortColumn = u"when"_s},
        {.title = RequestColumnsTexts::tr("Place"),
         .cell = [](const ListRow& row) { return Cell{.text = placeName(row.postcode), .icon = {}}; },
         .sortColumn = u"postcode"_s},
        {.title = RequestColumnsTexts::tr("Urgency"),
         .cell =
             [](const ListRow& row) {
                 const auto urgency = enumFromName<Urgency>(row.body.value("urgency"_L1).toString(u"normal"_s));
                 const bool pressing = urgency && *urgency >= Urgency::High;
                 return Cell{.text = urgency ? word(*urgency) : QString(),
                             .icon = pressing ? u"warning"_s : QString(),
                             .tone = pressing ? Tone::Danger : Tone::Normal};
             },
         .sortColumn = u"urgency"_s,
         .field = u"urgency"_s},
    };
}

QList<ListFilter> requestFilters() {
    return {
        {u"live"_s, RequestColumnsTexts::tr("Under way"), {u"open"_s, u"proposed"_s, u"matched"_s, u"in_progress"_s}},
        {u"todo"_s, RequestColumnsTexts::tr("Without anybody yet"), {u"open"_s}},
        {u"asked"_s, RequestColumnsTexts::tr("Waiting for an answer"), {u"proposed"_s}},
        {u"ended"_s,
         RequestColumnsTexts::tr("Ended"),
         {u"done"_s, u"unmet"_s, u"cancelled"_s, u"expired"_s, u"handed_over"_s}},
        {u"all"_s, RequestColumnsTexts::tr("All"), {}},
    };
}

} // namespace entraide
