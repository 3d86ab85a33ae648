// SPDX-License-Identifier: GPL-3.0-or-later
// The small dialogs before a window: one more desk, a passphrase of one's own. They return what was typed; they make
// nothing themselves.
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace entraide {

class NewPassphraseFields;

/// What a desk is made of.
struct NewDesk {
    QString name;
    QString who; ///< its first user, who administers it
    QByteArray passphrase;
    bool wantsSheet = true; ///< a recovery sheet is printed next
};

/// Name of the desk, who sits at it, passphrase twice, and whether a recovery sheet follows.
class NewDeskDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewDeskDialog(QWidget* parent = nullptr);

    NewDesk wanted() const;

private:
    void refresh();

    QLineEdit* m_name;
    QLineEdit* m_who;
    NewPassphraseFields* m_passphrase;
    QCheckBox* m_sheet;
    QPushButton* m_make;
};

/// At the first unlocking with a passphrase that somebody else chose: another one is to be chosen.
class OwnPassphraseDialog : public QDialog {
    Q_OBJECT

public:
    explicit OwnPassphraseDialog(const QString& who, QWidget* parent = nullptr);

    QByteArray passphrase() const;

private:
    NewPassphraseFields* m_passphrase;
    QPushButton* m_keep;
};

} // namespace entraide
