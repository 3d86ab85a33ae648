// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/posting_columns.h"

#include "domain/records.h"
#include "ui/postings/posting_figures.h"
#include "ui/postings/posting_words.h"
#include "ui/records/cells.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct ColumnTexts {
    Q_DECLARE_TR_FUNCTIONS(PostingColumns)
};

Cell titleCell(const ListRow& row) {
    return {.text = titleOf(recordFromBody<Posting>(row.id, row.body)),
            .icon = row.conflicted ? u"conflict"_s : QString(),
            .tone = row.conflicted ? Tone::Warning : Tone::Normal};
}

Cell appliedCell(const PostingFigure& figure) {
    if (figure.applied == 0)
        return {};
    return {.text = QLocale().toString(figure.applied), .icon = u"state-open"_s, .tone = Tone::Accent};
}

} // namespace

QList<RecordColumn> postingColumns(PostingFigures& figures) {
    const auto figure = [&figures](const ListRow& row) { return figures.of(row.id, row.body); };
    return {
        {.title = ColumnTexts::tr("Posting"), .cell = titleCell, .sortColumn = u"label"_s, .bold = true},
        {.title = ColumnTexts::tr("Organisation"),
         .cell = [figure](const ListRow& row) { return Cell{.text = figure(row).organisation, .icon = {}}; },
         .sortColumn = {}},
        {.title = ColumnTexts::tr("Next shift"),
         .cell = [figure](const ListRow& row) { return Cell{.text = shortDayText(figure(row).nextDate), .icon = {}}; },
         .sortColumn = {}},
        {.title = ColumnTexts::tr("Places"),
         .cell =
             [figure](const ListRow& row) {
                 const PostingFigure one = figure(row);
                 return Cell{.text = takenText(one.taken, one.needed), .icon = {}};
             },
         .sortColumn = {}},
        {.title = ColumnTexts::tr("To do", "sign-ups nobody dealt with yet"),
         .cell = [figure](const ListRow& row) { return appliedCell(figure(row)); },
         .sortColumn = {}},
        {.title = ColumnTexts::tr("State"),
         .cell = stateCells(EntityType::Posting),
         .sortColumn = u"state"_s,
         .field = u"state"_s},
    };
}

QList<ListFilter> postingFilters() {
    return {
        {u"live"_s, ColumnTexts::tr("Current"), {u"draft"_s, u"published"_s, u"full"_s}},
        {u"draft"_s, ColumnTexts::tr("Drafts"), {u"draft"_s}},
        {u"published"_s, ColumnTexts::tr("Published"), {u"published"_s}},
        {u"full"_s, ColumnTexts::tr("Full"), {u"full"_s}},
        {u"ended"_s, ColumnTexts::tr("Ended"), {u"closed"_s, u"cancelled"_s}},
        {u"all"_s, ColumnTexts::tr("All"), {}},
    };
}

} // namespace entraide
