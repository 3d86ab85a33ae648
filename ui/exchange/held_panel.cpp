// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/held_panel.h"

#include "ui/common/button.h"
#include "ui/common/icon_engine.h"
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
    , m_about(new ToneLabel({}, Tone::Muted))
    , m_keep(makeButton({}, u"shield"_s))
    , m_accept(makeButton({}, u"trash"_s))
    , m_records(new QStandardItemModel(this)) {
    m_about->setWordWrap(true);
    m_keep->setObjectName(u"keepHeld"_s);
    makePrimary(*m_keep);
    m_accept->setObjectName(u"acceptHeld"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_keep);
    row->addWidget(m_accept);
    row->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, 12);
    column->setSpacing(12);
    column->addWidget(m_about);
    column->addLayout(row);
    body().addLayout(column);
    auto* table = new ListTable;
    table->setObjectName(u"heldRecords"_s);
    table->setModel(m_records);
    table->setSortingEnabled(false);
    table->horizontalHeader()->setStretchLastSection(true);
    m_table = table;
    tabs().addTab(table, {});
    connect(m_keep, &QPushButton::clicked, this, &HeldPanel::keepRequested);
    connect(m_accept, &QPushButton::clicked, this, &HeldPanel::ask);
    word(What::Deletions);
}

void HeldPanel::word(What what) {
    m_what = what;
    const bool areUsers = what == What::Users;
    m_about->setText(areUsers ? tr("It would take somebody who works here out of the desk, or leave nobody who could "
                                   "open it on this PC and administer it. It is not done here until an administrator "
                                   "decides; the exchange of everything else goes on. Ask the other desk when you are "
                                   "not sure.")
                              : tr("So many deletions at once may be meant, or a mistake. They are not done here until "
                                   "you decide; the exchange of everything else goes on. Ask the other desk when you "
                                   "are not sure."));
    m_keep->setText(areUsers ? tr("Keep the users") : tr("Keep the records"));
    m_accept->setIcon(icon(areUsers ? u"people"_s : u"trash"_s));
    m_accept->setText(areUsers ? tr("Accept the change…") : tr("Accept the deletions…"));
    const QString listed = areUsers ? tr("Users that it is about") : tr("Records that would be deleted");
    m_table->setAccessibleName(listed);
    tabs().setTabText(tabs().indexOf(m_table), listed);
}

void HeldPanel::showHeld(What what, const QString& desk, const QDateTime& since, const QStringList& records) {
    showRecord();
    word(what);
    const int count = static_cast<int>(records.size());
    setTitle(desk);
    setChips({what == What::Users
                  ? ChipState{u"people"_s, tr("would change who works here"), Tone::Warning}
                  : ChipState{u"trash"_s, tr("would delete %n record(s)", nullptr, count), Tone::Warning}});
    facts().setFacts(
        {{.label = tr("Waiting since"), .value = momentText(since, QDateTime::currentDateTime())},
         {.label = what == What::Users ? tr("Users") : tr("Records"), .value = QLocale().toString(count)}});
    m_records->clear();
    m_records->setHorizontalHeaderLabels({what == What::Users ? tr("User") : tr("Record")});
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
    const bool areUsers = m_what == What::Users;
    const int count = m_records->rowCount();
    box->setWindowTitle(areUsers ? tr("Accept the change") : tr("Accept the deletions"));
    box->setText(areUsers ? tr("%n user(s) become here what the other desk says. Whoever administers the desk may then "
                               "do so no more, you included.",
                               nullptr, count)
                          : tr("%n record(s) are deleted here and at every PC of the team.", nullptr, count));
    QPushButton* agree =
        box->addButton(areUsers ? tr("Take it over") : tr("Delete the records"), QMessageBox::DestructiveRole);
    agree->setObjectName(u"deleteHeld"_s);
    box->setDefaultButton(box->addButton(tr("Decide later"), QMessageBox::RejectRole));
    connect(agree, &QPushButton::clicked, this, &HeldPanel::acceptRequested);
    box->open();
}

} // namespace entraide
