// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

class QFormLayout;
class QSettings;

namespace entraide {

/// Everything that can be set, in one place: language, look and lock are set here; what belongs to a page (the map's
/// background, copies, keys, the exchange, the association) is led to. Each takes effect at once. GUI thread.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// Where something is set.
    enum class Place { MapBackground, AddressRegister, Backups, Keys, Exchange, Association };

    PreferencesDialog(QSettings& settings, bool isEncrypted, QWidget* parent = nullptr);

Q_SIGNALS:
    void languageChosen(const QString& code);
    void schemeChosen(const QString& name);
    void lockMinutesChosen(int minutes);
    void placeRequested(entraide::PreferencesDialog::Place place);

private:
    void addChoices(QFormLayout& form);
    void addPlace(QFormLayout& form, Place place, const QString& label, const QString& text, const QString& iconName,
                  const QString& name);

    QSettings& m_settings;
};

} // namespace entraide
