// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/from_request_dialog.h"

#include "storage/desk.h"
#include "ui/common/list_table.h"
#include "ui/records/cells.h"
#include "ui/records/record_list_model.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

Cell serviceCell(const ListRow& row) {
    const auto service = enumFromName<Service>(row.service);
    return {.text = service ? sentenceCase(word(*service)) : row.service, .icon = {}};
}

} // namespace

FromRequestDialog::FromRequestDialog(Desk& desk, QWidget* parent)
    : SearchDialog({.title = tr("From which request?"),
                    .field = tr("Name of the person helped"),
                    .list = tr("Requests"),
                    .yes = tr("Propose a tandem"),
                    .name = u"requestText"_s,
                    .widths = {176, 144, 144}},
                   parent)
    , m_model(new RecordListModel(desk, EntityType::Request,
                                  {{.title = tr("Person helped"),
                                    .cell = [](const ListRow& row) { return Cell{.text = row.label, .icon = {}}; },
                                    .sortColumn = u"label"_s,
                                    .bold = true},
                                   {.title = tr("Service"), .cell = serviceCell, .sortColumn = u"service"_s},
                                   {.title = tr("When"), .cell = whenCell, .sortColumn = u"when"_s},
                                   {.title = tr("State"), .cell = stateCells(EntityType::Request), .sortColumn = u"state"_s}},
                                  this)) {
    begin(*m_model);
}

void FromRequestDialog::find(const QString& text) {
    ListQuery query;
    query.search = text;
    query.states = {u"open"_s, u"proposed"_s, u"matched"_s, u"in_progress"_s};
    query.filled = {u"beneficiary"_s}; // an organisation is in no tandem
    m_model->setQuery(query);
}

RequestId FromRequestDialog::chosen() const {
    return RequestId::fromString(m_model->idAt(chosenRow())).value_or(RequestId());
}

} // namespace entraide
