// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"
#include "ui/words/merge_words.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace entraide {

class Desk;
struct MailWindows;

/// A letter to one or many volunteers, each in their own language and about their own times: opened in the mail
/// program, or written as a table for a mail merge. Shows the first of them as it will be. GUI thread.
class LettersDialog : public QDialog {
    Q_OBJECT

public:
    LettersDialog(Desk& desk, QList<LetterReceiver> receivers, LetterKind kind, QWidget* parent);

    LetterKind kind() const;
    void setKind(LetterKind kind);
    void setReason(const QString& reason);
    /// Who are told the same in the same language share a mail; nobody sees the others.
    MailWindows mails() const;
    /// Writes the table for a mail merge.
    void writeTable(const QString& path);

Q_SIGNALS:
    void said(const QString& sentence, entraide::Tone tone);

private:
    void refresh();
    void openInMailProgram();
    void askForTable();
    QString reason() const;
    Letter letterTo(const LetterReceiver& receiver, bool byName) const;
    bool areTimesOwn() const;
    bool entered(QLatin1StringView format, qint64 rows);

    Desk& m_desk;
    QList<LetterReceiver> m_receivers;
    QComboBox* m_kind;
    QLineEdit* m_reason;
    QLabel* m_whom;
    QPlainTextEdit* m_preview;
    QPushButton* m_mail;
    QPushButton* m_table;
};

} // namespace entraide
