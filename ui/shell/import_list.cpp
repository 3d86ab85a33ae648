// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard over the window.
#include "ui/addresses/place_addresses_dialog.h"
#include "ui/imports/import_wizard.h"
#include "ui/records/undo_history.h"
#include "ui/shell/main_window.h"

#include <QDialog>
#include <QVBoxLayout>

namespace entraide {

void MainWindow::importList(const PostingId& posting) {
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Import a list"));
    auto* wizard = new ImportWizard(m_context.desk, [this] { return m_context.today().date; });
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins({});
    column->addWidget(wizard);
    connect(wizard, &ImportWizard::imported, this,
            [this](const ChangeSet& changes) { m_history->add(tr("Undo the import"), changes); });
    connect(wizard, &ImportWizard::opened, this, [this, dialog](const QString& id) {
        dialog->close();
        openRecord(id);
    });
    connect(wizard, &ImportWizard::placingRequested, this, [this, dialog](const QStringList& ids) {
        auto* placing = new PlaceAddressesDialog(m_context, ids, dialog);
        placing->setAttribute(Qt::WA_DeleteOnClose);
        connect(placing, &PlaceAddressesDialog::placed, this,
                [this](const QString&, const QString& undoText, const ChangeSet& changes) {
                    m_history->add(undoText, changes);
                });
        connect(placing, &PlaceAddressesDialog::openRequested, this, [this, dialog](const QString& id) {
            dialog->close();
            openRecord(id);
        });
        placing->open();
    });
    connect(wizard, &ImportWizard::closeRequested, dialog, &QDialog::close);
    if (!posting.isEmpty())
        wizard->beginSignups(posting);
    dialog->resize(1040, 720);
    dialog->open();
    wizard->focusStep();
}

} // namespace entraide
