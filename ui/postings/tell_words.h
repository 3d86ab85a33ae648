// SPDX-License-Identifier: GPL-3.0-or-later
// What people are written about their sign-up, in their own language whatever the window speaks.
#pragma once

#include "domain/records.h"

#include <QUrl>

namespace entraide {

struct TellMessage {
    Language language = Language::French;
    QString subject;
    QString text;
    QList<SignupId> signups; ///< who it is for; the first letters of a long list
    QStringList addresses;   ///< of those who have one

    friend bool operator==(const TellMessage&, const TellMessage&) = default;
};

/// One message about \a signup: it has a place, waits in the reserve, was declined or does not take place.
TellMessage messageAbout(const Posting& posting, const Signup& signup, Language language, const QString& where,
                         const QString& deskName);

/// One who is to be written to.
struct Receiver {
    Signup signup;
    Language language = Language::French;
    QString address; ///< empty: none is known
};
/// The messages for \a receivers: one for all who are told the same in the same language, in letters short enough for
/// every mail program. Nobody sees the others' addresses.
QList<TellMessage> messagesFor(const Posting& posting, const QList<Receiver>& receivers, const QString& where,
                               const QString& deskName);

/// For the mail program (interchange/mailto.h); empty where nobody has an address.
QUrl mailUrl(const TellMessage& message);
/// All of it goes into one mail; what is to be told to a single receiver may be too long.
bool fitsOneMail(const TellMessage& message);

} // namespace entraide
