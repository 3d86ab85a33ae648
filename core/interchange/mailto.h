// SPDX-License-Identifier: GPL-3.0-or-later
// Mails that are handed to a mail program as mailto: URLs (RFC 6068).
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace entraide {

/// Longer URLs are cut by some mail programs, and by Windows.
constexpr qsizetype longestMailto = 1'800;

/// One window of the mail program.
struct MailWindow {
    QUrl url;
    QStringList addresses; ///< whom it goes to
    bool hasBody = true;   ///< false: the text is too long for it and has to be pasted
};

struct MailWindows {
    QList<MailWindow> windows;
    QStringList refused; ///< what stood for an address and is none
};

/// The windows in which \a addresses are written to: one when there is one address, which is then the receiver; else as
/// many as it takes, with the receivers in the blind copy, so that they do not learn of each other. Each address is
/// taken once, and by itself: a text that is no address, or would be two, is refused and goes nowhere. No URL is longer
/// than longestMailto; a text that leaves no room for a receiver is left out of it.
MailWindows mailWindows(const QStringList& addresses, const QString& subject, const QString& body);

} // namespace entraide
