// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about.h"

#include "ui/common/metrics.h"
#include "ui/records/page.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMainWindow>
#include <QMessageBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace entraide {

void showAbout(QMainWindow& window) {
    auto* box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::translate("About", "About Entraide"));
    box->setText(QCoreApplication::translate("About", "Entraide %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(QCoreApplication::translate(
        "About", "The desk of neighbourhood associations and university volunteer desks. Free software under the GNU "
                 "General Public License, version 3 or later. Nothing leaves this PC unless you exchange with another "
                 "desk."));
    box->addButton(QCoreApplication::translate("About", "Close"), QMessageBox::AcceptRole);
    box->open();
}

void showKeys(QMainWindow& window, const Page* page) {
    QList<QAction*> actions = page ? page->menuActions() : QList<QAction*>{};
    if (page) {
        if (QAction* make = page->newAction(); make && !actions.contains(make))
            actions.prepend(make);
    }
    actions += window.actions();
    auto* dialog = new QDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(QCoreApplication::translate("About", "Keys"));
    auto* table = new QTableWidget(0, 3);
    table->setHorizontalHeaderLabels({QCoreApplication::translate("About", "Action"),
                                      QCoreApplication::translate("About", "Key"),
                                      QCoreApplication::translate("About", "What it does")});
    table->setAccessibleName(dialog->windowTitle());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    for (const QAction* action : actions) {
        if (action->shortcut().isEmpty())
            continue;
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(action->text().remove(u'&')));
        table->setItem(row, 1, new QTableWidgetItem(action->shortcut().toString(QKeySequence::NativeText)));
        table->setItem(row, 2, new QTableWidgetItem(action->statusTip()));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox;
    QPushButton* close =
        buttons->addButton(QCoreApplication::translate("About", "Close"), QDialogButtonBox::AcceptRole);
    Q_UNUSED(close)
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    auto* column = new QVBoxLayout(dialog);
    column->addWidget(table);
    column->addWidget(buttons);
    dialog->resize(720, 480);
    dialog->open();
}

} // namespace entraide
