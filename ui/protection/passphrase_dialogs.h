// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace entraide {

class NewPassphraseFields;
class PassphraseEdit;

/// A first passphrase for somebody else: typed, or proposed.
class FirstPassphraseDialog : public QDialog {
    Q_OBJECT

public:
    explicit FirstPassphraseDialog(const QString& who, QWidget* parent = nullptr);

    QByteArray passphrase() const;

private:
    NewPassphraseFields* m_passphrase;
    QPushButton* m_keep;
};

/// Another passphrase of one's own, with the present one.
class ChangePassphraseDialog : public QDialog {
    Q_OBJECT

public:
    explicit ChangePassphraseDialog(QWidget* parent = nullptr);

    QByteArray present() const;
    QByteArray passphrase() const;

private:
    void refresh();

    PassphraseEdit* m_present;
    NewPassphraseFields* m_passphrase;
    QPushButton* m_keep;
};

} // namespace entraide
