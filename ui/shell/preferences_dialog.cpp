// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences_dialog.h"

#include "ui/common/button.h"
#include "ui/protection/lock_settings.h"
#include "ui/shell/dialog_parts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(QSettings& settings, bool isEncrypted, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings) {
    setObjectName(u"preferencesDialog"_s);
    setWindowTitle(tr("Preferences"));
    QVBoxLayout* column = dialogColumn(*this);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addChoices(*form);
    auto* minutes = new QSpinBox;
    minutes->setObjectName(u"preferencesLock"_s);
    minutes->setRange(shortestLockMinutes, longestLockMinutes);
    minutes->setValue(lockMinutes(settings));
    minutes->setSuffix(tr(" min"));
    minutes->setEnabled(isEncrypted);
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) {
        setLockMinutes(m_settings, value);
        Q_EMIT lockMinutesChosen(value);
    });
    form->addRow(tr("Loc&k when nobody is here for"), minutes);
    QLabel* week = dialogParagraph(tr("Begins on Monday and is numbered as ISO 8601 says, in every language."));
    form->addRow(tr("Week"), week);
    addPlace(*form, Place::MapBackground, tr("Map"), tr("&Background of the map…"), u"map"_s, u"toMap"_s);
    addPlace(*form, Place::AddressRegister, tr("Addresses"), tr("Address &register…"), u"home"_s, u"toRegister"_s);
    addPlace(*form, Place::Backups, tr("Copies of the desk"), tr("&Copies, and a second place for them…"), u"backup"_s,
             u"toBackups"_s);
    addPlace(*form, Place::Keys, tr("Passphrase"), tr("&Passphrase and recovery sheet…"), u"key"_s, u"toKeys"_s);
    addPlace(*form, Place::Exchange, tr("Other desks"), tr("E&xchange with other desks…"), u"exchange"_s,
             u"toExchange"_s);
    addPlace(*form, Place::Association, tr("Association"), tr("&Our association…"), u"organisation"_s,
             u"toAssociation"_s);
    column->addLayout(form);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void PreferencesDialog::addChoices(QFormLayout& form) {
    auto* languages = new QComboBox;
    languages->setObjectName(u"preferencesLanguage"_s);
    languages->addItem(u"Français"_s, u"fr"_s);
    languages->addItem(u"Nederlands"_s, u"nl"_s);
    languages->addItem(u"Deutsch"_s, u"de"_s);
    languages->addItem(u"English"_s, u"en"_s);
    languages->setCurrentIndex(std::max(0, languages->findData(m_settings.value("language").toString())));
    connect(languages, &QComboBox::activated, this, [this, languages] {
        const QString code = languages->currentData().toString();
        if (code == m_settings.value("language").toString())
            return;
        accept(); // the window is made anew, and this with it
        Q_EMIT languageChosen(code);
    });
    form.addRow(tr("&Language"), languages);
    auto* schemes = new QComboBox;
    schemes->setObjectName(u"preferencesScheme"_s);
    schemes->addItem(tr("As the system"), u"system"_s);
    schemes->addItem(tr("Light"), u"light"_s);
    schemes->addItem(tr("Dark"), u"dark"_s);
    schemes->setCurrentIndex(std::max(0, schemes->findData(m_settings.value("scheme", u"system"_s).toString())));
    connect(schemes, &QComboBox::activated, this,
            [this, schemes] { Q_EMIT schemeChosen(schemes->currentData().toString()); });
    form.addRow(tr("Light or &dark"), schemes);
}

void PreferencesDialog::addPlace(QFormLayout& form, Place place, const QString& label, const QString& text,
                                 const QString& iconName, const QString& name) {
    QPushButton* button = makeButton(text, iconName);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, place] {
        accept();
        Q_EMIT placeRequested(place);
    });
    form.addRow(label, button);
}

} // namespace entraide
