// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/held_panel.h"

#include "ui/common/button.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/exchange/exchange_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

HeldPanel::HeldPanel(QWidget* parent)
    : DetailPanel(parent)
    , m_records(new QStandardItemModel(this)) {
    auto* about = new ToneLabel(tr("So many deletions at once may be meant, or a mistake. They are not done here until "
                                   "you decide; the exchange of everything else goes on. Ask the other desk when you "
                                   "are not sure."),
                                Tone::Muted);
    about->setWordWrap(true);
    QPushButton* keep = makeButton(tr("Keep the records"), u"shield"_s);
    keep->setObjectName(u"keepHeld"_s);
    makePrimary(*keep);
    QPushButton* accept = makeButton(tr("Accept the deletions…"), u"trash"_s);
    accept->setObjectName(u"acceptHeld"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(keep);
    row->addWidget(accept);
    row->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, 12);
    column->setSpacing(12);
    column->addWidget(about);
    column->addLayout(row);
    body().addLayout(column);
    auto* table = new ListTable;
    table->setObjectName(u"heldRecords"_s);
    table->setAccessibleName(tr("Records that would be deleted"));
    table->setModel(m_records);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setStretchLastSection(true);
    tabs().addTab(table, tr("Records that would be deleted"));
    connect(keep, &QPushButton::clicked, this, &HeldPanel::keepRequested);
    connect(accept, &QPushButton::clicked, this, &HeldPanel::ask);
}

void HeldPanel::showDeletions(const QString& desk, const QDateTime& since, const QStringList& records) {
    showRecord();
    setTitle(desk);
    setChips({{u"trash"_s, tr("would delete %n record(s)", nullptr, static_cast<int>(records.size())), Tone::Warning}});
    facts().setFacts({{.label = tr("Waiting since"), .value = momentText(since, QDateTime::currentDateTime())},
                      {.label = tr("Records"), .value = QLocale().toString(records.size())}});
    m_records->clear();
    m_records->setHorizontalHeaderLabels({tr("Record")});
    for (const QString& record : records) {
        auto* item = new QStandardItem(record);
        item->setEditable(false);
        m_records->appendRow(item);
    }
}

void HeldPanel::ask() {
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Accept the deletions"));
    box->setText(tr("%n record(s) are deleted here and at every PC of the team.", nullptr, m_records->rowCount()));
    QPushButton* agree = box->addButton(tr("Delete the records"), QMessageBox::DestructiveRole);
    agree->setObjectName(u"deleteHeld"_s);
    box->setDefaultButton(box->addButton(tr("Decide later"), QMessageBox::RejectRole));
    connect(agree, &QPushButton::clicked, this, &HeldPanel::acceptRequested);
    box->open();
}

} // namespace entraide
