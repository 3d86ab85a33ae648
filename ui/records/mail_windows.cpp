// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/mail_windows.h"

#include "interchange/mailto.h"
#include "ui/common/button.h"
#include "ui/common/metrics.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

MailQueueDialog::MailQueueDialog(const QList<QUrl>& urls, qsizetype opened, QWidget* parent)
    : QDialog(parent)
    , m_urls(urls)
    , m_opened(opened)
    , m_text(new QLabel)
    , m_next(makeButton({}, u"mail"_s)) {
    setObjectName(u"mailQueue"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    setWindowTitle(tr("Mails to send"));
    m_text->setWordWrap(true);
    m_next->setObjectName(u"nextMail"_s);
    m_next->setDefault(true);
    makePrimary(*m_next);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Leave the others"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding);
    column->setSpacing(2 * Metrics::Grid);
    column->addWidget(m_text);
    column->addWidget(buttons);
    connect(m_next, &QPushButton::clicked, this, &MailQueueDialog::openNext);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void MailQueueDialog::openNext() {
    if (m_opened < m_urls.size())
        QDesktopServices::openUrl(m_urls[m_opened++]);
    if (m_opened >= m_urls.size())
        accept();
    else
        refresh();
}

void MailQueueDialog::refresh() {
    const auto all = static_cast<int>(m_urls.size());
    m_text->setText(
        tr("It takes %n mail(s), since a mail program takes only so many receivers at once.", nullptr, all) + u' ' +
        tr("%1 of %2 are open. Send them, then open the next one.").arg(m_opened).arg(all));
    m_next->setText(tr("&Open mail %1 of %2").arg(std::min<qsizetype>(m_opened + 1, all)).arg(all));
}

MailsOpened openMails(const MailWindows& windows, const QString& text, QWidget* over) {
    if (windows.windows.isEmpty())
        return MailsOpened::None;
    if (!windows.windows.first().hasBody)
        QGuiApplication::clipboard()->setText(text);
    if (!QDesktopServices::openUrl(windows.windows.first().url))
        return MailsOpened::None;
    if (windows.windows.size() == 1)
        return MailsOpened::All;
    QList<QUrl> urls;
    for (const MailWindow& window : windows.windows)
        urls.append(window.url);
    (new MailQueueDialog(urls, 1, over))->show();
    return MailsOpened::First;
}

} // namespace entraide
