// SPDX-License-Identifier: GPL-3.0-or-later
// The few dialogs before a window: what to open, its passphrase, a new desk. They return what was typed; they open
// nothing themselves.
#pragma once

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace entraide {

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

/// Asks the passphrase of an encrypted desk until it is right. After a wrong one it waits 1, 2, 4 … at most 30 seconds.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    /// What became of one try: nothing when the desk is open, else the sentence to show.
    using Try = std::function<std::optional<QString>(const QByteArray& passphrase)>;

    PassphraseDialog(const QString& deskName, Try attempt, QWidget* parent = nullptr);

private:
    void tryIt();
    void refresh();

    Try m_try;
    QLineEdit* m_passphrase;
    QLabel* m_problem;
    QPushButton* m_open;
    QTimer m_wait;
    int m_waitSeconds = 0;
    int m_left = 0;
    QString m_sentence;
};

/// Name of the desk, who sits at it, passphrase twice.
class NewDeskDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewDeskDialog(QWidget* parent = nullptr);

    QString name() const;
    QString who() const;
    QByteArray passphrase() const;

private:
    void refresh();

    QLineEdit* m_name;
    QLineEdit* m_who;
    QLineEdit* m_first;
    QLineEdit* m_second;
    QLabel* m_problem;
    QPushButton* m_make;
};

} // namespace entraide
