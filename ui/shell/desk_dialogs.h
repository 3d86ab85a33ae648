// SPDX-License-Identifier: GPL-3.0-or-later
// The few dialogs before a window: what to open, a new desk, a passphrase of one's own. They return what was typed; they
// open nothing themselves.
#pragma once

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace entraide {

class NewPassphraseFields;

/// The first page: language, then sample, new or open.
class WelcomeDialog : public QDialog {
    Q_OBJECT

public:
    enum class Choice { Sample, New, Open };

    explicit WelcomeDialog(const QString& language, QWidget* parent = nullptr);
    Choice choice() const { return m_choice; }
    /// Another language was chosen: the dialog closes with this result code and is to be made anew.
    static constexpr int LanguageChanged = 2;
    QString language() const { return m_language; }

private:
    void choose(Choice choice);
    Choice m_choice = Choice::Sample;
    QString m_language;
};

/// Name of the desk, who sits at it, passphrase twice, and whether a recovery sheet follows.
class NewDeskDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewDeskDialog(QWidget* parent = nullptr);

    QString name() const;
    QString who() const;
    QByteArray passphrase() const;
    bool wantsSheet() const;

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
