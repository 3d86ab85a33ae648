// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>
#include <QUrl>

class QLabel;
class QPushButton;

namespace entraide {

struct MailWindows;

/// Mails that wait to be opened in the mail program, one by one, so that nobody has ten new mails over their work at
/// once. Stands beside the window and lets one work; closes with the last one. GUI thread.
class MailQueueDialog : public QDialog {
    Q_OBJECT

public:
    /// \a opened of them, the first ones, stand in the mail program already.
    MailQueueDialog(const QList<QUrl>& urls, qsizetype opened, QWidget* parent);

    qsizetype opened() const { return m_opened; }
    void openNext();

private:
    void refresh();

    QList<QUrl> m_urls;
    qsizetype m_opened;
    QLabel* m_text;
    QPushButton* m_next;
};

enum class MailsOpened {
    None, ///< there is no mail program, or nothing to open
    All,
    First, ///< the others wait in a MailQueueDialog
};

/// Opens \a windows: the first at once. Where the text does not fit into a mail, it is on the clipboard afterwards.
MailsOpened openMails(const MailWindows& windows, const QString& text, QWidget* over);

} // namespace entraide
