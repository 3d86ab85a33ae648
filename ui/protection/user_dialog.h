// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/user_desk.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace entraide {

class NewPassphraseFields;
class PassphraseEdit;
class RecordField;
class ToneLabel;

/// Who somebody is at the desk: name, role, and for somebody new their first passphrase.
class UserDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind {
        First,  ///< the desk has no users yet: whoever sits here, with the passphrase that it has; a new one where
                ///< the recovery sheet opened it
        New,    ///< with a first passphrase, where the desk is encrypted
        Change, ///< of somebody who works here
    };
    /// \a save is asked when it is accepted: gives what keeps it from being saved, in words; empty: nothing.
    UserDialog(Desk& desk, Kind kind, const UserDraft& now, std::function<QString(const UserDialog&)> save,
               QWidget* parent = nullptr);

    UserDraft draft() const;
    /// The new one, or the desk's own; empty where none is asked for.
    QByteArray passphrase() const;
    void accept() override;

private:
    void refresh();
    void fillRoles();

    std::function<QString(const UserDialog&)> m_save;
    QLineEdit* m_name;
    QComboBox* m_role;
    QLabel* m_may;
    RecordField* m_volunteer;
    QLabel* m_volunteerLabel;
    NewPassphraseFields* m_new = nullptr;
    PassphraseEdit* m_present = nullptr;
    ToneLabel* m_problem;
    QPushButton* m_keep;
};

/// What a role is there for, in a sentence.
QString aboutRole(Role role);

} // namespace entraide
