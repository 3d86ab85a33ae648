// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/vault.h"

#include <QDateTime>
#include <QDialog>
#include <QTimer>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace entraide {

class Error;
class Job;
class Keychain;
class PassphraseEdit;
class UnlockTries;

/// Asks the passphrase of an encrypted desk, or the code of its recovery sheet, until it is right. Each try is a job:
/// the window goes on. After a wrong one it waits 1, 2, 4 … at most 30 seconds, also where the dialog was closed in
/// between.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    struct Asked {
        QString file;
        bool isLocked = false;          ///< it was open here until it was locked
        Keychain* keychain = nullptr;   ///< null: none on this system
        bool isRemembered = false;      ///< the keychain has the passphrase
        std::function<QDateTime()> now; ///< the clock
    };
    /// What was opened; the file itself is not.
    struct Opened {
        Vault vault;
        Vault::Unlocked unlocked;
        QByteArray passphrase; ///< for the keychain
    };

    PassphraseDialog(const Asked& asked, UnlockTries& tries, QWidget* parent = nullptr);
    ~PassphraseDialog() override;

    /// After it was accepted, once.
    Opened take();
    bool wantsRemembering() const;
    /// The file could not be opened with it: to be shown; the dialog may be run again.
    void showProblem(const QString& sentence);

Q_SIGNALS:
    /// What the keychain keeps opens the desk no more.
    void keptIsStale();

private:
    void tryIt(const QByteArray& passphrase, bool isKept);
    void tried(const std::optional<Opened>& opened, const QByteArray& passphrase, bool isKept);
    void failed(const Error& error);
    void askKeychain();
    void refresh();

    Asked m_asked;
    UnlockTries& m_tries;
    PassphraseEdit* m_passphrase;
    QLabel* m_problem;
    QCheckBox* m_remember;
    QPushButton* m_open;
    Job* m_job = nullptr;
    QTimer m_second;
    QString m_sentence;
    std::optional<Opened> m_opened;
};

} // namespace entraide
