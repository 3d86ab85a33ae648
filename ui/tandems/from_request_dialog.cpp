// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/from_request_dialog.h"

#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/icon_engine.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/records/record_list_model.h"
#include "ui/records/state_look.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

Cell serviceCell(const ListRow& row) {
    const auto service = enumFromName<Service>(row.service);
    return {.text = service ? sentenceCase(word(*service)) : row.service, .icon = {}};
}

Cell whenCell(const ListRow& row) {
    When when;
    json::decode(row.body.value("when"_L1), when);
    return {.text = shortWhenText(when), .icon = {}};
}

Cell stateCell(const ListRow& row) {
    const StateLook look = stateLook(EntityType::Request, row.state);
    return {stateWord(EntityType::Request, row.state), look.icon, look.tone};
}

} // namespace

FromRequestDialog::FromRequestDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_model(new RecordListModel(desk, EntityType::Request,
                                  {{.title = tr("Person helped"),
                                    .cell = [](const ListRow& row) { return Cell{.text = row.label, .icon = {}}; },
                                    .sortColumn = u"label"_s,
                                    .bold = true},
                                   {.title = tr("Service"), .cell = serviceCell, .sortColumn = u"service"_s},
                                   {.title = tr("When"), .cell = whenCell, .sortColumn = u"when"_s},
                                   {.title = tr("State"), .cell = stateCell, .sortColumn = u"state"_s}},
                                  this))
    , m_text(new QLineEdit)
    , m_table(new ListTable)
    , m_yes(makeButton(tr("Propose a tandem"))) {
    setWindowTitle(tr("From which request?"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(640, 420);
    m_text->setObjectName(u"requestText"_s);
    m_text->setAccessibleName(tr("Name of the person helped"));
    m_text->setPlaceholderText(tr("Name of the person helped"));
    m_text->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setDefaultWidths({176, 144, 144});
    auto* buttons = new QDialogButtonBox;
    m_yes->setObjectName(u"yes"_s);
    makePrimary(*m_yes);
    m_yes->setDefault(true);
    buttons->addButton(m_yes, QDialogButtonBox::AcceptRole);
    buttons->addButton(makeButton(tr("Leave it")), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Metrics::Grid);
    column->addWidget(m_text);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QLineEdit::textChanged, this, &FromRequestDialog::search);
    connect(m_table, &ListTable::opened, this, [this] { accept(); });
    connect(m_table, &ListTable::currentRowChanged, this, [this] { m_yes->setEnabled(!chosen().isEmpty()); });
    search();
    m_text->setFocus();
}

void FromRequestDialog::search() {
    ListQuery query;
    query.search = m_text->text();
    query.states = {u"open"_s, u"proposed"_s, u"matched"_s, u"in_progress"_s};
    query.filled = {u"beneficiary"_s}; // an organisation is in no tandem
    m_model->setQuery(query);
    m_table->chooseRow(m_model->rowCount() > 0 ? 0 : -1);
    m_yes->setEnabled(!chosen().isEmpty());
}

RequestId FromRequestDialog::chosen() const {
    return RequestId::fromString(m_model->idAt(m_table->currentIndex().row())).value_or(RequestId());
}

} // namespace entraide
