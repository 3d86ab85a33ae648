// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/search_dialog.h"

#include "ui/common/button.h"
#include "ui/common/fault.h"
#include "ui/common/icon_engine.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{640, 420};

} // namespace

SearchDialog::SearchDialog(const SearchLook& look, QWidget* parent)
    : QDialog(parent)
    , m_text(new QLineEdit)
    , m_table(new ListTable)
    , m_yes(makeButton(look.yes)) {
    setWindowTitle(look.title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    auto* about = new QLabel(look.about);
    about->setTextFormat(Qt::PlainText);
    about->setVisible(!look.about.isEmpty());
    m_text->setObjectName(look.name);
    m_text->setAccessibleName(look.field);
    m_text->setPlaceholderText(look.field);
    m_text->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(look.list);
    m_table->setDefaultWidths(look.widths);
    auto* buttons = new QDialogButtonBox;
    m_yes->setObjectName(u"yes"_s);
    makePrimary(*m_yes);
    m_yes->setDefault(true);
    buttons->addButton(m_yes, QDialogButtonBox::AcceptRole);
    buttons->addButton(makeButton(tr("Leave it")), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Metrics::Grid);
    column->addWidget(about);
    column->addWidget(m_text);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QLineEdit::textChanged, this, [this] { guardedLater(*this, [this] { search(); }); });
    connect(m_table, &ListTable::opened, this, &QDialog::accept);
    connect(m_table, &ListTable::currentRowChanged, this, &SearchDialog::refresh);
}

void SearchDialog::begin(QAbstractItemModel& model) {
    m_table->setModel(&model);
    search();
    m_text->setFocus();
}

int SearchDialog::chosenRow() const {
    return m_table->currentIndex().row();
}

void SearchDialog::accept() {
    if (chosenRow() >= 0)
        QDialog::accept();
}

bool SearchDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_table, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SearchDialog::search() {
    find(m_text->text());
    m_table->chooseRow(m_table->model()->rowCount() > 0 ? 0 : -1);
    refresh();
}

void SearchDialog::refresh() {
    m_yes->setEnabled(chosenRow() >= 0);
}

} // namespace entraide
