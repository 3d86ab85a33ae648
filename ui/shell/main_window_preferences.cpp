// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: the preferences, and where those of a page are set.
#include "storage/desk.h"
#include "ui/mappage/background_panel.h"
#include "ui/protection/protection_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>

namespace entraide {

using namespace Qt::StringLiterals;

void MainWindow::showPreferences() {
    auto* dialog = new PreferencesDialog(m_context.settings, m_context.desk.info().encrypted, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PreferencesDialog::languageChosen, this, [this](const QString& code) {
        if (!saysBusy())
            Q_EMIT languageRequested(code);
    });
    connect(dialog, &PreferencesDialog::schemeChosen, this, [this](const QString& name) {
        Q_EMIT schemeRequested(name);
        if (QAction* chosen = findChild<QAction*>(u"scheme."_s + name))
            chosen->setChecked(true);
    });
    connect(dialog, &PreferencesDialog::lockMinutesChosen, this, [this](int minutes) {
        if (auto* shown = findChild<QSpinBox*>(u"lockMinutes"_s)) // under Protection
            shown->setValue(minutes);
    });
    connect(dialog, &PreferencesDialog::placeRequested, this, &MainWindow::showSettings);
    dialog->open();
}

void MainWindow::showSettings(PreferencesDialog::Place place) {
    const auto protection = [this](ProtectionPage::Tab tab) {
        enterPage(u"protection"_s);
        if (auto* shown = qobject_cast<ProtectionPage*>(page(u"protection"_s)))
            shown->showTab(tab);
    };
    const auto run = [this](const QString& id) {
        if (QAction* action = findChild<QAction*>(id); action && action->isEnabled())
            action->trigger();
    };
    switch (place) {
    case PreferencesDialog::Place::MapBackground:
        enterPage(u"map"_s);
        if (Page* map = page(u"map"_s)) {
            if (auto* panel = map->findChild<BackgroundPanel*>()) {
                for (QWidget* around = panel->parentWidget(); around; around = around->parentWidget()) {
                    if (auto* area = qobject_cast<QScrollArea*>(around))
                        area->ensureWidgetVisible(panel);
                }
                if (auto* kinds = panel->findChild<QComboBox*>())
                    kinds->setFocus(Qt::OtherFocusReason);
            }
        }
        break;
    case PreferencesDialog::Place::AddressRegister:
        enterPage(u"map"_s);
        run(u"map.register"_s);
        break;
    case PreferencesDialog::Place::Backups:
        protection(ProtectionPage::BackupsTab);
        break;
    case PreferencesDialog::Place::Keys:
        protection(ProtectionPage::KeysTab);
        break;
    case PreferencesDialog::Place::Exchange:
        enterPage(u"exchange"_s);
        break;
    case PreferencesDialog::Place::Association:
        editAssociation();
        break;
    }
}

} // namespace entraide
