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

struct Texts {
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
        {.title = Texts::tr("Posting"), .cell = titleCell, .sortColumn = u"label"_s, .bold = true},
        {.title = Texts::tr("Organisation"),
         .cell = [figure](const ListRow& row) { return Cell{.text = figure(row).organisation, .icon = {}}; },
         .sortColumn = {}},
        {.title = Texts::tr("Next shift"),
         .cell = [figure](const ListRow& row) { return Cell{.text = shortDayText(figure(row).nextDate), .icon = {}}; },
         .sortColumn = {}},
        {.title = Texts::tr("Places"),
         .cell =
             [figure](const ListRow& row) {
                 const PostingFigure one = figure(row);
                 return Cell{.text = takenText(one.taken, one.needed), .icon = {}};
             },
         .sortColumn = {}},
        {.title = Texts::tr("To do", "sign-ups nobody dealt with yet"),
         .cell = [figure](const ListRow& row) { return appliedCell(figure(row)); },
         .sortColumn = {}},
        {.title = Texts::tr("State"), .cell = stateCells(EntityType::Posting), .sortColumn = u"state"_s},
    };
}

QList<PostingFilter> postingFilters() {
    return {
        {u"live"_s, Texts::tr("Current"), {u"draft"_s, u"published"_s, u"full"_s}},
        {u"draft"_s, Texts::tr("Drafts"), {u"draft"_s}},
        {u"published"_s, Texts::tr("Published"), {u"published"_s}},
        {u"full"_s, Texts::tr("Full"), {u"full"_s}},
        {u"ended"_s, Texts::tr("Ended"), {u"closed"_s, u"cancelled"_s}},
        {u"all"_s, Texts::tr("All"), {}},
    };
}

} // namespace entraide
