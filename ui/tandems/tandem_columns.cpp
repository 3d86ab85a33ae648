// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/tandem_columns.h"

#include "domain/records.h"
#include "ui/records/cells.h"
#include "ui/records/state_look.h"
#include "ui/tandems/tandem_reader.h"
#include "ui/tandems/tandem_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct TandemColumnsTexts {
    Q_DECLARE_TR_FUNCTIONS(TandemColumns)
};

template <class T> T valueIn(const ListRow& row, QLatin1StringView field) {
    T value;
    json::decode(row.body.value(field), value);
    return value;
}

bool isLive(const ListRow& row) {
    return row.state != enumName(TandemState::Ended);
}

Cell nextCell(const TandemReader& reader, const ListRow& row) {
    const auto id = TandemId::fromString(row.id);
    const auto next = id ? reader.next(*id) : std::nullopt;
    if (!next)
        return plainCell({});
    const bool isSought = next->state == VisitState::SeekingStandIn;
    const QString day = relativeDayText(next->date, reader.today());
    const QString text = next->hours.isEmpty() ? day : day + u' ' + clockText(next->hours.start);
    if (isSought)
        return {text, stateLook(EntityType::Visit, enumName(next->state)).icon, Tone::Danger};
    return plainCell(text);
}

Cell reviewCell(const TandemReader& reader, const ListRow& row) {
    const auto review = valueIn<QDate>(row, "review"_L1);
    if (!isLive(row) || !review.isValid())
        return plainCell({});
    if (review > reader.today())
        return plainCell(dateText(review));
    return {dateText(review), u"warning"_s, Tone::Warning};
}

} // namespace

QList<RecordColumn> tandemColumns(const TandemReader& reader) {
    return {
        {.title = TandemColumnsTexts::tr("Helper"),
         .cell =
             [&reader](const ListRow& row) {
                 return plainCell(reader.helper(valueIn<VolunteerId>(row, "volunteer"_L1)));
             },
         .sortColumn = {},
         .bold = true},
        {.title = TandemColumnsTexts::tr("Person helped"),
         .cell =
             [&reader](const ListRow& row) {
                 return Cell{.text = reader.helped(valueIn<BeneficiaryId>(row, "beneficiary"_L1)),
                             .icon = row.conflicted ? u"conflict"_s : QString(),
                             .tone = row.conflicted ? Tone::Warning : Tone::Normal};
             },
         .sortColumn = u"label"_s},
        {.title = TandemColumnsTexts::tr("Services"),
         .cell =
             [](const ListRow& row) {
                 return plainCell(sentenceCase(word(valueIn<QList<Service>>(row, "services"_L1))));
             },
         .sortColumn = {}},
        {.title = TandemColumnsTexts::tr("How often"),
         .cell = [](const ListRow& row) { return plainCell(shortWhenText(valueIn<When>(row, "cadence"_L1))); },
         .sortColumn = {}},
        {.title = TandemColumnsTexts::tr("Next visit"),
         .cell = [&reader](const ListRow& row) { return nextCell(reader, row); },
         .sortColumn = {}},
        {.title = TandemColumnsTexts::tr("Review"),
         .cell = [&reader](const ListRow& row) { return reviewCell(reader, row); },
         .sortColumn = u"review"_s},
        {.title = TandemColumnsTexts::tr("State"),
         .cell = stateCells(EntityType::Tandem),
         .sortColumn = u"state"_s,
         .field = u"state"_s},
    };
}

QList<ListFilter> tandemFilters() {
    return {
        {u"live"_s, TandemColumnsTexts::tr("Tandems under way"), {u"proposed"_s, u"trial"_s, u"active"_s, u"paused"_s}},
        {u"proposed"_s, TandemColumnsTexts::tr("Waiting for a yes"), {u"proposed"_s}},
        {u"trial"_s, TandemColumnsTexts::tr("On trial"), {u"trial"_s}},
        {u"active"_s, TandemColumnsTexts::tr("Active tandems"), {u"active"_s}},
        {u"paused"_s, TandemColumnsTexts::tr("Paused tandems"), {u"paused"_s}},
        {u"ended"_s, TandemColumnsTexts::tr("Ended tandems"), {u"ended"_s}},
        {u"all"_s, TandemColumnsTexts::tr("All tandems")},
    };
}

} // namespace entraide
